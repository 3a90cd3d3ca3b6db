"""Headings of one to several rows put together: what stands over each column, from top to bottom.

"Число голосов" over three names belongs to each of them. Where a file tells its merged cells
they decide; a file of text has none, and an empty cell right of a heading over two others
belongs to that heading.
"""

import re
from collections.abc import Sequence

from hq_desktop.exchange.cells import EMPTY, Fault, Raw, Sheet, Span
from hq_desktop.exchange.meanings import heading_key
from hq_desktop.exchange.values import text_of

Path = tuple[str, ...]
"""The texts over one column, from top to bottom, each once."""

_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[.:]\d{2,4})?\b|\b\d{4}\b")


def said(value: Raw) -> str:
    """Return a cell of a heading as one line; nothing for a date or a failed formula."""
    text = text_of(value)
    return "" if isinstance(text, Fault) else text


def paths(sheet: Sheet, first: int, last: int) -> tuple[Path, ...]:
    """Return what stands over each column of a sheet in these rows, counted from 0."""
    width = len(sheet.rows[first]) if sheet.rows else 0
    rows = [[said(cell) for cell in sheet.rows[row]] for row in range(first, last + 1)]
    if any(_touches(one, first, last) for one in sheet.spans):
        _spread_spans(sheet, rows, first, last)
    else:
        _spread_right(rows)
    found = []
    for column in range(width):
        texts = [row[column] for row in rows if row[column]]
        found.append(tuple(dict.fromkeys(texts)))
    return tuple(found)


def _touches(span: Span, first: int, last: int) -> bool:
    return span.first_row <= last and span.last_row >= first


def _spread_spans(sheet: Sheet, rows: list[list[str]], first: int, last: int) -> None:
    for one in sheet.spans:
        if not _touches(one, first, last):
            continue
        text = said(sheet.rows[one.first_row][one.first_column])
        for row in range(max(one.first_row, first), min(one.last_row, last) + 1):
            for column in range(one.first_column, min(one.last_column, len(rows[0]) - 1) + 1):
                rows[row - first][column] = text


def _spread_right(rows: list[list[str]]) -> None:
    """Carry a heading over others to the right, as far as there is something under it alone."""
    for upper, row in enumerate(rows[:-1]):
        below = rows[upper + 1 :]
        carried = ""
        for column, text in enumerate(row):
            has_under = any(one[column] for one in below)
            if text:
                carried = text if has_under else ""
            elif carried and has_under:
                row[column] = carried
            else:
                carried = ""


def compared(path: Path) -> str:
    """Return a column's heading as tables are compared by it: no case, no signs, no dates."""
    return heading_key(_CLOCK.sub(" ", " ".join(path)))


def is_blank(row: Sequence[Raw], columns: Sequence[int]) -> bool:
    """Whether nothing stands in these columns of a row."""
    return all(
        column >= len(row)
        or row[column] == EMPTY
        or (isinstance(row[column], str) and not str(row[column]).strip())
        for column in columns
    )
