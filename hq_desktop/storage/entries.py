"""What operators typed from copies; never changed, a correction is another entry."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, func, select

from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.entry_states import EntryDeed, EntryState, LastEntry, Progress, check
from hq_desktop.domain.protocol import CopyId, Typing
from hq_desktop.storage import claims, copies, obstacles, settlements
from hq_desktop.storage.records import (
    cells_of,
    cells_text,
    features_of,
    features_text,
    record_of,
    strips_of,
    strips_text,
    words_of,
    words_text,
)
from hq_desktop.storage.rows import add_row, chunks, take_numbers
from hq_desktop.storage.schema import EntryRow
from hq_desktop.storage.transaction import Transaction

NOUN = "entry"


def add(tx: Transaction, entry: Entry) -> Entry:
    """Store an entry and return it with its id; it ends claims, a correction open cells too.

    Raises Refused where the chart of a copy's states does not allow such an entry.
    """
    _check(tx, entry)
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
            "is_second": added.is_second,
            "features": features_text(added.features),
            "words": words_text(added.words),
        },
    )
    tx.mark(NOUN, added.id, record_of(added))
    claims.clear(tx, added.copy)
    if added.is_correction:
        settlements.close_open(tx, added.copy, added.reason)
    return added


def last_ones(tx: Transaction, ids: Sequence[CopyId] | None = None) -> dict[CopyId, LastEntry]:
    """Return the latest entry of every copy that was typed, or of these, as far as states go."""
    newest = select(func.max(EntryRow.id)).group_by(EntryRow.copy)
    parts = (
        [newest] if ids is None else [newest.where(EntryRow.copy.in_(part)) for part in chunks(ids)]
    )
    query = select(EntryRow.copy, EntryRow.operator, EntryRow.is_second)
    return {
        CopyId(copy): LastEntry(operator, bool(is_second))
        for part in parts
        for copy, operator, is_second in tx.connection.execute(query.where(EntryRow.id.in_(part)))
    }


def of_copy(tx: Transaction, copy: CopyId) -> tuple[Entry, ...]:
    """Return the entries of a copy, oldest first."""
    return _where(tx, EntryRow.copy == copy)


def all(tx: Transaction) -> tuple[Entry, ...]:  # noqa: A001 — read as entries.all(tx)
    """Return every entry of the campaign, oldest first."""
    return _where(tx)


def progress(tx: Transaction, copy: CopyId) -> Progress:
    """Return what the state of a copy's entries follows from; raises NotFound."""
    lines = settlements.of_copy(tx, copy)
    return Progress(
        copies.get(tx, copy),
        tx.moment,
        last_ones(tx, (copy,)).get(copy),
        sum(one.is_open for one in lines),
        obstacles.find(tx, copy),
        claims.find(tx, copy),
    )


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
            EntryRow.is_second,
            EntryRow.features,
            EntryRow.words,
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
            bool(is_second),
            features_of(features or "{}"),
            words_of(words or "{}"),
        )
        for (
            number, copy, operator, cells, saved_at, is_correction, reason, strips, is_second,
            features, words,
        ) in rows
    )  # fmt: skip


def _check(tx: Transaction, entry: Entry) -> None:
    """Refuse an entry that the chart does not know; its copy may have been written before it."""
    now = progress(tx, entry.copy)
    if entry.is_correction:
        check(now.state, EntryDeed.CORRECT)
    elif entry.is_second:
        is_new = now.last is not None and not now.last.is_second
        check(
            _with_typing(now, Typing.TYPED_ONCE if is_new else now.copy.typing),
            EntryDeed.SAVE_SECOND,
        )
    else:
        check(_with_typing(now, now.copy.typing if now.last else None), EntryDeed.SAVE_FIRST)


def _with_typing(now: Progress, typing: Typing | None) -> EntryState:
    return replace(now, copy=replace(now.copy, typing=typing)).state
