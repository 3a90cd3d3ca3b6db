"""A campaign's folder: made whole or not at all, copied before an upgrade."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from hq_desktop.domain.errors import CampaignExists
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.places import FolderPlace


@contextmanager
def new_folder(place: FolderPlace) -> Iterator[None]:
    """Make the folder of a new campaign; an exception takes it away again."""
    folder = place.folder
    is_there = folder.exists()
    if is_there and (not folder.is_dir() or any(folder.iterdir())):
        raise CampaignExists(address=str(folder))
    try:
        place.evidence.mkdir(parents=True)
        yield
    except OSError as fault:
        _take_away(place, is_there=is_there)
        raise of_disk(fault, str(folder)) from fault
    except BaseException:
        _take_away(place, is_there=is_there)
        raise


def keep_copy(place: FolderPlace, revision: str) -> None:
    """Copy the database before it is upgraded; putting the copy back is the way back."""
    kept = place.folder / f"campaign.before-{revision}.sqlite"
    with closing(sqlite3.connect(place.file)) as source, closing(sqlite3.connect(kept)) as target:
        source.backup(target)


def _take_away(place: FolderPlace, *, is_there: bool) -> None:
    if not is_there:
        shutil.rmtree(place.folder, ignore_errors=True)
        return
    for one in (place.file, *place.folder.glob(f"{place.file.name}-*")):
        with suppress(OSError):
            one.unlink(missing_ok=True)
    with suppress(OSError):
        place.evidence.rmdir()
