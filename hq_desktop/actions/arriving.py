"""A message on its way in: what of it is known already, and the delivery it becomes."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hq_desktop.domain.chat import Channel, ChatFile, ChatMessage
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId, Provenance

_MESSENGERS: Final = {Channel.TELEGRAM: "Telegram", Channel.WHATSAPP: "WhatsApp"}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What becomes a delivery, or part of one that is there: `known` is it as it was.

    `files` are those to be fetched, with their places among the files of the message.
    """

    message: ChatMessage
    key: str
    known: Delivery | None
    files: tuple[tuple[int, ChatFile], ...]

    @property
    def is_plain(self) -> bool:
        """Whether the files came without a message."""
        return not self.message.number


@dataclass(frozen=True, slots=True)
class Door:
    """By whose hand and through which channel things come in; `card` is what was said of them."""

    channel: Channel
    title: str
    operator: str
    card: Provenance

    def delivery(
        self, arrival: Arrival, files: Sequence[DeliveredFile], moment: datetime
    ) -> Delivery:
        """Return the new delivery that a message becomes."""
        message = arrival.message
        return Delivery(
            id=DeliveryId(0),
            channel=self.channel,
            key=arrival.key or _plain_key(files),
            received_at=moment,
            operator=self.operator,
            title=self.title,
            chat=message.chat,
            chat_name=message.chat_name,
            number=message.number,
            sender=message.sender,
            sender_key=message.sender_key,
            sent_at=message.sent_at,
            is_zone_known=message.is_zone_known,
            text=message.text,
            forwarded_from=message.forwarded_from,
            reply_to=message.reply_to,
            edited_at=message.edited_at,
            files=tuple(files),
            card=self._card(message),
        )

    def _card(self, message: ChatMessage) -> Provenance:
        """What the export tells and no more: who took the picture is for a person to write."""
        messenger = _MESSENGERS.get(self.channel, "") if message.number else ""
        how = ": ".join(filter(None, (messenger, message.chat_name))) if messenger else ""
        return replace(
            self.card,
            received_from=self.card.received_from or message.sender,
            received_how=self.card.received_how or how,
        )


def arrival(channel: Channel, message: ChatMessage, known: Mapping[str, Delivery]) -> Arrival:
    """Return what of a message of a chat is still to be fetched: all of it where it is new."""
    key = key_of(channel, message)
    before = known.get(key)
    every = tuple(enumerate(message.files))
    wanted = every if before is None else _wanted(message, before)
    return Arrival(message, key, before, wanted)


def key_of(channel: Channel, message: ChatMessage) -> str:
    """Return what tells a message of a later export from a new one."""
    return f"{channel.value}:{message.chat}:{message.number}"


def _wanted(message: ChatMessage, before: Delivery) -> tuple[tuple[int, ChatFile], ...]:
    """Return the files that did not come before, and all of them where the message was edited."""
    is_edited = message.edited_at != before.edited_at
    return tuple(
        (place, file)
        for place, file in enumerate(message.files)
        if file.missing is None
        and (is_edited or place >= len(before.files) or not before.files[place].sha256)
    )


def completed(
    before: Delivery, message: ChatMessage, came: Mapping[int, DeliveredFile]
) -> Delivery:
    """Return a known delivery with what a later export adds; what came once stays.

    The text of an edited message is the later one; the journal keeps the earlier.
    """
    files = list(before.files)
    for place, file in sorted(came.items()):
        if place < len(files) and not files[place].sha256:
            files[place] = file
        elif file.sha256 and file.sha256 not in {one.sha256 for one in files}:
            files.append(file)
    after = replace(before, files=tuple(files))
    if message.edited_at is None or message.edited_at == before.edited_at:
        return after
    if before.edited_at is not None and message.edited_at < before.edited_at:
        return after
    return replace(after, text=message.text, edited_at=message.edited_at)


def _plain_key(files: Sequence[DeliveredFile]) -> str:
    """Return a key of files without a message: the same files are never taken in again."""
    told = "\n".join(f"{one.sha256}:{one.name}" for one in files)
    return f"files:{hashlib.sha256(told.encode()).hexdigest()}"
