"""Guided restore: which backups there are, is one good, a campaign made of it anew.

And of a damaged campaign: what can still be read, and its drafts put into the restored one.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from hq_desktop.domain.damage import Recovered, Survey
from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import damage, generations, restoring
from hq_desktop.storage.backup_readers import FAULTS, is_generation, manifest_of

_ENDING = ".hq"
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """A backup that a campaign can be made of.

    `is_good` is what its folder says of it: True where it was read again and proved after writing,
    False where it was not, None for a file, of which nobody knows before it is read.
    """

    path: Path
    title: str
    moment: datetime
    journal_number: int
    is_good: bool | None = None


def offers(path: Path) -> tuple[Offer, ...]:
    """Return the backups at a path, the newest first.

    A backup file, a generation or its manifest gives one, a folder of backups all of its
    generations. Raises FileMissing, FileUnreadable where there is none.
    """
    if not path.exists():
        raise FileMissing(path=str(path))
    place = path.parent if path.name == _MANIFEST else path
    if place.is_dir() and not is_generation(place):
        known = generations.generations(place)
        found = [_told(one.folder, is_good=one.is_good) for one in reversed(known)]
        good = tuple(one for one in found if one is not None)
        if not good:
            raise FileUnreadable(path=str(path), reason="no_backup_in_folder")
        return good
    told = _told(place, is_good=_is_marked_good(place))
    if told is None:
        raise FileUnreadable(path=str(path), reason="not_a_backup")
    return (told,)


def newest_good(found: tuple[Offer, ...]) -> Offer | None:
    """Return the backup to propose: the newest that was proved, else the newest of all."""
    proved = (one for one in found if one.is_good)
    return next(proved, found[0] if found else None)


def examine(offer: Offer, *, progress: Step = silent) -> VerificationReport:
    """Read a backup again from its first byte to its last, and the campaign in it."""
    return restoring.verify_backup(offer.path, progress=progress)


def proposed_folder(name: str, data_folder: Path, day: date) -> Path:
    """Return a new folder for a restored campaign that nothing stands in the way of."""
    stem = "".join(sign if sign.isalnum() or sign in " -_.№«»" else "-" for sign in name).strip(
        " ."
    )
    stem = f"{stem or 'campaign'}-restored-{day:%Y%m%d}"
    folder, number = data_folder / f"{stem}{_ENDING}", 2
    while folder.exists():
        folder, number = data_folder / f"{stem}-{number}{_ENDING}", number + 1
    return folder


def restore(
    offer: Offer, address: str, damaged: Survey | None = None, *, progress: Step = silent
) -> Recovered:
    """Make a new campaign of a backup, with the drafts that a damaged one still held.

    Nothing is overwritten. Raises FileUnreadable for a backup that is not as it was written,
    CampaignExists, DiskFull, FolderReadOnly, Cancelled.
    """
    restoring.restore(offer.path, address, progress=progress)
    if damaged is None or not damaged.drafts:
        return Recovered(0)
    return damage.put_drafts(address, damaged.drafts)


def survey(address: str, *, progress: Step = silent) -> Survey:
    """Return what can still be read of a damaged campaign; its folder is not touched."""
    return damage.survey(address, progress=progress)


def _is_marked_good(place: Path) -> bool | None:
    if not place.is_dir():
        return None
    around = generations.generations(place.parent)
    return next((one.is_good for one in around if one.folder == place), None)


def _told(path: Path, *, is_good: bool | None) -> Offer | None:
    """Return what the manifest of a backup says of it; None where it cannot be read."""
    try:
        manifest = manifest_of(path)
        moment = datetime.fromisoformat(str(manifest["taken_at"])).astimezone(UTC)
        return Offer(
            path, str(manifest["campaign"]), moment, int(manifest["journal_number"]), is_good
        )
    except (*FAULTS, TypeError):
        return None
