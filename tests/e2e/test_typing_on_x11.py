"""The row of digits gives digits on a real X server, whatever layout is active."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.entry.office import PAPER

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.prove
@pytest.mark.parametrize("layout", ["us", "ru", "kz", "fr"])
def test_a_sheet_is_typed_with_any_layout_active(layout: str) -> None:
    command = ["xvfb-run", "-a", sys.executable, "-m", "tests.e2e.typing_on_x11", layout]
    done = subprocess.run(  # noqa: S603 — a display of its own for our own module
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout.split() == [str(number) for number in PAPER], done.stderr
