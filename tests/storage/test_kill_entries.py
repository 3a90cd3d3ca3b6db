"""A power cut at any moment of entry and settling: whatever was acknowledged is there."""

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage import drafts, entries, settlements
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.verification import verify
from tests.storage.night_shift import CELL, FIELD, FIRST, SECOND
from tests.storage.town import LINES, Town

ROOT = Path(__file__).parents[2]
ONE_SHEET = 2 * (len(LINES) + 1) + 2
"""Acknowledgements from the first field of a sheet to the first field of the next one."""


@pytest.mark.parametrize("acknowledged", [3, ONE_SHEET])
def test_entries_acknowledged_before_a_kill_are_there(
    acknowledged: int, database: Database, built: Town, made_address: str
) -> None:
    _kill_and_look(made_address, acknowledged, patience=0.0)


@pytest.mark.prove
def test_kills_at_200_moments_of_entry_and_settling_lose_no_confirmed_value(
    database: Database, built: Town, made_address: str
) -> None:
    moments = random.Random(2026)
    confirmed = sum(
        _kill_and_look(made_address, moments.randint(1, ONE_SHEET), moments.uniform(0, 0.05))
        for _ in range(200)
    )
    assert confirmed >= 200


def _kill_and_look(address: str, acknowledged: int, patience: float) -> int:
    said = _type_until_killed(address, acknowledged, patience)
    with closing(open_campaign(address)) as database:
        with database.reading() as tx:
            for line in said:
                what, sheet, value = line.split()
                assert _is_there(tx, what, CopyId(int(sheet)), value), line
        assert verify(database).problems == ()
    return len(said)


def _is_there(tx: Transaction, what: str, sheet: CopyId, value: str) -> bool:
    typed = entries.of_copy(tx, sheet)
    if what == CELL:
        (settled,) = settlements.of_copy(tx, sheet)
        return str(settled.chosen) == value
    if what in (FIRST, SECOND):
        entry = typed[what == SECOND]
        return ",".join(str(entry.cells[line]) for line in LINES) == value
    assert what == FIELD
    operator, line, figure = value.split("|")
    draft = drafts.find(tx, operator, sheet)
    kept = [one.cells for one in typed if one.operator == operator]
    kept += [draft.cells] if draft else []
    return any(str(cells.get(line)) == figure for cells in kept)


def _type_until_killed(address: str, acknowledged: int, patience: float) -> list[str]:
    command = [sys.executable, "-m", "tests.storage.night_shift", address]
    with subprocess.Popen(  # noqa: S603 — our own module
        command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT
    ) as shift:
        assert shift.stdout is not None
        said = [shift.stdout.readline() for _ in range(acknowledged)]
        time.sleep(patience)
        shift.kill()
        said += shift.stdout.readlines()
    return [line for line in said if line.endswith("\n")]
