"""Typing in progress: durable, not in the journal, one for each operator and copy.

Of a typed sheet that somebody opened to correct it a trace stays when they give the correction up:
they have seen its figures, and are not given its second entry.
"""

import json
from datetime import datetime

from sqlalchemy import delete, select

from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.protocol import CopyId, Page
from hq_desktop.storage import claims
from hq_desktop.storage.records import as_cell, features_of, json_of, strips_of, strips_text
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import DraftRow
from hq_desktop.storage.transaction import Transaction

_NEW_SHEET = 0
TRACE = "{}"
"""What is left of a correction that was given up, or has not been begun."""


def put(tx: Transaction, operator: str, draft: Draft) -> None:
    """Put typing aside; it replaces what this operator put aside for the copy before.

    For a first or second entry of a stored sheet it is the sign of life that its claim needs.
    """
    _drop_row(tx, operator, draft.copy)
    if draft.copy is not None and not draft.is_correction:
        claims.show_life(tx, operator, draft.copy)
    add_row(
        tx,
        DraftRow,
        {
            "operator": operator,
            "copy": draft.copy or _NEW_SHEET,
            "content": _content(draft),
            "put_at": tx.moment,
        },
    )


def find(tx: Transaction, operator: str, copy: CopyId | None) -> Draft | None:
    """Return what an operator put aside for a copy; `copy` None is the new sheet."""
    content = tx.connection.scalar(
        select(DraftRow.content).where(
            DraftRow.operator == operator, DraftRow.copy == (copy or _NEW_SHEET)
        )
    )
    return None if content in (None, TRACE) else _draft(content)


def all_of(tx: Transaction, operator: str) -> tuple[Draft, ...]:
    """Return everything an operator put aside, the latest first."""
    rows = tx.connection.scalars(
        select(DraftRow.content)
        .where(
            DraftRow.operator == operator,
            DraftRow.copy >= _NEW_SHEET,
            DraftRow.content != TRACE,
        )
        .order_by(DraftRow.put_at.desc(), DraftRow.copy)
    )
    return tuple(_draft(content) for content in rows)


def operators_on(tx: Transaction, copy: CopyId) -> tuple[str, ...]:
    """Return who is typing from a copy."""
    rows = tx.connection.scalars(
        select(DraftRow.operator)
        .where(DraftRow.copy == copy, DraftRow.content != TRACE)
        .order_by(DraftRow.operator)
    )
    return tuple(rows)


def seen_by(tx: Transaction, operator: str) -> frozenset[CopyId]:
    """Return the typed sheets whose figures a person had before them to correct them."""
    rows = tx.connection.execute(
        select(DraftRow.operator, DraftRow.copy, DraftRow.content).where(DraftRow.copy > _NEW_SHEET)
    )
    return frozenset(
        CopyId(copy)
        for name, copy, content in rows
        if is_same_person(name, operator) and (content == TRACE or _draft(content).is_correction)
    )


def leave_trace(tx: Transaction, operator: str, copy: CopyId) -> None:
    """Remember that a person has seen the figures of a sheet; what they typed of it goes."""
    _drop_row(tx, operator, copy)
    add_row(
        tx,
        DraftRow,
        {"operator": operator, "copy": copy, "content": TRACE, "put_at": tx.moment},
    )


def drop(tx: Transaction, operator: str, copy: CopyId | None) -> None:
    """Forget what an operator put aside for a copy, and let the copy go."""
    _drop_row(tx, operator, copy)
    if copy is not None:
        claims.give_back(tx, operator, copy)


def _drop_row(tx: Transaction, operator: str, copy: CopyId | None) -> None:
    tx.connection.execute(
        delete(DraftRow).where(DraftRow.operator == operator, DraftRow.copy == (copy or _NEW_SHEET))
    )


def _content(draft: Draft) -> str:
    return json_of(
        {
            "race": draft.race,
            "precinct": draft.precinct,
            "copy": draft.copy,
            "cells": dict(draft.cells),
            "features": dict(draft.features),
            "source": draft.source,
            "obtained_by": draft.obtained_by,
            "obtained_at": draft.obtained_at.isoformat() if draft.obtained_at else "",
            "obtained_where": draft.obtained_where,
            "reason": draft.reason,
            "copy_version": draft.copy_version,
            "pages": [[page.sha256, page.name, page.turned] for page in draft.pages],
            "line": draft.line,
            "strips": strips_text(draft.strips),
            "is_first": draft.is_first,
            "is_second": draft.is_second,
            "words": dict(draft.words),
        }
    )


def _draft(content: str) -> Draft:
    stored = json.loads(content)
    precinct, copy = stored["precinct"], stored["copy"]
    moment = stored.get("obtained_at", "")
    return Draft(
        race=RaceCode(stored["race"]),
        precinct=None if precinct is None else PrecinctId(precinct),
        copy=None if copy is None else CopyId(copy),
        cells={line: as_cell(cell) for line, cell in stored["cells"].items()},
        features=features_of(json_of(stored["features"])),
        source=stored["source"],
        obtained_by=stored["obtained_by"],
        obtained_at=datetime.fromisoformat(moment) if moment else None,
        obtained_where=stored.get("obtained_where", ""),
        reason=stored.get("reason", ""),
        copy_version=stored.get("copy_version", 0),
        pages=tuple(Page(*page) for page in stored["pages"]),
        line=stored["line"],
        strips=strips_of(stored.get("strips", "{}")),
        is_first=stored.get("is_first", False),
        is_second=stored.get("is_second", False),
        words=stored.get("words", {}),
    )
