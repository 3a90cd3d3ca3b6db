"""A folder of files that appears whole or not at all, with the SHA-256 of everything in it."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from hq_desktop.domain.errors import AlreadyExists, FileUnreadable
from hq_desktop.exchange.workbook import of_disk

SUMS = "SHA256SUMS"
"""One line a file: its SHA-256, two spaces, its path; `sha256sum -c` reads it."""
UNFINISHED = ".unfinished-"
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file of the folder; `path` has slashes on every system."""

    path: str
    sha256: str
    size: int


@dataclass(slots=True)
class KeptFolder:
    """A folder while it is written; no file of it is wholly in memory."""

    folder: Path
    files: dict[str, WrittenFile] = field(default_factory=dict)

    def write(self, path: str, blocks: Iterable[bytes]) -> WrittenFile:
        """Write a file block by block and return what it is."""
        target = self.folder.joinpath(*path.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        hashed, size = hashlib.sha256(), 0
        with target.open("xb") as file:
            for block in blocks:
                file.write(block)
                hashed.update(block)
                size += len(block)
            _flush(file.fileno())
        written = WrittenFile(path, hashed.hexdigest(), size)
        self.files[path] = written
        return written

    def take_in(self, path: str) -> WrittenFile:
        """Register a file that something else wrote into the folder."""
        hashed, size = hashlib.sha256(), 0
        for block in blocks_of(self.folder.joinpath(*path.split("/"))):
            hashed.update(block)
            size += len(block)
        written = WrittenFile(path, hashed.hexdigest(), size)
        self.files[path] = written
        return written

    def drop(self, path: str) -> None:
        """Take a file out again."""
        self.folder.joinpath(*path.split("/")).unlink()
        self.files.pop(path, None)

    def write_lines(self, path: str, lines: Iterable[str]) -> WrittenFile:
        """Write a text line by line, in UTF-8, with line feeds."""
        return self.write(path, (f"{line}\n".encode() for line in lines))

    def prove(self) -> None:
        """Read every file again; raises FileUnreadable for one that is not as it was written."""
        for path, one in tuple(self.files.items()):
            if self.take_in(path).sha256 != one.sha256:
                raise FileUnreadable(path=path, reason="changed_while_read")

    def write_sums(self) -> str:
        """Write the list of SHA-256 and return its own."""
        lines = [f"{one.sha256}  {path}" for path, one in sorted(self.files.items())]
        written = self.write_lines(SUMS, lines)
        del self.files[SUMS]
        return written.sha256


@contextmanager
def kept_folder(target: Path) -> Iterator[KeptFolder]:
    """Give a folder beside the target; when the block ends well it takes the target's place.

    Raises AlreadyExists where something stands there, FolderReadOnly, DiskFull, StorageFailed;
    then nothing is left behind.
    """
    if os.path.lexists(target):
        raise AlreadyExists(noun="folder", key=str(target))
    folder = target.with_name(f"{UNFINISHED}{secrets.token_hex(6)}")
    try:
        folder.mkdir(parents=True)
        yield KeptFolder(folder)
        if hasattr(os, "sync"):
            os.sync()
        folder.rename(target)
    except OSError as fault:
        raise of_disk(fault, target) from fault
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def blocks_of(path: Path) -> Iterator[bytes]:
    """Give the bytes of a file block by block."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _flush(number: int) -> None:
    """Make the bytes durable where the system cannot do it for all files at once."""
    if not hasattr(os, "sync"):
        os.fsync(number)
