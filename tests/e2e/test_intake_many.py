"""Ten thousand photos: the time against a plain copy, the memory, the queue."""

import hashlib
import json
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hq_desktop import cli
from hq_desktop.actions.intake_queue import read_queue
from hq_desktop.storage.database import open_campaign
from tests.e2e.commands import town
from tests.e2e.intake_photos import write_photos

MANY = 10_000
MOST_TIMES = 2.0
MOST_MEMORY = 600
"""Megabytes, of which 300 are for inspecting one picture of the largest kind that is let in."""


@pytest.mark.prove
@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as POSIX tells it")
def test_ten_thousand_photos_take_little_more_than_a_copy(tmp_path: Path) -> None:
    photos = write_photos(tmp_path / "Сканы", MANY)
    campaign = town(tmp_path)
    plain = min(_copied(photos, tmp_path / f"copy {turn}") for turn in range(2))
    told = _taken_in(campaign, photos)
    ratio = told["keeping"] / plain
    print(  # noqa: T201 — the proof says what it measured
        f"\n{MANY} photos, {told['bytes'] / 1e6:.0f} MB: copy and SHA-256 {plain:.1f} s, keeping "
        f"{told['keeping']:.1f} s, ratio {ratio:.2f}; inspecting {told['inspecting']:.1f} s; "
        f"peak memory {told['memory']:.0f} MB"
    )
    with closing(open_campaign(str(campaign))) as database:
        readings: list[float] = []
        for _ in range(3):
            began = time.perf_counter()
            queue = read_queue(database)
            readings.append(time.perf_counter() - began)
    reading = min(readings)
    print(f"queue of {len(queue.waiting)} read in {reading:.2f} s")  # noqa: T201
    assert sum(1 + len(one.alike) for one in queue.waiting) == MANY
    assert told["memory"] < MOST_MEMORY
    assert ratio <= MOST_TIMES


def _copied(photos: Path, folder: Path) -> float:
    """Copy each file, read it for its SHA-256, and return the seconds."""
    began = time.perf_counter()
    folder.mkdir()
    for one in photos.iterdir():
        kept = folder / one.name
        shutil.copyfile(one, kept)
        with kept.open("rb") as file:
            hashlib.file_digest(file, "sha256")
    taken = time.perf_counter() - began
    shutil.rmtree(folder)
    return taken


def _taken_in(campaign: Path, photos: Path) -> dict[str, float]:
    """Take in in a process of its own, whose memory is measured."""
    command = [sys.executable, "-m", "tests.e2e.measured_intake", str(campaign), str(photos)]
    folder = Path(cli.__file__).parents[1]
    finished = subprocess.run(command, cwd=folder, capture_output=True, check=True)  # noqa: S603
    return dict(json.loads(finished.stdout))
