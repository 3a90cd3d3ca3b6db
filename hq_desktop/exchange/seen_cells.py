"""What a spreadsheet shows beside the values that its reader gives: merged, hidden, formatted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from hq_desktop.exchange.cells import EMPTY, CellError, Raw, Span
from hq_desktop.exchange.number_formats import seen

Place = tuple[int, int]
"""Row and column from 0."""

MOST_COVERED = 60_000_000
"""Twice the cells that a sheet may have: merged cells do not overlap."""

_RAISED = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_LOWERED = str.maketrans("0123456789()", "₀₁₂₃₄₅₆₇₈₉₍₎")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a sheet's own part of the file says of its cells.

    `without_value` are failed formulas with what is shown for them, `formats` the number formats
    that may show something else, `texts` cells whose text is drawn otherwise than it is stored
    (a raised 1 is ¹). `spans` is None where the reader tells merged cells itself.
    """

    without_value: Mapping[Place, str] = field(default_factory=dict)
    formats: Mapping[Place, str] = field(default_factory=dict)
    texts: Mapping[Place, str] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    spans: tuple[Span, ...] | None = None


def as_seen(
    rows: Sequence[Sequence[Raw]], marks: Marks, spans: Sequence[Span]
) -> Sequence[Sequence[Raw]]:
    """Return the rows as a person sees them, as far as they differ from what is stored.

    Raises Disguised where a number is seen that is not the one in the file.
    """
    if not (marks.without_value or marks.formats or marks.texts or spans):
        return rows
    cells = _grown(rows, marks.without_value)
    for place in _inside(cells, marks.formats):
        cells[place[0]][place[1]] = seen(marks.formats[place], cells[place[0]][place[1]])
    for place in _inside(cells, marks.texts):
        cells[place[0]][place[1]] = marks.texts[place]
    for (row, column), text in marks.without_value.items():
        if cells[row][column] == EMPTY:
            cells[row][column] = CellError(text)
    _empty_covered(cells, spans)
    return cells


def _inside(cells: Sequence[Sequence[Raw]], places: Iterable[Place]) -> Iterator[Place]:
    return (one for one in places if one[0] < len(cells) and one[1] < len(cells[one[0]]))


def _empty_covered(cells: list[list[Raw]], spans: Sequence[Span]) -> None:
    """Empty what merged cells cover; spans that overlap, which none do, are emptied once each."""
    room = MOST_COVERED
    for span in spans:
        for row in range(span.first_row, min(span.last_row + 1, len(cells))):
            first = span.first_column + (row == span.first_row)
            last = min(span.last_column + 1, len(cells[row]))
            cells[row][first:last] = [EMPTY] * max(0, last - first)
            room -= max(1, last - first)
            if room < 0:
                raise ValueError("merged cells without end")


def _grown(rows: Sequence[Sequence[Raw]], places: Mapping[Place, str]) -> list[list[Raw]]:
    """Return the rows as lists; places may lie outside what the reader has seen."""
    height = max(len(rows), *(row + 1 for row, _ in places)) if places else len(rows)
    width = len(rows[0]) if rows else 0
    width = max(width, *(column + 1 for _, column in places)) if places else width
    cells = [[*row, *[EMPTY] * (width - len(row))] for row in rows]
    cells.extend([EMPTY] * width for _ in range(height - len(rows)))
    return cells


def drawn(text: str, place: str, is_struck: bool) -> str:
    """Return a piece of text as it is drawn: raised, lowered, or struck through (~123~)."""
    if place == "superscript":
        text = text.translate(_RAISED)
    elif place == "subscript":
        text = text.translate(_LOWERED)
    return f"~{text}~" if is_struck and text.strip() else text
