"""Where this computer keeps the papers made for incidents: a folder a campaign, in it one each."""

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.domain.incident import IncidentId

_NAME = 12


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

    def counts(self) -> Mapping[IncidentId, int]:
        """Return how many papers were made for each incident on this computer."""
        if not self.folder.is_dir():
            return {}
        found = (one for one in self.folder.iterdir() if one.is_dir() and one.name.isdecimal())
        return {IncidentId(int(one.name)): len(list(one.glob("*.pdf"))) for one in found}

    def copy(self, source: Path, target: Path) -> Path:
        """Copy a paper to where the person wants it."""
        shutil.copyfile(source, target)
        return target
