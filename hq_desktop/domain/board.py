"""Everything that is compared in one race: computed here once, shown on screen and on paper."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from hq_desktop.domain import bounds
from hq_desktop.domain.bounds import (
    LEVELS,
    Cap,
    CapSource,
    GradeBounds,
    Seen,
    TerritoryLine,
    cap_of,
)
from hq_desktop.domain.comparison import (
    Coverage,
    Discrepancy,
    LineSum,
    PrecinctRow,
    compared,
    is_other_formula,
    is_took_part_comparable,
    line_sums,
    votes_in_full,
)
from hq_desktop.domain.election import (
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
)
from hq_desktop.domain.form import Line, Profile, ProtocolForm
from hq_desktop.domain.official import Announcement, latest
from hq_desktop.domain.outcome import Outcome, Votes, outcome
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, stated
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.domain.standing import Standing, StandingChoice, standing, within
from hq_desktop.domain.territory import Tree, precincts_by_territory, tree_of

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


@dataclass(frozen=True, slots=True)
class RaceComparison:
    """The whole comparison of one race."""

    race: Race
    form: ProtocolForm
    precincts: Coverage
    lines: tuple[LineSum, ...]
    rows: tuple[PrecinctRow, ...]
    territories: tuple[TerritoryLine, ...]
    outcome: Outcome | None

    @property
    def discrepancies(self) -> tuple[Discrepancy, ...]:
        """Every discrepancy, precinct after precinct."""
        return tuple(one for row in self.rows for one in row.discrepancies)

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
    board = _Board(facts)
    rows = tuple(board.rows())
    pairs = [(row.ours.cells, row.official.cells) for row in rows if row.ours and row.official]
    return RaceComparison(
        race=facts.race,
        form=facts.form,
        precincts=Coverage(
            total=len(rows),
            with_reading=sum(1 for row in rows if row.ours is not None),
            with_official=sum(1 for row in rows if row.official is not None),
            compared=len(pairs),
            differing=sum(1 for row in rows if row.discrepancies),
        ),
        lines=line_sums(pairs, _lines_compared(facts, pairs)),
        rows=rows,
        territories=board.territories(),
        outcome=board.outcome() if facts.profile.is_plurality else None,
    )


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


def _lines_compared(
    facts: RaceFacts, pairs: Sequence[tuple[Mapping[str, object], ...]]
) -> list[str]:
    """The lines that are always typed, then those that somebody stated besides."""
    usual = [line.code for line in facts.form.fields(facts.race.contestants)]
    every = facts.form.fields(
        facts.race.contestants, facts.form.codes | frozenset(facts.form.groups)
    )
    known = set(usual)
    seen = {line for ours, official in pairs for line in ours.keys() & official.keys()} - known
    return usual + [line.code for line in every if line.code in seen]


class _Board:
    """The standings, caps and territories of one race while they are being compared."""

    def __init__(self, facts: RaceFacts) -> None:
        self._facts = facts
        self._precincts = facts.directory.open_precincts(facts.race)
        self._ours: dict[PrecinctId, list[ProtocolCopy]] = {}
        self._theirs: dict[PrecinctId, list[ProtocolCopy]] = {}
        for copy in facts.copies:
            if copy.is_current and copy.typing is not None:
                side = self._ours if copy.side is Side.OURS else self._theirs
                side.setdefault(copy.precinct, []).append(copy)
        self._chosen = {(one.precinct, one.side): one.copy for one in facts.choices}
        self._official = self._standings(self._theirs, Side.OFFICIAL)
        self._full = self._standings(self._ours, Side.OURS)
        self._seen: dict[tuple[str, Grade], Seen] = {}
        self._caps: dict[Grade, Mapping[PrecinctId, Cap]] = {}
        self._levels: dict[Grade, Mapping[PrecinctId, Standing]] = {Grade.E: self._full}

    @cached_property
    def _tree(self) -> Tree:
        return tree_of(self._facts.directory.commissions.values())

    def rows(self) -> Iterator[PrecinctRow]:
        comparable = is_took_part_comparable(self._facts.race)
        ignored = frozenset() if comparable else frozenset({Line.PARTICIPATED})
        for precinct in self._precincts:
            ours, official = self._full.get(precinct.id), self._official.get(precinct.id)
            yield PrecinctRow(
                precinct,
                ours.copy if ours else None,
                official.copy if official else None,
                ours.disputed if ours else frozenset(),
                compared(precinct, ours, official, ignored),
                len(self._ours.get(precinct.id, ())),
                bool(ours and official and is_other_formula(ours.copy.cells, official.copy.cells)),
            )

    def territories(self) -> tuple[TerritoryLine, ...]:
        inside = precincts_by_territory(self._tree, self._precincts)
        found = [
            self._territory_line(one, line, tuple(sorted(inside.get(one.commission, ()))))
            for one in self._announced()
            for line, cell in one.cells.items()
            if isinstance(cell, int)
        ]
        return tuple(self._with_smallest(found))

    def outcome(self) -> Outcome:
        race = self._facts.race
        lines = {str(one.code): one.line for one in race.contestants if not one.is_withdrawn}
        votes, full = votes_in_full(self._full, lines)
        rest = [
            self._cap_map(Grade.E)[one.id].ballots for one in self._precincts if one.id not in full
        ]
        return outcome(
            self._official_votes(lines),
            votes if full else None,
            None if None in rest else sum(ballots or 0 for ballots in rest),
            race.ours,
        )

    def _announced(self) -> list[Announcement]:
        mine = tuple(one for one in self._facts.announcements if one.race == self._facts.race.code)
        return sorted(latest(mine), key=lambda one: one.commission)

    def _official_votes(self, lines: Mapping[str, str]) -> Votes | None:
        """The announcement for the whole race, else the precincts' figures if complete."""
        everywhere = {one.id for one in self._precincts}
        inside = precincts_by_territory(self._tree, self._precincts)
        for one in sorted(self._announced(), key=lambda one: (one.seen_at, one.id), reverse=True):
            votes = {code: stated(one.cells, line) for code, line in lines.items()}
            if inside.get(one.commission, frozenset()) >= everywhere and None not in votes.values():
                return {code: number or 0 for code, number in votes.items()}
        summed, full = votes_in_full(self._official, lines)
        return summed if full >= everywhere and everywhere else None

    def _standings(
        self, copies: Mapping[PrecinctId, Sequence[ProtocolCopy]], side: Side
    ) -> Mapping[PrecinctId, Standing]:
        found: dict[PrecinctId, Standing] = {}
        for precinct in self._precincts:
            own = copies.get(precinct.id)
            if own is None:
                continue
            one = (
                Standing(own[0])
                if len(own) == 1
                else standing(own, self._chosen.get((precinct.id, side)))
            )
            if one is not None:
                found[precinct.id] = one
        return found

    def _level(self, weakest: Grade) -> Mapping[PrecinctId, Standing]:
        """The standing readings when only copies of a grade and better are heard."""
        if weakest not in self._levels:
            heard = {precinct: within(copies, weakest) for precinct, copies in self._ours.items()}
            self._levels[weakest] = self._standings(
                {precinct: copies for precinct, copies in heard.items() if copies}, Side.OURS
            )
        return self._levels[weakest]

    def _cap_map(self, weakest: Grade) -> Mapping[PrecinctId, Cap]:
        if weakest not in self._caps:
            stand = self._level(weakest)
            allowed = self._facts.race.is_default_cap_allowed
            self._caps[weakest] = {
                one.id: cap_of(one, self._received(one, weakest, stand), is_default_allowed=allowed)
                for one in self._precincts
            }
        return self._caps[weakest]

    def _received(
        self, precinct: Precinct, weakest: Grade, stand: Mapping[PrecinctId, Standing]
    ) -> Iterator[int]:
        """Ballots received as stated by any source heard, other than the standing reading."""
        own = stand.get(precinct.id)
        heard = within(self._ours.get(precinct.id, ()), weakest)
        for copy in (*heard, *self._theirs.get(precinct.id, ())):
            if own is None or copy.id != own.copy.id:
                number = stated(copy.cells, Line.BALLOTS_RECEIVED)
                if number is not None:
                    yield number

    def _seen_of(self, line: str, weakest: Grade) -> Seen:
        if (line, weakest) not in self._seen:
            figures = {
                precinct: figure
                for precinct, one in self._level(weakest).items()
                if (figure := one.stated(line)) is not None
            }
            self._seen[line, weakest] = Seen(figures, self._cap_map(weakest))
        return self._seen[line, weakest]

    def _territory_line(
        self, one: Announcement, line: str, precincts: tuple[PrecinctId, ...]
    ) -> TerritoryLine:
        announced = stated(one.cells, line) or 0
        by_grade = {
            level: self._heard(line, weakest, precincts, announced)
            for level, weakest in LEVELS.items()
        }
        every = by_grade["A-E"]
        seen = self._seen_of(line, Grade.E)
        limits = bounds.Bounds(every.precincts_observed, every.lower, every.upper)
        unseen = tuple(one for one in precincts if one not in seen.figures)
        return TerritoryLine(
            commission=one.commission,
            line=line,
            precincts_total=len(precincts),
            precincts_observed=every.precincts_observed,
            lower=every.lower,
            upper=every.upper,
            official=announced,
            contradiction=limits.contradiction(announced) if every.gap is not None else None,
            gap=every.gap,
            survives_any=every.survives_any,
            by_grade=by_grade,
            announcement=one,
            observed=tuple(one for one in precincts if one in seen.figures),
            unseen=unseen,
            caps=_count_sources(seen.caps[one] for one in unseen),
        )

    def _heard(
        self, line: str, weakest: Grade, precincts: Sequence[PrecinctId], announced: int
    ) -> GradeBounds:
        seen = self._seen_of(line, weakest)
        limits = seen.bounds(precincts, is_capped=self._is_capped(line))
        how = limits.contradiction(announced)
        if how is None or not self._can_contradict(line):
            return GradeBounds(limits.observed, limits.lower, limits.upper, None)
        gap = limits.gap(announced) or 0
        observed = [one for one in precincts if one in seen.figures]
        return GradeBounds(
            limits.observed, limits.lower, limits.upper, gap, seen.survives_any(observed, how, gap)
        )

    def _is_capped(self, line: str) -> bool:
        return line in CAPPED_LINES or any(line == one.line for one in self._facts.race.contestants)

    def _can_contradict(self, line: str) -> bool:
        """Whether a line may contradict: "took part" only where both sides count it alike."""
        return line != Line.PARTICIPATED or is_took_part_comparable(self._facts.race)

    def _with_smallest(self, found: Iterable[TerritoryLine]) -> Iterator[TerritoryLine]:
        every = tuple(found)
        contradicted: dict[str, set[CommissionCode]] = {}
        for one in every:
            if one.contradiction is not None:
                contradicted.setdefault(one.line, set()).add(one.commission)
        for one in every:
            is_smallest = one.contradiction is not None and contradicted[one.line].isdisjoint(
                self._tree.below(one.commission)
            )
            yield replace(one, smallest=is_smallest) if is_smallest else one


def _count_sources(caps: Iterable[Cap]) -> Mapping[CapSource, int]:
    counted: dict[CapSource, int] = {}
    for cap in caps:
        counted[cap.source] = counted.get(cap.source, 0) + 1
    return counted
