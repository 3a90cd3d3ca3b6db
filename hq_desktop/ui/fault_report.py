"""The report of a fault of ours: where in the program it happened, and no personal facts."""

import logging
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from hq_desktop import __version__

_log = logging.getLogger("hq_desktop")


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a person may send: the kind of the fault and the places, no words of its text.

    The text of an exception may hold what was typed; file names may hold a person's name.
    """
    frames = traceback.extract_tb(trace)
    places = [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]
    return "\n".join(
        (
            f"hq-desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}",
            f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
            kind.__name__,
            *places,
        )
    )


def keep(text: str, folder: Path) -> Path | None:
    """Write a report into a folder and return its path; None where even that fails."""
    _log.error(text)
    path = folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError:
        return None
    return path
