"""The text of a WhatsApp export cut into messages, and what its dates mean.

A line that begins with a date and a time begins a message; any other continues the one above.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from itertools import pairwise

from hq_desktop.domain.zone import ZONE

MARK = "\u200e"
"""WhatsApp puts it before what it says itself: an attachment, a note, a system line."""

_INVISIBLE = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_MARKS = "".join(map(chr, _INVISIBLE))
_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " "})
_DATE = r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?: ?г\.)?"
_TIME = r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?"
_BEFORE_NOON = r"a\.? ?m\.?|дп|тд|таңғы|түске дейін"
_AFTER_NOON = r"p\.? ?m\.?|пп|тк|түскі|түстен кейін(?:гі)?"
_HALF = rf"(?: ?({_BEFORE_NOON}|{_AFTER_NOON})(?!\w))?"
_MOMENT = rf"{_DATE},?(?: \w{{1,3}})? {_TIME}{_HALF}"
_BRACKETS = re.compile(rf"\[{_MOMENT}\] ?(.*)", re.IGNORECASE | re.DOTALL)
_DASH = re.compile(rf"{_MOMENT} [-–—] (.*)", re.IGNORECASE | re.DOTALL)
_IS_AFTER_NOON = re.compile(_AFTER_NOON, re.IGNORECASE)


class Order(Enum):
    """Which of the numbers of a date is the day, the month, the year."""

    DAY_FIRST = (2, 1, 0)
    MONTH_FIRST = (2, 0, 1)
    YEAR_FIRST = (0, 1, 2)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment as it is written: three numbers of a date, then hour, minute, second."""

    date: tuple[int, int, int]
    time: tuple[int, int, int]

    def at(self, order: Order) -> datetime | None:
        """Return the moment in UTC, the clock being that of the precincts; None for no date."""
        year, month, day = (self.date[place] for place in order.value)
        try:
            full = year + 2000 if year < 100 else year
            return datetime(full, month, day, *self.time, tzinfo=ZONE).astimezone(UTC)
        except (ValueError, OverflowError):
            return None


@dataclass(frozen=True, slots=True)
class Piece:
    """What begins with one date: everything up to the next, marks and all."""

    stamp: Stamp
    said: str


def without_marks(text: str) -> str:
    """Return a text without the invisible marks of writing direction."""
    return text.translate(_INVISIBLE)


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a chat; none where no line begins as the lines of a chat do.

    The first line decides whether dates stand in brackets: a message quoted in a message of the
    other telephone's style begins none.
    """
    lines = text.translate(_SPACES).replace("\r\n", "\n").split("\n")
    shape = next((one for line in lines for one in _shapes(line)), None)
    if shape is None:
        return ()
    found: list[tuple[Stamp, list[str]]] = []
    for line in lines:
        begun = shape.match(line.lstrip(_MARKS))
        if begun is not None:
            found.append((_stamp(begun), [begun[begun.re.groups]]))
        elif found:
            found[-1][1].append(line)
    return tuple(Piece(stamp, "\n".join(told)) for stamp, told in found)


def begins_as_chat(text: str) -> bool:
    """Whether the first line that is not empty begins as the lines of a chat do."""
    plain = text.translate(_SPACES).translate(_INVISIBLE).lstrip()
    return any(_shapes(plain.partition("\n")[0]))


def order_of(stamps: Sequence[Stamp]) -> Order:
    """Return what the dates of one file mean, judged by all of them.

    A year has four digits or stands last; a number above 12 is a day; a chat goes forward in
    time. Where all that says nothing, the day stands first.
    """
    if any(stamp.date[0] > 31 for stamp in stamps):
        return Order.YEAR_FIRST
    if any(stamp.date[0] > 12 for stamp in stamps):
        return Order.DAY_FIRST
    if any(stamp.date[1] > 12 for stamp in stamps):
        return Order.MONTH_FIRST
    backward = {order: _steps_back(stamps, order) for order in Order}
    is_month = backward[Order.MONTH_FIRST] < backward[Order.DAY_FIRST]
    return Order.MONTH_FIRST if is_month else Order.DAY_FIRST


def _shapes(line: str) -> Iterator[re.Pattern[str]]:
    plain = line.lstrip(_MARKS)
    return (shape for shape in (_BRACKETS, _DASH) if shape.match(plain))


def _stamp(begun: re.Match[str]) -> Stamp:
    first, _, second, third, hour, minute, seconds, half, _ = begun.groups()
    hours = int(hour)
    if half:
        hours = hours % 12 + 12 * (_IS_AFTER_NOON.fullmatch(half) is not None)
    date = (int(first), int(second), int(third))
    return Stamp(date, (hours, int(minute), int(seconds or 0)))


def _steps_back(stamps: Iterable[Stamp], order: Order) -> int:
    days = [tuple(stamp.date[place] for place in order.value) for stamp in stamps]
    return sum(later < earlier for earlier, later in pairwise(days))
