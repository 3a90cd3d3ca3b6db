"""What an .ods file holds that its reader does not tell: merged cells, what is hidden, percents.

An OpenDocument keeps beside each value the text that was seen, so that a number shown as another
one is found by comparing the two.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree
from lxml.etree import _Element

from hq_desktop.domain.protocol import LARGEST_COUNT
from hq_desktop.exchange.cells import Span
from hq_desktop.exchange.page_disguises import Disguised
from hq_desktop.exchange.seen_cells import Marks, Place, drawn

CONTENT: Final = "content.xml"
MOST_COLUMNS: Final = 16_384
MOST_ROWS: Final = 1_048_576
_MOST_REPEATED: Final = 100_000

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FAR_TAGS = (f"{_TABLE}table", f"{_TABLE}table-row", f"{_TABLE}table-column", f"{_STYLE}style")
_HIDDEN = frozenset({"collapse", "filter"})
_ZERO_FRACTION = re.compile(r"(?<=\d)[.,]0+(?=\D*\Z)")
_PLACES = {"super": "superscript", "sub": "subscript"}


@dataclass(slots=True)
class _Found:
    """The marks of one sheet while it is read."""

    texts: dict[Place, str] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    row: int = 0
    column: int = 0

    def marks(self) -> Marks:
        """Return what was found; the reader tells no merged cells of such a file."""
        return Marks(
            texts=self.texts,
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(self.hidden_columns),
            spans=tuple(sorted(self.spans)),
        )


def open_sheets(packed: zipfile.ZipFile) -> Mapping[str, Marks]:
    """Return for every sheet what its part of the file says.

    Raises Disguised where a number is shown as another one, and ValueError for damaged content.
    """
    sheets: dict[str, Marks] = {}
    styles: dict[str, tuple[str, bool]] = {}
    found = _Found()
    try:
        for event, element in _events(packed.read(CONTENT)):
            if event == "start":
                found = _Found() if element.tag == f"{_TABLE}table" else found
                continue
            match str(element.tag).rpartition("}")[2]:
                case "style":
                    styles[element.get(f"{_STYLE}name", "")] = _lettering(element)
                case "table-column":
                    _add_column(found, element)
                case "table-row":
                    _add_row(found, element, styles)
                    element.clear()
                case _:
                    sheets.setdefault(element.get(f"{_TABLE}name", ""), found.marks())
                    element.clear()
    except etree.XMLSyntaxError as fault:
        raise ValueError(str(fault)) from fault
    return sheets


def _events(xml: bytes) -> Iterator[tuple[str, _Element]]:
    yield from etree.iterparse(
        io.BytesIO(xml),
        events=("start", "end"),
        tag=_FAR_TAGS,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )


def _lettering(style: _Element) -> tuple[str, bool]:
    """Return where a style of letters puts them, and whether it strikes them through."""
    place, is_struck = "", False
    for told in style.iterfind(f"{_STYLE}text-properties"):
        place = _PLACES.get(told.get(f"{_STYLE}text-position", "").split(" ")[0], place)
        is_struck = told.get(f"{_STYLE}text-line-through-style", "none") != "none"
    return place, is_struck


def _add_column(found: _Found, column: _Element) -> None:
    times = _times(column, f"{_TABLE}number-columns-repeated", MOST_COLUMNS)
    if column.get(f"{_TABLE}visibility") in _HIDDEN:
        found.hidden_columns.update(range(found.column, found.column + times))
    found.column += times


def _add_row(found: _Found, row: _Element, styles: Mapping[str, tuple[str, bool]]) -> None:
    times = _times(row, f"{_TABLE}number-rows-repeated", MOST_ROWS)
    if row.get(f"{_TABLE}visibility") in _HIDDEN:
        found.hidden_rows.update(range(found.row, min(found.row + times, MOST_ROWS)))
    column = 0
    for cell in row:
        across = _times(cell, f"{_TABLE}number-columns-repeated", MOST_COLUMNS)
        text = _seen_text(cell, styles)
        if text is not None:
            if times * across > _MOST_REPEATED:
                raise ValueError("cells repeated without end")
            for y in range(times):
                for x in range(across):
                    found.texts[found.row + y, column + x] = text
        _add_span(found, cell, column)
        column += across
    found.row += times


def _add_span(found: _Found, cell: _Element, column: int) -> None:
    across = _times(cell, f"{_TABLE}number-columns-spanned", MOST_COLUMNS)
    down = _times(cell, f"{_TABLE}number-rows-spanned", MOST_ROWS)
    if across > 1 or down > 1:
        last = found.row + down - 1, column + across - 1
        found.spans.append(Span(found.row, column, *last))


def _seen_text(cell: _Element, styles: Mapping[str, tuple[str, bool]]) -> str | None:
    """Return the text of a cell where it differs from its value and is what counts."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    lines = cell.findall(f"{_TEXT}p")
    if kind == "percentage" and lines:
        return "\n".join(_line(one, {}) for one in lines)
    if kind == "string" and cell.find(f"{_TEXT}p/{_TEXT}span") is not None:
        return "\n".join(_line(one, styles) for one in lines)
    if kind in {"float", "currency"} and lines:
        _check_number(cell.get(f"{_OFFICE}value", ""), "".join(_line(one, {}) for one in lines))
    return None


def _line(paragraph: _Element, styles: Mapping[str, tuple[str, bool]]) -> str:
    pieces = [paragraph.text or ""]
    for part in paragraph:
        if part.tag == f"{_TEXT}s":
            pieces.append(" " * min(_times(part, f"{_TEXT}c", 100), 100))
        elif part.tag == f"{_TEXT}tab":
            pieces.append("\t")
        elif part.tag == f"{_TEXT}line-break":
            pieces.append("\n")
        else:
            place, is_struck = styles.get(part.get(f"{_TEXT}style-name", ""), ("", False))
            pieces.append(drawn(_line(part, styles), place, is_struck))
        pieces.append(part.tail or "")
    return "".join(pieces)


def _check_number(value: str, text: str) -> None:
    """Raise Disguised where a whole number is shown with other digits than it has."""
    try:
        number = float(value)
    except ValueError:
        return
    if not number.is_integer() or abs(number) > LARGEST_COUNT or "###" in text:
        return
    shown = {re.sub(r"\D", "", one).lstrip("0") for one in (text, _ZERO_FRACTION.sub("", text))}
    if (str(abs(int(number))) if number else "") not in shown:
        raise Disguised("number shown as another one")


def _times(element: _Element, name: str, most: int) -> int:
    told: str = element.get(name, "1")
    return min(int(told), most) if told.isdecimal() and len(told) < 9 and told != "0" else 1
