"""`terms`: what still runs, as words, JSON and a calendar."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hq_desktop.domain.zone import ZONE
from tests.e2e.commands import REFUSED, done, run, run_process

DAY = datetime.now(UTC).astimezone(ZONE).date() - timedelta(days=5)


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """A campaign five days after its election day, with nothing in it but a race."""
    made = tmp_path / "штаб.hq"
    day = ("--election-day", DAY.isoformat())
    done("new", made, "--title", "Штаб", *day, "--race", "president=president")
    return made


def test_the_terms_of_the_night_are_told_with_both_dates(campaign: Path) -> None:
    rows = done("terms", campaign, "--json").json()["terms"]
    one = next(row for row in rows if row["deadline"] == "D05")
    assert one["safe_on"] == (DAY + timedelta(days=9)).isoformat()
    assert one["nominal_on"] == (DAY + timedelta(days=10)).isoformat()
    assert (one["is_assumed"], one["is_checked"], one["mark"]) == (True, False, "V")
    assert one["law"] == ["20(9)", "20-1(2)(6)", "31(5)", "49"]


def test_the_calendar_has_what_the_list_has(campaign: Path, tmp_path: Path) -> None:
    target = tmp_path / "сроки.ics"
    rows = done("terms", campaign, "--json", "--ics", target).json()["terms"]
    dated = [row for row in rows if row["safe_until"]]
    assert target.read_bytes().count(b"BEGIN:VEVENT\r\n") == len(dated) > 0


def test_a_calendar_that_cannot_be_written_is_refused(campaign: Path, tmp_path: Path) -> None:
    told = run("terms", campaign, "--ics", tmp_path / "нет" / "сроки.ics")
    assert told.code == REFUSED


@pytest.mark.skipif(sys.platform == "win32", reason="TZ is read on POSIX")
def test_the_zone_of_the_computer_moves_no_date(campaign: Path, tmp_path: Path) -> None:
    def dates(zone: str) -> list[tuple[str, str]]:
        environment = {**os.environ, "TZ": zone}
        told = run_process("terms", campaign, "--json", folder=tmp_path, environment=environment)
        return [(one["deadline"], one["safe_until"]) for one in told.json()["terms"]]

    assert dates("America/Los_Angeles") == dates("Pacific/Kiritimati") != []
