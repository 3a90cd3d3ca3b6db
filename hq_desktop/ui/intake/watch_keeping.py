"""Where the choice of the watched folder is kept; it stands apart, for the window needs no more."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WatchKeeping:
    """The folder that is watched ("" for none), what keeps another choice, and a place of memory.

    `memory` is a folder of the program's own, for what was seen in watched folders.
    """

    folder: str
    keep: Callable[[str], None]
    memory: Path
