"""Long work on packages: making, drafting, printing, copying; one at a time, each can be ended."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.brief import BriefActions
from hq_desktop.actions.cases import CasesActions, PackageResult
from hq_desktop.actions.package_disk import PackageDisk, PackageDiskActions
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.print_papers import PrintPapers
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.domain.print_run import PrintFile, PrintWish, composed
from hq_desktop.domain.text import Language
from hq_desktop.ui.cases.print_dialog import PrintOrder
from hq_desktop.ui.cases.print_outline import language_of
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.printing import Destination, Printing, printer_for
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

    printed = Signal(object, int)
    """What was asked for (a PrintOrder; None for a test page), and the sheets of paper it took."""

    disk_written = Signal(object)
    """The data disk that was written."""

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

    def brief(self, request: PackageRequest) -> None:
        """Make the briefs of the documents alone, to be read before anything is made."""
        folder = self._shelf.folder / DRAFT

        def work(_progress: Progress) -> Sequence[Path]:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            made = BriefActions(self._actions.desk).write(request, folder)
            return tuple(one.path for one in made.files)

        self._start(self.tr("Making the brief …"), work, self.drafted.emit)

    def print(self, order: PrintOrder) -> None:
        """Print what was asked for; separator sheets are drawn for it and thrown away after it."""
        printer, language = printer_for(order.where), language_of(order.paths[0])
        papers, run = PrintPapers(self._actions.desk), order.run
        mark = papers.working_copy(language) if order.is_working_copy else ""

        def work(progress: Progress) -> int:
            with tempfile.TemporaryDirectory(prefix="hq-print-") as folder:
                file = Path(folder) / "separators.pdf"
                drawn = papers.separators(run.dividers, language, file) if run.dividers else None
                return Printing(order.paths, run, printer, drawn, mark).print(progress)

        self._start(self.tr("Printing …"), work, lambda paper: self.printed.emit(order, paper))

    def print_test_page(self, where: Destination, language: Language) -> None:
        """Print a test page; its back is printed where both sides are."""
        printer, papers = printer_for(where), PrintPapers(self._actions.desk)
        pages = 2 if where.is_two_sided else 1
        wish = PrintWish(is_two_sided=where.is_two_sided)
        run = composed([PrintFile("", pages, ())], wish)

        def work(progress: Progress) -> int:
            with tempfile.TemporaryDirectory(prefix="hq-print-") as folder:
                file = Path(folder) / "test.pdf"
                papers.test_page(where.printer, language, file)
                return Printing([file], run, printer).print(progress)

        self._start(self.tr("Printing …"), work, lambda paper: self.printed.emit(None, paper))

    def write_disk(self, package: Path, target: Path) -> None:
        """Write the originals of a package into a new folder."""
        disks = PackageDiskActions(self._actions.desk)

        def work(progress: Progress) -> PackageDisk:
            return disks.write(package, target, progress.step)

        self._start(self.tr("Writing the data disk …"), work, self.disk_written.emit)

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
