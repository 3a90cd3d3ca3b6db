"""What a person on the telephone says about the time, typed in as few keys as possible."""

import re
from datetime import date, datetime, timedelta

from hq_desktop.domain.zone import ZONE

MORNING = 6
"""Voting may be set from six o'clock on (election law 38): an earlier hour is the night after."""

_CLOCK = re.compile(r"(\d{1,2})(?:[:.\- ]?(\d{2}))?")
_DAY = re.compile(r"(\d{1,2})[.\-/](\d{1,2})(?:[.\-/](\d{4}|\d{2}))?[, ]+(.+)")


def moment_of(text: str, election_day: date, now: datetime) -> datetime | None:
    """Return the moment of 2015, 815, 20:15 or 23.11 0130; nothing typed is now.

    A time of day is of the day of voting, before six o'clock of the night after it. None where
    the text is no time.
    """
    said = " ".join(text.split())
    if not said:
        return now.astimezone(ZONE).replace(second=0, microsecond=0)
    dated = _DAY.fullmatch(said)
    if dated is None:
        return _on(election_day, said, is_night_after=True)
    number, month, year, rest = dated.groups()
    try:
        day = date(_year(year, election_day), int(month), int(number))
    except ValueError:
        return None
    return _on(day, rest.strip(), is_night_after=False)


def _on(day: date, said: str, *, is_night_after: bool) -> datetime | None:
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        return None
    if is_night_after and hour < MORNING:
        day += timedelta(days=1)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def _year(said: str | None, election_day: date) -> int:
    if said is None:
        return election_day.year
    return int(said) + 2000 if len(said) == 2 else int(said)
