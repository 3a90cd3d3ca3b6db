"""A power cut at any moment: whatever was acknowledged is there, and the journal is whole."""

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hq_desktop.storage import copies, drafts
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.verification import verify
from tests.storage.town import RACE, Town

ROOT = Path(__file__).parents[2]


def test_what_was_acknowledged_before_a_kill_is_there(
    database: Database, built: Town, made_address: str
) -> None:
    _kill_and_look(made_address, acknowledged=5, patience=0.0)


@pytest.mark.prove
def test_many_kills_at_random_moments_lose_nothing(
    database: Database, built: Town, made_address: str
) -> None:
    moments = random.Random(2026)
    for _ in range(40):
        _kill_and_look(made_address, acknowledged=1, patience=moments.uniform(0, 0.3))


def _kill_and_look(address: str, *, acknowledged: int, patience: float) -> None:
    with closing(open_campaign(address)) as database:
        stored = _copies(database)
    said = _type_until_killed(address, acknowledged, patience)
    numbers = [int(line.split()[1]) for line in said if line.startswith("draft")]
    batches = [int(line.split()[1]) for line in said if line.startswith("copies")]
    with closing(open_campaign(address)) as database:
        assert _draft(database) >= max(numbers, default=0)
        assert _copies(database) >= stored + sum(batches)
        assert verify(database).problems == ()


def _type_until_killed(address: str, acknowledged: int, patience: float) -> list[str]:
    command = [sys.executable, "-m", "tests.storage.typist", address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as typist:  # noqa: S603
        assert typist.stdout is not None
        said = [typist.stdout.readline() for _ in range(acknowledged)]
        time.sleep(patience)
        typist.kill()
        said += typist.stdout.readlines()
    return [line for line in said if line.endswith("\n")]


def _draft(database: Database) -> int:
    with database.reading() as tx:
        draft = drafts.find(tx, "Айгүл", None)
    assert draft is not None
    number = draft.cells["ballots_invalid"]
    assert isinstance(number, int)
    return number


def _copies(database: Database) -> int:
    with database.reading() as tx:
        return len(copies.of_race(tx, RACE))
