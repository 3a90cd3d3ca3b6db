"""What kind of change a differing precinct shows, read from the votes of both sides alone.

Only the lines of the contestants and of "against all" are looked at: the other lines follow from
them or say nothing of whose votes they are. d = official − ours, line by line.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from hq_desktop.domain.election import Contestant, PrecinctId
from hq_desktop.domain.form import Line, ProtocolForm
from hq_desktop.domain.protocol import Cells

_SHORTEST_RUN = 3


class PatternKind(StrEnum):
    """The kinds of change; of several that fit a precinct the first one names it."""

    EXCHANGED = "exchanged"
    ROWS_SHIFTED = "rows_shifted"
    DIGIT_EDITED = "digit_edited"
    TRANSFER = "transfer"
    ADDED = "added"
    REMOVED = "removed"
    MIXED = "mixed"


class Slip(StrEnum):
    """What can happen to one digit of a number."""

    CHANGED = "changed"
    INSERTED = "inserted"
    DROPPED = "dropped"
    SWAPPED = "swapped"


_HALVED = frozenset({PatternKind.EXCHANGED, PatternKind.TRANSFER})
"""Kinds in which every vote moved makes two differences, one on either line."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The kind of change in a precinct, how many votes it is about, and the lines it is about.

    `moved` is ½Σ|d| for exchanged and transfer, None for rows shifted, else Σ|d|. `lines` stand
    in the order of the ballot: where rows are shifted the whole run, the line where the first
    figure came from included; else every line that differs. `shift` is by how many lines the
    figures of a run stand lower on the official side (+1) or higher (−1); 0 where none are.
    """

    precinct: PrecinctId
    kind: PatternKind
    moved: int | None
    lines: tuple[str, ...]
    shift: int = 0


def vote_lines(form: ProtocolForm, contestants: Iterable[Contestant]) -> tuple[str, ...]:
    """Return the lines that patterns are read from, in the order of the ballot."""
    against = (Line.AGAINST_ALL,) if Line.AGAINST_ALL in form.codes else ()
    return (*(one.line for one in contestants), *against)


def pattern_of(
    precinct: PrecinctId, lines: Sequence[str], ours: Cells, official: Cells
) -> Pattern | None:
    """Return the first pattern that fits the votes in `lines`, given in the order of the ballot.

    None where a side does not state one of the lines, or where none of them differs.
    """
    own, other = _numbers(ours, lines), _numbers(official, lines)
    if own is None or other is None or own == other:
        return None
    apart = [place for place, figure in enumerate(own) if figure != other[place]]
    shifted = _shifted(own, other) if len(apart) >= _SHORTEST_RUN else None
    if shifted is not None:
        run, shift = shifted
        told = tuple(lines[place] for place in run)
        return Pattern(precinct, PatternKind.ROWS_SHIFTED, None, told, shift)
    differences = [other[place] - own[place] for place in apart]
    kind = _kind(own, other, apart, differences)
    total = sum(map(abs, differences))
    moved = total // 2 if kind in _HALVED else total
    return Pattern(precinct, kind, moved, tuple(lines[place] for place in apart))


def _numbers(cells: Cells, lines: Sequence[str]) -> list[int] | None:
    found = list(map(cells.get, lines))
    if set(map(type, found)) != {int}:
        return None
    return found  # type: ignore[return-value]  # just looked


def _kind(
    own: Sequence[int], other: Sequence[int], apart: Sequence[int], differences: Sequence[int]
) -> PatternKind:
    """The first kind that fits where no rows are shifted."""
    if len(apart) == 1 and slip_of(own[apart[0]], other[apart[0]]):
        return PatternKind.DIGIT_EDITED
    if sum(differences) == 0:
        is_exchanged = len(apart) == 2 and own[apart[0]] == other[apart[1]]
        return PatternKind.EXCHANGED if is_exchanged else PatternKind.TRANSFER
    if min(differences) > 0:
        return PatternKind.ADDED
    return PatternKind.REMOVED if max(differences) < 0 else PatternKind.MIXED


def slip_of(ours: int, official: int) -> Slip | None:
    """Return the slip of one digit that makes the official number of ours; None where none does.

    Digits are those of the number as it is written, without zeros in front.
    """
    before, after = str(ours), str(official)
    if len(before) == len(after):
        wrong = [place for place, sign in enumerate(before) if sign != after[place]]
        if len(wrong) == 1:
            return Slip.CHANGED
        return Slip.SWAPPED if len(wrong) == 2 and _is_swapped(before, after, *wrong) else None
    if _is_without_one(after, before):
        return Slip.INSERTED
    return Slip.DROPPED if _is_without_one(before, after) else None


def _is_swapped(before: str, after: str, first: int, second: int) -> bool:
    is_crossed = before[first] == after[second] and before[second] == after[first]
    return is_crossed and second == first + 1


def _is_without_one(long: str, short: str) -> bool:
    return len(long) == len(short) + 1 and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )


def _shifted(own: Sequence[int], other: Sequence[int]) -> tuple[range, int] | None:
    """The longest run of lines that show the figure of a neighbour, the downward one first."""
    found = [(run, shift) for shift in (1, -1) for run in _runs(own, other, shift)]
    return max(found, key=lambda one: len(one[0]), default=None)


def _runs(own: Sequence[int], other: Sequence[int], shift: int) -> Iterator[range]:
    """Places of each run, from the line its first figure left to the line its last one reached.

    A run counts when at least three of its lines differ: equal figures in neighbouring lines,
    zeros above all, look displaced where nothing has moved.
    """

    def is_reached(place: int) -> bool:
        left = place - shift
        return 0 <= left < len(own) and other[place] == own[left]

    for is_run, places in groupby(range(len(own)), key=is_reached):
        apart = [place for place in places if own[place] != other[place]]
        if is_run and len(apart) >= _SHORTEST_RUN:
            first, last = apart[0], apart[-1]
            yield range(min(first, first - shift), max(last, last - shift) + 1)
