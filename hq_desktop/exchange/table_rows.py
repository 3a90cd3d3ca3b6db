"""Which rows under a heading are rows of their own: no sums, notes, headings once more, numbers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Raw, Sheet
from hq_desktop.exchange.heading_paths import is_blank, said
from hq_desktop.exchange.meanings import heading_key

_COUNTED_AT_LEAST = 3
_NEAR_HEADING = 3


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a table lies: heading rows, columns, the last row under them; all from 0.

    `repeats` are rows that hold the heading once more.
    """

    first: int
    last: int
    columns: tuple[int, ...]
    end: int
    repeats: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SortedRows:
    """The rows under a heading: `rows` of their own, `sums`, and `notes` with all that is left."""

    rows: tuple[int, ...]
    sums: tuple[int, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowWords:
    """What tells rows: words that begin a row of sums, unless its key is one of `keys`.

    `not_rows` are rows, from 0, that a person took out.
    """

    sums: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    not_rows: frozenset[int] = frozenset()


def sort_rows(
    sheet: Sheet, extent: Extent, key: int, figures: Collection[int], words: RowWords
) -> SortedRows:
    """Sort the rows of a table whose key and figures stand in these columns."""
    beginnings = tuple(dict.fromkeys(filter(None, map(heading_key, words.sums))))
    rows: list[int] = []
    sums: list[int] = []
    notes: list[int] = []
    filled = 0
    for place in range(extent.last + 1, min(extent.end + 1, len(sheet.rows))):
        row = sheet.rows[place]
        if is_blank(row, extent.columns):
            continue
        filled += 1
        is_told = place in extent.repeats or place in words.not_rows
        is_near = filled <= _NEAR_HEADING and not rows
        if is_told or (is_near and is_counter(row, extent.columns)):
            notes.append(place)
        elif _is_sum(row, extent.columns, key, beginnings, words.keys):
            sums.append(place)
        elif is_blank(row, tuple(figures)) and _is_remark(row, extent.columns, key):
            notes.append(place)
        else:
            rows.append(place)
    return SortedRows(tuple(rows), tuple(sums), tuple(notes))


def is_counter(row: Sequence[Raw], columns: Iterable[int]) -> bool:
    """Whether a row numbers the columns: 1, 2, 3 …, perhaps with a letter before."""
    texts = [text for column in columns if column < len(row) and (text := said(row[column]))]
    numbers = [int(one) for one in texts if one.isdecimal() and one.isascii() and len(one) < 4]
    letters = [one for one in texts if len(one) == 1 and one.isalpha()]
    if len(numbers) < _COUNTED_AT_LEAST or len(numbers) + len(letters) != len(texts):
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 2


def is_sum_word(text: str, words: Iterable[str]) -> bool:
    """Whether a text begins or ends as the name of a sum; `words` as they are compared.

    In Kazakh the word stands last: "Қала бойынша барлығы".
    """
    padded = f" {heading_key(text).replace(':', ' ').strip()} "
    return any(padded.startswith(f" {one} ") or padded.endswith(f" {one} ") for one in words)


def _is_sum(
    row: Sequence[Raw],
    columns: Sequence[int],
    key: int,
    beginnings: Sequence[str],
    kept: frozenset[str],
) -> bool:
    name = said(row[key])
    if name and folded(name) in kept:
        return False
    if name and not name.isdecimal():
        return is_sum_word(name, beginnings)
    if name:
        return False
    texts = (said(row[column]) for column in columns if isinstance(row[column], str))
    return any(is_sum_word(text, beginnings) for text in texts if text)


def _is_remark(row: Sequence[Raw], columns: Sequence[int], key: int) -> bool:
    """Whether a row without figures is a note or a heading of a part, not a half-empty row."""
    texts = [text for column in columns if (text := said(row[column]))]
    return len(texts) == 1 and not (said(row[key]) and texts[0].isdecimal())
