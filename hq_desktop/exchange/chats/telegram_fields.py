"""One field of a Telegram message at a time; a value of an unexpected kind counts as none."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.trees import readable

Fields = Mapping[str, object]

_FIRST_YEAR = 2013
"""Telegram began then; older exports write 1970 for a message that was never edited."""


def fields(value: object) -> Fields:
    """Return an object's fields; those of anything else are none."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """Return a list's items; those of anything else are none."""
    return value if isinstance(value, list) else []


def whole(value: object) -> int | None:
    """Return a whole number, also one written as a text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.lstrip("-").isdecimal() and len(value) < 20:
        try:
            return int(value)
        except ValueError:
            return None
    return None


def plain(value: object) -> str:
    """Return a text: a string, a number, or the joined texts of a list of entities."""
    match value:
        case str():
            return readable(value)
        case bool():
            return ""
        case int() | float():
            return str(value)
        case list():
            return "".join(map(_entity, value))
        case dict():
            return _entity(value)
    return ""


def _entity(value: object) -> str:
    text = fields(value).get("text", "") if isinstance(value, dict) else value
    return readable(text) if isinstance(text, str) else ""


def moment(message: Fields, key: str) -> tuple[datetime | None, bool]:
    """Return a moment in UTC, and whether the export told it without leaving the zone open."""
    seconds = whole(message.get(f"{key}_unixtime"))
    told = _of_seconds(seconds) if seconds is not None else None
    if told is not None:
        return told, True
    try:
        local = datetime.fromisoformat(plain(message.get(key)))
        told = (local if local.tzinfo else local.replace(tzinfo=ZONE)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None, False
    return (told, local.tzinfo is not None) if told.year >= _FIRST_YEAR else (None, False)


def _of_seconds(seconds: int) -> datetime | None:
    try:
        told = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return told if told.year >= _FIRST_YEAR else None


def words(message: Fields) -> str:
    """Return what a message says: its text, and in plain words a contact, a place, a poll."""
    said = [plain(message.get("text")).strip()]
    for key, told in _TOLD:
        if key in message:
            said.extend(told(message))
    return "\n".join(part for part in said if part)


def _contact(message: Fields) -> Iterator[str]:
    contact = fields(message.get("contact_information"))
    name = (plain(contact.get(key)).strip() for key in ("first_name", "last_name"))
    told = (" ".join(part for part in name if part), plain(contact.get("phone_number")).strip())
    yield ", ".join(part for part in told if part)


def _address(message: Fields) -> Iterator[str]:
    yield from (plain(message.get(key)).strip() for key in ("place_name", "address"))


def _place(message: Fields) -> Iterator[str]:
    place = fields(message.get("location_information"))
    told = (plain(place.get("latitude")), plain(place.get("longitude")))
    if all(told):
        yield ", ".join(told)


def _poll(message: Fields) -> Iterator[str]:
    poll = fields(message.get("poll"))
    yield plain(poll.get("question")).strip()
    for answer in map(fields, items(poll.get("answers"))):
        votes = plain(answer.get("voters"))
        text = plain(answer.get("text")).strip()
        yield f"— {text}: {votes}" if votes else f"— {text}" if text else ""


_TOLD = (
    ("contact_information", _contact),
    ("place_name", _address),
    ("location_information", _place),
    ("poll", _poll),
)
"""What a message can hold beside its text, and how it is said."""
