"""The journal and the records as lines of JSON, which anybody can check without this program."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select

from hq_desktop.domain.journal import JournalEntry, canonical
from hq_desktop.storage import current_records, journal
from hq_desktop.storage.records import json_of
from hq_desktop.storage.schema import JournalRecordRow
from hq_desktop.storage.transaction import Transaction

_AT_ONCE = 200
"""Entries in memory at a time."""


def journal_lines(tx: Transaction) -> Iterator[str]:
    """Give every entry with all that its hash runs over, and the marks of its records."""
    for first in range(1, journal.last_number(tx) + 1, _AT_ONCE):
        marks = _marks(tx, first, first + _AT_ONCE)
        for entry in journal.between(tx, first, first + _AT_ONCE):
            line = {
                "number": entry.number,
                "moment": entry.moment.isoformat(),
                "operator": entry.operator,
                "deed": entry.deed,
                "facts": dict(entry.facts),
                "records": entry.records_digest,
                "before": entry.before,
                "after": entry.after,
                "marks": marks.get(entry.number, []),
            }
            yield canonical({**line, **_link(entry)})


def chain_lines(tx: Transaction) -> Iterator[str]:
    """Give the hash of every entry and of the one before it, and nothing of what it says."""
    for first in range(1, journal.last_number(tx) + 1, _AT_ONCE):
        for entry in journal.between(tx, first, first + _AT_ONCE):
            yield canonical(_link(entry))


def record_lines(tx: Transaction) -> Iterator[str]:
    """Give every record as it stands: noun, key, and the text that its last mark is the hash of."""
    for record in current_records.all(tx):
        yield json_of(record)


def _link(entry: JournalEntry) -> dict[str, object]:
    return {"number": entry.number, "previous": entry.previous, "digest": entry.digest}


def _marks(tx: Transaction, first: int, end: int) -> dict[int, list[list[str]]]:
    number = JournalRecordRow.number
    rows = tx.connection.execute(
        select(number, JournalRecordRow.noun, JournalRecordRow.key, JournalRecordRow.digest)
        .where(number >= first, number < end)
        .order_by(number, JournalRecordRow.place)
    )
    return {
        int(entry): [[noun, key, digest] for _, noun, key, digest in own]
        for entry, own in groupby(rows, key=lambda row: row[0])
    }
