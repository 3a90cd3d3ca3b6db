"""A time said on the telephone is understood from four digits."""

from datetime import UTC, date, datetime

import pytest

from hq_desktop.domain.spoken_time import moment_of
from hq_desktop.domain.zone import ZONE

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 15, 31, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2015", "2026-11-22 20:15"),
        ("815", "2026-11-22 08:15"),
        ("20", "2026-11-22 20:00"),
        (" 20:15 ", "2026-11-22 20:15"),
        ("20.15", "2026-11-22 20:15"),
        ("20 15", "2026-11-22 20:15"),
        ("0600", "2026-11-22 06:00"),
        ("0559", "2026-11-23 05:59"),
        ("0130", "2026-11-23 01:30"),
        ("21.11 0130", "2026-11-21 01:30"),
        ("23.11.2026 9:05", "2026-11-23 09:05"),
        ("23.11.26, 905", "2026-11-23 09:05"),
    ],
)
def test_digits_are_a_time_of_the_day_of_voting_or_of_the_night_after(
    said: str, meant: str
) -> None:
    moment = moment_of(said, DAY, NOW)
    assert moment is not None
    assert f"{moment:%Y-%m-%d %H:%M}" == meant
    assert moment.tzinfo is ZONE


def test_nothing_typed_is_now_to_the_minute() -> None:
    assert moment_of("", DAY, NOW) == datetime(2026, 11, 22, 20, 31, tzinfo=ZONE)


@pytest.mark.parametrize(
    "said", ["2460", "2515", "20155", "вечером", "31.02 2015", "22.11 x", "-5"]
)
def test_what_is_no_time_is_not_guessed(said: str) -> None:
    assert moment_of(said, DAY, NOW) is None
