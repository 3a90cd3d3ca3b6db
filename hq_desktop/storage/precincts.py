"""Precincts: the polling places."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, select

from hq_desktop.domain.election import (
    Precinct,
    PrecinctId,
    PrecinctKind,
)
from hq_desktop.domain.errors import ChangedElsewhere, NotFound
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.text import Text
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_rows, change_rows, chunks, take_numbers, wording
from hq_desktop.storage.schema import PrecinctRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "precinct"
_COLUMNS = (
    PrecinctRow.id,
    PrecinctRow.number,
    PrecinctRow.commission,
    PrecinctRow.name_ru,
    PrecinctRow.name_kk,
    PrecinctRow.name_en,
    PrecinctRow.address_ru,
    PrecinctRow.address_kk,
    PrecinctRow.address_en,
    PrecinctRow.voters_on_list,
    PrecinctRow.kind,
    PrecinctRow.closed_at,
    PrecinctRow.closed_reason,
    PrecinctRow.version,
)
_KINDS = {kind.value: kind for kind in PrecinctKind}
_NO_TEXT = Text()


def all(tx: Transaction) -> tuple[Precinct, ...]:  # noqa: A001 — read as precincts.all(tx)
    """Return every precinct, closed ones too, in the order they were added."""
    with few_collections():
        rows = tx.connection.execute(select(*_COLUMNS).order_by(PrecinctRow.id)).all()
        return tuple([_domain(row) for row in rows])


def get(tx: Transaction, precinct: PrecinctId) -> Precinct:
    """Return a precinct; raises NotFound."""
    found = _some(tx, (precinct,))
    if precinct not in found:
        raise NotFound(noun=NOUN, key=precinct)
    return found[precinct]


def add(tx: Transaction, precinct: Precinct) -> Precinct:
    """Store a new precinct and return it with its id."""
    return add_many(tx, (precinct,))[0]


def add_many(tx: Transaction, precincts: Sequence[Precinct]) -> tuple[Precinct, ...]:
    """Store new precincts and return them with their ids, in the same order."""
    numbers = take_numbers(tx, NOUN, len(precincts))
    added = tuple(
        replace(one, id=PrecinctId(number), version=1)
        for number, one in zip(numbers, precincts, strict=True)
    )
    add_rows(tx, PrecinctRow, [_values(one) for one in added])
    _mark(tx, added, {})
    return added


def put_back(tx: Transaction, precinct: Precinct) -> Precinct:
    """Store a precinct that was taken out, under its own id, which nobody got meanwhile."""
    again = replace(precinct, version=1)
    add_rows(tx, PrecinctRow, [_values(again)])
    _mark(tx, (again,), {})
    return again


def save(tx: Transaction, precinct: Precinct) -> Precinct:
    """Store a changed precinct; raises ChangedElsewhere."""
    return save_many(tx, (precinct,))[0]


def save_many(tx: Transaction, precincts: Sequence[Precinct]) -> tuple[Precinct, ...]:
    """Store changed precincts; raises ChangedElsewhere."""
    known = _some(tx, [one.id for one in precincts])
    for one in precincts:
        before = known.get(one.id)
        if before is None or before.version != one.version:
            raise ChangedElsewhere(noun=NOUN, key=one.number)
    saved = tuple(replace(one, version=one.version + 1) for one in precincts)
    change_rows(tx, PrecinctRow, [_values(one) for one in saved])
    _mark(tx, saved, known)
    return saved


def remove_many(tx: Transaction, precincts: Sequence[Precinct]) -> None:
    """Take out precincts that nothing refers to; the journal keeps that they were there."""
    ids = [one.id for one in precincts]
    for some in chunks(ids):
        tx.connection.execute(delete(PrecinctRow).where(PrecinctRow.id.in_(some)))
    for one in precincts:
        tx.mark(NOUN, one.id, None, before=record_of(one))


def _mark(
    tx: Transaction, precincts: Sequence[Precinct], before: Mapping[PrecinctId, Precinct]
) -> None:
    if len(precincts) > HANDFUL:
        tx.mark_many(NOUN, ((one.id, canonical(record_of(one))) for one in precincts))
        return
    for one in precincts:
        old = before.get(one.id)
        tx.mark(NOUN, one.id, record_of(one), before=None if old is None else record_of(old))


def _some(tx: Transaction, ids: Sequence[PrecinctId]) -> dict[PrecinctId, Precinct]:
    found: dict[PrecinctId, Precinct] = {}
    for some in chunks(ids):
        for row in tx.connection.execute(select(*_COLUMNS).where(PrecinctRow.id.in_(some))):
            one = _domain(row)
            found[one.id] = one
    return found


def _values(precinct: Precinct) -> dict[str, object]:
    return {
        "id": precinct.id,
        "number": precinct.number,
        "commission": precinct.commission,
        **wording("name", precinct.name),
        **wording("address", precinct.address),
        "voters_on_list": precinct.voters_on_list,
        "kind": precinct.kind.value,
        "closed_at": precinct.closed_at,
        "closed_reason": precinct.closed_reason,
        "version": precinct.version,
    }


def _domain(row: Sequence[Any]) -> Precinct:
    (
        number_in_campaign, number, commission, name_ru, name_kk, name_en, address_ru, address_kk,
        address_en, voters_on_list, kind, closed_at, closed_reason, version,
    ) = row  # fmt: skip
    return Precinct(
        number_in_campaign,
        number,
        commission,
        _text(name_ru, name_kk, name_en),
        _text(address_ru, address_kk, address_en),
        voters_on_list,
        _KINDS[kind],
        closed_at,
        closed_reason,
        version,
    )


def _text(ru: str, kk: str, en: str) -> Text:
    return Text(ru, kk, en) if ru or kk or en else _NO_TEXT
