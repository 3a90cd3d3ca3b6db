"""Reading a table file of any usual kind into sheets of cells; a faulty file has its reason."""

import hashlib
import io
import re
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange.cells import Book, Raw, Sheet, Span
from hq_desktop.exchange.encodings import NotText, decoded
from hq_desktop.exchange.old_workbooks import STREAMS, old_sheets
from hq_desktop.exchange.packed_sheets import PackedSheets, TooLarge, packed_sheets
from hq_desktop.exchange.page_disguises import Disguised
from hq_desktop.exchange.pages_html import NoTables, is_page, read_pages, told_encoding
from hq_desktop.exchange.saved_pages import is_archive, opened, saved_beside
from hq_desktop.exchange.seen_cells import Marks, as_seen
from hq_desktop.exchange.spreadsheet_xml import is_spreadsheet_xml, read_spreadsheet_xml
from hq_desktop.exchange.text_tables import read_text

LARGEST_FILE: Final = 256 * 1024 * 1024
READ: Final = "xlsx, xls, ods, csv, html, mhtml"
"""What is read, as it is told to a person whose file is something else."""

CLIPBOARD: Final = "clipboard"
"""The name of a book that was no file."""

_PACKED_MARK = b"PK\x03\x04"
_OLD_MARK = b"\xd0\xcf\x11\xe0"
_ANCIENT_MARK = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")
_NO_TABLE_MARKS = (b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"Rar!")
_OTHER_MARKS = (b"7z\xbc\xaf", b"{\\rtf", b"SQLite format 3")
_OLD_DIMENSIONS = re.compile(rb"\x00\x02\x0e\x00(.{12})", re.DOTALL)
_MOST_OLD_ROWS: Final = 65_536
_MOST_OLD_COLUMNS: Final = 256


def read(path: Path) -> Book:
    """Return the sheets of a table file; what the name claims is not asked.

    Raises FileMissing, and FileUnreadable with the reason for everything else that can be wrong
    with a file.
    """
    content = _content(path)
    if content.startswith(_PACKED_MARK):
        sheets = _packed(path, content)
    elif content.startswith(_OLD_MARK) or _ANCIENT_MARK.match(content):
        sheets = _old(path, content)
    elif content.startswith(_NO_TABLE_MARKS + _OTHER_MARKS):
        raise _unreadable(path, "no_table_in_content", names=READ)
    elif is_spreadsheet_xml(content):
        with _reasons(path):
            sheets = read_spreadsheet_xml(content)
    else:
        sheets = _text_sheets(path, content)
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


def read_clipboard(text: str, html: str | None) -> Book:
    """Return what was copied elsewhere, as a table of the page where there is one, else as text.

    Raises FileUnreadable with the reason.
    """
    if html:
        content = html.encode("utf-8", "replace")
        try:
            sheets = read_pages([html[max(html.find("<"), 0) :]], lambda _address: None)
            return Book(CLIPBOARD, hashlib.sha256(content).hexdigest(), sheets)
        except NoTables as fault:
            if fault.reason != "page_without_table":
                raise _unreadable(Path(CLIPBOARD), fault.reason, **fault.facts) from fault
    if not text.strip():
        raise _unreadable(Path(CLIPBOARD), "file_empty")
    try:
        rows = read_text(text.removeprefix("\ufeff"))
    except NotText as fault:
        raise _unreadable(Path(CLIPBOARD), fault.reason, **fault.facts) from fault
    content = text.encode("utf-8", "replace")
    return Book(CLIPBOARD, hashlib.sha256(content).hexdigest(), (Sheet(CLIPBOARD, rows),))


def _text_sheets(path: Path, content: bytes) -> tuple[Sheet, ...]:
    try:
        if is_archive(content):
            archive = opened(content)
            return read_pages(archive.pages, archive.fetched)
        text = decoded(content, told_encoding(content))
        if is_page(text):
            return read_pages([text], saved_beside(path))
        return (Sheet(path.name, read_text(text)),)
    except (NotText, NoTables) as fault:
        raise _unreadable(path, fault.reason, **fault.facts) from fault


def _packed(path: Path, content: bytes) -> tuple[Sheet, ...]:
    if b"word/document.xml" in content or b"ppt/presentation.xml" in content:
        raise _unreadable(path, "no_table_in_content", names=READ)
    with _reasons(path):
        return _opened(content, packed_sheets(content))


def _old(path: Path, content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an .xls; a workbook with a password has the same mark."""
    if content.startswith(_OLD_MARK):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise _unreadable(path, "password")
        if not any(name.encode("utf-16-le") in content for name in STREAMS):
            raise _unreadable(path, "password_or_document")
    if _claims_too_much(content):
        raise _unreadable(path, "damaged")
    with _reasons(path):
        return _opened(content, old_sheets(content) if content.startswith(_OLD_MARK) else {})


@contextmanager
def _reasons(path: Path) -> Iterator[None]:
    """Turn every failure of the reading library into a reason."""
    try:
        yield
    except Disguised as fault:
        raise _unreadable(path, "digits_disguised", detail=str(fault)) from fault
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
            sheet = workbook.get_sheet_by_index(place)
            sheets.append(_sheet(about, sheet, packed.get(about.name, Marks())))
    return tuple(sheets)


def _sheet(about: SheetMetadata, sheet: CalamineSheet, marks: Marks) -> Sheet:
    rows: Sequence[Sequence[Raw]] = sheet.to_python(skip_empty_area=False)
    spans = marks.spans
    if spans is None:
        ranges = sheet.merged_cell_ranges or ()
        spans = tuple(sorted(Span(*first, *last) for first, last in ranges if first != last))
    seen = as_seen(rows, marks, spans)
    width = len(seen[0]) if seen else 0
    return Sheet(
        about.name,
        seen,
        about.visible is SheetVisibleEnum.Visible,
        spans=tuple(one for one in spans if one.first_row < len(seen) and one.first_column < width),
        hidden_rows=frozenset(row for row in marks.hidden_rows if row < len(seen)),
        hidden_columns=frozenset(column for column in marks.hidden_columns if column < width),
    )
