"""Ballots that were counted side by side at one precinct, held against each other.

The voters of a precinct are one list (election law 43(4)(1)) and each kind of ballot is delivered
for all of them with 1 % in reserve (37(3)); so protocols of parallel races must agree in some
lines. Which, and what may lawfully part them, are data of the profiles.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import PrecinctId, RaceCode, precinct_order
from hq_desktop.domain.form import ParallelRule
from hq_desktop.domain.protocol import ProtocolCopy, Side
from hq_desktop.domain.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class ParallelDifference:
    """A line that protocols of one precinct's races must share and do not, on one side."""

    precinct: PrecinctId
    side: Side
    line: str
    figures: Mapping[RaceCode, int]
    rule: ParallelRule

    @property
    def difference(self) -> int:
        """The largest figure less the smallest."""
        return max(self.figures.values()) - min(self.figures.values())


def parallel_differences(races: Sequence[RaceFacts]) -> tuple[ParallelDifference, ...]:
    """Return where standing readings of parallel races state unlike figures, by precinct.

    A race takes part in a line when its profile names it; what is not stated or disputed is
    unknown and differs from nothing.
    """
    shared = _shared_precincts(races)
    if not shared:
        return ()
    found: list[ParallelDifference] = []
    for side in Side:
        stands = {one.race.code: _stands(one, side, shared) for one in races}
        for precinct in shared:
            found.extend(_at(precinct, side, races, stands))
    order = {one: place for place, one in enumerate(shared)}
    return tuple(sorted(found, key=lambda one: order[one.precinct]))


def _shared_precincts(races: Sequence[RaceFacts]) -> Mapping[PrecinctId, None]:
    """Open precincts of more than one race, by commission and number."""
    every = [one for facts in races for one in facts.directory.open_precincts(facts.race)]
    seen: dict[PrecinctId, int] = {}
    for one in every:
        seen[one.id] = seen.get(one.id, 0) + 1
    ordered = sorted({one.id: one for one in every}.values(), key=precinct_order)
    return {one.id: None for one in ordered if seen[one.id] > 1}


Stands = Mapping[PrecinctId, Standing]


def _stands(facts: RaceFacts, side: Side, shared: Mapping[PrecinctId, None]) -> Stands:
    copies: dict[PrecinctId, list[ProtocolCopy]] = {}
    for copy in facts.copies:
        is_ours = copy.precinct in facts.race.precincts
        if copy.side is side and is_ours and copy.precinct in shared:
            copies.setdefault(copy.precinct, []).append(copy)
    chosen = {one.precinct: one.copy for one in facts.choices if one.side is side}
    found = {one: standing(own, chosen.get(one)) for one, own in copies.items()}
    return {one: stand for one, stand in found.items() if stand is not None}


def _at(
    precinct: PrecinctId, side: Side, races: Sequence[RaceFacts], stands: Mapping[RaceCode, Stands]
) -> Iterator[ParallelDifference]:
    figures: dict[str, dict[RaceCode, int]] = {}
    rules: dict[str, ParallelRule] = {}
    for one in races:
        stand = stands[one.race.code].get(precinct)
        if stand is None:
            continue
        for rule in one.profile.parallel:
            figure = stand.stated(rule.line)
            if figure is not None:
                figures.setdefault(rule.line, {})[one.race.code] = figure
                rules.setdefault(rule.line, rule)
    for line, told in figures.items():
        if len(set(told.values())) > 1:
            yield ParallelDifference(precinct, side, line, told, rules[line])
