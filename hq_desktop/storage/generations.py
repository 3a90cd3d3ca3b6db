"""Generations of backups in a folder: each a campaign at one moment, evidence copied once for all.

The folder holds one `evidence` folder that all generations share, and a folder for each generation
with its records and its manifest, whose SHA-256 stands beside it. A generation is named by its
moment in UTC; until it has been read again and proved its name says so.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.progress import Step, silent
from hq_desktop.storage.backups import (
    EVIDENCE,
    MANIFEST,
    MANIFEST_DIGEST,
    RECORDS,
    digest_of,
    disk,
    keep_records,
    manifest_text,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.evidence_files import UNFINISHED, FolderEvidence

UNPROVED, DAMAGED = "unproved", "problems"
_MOMENT = "%Y%m%d%H%M%S"
_BATCH = 200
"""How many files of evidence are made durable at once."""
_KEPT = 48
"""The newest generations that are kept; of older ones the last of each day."""


@dataclass(frozen=True, slots=True)
class Generation:
    """One generation: where it lies, of which moment it is, how it was found when read again."""

    folder: Path
    moment: datetime
    mark: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it was read again after writing and everything in it is as it was written."""
        return not self.mark


def write_generation(database: Database, folder: Path, *, progress: Step = silent) -> Generation:
    """Add a generation, still unproved, to a folder of backups; only new evidence is copied.

    It appears whole or not at all. Raises DiskFull, FolderReadOnly, Cancelled.
    """
    with disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(dir=folder, suffix=UNFINISHED))
        try:
            about, registered = keep_records(database, making / RECORDS)
            _copy_new(database, FolderEvidence(folder / EVIDENCE.rstrip("/")), registered, progress)
            _finish(making, about, registered)
            moment = datetime.fromisoformat(str(about["taken_at"])).astimezone(UTC)
            return _generation(making.rename(_free(folder, moment)))
        finally:
            shutil.rmtree(making, ignore_errors=True)


def mark(generation: Generation, *, is_good: bool) -> Generation:
    """Say in its name how a generation was found when it was read again."""
    with disk(generation.folder):
        stem = generation.folder.name.removesuffix(f"-{UNPROVED}")
        name = stem if is_good else f"{stem}-{DAMAGED}"
        return _generation(generation.folder.rename(generation.folder.with_name(name)))


def generations(folder: Path) -> tuple[Generation, ...]:
    """Return the generations of a folder of backups, the oldest first."""
    if not folder.is_dir():
        return ()
    with disk(folder):
        found = (one.parent for one in folder.glob(f"*/{MANIFEST}"))
        known = [_generation(one) for one in found if one.name[:14].isdecimal()]
        return tuple(sorted(known, key=lambda one: (one.moment, one.folder.name)))


def journal_number(generation: Generation) -> int:
    """Return the number of the last journal entry in a generation."""
    with disk(generation.folder):
        return int(json.loads((generation.folder / MANIFEST).read_bytes())["journal_number"])


def thin(folder: Path) -> None:
    """Take out old generations: the newest stay, and of the days before the last of each day.

    The evidence they share stays, and the newest good one is never taken out.
    """
    known = generations(folder)
    last_of_day: dict[date, Generation] = {one.moment.date(): one for one in known if one.is_good}
    good = [one for one in known if one.is_good]
    kept = {*known[-_KEPT:], *last_of_day.values(), *good[-1:]}
    for one in known:
        if one not in kept:
            shutil.rmtree(one.folder, ignore_errors=True)


def _generation(folder: Path) -> Generation:
    moment = datetime.strptime(folder.name[:14], _MOMENT).replace(tzinfo=UTC)
    words = folder.name.split("-")[1:]
    found = next((one for one in (UNPROVED, DAMAGED) if one in words), "")
    return Generation(folder, moment, found)


def _copy_new(
    database: Database, store: FolderEvidence, registered: Sequence[str], progress: Step
) -> None:
    known = set(store.all())
    fresh = [sha256 for sha256 in registered if sha256 not in known]
    for start in range(0, len(fresh), _BATCH):
        with store.batch() as put:
            for sha256 in fresh[start : start + _BATCH]:
                with suppress(NotFound):  # the copy tells of a missing file as the campaign does
                    put(database.evidence.path(sha256))
        progress(min(start + _BATCH, len(fresh)), len(fresh))


def _finish(making: Path, about: dict[str, object], registered: Sequence[str]) -> None:
    files = {RECORDS: digest_of(making / RECORDS)}
    text = manifest_text({**about, "files": files, "evidence": list(registered)})
    (making / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
    digest = hashlib.sha256(text.encode()).hexdigest()
    (making / MANIFEST_DIGEST).write_text(digest, encoding="ascii")
    for one in making.iterdir():
        with one.open("rb+") as file:
            os.fsync(file.fileno())


def _free(folder: Path, moment: datetime) -> Path:
    """Return a name that sorts by the moment and that no generation has."""
    stem = moment.strftime(_MOMENT)
    taken = {one.name for one in folder.iterdir()}
    number = 0
    while any(name == stem or name.startswith(f"{stem}-") for name in taken):
        number += 1
        stem = f"{moment.strftime(_MOMENT)}-{number}"
    return folder / f"{stem}-{UNPROVED}"
