"""People of the headquarters at precincts, with their credentials."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.observer import (
    Credential,
    CredentialKind,
    Observer,
    ObserverId,
    ObserverRole,
)
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_rows, add_tuples, change_row, take_numbers
from hq_desktop.storage.schema import ObserverPrecinctRow, ObserverRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "observer"


def add(tx: Transaction, observer: Observer) -> Observer:
    """Store a new person and return them with their id."""
    return add_many(tx, (observer,))[0]


def add_many(tx: Transaction, observers: Sequence[Observer]) -> tuple[Observer, ...]:
    """Store new people and return them with their ids; who has no code gets the id as code."""
    if not observers:
        return ()
    numbers = take_numbers(tx, NOUN, len(observers))
    taken = set(tx.connection.scalars(select(ObserverRow.code)))
    added: list[Observer] = []
    for number, one in zip(numbers, observers, strict=True):
        code = one.code or _free_code(number, taken)
        taken.add(code)
        added.append(replace(one, id=ObserverId(number), code=code, version=1))
    add_rows(tx, ObserverRow, [{"id": one.id, **_values(one), "version": 1} for one in added])
    _add_precincts(tx, added)
    if len(added) > HANDFUL:
        tx.mark_many(NOUN, ((one.id, canonical(record_of(one))) for one in added))
    else:
        for one in added:
            tx.mark(NOUN, one.id, record_of(one))
    return tuple(added)


def save(tx: Transaction, observer: Observer) -> Observer:
    """Store a changed person; raises ChangedElsewhere."""
    before = get(tx, observer.id)
    change_row(tx, ObserverRow, {"id": observer.id}, observer.version, _values(observer))
    if before.precincts != observer.precincts:
        tx.connection.execute(
            delete(ObserverPrecinctRow).where(ObserverPrecinctRow.observer == observer.id)
        )
        _add_precincts(tx, (observer,))
    tx.mark(NOUN, observer.id, record_of(observer), before=record_of(before))
    return replace(observer, version=observer.version + 1)


def remove(tx: Transaction, observer: Observer) -> None:
    """Take a person out; the journal keeps that they were there."""
    get(tx, observer.id)
    tx.connection.execute(
        delete(ObserverPrecinctRow).where(ObserverPrecinctRow.observer == observer.id)
    )
    tx.connection.execute(delete(ObserverRow).where(ObserverRow.id == observer.id))
    tx.mark(NOUN, observer.id, None, before=record_of(observer))


def get(tx: Transaction, observer: ObserverId) -> Observer:
    """Return a person; raises NotFound."""
    found = _where(tx, ObserverRow.id == observer)
    if not found:
        raise NotFound(noun=NOUN, key=observer)
    return found[0]


def all(tx: Transaction) -> tuple[Observer, ...]:  # noqa: A001 — read as observers.all(tx)
    """Return everyone, in the order they were added."""
    return _where(tx)


def _free_code(number: int, taken: Iterable[str]) -> str:
    code = str(number)
    while code in taken:
        code = f"{code}-1"
    return code


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Observer, ...]:
    precincts = _precincts(tx)
    rows = tx.connection.execute(
        select(
            ObserverRow.id,
            ObserverRow.code,
            ObserverRow.name,
            ObserverRow.role,
            ObserverRow.phone,
            ObserverRow.messenger,
            ObserverRow.credential_kind,
            ObserverRow.credential_organisation,
            ObserverRow.credential_number,
            ObserverRow.credential_has_seal,
            ObserverRow.credential_issued_on,
            ObserverRow.credential_valid_until,
            ObserverRow.credential_scan,
            ObserverRow.note,
            ObserverRow.version,
        )
        .where(*conditions)
        .order_by(ObserverRow.id)
    )
    return tuple(
        Observer(
            ObserverId(number),
            code,
            name,
            None if role is None else ObserverRole(role),
            phone,
            messenger,
            precincts.get(number, ()),
            Credential(None if kind is None else CredentialKind(kind), *credential),
            note,
            version,
        )
        for number, code, name, role, phone, messenger, kind, *credential, note, version in rows
    )


def _precincts(tx: Transaction) -> Mapping[int, tuple[PrecinctId, ...]]:
    found: dict[int, tuple[PrecinctId, ...]] = {}
    rows = tx.connection.execute(
        select(ObserverPrecinctRow.observer, ObserverPrecinctRow.precinct).order_by(
            ObserverPrecinctRow.observer, ObserverPrecinctRow.place
        )
    )
    for observer, precinct in rows:
        found[observer] = (*found.get(observer, ()), PrecinctId(precinct))
    return found


def _add_precincts(tx: Transaction, observers: Iterable[Observer]) -> None:
    rows = [
        (one.id, precinct, place)
        for one in observers
        for place, precinct in enumerate(one.precincts)
    ]
    add_tuples(tx, ObserverPrecinctRow, rows)


def _values(one: Observer) -> dict[str, object]:
    paper = one.credential
    return {
        "code": one.code,
        "name": one.name,
        "role": None if one.role is None else one.role.value,
        "phone": one.phone,
        "messenger": one.messenger,
        "credential_kind": None if paper.kind is None else paper.kind.value,
        "credential_organisation": paper.organisation,
        "credential_number": paper.number,
        "credential_has_seal": paper.has_seal,
        "credential_issued_on": paper.issued_on,
        "credential_valid_until": paper.valid_until,
        "credential_scan": paper.scan,
        "note": one.note,
    }
