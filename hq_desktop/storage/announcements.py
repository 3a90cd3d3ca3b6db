"""Official totals of commissions: one version after another, none overwritten."""

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, select, update

from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.publication import PublicationId
from hq_desktop.storage.records import cells_of, cells_text, json_of, record_of
from hq_desktop.storage.rows import add_rows, take_numbers
from hq_desktop.storage.schema import AnnouncementRow
from hq_desktop.storage.transaction import Transaction

NOUN = "announcement"


def add(tx: Transaction, announcement: Announcement) -> Announcement:
    """Store a version and return it with its id."""
    return add_many(tx, (announcement,))[0]


def add_many(tx: Transaction, announcements: Sequence[Announcement]) -> tuple[Announcement, ...]:
    """Store versions and return them with their ids, in the same order."""
    numbers = take_numbers(tx, NOUN, len(announcements))
    added = tuple(
        replace(one, id=AnnouncementId(number))
        for number, one in zip(numbers, announcements, strict=True)
    )
    add_rows(tx, AnnouncementRow, [_values(one) for one in added])
    for one in added:
        tx.mark(NOUN, one.id, record_of(one))
    return added


def get(tx: Transaction, announcement: AnnouncementId) -> Announcement:
    """Return one version; raises NotFound."""
    found = _where(tx, AnnouncementRow.id == announcement)
    if not found:
        raise NotFound(noun=NOUN, key=announcement)
    return found[0]


def of_race(
    tx: Transaction, race: RaceCode, *, current_only: bool = True
) -> tuple[Announcement, ...]:
    """Return the versions announced in a race by id; current ones are not withdrawn."""
    if not current_only:
        return _where(tx, AnnouncementRow.race == race)
    return _where(tx, AnnouncementRow.race == race, AnnouncementRow.withdrawn_at.is_(None))


def all(tx: Transaction) -> tuple[Announcement, ...]:  # noqa: A001 — announcements.all(tx)
    """Return every version of the campaign by id, withdrawn ones too."""
    return _where(tx)


def withdraw(tx: Transaction, announcement: AnnouncementId) -> Announcement:
    """Let a version count no more; it stays in the campaign."""
    before = get(tx, announcement)
    if before.withdrawn_at is not None:
        return before
    withdrawn = replace(before, withdrawn_at=tx.moment)
    tx.connection.execute(
        update(AnnouncementRow)
        .where(AnnouncementRow.id == announcement)
        .values(withdrawn_at=tx.moment)
    )
    tx.mark(NOUN, announcement, record_of(withdrawn), before=record_of(before))
    return withdrawn


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Announcement, ...]:
    rows = tx.connection.execute(
        select(*AnnouncementRow.__table__.columns).where(*conditions).order_by(AnnouncementRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> Announcement:
    supersedes, publication = row["supersedes"], row["publication"]
    return Announcement(
        id=AnnouncementId(row["id"]),
        race=RaceCode(row["race"]),
        commission=CommissionCode(row["commission"]),
        cells=cells_of(row["cells"]),
        source=row["source"],
        seen_at=row["seen_at"],
        number=row["number"],
        is_source_stated=row["is_source_stated"],
        is_moment_stated=row["is_moment_stated"],
        page=row["page"],
        operator=row["operator"],
        supersedes=None if supersedes is None else AnnouncementId(supersedes),
        withdrawn_at=row["withdrawn_at"],
        publication=None if publication is None else PublicationId(publication),
        percents=json.loads(row["percents"] or "{}"),
        ranks=json.loads(row["ranks"] or "{}"),
    )


def _values(announcement: Announcement) -> dict[str, object]:
    return {
        "id": announcement.id,
        "race": announcement.race,
        "commission": announcement.commission,
        "cells": cells_text(announcement.cells),
        "source": announcement.source,
        "seen_at": announcement.seen_at,
        "number": announcement.number,
        "is_source_stated": announcement.is_source_stated,
        "is_moment_stated": announcement.is_moment_stated,
        "page": announcement.page,
        "operator": announcement.operator,
        "supersedes": announcement.supersedes,
        "withdrawn_at": announcement.withdrawn_at,
        "publication": announcement.publication,
        "percents": json_of(dict(announcement.percents)) if announcement.percents else None,
        "ranks": json_of(dict(announcement.ranks)) if announcement.ranks else None,
    }
