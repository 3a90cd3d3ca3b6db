"""The custody of one file: every step from the message that brought it to the package."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.storage import (
    assignments,
    copies,
    deliveries,
    evidence,
    exhibits,
    journal,
    recipes,
    snapshots,
)
from hq_desktop.storage.transaction import Transaction

SENT: Final = "message_sent"
"""The step before the journal: what the export tells of the message."""


@dataclass(frozen=True, slots=True)
class CustodyStep:
    """Something that was done with a file; `deed` is a code that has words on screen."""

    moment: datetime
    operator: str
    deed: str
    facts: Mapping[str, str]


def custody(desk: Desk, sha256: str) -> tuple[CustodyStep, ...]:
    """Return the steps of a file in the order of time; raises NotFound."""
    with desk.database.reading() as tx:
        evidence.get(tx, sha256)
        brought = deliveries.of_file(tx, sha256)
        entries = {entry.number: entry for entry in _entries(tx, sha256, brought)}
    steps = list(_sent(brought, sha256))
    for number in sorted(entries):
        steps += _steps(entries[number], brought, sha256)
    return tuple(sorted(steps, key=lambda one: one.moment))


def _steps(
    entry: JournalEntry, brought: tuple[Delivery, ...], sha256: str
) -> Iterator[CustodyStep]:
    """Give the step of an entry; one that took deliveries in is a step for each of them."""
    origins = [_origin(one, sha256) for one in brought if one.received_at == entry.moment]
    for facts in origins or [dict(entry.facts)]:
        yield CustodyStep(entry.moment, entry.operator, entry.deed, facts)


def _entries(tx: Transaction, sha256: str, brought: tuple[Delivery, ...]) -> Iterator[JournalEntry]:
    """Give the entries that changed the file or anything that stands on it."""
    made = copies.of_page(tx, sha256)
    pages = [recipes.key_of(key) for key in recipes.of(tx, [sha256])]
    touched = {
        deliveries.NOUN: [str(one.id) for one in brought],
        evidence.NOUN: [sha256],
        assignments.NOUN: [sha256],
        recipes.NOUN: pages,
        copies.NOUN: [str(one.id) for one in made],
        snapshots.NOUN: [one.digest for one in snapshots.of_file(tx, sha256)],
        exhibits.NOUN: [str(one.id) for one in exhibits.all(tx) if one.sha256 == sha256],
    }
    for noun, keys in touched.items():
        yield from journal.of_records(tx, noun, keys)


def _sent(brought: tuple[Delivery, ...], sha256: str) -> Iterator[CustodyStep]:
    for one in brought:
        if one.sent_at is not None:
            yield CustodyStep(one.sent_at, one.sender, SENT, _origin(one, sha256))


def _origin(delivery: Delivery, sha256: str) -> dict[str, str]:
    """Return what is known of a delivery, as far as it is known."""
    name = next((one.name for one in delivery.files if one.sha256 == sha256), "")
    facts = {
        "channel": delivery.channel.value,
        "chat": delivery.chat_name or delivery.title,
        "message": delivery.number,
        "sender": delivery.sender,
        "forwarded_from": delivery.forwarded_from,
        "file": name,
    }
    return {key: value for key, value in facts.items() if value}
