"""Files opened, dropped or pasted: kept as evidence at once, for the incident they came for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import IncidentId
from hq_desktop.ui.incidents.carried import take_clipboard
from hq_desktop.ui.tasks import Tasks

PASTED = "clipboard.png"


class FileKeeping(QObject):
    """Keeps files in tasks; a file joins the incident that was meant when it was handed over."""

    kept = Signal(object)
    """A file that was kept for the call in hand."""

    attached = Signal(object)
    """A recorded incident to which a file was added."""

    failed = Signal(object)

    def __init__(self, actions: IncidentActions, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._tasks = tasks
        self._window = window
        self._meant: Callable[[], IncidentId | None] = lambda: None

    def ask_meant(self, meant: Callable[[], IncidentId | None]) -> None:
        """Say how to find out which recorded incident is meant; None is the call in hand."""
        self._meant = meant

    def choose(self) -> None:
        """Ask for files and keep them."""
        title = self.tr("Files that show it: photos, videos, sound, papers")
        names, _ = QFileDialog.getOpenFileNames(self._window, title)
        self.keep([Path(name) for name in names])

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files; each that cannot be kept is told and stops no other."""
        for path in paths:
            self._keep(self._keeping(path))

    def paste(self) -> bool:
        """Keep the files or the picture of the clipboard; say whether there was one."""
        return take_clipboard(self.keep, self._keep_picture)

    def _keep_picture(self, content: bytes) -> None:
        self._keep(lambda: self._actions.keep_picture(content, PASTED))

    def _keeping(self, path: Path) -> Callable[[], EvidenceFile]:
        return lambda: self._actions.keep_file(path)

    def _keep(self, keep: Callable[[], EvidenceFile]) -> None:
        number = self._meant()
        if number is None:
            self._tasks.run(keep, lambda file: self.kept.emit(file), self.failed.emit)
            return
        self._tasks.run(
            lambda: self._actions.attach(number, [keep().sha256]),
            lambda incident: self.attached.emit(incident),
            self.failed.emit,
        )
