"""What reached the headquarters at once: a message with its files, and the card of provenance."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from hq_desktop.domain.chat import Channel, MissingReason

DeliveryId = NewType("DeliveryId", int)


@dataclass(frozen=True, slots=True)
class Provenance:
    """The card of a delivery: who took the pictures, when, where, with what, how they came.

    A court looks at a photo, video or audio only where it is stated when, by whom and under what
    conditions it was made (ГПК 99(2)).
    """

    recorded_by: str = ""
    recorded_at: datetime | None = None
    recorded_where: str = ""
    device: str = ""
    conditions: str = ""
    received_from: str = ""
    received_how: str = ""
    paper_where: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the facts that are not stated yet, in the order of the card."""
        return tuple(name for name in _CARD if not getattr(self, name))


_CARD = (
    "recorded_by",
    "recorded_at",
    "recorded_where",
    "device",
    "conditions",
    "received_from",
    "received_how",
    "paper_where",
)


@dataclass(frozen=True, slots=True)
class DeliveredFile:
    """A file of a delivery: kept under its SHA-256, or missing, or refused, each with its reason.

    `refused` is a code with words in `domain.sentences.REASONS`.
    """

    name: str
    sha256: str = ""
    missing: MissingReason | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What somebody sent or brought at once; it is never changed but for its card and its edits.

    `key` tells the same message of a later export from a new one. `sender_key` is the sender's
    number in the messenger or the digits of a phone.
    """

    id: DeliveryId
    channel: Channel
    key: str
    received_at: datetime
    operator: str
    title: str = ""
    chat: str = ""
    chat_name: str = ""
    number: str = ""
    sender: str = ""
    sender_key: str = ""
    sent_at: datetime | None = None
    is_zone_known: bool = True
    text: str = ""
    forwarded_from: str = ""
    reply_to: str = ""
    edited_at: datetime | None = None
    files: tuple[DeliveredFile, ...] = ()
    card: Provenance = field(default_factory=Provenance)
    version: int = 1
