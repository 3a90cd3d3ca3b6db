"""What reached the headquarters: messages with their files, each with its card of provenance."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.chat import Channel, MissingReason
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId, Provenance
from hq_desktop.domain.errors import ChangedElsewhere, NotFound
from hq_desktop.domain.journal import canonical
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_tuples, change_row, chunks, take_numbers
from hq_desktop.storage.schema import DeliveredFileRow, DeliveryRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "delivery"

_COLUMNS = (
    DeliveryRow.id,
    DeliveryRow.channel,
    DeliveryRow.key,
    DeliveryRow.received_at,
    DeliveryRow.operator,
    DeliveryRow.title,
    DeliveryRow.chat,
    DeliveryRow.chat_name,
    DeliveryRow.number,
    DeliveryRow.sender,
    DeliveryRow.sender_key,
    DeliveryRow.sent_at,
    DeliveryRow.is_zone_known,
    DeliveryRow.text,
    DeliveryRow.forwarded_from,
    DeliveryRow.reply_to,
    DeliveryRow.edited_at,
    DeliveryRow.card,
    DeliveryRow.version,
)


def add_many(tx: Transaction, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
    """Store new deliveries and return them with their ids, in the same order."""
    if not deliveries:
        return ()
    numbers = take_numbers(tx, NOUN, len(deliveries))
    added = tuple(
        replace(one, id=DeliveryId(number), version=1)
        for number, one in zip(numbers, deliveries, strict=True)
    )
    add_tuples(tx, DeliveryRow, [_row(one) for one in added])
    add_tuples(tx, DeliveredFileRow, [row for one in added for row in _file_rows(one)])
    if len(added) > HANDFUL:
        tx.mark_many(NOUN, ((one.id, canonical(record_of(one))) for one in added))
    else:
        for one in added:
            tx.mark(NOUN, one.id, record_of(one))
    return added


def save(tx: Transaction, delivery: Delivery) -> Delivery:
    """Store a delivery's card, edited text or files that came later; raises ChangedElsewhere."""
    before = get(tx, delivery.id)
    if before.version != delivery.version:
        raise ChangedElsewhere(noun=NOUN, key=delivery.id)
    changed = {
        "text": delivery.text,
        "edited_at": delivery.edited_at,
        "card": json_of(record_of(delivery.card)),
    }
    change_row(tx, DeliveryRow, {"id": delivery.id}, delivery.version, changed)
    if before.files != delivery.files:
        tx.connection.execute(
            delete(DeliveredFileRow).where(DeliveredFileRow.delivery == delivery.id)
        )
        add_tuples(tx, DeliveredFileRow, list(_file_rows(delivery)))
    tx.mark(NOUN, delivery.id, record_of(delivery), before=record_of(before))
    return replace(delivery, version=delivery.version + 1)


def get(tx: Transaction, delivery: DeliveryId) -> Delivery:
    """Return a delivery; raises NotFound."""
    found = _where(tx, DeliveryRow.id == delivery)
    if not found:
        raise NotFound(noun=NOUN, key=delivery)
    return found[0]


def all(tx: Transaction) -> tuple[Delivery, ...]:  # noqa: A001 — read as deliveries.all(tx)
    """Return every delivery, in the order they were taken in."""
    return _where(tx)


def by_keys(tx: Transaction, keys: Iterable[str]) -> dict[str, Delivery]:
    """Return the deliveries that carry these keys."""
    found = (one for part in chunks(tuple(keys)) for one in _where(tx, DeliveryRow.key.in_(part)))
    return {one.key: one for one in found}


def of_file(tx: Transaction, sha256: str) -> tuple[Delivery, ...]:
    """Return the deliveries that brought a file, the first one first."""
    query = select(DeliveredFileRow.delivery).where(DeliveredFileRow.sha256 == sha256)
    return some(tx, tuple(DeliveryId(one) for one in tx.connection.scalars(query.distinct())))


def plain_names(tx: Transaction, files: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Return under which names files came without a message: pairs of SHA-256 and name."""
    query = (
        select(DeliveredFileRow.sha256, DeliveredFileRow.name)
        .join(DeliveryRow, DeliveryRow.id == DeliveredFileRow.delivery)
        .where(DeliveryRow.number == "")
    )
    return frozenset(
        (sha256, name)
        for part in chunks(tuple(files))
        for sha256, name in tx.connection.execute(query.where(DeliveredFileRow.sha256.in_(part)))
    )


def some(tx: Transaction, ids: Sequence[DeliveryId]) -> tuple[Delivery, ...]:
    """Return the deliveries of these ids that exist, by id."""
    found = [one for part in chunks(ids) for one in _where(tx, DeliveryRow.id.in_(part))]
    return tuple(sorted(found, key=lambda one: one.id))


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Delivery, ...]:
    rows = tx.connection.execute(select(*_COLUMNS).where(*conditions).order_by(DeliveryRow.id))
    found = rows.all()
    files = _files(tx, [row[0] for row in found], is_all=not conditions)
    return tuple(_delivery(tuple(row), files) for row in found)


def _files(
    tx: Transaction, ids: Sequence[int], *, is_all: bool
) -> Mapping[int, tuple[DeliveredFile, ...]]:
    query = select(
        DeliveredFileRow.delivery,
        DeliveredFileRow.name,
        DeliveredFileRow.sha256,
        DeliveredFileRow.missing,
        DeliveredFileRow.refused,
    ).order_by(DeliveredFileRow.delivery, DeliveredFileRow.place)
    queries = (
        [query]
        if is_all
        else [query.where(DeliveredFileRow.delivery.in_(part)) for part in chunks(ids)]
    )
    rows = [row for one in queries for row in tx.connection.execute(one)]
    return {
        number: tuple(
            DeliveredFile(name, sha256, MissingReason(missing) if missing else None, refused)
            for _, name, sha256, missing, refused in own
        )
        for number, own in groupby(rows, key=lambda row: int(row[0]))
    }


def _delivery(row: tuple[Any, ...], files: Mapping[int, tuple[DeliveredFile, ...]]) -> Delivery:
    (
        number, channel, key, received_at, operator, title, chat, chat_name, message, sender,
        sender_key, sent_at, is_zone_known, text, forwarded_from, reply_to, edited_at, card,
        version,
    ) = row  # fmt: skip
    return Delivery(
        DeliveryId(number),
        Channel(channel),
        key,
        received_at,
        operator,
        title,
        chat,
        chat_name,
        message,
        sender,
        sender_key,
        sent_at,
        is_zone_known,
        text,
        forwarded_from,
        reply_to,
        edited_at,
        files.get(number, ()),
        card_of(card),
        version,
    )


def card_of(text: str) -> Provenance:
    """Return a card that was kept as JSON."""
    stored = json.loads(text)
    moment = stored.pop("recorded_at", None)
    return Provenance(**stored, recorded_at=datetime.fromisoformat(moment) if moment else None)


def _row(one: Delivery) -> tuple[object, ...]:
    return (
        one.id,
        one.channel.value,
        one.key,
        one.received_at,
        one.operator,
        one.title,
        one.chat,
        one.chat_name,
        one.number,
        one.sender,
        one.sender_key,
        one.sent_at,
        one.is_zone_known,
        one.text,
        one.forwarded_from,
        one.reply_to,
        one.edited_at,
        json_of(record_of(one.card)),
        one.version,
    )


def _file_rows(one: Delivery) -> Iterable[tuple[object, ...]]:
    for place, file in enumerate(one.files):
        missing = None if file.missing is None else file.missing.value
        yield one.id, place, file.name, file.sha256, missing, file.refused
