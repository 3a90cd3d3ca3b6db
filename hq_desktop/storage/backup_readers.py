"""Both kinds of backups, opened to be proved and read: a sealed file, a generation of a folder."""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationProblem
from hq_desktop.storage.backups import (
    EVIDENCE,
    KIND,
    MANIFEST,
    MANIFEST_DIGEST,
    RECORDS,
    SEAL,
    digest_before_seal,
)
from hq_desktop.storage.evidence_files import FolderEvidence

_BLOCK = 1 << 20
FAULTS = (zipfile.BadZipFile, OSError, ValueError, KeyError, NotImplementedError, EOFError)
"""What reading a damaged zip or manifest can end with."""
Problems = Iterator[VerificationProblem]


class Backup(Protocol):
    """A copy of a campaign: its records, its evidence, and whether they are as written."""

    def all(self) -> tuple[str, ...]:
        """Return the names under which evidence is kept, in order."""
        ...

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        ...

    def seal_problems(self) -> Problems:
        """Give what shows that the backup as a whole is not as it was written."""
        ...

    def part_problems(self, progress: Step = silent) -> Problems:
        """Give the parts that are not as they were written; `progress` counts parts."""
        ...

    def extract_records(self, target: Path) -> None:
        """Write the file of the records."""
        ...

    def extract(self, sha256: str, target: Path) -> None:
        """Write a file of evidence."""
        ...


@contextmanager
def opened(path: Path) -> Iterator[Backup]:
    """Open a backup of either kind; raises one of FAULTS where it cannot be read at all."""
    if path.is_dir():
        yield OpenGeneration(path)
        return
    with zipfile.ZipFile(path) as archive:
        yield SealedFile(path, archive)


def manifest_of(path: Path) -> dict[str, Any]:
    """Return the manifest of a backup of either kind; raises one of FAULTS."""
    if path.is_dir():
        content = (path / MANIFEST).read_bytes()
    else:
        with zipfile.ZipFile(path) as archive:
            content = archive.read(MANIFEST)
    found: dict[str, Any] = json.loads(content)
    if found.get("kind") != KIND:
        raise ValueError(str(found.get("kind")))
    return found


def is_generation(path: Path) -> bool:
    """Say whether a folder is one generation of a folder of backups."""
    return (path / RECORDS).is_file() and (path / MANIFEST_DIGEST).is_file()


def unreadable(path: Path, reason: str) -> VerificationProblem:
    """Return the problem of a backup that cannot be read."""
    return VerificationProblem("backup_unreadable", {"file": path.name, "reason": reason})


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A backup in one file."""

    path: Path
    archive: zipfile.ZipFile

    def all(self) -> tuple[str, ...]:
        """Return the names under which evidence is kept, in order."""
        names = (name for name in self.archive.namelist() if name.startswith(EVIDENCE))
        return tuple(sorted(name.removeprefix(EVIDENCE) for name in names))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        if EVIDENCE + sha256 not in self.archive.NameToInfo:
            raise NotFound(noun="evidence_file", key=sha256)
        return self._hashed(EVIDENCE + sha256)

    def seal_problems(self) -> Problems:
        """Give the problem of a seal that does not fit the bytes before it."""
        yield from file_seal_problems(self.path)

    def part_problems(self, progress: Step = silent) -> Problems:
        """Give the members that are not those of the manifest."""
        manifest: dict[str, Any] = json.loads(self.archive.read(MANIFEST))
        if manifest.get("kind") != KIND:
            yield unreadable(self.path, str(manifest.get("kind")))
            return
        listed: dict[str, str] = manifest["files"]
        there = set(self.archive.namelist())
        for done, (name, sha256) in enumerate(listed.items(), start=1):
            progress(done, len(listed))
            if name not in there:
                yield VerificationProblem("backup_member_missing", self._part(name))
            elif self._hashed(name) != sha256:
                yield VerificationProblem("backup_member_changed", self._part(name))
        for name in sorted(there - listed.keys() - {MANIFEST}):
            yield VerificationProblem("backup_member_strange", self._part(name))

    def extract_records(self, target: Path) -> None:
        """Write the file of the records."""
        self._extract(RECORDS, target)

    def extract(self, sha256: str, target: Path) -> None:
        """Write a file of evidence."""
        self._extract(EVIDENCE + sha256, target)

    def _extract(self, name: str, target: Path) -> None:
        with self.archive.open(name) as member, target.open("wb") as file:
            shutil.copyfileobj(member, file, _BLOCK)

    def _hashed(self, name: str) -> str:
        """Return the SHA-256 of a member; "" where its own checks say that it is damaged."""
        hashed = hashlib.sha256()
        try:
            with self.archive.open(name) as member:
                while block := member.read(_BLOCK):
                    hashed.update(block)
        except FAULTS:
            return ""
        return hashed.hexdigest()

    def _part(self, name: str) -> dict[str, str | int]:
        return {"file": self.path.name, "part": name}


@dataclass(frozen=True, slots=True)
class OpenGeneration:
    """A generation of a folder of backups; evidence lies in the folder that all of them share."""

    path: Path

    def all(self) -> tuple[str, ...]:
        """Return the names of the evidence that this generation names."""
        return tuple(sorted(self._manifest()["evidence"]))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        return self._store.hashed(sha256)

    def seal_problems(self) -> Problems:
        """Give the problem of a manifest that is not the one whose SHA-256 stands beside it."""
        try:
            written = (self.path / MANIFEST_DIGEST).read_bytes().decode("ascii", "replace")
            found = hashlib.sha256((self.path / MANIFEST).read_bytes()).hexdigest()
        except OSError as fault:
            yield unreadable(self.path, str(fault))
            return
        if written != found:
            yield VerificationProblem("backup_changed", {"file": self.path.name})

    def part_problems(self, progress: Step = silent) -> Problems:
        """Give the problem of records that are not those of the manifest."""
        manifest = self._manifest()
        if manifest.get("kind") != KIND:
            yield unreadable(self.path, str(manifest.get("kind")))
            return
        listed: dict[str, str] = manifest["files"]
        for done, (name, sha256) in enumerate(listed.items(), start=1):
            progress(done, len(listed))
            with (self.path / name).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                    facts = {"file": self.path.name, "part": name}
                    yield VerificationProblem("backup_member_changed", facts)

    def extract_records(self, target: Path) -> None:
        """Write the file of the records."""
        shutil.copyfile(self.path / RECORDS, target)

    def extract(self, sha256: str, target: Path) -> None:
        """Write a file of evidence."""
        shutil.copyfile(self._store.path(sha256), target)

    @property
    def _store(self) -> FolderEvidence:
        return FolderEvidence(self.path.parent / EVIDENCE.rstrip("/"))

    def _manifest(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.path / MANIFEST).read_bytes())
        return found


def file_seal_problems(path: Path) -> Problems:
    """Give the problem of a sealed file whose seal does not fit the bytes before it."""
    try:
        with path.open("rb") as file:
            digest = digest_before_seal(file)
            file.seek(-SEAL, os.SEEK_END)
            sealed = file.read().decode("ascii", "replace")
    except (OSError, ValueError) as fault:
        yield unreadable(path, str(fault))
        return
    if digest != sealed:
        yield VerificationProblem("backup_changed", {"file": path.name})
