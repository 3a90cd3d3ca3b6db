import random
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.domain.sentences import sentence
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import CellError, column_letters
from tests.unit.exchange.making import workbook

ROWS = [["Участок", "Голоса"], ["312", "1 236"], ["313", "7"]]


def reason(path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        tables.read(path)
    assert caught.value.facts["path"] == str(path)
    return sentence(caught.value).filled()


def written(folder: Path, content: bytes, name: str) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def text(rows: list[list[str]], delimiter: str) -> str:
    return "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"


def as_lists(path: Path) -> list[list[object]]:
    (sheet,) = tables.read(path).sheets
    return [list(row) for row in sheet.rows]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8_r", "cp866", "mac_cyrillic"],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_text_tables_are_read_in_every_usual_writing(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = written(tmp_path, text(ROWS, delimiter).encode(encoding), "т.csv")
    assert as_lists(path) == ROWS


def test_kazakh_letters_survive_in_utf_16(tmp_path: Path) -> None:
    rows = [["Учаске", "Әділет Ғ. Қ. Ң. Ө. Ұ. Ү. Һ. І."], ["1", "2"]]
    assert as_lists(written(tmp_path, text(rows, "\t").encode("utf-16"), "т.tsv")) == rows


def test_commas_in_addresses_do_not_pass_for_delimiters(tmp_path: Path) -> None:
    rows = [["УИК", "Адрес"], ["1", "г. Көктем, ул. Абая, 1"], ["2", "пр. Мира, 5"], ["3", "а"]]
    path = written(tmp_path, text(rows, ";").encode(), "т.csv")
    assert as_lists(path) == rows


def test_quotes_keep_delimiters_and_line_ends_in_a_cell(tmp_path: Path) -> None:
    path = written(tmp_path, 'УИК;Адрес\n1;"ул. Абая; 1\nэтаж ""2"""\n'.encode(), "т.csv")
    assert as_lists(path) == [["УИК", "Адрес"], ["1", 'ул. Абая; 1\nэтаж "2"']]


def test_the_separator_line_of_spreadsheets_is_obeyed(tmp_path: Path) -> None:
    path = written(tmp_path, b"sep=|\n1|2,5;3\n", "t.csv")
    assert as_lists(path)[1] == ["1", "2,5;3"]


def test_short_rows_are_as_wide_as_the_others(tmp_path: Path) -> None:
    assert as_lists(written(tmp_path, b"a,b,c\n1\n", "t.csv"))[1] == ["1", "", ""]


def test_an_open_quote_is_a_reason(tmp_path: Path) -> None:
    path = written(tmp_path, b'a;b\n1;"2\n', "t.csv")
    assert "line" in reason(path)


def test_bytes_that_are_no_text_are_a_reason(tmp_path: Path) -> None:
    path = written(tmp_path, bytes(range(256)) * 4, "t.csv")
    assert "not text" in reason(path)


def test_a_workbook_gives_its_sheets_and_says_which_are_hidden(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Данные"
    book.worksheets[0].append(["УИК", 312, 1236.0])
    hidden = book.create_sheet("Черновик")
    hidden.sheet_state = "hidden"
    hidden["C3"] = 1
    path = tmp_path / "папка с пробелом"
    path.mkdir()
    book.save(path / "протоколы участков.xlsx")
    read = tables.read(path / "протоколы участков.xlsx")
    assert read.name == "протоколы участков.xlsx"
    assert [(one.name, one.is_visible) for one in read.sheets] == [
        ("Данные", True),
        ("Черновик", False),
    ]
    assert list(read.sheets[0].rows[0]) == ["УИК", 312.0, 1236.0]
    assert read.sheets[1].address(2, 2) == "C3"


def test_the_old_and_the_open_formats_are_read() -> None:
    folder = Path(__file__).parents[2] / "samples" / "tables"
    for name in ("участки.xls", "участки.ods"):
        (sheet,) = tables.read(folder / name).sheets
        assert [list(row) for row in sheet.rows] == [
            ["УИК", "Комиссия", "Адрес", "Избирателей"],
            [311.0, "Север", "ул. Абая, 1", 1850.0],
            [312.0, "Север", "ул. Абая, 2", 2104.0],
        ]


def test_a_failed_formula_is_not_an_empty_cell(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "L"], [312, "=1/0", "#REF!"]])
    book = tables.read(path)
    assert book.sheets[0].rows[1][1] == CellError("=")


def test_an_error_value_is_told_as_the_spreadsheet_shows_it(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["УИК", "K"])
    for row, shown in enumerate(["#REF!", "#DIV/0!"], start=2):
        book.worksheets[0].cell(row, 1).value = row
        book.worksheets[0].cell(row, 3).value = shown
        book.worksheets[0].cell(row, 3).data_type = "e"
    book.save(tmp_path / "t.xlsx")
    rows = tables.read(tmp_path / "t.xlsx").sheets[0].rows
    assert [row[2] for row in rows[1:]] == [CellError("#REF!"), CellError("#DIV/0!")]


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        tables.read(tmp_path / "нет.xlsx")


@pytest.mark.parametrize("name", ["t.xlsx", "t.xls", "t.ods", "t.csv", "t.tsv"])
def test_an_empty_file_is_a_reason(tmp_path: Path, name: str) -> None:
    assert "empty" in reason(written(tmp_path, b"", name))


def test_a_folder_is_a_reason(tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").mkdir()
    assert "not a file" in reason(tmp_path / "t.xlsx")


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n1 0 obj", b"\x89PNG\r\n\x1a\n", b"{\\rtf1 312}", b"\xff\xd8\xff\xe0"]
)
def test_what_is_no_table_says_what_can_be_read(tmp_path: Path, content: bytes) -> None:
    assert "html" in reason(written(tmp_path, content, "t.csv"))


def test_a_text_document_is_no_table(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")
    assert "xlsx" in reason(tmp_path / "t.xlsx")


@pytest.mark.parametrize("name", ["t.csv", "t.xls", "t.html", "t", "t.pdf"])
def test_a_workbook_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    path = workbook(tmp_path, ROWS)
    assert as_lists(path.rename(tmp_path / name)) == ROWS


@pytest.mark.parametrize("name", ["t.xlsx", "t.xls", "t.ods", "t.html", "t"])
def test_text_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    assert as_lists(written(tmp_path, b"a;b\n1;2\n", name)) == [["a", "b"], ["1", "2"]]


def test_the_old_and_the_open_format_are_read_under_any_name(tmp_path: Path) -> None:
    folder = Path(__file__).parents[2] / "samples" / "tables"
    for name in ("участки.xls", "участки.ods"):
        for other in ("t.csv", "t.xlsx"):
            path = written(tmp_path, (folder / name).read_bytes(), other)
            assert as_lists(path)[1] == [311.0, "Север", "ул. Абая, 1", 1850.0]


@pytest.mark.parametrize("content", [bytes(600), "EncryptedPackage".encode("utf-16-le")])
def test_an_encrypted_workbook_is_a_reason(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + content, "t.xlsx")
    assert "password" in reason(path)


def test_a_cut_workbook_is_a_reason(tmp_path: Path) -> None:
    path = workbook(tmp_path, ROWS)
    path.write_bytes(path.read_bytes()[:-200])
    assert "damaged" in reason(path)


def test_a_sheet_that_would_fill_the_memory_is_a_reason(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "УИК"
    book.worksheets[0]["XFD1048576"] = 1
    book.save(tmp_path / "t.xlsx")
    assert "far out" in reason(tmp_path / "t.xlsx")


def test_an_archive_that_is_no_workbook_is_a_reason(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w") as packed:
        packed.writestr("a.txt", "a")
    assert reason(tmp_path / "t.xlsx")


@pytest.mark.parametrize("name", ["участки.xls", "участки.ods", "t.xlsx", "t.csv"])
def test_no_damage_escapes_as_anything_but_a_reason(tmp_path: Path, name: str) -> None:
    samples = Path(__file__).parents[2] / "samples" / "tables"
    source = samples / name
    if not source.exists():
        source = workbook(tmp_path, [["УИК", "K"], [312, date(2026, 11, 22)], [313, 5.5]])
    whole = source.read_bytes()
    chance = random.Random(20261122)
    path = tmp_path / f"broken{Path(name).suffix}"
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(
            content[: chance.randint(1, len(content))] if chance.random() < 0.3 else content
        )
        with suppress(FileUnreadable):
            tables.read(path)


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_called_as_spreadsheets_call_them(column: int, letters: str) -> None:
    assert column_letters(column) == letters
