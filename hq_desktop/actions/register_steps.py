"""Steps of a complaint inside a transaction: an event and the summary in its case, both at once."""

from dataclasses import replace

from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind
from hq_desktop.domain.register import CaseDeed, CasePlace, brought_up, check, same_case, summary
from hq_desktop.storage import case_events, cases
from hq_desktop.storage.transaction import Transaction

UNWRITTEN = CaseEventId(0)
"""The number of an event before it is stored."""


def begun(tx: Transaction, place: CasePlace, after: CaseId | None = None) -> Case:
    """Return the case of a document, brought up to date, or a new one; `after` what it appeals."""
    found = same_case(place, cases.all(tx)) if after is None else None
    if found is not None:
        newer = brought_up(found, place)
        return found if newer == found else cases.save(tx, newer)
    case = cases.add(
        tx,
        Case(
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
        ),
    )
    drafted = CaseEvent(
        UNWRITTEN,
        case.id,
        CaseEventKind.DRAFTED,
        tx.moment,
        tx.operator,
        number="" if after is None else str(after),
        due=place.act_on,
    )
    case_events.add(tx, drafted)
    return case


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
