"""The watched folder: what a scanner or a messenger saves there comes in by itself."""

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from hq_desktop.actions.intake import IntakeReport
from hq_desktop.domain.chat import Channel
from hq_desktop.domain.errors import Cancelled, FileMissing, FileUnreadable, HqError
from hq_desktop.ui.intake.bringing import Bringing
from hq_desktop.ui.intake.watch_keeping import WatchKeeping
from hq_desktop.ui.intake.watched_files import (
    FolderMemory,
    Stamp,
    look_into,
    read_memory,
    stamps_of,
    write_memory,
)
from hq_desktop.ui.tasks import Tasks

EVERY = 2000
"""Milliseconds between two looks; the system's own signal only makes the look come sooner."""

AGAIN = 30.0
"""Seconds of rest after a failure: a full disk is not told every two seconds."""

AT_ONCE = 500
"""Files handed over at one time, so that the first are seen before the last are read."""


@dataclass(frozen=True, slots=True)
class _Look:
    memory: FolderMemory
    found: dict[str, Stamp]
    ripe: tuple[Path, ...]
    empty: tuple[str, ...]


class Watching(QObject):
    """Looks into one folder again and again; takes in what is new and has come to rest."""

    changed = Signal()
    """The folder, or what is said of it, is another one."""

    def __init__(
        self, bringing: Bringing, tasks: Tasks, keeping: WatchKeeping, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bringing = bringing
        self._tasks = tasks
        self._keeping = keeping
        self._folder: Path | None = None
        self._memory: FolderMemory | None = None
        self._is_busy = False
        self._not_before = 0.0
        self.taken = 0
        self.empty: tuple[str, ...] = ()
        """Files that came without a byte: they are taken in when somebody finishes them."""
        self.error: HqError | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._look())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        if keeping.folder:
            self._start(Path(keeping.folder), is_fresh=False)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._folder

    @property
    def memory(self) -> FolderMemory | None:
        """What is remembered of it, once it was looked into."""
        return self._memory

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on; what lies there already is left alone."""
        self.stop()
        self._keeping.keep(str(folder))
        self._start(folder, is_fresh=True)

    def stop(self) -> None:
        """Watch nothing any more."""
        if self._folder is not None:
            self._keeping.keep("")
        self.pause()
        self._folder = self._memory = self.error = None
        self.taken, self.empty = 0, ()
        self.changed.emit()

    def pause(self) -> None:
        """Stop looking without forgetting the folder: the screen goes."""
        self._timer.stop()
        paths = self._watcher.directories()
        if paths:
            self._watcher.removePaths(paths)

    def _start(self, folder: Path, *, is_fresh: bool) -> None:
        self._folder = folder
        self._is_fresh = is_fresh
        self._not_before = 0.0
        self._watcher.addPath(str(folder))
        self._timer.start()
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        folder = self._folder
        if folder is None or self._is_busy or time.monotonic() < self._not_before:
            return
        self._is_busy = True
        memory, file, is_fresh = self._memory, self._memory_file(folder), self._is_fresh

        def work() -> _Look:
            found = _found(folder)
            known = memory or (None if is_fresh else read_memory(file, folder))
            if known is None:  # what is there when the watch begins stays where it is
                known = FolderMemory(folder, dict(found))
                _write(file, known)
            known.forget_gone(found)
            now = time.monotonic()
            return _Look(known, found, known.ripe(found, now), known.empty(now))

        self._tasks.run(work, lambda seen: self._seen(folder, seen), self._failed)

    def _seen(self, folder: Path, seen: _Look) -> None:
        self._is_busy = False
        if folder != self._folder:
            return
        self._memory = seen.memory
        if self.error is not None or seen.empty != self.empty:
            self.error, self.empty = None, seen.empty
            self.changed.emit()
        ripe = seen.ripe[:AT_ONCE]
        if ripe:
            self._is_busy = True
            stamps = stamps_of(folder, ripe, seen.found)
            self._bringing.bring(
                ripe,
                Channel.FOLDER,
                finished=lambda report: self._taken_in(seen.memory, stamps, report),
                failed=self._failed,
            )

    def _taken_in(
        self, memory: FolderMemory, stamps: dict[str, Stamp], report: IntakeReport
    ) -> None:
        memory.remember(stamps)
        self.taken += report.new
        file = self._memory_file(memory.folder)
        self._tasks.run(lambda: _write(file, memory), lambda _: self._rest(), self._failed)

    def _rest(self) -> None:
        self._is_busy = False
        self.changed.emit()

    def _failed(self, error: HqError) -> None:
        """Say it and look again later: a drive that is away comes back."""
        self._is_busy = False
        if isinstance(error, Cancelled):
            self.stop()
            return
        self._not_before = time.monotonic() + AGAIN
        self.error = error
        self.changed.emit()

    def _memory_file(self, folder: Path) -> Path:
        name = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
        return self._keeping.memory / f"{name}.json"


def _found(folder: Path) -> dict[str, Stamp]:
    try:
        return look_into(folder)
    except FileNotFoundError as error:
        raise FileMissing(path=str(folder)) from error
    except OSError as error:
        raise FileUnreadable(path=str(folder), reason=error.strerror or str(error)) from error


def _write(file: Path, memory: FolderMemory) -> None:
    try:
        write_memory(file, memory)
    except OSError as error:
        raise FileUnreadable(path=str(file), reason=error.strerror or str(error)) from error
