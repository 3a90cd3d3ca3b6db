"""What the office sees first: how far it is, and what needs a person."""

from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.comparison import Coverage
from hq_desktop.domain.election import Campaign, PrecinctId, Race
from hq_desktop.domain.form import Profile, Severity
from hq_desktop.domain.protocol import Side, Typing
from hq_desktop.storage import journal


@dataclass(frozen=True, slots=True)
class News:
    """The journal's end: its last number and hash, and when it was written."""

    number: int
    digest: str
    moment: datetime | None


@dataclass(frozen=True, slots=True)
class Voters:
    """Voters on the lists: of all precincts, and of those with a reading of ours.

    `unknown` counts precincts whose list is not known.
    """

    total: int
    covered: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What needs a person: counts and the first precinct of each."""

    typed_once: int
    not_typed: int
    with_findings: int
    disputed: int
    first_finding: PrecinctId | None = None
    first_disputed: PrecinctId | None = None


@dataclass(frozen=True, slots=True)
class RaceState:
    """How far one race is."""

    race: Race
    profile: Profile
    precincts: Coverage
    voters: Voters
    announced: int
    contradictions: int
    widest_gap: int | None
    waiting: Waiting


@dataclass(frozen=True, slots=True)
class Overview:
    """The campaign as it stands now."""

    campaign: Campaign
    races: tuple[RaceState, ...]
    has_signatory: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to type yet: no precinct in any race."""
        return all(state.precincts.total == 0 for state in self.races)


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

    def overview(self) -> Overview:
        """Return how far every race is."""
        directory = self.desk.directory()
        comparison = ComparisonActions(self.desk)
        return Overview(
            campaign=directory.campaign,
            races=tuple(_state(comparison.facts(race.code)) for race in directory.races),
            has_signatory=bool(directory.signatories),
        )


def _state(facts: RaceFacts) -> RaceState:
    compared = board.compare(facts)
    contradictions = compared.contradictions
    return RaceState(
        race=facts.race,
        profile=facts.profile,
        precincts=compared.precincts,
        voters=_voters(compared),
        announced=len({one.commission for one in facts.announcements}),
        contradictions=len(contradictions),
        widest_gap=contradictions[0].gap if contradictions else None,
        waiting=_waiting(facts, compared),
    )


def _voters(compared: RaceComparison) -> Voters:
    lists = [(row.precinct.voters_on_list, row.ours is not None) for row in compared.rows]
    return Voters(
        total=sum(voters or 0 for voters, _ in lists),
        covered=sum(voters or 0 for voters, is_covered in lists if is_covered),
        unknown=sum(1 for voters, _ in lists if voters is None),
    )


def _waiting(facts: RaceFacts, compared: RaceComparison) -> Waiting:
    faulty = [
        found.precinct
        for found in board.findings(facts)
        if found.finding.severity is Severity.ERROR
    ]
    disputed = [row.precinct.id for row in compared.rows if row.disputed]
    ours = [copy for copy in facts.copies if copy.is_current and copy.side is Side.OURS]
    return Waiting(
        typed_once=sum(1 for copy in ours if copy.typing is Typing.TYPED_ONCE),
        not_typed=sum(1 for copy in ours if not copy.has_reading),
        with_findings=len(set(faulty)),
        disputed=len(disputed),
        first_finding=faulty[0] if faulty else None,
        first_disputed=disputed[0] if disputed else None,
    )
