"""Calendars as other programs read them: iCalendar of RFC 5545."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_FOLDED_AT = 75
"""Octets a line has at most, its break not counted (RFC 5545, 3.1)."""

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One appointment: something ends at a moment, told some hours before.

    `uid` stays the same when the calendar is written again, so that programs move the entry
    instead of adding another one.
    """

    uid: str
    ends_at: datetime
    title: str
    text: str = ""
    alarms: tuple[timedelta, ...] = ()


def calendar(title: str, entries: Iterable[CalendarEntry], written_at: datetime) -> bytes:
    """Return a calendar; moments are written in UTC, lines folded between letters."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//hq-desktop//terms//RU",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(title)}",
    ]
    for entry in entries:
        lines += _event(entry, written_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(entry: CalendarEntry, written_at: datetime) -> Iterator[str]:
    """The last hour of the term is what stands in the calendar."""
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(entry.uid)}"
    yield f"DTSTAMP:{_moment(written_at)}"
    yield f"DTSTART:{_moment(entry.ends_at - timedelta(hours=1))}"
    yield f"DTEND:{_moment(entry.ends_at)}"
    yield f"SUMMARY:{_escaped(entry.title)}"
    if entry.text:
        yield f"DESCRIPTION:{_escaped(entry.text)}"
    for alarm in entry.alarms:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_escaped(entry.title)}"
        yield f"TRIGGER;RELATED=END:-PT{int(alarm.total_seconds() // 60)}M"
        yield "END:VALARM"
    yield "END:VEVENT"


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _folded(line: str) -> str:
    """Return a line in pieces of 75 octets, no letter of several octets cut apart."""
    pieces, piece, size = [], "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _FOLDED_AT:
            pieces.append(piece)
            piece, size = "", 1
        piece += sign
        size += width
    return "\r\n ".join((*pieces, piece))
