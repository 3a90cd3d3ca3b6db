"""The log of calls to people at the precincts."""

from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.call import Call, CallId, CallOutcome
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.observer import ObserverId
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, take_numbers
from hq_desktop.storage.schema import CallRow
from hq_desktop.storage.transaction import Transaction

NOUN = "call"


def add(tx: Transaction, call: Call) -> Call:
    """Store a call and return it with its id."""
    added = replace(call, id=CallId(take_numbers(tx, NOUN)[0]), version=1)
    values = {
        "id": added.id,
        "observer": added.observer,
        "precinct": added.precinct,
        "made_at": added.made_at,
        "operator": added.operator,
        "outcome": added.outcome.value,
        "note": added.note,
        "version": added.version,
    }
    add_row(tx, CallRow, values)
    tx.mark(NOUN, added.id, record_of(added))
    return added


def remove(tx: Transaction, call: Call) -> None:
    """Take back what was noted of a call; the journal keeps it. Raises NotFound."""
    stored = get(tx, call.id)
    tx.connection.execute(delete(CallRow).where(CallRow.id == call.id))
    tx.mark(NOUN, call.id, None, before=record_of(stored))


def get(tx: Transaction, call: CallId) -> Call:
    """Return a call; raises NotFound."""
    found = _where(tx, CallRow.id == call)
    if not found:
        raise NotFound(noun=NOUN, key=call)
    return found[0]


def all(tx: Transaction) -> tuple[Call, ...]:  # noqa: A001 — read as calls.all(tx)
    """Return every call, in the order they were noted."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Call, ...]:
    rows = tx.connection.execute(
        select(
            CallRow.id,
            CallRow.observer,
            CallRow.precinct,
            CallRow.made_at,
            CallRow.operator,
            CallRow.outcome,
            CallRow.note,
            CallRow.version,
        )
        .where(*conditions)
        .order_by(CallRow.id)
    )
    return tuple(_call(tuple(row)) for row in rows)


def _call(row: tuple[Any, ...]) -> Call:
    number, observer, precinct, made_at, operator, outcome, note, version = row
    return Call(
        CallId(number),
        ObserverId(observer),
        PrecinctId(precinct),
        made_at,
        operator,
        CallOutcome(outcome),
        note,
        version,
    )
