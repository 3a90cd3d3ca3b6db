"""What became of each record, told by the journal and proved by its digests.

The journal keeps the texts of small changes and of a bulk import only digests. A state without a
text of its own is found all the same where the next change kept it as what was before, or where it
is how the record stands now: whatever has the digest is the state.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from hq_desktop.domain.history import Record, RecordChange, RecordKey
from hq_desktop.domain.journal import canonical, digest
from hq_desktop.storage.live_records import live
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import chunks
from hq_desktop.storage.schema import JournalRecordRow, JournalRow
from hq_desktop.storage.transaction import CHANGED_FIELDS, Transaction


def changes(tx: Transaction, records: Sequence[RecordKey]) -> tuple[RecordChange, ...]:
    """Return every change of some records, the newest first."""
    trails = _trails(tx, records)
    told = _told(tx, {number for trail in trails for number in trail.digests})
    counts = _counts(tx, told)
    found = [one for trail in trails for one in _changes(tx, trail, told, counts)]
    return tuple(sorted(found, key=lambda one: (one.number, one.record), reverse=True))


def last_change(tx: Transaction, record: RecordKey) -> int:
    """Return the number of the last journal entry that changed a record, 0 where none did."""
    noun, key = record
    query = select(func.max(JournalRecordRow.number)).where(
        JournalRecordRow.noun == noun, JournalRecordRow.key == key
    )
    return tx.connection.scalar(query) or 0


def removed(tx: Transaction) -> tuple[tuple[RecordKey, Record], ...]:
    """Return the records that were taken out, each with its last state where that is known."""
    query = select(JournalRecordRow.noun, JournalRecordRow.key).where(JournalRecordRow.digest == "")
    keys = list(dict.fromkeys((noun, key) for noun, key in tx.connection.execute(query)))
    return tuple(
        (one.record, one.before or {})
        for one in changes(tx, keys)
        if one.is_last and one.is_removal
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    moment: datetime
    operator: str
    deed: str
    facts: Mapping[str, str]
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(slots=True)
class _Trail:
    """A record's digests by the number of the entry, and the states that are known by digest."""

    record: RecordKey
    digests: dict[int, str] = field(default_factory=dict)
    states: dict[str, Record] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.record[0]} {self.record[1]}"

    def learn(self, state: Record | None) -> bool:
        """Take a state in where some change left exactly it; say whether it was news."""
        if state is None:
            return False
        found = digest(canonical(state))
        if found in self.states or found not in self.digests.values():
            return False
        self.states[found] = state
        return True


def _trails(tx: Transaction, records: Iterable[RecordKey]) -> list[_Trail]:
    found = {one: _Trail(one) for one in records}
    keys: dict[str, list[str]] = {}
    for noun, key in found:
        keys.setdefault(noun, []).append(key)
    for noun, own in keys.items():
        for part in chunks(own):
            query = (
                select(JournalRecordRow.number, JournalRecordRow.key, JournalRecordRow.digest)
                .where(JournalRecordRow.noun == noun, JournalRecordRow.key.in_(part))
                .order_by(JournalRecordRow.number, JournalRecordRow.place)
            )
            for number, key, found_digest in tx.connection.execute(query):
                # Where one entry touched it twice, the later mark is what it left.
                found[noun, key].digests[number] = found_digest
    return [one for one in found.values() if one.digests]


def _told(tx: Transaction, numbers: Iterable[int]) -> dict[int, _Entry]:
    found: dict[int, _Entry] = {}
    for part in chunks(sorted(numbers)):
        query = select(
            JournalRow.number,
            JournalRow.moment,
            JournalRow.operator,
            JournalRow.deed,
            JournalRow.facts,
            JournalRow.before,
            JournalRow.after,
        ).where(JournalRow.number.in_(part))
        for number, moment, operator, deed, facts, before, after in tx.connection.execute(query):
            texts = (json.loads(text or "{}") for text in (facts, before, after))
            found[number] = _Entry(number, moment, operator, deed, *texts)
    return found


def _counts(tx: Transaction, numbers: Iterable[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for part in chunks(sorted(numbers)):
        query = (
            select(JournalRecordRow.number, func.count())
            .where(JournalRecordRow.number.in_(part))
            .group_by(JournalRecordRow.number)
        )
        found.update((number, count) for number, count in tx.connection.execute(query))
    return found


def _changes(
    tx: Transaction, trail: _Trail, told: Mapping[int, _Entry], counts: Mapping[int, int]
) -> Iterable[RecordChange]:
    _find_states(tx, trail, told)
    before = ""
    numbers = sorted(trail.digests)
    for number in numbers:
        entry, after = told[number], trail.digests[number]
        yield RecordChange(
            number=number,
            moment=entry.moment,
            operator=entry.operator,
            deed=entry.deed,
            facts=entry.facts,
            record=trail.record,
            count=counts[number],
            before=trail.states.get(before),
            after=trail.states.get(after),
            is_before_known=not before or before in trail.states,
            is_after_known=not after or after in trail.states,
            is_last=number == numbers[-1],
        )
        before = after


def _find_states(tx: Transaction, trail: _Trail, told: Mapping[int, _Entry]) -> None:
    for number in trail.digests:
        trail.learn(told[number].before.get(trail.name))
        trail.learn(told[number].after.get(trail.name))
    last = trail.digests[max(trail.digests)]
    if last and last not in trail.states:
        thing = live(tx, trail.record)
        trail.learn(None if thing is None else _as_told(thing))
    while _complete(trail, told):
        pass


def _complete(trail: _Trail, told: Mapping[int, _Entry]) -> bool:
    """Complete states of which only the changed fields are kept; say whether one was found."""
    name, before, is_news = trail.name + CHANGED_FIELDS, "", False
    for number, after in sorted(trail.digests.items()):
        old, new = told[number].before.get(name), told[number].after.get(name)
        if old is not None and new is not None:
            is_news |= trail.learn(_completed(trail.states.get(after), new, old))
            is_news |= trail.learn(_completed(trail.states.get(before), old, new))
        before = after
    return is_news


def _completed(state: Record | None, own: Record, other: Record) -> Record | None:
    """Return the state on the other side of a change, from the state on this side."""
    if state is None:
        return None
    return {name: one for name, one in state.items() if name not in own} | dict(other)


def _as_told(thing: object) -> Record:
    """Return a record as JSON gives it back."""
    told: Record = json.loads(canonical(record_of(thing)))
    return told
