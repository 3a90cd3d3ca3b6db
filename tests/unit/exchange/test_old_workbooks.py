import struct
from pathlib import Path

import pytest

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Sheet, Span
from hq_desktop.exchange.old_texts import shared_texts

SAMPLE = (Path(__file__).parents[2] / "samples" / "tables" / "участки.xls").read_bytes()
FORMAT = b"\x1e\x04\x0c\x00\xa4\x00\x07\x00\x00General"
MARGINS = slice(SAMPLE.index(b"\x26\x00\x08\x00"), SAMPLE.index(b"\xa1\x00\x22\x00"))


def read(folder: Path, content: bytes) -> Sheet:
    assert len(content) == len(SAMPLE)
    (folder / "t.xls").write_bytes(content)
    return tables.read(folder / "t.xls").sheets[0]


def with_format(code: str) -> bytes:
    """Return the sample with another number format for all of its cells."""
    return SAMPLE.replace(FORMAT, FORMAT[:-7] + code.ljust(7).encode())


def with_records(*records: bytes) -> bytes:
    """Return the sample with records of its sheet in the place of the margins of the page."""
    content, told = bytearray(SAMPLE), b"".join(records)
    room = MARGINS.stop - MARGINS.start - len(told) - 4
    content[MARGINS] = told + struct.pack("<HH", 0x0EFF, room) + bytes(room)
    return bytes(content)


def test_a_percent_is_read_as_it_is_seen(tmp_path: Path) -> None:
    assert read(tmp_path, with_format("0.00%")).rows[1][3] == "185000.00%"


@pytest.mark.parametrize("code", ['"1"0', "0,", ";;;", "[Red]"])
def test_a_format_that_shows_another_number_refuses_the_file(tmp_path: Path, code: str) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, with_format(code))
    assert caught.value.facts["reason"] == "digits_disguised"


@pytest.mark.parametrize("code", ["0", "# ##0", "0.00"])
def test_usual_formats_are_read(tmp_path: Path, code: str) -> None:
    assert read(tmp_path, with_format(code)).rows[1][3] == 1850.0


def test_hidden_rows_columns_and_merged_cells_are_told(tmp_path: Path) -> None:
    hidden = struct.pack("<HHHHHHHH", 0x7D, 12, 1, 2, 2000, 0, 1, 0)
    merged = struct.pack("<HHHHHHH", 0xE5, 10, 1, 0, 0, 2, 3)
    row = b"\x08\x02\x10\x00\x02\x00" + bytes.fromhex("00000400ff000000000000010f00")
    content = with_records(hidden, merged)
    content = content.replace(row, row[:-4] + b"\x20" + row[-3:])
    sheet = read(tmp_path, content)
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({2}), frozenset({1, 2}))
    assert sheet.spans == (Span(0, 2, 0, 3),)
    assert list(sheet.rows[0]) == ["УИК", "Комиссия", "Адрес", ""]


def test_raised_digits_of_a_text_are_raised(tmp_path: Path) -> None:
    plain = b"\x08\x00\x01" + "Комиссия".encode("utf-16-le")
    runs = struct.pack("<HHHH", 0, 0, 5, 7)
    rich = b"\x06\x00\x08\x02\x00" + b"1 2361" + runs
    last_font = SAMPLE.rindex(b"\x31\x00\x15\x00")
    content = bytearray(SAMPLE.replace(plain, rich))
    content[last_font + 4 + 8] = 1
    assert read(tmp_path, bytes(content)).rows[0][1] == "1 236¹"


def test_a_text_goes_on_in_the_next_record_with_its_own_width() -> None:
    head = struct.pack("<II", 2, 2)
    first = struct.pack("<HB", 4, 0) + b"12"
    second = b"\x01" + "36".encode("utf-16-le")
    rich = struct.pack("<HBH", 2, 8, 1) + b"12" + struct.pack("<HH", 1, 1)
    fonts = (("", False), ("superscript", False))
    assert shared_texts([head + first, second + rich], fonts) == {1: "1²"}


@pytest.mark.parametrize("at", range(512, len(SAMPLE) - 512, 512))
def test_an_old_workbook_that_is_cut_is_a_reason(tmp_path: Path, at: int) -> None:
    (tmp_path / "t.xls").write_bytes(SAMPLE[:at])
    with pytest.raises(FileUnreadable):
        tables.read(tmp_path / "t.xls")
