"""A power cut at any moment of an intake: nothing is half, and the same command goes on."""

import json
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hq_desktop import cli
from hq_desktop.storage import inspections
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.verification import verify
from tests.e2e.commands import done, town
from tests.e2e.intake_photos import write_photos
from tests.storage.small_chats import export, message


def test_a_killed_intake_is_whole_and_goes_on(tmp_path: Path) -> None:
    _kill_and_go_on(tmp_path, photos=30, kills=3)


@pytest.mark.prove
def test_fifty_kills_at_random_moments_leave_nothing_half(tmp_path: Path) -> None:
    _kill_and_go_on(tmp_path, photos=120, kills=50)


def _kill_and_go_on(folder: Path, *, photos: int, kills: int) -> None:
    """Kill at moments spread over the time of a whole intake, from its first step to its last."""
    handed_over = _hand_over(folder / "handed over", photos)
    empty = town(folder)
    began = time.perf_counter()
    _run(_copy(empty, folder / "whole.hq"), handed_over, None)
    whole = time.perf_counter() - began
    chance = random.Random(2026)
    cut = 0
    for number in range(kills):
        campaign = _copy(empty, folder / f"{number}.hq")
        cut += _run(campaign, handed_over, chance.uniform(0.05, 1.0) * whole)
        _must_be_whole(campaign)
        told = json.loads(done("intake", campaign, *handed_over, "--json").out)
        assert told["new"] + told["duplicates"] == photos * 3 // 2
        assert told["unassigned"] == photos
        _must_be_whole(campaign)
        _must_be_inspected(campaign, photos)
        shutil.rmtree(campaign)
    print(f"\n{cut} of {kills} kills came in the middle")  # noqa: T201 — the proof says it
    assert cut > kills // 2


def _hand_over(folder: Path, count: int) -> tuple[Path, Path]:
    """Make a folder of photos, and an export that names half of them."""
    photos = write_photos(folder / "Сканы", count, (600, 450))
    half = sorted(photos.iterdir())[: count // 2]
    files = {f"photos/{one.name}": one.read_bytes() for one in half}
    told = [message(place, "УИК 12", name) for place, name in enumerate(files, 1)]
    return photos, export(folder / "ChatExport", told, files)


def _run(campaign: Path, paths: tuple[Path, Path], patience: float | None) -> bool:
    """Take in, for so many seconds; say whether the end was not reached."""
    command = [sys.executable, "-m", "hq_desktop", "intake", str(campaign), *map(str, paths)]
    folder = Path(cli.__file__).parents[1]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as running:  # noqa: S603
        try:
            running.wait(patience)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            return True
    assert running.returncode == 0
    return False


def _copy(campaign: Path, place: Path) -> Path:
    return Path(shutil.copytree(campaign, place))


def _must_be_whole(campaign: Path) -> None:
    with closing(open_campaign(str(campaign))) as database:
        assert verify(database).problems == ()


def _must_be_inspected(campaign: Path, photos: int) -> None:
    with closing(open_campaign(str(campaign))) as database, database.reading() as tx:
        assert len(inspections.all(tx)) == photos
        assert inspections.uninspected(tx, 1) == ()
