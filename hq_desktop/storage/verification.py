"""Is everything as it was written: the journal's chain, the records, the bytes of evidence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import select

from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.journal import (
    FIRST,
    JournalEntry,
    RecordMark,
    chained,
    digest,
    digest_of_records,
)
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import current_records, evidence, journal
from hq_desktop.storage.database import Database
from hq_desktop.storage.evidence_files import EvidenceStore
from hq_desktop.storage.schema import JournalRecordRow
from hq_desktop.storage.transaction import Transaction

Step = Callable[[int, int], None]
"""Told how many steps are done of how many; raises Cancelled to end the work."""
Marks = Mapping[int, Sequence[RecordMark]]


def silent(done: int, total: int) -> None:
    """Tell nobody."""


def verify(
    database: Database,
    *,
    progress: Step = silent,
    heads: Sequence[tuple[int, str]] | None = None,
) -> VerificationReport:
    """Check the chain, every record against its last entry, the evidence, and heads kept apart.

    A cut tail or a chain rewritten as a whole shows only against `heads`: pairs of an entry's
    number and its hash, printed or exported earlier.
    """
    with database.reading() as tx:
        entries = journal.entries(tx)
        marks = _marks(tx)
        registered = [one.sha256 for one in evidence.all(tx)]
        kept = database.evidence.all()
        total = 2 + len(registered)
        problems = [*_chain(entries, marks), *_heads(entries, heads or ())]
        progress(1, total)
        problems += _records(tx, entries, marks)
        progress(2, total)
    for done, sha256 in enumerate(registered, start=3):
        problems += _file(database.evidence, sha256)
        progress(done, total)
    problems += _strangers(database.evidence, frozenset(registered), kept)
    return VerificationReport(len(entries), len(registered), tuple(problems))


def _chain(entries: Sequence[JournalEntry], marks: Marks) -> Iterator[str]:
    previous, number = FIRST, 0
    for entry in entries:
        name = f"Journal entry {entry.number}"
        if entry.number != number + 1:
            yield f"{name}: the entry before it is missing (expected number {number + 1})."
        if entry.previous != previous:
            yield f"{name}: it does not follow the entry before it."
        if chained(entry) != entry.digest:
            yield f"{name}: its content was changed after it was written."
        if digest_of_records(marks.get(entry.number, ())) != entry.records_digest:
            yield f"{name}: the list of records it touched was changed after it was written."
        previous, number = entry.digest, entry.number
    known = {entry.number for entry in entries}
    for stray in sorted(set(marks) - known):
        yield f"Journal entry {stray}: it is missing, but the records it touched are listed."


def _heads(entries: Sequence[JournalEntry], heads: Sequence[tuple[int, str]]) -> Iterator[str]:
    digests = {entry.number: entry.digest for entry in entries}
    for number, head in heads:
        if number not in digests:
            yield f"Journal entry {number}: its head was kept, but the journal has no such entry."
        elif digests[number] != head.strip().lower():
            yield f"Journal entry {number}: its hash is not the one of the head that was kept."


def _records(tx: Transaction, entries: Sequence[JournalEntry], marks: Marks) -> Iterator[str]:
    last: dict[tuple[str, str], RecordMark] = {}
    for entry in entries:
        for mark in marks.get(entry.number, ()):
            last[mark.noun, mark.key] = mark
    seen: set[tuple[str, str]] = set()
    for noun, key, text in current_records.all(tx):
        seen.add((noun, key))
        known = last.get((noun, key))
        if known is None or not known.digest:
            yield f"Record {noun} {key}: the journal does not know it."
        elif known.digest != digest(text):
            yield f"Record {noun} {key}: it differs from its last journal entry; it was changed."
    for (noun, key), mark in last.items():
        if mark.digest and (noun, key) not in seen:
            yield f"Record {noun} {key}: it is missing, though its last journal entry keeps it."


def _file(store: EvidenceStore, sha256: str) -> Iterator[str]:
    try:
        if store.hashed(sha256) != sha256:
            yield f"Evidence file {sha256}: its bytes were changed."
    except NotFound:
        yield f"Evidence file {sha256}: it is missing."


def _strangers(
    store: EvidenceStore, registered: frozenset[str], kept: Sequence[str]
) -> Iterator[str]:
    """A file put away just before a power cut is not registered and harms nobody: its name fits."""
    for name in kept:
        if name not in registered and store.hashed(name) != name:
            yield f"Evidence file {name}: it does not belong to the campaign."


def _marks(tx: Transaction) -> dict[int, list[RecordMark]]:
    rows = tx.connection.execute(
        select(
            JournalRecordRow.number,
            JournalRecordRow.noun,
            JournalRecordRow.key,
            JournalRecordRow.digest,
        ).order_by(JournalRecordRow.number, JournalRecordRow.place)
    )
    return {
        number: [RecordMark(noun, key, digest) for _, noun, key, digest in own]
        for number, own in groupby(rows, key=lambda row: int(row[0]))
    }
