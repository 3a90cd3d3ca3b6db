"""A recorded breach that is not a figure: refusal of a copy, removal of an observer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.observer import ObserverId

IncidentId = NewType("IncidentId", int)


class IncidentStatus(StrEnum):
    """How far an incident has come; the first is what a phone call leaves."""

    REPORTED = "reported"
    ON_PAPER = "on_paper"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"


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
