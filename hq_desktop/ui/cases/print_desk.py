"""Asks how the shown package is printed, and says afterwards what of it was printed for filing."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from hq_desktop.actions.package_record import copies_asked
from hq_desktop.domain.errors import HqError
from hq_desktop.ui.cases.making import DRAFT, Making
from hq_desktop.ui.cases.package_bar import PackageBar
from hq_desktop.ui.cases.print_dialog import PrintDialog, PrintOrder, PrintSettings
from hq_desktop.ui.cases.print_documents import is_for_everybody
from hq_desktop.ui.cases.print_outline import language_of, read_outline
from hq_desktop.ui.cases.shelf import LAWYER
from hq_desktop.ui.written_notice import tell_written


class PrintDesk(QObject):
    """The dialog, what it was told last time, and the printing itself."""

    printed = Signal(object, int)
    """Files that were printed on paper for filing, whole and on one side, and how many copies."""

    sheets_printed = Signal(int)
    failed = Signal(object)

    def __init__(self, bar: PackageBar, making: Making, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._making = making
        self._window = window
        self._settings = PrintSettings()
        making.printed.connect(self._tell)

    def ask(self) -> None:
        """Open the dialog for the documents that are offered."""
        shown = self._bar.current()
        if shown is None or self._making.is_running:
            return
        try:
            dialog = self.dialog(shown, copies_asked(shown.parent))
        except HqError as error:
            self.failed.emit(error)
            return
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        self._settings = dialog.settings
        dialog.deleteLater()
        if is_accepted and dialog.order is not None:
            self._making.print(dialog.order)

    def dialog(self, shown: Path, copies: int) -> PrintDialog:
        """Return the dialog; raises FileUnreadable for a file that was taken away."""
        paths = self._bar.paths()
        made = PrintDialog(
            paths,
            [read_outline(one, is_filed=is_for_everybody(one)) for one in paths],
            shown=shown,
            copies=copies,
            kept=self._settings,
            parent=self._window,
        )
        language = language_of(shown)
        made.test_asked.connect(lambda where: self._making.print_test_page(where, language))
        return made

    def _tell(self, order: PrintOrder | None, paper: int) -> None:
        self.sheets_printed.emit(paper)
        if order is not None and order.where.file is not None:
            tell_written(self._window, order.where.file)
        if order is None or not order.is_for_filing or order.where.file is not None:
            return
        filed = tuple(
            one for one in order.paths if not one.name.endswith(LAWYER) and one.parent.name != DRAFT
        )
        if filed:
            self.printed.emit(filed, order.copies)
