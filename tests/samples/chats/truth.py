"""What is true of a generated export: every file with its precinct and what it is a copy of."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

Place = tuple[str, str]
"""A town of `TOWNS` and the number of a precinct in it."""

TOWNS: Mapping[str, tuple[str, range]] = {
    "almatau": ("Алматау", range(101, 221)),
    "balqash": ("Балқаш", range(181, 231)),
}
"""Invented towns: code, name, numbers of their precincts; 181 to 220 stand in both."""


class Told(Enum):
    """What tells the precinct of a file."""

    CAPTION = "caption"
    ALBUM = "album"
    REPLY = "reply"
    SENDER = "sender"
    SAME = "same"
    NOTHING = "nothing"


class Likeness(Enum):
    """Whether a file's picture came before: never, byte for byte, recompressed; or no picture."""

    DISTINCT = "distinct"
    EXACT = "exact"
    NEAR = "near"
    NO_PICTURE = "no_picture"


@dataclass(frozen=True, slots=True)
class FileTruth:
    """One file that lies in the export.

    `place` is None where it shows no sheet or nobody could know of which precinct it is.
    `original` names the file that an EXACT or NEAR one was made from.
    """

    name: str
    place: Place | None
    told: Told
    likeness: Likeness
    original: str = ""

    @property
    def precinct(self) -> str | None:
        """The number of the true precinct."""
        return self.place[1] if self.place else None


@dataclass(frozen=True, slots=True)
class Truth:
    """One export. `path` is what a person hands over; `files` by `ChatFile.path`.

    `messages` counts what a reader must return (messages with text or a file, present or not);
    `missing` the files that are named and not there; `senders` the observers of the headquarters,
    by the name the export gives them, with the precincts they were sent to.
    """

    path: Path
    messages: int
    files: Mapping[str, FileTruth]
    missing: int
    senders: Mapping[str, tuple[Place, ...]]

    def counted(self, likeness: Likeness) -> int:
        """Return how many files are DISTINCT, EXACT, NEAR or NO_PICTURE."""
        return sum(one.likeness is likeness for one in self.files.values())
