"""Backups by themselves: a generation every quarter of an hour, where anything was written."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.actions.backups import BackupActions, Kept
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.ui.tasks import Progress, Tasks

EVERY = 15 * 60 * 1000
"""Milliseconds between two generations."""
FIRST_AFTER = 60 * 1000
"""Milliseconds after opening: the first sheet of the evening comes before the first backup."""


class BackingUp(QObject):
    """Keeps the backups of the open campaign in a folder, in the background."""

    changed = Signal()
    """Something is known anew: the folder, the last good backup, a failure."""

    folder_chosen = Signal(str)

    def __init__(
        self, actions: BackupActions, tasks: Tasks, folder: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.actions = actions
        self._tasks = tasks
        self._folder = folder
        self._kept: Kept | None = None
        self._error: HqError | None = None
        self._progress: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.back_up)

    @property
    def folder(self) -> str:
        """The folder of the backups; "" where none was chosen."""
        return self._folder

    @property
    def last_good(self) -> datetime | None:
        """The moment of the newest backup that was read again and proved."""
        return None if self._kept is None else self._kept.last_good

    @property
    def is_running(self) -> bool:
        """Whether a backup is being written now."""
        return self._progress is not None

    @property
    def error(self) -> HqError | None:
        """Why the last backup was not written; None where it was."""
        return self._error

    @property
    def has_damage(self) -> bool:
        """Whether the newest backup was found not to be as it was written."""
        return self._kept is not None and not self._kept.last_is_good

    def start(self) -> None:
        """Look at what is kept, and begin to keep more."""
        self._timer.start()
        if self._folder:
            folder = Path(self._folder)
            self._tasks.run(lambda: self.actions.kept(folder), self._look, self._fail)
            QTimer.singleShot(FIRST_AFTER, self, self.back_up)

    def stop(self) -> None:
        """End a backup that is being written; nothing of it is left."""
        self._timer.stop()
        if self._progress is not None:
            self._progress.cancel()

    def choose(self, folder: str) -> None:
        """Keep the backups in another folder from now on, the first one at once."""
        self._folder = folder
        self._kept = self._error = None
        self.folder_chosen.emit(folder)
        self.changed.emit()
        self.back_up()

    def back_up(self) -> None:
        """Add a generation now, if anything was written since the last one."""
        if not self._folder or self._progress is not None:
            return
        folder = Path(self._folder)
        self._progress = self._tasks.run_long(
            lambda progress: self.actions.add_generation(folder, progress=progress.step),
            self._look,
            self._fail,
        )
        self.changed.emit()

    def _look(self, kept: Kept) -> None:
        self._kept, self._error, self._progress = kept, None, None
        self.changed.emit()

    def _fail(self, error: HqError) -> None:
        self._progress = None
        if not isinstance(error, Cancelled):
            self._error = error
        self.changed.emit()
