"""Reading comma, semicolon, tab or bar separated text in the encodings that are met."""

import csv
import io
import re
from collections import Counter
from itertools import islice

from hq_desktop.exchange.cells import EMPTY, Raw

_DELIMITERS = (";", "\t", ",", "|")
_LOOKED_AT = 50
_NEVER_IN_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SEPARATOR_LINE = re.compile(r"\A\s*sep=(.)\s*(?:\r\n|\r|\n)", re.IGNORECASE)


class NotText(Exception):
    """The bytes are no table of text: the code of the reason and its facts."""

    def __init__(self, reason: str, **facts: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def read_text(content: bytes) -> tuple[tuple[Raw, ...], ...]:
    """Return the rows of a text table, all of one width.

    Raises NotText where the bytes are no text, or quotes are left open.
    """
    text = _decoded(content)
    delimiter = _delimiter(text)
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows.extend(reader)
    except csv.Error as fault:
        raise NotText("line_unreadable", line=reader.line_num, detail=str(fault)) from fault
    width = max(map(len, rows), default=0)
    return tuple(tuple(row) + (EMPTY,) * (width - len(row)) for row in rows)


def _decoded(content: bytes) -> str:
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _NEVER_IN_TEXT.search(text) is None:
            return text.removeprefix("\ufeff")
    raise NotText("not_text")


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    beginning = content[:4000]
    if b"\x00" in beginning:
        even, odd = beginning[0::2].count(0), beginning[1::2].count(0)
        return ("utf-16-le", "utf-16-be") if odd >= even else ("utf-16-be", "utf-16-le")
    return ("utf-8", "cp1251")


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
