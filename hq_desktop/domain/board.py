"""Everything that is compared in one race: computed here once, shown on screen and on paper."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from hq_desktop.domain.bounding import Heard, with_smallest
from hq_desktop.domain.bounds import LEVELS, Cap, TerritoryLine, cap_of
from hq_desktop.domain.comparison import (
    Coverage,
    Discrepancy,
    LineSum,
    Pair,
    PrecinctRow,
    UnlikeSets,
    compared,
    is_other_formula,
    is_took_part_comparable,
    line_sum,
    together,
)
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, Race
from hq_desktop.domain.form import Line, Profile, ProtocolForm
from hq_desktop.domain.level import Level, slices
from hq_desktop.domain.list_outcome import ListOutcome
from hq_desktop.domain.official import Announcement, latest
from hq_desktop.domain.outcome import Outcome
from hq_desktop.domain.pattern import Pattern, pattern_of, vote_lines
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, stated
from hq_desktop.domain.race_result import WholeRace
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.domain.standing import Standing, StandingChoice, standing, within
from hq_desktop.domain.tallies import Area, Tallies, area_of
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.thresholds import ThresholdFact

CAPPED_LINES = frozenset(
    {Line.AGAINST_ALL, Line.INVALID, Line.PARTICIPATED, Line.RECEIVED, Line.BALLOTS_RECEIVED}
)
"""Lines that the ballots of a precinct limit; the contestants' lines are limited as well."""


VOTES = "votes"
"""The name of the sum of all votes, those against all included."""


@dataclass(frozen=True, slots=True)
class RaceFacts:
    """What a comparison is computed from; copies and announcements that count, nothing else."""

    directory: Directory
    race: Race
    form: ProtocolForm
    profile: Profile
    copies: Sequence[ProtocolCopy]
    announcements: Sequence[Announcement]
    choices: Sequence[StandingChoice] = ()


@dataclass(frozen=True, slots=True)
class CopyFinding:
    """A finding with the copy and precinct it was found in."""

    precinct: PrecinctId
    copy: CopyId
    finding: Finding


@dataclass(frozen=True)
class RaceComparison:
    """The whole comparison of one race; `read_row` gives the row of a place among `places`."""

    race: Race
    form: ProtocolForm
    precincts: Coverage
    lines: tuple[LineSum, ...]
    discrepancies: tuple[Discrepancy, ...]
    patterns: tuple[Pattern, ...]
    territories: tuple[TerritoryLine, ...]
    outcome: Outcome | None
    lists: ListOutcome | None
    thresholds: tuple[ThresholdFact, ...]
    whole: WholeRace = field(compare=False, repr=False)
    read_row: Callable[[int], PrecinctRow] = field(compare=False, repr=False)

    @cached_property
    def rows(self) -> tuple[PrecinctRow, ...]:
        """Every open precinct, by commission and number."""
        return tuple(self.read_row(place) for place in range(self.precincts.total))

    @property
    def votes(self) -> LineSum | None:
        """All votes and those against all; None where their lines run over unlike precincts."""
        lines = set(vote_lines(self.form, self.race.contestants))
        try:
            return together(VOTES, [one for one in self.lines if one.line in lines])
        except UnlikeSets:
            return None

    @property
    def contradictions(self) -> tuple[TerritoryLine, ...]:
        """The announced totals that cannot be right, the widest gap first."""
        found = [one for one in self.territories if one.contradiction is not None]
        return tuple(sorted(found, key=lambda one: -(one.gap or 0)))

    def row(self, precinct: PrecinctId) -> PrecinctRow | None:
        """Return the row of a precinct."""
        return next((row for row in self.rows if row.precinct.id == precinct), None)


def compare(facts: RaceFacts) -> RaceComparison:
    """Return everything that the figures of a race show."""
    # Hundreds of thousands of values are made here and no cycle among them: the collector would
    # only look at all of them again and again.
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        return Board(facts).comparison()
    finally:
        if was_collecting:
            gc.enable()


def findings(facts: RaceFacts) -> tuple[CopyFinding, ...]:
    """Return what does not hold in any current reading, ours and official ones alike."""
    checkers = {
        Side.OURS: Checker(facts.form, facts.race.contestants, facts.race.took_part),
        Side.OFFICIAL: Checker(facts.form, facts.race.contestants, facts.race.took_part_official),
    }
    return tuple(
        CopyFinding(copy.precinct, copy.id, finding)
        for copy in facts.copies
        if copy.is_current and copy.has_reading
        for finding in checkers[copy.side].findings(copy.cells)
    )


class Board:
    """A race laid out for comparing: everything once, then again only what a change touches."""

    def __init__(self, facts: RaceFacts) -> None:
        self._facts = facts
        self._precincts = facts.directory.open_precincts(facts.race)
        self._ids = [one.id for one in self._precincts]
        self._place = {one: place for place, one in enumerate(self._ids)}
        self._tree = tree_of(facts.directory.commissions.values())
        self._slices = slices([one.commission for one in self._precincts])
        self._areas: dict[CommissionCode, Area] = {}
        self._inside: dict[CommissionCode, frozenset[CommissionCode]] = {}
        self._chosen = {(one.precinct, one.side): one.copy for one in facts.choices}
        self._ours: list[Sequence[ProtocolCopy]] = [()] * len(self._precincts)
        self._theirs: list[Sequence[ProtocolCopy]] = [()] * len(self._precincts)
        self._grades: Counter[Grade] = Counter()
        self._told: tuple[Grade, ...] = ()
        self._names: Mapping[str, Grade] = {}
        self._sort_in(facts.copies)
        comparable = is_took_part_comparable(facts.race)
        self._ignored = frozenset() if comparable else frozenset({Line.PARTICIPATED})
        self._official = self._level(self._theirs, Side.OFFICIAL)
        self._levels = {weakest: self._heard(weakest) for weakest in self._distinct_levels()}
        self._lines = [line.code for line in facts.form.fields(facts.race.contestants)]
        for one in (self._official, *self._levels.values()):
            one.level.read(self._lines)
        self._vote_lines = vote_lines(facts.form, facts.race.contestants)
        self._sums: dict[str, LineSum] = {}
        self._bounded: dict[CommissionCode, tuple[TerritoryLine, ...]] = {}
        self._found: dict[int, tuple[Discrepancy, ...]] = {}
        self._patterns: dict[int, Pattern] = {}
        self._compared = 0
        for place, (ours, official) in enumerate(
            zip(self._full.level.stands, self._official.level.stands, strict=True)
        ):
            if ours is not None and official is not None:
                self._compared += 1
                if ours.copy.cells != official.copy.cells:
                    self._compare_at(place)

    def comparison(self) -> RaceComparison:
        """Return the comparison of the figures as they are now."""
        full, official = self._full.level.stands, self._official.level.stands
        result = self._result()
        return RaceComparison(
            race=self._facts.race,
            form=self._facts.form,
            precincts=Coverage(
                total=len(full),
                with_reading=self._full.level.standing,
                with_official=self._official.level.standing,
                compared=self._compared,
                differing=len(self._found),
            ),
            lines=self._line_sums(),
            discrepancies=tuple(one for place in sorted(self._found) for one in self._found[place]),
            patterns=tuple(self._patterns[place] for place in sorted(self._patterns)),
            territories=self._territories(),
            outcome=result.outcome(),
            lists=result.lists(),
            thresholds=result.thresholds(len(self._found), self._compared),
            whole=result,
            read_row=partial(self._row, full, official, dict(self._found), dict(self._patterns)),
        )

    def replace(self, precinct: PrecinctId, copies: Sequence[ProtocolCopy]) -> None:
        """Take other copies of one precinct, all that are current, and compare it again."""
        place = self._place[precinct]
        commission = self._precincts[place].commission
        own = self._slices[commission]
        before = self._pairs(place)
        self._compared -= self._is_compared(place)
        for level in self._levels.values():
            level.level.cap(place)  # what was computed goes on showing the cap it had
        self._grades.subtract(copy.grade for copy in self._ours[place])
        ours, theirs = self._ours[place], self._theirs[place]
        self._ours[place], self._theirs[place] = (), ()
        self._sort_in(copies)
        is_other = theirs != self._theirs[place]
        if is_other:
            self._official = self._official.with_stand(
                place, own, self._stand(self._theirs[place], place, Side.OFFICIAL)
            )
        self._levels = {
            weakest: self._moved_level(weakest, place, own, None if is_other else ours)
            for weakest in self._distinct_levels()
        }
        after = self._pairs(place)
        self._sums = {
            line: one.moved(place, before[line], after[line]) for line, one in self._sums.items()
        }
        self._compared += self._is_compared(place)
        for code in (commission, *self._tree.above(commission)):
            self._bounded.pop(code, None)
        self._compare_at(place)

    def _moved_level(
        self, weakest: Grade, place: int, own: slice, before: Sequence[ProtocolCopy] | None
    ) -> Tallies:
        """A level after a change; it stays where it hears the same copies as `before`."""
        if weakest not in self._levels:
            return self._heard(weakest)
        heard = within(self._ours[place], weakest)
        if before is not None and within(before, weakest) == heard:
            return self._levels[weakest]
        return self._levels[weakest].with_stand(place, own, self._stand(heard, place, Side.OURS))

    def _pairs(self, place: int) -> Mapping[str, Pair]:
        """What both sides state at a place of every line that is summed."""
        full, official = self._full.level, self._official.level
        return {
            line: (full.stated(line)[place], official.stated(line)[place]) for line in self._sums
        }

    def _is_compared(self, place: int) -> bool:
        return None not in (
            self._full.level.stands[place],
            self._official.level.stands[place],
        )

    @property
    def _full(self) -> Tallies:
        return self._levels[max(self._levels)]

    def _sort_in(self, copies: Iterable[ProtocolCopy]) -> None:
        sides = {Side.OURS: self._ours, Side.OFFICIAL: self._theirs}
        find = self._place.get
        heard = []
        for copy in copies:
            if copy.typing is None or copy.superseded_by is not None or copy.withdrawn_at:
                continue
            place = find(copy.precinct)
            if place is not None:
                side = sides[copy.side]
                own = side[place]
                side[place] = (*own, copy) if own else (copy,)
                heard.append(copy)
        self._grades.update(copy.grade for copy in heard if copy.side is Side.OURS)

    def _distinct_levels(self) -> tuple[Grade, ...]:
        """The weakest grades that make a difference; the last of them hears every copy."""
        present = {grade for grade, number in self._grades.items() if number}
        return tuple(sorted(present | {Grade.A}))

    def _heard(self, weakest: Grade) -> Tallies:
        if weakest is self._distinct_levels()[-1]:
            return self._level(self._ours, Side.OURS, weakest)
        heard = [within(copies, weakest) for copies in self._ours]
        return self._level(heard, Side.OURS, weakest)

    def _level(
        self, copies: Sequence[Sequence[ProtocolCopy]], side: Side, weakest: Grade = Grade.E
    ) -> Tallies:
        stands = [self._stand(own, place, side) for place, own in enumerate(copies)]
        return Tallies(Level(stands, partial(self._cap, weakest)))

    def _stand(self, own: Sequence[ProtocolCopy], place: int, side: Side) -> Standing | None:
        if not own:
            return None
        if len(own) == 1:
            return Standing(own[0])
        return standing(own, self._chosen.get((self._precincts[place].id, side)))

    def _cap(self, weakest: Grade, place: int) -> Cap:
        """Ballots received as stated by any source heard, other than the standing reading."""
        heard = within(self._ours[place], weakest)
        own = self._stand(heard, place, Side.OURS)
        received = (
            stated(copy.cells, Line.BALLOTS_RECEIVED)
            for copy in (*heard, *self._theirs[place])
            if own is None or copy.id != own.copy.id
        )
        return cap_of(
            self._precincts[place],
            [one for one in received if one is not None],
            is_default_allowed=self._facts.race.is_default_cap_allowed,
        )

    def _compare_at(self, place: int) -> None:
        ours, official = self._full.level.stands[place], self._official.level.stands[place]
        found = compared(self._precincts[place], ours, official, self._ignored)
        self._found.pop(place, None)
        self._patterns.pop(place, None)
        if found and ours is not None and official is not None:
            self._found[place] = found
            cells = (ours.copy.cells, official.copy.cells)
            pattern = pattern_of(self._precincts[place].id, self._vote_lines, *cells)
            if pattern is not None:
                self._patterns[place] = pattern

    def _row(
        self,
        full: Sequence[Standing | None],
        official: Sequence[Standing | None],
        found: Mapping[int, tuple[Discrepancy, ...]],
        patterns: Mapping[int, Pattern],
        place: int,
    ) -> PrecinctRow:
        ours, other = full[place], official[place]
        is_other = ours and other and is_other_formula(ours.copy.cells, other.copy.cells)
        return PrecinctRow(
            self._precincts[place],
            ours.copy if ours else None,
            other.copy if other else None,
            ours.disputed if ours else frozenset(),
            found.get(place, ()),
            len(self._ours[place]),
            bool(is_other),
            patterns.get(place),
        )

    @property
    def _telling(self) -> Mapping[str, Grade]:
        """Which of the distinct levels tells what a set of grades shows."""
        if self._told != tuple(self._levels):
            self._told = tuple(self._levels)
            self._names = {
                name: max(grade for grade in self._levels if grade <= weakest)
                for name, weakest in LEVELS.items()
            }
        return self._names

    def _line_sums(self) -> tuple[LineSum, ...]:
        return tuple(
            self._line_sum(line)
            for line in (*self._lines, *self._further_lines(frozenset(self._lines)))
        )

    def _line_sum(self, line: str) -> LineSum:
        if line not in self._sums:
            self._sums[line] = line_sum(
                line, self._full.level.stated(line), self._official.level.stated(line)
            )
        return self._sums[line]

    def _further_lines(self, usual: frozenset[str]) -> list[str]:
        """Lines not always typed that both sides of some precinct state."""
        form = self._facts.form
        every = form.fields(self._facts.race.contestants, form.codes | frozenset(form.groups))
        if len(every) == len(usual):
            return []
        further = [line.code for line in every if line.code not in usual]
        return [line for line in further if self._line_sum(line).precincts]

    def _territories(self) -> tuple[TerritoryLine, ...]:
        waiting = [one for one in self._announced if one.commission not in self._bounded]
        if waiting:
            heard = Heard(
                self._levels,
                self._telling,
                CAPPED_LINES | {one.line for one in self._facts.race.contestants},
                self._ignored,
                self._ids,
            )
            for one in waiting:
                self._bounded[one.commission] = tuple(heard.lines(one, self._area(one.commission)))
        every = [line for one in self._announced for line in self._bounded[one.commission]]
        return tuple(with_smallest(every, self._below))

    def _area(self, code: CommissionCode) -> Area:
        if code not in self._areas:
            places = [self._slices[one] for one in self._tree.under(code) if one in self._slices]
            self._areas[code] = area_of(code, places)
        return self._areas[code]

    def _below(self, code: CommissionCode) -> frozenset[CommissionCode]:
        if code not in self._inside:
            self._inside[code] = self._tree.below(code)
        return self._inside[code]

    @cached_property
    def _announced(self) -> list[Announcement]:
        mine = tuple(one for one in self._facts.announcements if one.race == self._facts.race.code)
        return sorted(latest(mine), key=lambda one: one.commission)

    @cached_property
    def _announced_for_all(self) -> list[Announcement]:
        """Totals in force that every precinct of the race lies under, the latest first."""
        wide = [
            one
            for one in self._announced
            if self._area(one.commission).precincts == len(self._precincts)
        ]
        return sorted(wide, key=lambda one: (one.seen_at, one.id), reverse=True)

    def _result(self) -> WholeRace:
        facts = self._facts
        return WholeRace(
            facts.race,
            facts.profile,
            facts.form,
            self._full,
            self._official,
            self._announced_for_all,
            self._ids,
            self._area,
        )
