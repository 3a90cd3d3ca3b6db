"""Workbooks in the XML of 2003, which many offices' programs still write and name .xls."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from lxml import etree
from lxml.etree import _Element

from hq_desktop.exchange.cells import EMPTY, CellError, Raw, Sheet, Span
from hq_desktop.exchange.number_formats import is_odd
from hq_desktop.exchange.packed_sheets import MOST_CELLS, TooLarge
from hq_desktop.exchange.seen_cells import Marks, Place, as_seen, drawn

SPACE: Final = "urn:schemas-microsoft-com:office:spreadsheet"
_SS = f"{{{SPACE}}}"
_NAMED: Mapping[str, str] = {"Percent": "0.00%", "Scientific": "0.00E+00"}
"""Formats by name that show more than the number; the others (Standard, Fixed …) do not."""
_PLACES = {"sup": "superscript", "sub": "subscript"}
_MOST_COLUMNS: Final = 16_384
_MOST_ROWS: Final = 1_048_576


def is_spreadsheet_xml(content: bytes) -> bool:
    """Whether a file is such a workbook, in any encoding that XML can be in."""
    head = content[:4000].replace(b"\0", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith(b"<") and SPACE.encode() in head


def read_spreadsheet_xml(content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook.

    Raises ValueError for damaged XML, TooLarge, and Disguised where other digits are seen.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        book = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as fault:
        raise ValueError(str(fault)) from fault
    formats = dict(_formats(book))
    return tuple(_sheet(one, formats) for one in book.iterfind(f"{_SS}Worksheet"))


def _formats(book: _Element) -> Iterator[tuple[str, str]]:
    for style in book.iterfind(f"{_SS}Styles/{_SS}Style"):
        for told in style.iterfind(f"{_SS}NumberFormat"):
            code = told.get(f"{_SS}Format", "")
            code = _NAMED.get(code, "" if code.replace(" ", "").isalpha() else code)
            if is_odd(code):
                yield style.get(f"{_SS}ID", ""), code


def _sheet(worksheet: _Element, formats: Mapping[str, str]) -> Sheet:
    values: dict[Place, Raw] = {}
    odd: dict[Place, str] = {}
    spans: list[Span] = []
    hidden: set[int] = set()
    row = -1
    for element in worksheet.iterfind(f"{_SS}Table/{_SS}Row"):
        row = _number(element, "Index", row + 2, _MOST_ROWS) - 1
        if element.get(f"{_SS}Hidden") == "1":
            hidden.add(row)
        column = -1
        for cell in element.iterfind(f"{_SS}Cell"):
            column = _number(cell, "Index", column + 2, _MOST_COLUMNS) - 1
            values[row, column] = _value(cell.find(f"{_SS}Data"))
            style = cell.get(f"{_SS}StyleID", element.get(f"{_SS}StyleID", ""))
            odd.update({(row, column): formats[style]} if style in formats else {})
            across = _number(cell, "MergeAcross", 0, _MOST_COLUMNS)
            down = _number(cell, "MergeDown", 0, _MOST_ROWS)
            if across or down:
                spans.append(Span(row, column, row + down, column + across))
            column += across
        row += _number(element, "Span", 0, _MOST_ROWS)
    rows = as_seen(_rows(values), Marks(formats=odd), spans)
    return Sheet(
        worksheet.get(f"{_SS}Name", ""),
        rows,
        worksheet.find(".//{*}Visible") is None,
        spans=tuple(sorted(spans)),
        hidden_rows=frozenset(one for one in hidden if one < len(rows)),
        hidden_columns=frozenset(_hidden_columns(worksheet)),
    )


def _rows(values: Mapping[Place, Raw]) -> list[tuple[Raw, ...]]:
    height = max((row for row, _ in values), default=-1) + 1
    width = max((column for _, column in values), default=-1) + 1
    if height * width > MOST_CELLS:
        raise TooLarge("sheet_too_wide")
    return [
        tuple(values.get((row, column), EMPTY) for column in range(width)) for row in range(height)
    ]


def _value(data: _Element | None) -> Raw:
    if data is None:
        return EMPTY
    text = _text(data)
    match data.get(f"{_SS}Type"):
        case "Number":
            return float(text) if text else EMPTY
        case "Boolean":
            return text == "1"
        case "DateTime":
            return datetime.fromisoformat(text)
        case "Error":
            return CellError(text)
        case _:
            return text


def _text(data: _Element) -> str:
    """Return the text of a cell, whose parts may be raised or struck through (S, Sup, Sub)."""
    pieces = [data.text or ""]
    for part in data:
        tag = str(part.tag).rpartition("}")[2].lower()
        pieces.append(drawn(_text(part), _PLACES.get(tag, ""), tag == "s"))
        pieces.append(part.tail or "")
    return "".join(pieces)


def _hidden_columns(worksheet: _Element) -> Iterator[int]:
    column = -1
    for element in worksheet.iterfind(f"{_SS}Table/{_SS}Column"):
        column = _number(element, "Index", column + 2, _MOST_COLUMNS) - 1
        span = _number(element, "Span", 0, _MOST_COLUMNS)
        if element.get(f"{_SS}Hidden") == "1":
            yield from range(column, column + span + 1)
        column += span


def _number(element: _Element, name: str, otherwise: int, most: int) -> int:
    told: str = element.get(f"{_SS}{name}", "")
    if not told:
        return otherwise
    if not told.isdecimal() or len(told) > 9 or int(told) > most:
        raise ValueError(f"{name} {told[:20]}")
    return int(told)
