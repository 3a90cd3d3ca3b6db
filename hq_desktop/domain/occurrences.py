"""Events that start terms, from everything the campaign knows, recorded by a person or not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from hq_desktop.domain.bodies import level_of
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, PrecinctKind, Race
from hq_desktop.domain.event_kind import FILED, OF_PRECINCT, EventKind
from hq_desktop.domain.filing import Filings, crowded, filed_about
from hq_desktop.domain.form import Profile
from hq_desktop.domain.incident import Incident, IncidentId, IncidentStatus
from hq_desktop.domain.law import Level, StartingEvent
from hq_desktop.domain.legal_event import NOT_RECORDED, LegalEvent
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.terms import Occurrence
from hq_desktop.domain.territory import Tree
from hq_desktop.domain.zone import at_clock, aware

VOTING_ENDS = 20
"""Voting ends at 20:00 local time unless the hours were moved (election law 38)."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a campaign knows of events: its places, its records, and the law's words for them."""

    directory: Directory
    tree: Tree
    profiles: Mapping[str, Profile]
    events: Mapping[EventKind, StartingEvent]
    incident_events: Mapping[str, EventKind]
    recorded: Sequence[LegalEvent] = ()
    incidents: Sequence[Incident] = ()
    announcements: Sequence[Announcement] = ()
    filings: Filings = field(default_factory=Filings)


def occurrences(known: Known) -> tuple[Occurrence, ...]:
    """Return every event, those that people recorded first.

    What follows from other records is left out where somebody recorded the same event earlier
    or at the same moment; a later statement never takes the place of an earlier day.
    """
    recorded = [_placed(known, one, is_assumed=False) for one in known.recorded]
    derived = [one for one in _derived(known) if not _is_told(one, known.recorded)]
    every = (*recorded, *derived)
    return tuple(_with_filings(known, every)) if known.filings.cases else every


def _with_filings(known: Known, every: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """Say of every act what was filed about it; a filing is no act of anybody."""
    told = {one.id: one.recorded_at for one in known.incidents}
    filings = replace(known.filings, crowded=crowded(every))
    for one in every:
        if one.event.kind in FILED:
            yield one
            continue
        known_at = _known_at(one, told)
        yield replace(one, filed=filed_about(one, known_at, filings, known.directory))


def _known_at(one: Occurrence, told: Mapping[IncidentId, datetime | None]) -> datetime:
    """When the headquarters could first write of an act: of an incident once it was recorded."""
    happened = aware(one.event.at)
    recorded = None if one.event.incident is None else told.get(one.event.incident)
    return happened if recorded is None else max(happened, aware(recorded))


def _derived(known: Known) -> Iterator[Occurrence]:
    for race in known.directory.races:
        yield from _of_race(known, race)
    for incident in known.incidents:
        kind = known.incident_events.get(incident.ground)
        if kind is not None and incident.status is not IncidentStatus.CLOSED:
            yield _of_incident(known, incident, kind)
    for first in _first_announced(known.announcements):
        event = LegalEvent(
            id=NOT_RECORDED,
            kind=EventKind.TOTALS_ANNOUNCED,
            at=first.seen_at,
            race=first.race,
            commission=first.commission,
            announcement=first.id,
            source=first.source,
        )
        yield _placed(known, event, is_assumed=not first.is_moment_stated)
    for case, at in known.filings.filed():
        if case.stage not in {CaseStage.DECIDED, CaseStage.APPEALED}:
            yield _of_case(known, case, at)


def _of_race(known: Known, race: Race) -> Iterator[Occurrence]:
    """The end of voting, and the protocols of the night: none is signed before that."""
    end = at_clock(known.directory.campaign.election_day, VOTING_ENDS)
    for kind in (EventKind.VOTING_ENDED, EventKind.COUNT_ENDED):
        yield _placed(known, LegalEvent(NOT_RECORDED, kind, end, race.code), is_assumed=True)


def _of_incident(known: Known, incident: Incident, kind: EventKind) -> Occurrence:
    """An incident of which nobody told the time may have happened when the day began."""
    earliest = at_clock(known.directory.campaign.election_day, 0)
    event = LegalEvent(
        id=NOT_RECORDED,
        kind=kind,
        at=incident.happened_at or min(earliest, incident.recorded_at or earliest),
        race=incident.race,
        precinct=incident.precinct,
        incident=incident.id,
        note=incident.account,
    )
    return _placed(known, event, is_assumed=incident.happened_at is None)


def _first_announced(announcements: Iterable[Announcement]) -> Iterator[Announcement]:
    first: dict[tuple[str, CommissionCode], Announcement] = {}
    for one in announcements:
        if one.withdrawn_at is None:
            key = (one.race, one.commission)
            first[key] = min(first.get(key, one), one, key=lambda each: (each.seen_at, each.id))
    yield from first.values()


def _of_case(known: Known, case: Case, at: datetime) -> Occurrence:
    """The body that has what was filed answers until it has decided."""
    event = LegalEvent(
        id=NOT_RECORDED,
        kind=_filing(known, case),
        at=at,
        race=case.race,
        commission=case.addressee,
        case=case.id,
        note=case.filed_number,
    )
    return replace(_placed(known, event, is_assumed=False), under=known.filings.under(case))


def _filing(known: Known, case: Case) -> EventKind:
    body = None if case.addressee is None else known.directory.commissions.get(case.addressee)
    is_court = body is not None and body.is_court
    return EventKind.CLAIM_FILED if is_court else EventKind.COMPLAINT_FILED


def _is_told(one: Occurrence, recorded: Iterable[LegalEvent]) -> bool:
    """Whether a person recorded the same event, not later than the program supposes it."""
    event = one.event
    return any(
        (other.kind, other.precinct, other.commission)
        == (event.kind, event.precinct, event.commission)
        and other.race in (None, event.race)
        and other.at <= event.at
        for other in recorded
    )


def _placed(known: Known, event: LegalEvent, *, is_assumed: bool) -> Occurrence:
    race = None if event.race is None else known.directory.race(event.race)
    if race is None and len(known.directory.races) == 1:
        race = known.directory.races[0]
    profile = None if race is None else known.profiles.get(race.profile)
    return Occurrence(
        event=event,
        election_day=known.directory.campaign.election_day,
        profile="" if race is None else race.profile,
        body=_body(known, event, profile),
        milestones={} if profile is None else profile.terms,
        is_abroad=_is_abroad(known, event.precinct),
        is_assumed=is_assumed,
    )


def _body(known: Known, event: LegalEvent, profile: Profile | None) -> Level | None:
    """Whose act it is: always one body's, that of the commission named, or a precinct's own."""
    stated = known.events[event.kind].body if event.kind in known.events else None
    if stated is not None:
        return stated
    commission = None
    if event.commission is not None:
        commission = known.directory.commissions.get(event.commission)
    if commission is not None:
        return level_of(commission, known.tree, profile)
    if event.precinct is not None or event.kind in OF_PRECINCT:
        return Level.PRECINCT
    return None


def _is_abroad(known: Known, precinct: PrecinctId | None) -> bool:
    place = None if precinct is None else known.directory.precincts.get(precinct)
    return place is not None and place.kind is PrecinctKind.FOREIGN
