"""Frozen facts of packages; the same facts are never frozen twice."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.case import Snapshot
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import SnapshotRow
from hq_desktop.storage.transaction import Transaction

NOUN = "snapshot"


def find(tx: Transaction, digest: str) -> Snapshot | None:
    """Return the snapshot of a digest; None where these facts were never frozen."""
    found = _where(tx, SnapshotRow.digest == digest)
    return found[0] if found else None


def add(tx: Transaction, snapshot: Snapshot) -> Snapshot:
    """Store a snapshot; where the same facts are frozen already, return that and write nothing."""
    known = find(tx, snapshot.digest)
    if known is not None:
        return known
    add_row(
        tx,
        SnapshotRow,
        {
            "digest": snapshot.digest,
            "facts": snapshot.facts,
            "journal_head": snapshot.journal_head,
            "journal_number": snapshot.journal_number,
            "frozen_at": snapshot.frozen_at,
        },
    )
    tx.mark(NOUN, snapshot.digest, record_of(snapshot))
    return snapshot


def all(tx: Transaction) -> tuple[Snapshot, ...]:  # noqa: A001 — read as snapshots.all(tx)
    """Return every snapshot, oldest first."""
    return _where(tx)


def moments(tx: Transaction) -> Mapping[str, datetime]:
    """Return when each snapshot was frozen, by its digest, without the facts."""
    rows = tx.connection.execute(select(SnapshotRow.digest, SnapshotRow.frozen_at))
    return {row.digest: row.frozen_at for row in rows}


def of_complaint(tx: Transaction, complaint: str) -> tuple[Snapshot, ...]:
    """Return the snapshots of one document, by its code, oldest first."""
    return _where(tx, SnapshotRow.facts.contains(f'"complaint":{json.dumps(complaint)}'))


def of_file(tx: Transaction, sha256: str) -> tuple[Snapshot, ...]:
    """Return the snapshots of packages that a file is in, oldest first."""
    return _where(tx, SnapshotRow.facts.contains(sha256))


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Snapshot, ...]:
    rows = tx.connection.execute(
        select(
            SnapshotRow.digest,
            SnapshotRow.facts,
            SnapshotRow.journal_head,
            SnapshotRow.journal_number,
            SnapshotRow.frozen_at,
        )
        .where(*conditions)
        .order_by(SnapshotRow.frozen_at, SnapshotRow.digest)
    )
    return tuple(Snapshot(*row) for row in rows)
