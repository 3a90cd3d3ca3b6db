"""What an .xlsx file holds that its reader does not tell: formulas without a value, and its size.

The reading library gives an empty cell for a formula that failed (#REF!). A figure that failed is
not a figure that was left out, so these cells are looked up in the file itself.
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

PackedSheets = Mapping[str, Mapping[tuple[int, int], str]]
"""Sheet name to its cells without a value, each with what the spreadsheet shows for it."""

LARGEST_CONTENT: Final = 1024 * 1024 * 1024
MOST_CELLS: Final = 30_000_000
_HEAD: Final = 1000
"""So many bytes hold the first tag of a sheet, which shows whether its tags have a prefix."""

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


class TooLarge(Exception):
    """The file would not fit into the memory of an office PC: the code of the reason."""


def packed_sheets(content: bytes) -> PackedSheets:
    """Return for every sheet its formulas without a value.

    Raises TooLarge, and zipfile's and zlib's faults as ValueError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > LARGEST_CONTENT:
                raise TooLarge("larger_than_1_gb")
            return {name: _cells(packed.read(part)) for name, part in _parts(packed)}
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


def _cells(xml: bytes) -> Mapping[tuple[int, int], str]:
    _must_fit(xml)
    found: dict[tuple[int, int], str] = {}
    if b">#" in xml:
        for cell in _failed(xml):
            found[_place(cell[0], cell[1])] = cell[2].decode(errors="replace")
    if b"<f" in xml or (b":worksheet" in xml[:_HEAD] and b":f" in xml):
        for letters, row in _UNCOUNTED.findall(xml):
            found[_place(letters, row)] = "="
    return found


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


def _place(letters: bytes, row: bytes) -> tuple[int, int]:
    return int(row) - 1, _column(letters)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
