"""Is everything as it was written: the journal's chain, the records, the bytes of evidence."""

from collections.abc import Iterator, Mapping, Sequence
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
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationProblem, VerificationReport
from hq_desktop.storage import current_records, journal
from hq_desktop.storage import evidence as evidence_records
from hq_desktop.storage.database import Database
from hq_desktop.storage.evidence_files import ProvedEvidence
from hq_desktop.storage.schema import JournalRecordRow
from hq_desktop.storage.transaction import Transaction

Marks = Mapping[int, Sequence[RecordMark]]
Found = Iterator[VerificationProblem]


def verify(
    database: Database,
    *,
    progress: Step = silent,
    heads: Sequence[tuple[int, str]] | None = None,
    evidence: ProvedEvidence | None = None,
) -> VerificationReport:
    """Check the chain, every record against its last entry, the evidence, and heads kept apart.

    A cut tail or a chain rewritten as a whole shows only against `heads`: pairs of an entry's
    number and its hash, printed or exported earlier. `evidence` is where the bytes lie, where
    they do not lie beside the records.
    """
    store = evidence or database.evidence
    with database.reading() as tx:
        entries = journal.entries(tx)
        marks = _marks(tx)
        registered = [one.sha256 for one in evidence_records.all(tx)]
        kept = store.all()
        total = 2 + len(registered)
        problems = [
            *_structure(tx, database.address),
            *_chain(entries, marks),
            *_heads(entries, heads or ()),
        ]
        progress(1, total)
        problems += _records(tx, entries, marks)
        progress(2, total)
    for done, sha256 in enumerate(registered, start=3):
        problems += _file(store, sha256)
        progress(done, total)
    problems += _strangers(store, frozenset(registered), kept)
    return VerificationReport(len(entries), len(registered), tuple(problems))


def _structure(tx: Transaction, address: str) -> Found:
    """Ask SQLite whether the parts of the file fit together."""
    if tx.connection.dialect.name == "sqlite":
        answer = tx.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if answer != "ok":
            facts = {"file": address, "reason": "database_malformed"}
            yield VerificationProblem("campaign_damaged", facts)


def _chain(entries: Sequence[JournalEntry], marks: Marks) -> Found:
    previous, number = FIRST, 0
    for entry in entries:
        name = {"number": entry.number}
        if entry.number != number + 1:
            yield VerificationProblem("entry_before_missing", {**name, "wanted": number + 1})
        if entry.previous != previous:
            yield VerificationProblem("entry_unchained", name)
        if chained(entry) != entry.digest:
            yield VerificationProblem("entry_changed", name)
        if digest_of_records(marks.get(entry.number, ())) != entry.records_digest:
            yield VerificationProblem("entry_records_changed", name)
        previous, number = entry.digest, entry.number
    known = {entry.number for entry in entries}
    for stray in sorted(set(marks) - known):
        yield VerificationProblem("entry_missing", {"number": stray})


def _heads(entries: Sequence[JournalEntry], heads: Sequence[tuple[int, str]]) -> Found:
    digests = {entry.number: entry.digest for entry in entries}
    for number, head in heads:
        if number not in digests:
            yield VerificationProblem("head_unknown", {"number": number})
        elif digests[number] != head.strip().lower():
            yield VerificationProblem("head_differs", {"number": number})


def _records(tx: Transaction, entries: Sequence[JournalEntry], marks: Marks) -> Found:
    last: dict[tuple[str, str], RecordMark] = {}
    for entry in entries:
        for mark in marks.get(entry.number, ()):
            last[mark.noun, mark.key] = mark
    seen: set[tuple[str, str]] = set()
    for noun, key, text in current_records.all(tx):
        seen.add((noun, key))
        known = last.get((noun, key))
        if known is None or not known.digest:
            yield VerificationProblem("record_unknown", {"noun": noun, "key": key})
        elif known.digest != digest(text):
            yield VerificationProblem("record_changed", {"noun": noun, "key": key})
    for (noun, key), mark in last.items():
        if mark.digest and (noun, key) not in seen:
            yield VerificationProblem("record_missing", {"noun": noun, "key": key})


def _file(store: ProvedEvidence, sha256: str) -> Found:
    try:
        if store.hashed(sha256) != sha256:
            yield VerificationProblem("evidence_changed", {"file": sha256})
    except NotFound:
        yield VerificationProblem("evidence_missing", {"file": sha256})


def _strangers(store: ProvedEvidence, registered: frozenset[str], kept: Sequence[str]) -> Found:
    """A file put away just before a power cut is not registered and harms nobody: its name fits."""
    for name in kept:
        if name not in registered and store.hashed(name) != name:
            yield VerificationProblem("evidence_strange", {"file": name})


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
