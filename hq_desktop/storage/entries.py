"""What operators typed from copies; never changed, a correction is another entry."""

from dataclasses import replace

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage.records import (
    cells_of,
    cells_text,
    record_of,
    strips_of,
    strips_text,
)
from hq_desktop.storage.rows import add_row, take_numbers
from hq_desktop.storage.schema import EntryRow
from hq_desktop.storage.transaction import Transaction

NOUN = "entry"


def add(tx: Transaction, entry: Entry) -> Entry:
    """Store an entry and return it with its id."""
    added = replace(entry, id=EntryId(take_numbers(tx, NOUN)[0]))
    add_row(
        tx,
        EntryRow,
        {
            "id": added.id,
            "copy": added.copy,
            "operator": added.operator,
            "cells": cells_text(added.cells),
            "saved_at": added.saved_at,
            "is_correction": added.is_correction,
            "reason": added.reason,
            "strips": strips_text(added.strips),
        },
    )
    tx.mark(NOUN, added.id, record_of(added))
    return added


def of_copy(tx: Transaction, copy: CopyId) -> tuple[Entry, ...]:
    """Return the entries of a copy, oldest first."""
    return _where(tx, EntryRow.copy == copy)


def all(tx: Transaction) -> tuple[Entry, ...]:  # noqa: A001 — read as entries.all(tx)
    """Return every entry of the campaign, oldest first."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Entry, ...]:
    rows = tx.connection.execute(
        select(
            EntryRow.id,
            EntryRow.copy,
            EntryRow.operator,
            EntryRow.cells,
            EntryRow.saved_at,
            EntryRow.is_correction,
            EntryRow.reason,
            EntryRow.strips,
        )
        .where(*conditions)
        .order_by(EntryRow.id)
    )
    return tuple(
        Entry(
            EntryId(number),
            CopyId(copy),
            operator,
            cells_of(cells),
            saved_at,
            is_correction,
            reason,
            strips_of(strips or "{}"),
        )
        for number, copy, operator, cells, saved_at, is_correction, reason, strips in rows
    )
