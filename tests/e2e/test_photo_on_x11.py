"""The keys of the photo work on a real X server, whatever layout is active."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.entry.office import LINES, PAPER

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.prove
@pytest.mark.parametrize("layout", ["us", "ru", "kz"])
def test_a_photo_is_straightened_and_its_lines_are_placed(layout: str) -> None:
    command = ["xvfb-run", "-a", sys.executable, "-m", "tests.e2e.photo_on_x11", layout]
    done = subprocess.run(  # noqa: S603 — a display of its own for our own module
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    kept = f"180 True 1.25 {len(LINES)}"
    assert done.stdout.splitlines() == [kept, " ".join(map(str, PAPER))], done.stderr
