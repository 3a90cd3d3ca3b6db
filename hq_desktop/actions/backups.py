"""Backing up a campaign into one file, and making a campaign of it again."""

from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import backups, restoring
from hq_desktop.storage.verification import Step, silent


def back_up(desk: Desk, file: Path, *, progress: Step = silent) -> VerificationReport:
    """Write the campaign into a new file, read the file again, and return what it proves.

    Others may go on working meanwhile. Raises AlreadyExists, DiskFull, FolderReadOnly.
    """
    backups.write(desk.database, file, progress=progress)
    return restoring.verify_backup(file, progress=progress)


def restore(file: Path, address: str, *, progress: Step = silent) -> None:
    """Make a new campaign of a backup at a folder or on a server; nothing is overwritten.

    Raises FileMissing, FileUnreadable for a backup that is not as it was written, CampaignExists.
    """
    restoring.restore(file, address, progress=progress)
