"""The first pass of an intake: bytes into the evidence store, messages into deliveries.

It goes on in batches. The bytes of a batch are kept for good, then one transaction writes its
deliveries: a cut leaves files that are whole and belong to nobody, and the next intake goes on.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from hq_desktop.actions.arriving import Arrival, Door, arrival, completed, key_of
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake_report import Counts, Steps
from hq_desktop.domain.chat import Channel, ChatFile, ChatMessage, MissingReason
from hq_desktop.domain.delivery import DeliveredFile, Delivery, Provenance
from hq_desktop.domain.errors import Cancelled, FileMissing, FileUnreadable, StorageFailed
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.sentences import REASONS
from hq_desktop.exchange.media_types import media_type_of
from hq_desktop.exchange.parcels import Parcel, RefusedFile
from hq_desktop.storage import deliveries, evidence
from hq_desktop.storage.evidence_files import Put
from hq_desktop.storage.transaction import Transaction

_MOST_FILES: Final = 200
_MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_MESSAGES: Final = 500
_LARGEST_FILE: Final = 2 * 1024 * 1024 * 1024
_LARGEST_READ: Final = 32 * 1024 * 1024
_BLOCK: Final = 1024 * 1024
_LARGEST_PLAIN: Final = 1000
"""Files of one delivery that came without a message; a larger folder becomes several."""


@dataclass(frozen=True, slots=True)
class Come:
    """A file that was fetched, or why it was not."""

    file: DeliveredFile
    size: int = 0
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message all of whose files were fetched, each with its place."""

    arrival: Arrival
    files: tuple[tuple[int, Come], ...]


class TakingIn:
    """One intake; what was counted stands in `counts`."""

    def __init__(
        self, desk: Desk, steps: Steps, channel: Channel | None, card: Provenance | None
    ) -> None:
        self.counts = Counts()
        self._desk = desk
        self._steps = steps
        self._channel = channel
        self._card = card or Provenance()
        self._open: tuple[ChatMessage, Delivery] | None = None

    def keep(self, parcel: Parcel) -> None:
        """Keep everything of a parcel; raises Cancelled, after what was fetched is recorded."""
        self.counts.refused += parcel.refused
        self.counts.messages += sum(bool(one.number) for one in parcel.messages)
        arrivals = self._arrivals(parcel)
        while self._keep_batch(parcel, arrivals):
            pass

    def _arrivals(self, parcel: Parcel) -> Iterator[Arrival]:
        """Give what is still to be fetched; what is known already is only counted."""
        keys = [key_of(parcel.channel, one) for one in parcel.messages if one.number]
        with self._desk.database.reading() as tx:
            known = deliveries.by_keys(tx, keys)
        seen: set[str] = set()
        for message in parcel.messages:
            if not message.number:
                for place, file in enumerate(message.files):
                    yield Arrival(message, "", None, ((place, file),))
                continue
            coming = arrival(parcel.channel, message, known)
            is_again = coming.key in seen
            seen.add(coming.key)
            self._count_known(replace(coming, files=()) if is_again else coming)
            if not is_again and (coming.known is None or coming.files or _is_edited(coming)):
                yield coming

    def _count_known(self, coming: Arrival) -> None:
        wanted = {place for place, _ in coming.files}
        for place, file in enumerate(coming.message.files):
            if place in wanted:
                continue
            self.counts.missing += file.missing is not None
            self.counts.duplicates += file.missing is None
            self._steps.advance()

    def _keep_batch(self, parcel: Parcel, arrivals: Iterator[Arrival]) -> bool:
        """Keep the next messages; say whether there may be more."""
        arrived: list[Arrived] = []
        stopped: Cancelled | None = None
        size = files = 0
        with self._batch() as put:
            try:
                for coming in islice(arrivals, _MOST_MESSAGES):
                    arrived.append(self._fetched(parcel, coming, put))
                    size += sum(come.size for _, come in arrived[-1].files)
                    files += len(arrived[-1].files)
                    if size >= _MOST_BYTES or files >= _MOST_FILES:
                        break
            except Cancelled as cancelled:
                stopped = cancelled
        self._record(parcel, arrived)
        if stopped is not None:
            raise stopped
        return bool(arrived)

    def _fetched(self, parcel: Parcel, coming: Arrival, put: Put) -> Arrived:
        found: list[tuple[int, Come]] = []
        for place, file in coming.files:
            self._steps.advance()
            found.append((place, _come(parcel, file, put)))
        return Arrived(coming, tuple(found))

    def _batch(self) -> AbstractContextManager[Put]:
        return self._desk.database.evidence.batch()

    def _record(self, parcel: Parcel, arrived: Sequence[Arrived]) -> None:
        if not arrived:
            return
        came = [come for one in arrived for _, come in one.files]
        kept = {one.file.sha256: one for one in reversed(came) if one.file.sha256}
        with self._desk.database.transaction(self._desk.operator, "deliveries_taken_in") as tx:
            known = evidence.known(tx, kept)
            fresh = [one for sha256, one in reversed(kept.items()) if sha256 not in known]
            evidence.add_many(tx, [_evidence(tx, one) for one in fresh])
            stored = self._store(tx, parcel, arrived)
            tx.note(title=parcel.title, messages=str(stored), files=str(len(fresh)))
        self._count(came, [one.file.sha256 for one in fresh])
        self.counts.new_messages += stored

    def _count(self, came: Sequence[Come], new: Sequence[str]) -> None:
        self.counts.new += new
        self.counts.duplicates += sum(bool(one.file.sha256) for one in came) - len(new)
        self.counts.missing += sum(one.file.missing is not None for one in came)
        self.counts.refused += [
            RefusedFile(one.file.name, one.file.refused) for one in came if one.file.refused
        ]

    def _store(self, tx: Transaction, parcel: Parcel, arrived: Sequence[Arrived]) -> int:
        """Write the deliveries of a batch; return how many messages were not known before."""
        chats = [one for one in arrived if not one.arrival.is_plain]
        self._store_plain(tx, parcel, [one for one in arrived if one.arrival.is_plain])
        door = Door(parcel.channel, parcel.title, self._desk.operator, self._card)
        new = [one for one in chats if one.arrival.known is None]
        there = deliveries.by_keys(tx, [one.arrival.key for one in new])  # another computer's
        new = [one for one in new if one.arrival.key not in there]
        deliveries.add_many(tx, [door.delivery(one.arrival, _files(one), tx.moment) for one in new])
        for one in chats:
            if one.arrival.known is not None:
                _complete(tx, one, one.arrival.known)
        return len(new)

    def _store_plain(self, tx: Transaction, parcel: Parcel, arrived: Sequence[Arrived]) -> None:
        """Write files without a message: one delivery a folder, and what is known left out."""
        came = [(one, come.file) for one in arrived for _, come in one.files]
        known = set(deliveries.plain_names(tx, {file.sha256 for _, file in came}))
        fresh: list[tuple[Arrived, DeliveredFile]] = []
        for one, file in came:
            if file.sha256 and (file.sha256, file.name) not in known:
                known.add((file.sha256, file.name))
                fresh.append((one, file))
        kept = {id(one.arrival.message) for one, _ in fresh}
        refused = [(one, file) for one, file in came if not file.sha256]
        fresh += [(one, file) for one, file in refused if id(one.arrival.message) in kept]
        for message in {id(one.arrival.message): one for one, _ in fresh}.values():
            own = [file for one, file in fresh if one.arrival.message is message.arrival.message]
            self._add_plain(tx, parcel, message.arrival, own)

    def _add_plain(
        self, tx: Transaction, parcel: Parcel, coming: Arrival, files: Sequence[DeliveredFile]
    ) -> None:
        """Add files to the delivery of their folder that this intake has begun, or begin one."""
        if self._open is not None and self._open[0] is coming.message:
            before = self._open[1]
            if len(before.files) + len(files) <= _LARGEST_PLAIN:
                after = replace(before, files=(*before.files, *files))
                self._open = coming.message, deliveries.save(tx, after)
                return
        channel = self._channel or parcel.channel
        door = Door(channel, parcel.title, self._desk.operator, self._card)
        made = door.delivery(coming, files, tx.moment)
        self._open = coming.message, deliveries.add_many(tx, (made,))[0]


def _come(parcel: Parcel, file: ChatFile, put: Put) -> Come:
    """Fetch one file into the store; whatever is wrong with it stops nothing."""
    if file.missing is not None:
        return Come(DeliveredFile(file.name, missing=file.missing))
    try:
        with parcel.fetched(file) as path:
            return _put(path, file.name, put)
    except FileMissing:
        return Come(DeliveredFile(file.name, missing=MissingReason.ABSENT))
    except FileUnreadable as fault:
        reason = str(fault.facts.get("reason", ""))
        told = reason if "{" not in REASONS.get(reason, "{") else "file_unopened"
        return Come(DeliveredFile(file.name, refused=told))


def _put(path: Path, name: str, put: Put) -> Come:
    """Keep one file; a small one is read by us, so that its disk's faults are not the store's."""
    try:
        size = path.stat().st_size
        if not size:
            return Come(DeliveredFile(name, refused="file_empty"))
        if size > _LARGEST_FILE:
            return Come(DeliveredFile(name, refused="larger_than_2_gb"))
        content = path.read_bytes() if size <= _LARGEST_READ else path
        media_type = media_type_of(path)
    except OSError as fault:
        raise FileUnreadable(path=name, reason="file_unopened") from fault
    try:
        return Come(DeliveredFile(name, put(content)), size, media_type)
    except StorageFailed:
        if isinstance(content, Path):
            _read_through(content)
        raise


def _read_through(path: Path) -> None:
    """Raise FileUnreadable where it is the file's own disk that fails."""
    try:
        with path.open("rb") as file:
            while file.read(_BLOCK):
                pass
    except OSError as fault:
        raise FileUnreadable(path=path.name, reason="file_unopened") from fault


def _evidence(tx: Transaction, come: Come) -> EvidenceFile:
    file = come.file
    return EvidenceFile(file.sha256, file.name, come.size, come.media_type, tx.moment)


def _files(one: Arrived) -> tuple[DeliveredFile, ...]:
    return tuple(come.file for _, come in one.files)


def _complete(tx: Transaction, one: Arrived, known: Delivery) -> None:
    after = completed(known, one.arrival.message, {place: come.file for place, come in one.files})
    if after != known:
        deliveries.save(tx, after)


def _is_edited(coming: Arrival) -> bool:
    return coming.known is not None and coming.message.edited_at != coming.known.edited_at
