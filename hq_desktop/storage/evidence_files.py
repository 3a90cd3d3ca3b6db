"""Files of evidence, kept byte for byte under their SHA-256 and never changed."""

import hashlib
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import platformdirs
from sqlalchemy import Connection, Engine, insert, select

from hq_desktop.domain.errors import FileMissing, NotFound
from hq_desktop.storage.faults import of_disk, told
from hq_desktop.storage.schema import EvidenceContentRow

_BLOCK = 1 << 20
UNFINISHED = ".part"
"""The ending of a file that is still being written; a cut leaves it behind, it means nothing."""


class EvidenceStore(Protocol):
    """Where a campaign keeps the bytes of its evidence."""

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        ...

    def path(self, sha256: str) -> Path:
        """Return a file with these bytes; raises NotFound."""
        ...

    def read(self, sha256: str) -> bytes:
        """Return the bytes; raises NotFound."""
        ...

    def all(self) -> tuple[str, ...]:
        """Return the names under which bytes are kept, in order."""
        ...

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        ...


@dataclass(frozen=True, slots=True)
class FolderEvidence:
    """Evidence as files of a folder; a file appears whole or not at all, then is read only."""

    folder: Path

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        with _disk(self.folder):
            sha256 = _sha256(content)
            kept = self.folder / sha256
            if not kept.exists() or _sha256(kept) != sha256:
                self._write(content, kept)
            return sha256

    def path(self, sha256: str) -> Path:
        """Return the file with these bytes; raises NotFound."""
        kept = self.folder / sha256
        if not kept.is_file():
            raise NotFound(noun="evidence_file", key=sha256)
        return kept

    def read(self, sha256: str) -> bytes:
        """Return the bytes; raises NotFound."""
        with _disk(self.folder):
            return self.path(sha256).read_bytes()

    def all(self) -> tuple[str, ...]:
        """Return the names of the files kept, in order."""
        if not self.folder.is_dir():
            return ()
        with _disk(self.folder):
            names = (one.name for one in self.folder.iterdir())
            return tuple(sorted(name for name in names if not name.endswith(UNFINISHED)))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        with _disk(self.folder):
            return _sha256(self.path(sha256))

    def _write(self, content: bytes | Path, kept: Path) -> None:
        self.folder.mkdir(exist_ok=True)
        number, name = tempfile.mkstemp(dir=self.folder, suffix=UNFINISHED)
        unfinished = Path(name)
        try:
            with os.fdopen(number, "wb") as file:
                for block in _blocks(content):
                    file.write(block)
                file.flush()
                os.fsync(file.fileno())
            unfinished.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
            _take_place(unfinished, kept)
            _make_durable(self.folder)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink()
            raise


@dataclass(frozen=True, slots=True)
class DatabaseEvidence:
    """Evidence in the shared database; a file asked for is copied to this computer's cache."""

    engine: Engine
    address: str

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        bytes_kept = _read(content) if isinstance(content, Path) else content
        sha256 = hashlib.sha256(bytes_kept).hexdigest()
        with told(self.address), self.engine.begin() as connection:
            if _stored(connection, sha256) is None:
                connection.execute(
                    insert(EvidenceContentRow), {"sha256": sha256, "content": bytes_kept}
                )
        return sha256

    def path(self, sha256: str) -> Path:
        """Return a copy in the cache with these bytes; raises NotFound."""
        folder = platformdirs.user_cache_path("hq-desktop", appauthor=False) / "evidence"
        kept = folder / sha256
        with _disk(folder):
            folder.mkdir(parents=True, exist_ok=True)
            if not kept.is_file() or _sha256(kept) != sha256:
                FolderEvidence(folder).put(self.read(sha256))
        return kept

    def read(self, sha256: str) -> bytes:
        """Return the bytes; raises NotFound."""
        with told(self.address), self.engine.connect() as connection:
            content = _stored(connection, sha256)
        if content is None:
            raise NotFound(noun="evidence_file", key=sha256)
        return content

    def all(self) -> tuple[str, ...]:
        """Return the names under which bytes are kept, in order."""
        query = select(EvidenceContentRow.sha256).order_by(EvidenceContentRow.sha256)
        with told(self.address), self.engine.connect() as connection:
            return tuple(connection.scalars(query))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        return hashlib.sha256(self.read(sha256)).hexdigest()


def _stored(connection: Connection, sha256: str) -> bytes | None:
    content = connection.scalar(
        select(EvidenceContentRow.content).where(EvidenceContentRow.sha256 == sha256)
    )
    return None if content is None else bytes(content)


def _take_place(unfinished: Path, kept: Path) -> None:
    """Put a finished file in its place; a damaged one of the name is replaced."""
    if kept.exists():
        kept.chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows replaces no file that is read only
    unfinished.replace(kept)


def _make_durable(folder: Path) -> None:
    """Let a new name survive a power cut; Windows sees to that by itself and opens no folder."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise of_disk(fault, str(folder)) from fault


def _read(path: Path) -> bytes:
    with _found(path):
        return path.read_bytes()


@contextmanager
def _found(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as fault:
        raise FileMissing(path=str(path)) from fault


def _blocks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with _found(content), content.open("rb") as file:
        read: Callable[[], bytes] = lambda: file.read(_BLOCK)  # noqa: E731
        yield from iter(read, b"")


def _sha256(content: bytes | Path) -> str:
    hashed = hashlib.sha256()
    for block in _blocks(content):
        hashed.update(block)
    return hashed.hexdigest()
