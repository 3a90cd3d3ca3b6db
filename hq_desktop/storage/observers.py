"""People of the headquarters at precincts, with their credentials."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import AlreadyExists, ChangedElsewhere, NotFound, Refused
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_rows, add_tuples, change_rows, chunks, take_numbers
from hq_desktop.storage.schema import IncidentRow, ObserverPrecinctRow, ObserverRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "observer"


def add(tx: Transaction, observer: Observer) -> Observer:
    """Store a new person and return them with their id; raises AlreadyExists for a code taken."""
    return add_many(tx, (observer,))[0]


def add_many(tx: Transaction, observers: Sequence[Observer]) -> tuple[Observer, ...]:
    """Store new people and return them with their ids; who has no code gets the id as code.

    Raises AlreadyExists where a code is taken.
    """
    if not observers:
        return ()
    taken = _codes(tx)
    for one in observers:
        _take(taken, one.code)
    added: list[Observer] = []
    for number, one in zip(take_numbers(tx, NOUN, len(observers)), observers, strict=True):
        code = one.code or _free_code(number, taken)
        taken.add(code)
        added.append(replace(one, id=ObserverId(number), code=code, version=1))
    add_rows(tx, ObserverRow, [{"id": one.id, **_values(one), "version": 1} for one in added])
    _add_precincts(tx, added)
    _mark(tx, added, {})
    return tuple(added)


def put_back(tx: Transaction, observer: Observer) -> Observer:
    """Store a person who was taken out, under their own id; raises AlreadyExists for the code."""
    _take(_codes(tx), observer.code)
    again = replace(observer, version=1)
    add_rows(tx, ObserverRow, [{"id": again.id, **_values(again), "version": 1}])
    _add_precincts(tx, (again,))
    _mark(tx, (again,), {})
    return again


def save(tx: Transaction, observer: Observer) -> Observer:
    """Store a changed person; raises ChangedElsewhere, and AlreadyExists for a code taken."""
    return save_many(tx, (observer,))[0]


def save_many(tx: Transaction, observers: Sequence[Observer]) -> tuple[Observer, ...]:
    """Store changed people; raises ChangedElsewhere, and AlreadyExists for a code taken."""
    known = _some(tx, [one.id for one in observers])
    for one in observers:
        before = known.get(one.id)
        if before is None or before.version != one.version:
            raise ChangedElsewhere(noun=NOUN, key=one.code)
    codes = _codes(tx) - {one.code for one in known.values()}
    coded: list[Observer] = []
    for one in observers:
        code = one.code or _free_code(one.id, codes)
        _take(codes, code)
        coded.append(replace(one, code=code, version=one.version + 1))
    # A code may pass from one person to another at one go; no code begins with a space.
    moving = [replace(one, code=f" {one.id}") for one in coded if one.code != known[one.id].code]
    for step in (moving, coded):
        change_rows(
            tx,
            ObserverRow,
            [{"id": one.id, **_values(one), "version": one.version} for one in step],
        )
    elsewhere = [one for one in coded if one.precincts != known[one.id].precincts]
    _drop_precincts(tx, elsewhere)
    _add_precincts(tx, elsewhere)
    _mark(tx, coded, known)
    return tuple(coded)


def remove(tx: Transaction, observer: Observer) -> None:
    """Take a person out; the journal keeps that they were there.

    Raises ChangedElsewhere, NotFound, and Refused where an incident was reported by the person.
    """
    stored = get(tx, observer.id)
    if stored.version != observer.version:
        raise ChangedElsewhere(noun=NOUN, key=observer.code)
    reported = select(IncidentRow.id).where(IncidentRow.reported_by == observer.id).limit(1)
    incident = tx.connection.scalar(reported)
    if incident is not None:
        raise Refused(reason="person_reported_incident", key=incident)
    remove_many(tx, (stored,))


def remove_many(tx: Transaction, observers: Sequence[Observer]) -> None:
    """Take out people that nothing refers to; the journal keeps that they were there."""
    _drop_precincts(tx, observers)
    for part in chunks([one.id for one in observers]):
        tx.connection.execute(delete(ObserverRow).where(ObserverRow.id.in_(part)))
    for one in observers:
        tx.mark(NOUN, one.id, None, before=record_of(one))


def get(tx: Transaction, observer: ObserverId) -> Observer:
    """Return a person; raises NotFound."""
    found = _where(tx, ObserverRow.id == observer)
    if not found:
        raise NotFound(noun=NOUN, key=observer)
    return found[0]


def all(tx: Transaction) -> tuple[Observer, ...]:  # noqa: A001 — read as observers.all(tx)
    """Return everyone, in the order they were added."""
    return _where(tx)


def _codes(tx: Transaction) -> set[str]:
    return set(tx.connection.scalars(select(ObserverRow.code)))


def _take(codes: set[str], code: str) -> None:
    if code and code in codes:
        raise AlreadyExists(noun=NOUN, key=code)
    codes.add(code)


def _mark(
    tx: Transaction, observers: Sequence[Observer], before: Mapping[ObserverId, Observer]
) -> None:
    if len(observers) > HANDFUL:
        tx.mark_many(NOUN, ((one.id, canonical(record_of(one))) for one in observers))
        return
    for one in observers:
        old = before.get(one.id)
        tx.mark(NOUN, one.id, record_of(one), before=None if old is None else record_of(old))


def _some(tx: Transaction, ids: Sequence[ObserverId]) -> dict[ObserverId, Observer]:
    found = (one for part in chunks(ids) for one in _where(tx, ObserverRow.id.in_(part)))
    return {one.id: one for one in found}


def _free_code(number: int, taken: Collection[str]) -> str:
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
            tuple(precincts.get(number, ())),
            Credential(None if kind is None else CredentialKind(kind), *credential),
            note,
            version,
        )
        for number, code, name, role, phone, messenger, kind, *credential, note, version in rows
    )


def _precincts(tx: Transaction) -> Mapping[int, list[PrecinctId]]:
    found: dict[int, list[PrecinctId]] = {}
    rows = tx.connection.execute(
        select(ObserverPrecinctRow.observer, ObserverPrecinctRow.precinct).order_by(
            ObserverPrecinctRow.observer, ObserverPrecinctRow.place
        )
    )
    for observer, precinct in rows:
        found.setdefault(observer, []).append(PrecinctId(precinct))
    return found


def _drop_precincts(tx: Transaction, observers: Sequence[Observer]) -> None:
    for part in chunks([one.id for one in observers]):
        tx.connection.execute(
            delete(ObserverPrecinctRow).where(ObserverPrecinctRow.observer.in_(part))
        )


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
