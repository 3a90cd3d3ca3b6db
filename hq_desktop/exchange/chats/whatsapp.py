"""The text of a WhatsApp export, of Android or iPhone, in any of the languages of its menus."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from hq_desktop.domain.chat import ChatMessage
from hq_desktop.exchange.chats.export import ChatExport, Found
from hq_desktop.exchange.chats.whatsapp_files import attachment_of, kept_name
from hq_desktop.exchange.chats.whatsapp_lines import (
    MARK,
    Piece,
    Stamp,
    begins_as_chat,
    order_of,
    pieces,
    without_marks,
)
from hq_desktop.exchange.trees import RefusedFile, readable

LOOKED_AT: Final = 64 * 1024
"""Bytes that are enough to see whether a text is a chat."""

_GENERIC_NAME = re.compile(r"_?chat(?: ?\(\d+\))?", re.IGNORECASE)
_CHAT_NAME = re.compile(
    r"(?:whatsapp chat|чат whatsapp)\s*(?:with|с контактом|с|-|–|—)\s*(.+)", re.IGNORECASE
)
_AGAIN = re.compile(r"\s*\(\d+\)$")
_SENDER = re.compile(r"([^\n]{1,100}?):(?: |(?=\n|$))")
_DID = re.compile(r"\b(?:изменил|создал|добавил|удалил|покинул|changed|created|added|removed|left)")
_PHONE = re.compile(r"\+?[\d ()\-‑–]{10,25}")
_EDITED = re.compile(
    r"<(?:this message was edited|message edited|(?:это )?сообщение изменено|"
    r"(?:бұл )?хабар\w* (?:өзгер|өңдел)\w*)\.?>\Z",
    re.IGNORECASE,
)
_DELETED = re.compile(
    r"(?:this message was deleted|you deleted this message|"
    r"(?:данное|это) сообщение (?:было )?удалено|вы удалили (?:данное|это) сообщение|"
    r"бұл хабар\w* (?:жойыл|өшіріл)\w*)"
    r"(?: (?:by admin|администратором)[^\n]{0,80})?\.?",
    re.IGNORECASE,
)
_TOLD_BY_WHATSAPP = re.compile(
    r"messages and calls are end-to-end|сообщения и звонки защищены|"
    r"(?:missed )?(?:group )?(?:voice|video) call|"
    r"(?:пропущенный )?(?:групповой )?(?:аудио|видео)?звонок\b",
    re.IGNORECASE,
)
"""Only after an invisible mark: a person may well speak of a call."""


def decoded(content: bytes) -> str:
    """Return the text of an export; letters that cannot be read are marked as such."""
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    return readable(content.decode("utf-16" if is_wide else "utf-8-sig", "replace"))


def is_whatsapp(beginning: bytes) -> bool:
    """Whether a text begins as a chat does: a date, a time, and what was said."""
    return b"\x00" not in beginning[2:40:2] and begins_as_chat(decoded(beginning))


def chat_name(stem: str, folder: str) -> str:
    """Return the chat's name from the name of the text, or of the folder or zip it lies in.

    A second download gets a number in brackets; it is the same chat.
    """
    name = folder if _GENERIC_NAME.fullmatch(stem) else stem
    name = _AGAIN.sub("", unicodedata.normalize("NFC", without_marks(name)).strip())
    told = _CHAT_NAME.fullmatch(name)
    return told[1].strip() if told else name


def read_whatsapp(content: bytes, chat: str, found: Found) -> ChatExport:
    """Return the messages of a chat; `found` finds a file by the name the text gives it."""
    cut = pieces(decoded(content))
    order = order_of([piece.stamp for piece in cut])
    export = ChatExport(title=chat)
    numbers = _Numbers()
    for piece in cut:
        message = _message(piece, chat, found, export)
        if message is not None:
            export.messages.append(
                replace(
                    message,
                    number=numbers.next_of(piece.stamp, message),
                    sent_at=piece.stamp.at(order),
                )
            )
    return export


def _message(piece: Piece, chat: str, found: Found, export: ChatExport) -> ChatMessage | None:
    """Return a message not numbered yet; None for what nobody said."""
    begun = _SENDER.match(piece.said)
    if begun is None or _is_sentence(begun[1]):
        return None
    sender = without_marks(begun[1]).removeprefix("~").strip()
    said = _EDITED.sub("", piece.said[begun.end() :].rstrip()).rstrip()
    is_marked = said.lstrip(" ").startswith(MARK)
    if _is_note(without_marks(said).strip(), is_marked):
        return None
    attachment = attachment_of(said, found)
    if attachment.file is None and is_marked and sender == chat:
        return None
    if attachment.escaping:
        export.refused.append(RefusedFile(attachment.escaping, "path_escapes"))
    files = () if attachment.file is None else (attachment.file,)
    export.named.update(file.path for file in files if file.path)
    if not files and not attachment.text:
        return None
    return ChatMessage(
        chat=chat,
        chat_name=chat,
        number="",
        sender=sender,
        sender_key=_digits(sender),
        sent_at=None,
        is_zone_known=False,
        text=attachment.text,
        files=files,
    )


def _is_sentence(sender: str) -> bool:
    """Whether what stands before the first colon is a note about the group, cut in two."""
    is_cut = sender.count('"') % 2 == 1 or sender.count("“") != sender.count("”")
    return is_cut or _DID.search(sender) is not None


def _is_note(text: str, is_marked: bool) -> bool:
    """Whether WhatsApp says it, and no person."""
    if _DELETED.fullmatch(text):
        return True
    return is_marked and _TOLD_BY_WHATSAPP.match(text) is not None


def _digits(sender: str) -> str:
    plain = sender.strip()
    return "".join(filter(str.isdigit, plain)) if _PHONE.fullmatch(plain) else ""


class _Numbers:
    """Numbers of messages that a later export of the same chat gives again.

    A digest of what was said and when, so that a message deleted meanwhile moves no other. The
    sender's name is left out: it changes when a telephone gets a name in the address book. Day
    and month count in any order: a later export may show which is which.
    """

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def next_of(self, stamp: Stamp, message: ChatMessage) -> str:
        parts = (
            " ".join(map(str, sorted(stamp.date))),
            ":".join(map(str, stamp.time)),
            " ".join(unicodedata.normalize("NFC", message.text).split()),
            *_names(message),
        )
        digest = hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:20]
        self._met[digest] += 1
        repeated = self._met[digest]
        return digest if repeated == 1 else f"{digest}-{repeated}"


def _names(message: ChatMessage) -> Iterable[str]:
    return (kept_name(file.name) for file in message.files)
