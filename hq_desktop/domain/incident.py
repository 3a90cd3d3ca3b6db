"""A recorded breach that is not a figure: refusal of a copy, removal of an observer."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from hq_desktop.domain.election import PrecinctId, RaceCode

IncidentId = NewType("IncidentId", int)


@dataclass(frozen=True, slots=True)
class Incident:
    """What happened, where and when, who was there and what shows it."""

    id: IncidentId
    ground: str
    precinct: PrecinctId
    happened_at: datetime | None
    account: str
    race: RaceCode | None = None
    people: str = ""
    evidence: tuple[str, ...] = ()
    version: int = 1
