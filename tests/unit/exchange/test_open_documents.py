import zipfile
from pathlib import Path

import pytest

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Sheet, Span

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
)
STYLES = (
    '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/>'
    '</style:style><style:style style:name="T2">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
)


def read(folder: Path, rows: str, columns: str = "", before: str = "") -> Sheet:
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {SPACES}>'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles><office:body>"
        f'<office:spreadsheet><table:table table:name="Итоги">{columns}{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(folder / "t.ods", "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
    (sheet,) = tables.read(folder / "t.ods").sheets
    return sheet


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def text(said: str, more: str = "") -> str:
    return (
        f'<table:table-cell office:value-type="string" {more}><text:p>{said}</text:p>'
        "</table:table-cell>"
    )


def number(value: str, said: str, kind: str = "float") -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" office:value="{value}">'
        f"<text:p>{said}</text:p></table:table-cell>"
    )


COVERED = "<table:covered-table-cell/>"


def test_merged_cells_are_spans(tmp_path: Path) -> None:
    sheet = read(
        tmp_path,
        row(
            text("УИК", 'table:number-rows-spanned="2"'),
            text("Голоса", 'table:number-columns-spanned="2"'),
            COVERED,
        )
        + row(COVERED, text("A"), text("B"))
        + row(number("312", "312"), number("5", "5"), number("6", "6")),
    )
    assert sheet.spans == (Span(0, 0, 1, 0), Span(0, 1, 0, 2))
    assert [list(one) for one in sheet.rows] == [
        ["УИК", "Голоса", ""],
        ["", "A", "B"],
        [312.0, 5.0, 6.0],
    ]


def test_hidden_rows_and_columns_are_told_however_they_repeat(tmp_path: Path) -> None:
    sheet = read(
        tmp_path,
        row(text("a"), text("b"), text("c"))
        + row(text("x"), more='table:number-rows-repeated="2" table:visibility="filter"')
        + row(text("z"), text("z"), text("z")),
        '<table:table-column/><table:table-column table:number-columns-repeated="2" '
        'table:visibility="collapse"/>',
    )
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({1, 2}), frozenset({1, 2}))


def test_percents_raised_and_struck_digits_are_read_as_seen(tmp_path: Path) -> None:
    sheet = read(
        tmp_path,
        row(
            number("0.789213", "78,92%", "percentage"),
            text('1 236<text:span text:style-name="T1">1</text:span>'),
            text('<text:span text:style-name="T2">123</text:span>456'),
            text('12<text:span text:style-name="T9">36</text:span>'),
        ),
    )
    assert list(sheet.rows[0]) == ["78,92%", "1 236¹", "~123~456", "1236"]


@pytest.mark.parametrize(
    "said", ["1236", "1 236", "1 236,00", "1.236", "1236 чел.", "001236", "###"]
)
def test_a_number_shown_with_its_digits_is_read(tmp_path: Path, said: str) -> None:
    assert list(read(tmp_path, row(number("1236", said))).rows[0]) == [1236.0]


@pytest.mark.parametrize("said", ["—", "", "0", "0,00"])
def test_a_zero_may_be_shown_as_a_dash(tmp_path: Path, said: str) -> None:
    assert read(tmp_path, row(number("0", said), text("a"))).rows[0][0] == 0.0


def test_percents_repeated_without_end_are_a_reason(tmp_path: Path) -> None:
    cell = number("0.5", "50%", "percentage").replace(
        "<table:table-cell", '<table:table-cell table:number-columns-repeated="16000"'
    )
    with pytest.raises(FileUnreadable):
        read(tmp_path, row(cell, more='table:number-rows-repeated="60000"'))


@pytest.mark.parametrize("said", ["11236", "1", "—", "", "1263"])
def test_a_number_shown_as_another_refuses_the_file(tmp_path: Path, said: str) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, row(number("1236", said)))
    assert caught.value.facts["reason"] == "digits_disguised"


def test_entities_are_no_bomb(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "1111111111"><!ENTITY b "&a;&a;&a;&a;">]>'
    with pytest.raises(FileUnreadable):
        read(tmp_path, row(number("1236", "1236"), text("&b;")) + "<broken", before=bomb)
