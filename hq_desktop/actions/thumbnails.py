"""Small pictures of the evidence, kept beside it; whatever is missing is made again."""

from dataclasses import dataclass
from pathlib import Path

from hq_desktop.domain.errors import HqError
from hq_desktop.domain.inspection import Inspection
from hq_desktop.exchange import thumbnails
from hq_desktop.storage.database import Database
from hq_desktop.storage.faults import of_disk


@dataclass(frozen=True, slots=True)
class Thumbnails:
    """The small pictures of one campaign."""

    database: Database

    def made(self, sha256: str) -> Path:
        """Return the small picture of a file, made where it is missing.

        Raises NotFound, FileUnreadable, and DiskFull or FolderReadOnly where it cannot be kept.
        """
        kept = self.kept(sha256)
        if kept is not None:
            return kept
        path = self.database.evidence.path(sha256)
        try:
            return thumbnails.thumbnail(path, self._place(sha256))
        except OSError as fault:
            raise of_disk(fault, str(self.database.derived)) from fault

    def kept(self, sha256: str) -> Path | None:
        """Return the small picture of a file where it has been made."""
        place = self._place(sha256)
        return place if place.is_file() else None

    def found(self, sha256: str) -> Path | None:
        """Return the small picture of a file; None where there can be none."""
        try:
            return self.made(sha256)
        except HqError:
            return None

    def inspected(self, sha256: str) -> Inspection:
        """Inspect a file of evidence and keep its small picture, decoding it once.

        Raises FileMissing or FileUnreadable where the disk fails, DiskFull, FolderReadOnly.
        """
        path = self.database.evidence.path(sha256)
        try:
            return thumbnails.inspect_and_thumbnail(path, sha256, self._place(sha256))
        except OSError as fault:
            raise of_disk(fault, str(self.database.derived)) from fault

    def _place(self, sha256: str) -> Path:
        return self.database.derived / "thumbnails" / sha256[:2] / f"{sha256}.jpg"
