"""Reading comma, semicolon, tab or bar separated text."""

import csv
import io
import re
from collections import Counter
from itertools import islice

from hq_desktop.exchange.cells import EMPTY, Raw
from hq_desktop.exchange.encodings import NotText

_DELIMITERS = (";", "\t", ",", "|")
_LOOKED_AT = 50
_SEPARATOR_LINE = re.compile(r"\A\s*sep=(.)\s*(?:\r\n|\r|\n)", re.IGNORECASE)


def read_text(text: str) -> tuple[tuple[Raw, ...], ...]:
    """Return the rows of a text table, all of one width; raises NotText where quotes stay open."""
    delimiter = _delimiter(text)
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows.extend(reader)
    except csv.Error as fault:
        raise NotText("line_unreadable", line=reader.line_num, detail=str(fault)) from fault
    width = max(map(len, rows), default=0)
    return tuple(tuple(row) + (EMPTY,) * (width - len(row)) for row in rows)


def _delimiter(text: str) -> str:
    """Return the sign that cuts most lines into the same number of pieces."""
    told = _SEPARATOR_LINE.match(text)
    if told is not None:
        return told[1]
    return max(_DELIMITERS, key=lambda sign: _evenness(text, sign))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        widths = Counter(len(row) for row in islice(lines, _LOOKED_AT) if len(row) > 1)
    except csv.Error:
        return 0, 0
    width, count = max(widths.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
    return count, width
