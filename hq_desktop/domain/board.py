"""Everything that is compared in one race: computed here once, shown on screen and on paper."""

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from hq_desktop.domain.bounds import (
    ABOVE_UPPER,
    BELOW_LOWER,
    LEVELS,
    Bounds,
    Cap,
    Contradiction,
    GradeBounds,
    Ground,
    TerritoryLine,
    cap_of,
    strength,
)
from hq_desktop.domain.comparison import (
    Coverage,
    Discrepancy,
    LineSum,
    PrecinctRow,
    compared,
    is_other_formula,
    is_took_part_comparable,
    line_sum,
)
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, Race
from hq_desktop.domain.form import Line, Profile, ProtocolForm
from hq_desktop.domain.level import Level, slices
from hq_desktop.domain.official import Announcement, latest
from hq_desktop.domain.outcome import Outcome, Votes, outcome
from hq_desktop.domain.pattern import Pattern, pattern_of, vote_lines
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, stated
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.domain.standing import Standing, StandingChoice, standing, within
from hq_desktop.domain.territory import tree_of

CAPPED_LINES = frozenset(
    {Line.AGAINST_ALL, Line.INVALID, Line.PARTICIPATED, Line.RECEIVED, Line.BALLOTS_RECEIVED}
)
"""Lines that the ballots of a precinct limit; the contestants' lines are limited as well."""


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
    read_row: Callable[[int], PrecinctRow] = field(compare=False, repr=False)

    @cached_property
    def rows(self) -> tuple[PrecinctRow, ...]:
        """Every open precinct, by commission and number."""
        return tuple(self.read_row(place) for place in range(self.precincts.total))

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
        self._place = {one.id: place for place, one in enumerate(self._precincts)}
        self._tree = tree_of(facts.directory.commissions.values())
        self._slices = slices([one.commission for one in self._precincts])
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
        for level in (self._official, *self._levels.values()):
            level.read(self._lines)
        self._vote_lines = vote_lines(facts.form, facts.race.contestants)
        self._sums: dict[str, LineSum] = {}
        self._bounded: dict[CommissionCode, tuple[TerritoryLine, ...]] = {}
        self._found: dict[int, tuple[Discrepancy, ...]] = {}
        self._patterns: dict[int, Pattern] = {}
        self._compared = 0
        for place, (ours, official) in enumerate(
            zip(self._full.stands, self._official.stands, strict=True)
        ):
            if ours is not None and official is not None:
                self._compared += 1
                if ours.copy.cells != official.copy.cells:
                    self._compare_at(place)

    def comparison(self) -> RaceComparison:
        """Return the comparison of the figures as they are now."""
        full, official = self._full.stands, self._official.stands
        return RaceComparison(
            race=self._facts.race,
            form=self._facts.form,
            precincts=Coverage(
                total=len(full),
                with_reading=len(full) - full.count(None),
                with_official=len(official) - official.count(None),
                compared=self._compared,
                differing=len(self._found),
            ),
            lines=self._line_sums(),
            discrepancies=tuple(one for place in sorted(self._found) for one in self._found[place]),
            patterns=tuple(self._patterns[place] for place in sorted(self._patterns)),
            territories=self._territories(),
            outcome=self._outcome() if self._facts.profile.is_plurality else None,
            read_row=partial(self._row, full, official, dict(self._found), dict(self._patterns)),
        )

    def replace(self, precinct: PrecinctId, copies: Sequence[ProtocolCopy]) -> None:
        """Take other copies of one precinct, all that are current, and compare it again."""
        place = self._place[precinct]
        commission = self._precincts[place].commission
        own = self._slices[commission]
        before = (self._full, self._official)
        self._compared -= all(level.stands[place] is not None for level in before)
        self._grades.subtract(copy.grade for copy in self._ours[place])
        self._ours[place], self._theirs[place] = (), ()
        self._sort_in(copies)
        self._official = self._official.with_stand(
            place, own, self._stand(self._theirs[place], place, Side.OFFICIAL)
        )
        self._levels = {
            weakest: self._levels[weakest].with_stand(
                place, own, self._stand(within(self._ours[place], weakest), place, Side.OURS)
            )
            if weakest in self._levels
            else self._heard(weakest)
            for weakest in self._distinct_levels()
        }
        self._sums = {
            line: one.moved(
                (before[0].stated(line)[place], before[1].stated(line)[place]),
                (self._full.stated(line)[place], self._official.stated(line)[place]),
            )
            for line, one in self._sums.items()
        }
        self._compared += all(
            level.stands[place] is not None for level in (self._full, self._official)
        )
        for code in (commission, *self._tree.above(commission)):
            self._bounded.pop(code, None)
        self._compare_at(place)

    @property
    def _full(self) -> Level:
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

    def _heard(self, weakest: Grade) -> Level:
        if weakest is self._distinct_levels()[-1]:
            return self._level(self._ours, Side.OURS, weakest)
        heard = [within(copies, weakest) for copies in self._ours]
        return self._level(heard, Side.OURS, weakest)

    def _level(
        self, copies: Sequence[Sequence[ProtocolCopy]], side: Side, weakest: Grade = Grade.E
    ) -> Level:
        stands = [self._stand(own, place, side) for place, own in enumerate(copies)]
        return Level(stands, partial(self._cap, weakest))

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
        ours, official = self._full.stands[place], self._official.stands[place]
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
            self._sums[line] = line_sum(line, self._full.stated(line), self._official.stated(line))
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
        for one in self._announced:
            if one.commission not in self._bounded:
                self._bounded[one.commission] = tuple(self._territory_lines(one))
        every = [line for one in self._announced for line in self._bounded[one.commission]]
        return tuple(self._with_smallest(every))

    def _territory_lines(self, one: Announcement) -> Iterator[TerritoryLine]:
        contestants = frozenset(contestant.line for contestant in self._facts.race.contestants)
        under = self._tree.under(one.commission)
        places = [self._slices[code] for code in under if code in self._slices]
        for line, cell in one.cells.items():
            if isinstance(cell, int):
                is_capped = line in contestants or line in CAPPED_LINES
                yield self._territory_line(one, line, cell, places, is_capped)

    @cached_property
    def _announced(self) -> list[Announcement]:
        mine = tuple(one for one in self._facts.announcements if one.race == self._facts.race.code)
        return sorted(latest(mine), key=lambda one: one.commission)

    def _territory_line(
        self,
        one: Announcement,
        line: str,
        announced: int,
        places: Sequence[slice],
        is_capped: bool,
    ) -> TerritoryLine:
        heard = {
            grade: self._bounds(level, line, places, announced, is_capped)
            for grade, level in self._levels.items()
        }
        every = heard[max(heard)]
        is_below = announced < every.lower
        return TerritoryLine(
            commission=one.commission,
            line=line,
            precincts_total=sum(part.stop - part.start for part in places),
            precincts_observed=every.precincts_observed,
            lower=every.lower,
            upper=every.upper,
            official=announced,
            contradiction=None if every.gap is None else BELOW_LOWER if is_below else ABOVE_UPPER,
            gap=every.gap,
            survives_any=every.survives_any,
            by_grade={name: heard[telling] for name, telling in self._telling.items()},
            announcement=one,
            ground=partial(self._ground, self._full, line, places),
        )

    def _bounds(
        self, level: Level, line: str, places: Sequence[slice], announced: int, is_capped: bool
    ) -> GradeBounds:
        parts = [level.part(line, one) for one in places]
        observed, lower, rest, unknown = map(sum, zip(*parts, strict=True)) if parts else (0,) * 4
        limits = Bounds(observed, lower, lower + rest if is_capped and not unknown else None)
        how = limits.contradiction(announced)
        if how is None or line in self._ignored:
            return GradeBounds(observed, lower, limits.upper, None)
        gap = limits.gap(announced) or 0
        weights = self._weights(level, line, places, how)
        return GradeBounds(observed, lower, limits.upper, gap, strength(weights, gap))

    @staticmethod
    def _weights(level: Level, line: str, places: Sequence[slice], how: Contradiction) -> list[int]:
        """What each sheet seen holds up: its figure, or what its cap would add without it."""
        column = level.undisputed(line)
        if how == BELOW_LOWER:
            return [one for part in places for one in column[part] if one is not None]
        caps = level.ballots()
        return [
            cap - figure if cap is not None and cap > figure else 0
            for part in places
            for figure, cap in zip(column[part], caps[part], strict=True)
            if figure is not None
        ]

    def _ground(self, level: Level, line: str, places: Sequence[slice]) -> Ground:
        column = level.undisputed(line)
        every = [place for part in places for place in range(part.start, part.stop)]
        return Ground(
            tuple(self._precincts[place].id for place in every),
            tuple(column[place] for place in every),
            tuple(level.cap(place) for place in every),
        )

    def _with_smallest(self, every: Sequence[TerritoryLine]) -> Iterator[TerritoryLine]:
        contradicted: dict[str, set[CommissionCode]] = {}
        for one in every:
            if one.contradiction is not None:
                contradicted.setdefault(one.line, set()).add(one.commission)
        for one in every:
            is_smallest = one.contradiction is not None and contradicted[one.line].isdisjoint(
                self._tree.below(one.commission)
            )
            yield replace(one, smallest=True) if is_smallest else one

    def _outcome(self) -> Outcome:
        race = self._facts.race
        lines = {str(one.code): one.line for one in race.contestants if not one.is_withdrawn}
        readings, unread = self._votes(self._full, lines)
        rest = [self._full.cap(place).ballots for place in unread]
        return outcome(
            self._official_votes(lines),
            readings if len(unread) < len(self._precincts) else None,
            None if None in rest else sum(ballots or 0 for ballots in rest),
            race.ours,
        )

    def _official_votes(self, lines: Mapping[str, str]) -> Votes | None:
        """The announcement for the whole race, else the precincts' figures if complete."""
        for one in sorted(self._announced, key=lambda one: (one.seen_at, one.id), reverse=True):
            votes = {code: stated(one.cells, line) for code, line in lines.items()}
            if (
                self._slices.keys() <= frozenset(self._tree.under(one.commission))
                and None not in votes.values()
            ):
                return {code: number or 0 for code, number in votes.items()}
        summed, unread = self._votes(self._official, lines)
        return summed if self._precincts and not unread else None

    @staticmethod
    def _votes(level: Level, lines: Mapping[str, str]) -> tuple[Votes, Sequence[int]]:
        """Votes over the precincts that state every contestant, and the places that do not."""
        columns = [level.undisputed(line) for line in lines.values()]
        unread = sorted(
            {
                place
                for column in columns
                if None in column
                for place, figure in enumerate(column)
                if figure is None
            }
        )
        votes = {
            code: sum(filter(None, column)) - sum(column[place] or 0 for place in unread)
            for code, column in zip(lines, columns, strict=True)
        }
        return votes, unread
