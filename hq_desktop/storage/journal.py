"""The journal: written by every transaction that changed something, read by people and verify."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from hq_desktop.domain.journal import (
    FIRST,
    JournalEntry,
    RecordMark,
    canonical,
    chained,
    digest_of_records,
)
from hq_desktop.storage.rows import add_row, add_tuples, chunks
from hq_desktop.storage.schema import JournalRecordRow, JournalRow
from hq_desktop.storage.transaction import Transaction

_COLUMNS = (
    JournalRow.number,
    JournalRow.moment,
    JournalRow.operator,
    JournalRow.deed,
    JournalRow.facts,
    JournalRow.records_digest,
    JournalRow.previous,
    JournalRow.digest,
    JournalRow.before,
    JournalRow.after,
)


def write(tx: Transaction, deed: str) -> None:
    """Write the one entry of a transaction; nothing where it marked nothing."""
    if not tx.marks:
        return
    last = head(tx)
    before, after = tx.texts()
    unchained = JournalEntry(
        number=last.number + 1 if last else 1,
        moment=tx.moment,
        operator=tx.operator,
        deed=deed,
        facts=tx.facts,
        records_digest=digest_of_records(tx.marks),
        previous=last.digest if last else FIRST,
        digest="",
        before=before,
        after=after,
    )
    entry = replace(unchained, digest=chained(unchained))
    add_row(tx, JournalRow, _values(entry))
    add_tuples(
        tx,
        JournalRecordRow,
        [
            (entry.number, place, mark.noun, mark.key, mark.digest)
            for place, mark in enumerate(tx.marks)
        ],
    )


def entries(tx: Transaction, after: int = 0, limit: int | None = None) -> tuple[JournalEntry, ...]:
    """Return the entries after a number, oldest first; with a limit only the newest of them."""
    query = select(*_COLUMNS).where(JournalRow.number > after)
    if limit is None:
        query = query.order_by(JournalRow.number)
    else:
        query = query.order_by(JournalRow.number.desc()).limit(limit)
    found = [_domain(row) for row in tx.connection.execute(query)]
    return tuple(sorted(found, key=lambda entry: entry.number))


def between(tx: Transaction, first: int, end: int) -> tuple[JournalEntry, ...]:
    """Return the entries from a number on, up to another that is not among them, oldest first."""
    query = select(*_COLUMNS).where(JournalRow.number >= first, JournalRow.number < end)
    found = tx.connection.execute(query.order_by(JournalRow.number))
    return tuple(_domain(row) for row in found)


def head(tx: Transaction) -> JournalEntry | None:
    """Return the last entry."""
    newest = select(func.max(JournalRow.number)).scalar_subquery()
    row = tx.connection.execute(select(*_COLUMNS).where(JournalRow.number == newest)).first()
    return _domain(row) if row is not None else None


def records(tx: Transaction, number: int) -> tuple[RecordMark, ...]:
    """Return the marks of an entry in their order."""
    rows = tx.connection.execute(
        select(JournalRecordRow.noun, JournalRecordRow.key, JournalRecordRow.digest)
        .where(JournalRecordRow.number == number)
        .order_by(JournalRecordRow.place)
    )
    return tuple(RecordMark(*row) for row in rows)


def of_records(tx: Transaction, noun: str, keys: Iterable[str]) -> tuple[JournalEntry, ...]:
    """Return the entries that changed records of a noun, oldest first."""
    found: set[int] = set()
    for part in chunks(tuple(keys)):
        found.update(
            tx.connection.scalars(
                select(JournalRecordRow.number).where(
                    JournalRecordRow.noun == noun, JournalRecordRow.key.in_(part)
                )
            )
        )
    query = select(*_COLUMNS).order_by(JournalRow.number)
    return tuple(
        _domain(row)
        for part in chunks(sorted(found))
        for row in tx.connection.execute(query.where(JournalRow.number.in_(part)))
    )


def last_number(tx: Transaction) -> int:
    """Return the number of the last entry, 0 where there is none."""
    return tx.connection.scalar(select(func.max(JournalRow.number))) or 0


def _values(entry: JournalEntry) -> dict[str, object]:
    return {
        "number": entry.number,
        "moment": entry.moment,
        "operator": entry.operator,
        "deed": entry.deed,
        "facts": canonical(entry.facts),
        "records_digest": entry.records_digest,
        "before": entry.before,
        "after": entry.after,
        "previous": entry.previous,
        "digest": entry.digest,
    }


def _domain(row: Sequence[Any]) -> JournalEntry:
    number, moment, operator, deed, facts, *rest = row
    return JournalEntry(number, moment, operator, deed, json.loads(facts), *rest)
