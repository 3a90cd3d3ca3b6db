"""A backup read again: is it as it was written, and a new campaign made of it."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from hq_desktop.domain.errors import (
    CampaignExists,
    Cancelled,
    FileMissing,
    FileUnreadable,
    HqError,
    NotFound,
)
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import places
from hq_desktop.storage.backup_readers import (
    FAULTS,
    Backup,
    file_seal_problems,
    opened,
    unreadable,
)
from hq_desktop.storage.backups import RECORDS
from hq_desktop.storage.copying import copy_tables
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.engines import queue, server_engine
from hq_desktop.storage.evidence_files import FolderEvidence, Put, store
from hq_desktop.storage.faults import told
from hq_desktop.storage.folders import new_folder
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.verification import verify

_BATCH = 200
"""How many files of evidence are made durable at once."""


def verify_backup(
    path: Path, *, heads: Sequence[tuple[int, str]] = (), progress: Step = silent
) -> VerificationReport:
    """Name every byte of a backup that is not as it was written, and verify the campaign in it."""
    problems = list(file_seal_problems(path)) if path.is_file() else []
    try:
        with opened(path) as backup:
            if path.is_dir():
                problems += backup.seal_problems()
            problems += backup.part_problems(progress)
            if any(one.facts.get("part") == RECORDS for one in problems):
                return VerificationReport(0, 0, tuple(problems))  # nothing in them can be trusted
            with _records(backup) as database:
                found = verify(database, progress=progress, heads=heads, evidence=backup)
    except Cancelled:
        raise
    except (*FAULTS, HqError) as fault:
        problems.append(unreadable(path, str(fault)))
        return VerificationReport(0, 0, tuple(problems))
    return VerificationReport(
        found.journal_entries, found.evidence_files, (*problems, *found.problems)
    )


def restore(path: Path, address: str, *, progress: Step = silent) -> None:
    """Make a new campaign of a backup; nothing that exists is overwritten.

    Raises FileMissing, FileUnreadable where the backup is not as it was written, CampaignExists,
    DiskFull, FolderReadOnly, ServerAway.
    """
    if not path.exists():
        raise FileMissing(path=str(path))
    try:
        with opened(path) as backup:
            if any(True for _ in (*backup.seal_problems(), *backup.part_problems(progress))):
                raise FileUnreadable(path=str(path), reason="backup_damaged")
            if places.is_server(address):
                _restore_to_server(backup, address, progress)
                return
            place = places.folder_place(address)
            with new_folder(place):
                # Records last: a folder that was cut off half way is no campaign.
                _keep_evidence(backup, FolderEvidence(place.evidence), progress)
                backup.extract_records(place.file)
    except FAULTS as fault:
        raise FileUnreadable(path=str(path), reason="backup_damaged") from fault
    open_campaign(address).close()  # an older campaign is brought up to date at once


def _restore_to_server(backup: Backup, address: str, progress: Step) -> None:
    shown = places.shown(address)
    engine = server_engine(address)
    try:
        with _records(backup) as database, told(shown):
            with engine.connect() as connection:
                if steps.revision_of(connection) is not None:
                    raise CampaignExists(address=shown)
            with engine.begin() as connection:
                queue(connection)
                steps.upgrade(connection, shown)
                with database.reading() as tx:
                    copy_tables(tx.connection, connection)
                _store_evidence(backup, connection, progress)
    finally:
        engine.dispose()


def _store_evidence(backup: Backup, connection: Connection, progress: Step) -> None:
    names = backup.all()
    with tempfile.TemporaryDirectory() as folder:
        for done, name in enumerate(names, start=1):
            _keep(backup, name, Path(folder) / "file", lambda way: store(connection, way))
            progress(done, len(names))


def _keep_evidence(backup: Backup, kept: FolderEvidence, progress: Step) -> None:
    names = backup.all()
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(names), _BATCH):
            with kept.batch() as put:
                for name in names[start : start + _BATCH]:
                    _keep(backup, name, Path(folder) / "file", put)
            progress(min(start + _BATCH, len(names)), len(names))


def _keep(backup: Backup, sha256: str, way: Path, put: Put) -> None:
    with suppress(NotFound):  # verify names what the backup never had
        backup.extract(sha256, way)
        put(way)
        way.unlink()


@contextmanager
def _records(backup: Backup) -> Iterator[Database]:
    """Open the records of a backup in a folder of their own; evidence stays where it is."""
    with tempfile.TemporaryDirectory() as folder:
        campaign = Path(folder) / "backup.hq"
        campaign.mkdir()
        backup.extract_records(places.FolderPlace(campaign).file)
        database = open_campaign(str(campaign))
        try:
            yield database
        finally:
            database.close()
