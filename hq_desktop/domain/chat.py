"""What a chat export or a handful of files tells, before anything of it is kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    """The way by which something reached the headquarters."""

    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    FILES = "files"
    FOLDER = "folder"
    PASTE = "paste"


class MissingReason(StrEnum):
    """Why an export names a file that it does not hold."""

    NOT_INCLUDED = "not_included"
    TOO_LARGE = "too_large"
    UNAVAILABLE = "unavailable"
    OMITTED = "omitted"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class ChatFile:
    """One file of a message: the sender's name of it and where it lies in what was handed over."""

    name: str
    path: str = ""
    missing: MissingReason | None = None
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a chat, or, with `chat` and `number` empty, files given without one.

    `number` is stable between exports of the same chat. `sent_at` is in UTC; where the export
    names no zone (`is_zone_known` False) its local time is taken as that of the precincts.
    `reply_to` is the number of the message it answers.
    """

    chat: str
    chat_name: str
    number: str
    sender: str
    sender_key: str
    sent_at: datetime | None
    is_zone_known: bool = True
    text: str = ""
    files: tuple[ChatFile, ...] = ()
    forwarded_from: str = ""
    reply_to: str = ""
    edited_at: datetime | None = None
