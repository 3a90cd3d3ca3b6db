"""Papers for an incident: made into a file, shown, printed, copied to where they are wanted."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.station_papers import PaperRequest, StationPaperActions
from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language
from hq_desktop.ui import files
from hq_desktop.ui.incidents.paper_shelf import PaperShelf, ShelvedPaper
from hq_desktop.ui.incidents.paper_view import PaperView
from hq_desktop.ui.printing import ask_printer, print_pages
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.written_notice import tell_written


class PaperMaking(QObject):
    """Makes the papers and brings them to the screen, to a printer, to a file."""

    shown = Signal()
    kept = Signal(str)
    """Where a paper was put, or that it was printed, for the status bar."""

    failed = Signal(object)

    def __init__(
        self,
        view: PaperView,
        actions: StationPaperActions,
        shelf: PaperShelf,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._view = view
        self._actions = actions
        self._shelf = shelf
        self._tasks = tasks
        self._window = window
        view.print_asked.connect(self.print)
        view.save_asked.connect(self.save)

    def make(self, incident: IncidentId, kind: PaperKind, language: Language) -> None:
        """Make a paper of an incident as it is stored now, keep it and show it."""
        request = PaperRequest(kind, language, incident=incident)
        folder = self._shelf.place(incident)
        title = self._actions.title(kind).in_language(language)
        self._tasks.run(
            lambda: self._actions.write(request, folder),
            lambda path: self._show(path, title),
            self.failed.emit,
        )

    def show_again(self, paper: ShelvedPaper, title: str) -> None:
        """Show a paper made before, as it lies there; fail where it was taken away meanwhile."""
        if not paper.path.is_file():
            self.failed.emit(FileMissing(path=str(paper.path)))
            return
        self._view.show_paper(paper.path, title)
        self.shown.emit()

    def print(self) -> None:
        """Print the paper that is shown."""
        path = self._view.path
        if path is None:
            return
        printer = ask_printer(self._window, path.stem, self._view.preview.document.pageCount())
        if printer is not None:
            self._tasks.run_long(
                lambda progress: print_pages(path, printer, progress),
                lambda _: self.kept.emit(path.name),
                self.failed.emit,
            )

    def save(self) -> None:
        """Copy the paper that is shown to where the person wants it."""
        path = self._view.path
        if path is None:
            return
        target = files.ask_save(self._window, self.tr("Save as"), path.name, "PDF (*.pdf)")
        if target is not None:
            self._tasks.run(
                lambda: self._shelf.copy(path, target),
                self._copied,
                self.failed.emit,
            )

    def _copied(self, written: Path) -> None:
        self.kept.emit(str(written))
        tell_written(self._window, written)

    def _show(self, path: Path, title: str) -> None:
        self._view.show_paper(path, title)
        self.kept.emit(path.name)
        self.shown.emit()
