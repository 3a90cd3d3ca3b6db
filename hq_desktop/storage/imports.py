"""Imports of tables, kept so that they can be undone."""

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, select

from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.imports import ImportId, ImportKind, ImportRecord
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.official import AnnouncementId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.publication import PublicationId
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, add_tuples, change_rows, take_numbers
from hq_desktop.storage.schema import ImportCreatedRow, ImportRecordRow
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.undoing import Created, take_back

__all__ = ["NOUN", "Created", "add", "all", "created_by", "get", "next_id", "undo"]

NOUN = "import_record"


_UNDONE_BY_ROWS = frozenset({ImportKind.READINGS, ImportKind.OFFICIAL, ImportKind.TOTALS})
"""Kinds whose rows are versions: what an update replaced still stands there to be restored."""
_NEVER_UNDONE = frozenset({ImportKind.CONTESTANTS})


def next_id(tx: Transaction) -> ImportId:
    """Return the id of an import whose records name it before it is stored itself."""
    return ImportId(take_numbers(tx, NOUN)[0])


def add(tx: Transaction, record: ImportRecord, created: Created) -> ImportRecord:
    """Store what an import did and return it with its id."""
    added = replace(record, id=created.import_id or next_id(tx))
    add_row(tx, ImportRecordRow, _values(added))
    rows = [(added.id, noun, json_of(list(keys))) for noun, keys in _by_noun(created) if keys]
    add_tuples(tx, ImportCreatedRow, rows)
    tx.mark(NOUN, added.id, record_of(added))
    return added


def get(tx: Transaction, number: ImportId) -> ImportRecord:
    """Return an import; raises NotFound."""
    found = _where(tx, ImportRecordRow.id == number)
    if not found:
        raise NotFound(noun=NOUN, key=number)
    return found[0]


def all(tx: Transaction) -> tuple[ImportRecord, ...]:  # noqa: A001 — read as imports.all(tx)
    """Return every import, oldest first, undone ones too."""
    return _where(tx)


def created_by(tx: Transaction, number: ImportId) -> Created:
    """Return what an import brought into being."""
    rows = tx.connection.execute(
        select(ImportCreatedRow.noun, ImportCreatedRow.keys).where(
            ImportCreatedRow.import_id == number
        )
    )
    keys = {noun: json.loads(text) for noun, text in rows}
    return Created(
        copies=tuple(map(CopyId, keys.get("protocol_copy", ()))),
        announcements=tuple(map(AnnouncementId, keys.get("announcement", ()))),
        precincts=tuple(map(PrecinctId, keys.get("precinct", ()))),
        commissions=tuple(map(CommissionCode, keys.get("commission", ()))),
        observers=tuple(map(ObserverId, keys.get("observer", ()))),
        publications=tuple(map(PublicationId, keys.get("publication", ()))),
    )


def undo(tx: Transaction, number: ImportId) -> None:
    """Take an import back; raises Refused where something later depends on it."""
    record = get(tx, number)
    if record.undone_at is not None:
        raise Refused(reason="undone_already")
    if record.kind in _NEVER_UNDONE:
        raise Refused(reason="corrected_by_import")
    if record.updated and record.kind not in _UNDONE_BY_ROWS:
        raise Refused(reason="records_changed", count=record.updated)
    take_back(tx, created_by(tx, number))
    undone = replace(record, undone_at=tx.moment)
    change_rows(tx, ImportRecordRow, [_values(undone)])
    tx.mark(NOUN, number, record_of(undone), before=record_of(record))


def _by_noun(created: Created) -> tuple[tuple[str, Sequence[int | str]], ...]:
    return (
        ("protocol_copy", created.copies),
        ("announcement", created.announcements),
        ("precinct", created.precincts),
        ("commission", created.commissions),
        ("observer", created.observers),
        ("publication", created.publications),
    )


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[ImportRecord, ...]:
    rows = tx.connection.execute(
        select(
            ImportRecordRow.id,
            ImportRecordRow.kind,
            ImportRecordRow.file_name,
            ImportRecordRow.sha256,
            ImportRecordRow.moment,
            ImportRecordRow.operator,
            ImportRecordRow.created,
            ImportRecordRow.updated,
            ImportRecordRow.undone_at,
        )
        .where(*conditions)
        .order_by(ImportRecordRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> ImportRecord:
    return ImportRecord(
        id=ImportId(row["id"]),
        kind=ImportKind(row["kind"]),
        file_name=row["file_name"],
        sha256=row["sha256"],
        moment=row["moment"],
        operator=row["operator"],
        created=row["created"],
        updated=row["updated"],
        undone_at=row["undone_at"],
    )


def _values(record: ImportRecord) -> dict[str, object]:
    return {
        "id": record.id,
        "kind": record.kind.value,
        "file_name": record.file_name,
        "sha256": record.sha256,
        "moment": record.moment,
        "operator": record.operator,
        "created": record.created,
        "updated": record.updated,
        "undone_at": record.undone_at,
    }
