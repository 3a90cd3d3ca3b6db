"""What the office sees first: how far it is, and what needs a person."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.call import Contact
from hq_desktop.domain.comparison import Coverage
from hq_desktop.domain.coverage import (
    MISSING,
    WITH_FIGURES,
    Pace,
    Stand,
    Tally,
    entries_left,
    stand_of,
    tally,
    together,
)
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.entry_states import EntryState, Progress
from hq_desktop.domain.form import Profile, Severity
from hq_desktop.domain.protocol import Side
from hq_desktop.storage import (
    assignments,
    campaigns,
    contacts,
    copies,
    inspections,
    journal,
    paces,
    progresses,
)
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.transaction import Transaction

HOUR, QUARTER = timedelta(hours=1), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class News:
    """The journal's end: its last number and hash, and when it was written."""

    number: int
    digest: str
    moment: datetime | None


@dataclass(frozen=True, slots=True)
class PrecinctLine:
    """One precinct of a race: where it stands, how many sheets of ours it has, whom to call."""

    precinct: Precinct
    title: str
    commission: Commission | None
    stand: Stand
    sheets: int
    people: tuple[Contact, ...]

    @property
    def is_missing(self) -> bool:
        """Whether a sheet is still needed from it."""
        return self.stand in MISSING


@dataclass(frozen=True, slots=True)
class CommissionLine:
    """The precincts of one commission, by where they stand."""

    code: CommissionCode
    commission: Commission | None
    stands: Mapping[Stand, Tally]

    @property
    def whole(self) -> Tally:
        """All its precincts."""
        return together(self.stands, Stand)

    @property
    def missing(self) -> Tally:
        """Its precincts that a sheet is still needed from."""
        return together(self.stands, MISSING)


@dataclass(frozen=True)
class RaceState:
    """How far one race is; `left` counts entries, of the sheets in hand and of every precinct."""

    race: Race
    profile: Profile
    lines: tuple[PrecinctLine, ...]
    commissions: tuple[CommissionLine, ...]
    pace: Pace
    left_in_hand: int
    left_in_all: int
    moment: datetime

    @cached_property
    def stands(self) -> Mapping[Stand, Tally]:
        """The precincts by where they stand; together they are all."""
        return {
            stand: sum((one.stands.get(stand, Tally()) for one in self.commissions), Tally())
            for stand in Stand
        }

    @property
    def whole(self) -> Tally:
        """All precincts."""
        return together(self.stands, Stand)

    @property
    def covered(self) -> Tally:
        """The precincts with figures of ours."""
        return together(self.stands, WITH_FIGURES)


@dataclass(frozen=True, slots=True)
class Overview:
    """The campaign as it stands now; `files_waiting` are files nobody gave to a precinct."""

    campaign: Campaign
    races: tuple[RaceState, ...]
    has_signatory: bool
    files_waiting: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to type yet: no precinct in any race."""
        return not any(state.lines for state in self.races)


@dataclass(frozen=True, slots=True)
class RaceFigures:
    """What the figures of one race show: counts, and the first precinct of each list."""

    race: RaceCode
    precincts: Coverage
    announced: int
    contradictions: int
    widest_gap: int | None
    with_findings: int
    disputed: int
    first_finding: PrecinctId | None = None
    first_disputed: PrecinctId | None = None


@dataclass(frozen=True, slots=True)
class OverviewActions:
    """The campaign at a glance."""

    desk: Desk

    def news(self, known: int) -> News | None:
        """Return the journal's end if it has moved beyond a known number."""
        if self.desk.database.journal_number() == known:
            return None
        with self.desk.database.reading() as tx:
            head = journal.head(tx)
        if head is None:
            return News(0, "", None)
        return News(head.number, head.digest, head.moment)

    def waiting_pictures(self) -> int:
        """Return how many files wait on the intake; the pictures of one photo count once."""
        with self.desk.database.reading() as tx:
            waiting = assignments.waiting(tx)
            found = inspections.of(tx, waiting)
        alike = (found[one].alike if one in found else "" for one in waiting)
        return len({group or one for group, one in zip(alike, waiting, strict=True)})

    def overview(self) -> Overview:
        """Return how far every race is, with its precincts and commissions, at one moment."""
        with few_collections(), self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            people = contacts.by_precinct(tx)
            hour = paces.entries_since(tx, tx.moment - HOUR)
            quarter = paces.entries_since(tx, tx.moment - QUARTER)
            return Overview(
                campaign=directory.campaign,
                races=tuple(
                    self._state(
                        tx,
                        directory,
                        race,
                        Pace(hour.get(race.code, 0), quarter.get(race.code, 0)),
                        people,
                    )
                    for race in directory.races
                ),
                has_signatory=bool(directory.signatories),
                files_waiting=len(assignments.waiting(tx)),
            )

    def figures(self) -> tuple[RaceFigures, ...]:
        """Return what the figures of every race show; slower than `overview`, for it compares."""
        comparison = ComparisonActions(self.desk)
        return tuple(_figures(comparison.facts(race.code)) for race in comparison.races())

    def _state(
        self,
        tx: Transaction,
        directory: Directory,
        race: Race,
        pace: Pace,
        people: Mapping[PrecinctId, tuple[Contact, ...]],
    ) -> RaceState:
        own = tuple(one for one in copies.of_race(tx, race.code) if one.side is Side.OURS)
        states = _states(progresses.of(tx, own))
        lines = _lines(directory, race, states, people)
        is_second_wanted = not race.is_second_entry_off
        still = [state for one in lines for state in states.get(one.precinct.id, ())]
        in_hand = entries_left(still, is_second_wanted=is_second_wanted)
        missing = sum(1 for one in lines if one.is_missing)
        return RaceState(
            race=race,
            profile=self.desk.profile(race),
            lines=lines,
            commissions=_commissions(directory, lines),
            pace=pace,
            left_in_hand=in_hand,
            left_in_all=in_hand + missing * (2 if is_second_wanted else 1),
            moment=tx.moment,
        )


def _states(found: Sequence[Progress]) -> Mapping[PrecinctId, list[EntryState]]:
    states: dict[PrecinctId, list[EntryState]] = defaultdict(list)
    for one in found:
        states[one.copy.precinct].append(one.state)
    return states


def _lines(
    directory: Directory,
    race: Race,
    states: Mapping[PrecinctId, list[EntryState]],
    people: Mapping[PrecinctId, tuple[Contact, ...]],
) -> tuple[PrecinctLine, ...]:
    titles = directory.titles()
    return tuple(
        PrecinctLine(
            one,
            titles[one.id],
            directory.commissions.get(one.commission),
            stand_of(states.get(one.id, ())),
            len(states.get(one.id, ())),
            people.get(one.id, ()),
        )
        for one in directory.open_precincts(race)
    )


def _commissions(directory: Directory, lines: Sequence[PrecinctLine]) -> tuple[CommissionLine, ...]:
    """Return the commissions over precincts, the one that misses most sheets first."""
    found: dict[CommissionCode, dict[Stand, list[Precinct]]] = {}
    for one in lines:
        stands = found.setdefault(one.precinct.commission, {})
        stands.setdefault(one.stand, []).append(one.precinct)
    made = (
        CommissionLine(
            code,
            directory.commissions.get(code),
            {stand: tally(precincts) for stand, precincts in stands.items()},
        )
        for code, stands in found.items()
    )
    return tuple(sorted(made, key=lambda one: (-one.missing.precincts, -one.missing.voters)))


def _figures(facts: RaceFacts) -> RaceFigures:
    compared = board.compare(facts)
    contradictions = compared.contradictions
    faulty = [
        found.precinct
        for found in board.findings(facts)
        if found.finding.severity is Severity.ERROR
    ]
    disputed = _disputed(compared)
    return RaceFigures(
        race=facts.race.code,
        precincts=compared.precincts,
        announced=len({one.commission for one in facts.announcements}),
        contradictions=len(contradictions),
        widest_gap=contradictions[0].gap if contradictions else None,
        with_findings=len(set(faulty)),
        disputed=len(disputed),
        first_finding=faulty[0] if faulty else None,
        first_disputed=disputed[0] if disputed else None,
    )


def _disputed(compared: RaceComparison) -> list[PrecinctId]:
    return [row.precinct.id for row in compared.rows if row.disputed]
