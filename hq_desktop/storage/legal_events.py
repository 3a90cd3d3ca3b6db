"""Events that start the clocks of the law, as people wrote them down."""

from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, delete, select

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.official import AnnouncementId
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import LegalEventRow
from hq_desktop.storage.transaction import Transaction

NOUN = "legal_event"


def add(tx: Transaction, event: LegalEvent) -> LegalEvent:
    """Store an event and return it with its id."""
    number = LegalEventId(take_numbers(tx, NOUN)[0])
    return put_back(tx, replace(event, id=number))


def put_back(tx: Transaction, event: LegalEvent) -> LegalEvent:
    """Store an event under the id that it had before it was taken out."""
    added = replace(event, version=1)
    add_row(tx, LegalEventRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, event: LegalEvent) -> LegalEvent:
    """Store a changed event; raises NotFound, ChangedElsewhere."""
    before = get(tx, event.id)
    change_row(tx, LegalEventRow, {"id": event.id}, event.version, _values(event))
    tx.mark(NOUN, event.id, record_of(event), before=record_of(before))
    return replace(event, version=event.version + 1)


def remove(tx: Transaction, event: LegalEventId) -> None:
    """Take an event out that did not happen; the journal keeps it. Raises NotFound."""
    before = get(tx, event)
    tx.connection.execute(delete(LegalEventRow).where(LegalEventRow.id == event))
    tx.mark(NOUN, event, None, before=record_of(before))


def get(tx: Transaction, event: LegalEventId) -> LegalEvent:
    """Return an event; raises NotFound."""
    found = _where(tx, LegalEventRow.id == event)
    if not found:
        raise NotFound(noun=NOUN, key=event)
    return found[0]


def all(tx: Transaction) -> tuple[LegalEvent, ...]:  # noqa: A001 — read as legal_events.all(tx)
    """Return every event, in the order they were written down."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[LegalEvent, ...]:
    rows = tx.connection.execute(
        select(*LegalEventRow.__table__.columns).where(*conditions).order_by(LegalEventRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> LegalEvent:
    race, place, body = row["race"], row["precinct"], row["commission"]
    total, incident, case = row["announcement"], row["incident"], row["case"]
    return LegalEvent(
        id=LegalEventId(row["id"]),
        kind=EventKind(row["kind"]),
        at=row["at"],
        race=None if race is None else RaceCode(race),
        precinct=None if place is None else PrecinctId(place),
        commission=None if body is None else CommissionCode(body),
        announcement=None if total is None else AnnouncementId(total),
        incident=None if incident is None else IncidentId(incident),
        case=None if case is None else CaseId(case),
        act_on=row["act_on"],
        source=row["source"],
        note=row["note"],
        operator=row["operator"],
        version=row["version"],
    )


def _values(event: LegalEvent) -> dict[str, object]:
    return {
        "kind": event.kind.value,
        "at": event.at,
        "race": event.race,
        "precinct": event.precinct,
        "commission": event.commission,
        "announcement": event.announcement,
        "incident": event.incident,
        "case": event.case,
        "act_on": event.act_on,
        "source": event.source,
        "note": event.note,
        "operator": event.operator,
    }
