"""Commissions and courts."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, select

from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.text import Text
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_rows, change_rows, wording
from hq_desktop.storage.schema import CommissionRow
from hq_desktop.storage.transaction import Transaction

NOUN = "commission"


def all(tx: Transaction) -> tuple[Commission, ...]:  # noqa: A001 — read as commissions.all(tx)
    """Return every commission and court, in the order of their codes."""
    rows = tx.connection.execute(
        select(
            CommissionRow.code,
            CommissionRow.parent,
            CommissionRow.level,
            CommissionRow.name_ru,
            CommissionRow.name_kk,
            CommissionRow.name_en,
            CommissionRow.heading_ru,
            CommissionRow.heading_kk,
            CommissionRow.heading_en,
            CommissionRow.address,
            CommissionRow.version,
        ).order_by(CommissionRow.code)
    )
    return tuple(
        Commission(
            CommissionCode(code),
            Text(*words[:3]),
            None if parent is None else CommissionCode(parent),
            level,
            Text(*words[3:]),
            address,
            version,
        )
        for code, parent, level, *words, address, version in rows
    )


def save(tx: Transaction, commission: Commission) -> Commission:
    """Store a commission, new or changed; raises ChangedElsewhere."""
    return save_many(tx, (commission,))[0]


def save_many(tx: Transaction, commissions: Sequence[Commission]) -> tuple[Commission, ...]:
    """Store commissions, new or changed, in any order; raises ChangedElsewhere."""
    known = {one.code: one for one in all(tx)}
    saved: list[Commission] = []
    for one in commissions:
        before = known.get(one.code)
        if before is not None and before.version != one.version:
            raise ChangedElsewhere(noun=NOUN, key=one.code)
        saved.append(replace(one, version=1 if before is None else one.version + 1))
    add_rows(tx, CommissionRow, [_values(one) for one in saved if one.code not in known])
    change_rows(tx, CommissionRow, [_values(one) for one in saved if one.code in known])
    for one in saved:
        old = known.get(one.code)
        tx.mark(NOUN, one.code, record_of(one), before=None if old is None else record_of(old))
    return tuple(saved)


def remove(tx: Transaction, commission: Commission) -> None:
    """Take out a commission that nothing refers to; the journal keeps that it was there."""
    tx.connection.execute(delete(CommissionRow).where(CommissionRow.code == commission.code))
    tx.mark(NOUN, commission.code, None, before=record_of(commission))


def _values(commission: Commission) -> dict[str, object]:
    return {
        "code": commission.code,
        "parent": commission.parent,
        "level": commission.level,
        **wording("name", commission.name),
        **wording("heading", commission.heading),
        "address": commission.address,
        "version": commission.version,
    }
