"""The one zone of Kazakhstan (since 01.03.2024): moments are told in it, never in the PC's own."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Almaty")

_WESTERNMOST, _EASTERNMOST = timezone(timedelta(hours=-12)), timezone(timedelta(hours=14))
"""A precinct abroad lies between the two; which zone it has the directory does not say."""


def aware(moment: datetime) -> datetime:
    """Return a moment with its zone; one without is UTC, as the campaign keeps them."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def day_of(moment: datetime, *, is_abroad: bool = False) -> date:
    """Return the day of a moment at the precinct; abroad the earliest day it can be there."""
    return aware(moment).astimezone(_WESTERNMOST if is_abroad else ZONE).date()


def end_of(day: date, *, is_abroad: bool = False) -> datetime:
    """Return the moment when a day is over at the precinct; abroad the earliest it can be."""
    zone = _EASTERNMOST if is_abroad else ZONE
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(ZONE)


def at_clock(day: date, hour: int) -> datetime:
    """Return a full hour of a day in Kazakhstan."""
    return datetime.combine(day, time(hour), ZONE)
