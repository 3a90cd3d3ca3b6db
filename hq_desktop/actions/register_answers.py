"""Answers to complaints, and the events of the law that they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from hq_desktop.domain.case import Case
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind, Outcome
from hq_desktop.domain.complaint import Subject
from hq_desktop.domain.election import Directory
from hq_desktop.domain.errors import FactsMissing, Refused
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.legal_event import NOT_RECORDED, LegalEvent
from hq_desktop.domain.zone import aware, day_of

ANSWERS = frozenset(
    {
        EventKind.DECISION_RECEIVED,
        EventKind.COMMISSION_ACTED,
        EventKind.JUDGMENT_HANDED,
        EventKind.CLAIM_RETURNED,
    }
)
"""Kinds of events of the law that an answer may be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a body answered: when it reached us, the day and number of the decision, its outcome.

    `reasons` are codes of the list of reasons, `words` what the paper says itself.
    """

    received_at: datetime
    act_on: date | None
    number: str
    outcome: Outcome
    reasons: tuple[str, ...] = ()
    words: str = ""
    scans: tuple[Path, ...] = ()


def refuse_ahead(at: datetime, today: date | None) -> None:
    """Refuse a moment whose day is still to come; without a today none is."""
    if today is not None and day_of(at) > today:
        raise Refused(reason="moment_ahead")


def refuse_unlikely(case: Case, answer: Answer) -> None:
    """Refuse days that cannot be: a slip in a year would move every term that follows."""
    received = day_of(answer.received_at)
    if case.filed_on is not None and received < case.filed_on:
        raise Refused(reason="answer_before_filing")
    if answer.act_on is None:
        return
    if answer.act_on > received:
        raise Refused(reason="decision_after_receipt")
    if case.filed_on is not None and answer.act_on < case.filed_on:
        raise Refused(reason="decision_before_filing")


def legal_event_of(
    case: Case, answer: Answer, subject: Subject | None, directory: Directory
) -> LegalEvent | None:
    """Return the event of the law that an answer is; None where it starts nothing.

    Raises FactsMissing where a commission decided and the day of the decision is not told: the
    ten days run from it (election law 20(9)). That nobody answered is an inaction of the
    commission where its day is told.
    """
    if answer.outcome is Outcome.TRANSFERRED:
        return None
    body = None if case.addressee is None else directory.commissions.get(case.addressee)
    event = LegalEvent(
        id=NOT_RECORDED,
        kind=EventKind.DECISION_RECEIVED,
        at=aware(answer.received_at),
        race=case.race,
        commission=case.addressee,
        case=case.id,
        act_on=answer.act_on,
        source=answer.number,
        note=answer.words,
    )
    if body is not None and body.is_court:
        return _of_court(event, answer.outcome)
    is_told = answer.outcome is not Outcome.NONE or answer.act_on is not None
    if not is_told or (case.addressee is None and subject is not Subject.SUBMISSION):
        return None
    if answer.act_on is None:
        raise FactsMissing(names="act_on_untold")
    if answer.outcome is Outcome.NONE:
        event = replace(event, kind=EventKind.COMMISSION_ACTED)
    if case.addressee is not None:
        return event
    if len(case.precincts) != 1:
        return None
    return replace(event, kind=EventKind.COMMISSION_ACTED, precinct=case.precincts[0])


def _of_court(event: LegalEvent, outcome: Outcome) -> LegalEvent | None:
    if outcome is Outcome.NONE:
        return None
    is_returned = outcome is Outcome.RETURNED
    kind = EventKind.CLAIM_RETURNED if is_returned else EventKind.JUDGMENT_HANDED
    return replace(event, kind=kind)


def event_taken_back(
    event: CaseEvent, events: Sequence[CaseEvent], recorded: Sequence[LegalEvent]
) -> LegalEvent | None:
    """Return the event of the law that an answer made; None where it made none or it is gone.

    Somebody may have written it anew since: then it is the newest that no other answer made.
    """
    others = {one.at for one in events if one.kind is CaseEventKind.ANSWERED and one.id != event.id}
    own = [one for one in recorded if one.case == event.case and one.kind in ANSWERS]
    exact = [one for one in own if one.at == event.at]
    loose = [one for one in own if one.at not in others]
    return max(exact or loose, key=lambda one: one.id, default=None)
