"""The files that a WhatsApp message speaks of, told by the shape of the line in any language.

Android: `NAME.ext (words)` on the first line; iPhone: `<words: NAME.ext>` anywhere. Without media:
the whole line is `<words>`, or, on an iPhone, a few words after an invisible mark.
"""

import re
from dataclasses import dataclass

from hq_desktop.domain.chat import ChatFile, MissingReason
from hq_desktop.exchange.chats.export import Found
from hq_desktop.exchange.chats.whatsapp_lines import MARK, without_marks
from hq_desktop.exchange.trees import escapes

_ANDROID = re.compile(r"(.+\.\w{1,5}) \(([^()\n]+)\)")
_IPHONE = re.compile(rf"[{MARK}]?<([^<>:\n]{{1,40}}): ?([^<>\n]+)>")
_OMITTED = re.compile(r"<[^<>:\n]{2,60}>")
_OWN_NAME = re.compile(r"[A-Z]{3}-\d{8}-WA\d{4,}|\d{8}-[A-Z]{3}")
"""What WhatsApp itself calls a file: no one types that."""
_NUMBERED = re.compile(r"\d{8}-(?=.)")
_SAYS_ATTACHED = re.compile(r"file attached|attached|файл добавлен|прикрепл\w+|тірке\w+|қосыл\w+")
_SAYS_OMITTED = re.compile(
    r"(?:.*[ •])?(?:image|video|video note|audio|sticker|gif|document|contact card) omitted",
    re.IGNORECASE | re.DOTALL,
)
_SAYS_OMITTED_MARKED = re.compile(
    r".*(?:omitted|отсутству[ею]т|опущен[аоы]?|пропущен[аоы]?|не добавлен[аоы]?)\.?",
    re.IGNORECASE | re.DOTALL,
)
_LOST = "null"
"""What Android writes for a picture that could be looked at once."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file, what else the message says, and the names that tried to lead out of the folder."""

    file: ChatFile | None
    text: str
    escaping: str = ""


def attachment_of(said: str, found: Found) -> Attachment:
    """Return the file of one message and the text beside it, marks taken out of both."""
    return _android(said, found) or _iphone(said, found) or _omitted(said) or _text(said)


def kept_name(name: str) -> str:
    """Return a file's name without the running number that each export of an iPhone gives anew."""
    return _NUMBERED.sub("", name, count=1)


def _text(said: str) -> Attachment:
    return Attachment(None, without_marks(said).strip())


def _android(said: str, found: Found) -> Attachment | None:
    first, _, rest = without_marks(said).strip().partition("\n")
    match = _ANDROID.fullmatch(first.strip())
    if match is None or not _is_meant(match[1], match[2], found):
        return None
    return _attached(match[1], match[1], rest.strip(), found)


def _iphone(said: str, found: Found) -> Attachment | None:
    for match in _IPHONE.finditer(said):
        name = without_marks(match[2]).strip()
        if match[0].startswith(MARK) or _is_meant(name, match[1], found):
            around = without_marks(said[: match.start()] + said[match.end() :]).strip()
            shown = name if _OWN_NAME.match(name) else kept_name(name)
            return _attached(name, shown, _without_title(around, shown), found)
    return None


def _is_meant(name: str, words: str, found: Found) -> bool:
    """Whether a name in a line is an attachment and not what somebody typed."""
    return bool(
        _OWN_NAME.match(name)
        or _SAYS_ATTACHED.search(words.lower())
        or (not escapes(name) and found(name) is not None)
    )


def _attached(name: str, shown: str, text: str, found: Found) -> Attachment:
    if escapes(name):
        last = name.replace("\\", "/").rpartition("/")[2] or name
        return Attachment(ChatFile(last, missing=MissingReason.ABSENT), text, escaping=name)
    lies = found(name)
    missing = MissingReason.ABSENT if lies is None else None
    return Attachment(ChatFile(shown, lies or "", missing), text)


def _without_title(text: str, name: str) -> str:
    """Leave out the document's title and its number of pages, which stand before it."""
    first, _, rest = text.partition("\n")
    return rest if first.partition(" •")[0].strip() in {name, name.rpartition(".")[0]} else text


def _omitted(said: str) -> Attachment | None:
    begins_marked = said.lstrip(" ").startswith(MARK)
    is_marked = begins_marked or f" {MARK}" in said
    first, _, rest = without_marks(said).strip().partition("\n")
    first = first.strip()
    if _OMITTED.fullmatch(first):
        return _lost(first.strip("<>"), rest)
    if first == _LOST or _SAYS_OMITTED.fullmatch(first):
        return _lost(first, rest)
    if is_marked and _SAYS_OMITTED_MARKED.fullmatch(first):
        return _lost(first, rest)
    return _lost(first, rest) if begins_marked and _is_brief(first) else None


def _is_brief(first: str) -> bool:
    """Whether a marked line is as short as the note of a file that was left out."""
    return (
        len(first.split()) in {1, 2, 3}
        and re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+)*", first) is not None
    )


def _lost(words: str, rest: str) -> Attachment:
    name = words.partition(" •")[0].strip()
    return Attachment(ChatFile(name, missing=MissingReason.OMITTED), rest.strip())
