"""People who sign documents."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers, wording
from hq_desktop.storage.schema import SignatoryRow
from hq_desktop.storage.transaction import Transaction

NOUN = "signatory"


def all(tx: Transaction) -> tuple[Signatory, ...]:  # noqa: A001 — read as signatories.all(tx)
    """Return everyone, in the order they were added."""
    rows = tx.connection.execute(
        select(
            SignatoryRow.id,
            SignatoryRow.name,
            SignatoryRow.role_ru,
            SignatoryRow.role_kk,
            SignatoryRow.role_en,
            SignatoryRow.iin,
            SignatoryRow.residence,
            SignatoryRow.postal_address,
            SignatoryRow.born_on,
            SignatoryRow.born_at,
            SignatoryRow.phone,
            SignatoryRow.email,
            SignatoryRow.papers,
            SignatoryRow.version,
            SignatoryRow.acts_as,
        ).order_by(SignatoryRow.id)
    )
    return tuple(_domain(tuple(row)) for row in rows)


def _domain(row: tuple[Any, ...]) -> Signatory:
    number, name, ru, kk, en, *rest, acts_as = row
    person = Signatory(SignatoryId(number), name, Text(ru, kk, en), *rest)
    return person if acts_as is None else replace(person, acts_as=ObserverRole(acts_as))


def get(tx: Transaction, signatory: SignatoryId) -> Signatory:
    """Return one person; raises NotFound."""
    for one in all(tx):
        if one.id == signatory:
            return one
    raise NotFound(noun=NOUN, key=signatory)


def add(tx: Transaction, signatory: Signatory) -> Signatory:
    """Store a new person and return them with their id."""
    number = take_numbers(tx, NOUN)[0]
    added = replace(signatory, id=SignatoryId(number), version=1)
    add_row(tx, SignatoryRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, signatory: Signatory) -> Signatory:
    """Store a changed person; raises ChangedElsewhere."""
    before = get(tx, signatory.id)
    change_row(tx, SignatoryRow, {"id": signatory.id}, signatory.version, _values(signatory))
    tx.mark(NOUN, signatory.id, record_of(signatory), before=record_of(before))
    return replace(signatory, version=signatory.version + 1)


def _values(signatory: Signatory) -> dict[str, object]:
    return {
        "name": signatory.name,
        **wording("role", signatory.role),
        "iin": signatory.iin,
        "residence": signatory.residence,
        "postal_address": signatory.postal_address,
        "born_on": signatory.born_on,
        "born_at": signatory.born_at,
        "phone": signatory.phone,
        "email": signatory.email,
        "papers": signatory.papers,
        "acts_as": None if signatory.acts_as is None else signatory.acts_as.value,
    }
