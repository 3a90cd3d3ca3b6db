"""A small table of contestants, typed or pasted from a spreadsheet; codes come by themselves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hq_desktop.domain.election import Contestant, ContestantCode, ContestantKind
from hq_desktop.domain.text import Text
from hq_desktop.ui import look

RUSSIAN, KAZAKH = 0, 1
_SPARE = 4


class ContestantGrid(QTableWidget):
    """Two names a row; the row's place is the place on the ballot."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_SPARE, 2, parent)
        look.kind(self, "framed")
        self._codes: list[str] = []
        self._kind = ContestantKind.CANDIDATE
        self.setHorizontalHeaderLabels([self.tr("Name in Russian"), self.tr("Name in Kazakh")])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(28)
        self.setTabKeyNavigation(True)
        self.cellChanged.connect(self._grow)

    def show_kind(self, kind: ContestantKind) -> None:
        """Say what the contestants of this election are."""
        self._kind = kind

    def show_contestants(self, contestants: tuple[Contestant, ...]) -> None:
        """Show a list that was read from a file, with its codes."""
        self.blockSignals(True)
        self.clearContents()
        self.setRowCount(len(contestants) + _SPARE)
        for row, one in enumerate(contestants):
            self.setItem(row, RUSSIAN, QTableWidgetItem(one.name.ru))
            self.setItem(row, KAZAKH, QTableWidgetItem(one.name.kk))
        self._codes = [one.code for one in contestants]
        self.blockSignals(False)
        self.changed.emit()

    def contestants(self) -> tuple[Contestant, ...]:
        """Return the contestants in ballot order; rows without a name are passed over."""
        found: list[Contestant] = []
        for row in range(self.rowCount()):
            russian, kazakh = self._text(row, RUSSIAN), self._text(row, KAZAKH)
            if not russian and not kazakh:
                continue
            taken = {one.code for one in found}
            kept = self._codes[row] if row < len(self._codes) else ""
            code = kept if kept and kept not in taken else f"c{len(found) + 1}"
            found.append(Contestant(ContestantCode(code), Text(ru=russian, kk=kazakh), self._kind))
        return tuple(found)

    def put_text(self, row: int, text: str) -> None:
        """Put pasted lines into the rows from one on; a tab or semicolon parts the two names."""
        lines = [line for line in text.splitlines() if line.strip()]
        self.setRowCount(max(self.rowCount(), row + len(lines) + _SPARE))
        for place, line in enumerate(lines, start=row):
            russian, _, kazakh = line.replace(";", "\t", 1).partition("\t")
            self.setItem(place, RUSSIAN, QTableWidgetItem(" ".join(russian.split())))
            if kazakh.strip():
                self.setItem(place, KAZAKH, QTableWidgetItem(" ".join(kazakh.split())))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste many rows at once, empty cells by Delete; all else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.put_text(max(self.currentRow(), 0), QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete:
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)

    def _grow(self, row: int, _column: int) -> None:
        if row >= self.rowCount() - 1:
            self.setRowCount(row + 1 + _SPARE)
        self.changed.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""
