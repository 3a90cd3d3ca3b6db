"""Where this computer keeps the papers made for incidents: a folder a campaign, in it one each."""

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hq_desktop.domain.incident import IncidentId

_NAME = 12


@dataclass(frozen=True, slots=True)
class ShelvedPaper:
    """A paper as it lies there, and since when."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PaperShelf:
    """The papers of one campaign; campaigns of the same title do not meet."""

    folder: Path

    @classmethod
    def of(cls, address: str, folder: Path) -> "PaperShelf":
        """Return the shelf of a campaign by its address."""
        return cls(folder / hashlib.sha256(address.encode()).hexdigest()[:_NAME])

    def place(self, incident: IncidentId) -> Path:
        """Return the folder for the papers of an incident."""
        return self.folder / str(incident)

    def papers(self) -> Mapping[IncidentId, tuple[ShelvedPaper, ...]]:
        """Return the papers made for each incident on this computer, the newest first."""
        if not self.folder.is_dir():
            return {}
        found = (one for one in self.folder.iterdir() if one.is_dir() and one.name.isdecimal())
        return {IncidentId(int(one.name)): _papers_in(one) for one in found}

    def copy(self, source: Path, target: Path) -> Path:
        """Copy a paper to where the person wants it."""
        shutil.copyfile(source, target)
        return target


def _papers_in(folder: Path) -> tuple[ShelvedPaper, ...]:
    found = []
    for path in folder.glob("*.pdf"):
        try:
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            continue  # it was taken away between the two looks
        found.append(ShelvedPaper(path, made_at))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True))
