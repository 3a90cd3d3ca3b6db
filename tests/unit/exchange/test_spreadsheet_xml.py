from pathlib import Path

import pytest

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import CellError, Sheet, Span

SPACE = "urn:schemas-microsoft-com:office:spreadsheet"
MERGED, THIRD, STYLED = 'ss:MergeAcross="1"', 'ss:Index="3"', 'ss:StyleID="s1"'
LAST = 'ss:Index="16384"'


def read(folder: Path, rows: str, encoding: str = "utf-8", code: str = "0%") -> Sheet:
    content = (
        f'<?xml version="1.0" encoding="{encoding}"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{SPACE}" xmlns:ss="{SPACE}"><Styles><Style ss:ID="s1">'
        f"<NumberFormat ss:Format='{code}'/></Style></Styles>"
        '<Worksheet ss:Name="Итоги"><Table><Column/><Column ss:Hidden="1"/>'
        f"{rows}</Table></Worksheet></Workbook>"
    )
    (folder / "итоги.xls").write_bytes(content.encode(encoding))
    (sheet,) = tables.read(folder / "итоги.xls").sheets
    return sheet


def cell(value: str, kind: str = "Number", more: str = "") -> str:
    return f'<Cell {more}><Data ss:Type="{kind}">{value}</Data></Cell>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_the_xml_of_2003_is_read(tmp_path: Path, encoding: str) -> None:
    sheet = read(
        tmp_path,
        f"<Row>{cell('УИК', 'String')}{cell('Голоса', 'String', MERGED)}</Row>"
        f'<Row ss:Index="3" ss:Hidden="1">{cell("312")}{cell("5", more=THIRD)}</Row>'
        f"<Row>{cell('0.5', more=STYLED)}{cell('#N/A', 'Error')}"
        f"{cell('1 236<Sup>1</Sup>', 'String')}</Row>",
        encoding,
    )
    assert [list(row) for row in sheet.rows] == [
        ["УИК", "Голоса", ""],
        ["", "", ""],
        [312.0, "", 5.0],
        ["50%", CellError("#N/A"), "1 236¹"],
    ]
    assert (sheet.name, sheet.spans) == ("Итоги", (Span(0, 1, 0, 2),))
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({2}), frozenset({1}))


def test_a_format_that_shows_another_number_refuses_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, f"<Row>{cell('236', more=STYLED)}</Row>", code='"1"0')
    assert caught.value.facts["reason"] == "digits_disguised"


@pytest.mark.parametrize(
    "row",
    [
        "<Row>" + cell("много") + "</Row>",
        '<Row ss:Index="9999999"/>',
        "<Row><Cell>",
        f'<Row ss:Index="1048576">{cell("1", more=LAST)}</Row>',
        f"<Row>{cell('вчера', 'DateTime')}</Row>",
    ],
)
def test_what_is_damaged_or_far_too_large_is_a_reason(tmp_path: Path, row: str) -> None:
    with pytest.raises(FileUnreadable):
        read(tmp_path, row)
