"""What an .xls file holds that its reader does not tell: formats, raised digits, what is hidden.

Read are the records of the newest of the old formats ([MS-XLS], BIFF8); older ones tell nothing.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from hq_desktop.exchange.compound_files import stream
from hq_desktop.exchange.number_formats import is_odd
from hq_desktop.exchange.old_texts import shared_texts
from hq_desktop.exchange.seen_cells import Marks, Place
from hq_desktop.exchange.workbook_looks import BUILT_IN

STREAMS: Final = ("Workbook", "WORKBOOK", "Book", "BOOK")

_BEGIN, _END = 0x809, 0x0A
_TEXTS, _MORE = 0xFC, 0x3C
_ROW, _COLUMNS, _TEXT_CELL, _RUN_OF_NUMBERS = 0x208, 0x7D, 0xFD, 0xBD
_CELLS = frozenset({0x203, 0x27E, 0x06, _TEXT_CELL})
_VERSION: Final = 0x600
_HIDDEN_ROW: Final = 0x20
_PLACES = {1: "superscript", 2: "subscript"}
_STRUCK: Final = 0x08


@dataclass(slots=True)
class _Book:
    """What the globals of a workbook say; looks and fonts are known by their numbers."""

    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))
    looks: list[int] = field(default_factory=list)
    fonts: list[tuple[str, bool]] = field(default_factory=list)
    sheets: list[tuple[str, int]] = field(default_factory=list)
    texts: Mapping[int, str] = field(default_factory=dict)

    def odd(self) -> Mapping[int, str]:
        """Return the looks with a format that may show something else."""
        told = ((look, self.codes.get(code, "")) for look, code in enumerate(self.looks))
        return {look: code for look, code in told if is_odd(code)}


def old_sheets(content: bytes) -> Mapping[str, Marks]:
    """Return for every sheet what its records say; raises ValueError for a damaged file."""
    try:
        records = stream(content, STREAMS)
        if struct.unpack_from("<HHH", records)[::2] != (_BEGIN, _VERSION):
            return {}
        book = _globals(records)
        odd = book.odd()
        return {name: _marks(records, start, book, odd) for name, start in book.sheets}
    except (struct.error, IndexError) as fault:
        raise ValueError("damaged records") from fault


def _records(content: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield kind and body of the records of one part, from its beginning to its end."""
    while at + 4 <= len(content):
        kind, size = struct.unpack_from("<HH", content, at)
        yield kind, content[at + 4 : at + 4 + size]
        if kind == _END:
            return
        at += 4 + size


def _globals(content: bytes) -> _Book:
    book = _Book()
    texts: list[bytes] = []
    before = 0
    for kind, body in _records(content, 0):
        if kind == _TEXTS or (kind == _MORE and before in {_TEXTS, _MORE}):
            texts.append(body)
        else:
            _add_global(book, kind, body)
        before = kind
    if any(place or is_struck for place, is_struck in book.fonts):
        book.texts = shared_texts(texts, book.fonts)
    return book


def _add_global(book: _Book, kind: int, body: bytes) -> None:
    match kind:
        case 0x31:  # a font
            _, flags, _, _, place = struct.unpack_from("<HHHHH", body)
            book.fonts.append((_PLACES.get(place, ""), bool(flags & _STRUCK)))
        case 0x41E:  # a number format
            book.codes[struct.unpack_from("<H", body)[0]] = _told(body, 2, "<H")
        case 0xE0:  # a look of cells
            book.looks.append(struct.unpack_from("<H", body, 2)[0])
        case 0x85:  # a sheet
            book.sheets.append((_told(body, 6, "<B"), struct.unpack_from("<I", body)[0]))
        case _:
            pass


def _told(body: bytes, at: int, size: str) -> str:
    """Return a short text with its length before it, of one or two bytes a letter."""
    (length,) = struct.unpack_from(size, body, at)
    at += struct.calcsize(size)
    is_wide = body[at] & 1
    text = body[at + 1 : at + 1 + length * (1 + is_wide)]
    return text.decode("utf-16-le" if is_wide else "latin-1", "replace")


def _marks(content: bytes, start: int, book: _Book, odd: Mapping[int, str]) -> Marks:
    formats: dict[Place, str] = {}
    texts: dict[Place, str] = {}
    rows: set[int] = set()
    columns: set[int] = set()
    for kind, body in _records(content, start):
        if kind == _ROW and struct.unpack_from("<I", body, 12)[0] & _HIDDEN_ROW:
            rows.add(struct.unpack_from("<H", body)[0])
        elif kind == _COLUMNS and struct.unpack_from("<H", body, 8)[0] & 1:
            first, last = struct.unpack_from("<HH", body)
            columns.update(range(first, min(last, 255) + 1))
        elif kind in _CELLS:
            row, column, look = struct.unpack_from("<HHH", body)
            formats.update({(row, column): odd[look]} if look in odd else {})
            number = struct.unpack_from("<I", body, 6)[0] if kind == _TEXT_CELL else -1
            texts.update({(row, column): book.texts[number]} if number in book.texts else {})
        elif kind == _RUN_OF_NUMBERS:
            row, first = struct.unpack_from("<HH", body)
            for place in range((len(body) - 6) // 6):
                (look,) = struct.unpack_from("<H", body, 4 + 6 * place)
                formats.update({(row, first + place): odd[look]} if look in odd else {})
    return Marks(
        formats=formats,
        texts=texts,
        hidden_rows=frozenset(rows),
        hidden_columns=frozenset(columns),
    )
