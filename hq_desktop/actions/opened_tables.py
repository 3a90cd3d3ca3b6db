"""A table on its way in: a file, or what was pasted; and how its sheet looks."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.domain.table_guess import MergedCells, SheetView
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Book, shown
from hq_desktop.exchange.file_ends import breaks_off

_SHOWN_ROWS = 200
_SHOWN_CELLS = 400_000
"""So many cells are shown, at least the first rows: a fault far below can be looked at."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A table that was copied from somewhere: its text, and its page where there was one."""

    text: str
    html: str | None = None

    @property
    def content(self) -> bytes:
        """The bytes that are kept as evidence of what was pasted."""
        return (self.html or self.text).encode()


@dataclass(frozen=True, slots=True)
class Opened:
    """A table file that was read; `is_cut`: it breaks off."""

    book: Book
    is_cut: bool = False


def opened_table(table: Path | Pasted) -> Opened:
    """Read a file, or what was pasted; raises FileMissing, FileUnreadable."""
    if isinstance(table, Pasted):
        book = tables.read_clipboard(table.text, table.html)
        sha256 = hashlib.sha256(table.content).hexdigest()
        return Opened(replace(book, sha256=sha256), breaks_off(table.content))
    return Opened(tables.read(table), breaks_off(table.read_bytes()))


def sheet_view(book: Book, name: str) -> SheetView:
    """Return the first rows of a sheet as a person sees them in the file."""
    sheet = next((one for one in book.sheets if one.name == name), None)
    if sheet is None:
        return SheetView(name)
    width = max((len(row) for row in sheet.rows[:_SHOWN_ROWS]), default=1)
    count = max(_SHOWN_ROWS, _SHOWN_CELLS // max(width, 1))
    return SheetView(
        name=name,
        rows=tuple(tuple(map(shown, row)) for row in sheet.rows[:count]),
        row_count=len(sheet.rows),
        spans=tuple(
            MergedCells(one.first_row, one.first_column, one.last_row, one.last_column)
            for one in sheet.spans
            if one.first_row < count
        ),
    )
