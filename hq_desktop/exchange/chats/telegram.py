"""The export of Telegram Desktop (`result.json`): one chat, or all chats of an account."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hq_desktop.domain.chat import ChatFile, ChatMessage, MissingReason
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange.chats.export import ChatExport, Found
from hq_desktop.exchange.chats.lenient_json import read_json
from hq_desktop.exchange.chats.telegram_fields import (
    Fields,
    fields,
    items,
    moment,
    plain,
    whole,
    words,
)
from hq_desktop.exchange.trees import RefusedFile, escapes

MAIN: Final = "result.json"
UNNAMED: Final = "?"
"""Stands for the first sender of a forwarded message that the export does not name."""

_NOT_EXPORTED = (
    ("(File not included", MissingReason.NOT_INCLUDED),
    ("(Photo not included", MissingReason.NOT_INCLUDED),
    ("(File exceeds maximum size", MissingReason.TOO_LARGE),
    ("(Photo exceeds maximum size", MissingReason.TOO_LARGE),
    ("(File unavailable", MissingReason.UNAVAILABLE),
    ("(Photo unavailable", MissingReason.UNAVAILABLE),
)
_MEDIA = ("photo", "file")
_NAMING = (*_MEDIA, "thumbnail", "contact_vcard")
_NOT_MESSAGES = frozenset({"service", "unsupported"})


def read_telegram(content: bytes, name: str, found: Found) -> ChatExport:
    """Return the messages of an export, `title` that of its only chat.

    A chat or message that cannot be understood is refused alone. Raises FileUnreadable where
    the file as a whole is broken or holds no chats.
    """
    root = fields(read_json(content, name))
    chats = list(_chats(root))
    if not chats:
        raise FileUnreadable(path=name, reason="telegram_without_chats")
    export = ChatExport(title=plain(chats[0].get("name")) if len(chats) == 1 else "")
    for chat in chats:
        _read_chat(chat, export, found)
    return export


def _chats(root: Fields) -> Iterator[Fields]:
    if isinstance(root.get("messages"), list):
        yield root
    for part in ("chats", "left_chats"):
        yield from map(fields, items(fields(root.get(part)).get("list")))


def _read_chat(chat: Fields, export: ChatExport, found: Found) -> None:
    number, name = whole(chat.get("id")), plain(chat.get("name"))
    if number is None or not isinstance(chat.get("messages"), list):
        export.refused.append(RefusedFile(name or UNNAMED, "telegram_chat_faulty"))
        return
    for place, raw in enumerate(items(chat.get("messages")), 1):
        message = fields(raw)
        export.named |= set(filter(None, map(found, _named(message))))
        if plain(message.get("type")) in _NOT_MESSAGES:
            continue
        if whole(message.get("id")) is None:
            label = f"{name or number}: {place}"
            export.refused.append(RefusedFile(label, "telegram_message_faulty"))
            continue
        read = _message(message, str(number), name, _Shelf(export.refused, found))
        if read.text or read.files:
            export.messages.append(read)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where the files of a message are looked for, and where those that must not be are told."""

    refused: list[RefusedFile]
    found: Found


def _message(message: Fields, chat: str, chat_name: str, shelf: _Shelf) -> ChatMessage:
    sent_at, is_zone_known = moment(message, "date")
    return ChatMessage(
        chat=chat,
        chat_name=chat_name,
        number=str(whole(message.get("id"))),
        sender=plain(message.get("from")),
        sender_key=_sender_key(message.get("from_id")),
        sent_at=sent_at,
        is_zone_known=is_zone_known,
        text=words(message),
        files=tuple(_files(message, shelf)),
        forwarded_from=_forwarded_from(message),
        reply_to=_reply_to(message),
        edited_at=moment(message, "edited")[0],
    )


def _sender_key(value: object) -> str:
    """Exports older than 2021 give the bare number of a person."""
    return f"user{value}" if isinstance(value, int) else plain(value)


def _forwarded_from(message: Fields) -> str:
    for key in ("forwarded_from", "saved_from"):
        if key in message:
            return plain(message[key]) or UNNAMED
    return ""


def _reply_to(message: Fields) -> str:
    """An answer to another chat's message names that chat, and its number means nothing here."""
    number = whole(message.get("reply_to_message_id"))
    return "" if number is None or "reply_to_peer_id" in message else str(number)


def _named(message: Fields) -> Iterator[str]:
    for key in _NAMING:
        path = plain(message.get(key))
        if path:
            yield path


def _files(message: Fields, shelf: _Shelf) -> Iterator[ChatFile]:
    for key in _MEDIA:
        path = plain(message.get(key))
        if path:
            yield _file(message, key, path, shelf)


def _file(message: Fields, key: str, path: str, shelf: _Shelf) -> ChatFile:
    told = plain(message.get("file_name")) if key == "file" else ""
    kind = (plain(message.get("media_type")) or plain(message.get("mime_type"))) * (key == "file")
    missing = next((why for start, why in _NOT_EXPORTED if path.startswith(start)), None)
    if missing is not None:
        return ChatFile(told or key, missing=missing, media_type=kind)
    name = told or path.replace("\\", "/").rpartition("/")[2] or key
    if escapes(path):
        shelf.refused.append(RefusedFile(path, "path_escapes"))
        return ChatFile(name, missing=MissingReason.ABSENT, media_type=kind)
    lies = shelf.found(path)
    if lies is None:
        return ChatFile(name, missing=MissingReason.ABSENT, media_type=kind)
    return ChatFile(name, lies, media_type=kind)
