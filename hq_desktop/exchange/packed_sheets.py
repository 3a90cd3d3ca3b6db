"""What an .xlsx file holds that its reader does not tell: failed formulas, formats, what is hidden.

The reading library gives an empty cell for a formula that failed (#REF!). A figure that failed is
not a figure that was left out, so these cells are looked up in the file itself; so are the cells
whose format or lettering may show something else than is stored.
"""

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import join, normpath
from typing import Final

from hq_desktop.exchange.open_documents import CONTENT, open_sheets
from hq_desktop.exchange.seen_cells import Marks, Place
from hq_desktop.exchange.workbook_looks import WorkbookLooks, drawn_text, read_looks

PackedSheets = Mapping[str, Marks]
"""Sheet name to what its part of the file says."""

LARGEST_CONTENT: Final = 1024 * 1024 * 1024
MOST_CELLS: Final = 30_000_000
_HEAD: Final = 1000
"""So many bytes hold the first tag of a sheet, which shows whether its tags have a prefix."""

_CELL_OR_ROW = re.compile(
    rb"<(?:\w+:)?(row|c)\s*([^>]*)>(?:(?:\s*<(?:\w+:)?v>([0-9]{1,9})<)|(\s*<(?:\w+:)?is>))?"
)
_INLINE_END = re.compile(rb"</(?:\w+:)?is>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s[^>]*>")
_HIDDEN_ROW = re.compile(
    rb"""<(?:\w+:)?row\s[^>]*?(?:\bhidden=["'](?:1|true)|\bht=["']0["'])[^>]*>"""
)
_HIDING = (b"hidden=", b'ht="0"', b"ht='0'")
_REFERENCE = re.compile(rb"([A-Z]{1,3})([0-9]{1,7})")
_TAG_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_TAG_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = rb"""<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>"""
_FORMULA = rb"""<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)"""
_FAILED = re.compile(_CELL + rb"(?:" + _FORMULA + rb")?<(?:\w+:)?v>(#[^<]*)</")
_UNCOUNTED = re.compile(
    _CELL + _FORMULA + rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_WIDE = re.compile(rb' r="([A-Z]{3})[0-9]')
_ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*?\br="([0-9]{1,9})\"""")
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    RuntimeError,
)


MOST_COLUMNS: Final = 16_384


class TooLarge(Exception):
    """The file would not fit into the memory of an office PC: the code of the reason."""


def packed_sheets(content: bytes) -> PackedSheets:
    """Return for every sheet what its own part of the file says.

    Raises TooLarge, Disguised, and zipfile's and zlib's faults as ValueError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > LARGEST_CONTENT:
                raise TooLarge("larger_than_1_gb")
            if CONTENT in packed.namelist():
                return open_sheets(packed)
            looks = read_looks(packed)
            return {name: _marks(packed.read(part), looks) for name, part in _parts(packed)}
    except _DAMAGED as fault:
        raise ValueError(str(fault)) from fault


def _parts(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the sheets' names with the names of their parts in the file."""
    present = set(packed.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= present:
        return
    relations = {
        one[b"Id"]: one[b"Target"].decode(errors="replace")
        for one in map(
            _attributes, _TAG_RELATION.findall(packed.read("xl/_rels/workbook.xml.rels"))
        )
        if b"Id" in one and b"Target" in one
    }
    for sheet in map(_attributes, _TAG_SHEET.findall(packed.read("xl/workbook.xml"))):
        target = relations.get(sheet.get(b"r:id", b""), "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        if part in present:
            yield unescape(sheet.get(b"name", b"").decode(errors="replace")), part


def _attributes(tag: bytes) -> Mapping[bytes, bytes]:
    return {name: double or single for name, double, single in _ATTRIBUTE.findall(tag)}


def _marks(xml: bytes, looks: WorkbookLooks) -> Marks:
    _must_fit(xml)
    looks.check_conditions(xml)
    formats, texts = _odd_cells(xml, looks)
    return Marks(
        without_value=_without_value(xml),
        formats=formats,
        texts=texts,
        hidden_rows=frozenset(_hidden_rows(xml)),
        hidden_columns=frozenset(_hidden_columns(xml)),
    )


def _without_value(xml: bytes) -> Mapping[Place, str]:
    found: dict[Place, str] = {}
    if b">#" in xml:
        for cell in _failed(xml):
            found[_place(cell[0], cell[1])] = cell[2].decode(errors="replace")
    if b"<f" in xml or (b":worksheet" in xml[:_HEAD] and b":f" in xml):
        for letters, row in _UNCOUNTED.findall(xml):
            found[_place(letters, row)] = "="
    return found


def _odd_cells(xml: bytes, looks: WorkbookLooks) -> tuple[dict[Place, str], dict[Place, str]]:
    """Return the cells with an odd format, and those with text that is drawn otherwise."""
    formats: dict[Place, str] = {}
    texts: dict[Place, str] = {}
    if not looks.formats and not looks.texts and b"vertAlign" not in xml and b"strike" not in xml:
        return formats, texts
    row, column = -1, -1
    for tag in _CELL_OR_ROW.finditer(xml):
        told = _attributes(tag[2])
        if tag[1] == b"row":
            row, column = int(told.get(b"r", row + 2)) - 1, -1
            continue
        named = _REFERENCE.fullmatch(told.get(b"r", b""))
        row, column = _place(named[1], named[2]) if named else (row, column + 1)
        code = looks.formats.get(told.get(b"s", b"0"))
        if code is not None:
            formats[row, column] = code
        if tag[3] and told.get(b"t") == b"s" and int(tag[3]) in looks.texts:
            texts[row, column] = looks.texts[int(tag[3])]
        elif tag[4] and (end := _INLINE_END.search(xml, tag.end())) is not None:
            inline = drawn_text(xml[tag.end() : end.start()])
            texts.update({} if inline is None else {(row, column): inline})
    return formats, texts


def _hidden_rows(xml: bytes) -> Iterator[int]:
    """Most sheets hide nothing, and looking at every row would take as long as reading it."""
    if all(mark not in xml for mark in _HIDING):
        return
    for tag in _HIDDEN_ROW.findall(xml):
        number = _attributes(tag).get(b"r", b"")
        if number.isdigit():
            yield int(number) - 1


def _hidden_columns(xml: bytes) -> Iterator[int]:
    """Columns are described before the cells (ECMA-376, CT_Worksheet)."""
    for told in map(_attributes, _COLUMN.findall(xml.partition(b"sheetData")[0])):
        if told.get(b"hidden") in {b"1", b"true"} or told.get(b"width") == b"0":
            first, last = told.get(b"min", b""), told.get(b"max", b"")
            if first.isdigit() and last.isdigit():
                yield from range(int(first) - 1, min(int(last), MOST_COLUMNS))


def _failed(xml: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield cells whose value is an error and whose type says so."""
    for match in _FAILED.finditer(xml):
        if b't="e"' in match.group().partition(b">")[0]:
            yield match[1], match[2], match[3]


def _must_fit(xml: bytes) -> None:
    """Refuse a sheet whose far corner would make the reader fill the memory with empty cells."""
    widest = max((_column(letters) for letters in set(_WIDE.findall(xml))), default=0)
    if widest:
        rows = max((int(number) for number in _ROW.findall(xml)), default=1)
        if (widest + 1) * rows > MOST_CELLS:
            raise TooLarge("sheet_too_wide")


def _place(letters: bytes, row: bytes) -> Place:
    return int(row) - 1, _column(letters)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
