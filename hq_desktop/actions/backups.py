"""Backing up a campaign into one file or a folder of generations, and making one of it again."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import backups, generations


@dataclass(frozen=True, slots=True)
class Kept:
    """What a folder of backups holds: the newest generation that was proved, and how many."""

    last_good: datetime | None
    count: int
    last_is_good: bool = True


@dataclass(frozen=True, slots=True)
class BackupActions:
    """The backups of one campaign."""

    desk: Desk

    def back_up(self, file: Path, *, progress: Step = silent) -> VerificationReport:
        """Write the campaign into a new file, read the file again, and return what it proves.

        Others may go on working meanwhile. Raises AlreadyExists, DiskFull, FolderReadOnly.
        """
        backups.write(self.desk.database, file, progress=progress)
        return _proved(file, progress)

    def add_generation(self, folder: Path, *, progress: Step = silent) -> Kept:
        """Add a generation to a folder, read it again, mark it, take out what is too old.

        Where nothing was written since the last good one, nothing is added.
        """
        if self._is_due(folder):
            made = generations.write_generation(self.desk.database, folder, progress=progress)
            report = _proved(made.folder, progress)
            generations.mark(made, is_good=report.is_intact)
            generations.thin(folder)
        return self.kept(folder)

    def kept(self, folder: Path) -> Kept:
        """Return what a folder of backups holds."""
        known = generations.generations(folder)
        good = [one.moment for one in known if one.is_good]
        is_good = not known or known[-1].is_good
        return Kept(good[-1] if good else None, len(known), is_good)

    def _is_due(self, folder: Path) -> bool:
        good = [one for one in generations.generations(folder) if one.is_good]
        number = self.desk.database.journal_number()
        return not good or generations.journal_number(good[-1]) != number


def restore(path: Path, address: str, *, progress: Step = silent) -> None:
    """Make a new campaign of a backup at a folder or on a server; nothing is overwritten.

    Raises FileMissing, FileUnreadable for a backup that is not as it was written, CampaignExists.
    """
    from hq_desktop.storage import restoring

    restoring.restore(path, address, progress=progress)


def _proved(path: Path, progress: Step) -> VerificationReport:
    """Read a backup again. The window stands on this module and opens before any of it is read."""
    from hq_desktop.storage import restoring

    return restoring.verify_backup(path, progress=progress)
