"""Announced totals held against what the sheets of their territory show."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from hq_desktop.domain.bounds import (
    ABOVE_UPPER,
    BELOW_LOWER,
    Bounds,
    GradeBounds,
    Ground,
    TerritoryLine,
    strength,
)
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.level import Level
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.tallies import Area, Tallies


@dataclass(frozen=True, slots=True)
class Heard:
    """The levels as they are, by their weakest grade; `names` tells what a set of grades shows.

    `capped` are the lines that ballots limit; `ignored` can be compared by nobody.
    """

    levels: Mapping[Grade, Tallies]
    names: Mapping[str, Grade]
    capped: frozenset[str]
    ignored: frozenset[str]
    precincts: Sequence[PrecinctId]

    def lines(self, one: Announcement, area: Area) -> Iterator[TerritoryLine]:
        """Return every announced number against its bounds."""
        for line, cell in one.cells.items():
            if isinstance(cell, int):
                yield self._line(one, line, cell, area)

    def _line(self, one: Announcement, line: str, announced: int, area: Area) -> TerritoryLine:
        heard = {
            grade: self._bounds(level, line, area, announced)
            for grade, level in self.levels.items()
        }
        widest = max(heard)
        every = heard[widest]
        is_below = announced < every.lower
        return TerritoryLine(
            commission=one.commission,
            line=line,
            precincts_total=area.precincts,
            precincts_observed=every.precincts_observed,
            lower=every.lower,
            upper=every.upper,
            official=announced,
            contradiction=None if every.gap is None else BELOW_LOWER if is_below else ABOVE_UPPER,
            gap=every.gap,
            survives_any=every.survives_any,
            by_grade={name: heard[telling] for name, telling in self.names.items()},
            announcement=one,
            ground=partial(_ground, self.precincts, self.levels[widest].level, line, area),
        )

    def _bounds(self, level: Tallies, line: str, area: Area, announced: int) -> GradeBounds:
        observed, lower, rest, unknown = level.total(area, line)
        is_limited = line in self.capped and not unknown
        limits = Bounds(observed, lower, lower + rest if is_limited else None)
        how = limits.contradiction(announced)
        if how is None or line in self.ignored:
            return GradeBounds(observed, lower, limits.upper, None)
        gap = limits.gap(announced) or 0
        return GradeBounds(
            observed, lower, limits.upper, gap, strength(level.weights(area, line, how), gap)
        )


def _ground(precincts: Sequence[PrecinctId], level: Level, line: str, area: Area) -> Ground:
    column, every = level.undisputed(line), tuple(area.each())
    return Ground(
        tuple(precincts[place] for place in every),
        tuple(column[place] for place in every),
        tuple(level.cap(place) for place in every),
    )


def with_smallest(
    every: Sequence[TerritoryLine],
    below: Callable[[CommissionCode], frozenset[CommissionCode]],
) -> Iterator[TerritoryLine]:
    """Mark each contradicted line below whose commission nobody contradicts it."""
    contradicted: dict[str, set[CommissionCode]] = {}
    for one in every:
        if one.contradiction is not None:
            contradicted.setdefault(one.line, set()).add(one.commission)
    for one in every:
        is_smallest = one.contradiction is not None and contradicted[one.line].isdisjoint(
            below(one.commission)
        )
        yield replace(one, smallest=True) if is_smallest else one
