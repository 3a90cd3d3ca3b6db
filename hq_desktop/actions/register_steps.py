"""Steps of a complaint inside a transaction: an event and the summary in its case, both at once."""

from dataclasses import replace
from datetime import date

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind
from hq_desktop.domain.register import (
    CaseDeed,
    CasePlace,
    brought_up,
    check,
    is_alike,
    same_case,
    summary,
)
from hq_desktop.storage import case_events, cases
from hq_desktop.storage.transaction import Transaction

UNWRITTEN = CaseEventId(0)
"""The number of an event before it is stored."""


def begun(tx: Transaction, place: CasePlace) -> Case:
    """Return the case of a document, brought up to date, or a new one."""
    found = same_case(place, cases.all(tx))
    return _added(tx, place) if found is None else _brought_up(tx, found, place)


def is_made(tx: Transaction, place: CasePlace, snapshot: str) -> bool:
    """Whether a case has a document of these facts already; making it again changes nothing."""
    return any(
        snapshot in one.snapshots and one.stage is not CaseStage.WITHDRAWN and is_alike(place, one)
        for one in cases.all(tx)
    )


def made(tx: Transaction, place: CasePlace, snapshot: str) -> None:
    """Store in the case of a document that it was made from these facts."""
    if not is_made(tx, place, snapshot):
        with_snapshot(tx, begun(tx, place), snapshot)


def appealing(tx: Transaction, place: CasePlace, appealed: CaseId) -> Case:
    """Return the case of a document that appeals an answer: a draft of it that stands, or new.

    A draft that appeals something else already is left to it.
    """
    others = [one for one in cases.all(tx) if one.id != appealed and not _link(tx, one.id)]
    found = same_case(place, others)
    if found is None:
        return _added(tx, place, str(appealed))
    drafted = _drafted(tx, found.id)
    if drafted is None:
        return _added(tx, place, str(appealed))
    case_events.save(tx, replace(drafted, number=str(appealed), due=place.act_on))
    return told_again(tx, _brought_up(tx, found, place).id)


def unlinked(tx: Transaction, case: CaseId) -> None:
    """Let a case appeal nothing any more: a bare draft is withdrawn, another one goes on."""
    drafted = _drafted(tx, case)
    if drafted is None or cases.get(tx, case).stage is CaseStage.WITHDRAWN:
        return
    if len(case_events.of_case(tx, case)) == 1 and not cases.get(tx, case).snapshots:
        gone = CaseEvent(UNWRITTEN, case, CaseEventKind.WITHDRAWN, tx.moment, tx.operator)
        case_events.add(tx, gone)
    else:
        case_events.save(tx, replace(drafted, number="", due=None))
    told_again(tx, case)


def act_told(tx: Transaction, case: CaseId, act_on: date | None) -> Case:
    """Store the day of the act that a case challenges, in its draft and in its summary."""
    drafted = _drafted(tx, case)
    if drafted is not None and drafted.due != act_on:
        case_events.save(tx, replace(drafted, due=act_on))
    return told_again(tx, case)


def _added(tx: Transaction, place: CasePlace, appealed: str = "") -> Case:
    new = Case(
        id=CaseId(0),
        race=place.race,
        complaint=place.complaint,
        addressee=place.addressee,
        challenged=place.challenged,
        language=place.language,
        act_on=place.act_on,
        precincts=place.precincts,
        signatory=place.signatory,
        representative=place.representative,
    )
    case = cases.add(tx, new)
    drafted = CaseEvent(
        UNWRITTEN,
        case.id,
        CaseEventKind.DRAFTED,
        tx.moment,
        tx.operator,
        number=appealed,
        due=place.act_on,
    )
    case_events.add(tx, drafted)
    return case


def _brought_up(tx: Transaction, case: Case, place: CasePlace) -> Case:
    newer = brought_up(case, place)
    return case if newer == case else cases.save(tx, newer)


def _drafted(tx: Transaction, case: CaseId) -> CaseEvent | None:
    events = case_events.of_case(tx, case)
    return next((one for one in events if one.kind is CaseEventKind.DRAFTED), None)


def _link(tx: Transaction, case: CaseId) -> str:
    drafted = _drafted(tx, case)
    return "" if drafted is None else drafted.number


def step(tx: Transaction, case: CaseId, deed: CaseDeed, event: CaseEvent) -> Case:
    """Write down what happened to a case; raises NotFound, Refused where the chart has no way."""
    check(cases.get(tx, case).stage, deed)
    case_events.add(tx, replace(event, operator=tx.operator))
    return told_again(tx, case)


def told_again(tx: Transaction, case: CaseId) -> Case:
    """Store in a case what its events say of it; what stands there already writes nothing."""
    before = cases.get(tx, case)
    after = summary(case_events.of_case(tx, case)).of(before)
    return before if after == before else cases.save(tx, after)


def with_snapshot(tx: Transaction, case: Case, snapshot: str) -> Case:
    """Return a case with the facts that a document of it was made from, each of them once."""
    if not snapshot or snapshot in case.snapshots:
        return case
    return cases.save(tx, replace(case, snapshots=(*case.snapshots, snapshot)))
