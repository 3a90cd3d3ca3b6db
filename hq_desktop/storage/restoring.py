"""A backup read again: is it as it was written, and a new campaign made of it."""

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hq_desktop.domain.errors import CampaignExists, FileMissing, FileUnreadable, HqError, NotFound
from hq_desktop.domain.verification import VerificationProblem, VerificationReport
from hq_desktop.storage import places
from hq_desktop.storage.backups import (
    EVIDENCE,
    KIND,
    MANIFEST,
    RECORDS,
    SEAL,
    digest_before_seal,
)
from hq_desktop.storage.copying import copy_tables
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.engines import queue, server_engine
from hq_desktop.storage.evidence_files import DatabaseEvidence, FolderEvidence, Put
from hq_desktop.storage.faults import told
from hq_desktop.storage.folders import new_folder
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.verification import Step, silent, verify

_BLOCK = 1 << 20
_BATCH = 200
"""How many files of evidence are made durable at once."""
_FAULTS = (zipfile.BadZipFile, OSError, ValueError, KeyError, NotImplementedError, EOFError)
"""What reading a damaged zip or manifest can end with."""


def verify_backup(
    path: Path, *, heads: Sequence[tuple[int, str]] = (), progress: Step = silent
) -> VerificationReport:
    """Name every byte of a backup that is not as it was written, and verify the campaign in it."""
    problems = list(_seal_problems(path))
    try:
        with zipfile.ZipFile(path) as archive:
            problems += _member_problems(archive, path)
            with _opened(archive) as database:
                evidence = ArchivedEvidence(archive)
                found = verify(database, progress=progress, heads=heads, evidence=evidence)
    except (*_FAULTS, HqError) as fault:
        problems.append(_unreadable(path, str(fault)))
        return VerificationReport(0, 0, tuple(problems))
    return VerificationReport(
        found.journal_entries, found.evidence_files, (*problems, *found.problems)
    )


def restore(path: Path, address: str, *, progress: Step = silent) -> None:
    """Make a new campaign of a backup; nothing that exists is overwritten.

    Raises FileMissing, FileUnreadable where a byte of the backup is not as it was written,
    CampaignExists, DiskFull, FolderReadOnly, ServerAway.
    """
    if not path.is_file():
        raise FileMissing(path=str(path))
    if next(_seal_problems(path), None) is not None:
        raise FileUnreadable(path=str(path), reason="backup_damaged")
    with zipfile.ZipFile(path) as archive:
        if places.is_server(address):
            _restore_to_server(archive, address, progress)
            return
        place = places.folder_place(address)
        with new_folder(place):
            _extract(archive, RECORDS, place.file)
            _keep_evidence(archive, FolderEvidence(place.evidence), progress)
    open_campaign(address).close()  # an older campaign is brought up to date at once


def _restore_to_server(archive: zipfile.ZipFile, address: str, progress: Step) -> None:
    shown = places.shown(address)
    engine = server_engine(address)
    try:
        with _opened(archive) as database, told(shown):
            with engine.connect() as connection:
                if steps.revision_of(connection) is not None:
                    raise CampaignExists(address=shown)
            with engine.begin() as connection:
                queue(connection)
                steps.upgrade(connection, shown)
                with database.reading() as tx:
                    copy_tables(tx.connection, connection)
        _keep_evidence(archive, DatabaseEvidence(engine, shown), progress)
    finally:
        engine.dispose()


def _keep_evidence(
    archive: zipfile.ZipFile, store: FolderEvidence | DatabaseEvidence, progress: Step
) -> None:
    names = [name for name in archive.namelist() if name.startswith(EVIDENCE)]
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(names), _BATCH):
            with store.batch() as put:
                for name in names[start : start + _BATCH]:
                    _keep(archive, name, Path(folder) / "file", put)
            progress(min(start + _BATCH, len(names)), len(names))


def _keep(archive: zipfile.ZipFile, name: str, way: Path, put: Put) -> None:
    _extract(archive, name, way)
    put(way)
    way.unlink()


def _seal_problems(path: Path) -> Iterator[VerificationProblem]:
    try:
        with path.open("rb") as file:
            digest = digest_before_seal(file)
            file.seek(-SEAL, os.SEEK_END)
            sealed = file.read().decode("ascii", "replace")
    except (OSError, ValueError) as fault:
        yield _unreadable(path, str(fault))
        return
    if digest != sealed:
        yield VerificationProblem("backup_changed", {"file": path.name})


def _member_problems(archive: zipfile.ZipFile, path: Path) -> Iterator[VerificationProblem]:
    manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
    if manifest.get("kind") != KIND:
        yield _unreadable(path, str(manifest.get("kind")))
        return
    listed: dict[str, str] = manifest["files"]
    there = set(archive.namelist())
    for name, sha256 in listed.items():
        if name not in there:
            yield VerificationProblem("backup_member_missing", {"file": path.name, "part": name})
        elif _hashed(archive, name) != sha256:
            yield VerificationProblem("backup_member_changed", {"file": path.name, "part": name})
    for name in sorted(there - listed.keys() - {MANIFEST}):
        yield VerificationProblem("backup_member_strange", {"file": path.name, "part": name})


def _unreadable(path: Path, reason: str) -> VerificationProblem:
    return VerificationProblem("backup_unreadable", {"file": path.name, "reason": reason})


@contextmanager
def _opened(archive: zipfile.ZipFile) -> Iterator[Database]:
    """Open the records of a backup in a folder of their own; evidence stays in the archive."""
    with tempfile.TemporaryDirectory() as folder:
        campaign = Path(folder) / "backup.hq"
        campaign.mkdir()
        _extract(archive, RECORDS, places.FolderPlace(campaign).file)
        database = open_campaign(str(campaign))
        try:
            yield database
        finally:
            database.close()


def _extract(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    with archive.open(name) as member, target.open("wb") as file:
        shutil.copyfileobj(member, file, _BLOCK)


def _hashed(archive: zipfile.ZipFile, name: str) -> str:
    """Return the SHA-256 of a member; "" where its own checks say that it is damaged."""
    hashed = hashlib.sha256()
    try:
        with archive.open(name) as member:
            while block := member.read(_BLOCK):
                hashed.update(block)
    except _FAULTS:
        return ""
    return hashed.hexdigest()


@dataclass(frozen=True, slots=True)
class ArchivedEvidence:
    """Evidence inside a backup, as far as it can be proved there."""

    archive: zipfile.ZipFile

    def all(self) -> tuple[str, ...]:
        """Return the names under which bytes are kept, in order."""
        names = (name for name in self.archive.namelist() if name.startswith(EVIDENCE))
        return tuple(sorted(name.removeprefix(EVIDENCE) for name in names))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        if EVIDENCE + sha256 not in self.archive.NameToInfo:
            raise NotFound(noun="evidence_file", key=sha256)
        return _hashed(self.archive, EVIDENCE + sha256)
