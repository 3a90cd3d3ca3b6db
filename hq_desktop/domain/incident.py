"""A recorded breach that is not a figure: refusal of a copy, removal of an observer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.law import AnsweredBy, Ground
from hq_desktop.domain.observer import ObserverId

IncidentId = NewType("IncidentId", int)


class IncidentStatus(StrEnum):
    """How far an incident has come; the first is what a phone call leaves."""

    REPORTED = "reported"
    ON_PAPER = "on_paper"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"


NEXT: dict[IncidentStatus, IncidentStatus] = {
    IncidentStatus.REPORTED: IncidentStatus.ON_PAPER,
    IncidentStatus.ON_PAPER: IncidentStatus.HANDED_OVER,
}
"""The step that follows; closing asks for a reason and is no step of its own."""

NOT_REACHED = "not_reached"
"""The outcome of an attempt that nobody answered; any other outcome is a person's own words."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Somebody who saw it and can be asked."""

    name: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to reach a body, a prosecutor's office first of all: when, how, what came."""

    made_at: datetime
    number: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """What happened, where and when, who was there and what shows it.

    `place` is where at the precinct; `people` those who acted (members of the commission, police);
    `reported_by` the observer on the phone. `closed_reason` says why nothing more is done.
    """

    id: IncidentId
    ground: str
    precinct: PrecinctId
    happened_at: datetime | None
    account: str
    race: RaceCode | None = None
    people: str = ""
    evidence: tuple[str, ...] = ()
    place: str = ""
    status: IncidentStatus = IncidentStatus.REPORTED
    reported_by: ObserverId | None = None
    witnesses: tuple[Witness, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    recorded_at: datetime | None = None
    recorded_by: str = ""
    closed_reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """A call as it is being written down: what is typed stands as typed, so that nothing is lost.

    `incident` is None for a call that has not been recorded; otherwise the draft changes that
    incident as it was in `version`. `time` and `witnesses` are the texts in the fields.
    """

    incident: IncidentId | None = None
    version: int = 0
    precinct: PrecinctId | None = None
    ground: str = ""
    reported_by: ObserverId | None = None
    race: RaceCode | None = None
    time: str = ""
    happened_at: datetime | None = None
    account: str = ""
    place: str = ""
    people: str = ""
    witnesses: str = ""
    evidence: tuple[str, ...] = ()
    attempts: tuple[Attempt, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed or chosen that could be lost."""
        return self == IncidentDraft(incident=self.incident, version=self.version)


def opened(incident: Incident) -> IncidentDraft:
    """Return a recorded incident as a draft to be changed."""
    return IncidentDraft(
        incident=incident.id,
        version=incident.version,
        precinct=incident.precinct,
        ground=incident.ground,
        reported_by=incident.reported_by,
        race=incident.race,
        happened_at=incident.happened_at,
        account=incident.account,
        place=incident.place,
        people=incident.people,
        witnesses=witnesses_text(incident.witnesses),
        evidence=incident.evidence,
        attempts=incident.attempts,
    )


def written(draft: IncidentDraft, precinct: PrecinctId, before: Incident | None = None) -> Incident:
    """Return the incident a draft tells; what it does not tell stays as it was before."""
    base = before or Incident(IncidentId(0), draft.ground, precinct, None, "")
    return replace(
        base,
        ground=draft.ground,
        precinct=precinct,
        race=draft.race,
        happened_at=draft.happened_at,
        account=draft.account.strip(),
        place=" ".join(draft.place.split()),
        people=" ".join(draft.people.split()),
        witnesses=witnesses_of(draft.witnesses),
        reported_by=draft.reported_by,
        evidence=draft.evidence,
        attempts=draft.attempts,
    )


def witnesses_of(text: str) -> tuple[Witness, ...]:
    """Return witnesses typed as "name, contact; name, contact"."""
    found = (part.partition(",") for part in text.replace("\n", ";").split(";"))
    cleaned = ((" ".join(name.split()), " ".join(rest.split())) for name, _, rest in found)
    return tuple(Witness(name, contact) for name, contact in cleaned if name or contact)


def witnesses_text(witnesses: tuple[Witness, ...]) -> str:
    """Return witnesses as they are typed."""
    told = (f"{one.name}, {one.contact}" if one.contact else one.name for one in witnesses)
    return "; ".join(told)


def lacks(incident: Incident, ground: Ground | None) -> tuple[AnsweredBy, ...]:
    """Return what still has to be asked for; of a closed incident nothing.

    Every incident needs its time and account; witnesses, files and attempts where its ground asks.
    """
    if incident.status is IncidentStatus.CLOSED:
        return ()
    return tuple(_lacks(incident, ground))


def _lacks(incident: Incident, ground: Ground | None) -> Iterator[AnsweredBy]:
    if incident.happened_at is None:
        yield AnsweredBy.TIME
    if not incident.account:
        yield AnsweredBy.ACCOUNT
    held = {
        AnsweredBy.WITNESSES: incident.witnesses,
        AnsweredBy.EVIDENCE: incident.evidence,
        AnsweredBy.ATTEMPTS: incident.attempts,
    }
    for field, found in held.items():
        if not found and ground is not None and ground.asks_for(field):
            yield field
