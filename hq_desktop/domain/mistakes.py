"""Who typed wrong: figures that were settled for another value, for each operator."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hq_desktop.domain.entry import Entry
from hq_desktop.domain.protocol import CellState, CopyId
from hq_desktop.domain.settlement import SettledHow, Settlement
from hq_desktop.domain.text import folded
from hq_desktop.domain.typed_lines import Value, is_figure

_DECIDED = frozenset({SettledHow.CHOSEN, SettledHow.THIRD})


@dataclass(frozen=True, slots=True)
class Mistakes:
    """How many figures of a person were compared with another's, and how many were wrong."""

    operator: str
    typed: int
    wrong: int


def mistakes(entries: Iterable[Entry], settlements: Iterable[Settlement]) -> tuple[Mistakes, ...]:
    """Return the mistakes of every operator whose figures were compared, by name.

    A figure is wrong where the line was settled for another number. What was settled as
    illegible, what somebody could not read and what a correction overtook counts against nobody.
    """
    names: dict[str, str] = {}
    typed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for operator, count in _compared(entries):
        typed[names.setdefault(folded(operator), operator)] += count
    for one in settlements:
        if not is_figure(one.line):
            continue
        for third in one.thirds:
            typed[names.setdefault(folded(third.operator), third.operator)] += 1
        for operator, value in _typings(one):
            if _is_wrong(one, value):
                wrong[names.setdefault(folded(operator), operator)] += 1
    return tuple(Mistakes(name, typed[name], wrong[name]) for name in sorted(names.values()))


def _compared(entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    """Yield who typed how many figures that were compared: a second entry and the one before."""
    before: dict[CopyId, Entry] = {}
    for one in entries:
        if one.is_second:
            if one.copy in before:
                yield before[one.copy].operator, len(before[one.copy].cells)
            yield one.operator, len(one.cells)
        before[one.copy] = one


def _typings(one: Settlement) -> Iterator[tuple[str, Value]]:
    yield one.first_by, one.first
    yield one.second_by, one.second
    yield from ((third.operator, third.value) for third in one.thirds)


def _is_wrong(one: Settlement, value: Value) -> bool:
    if one.how not in _DECIDED or CellState.ILLEGIBLE in (value, one.chosen):
        return False
    return value != one.chosen
