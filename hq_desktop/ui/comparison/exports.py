"""Writing the comparison: one workbook, or tables that can be imported again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import files, messages
from hq_desktop.ui.comparison.top_bar import TopBar
from hq_desktop.ui.language import current
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.written_notice import tell_written


class Exports(QObject):
    """Asks where to write, writes beside the window, and tells the bar above that it runs."""

    saved = Signal(str)
    """The path of what was written."""

    def __init__(
        self, actions: ComparisonActions, tasks: Tasks, top: TopBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._top = top
        self._window = parent

    def workbook(self, race: RaceCode) -> None:
        """Write a race's comparison into a workbook the person names."""
        heading = QCoreApplication.translate("ComparisonPage", "Table")
        path = files.ask_save(self._window, heading, f"{race}.xlsx", "Excel (*.xlsx)")
        if path is None:
            return
        self._top.show_exporting(is_running=True)
        spoken = current()
        self._tasks.run(
            lambda: self._actions.export(path, spoken, race),
            lambda _done: self._exported(path),
            self._not_exported,
        )

    def tables(self, race: RaceCode) -> None:
        """Write the figures as tables that can be imported again, into a folder the person names.

        They get a folder of their own there, so that nothing else is written over.
        """
        heading = QCoreApplication.translate("ComparisonPage", "Folder for the tables")
        chosen = files.ask_folder(self._window, heading)
        if chosen is None:
            return
        self._top.show_exporting(is_running=True)
        folder = chosen / f"{race}-csv"
        self._tasks.run(
            lambda: self._actions.export_tables(folder, race),
            lambda _done: self._exported(folder),
            self._not_exported,
        )

    def _exported(self, path: Path) -> None:
        self._top.show_exporting(is_running=False)
        self.saved.emit(str(path))
        tell_written(self._window, path)

    def _not_exported(self, error: HqError) -> None:
        self._top.show_exporting(is_running=False)
        heading = QCoreApplication.translate("ComparisonPage", "Table")
        messages.tell_error(self._window, heading, error)
