"""What happened to complaints: printed, filed, answered, and who must do what."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, delete, select

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind, FilingWay, Outcome
from hq_desktop.domain.errors import NotFound
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import CaseEventRow
from hq_desktop.storage.transaction import Transaction

NOUN = "case_event"


def add(tx: Transaction, event: CaseEvent) -> CaseEvent:
    """Store an event and return it with its id."""
    return put_back(tx, replace(event, id=CaseEventId(take_numbers(tx, NOUN)[0])))


def put_back(tx: Transaction, event: CaseEvent) -> CaseEvent:
    """Store an event under the id that it had before it was taken out."""
    added = replace(event, version=1)
    add_row(tx, CaseEventRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, event: CaseEvent) -> CaseEvent:
    """Store a changed event; raises NotFound, ChangedElsewhere."""
    before = get(tx, event.id)
    change_row(tx, CaseEventRow, {"id": event.id}, event.version, _values(event))
    tx.mark(NOUN, event.id, record_of(event), before=record_of(before))
    return replace(event, version=event.version + 1)


def remove(tx: Transaction, event: CaseEventId) -> None:
    """Take an event out that did not happen; the journal keeps it. Raises NotFound."""
    before = get(tx, event)
    tx.connection.execute(delete(CaseEventRow).where(CaseEventRow.id == event))
    tx.mark(NOUN, event, None, before=record_of(before))


def get(tx: Transaction, event: CaseEventId) -> CaseEvent:
    """Return an event; raises NotFound."""
    found = _where(tx, CaseEventRow.id == event)
    if not found:
        raise NotFound(noun=NOUN, key=event)
    return found[0]


def of_case(tx: Transaction, case: CaseId) -> tuple[CaseEvent, ...]:
    """Return the events of a case in the order they were written down."""
    return _where(tx, CaseEventRow.case == case)


def all(tx: Transaction) -> tuple[CaseEvent, ...]:  # noqa: A001 — read as case_events.all(tx)
    """Return the events of every case."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[CaseEvent, ...]:
    rows = tx.connection.execute(
        select(*CaseEventRow.__table__.columns).where(*conditions).order_by(CaseEventRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> CaseEvent:
    how, outcome = row["how"], row["outcome"]
    return CaseEvent(
        id=CaseEventId(row["id"]),
        case=CaseId(row["case"]),
        kind=CaseEventKind(row["kind"]),
        at=row["at"],
        operator=row["operator"],
        how=None if how is None else FilingWay(how),
        number=row["number"],
        evidence=tuple(json.loads(row["evidence"])),
        outcome=None if outcome is None else Outcome(outcome),
        reasons=tuple(json.loads(row["reasons"])),
        words=row["words"],
        due=row["due"],
        who=row["who"],
        done_at=row["done_at"],
        snapshot=row["snapshot"],
        files=tuple((name, sha256) for name, sha256 in json.loads(row["files"])),
        version=row["version"],
    )


def _values(event: CaseEvent) -> dict[str, object]:
    return {
        "case": event.case,
        "kind": event.kind.value,
        "at": event.at,
        "operator": event.operator,
        "how": None if event.how is None else event.how.value,
        "number": event.number,
        "evidence": json_of(event.evidence),
        "outcome": None if event.outcome is None else event.outcome.value,
        "reasons": json_of(event.reasons),
        "words": event.words,
        "due": event.due,
        "who": event.who,
        "done_at": event.done_at,
        "snapshot": event.snapshot,
        "files": json_of(event.files),
    }
