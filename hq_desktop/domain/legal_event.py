"""What starts the clocks of the law: the end of the count, an announcement, a judgment handed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.official import AnnouncementId

LegalEventId = NewType("LegalEventId", int)

NOT_RECORDED = LegalEventId(0)
"""The number of an event that nobody wrote down: it follows from other records."""


class EventKind(StrEnum):
    """What happened, as the terms of `resources/law/deadlines.toml` name it.

    The last three follow from other records alone: the day of voting, and papers that were filed.
    """

    COUNT_ENDED = "count_ended"
    COPY_REFUSED = "copy_refused"
    SHEET_NOT_POSTED = "sheet_not_posted"
    OBSERVER_REMOVED = "observer_removed"
    COMMISSION_ACTED = "commission_acted"
    LIST_FAULTY = "list_faulty"
    LAW_BROKEN = "law_broken"
    TOTALS_ANNOUNCED = "totals_announced"
    RESULTS_PUBLISHED = "results_published"
    DECISION_RECEIVED = "decision_received"
    ELECTION_JUDGED = "election_judged"
    REGISTRATION_REFUSED = "registration_refused"
    JUDGMENT_HANDED = "judgment_handed"
    CLAIM_RETURNED = "claim_returned"
    VOTING_ENDED = "voting_ended"
    COMPLAINT_FILED = "complaint_filed"
    CLAIM_FILED = "claim_filed"


DERIVED = frozenset({EventKind.VOTING_ENDED, EventKind.COMPLAINT_FILED, EventKind.CLAIM_FILED})
"""Kinds that nobody records: the campaign and the cases tell them."""

OF_PRECINCT = frozenset(
    {
        EventKind.COUNT_ENDED,
        EventKind.COPY_REFUSED,
        EventKind.SHEET_NOT_POSTED,
        EventKind.OBSERVER_REMOVED,
        EventKind.LIST_FAULTY,
    }
)
"""Kinds that are about one precinct and its commission."""

WITH_ACT_DAY = frozenset(
    {EventKind.DECISION_RECEIVED, EventKind.ELECTION_JUDGED, EventKind.REGISTRATION_REFUSED}
)
"""Kinds that reach us later than the act itself, whose day has to be told: the ten days run from
the day of the decision (election law 20(9))."""


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
