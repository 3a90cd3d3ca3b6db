"""What is done to the protocols of a night: each change, and the pattern it has to be named by.

The near misses are there for what they must not be taken for: `looks_like` names that.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hq_desktop.actions.samples.people import EVERY_CODE
from hq_desktop.domain.election import ContestantCode, contestant_line
from hq_desktop.domain.form import Line
from hq_desktop.domain.pattern import PatternKind

CONTESTANTS = tuple(contestant_line(ContestantCode(code)) for code in EVERY_CODE)
COUNTED = (*CONTESTANTS, Line.AGAINST_ALL)
OURS, RIVAL = contestant_line(ContestantCode("k")), contestant_line(ContestantCode("b"))
_THIRD = contestant_line(ContestantCode("s"))
_ROWS = CONTESTANTS[1:6]

Figures = dict[str, int]


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a protocol, in how many it is made, and the pattern that names it, if any."""

    pattern: PatternKind | None
    count: int
    make: Callable[[random.Random, Figures], Figures]
    looks_like: PatternKind | None = None


def is_fit(cells: Figures) -> bool:
    """Return whether a protocol is large enough for every change, with neighbours that differ."""
    rows = [cells[line] for line in CONTESTANTS]
    return (
        min(rows) > 12
        and cells[OURS] > 210
        and cells[RIVAL] - cells[OURS] > 15
        and cells[Line.AGAINST_ALL] > 5
        and len(set(rows)) == len(rows)
    )


def _transfer(chance: random.Random, cells: Figures) -> Figures:
    moved = chance.randint(31, 79)
    return cells | {OURS: cells[OURS] - moved, RIVAL: cells[RIVAL] + moved}


def _added(chance: random.Random, cells: Figures) -> Figures:
    first, second = chance.randint(31, 69), chance.randint(11, 29)
    return cells | {RIVAL: cells[RIVAL] + first, _THIRD: cells[_THIRD] + second}


def _removed(chance: random.Random, cells: Figures) -> Figures:
    first = chance.randint(31, 69)
    return cells | {OURS: cells[OURS] - first, Line.AGAINST_ALL: cells[Line.AGAINST_ALL] - 2}


def _mixed(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[OURS] - 41, RIVAL: cells[RIVAL] + 48}


def _exchanged(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[RIVAL], RIVAL: cells[OURS]}


def _digit_changed(_: random.Random, cells: Figures) -> Figures:
    """The hundreds of ours become one less: one digit changed, nothing else."""
    return cells | {OURS: cells[OURS] - 100}


def _digit_dropped(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[OURS] // 10}


def _digit_inserted(_: random.Random, cells: Figures) -> Figures:
    line = min(CONTESTANTS, key=lambda one: cells[one])
    return cells | {line: cells[line] * 10 + 1}


def _digits_swapped(_: random.Random, cells: Figures) -> Figures:
    """The last two digits of the first line in which they differ and stay two."""
    line = next(one for one in CONTESTANTS if cells[one] % 11 and cells[one] % 10)
    tens, ones = divmod(cells[line] % 100, 10)
    return cells | {line: cells[line] + 9 * (ones - tens)}


def _rows_lower(_: random.Random, cells: Figures) -> Figures:
    """Five neighbouring lines written one row lower, the last one's figure at their top."""
    figures = [cells[line] for line in _ROWS]
    return cells | dict(zip(_ROWS, [figures[-1], *figures[:-1]], strict=True))


def _rows_higher(_: random.Random, cells: Figures) -> Figures:
    """Five neighbouring lines written one row higher, the last one twice."""
    figures = [cells[line] for line in _ROWS]
    return cells | dict(zip(_ROWS, [*figures[1:], figures[-1]], strict=True))


def _exchanged_and_one_more(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[RIVAL], RIVAL: cells[OURS], _THIRD: cells[_THIRD] + 1}


def _exchanged_twice(_: random.Random, cells: Figures) -> Figures:
    first, second = [one for one in CONTESTANTS if one not in {OURS, RIVAL}][:2]
    return _exchanged(_, cells) | {first: cells[second], second: cells[first]}


def _ring_of_three(_: random.Random, cells: Figures) -> Figures:
    """Two lines stand one row lower, the third two rows higher."""
    rows = _ROWS[:3]
    figures = [cells[line] for line in rows]
    return cells | dict(zip(rows, [figures[-1], *figures[:-1]], strict=True))


def _two_digits_of_one_line(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[OURS] - 110}


def _one_digit_of_two_lines(_: random.Random, cells: Figures) -> Figures:
    return cells | {OURS: cells[OURS] - 100, RIVAL: cells[RIVAL] - 100}


def _no_vote(_: random.Random, cells: Figures) -> Figures:
    """Only the invalid ballots differ: a discrepancy, but of no vote."""
    return cells | {Line.INVALID: cells[Line.INVALID] + 3}


_KIND = PatternKind
PLANTED: Sequence[Change] = (
    Change(_KIND.TRANSFER, 9, _transfer),
    Change(_KIND.ADDED, 5, _added),
    Change(_KIND.REMOVED, 5, _removed),
    Change(_KIND.EXCHANGED, 4, _exchanged),
    Change(_KIND.DIGIT_EDITED, 3, _digit_changed),
    Change(_KIND.ROWS_SHIFTED, 3, _rows_lower),
    Change(_KIND.MIXED, 3, _mixed),
    Change(_KIND.DIGIT_EDITED, 2, _digit_dropped),
    Change(_KIND.DIGIT_EDITED, 2, _digit_inserted),
    Change(_KIND.DIGIT_EDITED, 2, _digits_swapped),
    Change(_KIND.ROWS_SHIFTED, 2, _rows_higher),
)
NEAR_MISSES: Sequence[Change] = (
    Change(_KIND.MIXED, 2, _exchanged_and_one_more, looks_like=_KIND.EXCHANGED),
    Change(_KIND.TRANSFER, 2, _exchanged_twice, looks_like=_KIND.EXCHANGED),
    Change(_KIND.TRANSFER, 2, _ring_of_three, looks_like=_KIND.ROWS_SHIFTED),
    Change(_KIND.REMOVED, 2, _two_digits_of_one_line, looks_like=_KIND.DIGIT_EDITED),
    Change(_KIND.REMOVED, 2, _one_digit_of_two_lines, looks_like=_KIND.DIGIT_EDITED),
    Change(None, 2, _no_vote, looks_like=_KIND.TRANSFER),
)
