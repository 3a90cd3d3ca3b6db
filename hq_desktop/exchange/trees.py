"""Files handed over together, each under its path inside: a folder, or files from anywhere."""

import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final, Protocol

from hq_desktop.domain.errors import FileMissing, FileUnreadable

LARGEST_TEXT: Final = 1024 * 1024 * 1024
"""Bytes of a chat's text that are read at once."""

_NOBODYS = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx"})
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """Something that was left aside; `reason` is a code with words in `sentences.REASONS`."""

    name: str
    reason: str


class Tree(Protocol):
    """Files under paths with `/` between their parts; none leads out of what was handed over."""

    @property
    def title(self) -> str:
        """The name of the folder or zip."""
        ...

    @property
    def names(self) -> Sequence[str]:
        """The paths of all files, sorted."""
        ...

    @property
    def refused(self) -> Sequence[RefusedFile]:
        """What was left aside while looking."""
        ...

    def opened(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """Open one file for reading; raises FileMissing or FileUnreadable.

        The reason is a code whose words need no other facts.
        """
        ...

    def fetched(self, name: str) -> AbstractContextManager[Path]:
        """Give one file as a local file, in use only inside the `with`; raises the same."""
        ...


@dataclass(frozen=True, slots=True)
class FileTree:
    """Files of this computer under their paths inside the folder they were found in."""

    title: str
    members: Mapping[str, Path]
    refused: Sequence[RefusedFile] = ()
    names: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        """Sort the paths once."""
        object.__setattr__(self, "names", tuple(sorted(self.members)))

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """Open one file for reading; raises FileMissing or FileUnreadable."""
        if name not in self.members:
            raise FileMissing(path=name)
        with _told(name), self.members[name].open("rb") as file:
            yield file

    @contextmanager
    def fetched(self, name: str) -> Iterator[Path]:
        """Give the file itself, once it has been seen to open; raises the same."""
        with self.opened(name):
            pass
        yield self.members[name]


def folder_tree(root: Path, title: str = "", has_subfolders: bool = True) -> FileTree:
    """Return the files of a folder, its sub-folders too; what cannot be read is refused.

    No link that leads out of the folder is followed.
    """
    walk = _Walk(root.resolve())
    for folder, folders, files in os.walk(root, onerror=walk.unreadable):
        walk.enter(Path(folder), folders if has_subfolders else [])
        if not has_subfolders:
            folders.clear()
        for name in files:
            walk.take(Path(folder) / name, name)
    return FileTree(readable(title or root.resolve().name), walk.members, tuple(walk.refused))


def is_anybodys(path: str) -> bool:
    """Whether a file is somebody's: not hidden, no thumbnail, nothing that a system leaves."""
    parts = path.lower().split("/")
    return not (
        any((part.startswith(".") and part.strip(".")) or part in _NOBODYS for part in parts)
        or parts[-1].endswith("_thumb.jpg")
    )


def readable(text: str) -> str:
    """Return a text that can be kept: without null characters and halves of letters."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def escapes(path: str) -> bool:
    """Whether a path of an export or a zip leads out of it."""
    plain = path.replace("\\", "/")
    return plain.startswith("/") or _DRIVE.match(plain) is not None or ".." in plain.split("/")


def finder(tree: Tree, root: str) -> Callable[[str], str | None]:
    """Return how a path told by an export below `root` finds the file that is there.

    Letters that are written in two ways (й) are the same.
    """
    known = {_composed(name): name for name in tree.names}

    def found(path: str) -> str | None:
        return known.get(_composed(root + path.replace("\\", "/").removeprefix("./")))

    return found


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as fault:
        raise FileMissing(path=name) from fault
    except OSError as fault:
        raise FileUnreadable(path=name, reason="file_unopened") from fault


class _Walk:
    """What a walk through a folder has found so far."""

    def __init__(self, root: Path) -> None:
        self.members: dict[str, Path] = {}
        self.refused: list[RefusedFile] = []
        self._root = root
        self._start: Path | None = None

    def unreadable(self, fault: OSError) -> None:
        name = readable(Path(str(fault.filename)).name)
        self.refused.append(RefusedFile(name, "folder_unreadable"))

    def enter(self, folder: Path, folders: list[str]) -> None:
        """Leave out the sub-folders that are nobody's, and those that are links."""
        self._start = self._start or folder
        for name in tuple(folders):
            inner = folder / name
            if not is_anybodys(name):
                folders.remove(name)
            elif inner.resolve() != self._root / inner.relative_to(self._start):
                folders.remove(name)
                if not self._is_inside(inner):
                    self.refused.append(RefusedFile(readable(self._name(inner)), "link_outside"))

    def take(self, path: Path, name: str) -> None:
        if not is_anybodys(name):
            return
        reason = self._fault(path)
        if reason:
            self.refused.append(RefusedFile(readable(self._name(path)), reason))
        else:
            self.members[self._name(path)] = path

    def _fault(self, path: Path) -> str:
        if path.is_symlink() and not self._is_inside(path):
            return "link_outside"
        try:
            is_file = stat.S_ISREG(path.stat().st_mode)
        except OSError:
            return "file_unopened"
        if not is_file:
            return "not_a_file"
        return "" if os.access(path, os.R_OK) else "file_unopened"

    def _is_inside(self, path: Path) -> bool:
        try:
            return path.resolve(strict=True).is_relative_to(self._root)
        except (OSError, RuntimeError):
            return False

    def _name(self, path: Path) -> str:
        return path.relative_to(self._start or self._root).as_posix()
