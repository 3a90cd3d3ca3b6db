"""Reading a table file of any usual kind into sheets of cells; a faulty file has its reason."""

import hashlib
import io
import re
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange.cells import EMPTY, Book, CellError, Raw, Sheet
from hq_desktop.exchange.packed_sheets import PackedSheets, TooLarge, packed_sheets
from hq_desktop.exchange.text_tables import NotText, read_text

LARGEST_FILE: Final = 256 * 1024 * 1024
TEXT_ENDINGS: Final = frozenset({".csv", ".tsv", ".txt"})
PACKED_ENDINGS: Final = frozenset({".xlsx", ".xlsm", ".xlsb", ".ods"})
OLD_ENDINGS: Final = frozenset({".xls"})
ENDINGS: Final = tuple(sorted(TEXT_ENDINGS | PACKED_ENDINGS | OLD_ENDINGS))

_PACKED_MARK = b"PK\x03\x04"
_OLD_MARK = b"\xd0\xcf\x11\xe0"
_ANCIENT_MARKS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_OLD_DIMENSIONS = re.compile(rb"\x00\x02\x0e\x00(.{12})", re.DOTALL)
_MOST_OLD_ROWS: Final = 65_536
_MOST_OLD_COLUMNS: Final = 256


def read(path: Path) -> Book:
    """Return the sheets of a table file.

    Raises FileMissing, and FileUnreadable with the reason for everything else that can be wrong
    with a file.
    """
    content = _content(path)
    ending = path.suffix.lower()
    if ending in TEXT_ENDINGS:
        sheets = _text_sheets(path, content)
    elif ending in PACKED_ENDINGS or ending in OLD_ENDINGS:
        _must_be_what_it_says(path, content, ending)
        sheets = _spreadsheet(path, content, ending)
    else:
        raise _unreadable(path, "ending_unknown", names=", ".join(ENDINGS))
    return Book(path.name, hashlib.sha256(content).hexdigest(), sheets)


def _unreadable(path: Path, reason: str, **facts: str | int) -> FileUnreadable:
    return FileUnreadable(path=str(path), reason=reason, **facts)


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise FileMissing(path=str(path))
        if not path.is_file():
            raise _unreadable(path, "not_a_file")
        if path.stat().st_size > LARGEST_FILE:
            raise _unreadable(path, "larger_than_256_mb")
        content = path.read_bytes()
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise _unreadable(path, reason) from fault
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise _unreadable(path, "file_empty")
    return content


def _must_be_what_it_says(path: Path, content: bytes, ending: str) -> None:
    if ending in PACKED_ENDINGS and content.startswith(_OLD_MARK):
        raise _unreadable(path, "password_or_renamed")
    if ending in PACKED_ENDINGS and not content.startswith(_PACKED_MARK):
        raise _unreadable(path, "not_a_spreadsheet", ending=ending)
    if ending in OLD_ENDINGS and not content.startswith((_OLD_MARK, *_ANCIENT_MARKS)):
        raise _unreadable(path, "not_a_spreadsheet", ending=ending)


def _text_sheets(path: Path, content: bytes) -> tuple[Sheet, ...]:
    if content.startswith((_PACKED_MARK, _OLD_MARK)):
        raise _unreadable(path, "a_spreadsheet", ending=path.suffix)
    try:
        return (Sheet(path.name, read_text(content)),)
    except NotText as fault:
        raise _unreadable(path, fault.reason, **fault.facts) from fault


def _spreadsheet(path: Path, content: bytes, ending: str) -> tuple[Sheet, ...]:
    if ending in OLD_ENDINGS and _claims_too_much(content):
        raise _unreadable(path, "damaged")
    try:
        packed = packed_sheets(content) if ending in {".xlsx", ".xlsm"} else {}
        return _opened(content, packed)
    except TooLarge as fault:
        raise _unreadable(path, str(fault)) from fault
    except PasswordError as fault:
        raise _unreadable(path, "password") from fault
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError) as fault:
        reason = "damaged_so" if str(fault) else "damaged"
        raise _unreadable(path, reason, detail=str(fault)) from fault
    except BaseException as fault:
        # A fault inside the reading library arrives as a class of its own that is not importable.
        if type(fault).__name__ == "PanicException":
            raise _unreadable(path, "damaged") from fault
        raise


def _claims_too_much(content: bytes) -> bool:
    """Whether an .xls sheet says that it has more rows than any can have, or fewer than none.

    The reading library makes room for all of them at once, and without room the program ends.
    """
    sizes = (struct.unpack("<IIHH", size) for size in _OLD_DIMENSIONS.findall(content))
    return any(
        not (top <= bottom <= _MOST_OLD_ROWS and left <= right <= _MOST_OLD_COLUMNS)
        for top, bottom, left, right in sizes
    )


def _opened(content: bytes, packed: PackedSheets) -> tuple[Sheet, ...]:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = []
    for place, about in enumerate(workbook.sheets_metadata):
        if about.typ is SheetTypeEnum.WorkSheet:
            rows = workbook.get_sheet_by_index(place).to_python(skip_empty_area=False)
            sheets.append(_sheet(about, rows, packed.get(about.name, {})))
    return tuple(sheets)


def _sheet(
    about: SheetMetadata,
    rows: Sequence[Sequence[Raw]],
    without_value: Mapping[tuple[int, int], str],
) -> Sheet:
    if without_value:
        rows = _with_errors(rows, without_value)
    return Sheet(about.name, rows, about.visible is SheetVisibleEnum.Visible)


def _with_errors(
    rows: Sequence[Sequence[Raw]], without_value: Mapping[tuple[int, int], str]
) -> Sequence[Sequence[Raw]]:
    """Return the rows with these cells marked; they may lie outside what the reader has seen."""
    height = max(len(rows), *(row + 1 for row, _ in without_value))
    width = max(len(rows[0]) if rows else 0, *(column + 1 for _, column in without_value))
    wide = [[*row, *[EMPTY] * (width - len(row))] for row in rows]
    wide.extend([EMPTY] * width for _ in range(height - len(rows)))
    for (row, column), text in without_value.items():
        if wide[row][column] == EMPTY:
            wide[row][column] = CellError(text)
    return wide
