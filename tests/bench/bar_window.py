"""The window on a country's campaign, ready to be used, against a bare window."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.bar import Bar
from tests.bench.campaigns import empty_country

PRECINCTS, RUNS = 10_223, 5
ROOT = Path(__file__).resolve().parents[2]


def bars() -> Iterator[Bar]:
    """Measure in turn, each in a process of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        desk = empty_country(Path(scratch), PRECINCTS)
        address = desk.database.address
        desk.database.close()
        pairs = [(opened(address), opened()) for _ in range(RUNS)]
    ours, bare = (statistics.median(one) for one in zip(*pairs, strict=True))
    yield Bar("Window ready on 10,223 precincts, against a bare window", ours / bare, 2.5)


def opened(*arguments: str) -> float:
    """Return the seconds until a window is ready, in a new process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.ready", *arguments]
    done = subprocess.run(  # noqa: S603 — our own module
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1])
