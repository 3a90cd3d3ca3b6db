"""Table layouts kept in the campaign."""

from dataclasses import replace

from sqlalchemy import delete, select

from hq_desktop.domain.errors import AlreadyExists, NotFound
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row
from hq_desktop.storage.schema import TableLayoutRow
from hq_desktop.storage.transaction import Transaction

NOUN = "layout"


def add(tx: Transaction, layout: SavedLayout) -> SavedLayout:
    """Keep a new layout; raises AlreadyExists where its code is taken."""
    if find(tx, layout.code) is not None:
        raise AlreadyExists(noun=NOUN, key=layout.code)
    added = replace(layout, version=1)
    add_row(tx, TableLayoutRow, {"code": added.code, **_values(added), "version": 1})
    tx.mark(NOUN, added.code, record_of(added))
    return added


def save(tx: Transaction, layout: SavedLayout) -> SavedLayout:
    """Store a changed layout; raises NotFound, ChangedElsewhere."""
    before = get(tx, layout.code)
    change_row(tx, TableLayoutRow, {"code": layout.code}, layout.version, _values(layout))
    tx.mark(NOUN, layout.code, record_of(layout), before=record_of(before))
    return replace(layout, version=layout.version + 1)


def remove(tx: Transaction, layout: SavedLayout) -> None:
    """Take a layout out; figures that were read with it stay as they are."""
    before = get(tx, layout.code)
    tx.connection.execute(delete(TableLayoutRow).where(TableLayoutRow.code == layout.code))
    tx.mark(NOUN, layout.code, None, before=record_of(before))


def find(tx: Transaction, code: str) -> SavedLayout | None:
    """Return a layout; None where there is none."""
    return next((one for one in all(tx) if one.code == code), None)


def get(tx: Transaction, code: str) -> SavedLayout:
    """Return a layout; raises NotFound."""
    found = find(tx, code)
    if found is None:
        raise NotFound(noun=NOUN, key=code)
    return found


def all(tx: Transaction) -> tuple[SavedLayout, ...]:  # noqa: A001 — read as layouts.all(tx)
    """Return every layout kept in the campaign, the latest saved first."""
    rows = tx.connection.execute(
        select(
            TableLayoutRow.code,
            TableLayoutRow.title,
            TableLayoutRow.content,
            TableLayoutRow.fingerprint,
            TableLayoutRow.saved_at,
            TableLayoutRow.operator,
            TableLayoutRow.version,
        ).order_by(TableLayoutRow.saved_at.desc(), TableLayoutRow.code)
    )
    return tuple(SavedLayout(*row) for row in rows)


def _values(layout: SavedLayout) -> dict[str, object]:
    return {
        "title": layout.title,
        "content": layout.content,
        "fingerprint": layout.fingerprint,
        "saved_at": layout.saved_at,
        "operator": layout.operator,
    }
