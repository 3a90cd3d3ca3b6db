"""The terms of a campaign: what ends first, events that people write down, a calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.terms_words import term_account, term_title
from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.case_event import CaseEventKind
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, RaceCode
from hq_desktop.domain.errors import FactsMissing, NotFound
from hq_desktop.domain.event_kind import FILED, OF_COMMISSION, OF_PRECINCT, WITH_ACT_DAY, EventKind
from hq_desktop.domain.filing import FilingRule, Filings
from hq_desktop.domain.law import StartingEvent
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.occurrences import Known, occurrences
from hq_desktop.domain.route import Act, Addressee, Rules, addressees
from hq_desktop.domain.terms import Term, TermSide, listed, live, terms_of, urgent
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import aware
from hq_desktop.exchange.calendars import CalendarEntry, calendar
from hq_desktop.storage import (
    announcements,
    campaigns,
    case_events,
    cases,
    incidents,
    legal_events,
    snapshots,
)
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.transaction import Transaction

RECORDED = "legal_event_recorded"
CHANGED = "legal_event_changed"
REMOVED = "legal_event_removed"
ALARMS = (timedelta(hours=48), timedelta(hours=12))
"""When a calendar reminds of a term that ends."""

PLACED = OF_PRECINCT - {EventKind.VOTING_ENDED, EventKind.COUNT_ENDED}
"""Kinds that nobody records without their precinct."""


@dataclass(frozen=True, slots=True)
class TermsBoard:
    """Every term of the campaign, read at one moment, with what it takes to name them."""

    terms: tuple[Term, ...]
    events: Mapping[EventKind, StartingEvent]
    recorded: tuple[LegalEvent, ...]
    directory: Directory
    titles: Mapping[PrecinctId, str]
    cases: tuple[Case, ...]
    acts: tuple[Text, ...] = ()
    """Short names of the codes that articles begin with."""
    filings: Filings = field(default_factory=Filings)

    def live(self, now: datetime) -> tuple[Term, ...]:
        """Return the terms that still run, what ends first standing first."""
        return live(self.terms, now)

    def listed(self, now: datetime) -> tuple[Term, ...]:
        """Return what still runs, and behind it the terms that something was filed late in."""
        return listed(self.terms, now)

    def urgent(self, now: datetime) -> tuple[Term, ...]:
        """Return our own terms that end within two days."""
        return urgent(self.terms, now)

    def about(self, event: LegalEvent) -> Text:
        """Return what an event is about: a commission by its name, a precinct by its number."""
        if event.commission is not None:
            found = self.directory.commissions.get(event.commission)
            return found.name if found is not None else Text(event.commission, event.commission)
        if event.precinct is not None:
            number = self.titles.get(event.precinct, str(event.precinct))
            return Text(f"УИК № {number}", f"№ {number} УСК", f"precinct {number}")
        if event.kind in OF_PRECINCT:
            return Text("все участки", "барлық учаскелер", "all precincts")
        return Text()


@dataclass(frozen=True, slots=True)
class TermsActions:
    """What a person can do with terms and the events that start them."""

    desk: Desk

    def board(self) -> TermsBoard:
        """Return every term of the campaign."""
        known = self._read()
        directory = known.directory
        return TermsBoard(
            terms=terms_of(occurrences(known), self.desk.catalogue.law.deadlines.values()),
            events=known.events,
            recorded=tuple(known.recorded),
            directory=directory,
            titles=directory.titles(),
            cases=tuple(known.filings.cases),
            acts=tuple(one.short for one in self.desk.catalogue.law.acts.values()),
            filings=known.filings,
        )

    def urgent(self) -> int:
        """Return how many of our own terms end within two days."""
        return len(self.board().urgent(datetime.now(UTC)))

    def moved_by(self, day: date) -> tuple[Term, ...]:
        """Return the terms that end at another moment if the voting is on another day."""
        known = self._read()
        campaign = replace(known.directory.campaign, election_day=day)
        then = replace(known, directory=replace(known.directory, campaign=campaign))
        deadlines = tuple(self.desk.catalogue.law.deadlines.values())
        before = {(uid(one), one.safe_until) for one in terms_of(occurrences(known), deadlines)}
        after = terms_of(occurrences(then), deadlines)
        return tuple(one for one in after if (uid(one), one.safe_until) not in before)

    def record(self, event: LegalEvent) -> LegalEvent:
        """Write down an event; raises FactsMissing for what its kind cannot do without."""
        _refuse_untold(event)
        with self.desk.database.transaction(self.desk.operator, RECORDED) as tx:
            told = replace(event, at=aware(event.at), operator=self.desk.operator)
            return legal_events.add(tx, told)

    def change(self, event: LegalEvent) -> LegalEvent:
        """Write an event anew; raises what `record` raises, NotFound and ChangedElsewhere."""
        _refuse_untold(event)
        with self.desk.database.transaction(self.desk.operator, CHANGED) as tx:
            return legal_events.save(tx, replace(event, at=aware(event.at)))

    def remove(self, event: LegalEventId) -> None:
        """Take out an event that did not happen; the journal keeps it. Raises NotFound."""
        with self.desk.database.transaction(self.desk.operator, REMOVED) as tx:
            legal_events.remove(tx, event)

    def route(
        self,
        kind: EventKind,
        race: RaceCode,
        commission: CommissionCode | None = None,
        precinct: PrecinctId | None = None,
    ) -> tuple[Addressee, ...]:
        """Return the bodies that may be turned to about an act; raises NotFound."""
        with self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            known = cases.all(tx)
        own = directory.race(race)
        if own is None:
            raise NotFound(noun="race", key=race)
        act = Act(
            kind,
            own,
            None if commission is None else directory.commissions.get(commission),
            None if precinct is None else directory.precincts.get(precinct),
        )
        law = self.desk.catalogue.law
        rules = Rules(law.routes, law.deadlines, law.reliefs, self.desk.catalogue.roles)
        return addressees(act, directory, self.desk.profile(own), rules, known)

    def write_calendar(self, target: Path, language: Language, now: datetime | None = None) -> int:
        """Write what still runs as an .ics file and return how many entries it has.

        Raises FolderReadOnly, DiskFull; a calendar that stood there before stays then.
        """
        moment = now or datetime.now(UTC)
        board = self.board()
        entries = tuple(_entries(board, language, moment))
        content = calendar(board.directory.campaign.title, entries, moment)
        fresh = target.with_name(f"{target.name}.new")
        try:
            fresh.write_bytes(content)
            fresh.replace(target)
        except OSError as fault:
            fresh.unlink(missing_ok=True)
            raise of_disk(fault, str(target)) from fault
        return len(entries)

    def _read(self) -> Known:
        law = self.desk.catalogue.law
        with self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            return Known(
                directory=directory,
                tree=tree_of(directory.commissions.values()),
                profiles=self.desk.catalogue.profiles,
                events=law.events,
                incident_events=law.incident_events,
                recorded=legal_events.all(tx),
                incidents=incidents.all(tx),
                announcements=announcements.all(tx),
                filings=filings_of(tx, self.desk.catalogue.filings),
            )


def filings_of(tx: Transaction, rules: Mapping[str, FilingRule]) -> Filings:
    """Return what was filed, with when its facts were put together and what it appeals."""
    every, events, frozen = cases.all(tx), case_events.all(tx), snapshots.moments(tx)
    made = {
        one.id: [frozen[each] for each in one.snapshots if each in frozen]
        for one in every
        if one.snapshots
    }
    return Filings(
        cases=every,
        rules=rules,
        moments={one.case: one.at for one in events if one.kind is CaseEventKind.FILED},
        frozen={case: max(moments) for case, moments in made.items() if moments},
        appeals={
            one.case: CaseId(int(one.number))
            for one in events
            if one.kind is CaseEventKind.DRAFTED and one.number.isdecimal()
        },
    )


def _refuse_untold(event: LegalEvent) -> None:
    missing = []
    if event.kind in OF_COMMISSION and event.commission is None:
        missing.append("commission")
    is_nobodys = event.commission is None and event.precinct is None
    if event.kind is EventKind.COMMISSION_ACTED and is_nobodys:
        missing.append("commission")
    if event.kind in PLACED and event.precinct is None:
        missing.append("precinct")
    if event.kind in WITH_ACT_DAY and event.act_on is None:
        missing.append("act_on")
    if event.kind in FILED:
        missing.append("case")
    if missing:
        raise FactsMissing(names=", ".join(missing))


def _entries(board: TermsBoard, language: Language, now: datetime) -> Iterator[CalendarEntry]:
    for term in board.live(now):
        end = term.leads(now)
        if end is not None:
            yield CalendarEntry(
                uid=uid(term),
                ends_at=end,
                title=term_title(term, board.about(term.event), language),
                text=term_account(term, board.events[term.event.kind].title, language),
                alarms=ALARMS if term.side is TermSide.OURS else (),
            )


def uid(term: Term) -> str:
    """Return what a term is known by when the calendar is written again."""
    event = term.event
    place = event.commission or event.precinct or "all"
    parts = (event.race or "all", term.deadline.code, term.side, event.kind, place)
    numbers = (event.id, event.incident or 0, event.announcement or 0, event.case or 0)
    return "-".join(map(str, (*parts, *numbers))) + "@hq-desktop"
