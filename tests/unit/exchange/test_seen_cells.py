import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.worksheet.worksheet import Worksheet

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Raw, Sheet, Span
from hq_desktop.exchange.values import WHOLE
from hq_desktop.exchange.written_numbers import NumberStyle, read_count

ROWS: list[list[object]] = [["УИК", "За", "%"], [312, 1236, 0.7892], [313, 7, 1]]


def made(rows: list[list[object]] | None = None) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in ROWS if rows is None else rows:
        sheet.append(row)
    return book, sheet


def read(folder: Path, book: Workbook) -> Sheet:
    book.save(folder / "t.xlsx")
    return tables.read(folder / "t.xlsx").sheets[0]


def values(sheet: Sheet) -> list[list[Raw]]:
    return [list(row) for row in sheet.rows]


def test_merged_cells_are_spans_with_their_value_in_the_first(tmp_path: Path) -> None:
    book, sheet = made([["УИК", "Голоса", None], [None, "A", "B"], [312, 5, 6]])
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    found = read(tmp_path, book)
    assert found.spans == (Span(0, 0, 1, 0), Span(0, 1, 0, 2))
    assert values(found)[:2] == [["УИК", "Голоса", ""], ["", "A", "B"]]
    assert found.turned().spans == (Span(0, 0, 0, 1), Span(1, 0, 2, 0))


def test_what_merged_cells_cover_is_not_seen(tmp_path: Path) -> None:
    book, sheet = made([["УИК", "За"], [312, 5]])
    book.save(tmp_path / "t.xlsx")
    sheet.merged_cells.add("A2:B2")
    assert values(read(tmp_path, book))[1] == [312.0, ""]


def test_hidden_rows_and_columns_are_told_and_turn_with_the_sheet(tmp_path: Path) -> None:
    book, sheet = made()
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    found = read(tmp_path, book)
    assert (found.hidden_rows, found.hidden_columns) == (frozenset({1}), frozenset({2}))
    assert found.turned().hidden_rows == {2}
    assert values(found)[1][1] == 1236.0


def test_a_percent_is_read_as_it_is_seen(tmp_path: Path) -> None:
    book, sheet = made()
    for row in (2, 3):
        sheet.cell(row, 3).number_format = "0.00%"
    found = read(tmp_path, book)
    assert [row[2] for row in found.rows[1:]] == ["78.92%", "100.00%"]


@pytest.mark.parametrize("code", ["# ##0", "#,##0", "0.00", "General", '0" чел."', "00000"])
def test_usual_formats_are_read(tmp_path: Path, code: str) -> None:
    book, sheet = made()
    for row in sheet.iter_rows(min_row=2, max_col=2):
        for cell in row:
            cell.number_format = code
    assert [row[1] for row in read(tmp_path, book).rows[1:]] == [1236.0, 7.0]


@pytest.mark.parametrize("code", ['"1"0', "0,", ";;;", '"12"', '[>100]"5";0', '0"0"', "0.E+00"])
def test_a_format_that_shows_another_number_refuses_the_file(tmp_path: Path, code: str) -> None:
    book, sheet = made()
    sheet["B2"].number_format = code
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, book)
    assert caught.value.facts["reason"] == "digits_disguised"


def test_such_a_format_on_empty_cells_and_headings_disguises_nothing(tmp_path: Path) -> None:
    book, sheet = made()
    sheet["B1"].number_format = '"1"0'
    sheet["F9"].number_format = ";;;"
    assert values(read(tmp_path, book))[1][:2] == [312.0, 1236.0]


def test_a_condition_that_writes_other_digits_refuses_the_file(tmp_path: Path) -> None:
    book, sheet = made()
    style = DifferentialStyle(numFmt=NumberFormat(numFmtId=170, formatCode='"1"0'))
    sheet.conditional_formatting.add("B2:B3", Rule("expression", dxf=style, formula=["TRUE"]))
    with pytest.raises(FileUnreadable):
        read(tmp_path, book)


def test_a_condition_that_colours_is_read(tmp_path: Path) -> None:
    book, sheet = made()
    style = DifferentialStyle(font=Font(color="FF0000"))
    sheet.conditional_formatting.add("B2:B3", Rule("expression", dxf=style, formula=["TRUE"]))
    assert values(read(tmp_path, book))[1][1] == 1236.0


@pytest.mark.parametrize(
    ("text", "shown", "count"),
    [
        (
            CellRichText("1 236", TextBlock(InlineFont(vertAlign="superscript"), "1")),
            "1 236¹",
            1236,
        ),
        (CellRichText(TextBlock(InlineFont(strike=True), "123"), "456"), "~123~456", WHOLE),
        (CellRichText("12", TextBlock(InlineFont(b=True), "36")), "1236", 1236),
    ],
)
def test_raised_and_struck_digits_are_no_digits_of_the_number(
    tmp_path: Path, text: CellRichText, shown: str, count: object
) -> None:
    book, sheet = made([["УИК", "За"], [312, "всего"]])
    sheet["B2"] = text
    sheet["B3"] = "всего"
    found = read(tmp_path, book)
    assert found.rows[1][1] == shown
    assert found.rows[2][1] == "всего"
    assert read_count(found.rows[1][1], NumberStyle()) == count


def test_merged_cells_without_end_are_bounded(tmp_path: Path) -> None:
    book, sheet = made()
    sheet.merged_cells.add("A1:XFD1048576")
    found = read(tmp_path, book)
    assert values(found) == [["УИК", "", ""], ["", "", ""], ["", "", ""]]


def test_raised_digits_of_shared_texts_are_raised(tmp_path: Path) -> None:
    book, _ = made([["УИК", "За"], [312, "X"], [313, "Y"]])
    book.save(tmp_path / "plain.xlsx")
    texts = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b"<si><t>12&amp;36</t></si>"
        b'<si><r><t xml:space="preserve">1 236</t></r>'
        b'<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si></sst>'
    )
    with (
        zipfile.ZipFile(tmp_path / "plain.xlsx") as source,
        zipfile.ZipFile(tmp_path / "t.xlsx", "w") as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            for number, letter in enumerate((b"Y", b"X")):
                inline = b't="inlineStr"><is><t>' + letter + b"</t></is>"
                shared = b't="s"><v>' + str(number).encode() + b"</v>"
                content = content.replace(inline, shared)
            target.writestr(name, content)
        target.writestr("xl/sharedStrings.xml", texts)
    (sheet,) = tables.read(tmp_path / "t.xlsx").sheets
    assert [row[1] for row in sheet.rows] == ["За", "1 236¹", "12&36"]
