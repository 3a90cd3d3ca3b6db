"""What is known about files of evidence; their bytes are the evidence store's."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.journal import canonical
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, add_rows, change_rows, chunks
from hq_desktop.storage.schema import EvidenceFileRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "evidence_file"


def add(tx: Transaction, file: EvidenceFile) -> EvidenceFile:
    """Register a file; the same bytes are registered once, with what was said first."""
    known = find(tx, file.sha256)
    if known is not None:
        return known
    add_row(tx, EvidenceFileRow, _values(file))
    tx.mark(NOUN, file.sha256, record_of(file))
    return file


def add_many(tx: Transaction, files: Sequence[EvidenceFile]) -> None:
    """Register files that are not registered yet, each named once."""
    add_rows(tx, EvidenceFileRow, [_values(one) for one in files])
    if len(files) > HANDFUL:
        tx.mark_many(NOUN, ((one.sha256, canonical(record_of(one))) for one in files))
        return
    for one in files:
        tx.mark(NOUN, one.sha256, record_of(one))


def known(tx: Transaction, files: Iterable[str]) -> frozenset[str]:
    """Return those of these SHA-256 that are registered."""
    found: set[str] = set()
    for part in chunks(tuple(files)):
        query = select(EvidenceFileRow.sha256).where(EvidenceFileRow.sha256.in_(part))
        found.update(tx.connection.scalars(query))
    return frozenset(found)


def filled_ballots(tx: Transaction) -> frozenset[str]:
    """Return the files that are marked as pictures of filled ballots."""
    query = select(EvidenceFileRow.sha256).where(EvidenceFileRow.shows_filled_ballot)
    return frozenset(tx.connection.scalars(query))


def save(tx: Transaction, file: EvidenceFile) -> EvidenceFile:
    """Store what became known later: by whom, when and how the picture was taken."""
    before = get(tx, file.sha256)
    if before != file:
        change_rows(tx, EvidenceFileRow, [_values(file)])
        tx.mark(NOUN, file.sha256, record_of(file), before=record_of(before))
    return file


def find(tx: Transaction, sha256: str) -> EvidenceFile | None:
    """Return what is known about a file; None where it was never registered."""
    found = _where(tx, EvidenceFileRow.sha256 == sha256)
    return found[0] if found else None


def get(tx: Transaction, sha256: str) -> EvidenceFile:
    """Return what is known about a file; raises NotFound."""
    found = find(tx, sha256)
    if found is None:
        raise NotFound(noun=NOUN, key=sha256)
    return found


def all(tx: Transaction) -> tuple[EvidenceFile, ...]:  # noqa: A001 — read as evidence.all(tx)
    """Return every registered file, in the order they were added."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[EvidenceFile, ...]:
    rows = tx.connection.execute(
        select(
            EvidenceFileRow.sha256,
            EvidenceFileRow.name,
            EvidenceFileRow.size,
            EvidenceFileRow.media_type,
            EvidenceFileRow.added_at,
            EvidenceFileRow.recorded_by,
            EvidenceFileRow.recorded_at,
            EvidenceFileRow.conditions,
            EvidenceFileRow.shows_filled_ballot,
        )
        .where(*conditions)
        .order_by(EvidenceFileRow.added_at, EvidenceFileRow.sha256)
    )
    return tuple(EvidenceFile(*row) for row in rows)


def _values(file: EvidenceFile) -> dict[str, object]:
    return {
        "sha256": file.sha256,
        "name": file.name,
        "size": file.size,
        "media_type": file.media_type,
        "added_at": file.added_at,
        "recorded_by": file.recorded_by,
        "recorded_at": file.recorded_at,
        "conditions": file.conditions,
        "shows_filled_ballot": file.shows_filled_ballot,
    }
