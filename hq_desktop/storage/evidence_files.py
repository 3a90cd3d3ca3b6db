"""Files of evidence, kept byte for byte under their SHA-256 and never changed."""

import hashlib
import os
import stat
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import platformdirs
from sqlalchemy import Connection, Engine, insert, select

from hq_desktop.domain.errors import FileMissing, FileUnreadable, NotFound
from hq_desktop.storage.faults import of_disk, told
from hq_desktop.storage.schema import EvidencePartRow

_BLOCK = 1 << 20
_AT_ONCE = 32 * _BLOCK
"""A file of up to so many bytes is read once, into memory."""
_PART = 8 * _BLOCK
"""How many bytes of a file one row of the shared database carries at most."""
_ABANDONED = 24 * 60 * 60
"""Seconds after which nobody is writing an unfinished file any more."""
UNFINISHED = ".part"
"""The ending of a file that is still being written; a cut leaves it behind, it means nothing."""


Put = Callable[[bytes | Path], str]
"""Keeps bytes, or the bytes of a file, and returns their SHA-256."""


class ProvedEvidence(Protocol):
    """Evidence as far as it can be proved."""

    def all(self) -> tuple[str, ...]:
        """Return the names under which bytes are kept, in order."""
        ...

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        ...


class EvidenceStore(ProvedEvidence, Protocol):
    """Where a campaign keeps the bytes of its evidence."""

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        ...

    def batch(self) -> AbstractContextManager[Put]:
        """Give a way to keep many files; when the block ends, all of them are kept for good."""
        ...

    def path(self, sha256: str) -> Path:
        """Return a file with these bytes; raises NotFound."""
        ...

    def read(self, sha256: str) -> bytes:
        """Return the bytes; raises NotFound."""
        ...

    def blocks(self, sha256: str) -> Iterator[bytes]:
        """Give the bytes block by block; raises NotFound."""
        ...


@dataclass(frozen=True, slots=True)
class FolderEvidence:
    """Evidence as files of a folder; a file appears whole or not at all, then is read only."""

    folder: Path

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        with self.batch() as put:
            return put(content)

    @contextmanager
    def batch(self) -> Iterator[Put]:
        """Give a way to keep many files; when the block ends, all of them are kept for good.

        Files are written beside, made durable together and named last: a power cut leaves whole
        files or none.
        """
        unnamed: dict[str, Path] = {}
        _sweep(self.folder)

        def put(content: bytes | Path) -> str:
            with _disk(self.folder):
                sha256, read = _hashed(content)
                if sha256 not in unnamed and not self._has(sha256):
                    unnamed[sha256] = _beside(self.folder, _blocks(read), sha256)
                return sha256

        try:
            yield put
            with _disk(self.folder):
                self._name(unnamed)
        finally:
            for one in unnamed.values():
                with suppress(OSError):
                    one.unlink(missing_ok=True)

    def _has(self, sha256: str) -> bool:
        kept = self.folder / sha256
        return kept.exists() and _sha256(kept) == sha256

    def _name(self, unnamed: Mapping[str, Path]) -> None:
        if not unnamed:
            return
        _make_durable_all(unnamed.values())
        for sha256, unfinished in unnamed.items():
            unfinished.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
            _take_place(unfinished, self.folder / sha256)
        _make_durable(self.folder)

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

    def blocks(self, sha256: str) -> Iterator[bytes]:
        """Give the bytes block by block; raises NotFound."""
        with _disk(self.folder):
            yield from _blocks(self.path(sha256))

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


@dataclass(frozen=True, slots=True)
class DatabaseEvidence:
    """Evidence in the shared database; a file asked for is copied to this computer's cache."""

    engine: Engine
    address: str

    def put(self, content: bytes | Path) -> str:
        """Keep bytes, or the bytes of a file, and return their SHA-256."""
        with self.batch() as put:
            return put(content)

    @contextmanager
    def batch(self) -> Iterator[Put]:
        """Give a way to keep many files; the server makes each of them durable by itself."""

        def put(content: bytes | Path) -> str:
            with told(self.address), self.engine.begin() as connection:
                return store(connection, content)

        yield put

    def path(self, sha256: str) -> Path:
        """Return a copy in the cache with these bytes; raises NotFound."""
        folder = platformdirs.user_cache_path("hq-desktop", appauthor=False) / "evidence"
        kept = folder / sha256
        with _disk(folder):
            folder.mkdir(parents=True, exist_ok=True)
            if not kept.is_file() or _sha256(kept) != sha256:
                _take_place(_beside(folder, self.blocks(sha256), sha256), kept)
        return kept

    def read(self, sha256: str) -> bytes:
        """Return the bytes; raises NotFound."""
        return b"".join(self.blocks(sha256))

    def all(self) -> tuple[str, ...]:
        """Return the names under which bytes are kept, in order."""
        query = select(EvidencePartRow.sha256).distinct().order_by(EvidencePartRow.sha256)
        with told(self.address), self.engine.connect() as connection:
            return tuple(connection.scalars(query))

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes kept under a name really have; raises NotFound."""
        hashed = hashlib.sha256()
        for block in self.blocks(sha256):
            hashed.update(block)
        return hashed.hexdigest()

    def blocks(self, sha256: str) -> Iterator[bytes]:
        """Give the bytes part by part, one in memory at a time; raises NotFound."""
        query = select(EvidencePartRow.content).where(EvidencePartRow.sha256 == sha256)
        with told(self.address), self.engine.connect() as connection:
            if not _is_stored(connection, sha256):
                raise NotFound(noun="evidence_file", key=sha256)
            place = 0
            while True:
                part = connection.scalar(query.where(EvidencePartRow.place == place))
                if part is None:
                    return
                yield bytes(part)
                place += 1


def store(connection: Connection, content: bytes | Path) -> str:
    """Keep bytes in the shared database, part by part, and return their SHA-256."""
    sha256, read = _hashed(content)
    if not _is_stored(connection, sha256):
        for place, part in enumerate(_parts(read)):
            row = {"sha256": sha256, "place": place, "content": part}
            connection.execute(insert(EvidencePartRow), row)
    return sha256


def _is_stored(connection: Connection, sha256: str) -> bool:
    query = select(EvidencePartRow.sha256).where(EvidencePartRow.sha256 == sha256).limit(1)
    return connection.scalar(query) is not None


def _beside(folder: Path, blocks: Iterable[bytes], sha256: str) -> Path:
    """Write bytes into a file that has no name of its own yet, and prove them on the way."""
    folder.mkdir(exist_ok=True)
    number, name = tempfile.mkstemp(dir=folder, suffix=UNFINISHED)
    try:
        written = hashlib.sha256()
        with os.fdopen(number, "wb") as file:
            for block in blocks:
                file.write(block)
                written.update(block)
        if written.hexdigest() != sha256:
            raise FileUnreadable(path=sha256, reason="changed_while_read")
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _sweep(folder: Path) -> None:
    """Take away what a cut left half written long ago; what is being written now is younger."""
    for one in folder.glob(f"*{UNFINISHED}"):
        with suppress(OSError):
            if time.time() - one.stat().st_mtime > _ABANDONED:
                one.unlink()


def _make_durable_all(files: Iterable[Path]) -> None:
    """Let the bytes of files survive a power cut: at one go where the system can."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for one in files:
        with one.open("rb+") as file:
            os.fsync(file.fileno())


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


def _parts(content: bytes | Path) -> Iterator[bytes]:
    """Give bytes in parts that fit a row; no bytes at all are one empty part."""
    part: list[bytes] = []
    size = place = 0
    for block in _blocks(content):
        part.append(block)
        size += len(block)
        if size >= _PART:
            yield b"".join(part)
            part, size, place = [], 0, place + 1
    if part or not place:
        yield b"".join(part)


def _hashed(content: bytes | Path) -> tuple[str, bytes | Path]:
    """Return the SHA-256, and the bytes where they are few enough to be read only once."""
    if isinstance(content, Path):
        with _found(content):
            if content.stat().st_size <= _AT_ONCE:
                content = content.read_bytes()
    return _sha256(content), content


def _sha256(content: bytes | Path) -> str:
    hashed = hashlib.sha256()
    for block in _blocks(content):
        hashed.update(block)
    return hashed.hexdigest()
