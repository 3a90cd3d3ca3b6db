"""What starts the terms of the law, by name."""

from enum import StrEnum


class EventKind(StrEnum):
    """What happened, as the terms of `resources/law/deadlines.toml` name it."""

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


FILED = frozenset({EventKind.COMPLAINT_FILED, EventKind.CLAIM_FILED})
"""Kinds that nobody records: the cases tell them."""

OF_PRECINCT = frozenset(
    {
        EventKind.VOTING_ENDED,
        EventKind.COUNT_ENDED,
        EventKind.COPY_REFUSED,
        EventKind.SHEET_NOT_POSTED,
        EventKind.OBSERVER_REMOVED,
        EventKind.LIST_FAULTY,
    }
)
"""Kinds that are about one precinct and its commission."""

OF_COMMISSION = frozenset(
    {
        EventKind.TOTALS_ANNOUNCED,
        EventKind.DECISION_RECEIVED,
        EventKind.ELECTION_JUDGED,
        EventKind.REGISTRATION_REFUSED,
    }
)
"""Kinds that are an act of one commission above the precincts."""

WITH_ACT_DAY = frozenset(
    {EventKind.DECISION_RECEIVED, EventKind.ELECTION_JUDGED, EventKind.REGISTRATION_REFUSED}
)
"""Kinds that reach us later than the act itself, whose day has to be told: the ten days run from
the day of the decision (election law 20(9))."""
