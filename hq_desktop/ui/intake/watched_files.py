"""What lies in a watched folder, what of it is new and still; nothing there is ever touched."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

STILL = 2.0
"""Seconds for which size and time of a file must not have changed."""

MOST = 50_000
"""Files looked at; a folder with more is no folder of a scanner."""

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".pdf"}
_VIDEO = {".mp4", ".mov", ".3gp", ".mkv", ".avi", ".webm"}
_SOUND = {".ogg", ".oga", ".opus", ".mp3", ".m4a", ".aac", ".amr", ".wav"}
ENDINGS = frozenset(_PICTURES | _VIDEO | _SOUND)
"""Pictures, papers, video and sound; a download under way has another ending until it is whole."""

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""

Seen = Mapping[str, Stamp]


@dataclass(slots=True)
class FolderMemory:
    """What was there before and what was taken in; files of other kinds are not looked at."""

    folder: Path
    seen: dict[str, Stamp] = field(default_factory=dict)
    moving: dict[str, tuple[Stamp, float]] = field(default_factory=dict)
    """Files that are new, with the moment since when they have been as they are."""

    def ripe(self, found: Seen, now: float) -> tuple[Path, ...]:
        """Return the new files that have been still for long enough; `now` is in seconds."""
        ready = []
        for name, stamp in found.items():
            if self.seen.get(name) == stamp:
                self.moving.pop(name, None)
                continue
            known = self.moving.get(name)
            if known is None or known[0] != stamp:
                self.moving[name] = (stamp, now)
            elif now - known[1] >= STILL and stamp[0] > 0:
                ready.append(self.folder / name)
        for gone in self.moving.keys() - found.keys():
            del self.moving[gone]
        return tuple(sorted(ready))

    def empty(self, now: float) -> tuple[str, ...]:
        """Return the new files that have held not one byte for long enough: nobody ended them."""
        return tuple(
            sorted(
                name
                for name, ((size, _), since) in self.moving.items()
                if size == 0 and now - since >= STILL
            )
        )

    def remember(self, found: Seen) -> None:
        """Never take these files in again as they are now."""
        self.seen.update(found)
        for name in found:
            self.moving.pop(name, None)

    def forget_gone(self, found: Seen) -> None:
        """Keep the memory as small as the folder is."""
        for gone in self.seen.keys() - found.keys():
            del self.seen[gone]


def look_into(folder: Path) -> dict[str, Stamp]:
    """Return the files of a folder and its folders by their path inside it; raises OSError."""
    found: dict[str, Stamp] = {}
    for entry in _entries(folder):
        try:
            known = entry.stat()
        except OSError:
            continue  # it was taken away between the two looks
        name = Path(entry.path).relative_to(folder).as_posix()
        found[name] = (known.st_size, known.st_mtime_ns)
        if len(found) >= MOST:
            break
    return found


def stamps_of(folder: Path, paths: tuple[Path, ...], found: Seen) -> dict[str, Stamp]:
    """Return the stamps of some files of a folder as they were found."""
    names = (path.relative_to(folder).as_posix() for path in paths)
    return {name: found[name] for name in names if name in found}


def read_memory(file: Path, folder: Path) -> FolderMemory | None:
    """Return what is remembered of a folder; None where nothing is, or of another one."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        if stored["folder"] != str(folder):
            return None
        seen = {str(name): (int(size), int(time)) for name, (size, time) in stored["seen"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return FolderMemory(folder, seen)


def write_memory(file: Path, memory: FolderMemory) -> None:
    """Store the memory; the file is either the old or the new one. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    stored = {"folder": str(memory.folder), "seen": memory.seen}
    fresh.write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
    os.replace(fresh, file)  # noqa: PTH105 — the words of the standard library for this promise


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Walk a folder; a folder inside that cannot be read does not stop the rest."""
    waiting = [folder]
    is_first = True
    while waiting:
        here = waiting.pop()
        try:
            listed = list(os.scandir(here))
        except OSError:
            if is_first:
                raise
            continue
        is_first = False
        for entry in listed:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(Path(entry.path))
            elif Path(entry.name).suffix.lower() in ENDINGS and entry.is_file():
                yield entry
