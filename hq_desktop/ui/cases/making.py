"""Long work on packages: making, drafting, printing, copying; one at a time, each can be ended."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from hq_desktop.actions.cases import CasesActions, PackageRequest, PackageResult
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.printing import print_pages
from hq_desktop.ui.tasks import Progress, Tasks

T = TypeVar("T")
DRAFT = "draft"


class Making(QObject):
    """What is being done with a package now, and how far it is."""

    running = Signal(str)
    """The word for what is being done; empty when nothing is."""

    stepped = Signal(int, int)
    made = Signal(object)
    """The result of a package that was made."""

    drafted = Signal(object)
    """The files of a draft that was made to be looked at."""

    printed = Signal(int)
    failed = Signal(object)

    def __init__(
        self, actions: CasesActions, tasks: Tasks, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._shelf = shelf
        self._progress: Progress | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._progress is not None

    def make(self, request: PackageRequest) -> None:
        """Make the package and keep it on the shelf."""
        place = self._shelf.place(datetime.now(UTC))

        def work(progress: Progress) -> PackageResult:
            return self._actions.assemble(request, place, progress.step)

        self._start(self.tr("Making the package …"), work, self.made.emit)

    def draft(self, request: PackageRequest) -> None:
        """Make the documents to be looked at; facts that are missing leave their places empty."""
        folder = self._shelf.folder / DRAFT

        def work(progress: Progress) -> Sequence[Path]:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            return self._actions.preview(request, folder, progress.step)

        self._start(self.tr("Drafting …"), work, self.drafted.emit)

    def print(self, path: Path, printer: QPrinter) -> None:
        """Print a document."""
        self._start(
            self.tr("Printing …"),
            lambda progress: print_pages(path, printer, progress),
            self.printed.emit,
        )

    def cancel(self) -> None:
        """End what is being done at its next step; nothing stays half done."""
        if self._progress is not None:
            self._progress.cancel()

    def _start(self, word: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        if self.is_running:
            return

        def finished(result: T) -> None:
            self._rest()
            done(result)

        self.running.emit(word)
        self._progress = self._tasks.run_long(work, finished, self._ended)
        self._progress.moved.connect(self.stepped)

    def _ended(self, error: HqError) -> None:
        self._rest()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _rest(self) -> None:
        self._progress = None
        self.running.emit("")
