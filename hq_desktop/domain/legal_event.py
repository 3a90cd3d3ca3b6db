"""What starts the clocks of the law: the end of the count, an announcement, a judgment handed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.official import AnnouncementId

LegalEventId = NewType("LegalEventId", int)

NOT_RECORDED = LegalEventId(0)
"""The number of an event that nobody wrote down: it follows from other records."""


@dataclass(frozen=True, slots=True)
class LegalEvent:
    """Something that starts or ends a term, at a moment, about a precinct or a commission.

    `act_on` is the day of the act itself where `at` is when it reached us. `source` says how it is
    known. An event that follows from an incident, an announcement or a case names that record and
    has no number of its own.
    """

    id: LegalEventId
    kind: EventKind
    at: datetime
    race: RaceCode | None = None
    precinct: PrecinctId | None = None
    commission: CommissionCode | None = None
    announcement: AnnouncementId | None = None
    incident: IncidentId | None = None
    case: CaseId | None = None
    act_on: date | None = None
    source: str = ""
    note: str = ""
    operator: str = ""
    version: int = 1

    @property
    def is_recorded(self) -> bool:
        """Whether a person wrote it down."""
        return self.id != NOT_RECORDED
