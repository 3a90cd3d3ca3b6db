"""What the program found in files; not in the journal, it can be found again from the bytes."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple

from sqlalchemy import ColumnElement, delete, or_, select

from hq_desktop.domain.inspection import Inspection
from hq_desktop.storage.rows import add_tuples, chunks, table_of
from hq_desktop.storage.schema import EvidenceFileRow, InspectionRow
from hq_desktop.storage.transaction import Transaction

_COLUMNS = tuple(table_of(InspectionRow).columns)


def put_many(tx: Transaction, inspections: Sequence[Inspection]) -> None:
    """Keep what was found; it replaces what was found in the same files before."""
    for part in chunks([one.sha256 for one in inspections]):
        tx.connection.execute(delete(InspectionRow).where(InspectionRow.sha256.in_(part)))
    add_tuples(tx, InspectionRow, [astuple(one) for one in inspections])


def of(tx: Transaction, files: Iterable[str]) -> dict[str, Inspection]:
    """Return what was found in these files, as far as they were inspected."""
    found: dict[str, Inspection] = {}
    for part in chunks(tuple(files)):
        found.update((one.sha256, one) for one in _where(tx, InspectionRow.sha256.in_(part)))
    return found


def all(tx: Transaction) -> tuple[Inspection, ...]:  # noqa: A001 — read as inspections.all(tx)
    """Return everything that was found, by SHA-256."""
    return _where(tx)


def of_group(tx: Transaction, first: str) -> tuple[Inspection, ...]:
    """Return what was found in the first file of a group of near-duplicates and in the others."""
    return _where(tx, or_(InspectionRow.sha256 == first, InspectionRow.alike == first))


def uninspected(tx: Transaction, inspector: int) -> tuple[str, ...]:
    """Return the files of evidence that this way of inspecting has not seen, as they came in."""
    query = (
        select(EvidenceFileRow.sha256)
        .outerjoin(InspectionRow, InspectionRow.sha256 == EvidenceFileRow.sha256)
        .where(or_(InspectionRow.sha256.is_(None), InspectionRow.inspector < inspector))
        .order_by(EvidenceFileRow.added_at, EvidenceFileRow.sha256)
    )
    return tuple(tx.connection.scalars(query))


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Inspection, ...]:
    query = select(*_COLUMNS).where(*conditions).order_by(InspectionRow.sha256)
    return tuple(Inspection(*row) for row in tx.connection.execute(query))
