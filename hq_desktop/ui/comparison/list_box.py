"""The mandates of the lists, officially and by the copies, side by side."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from hq_desktop.domain.list_outcome import ListOutcome, ListSide
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.figures import NOTHING, figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


class ListBox(QWidget):
    """A row a list: votes and mandates of either side; a list under the threshold says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._cells: list[QWidget] = []
        self.texts: tuple[tuple[str, ...], ...] = ()

    def show_lists(self, board: RaceView, found: ListOutcome) -> None:
        """Show the lists of a race in the order of the ballot."""
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self.texts = tuple(
            (
                worded(one.name),
                _side(found.official, str(one.code)),
                _side(found.readings, str(one.code)),
            )
            for one in board.comparison.race.contestants
        )
        heads = (
            translate("Outcome", "List: votes → mandates"),
            translate("Outcome", "Officially"),
            translate("Outcome", "By the copies"),
        )
        self._put_row(0, heads, "caption")
        for row, texts in enumerate(self.texts, start=1):
            rule = QFrame(self)
            look.kind(rule, "rule")
            self._grid.addWidget(rule, 2 * row - 1, 0, 1, 3)
            self._cells.append(rule)
            self._put_row(2 * row, texts, "")

    def _put_row(self, row: int, texts: tuple[str, ...], kind: str) -> None:
        for column, text in enumerate(texts):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if kind:
                look.kind(label, kind)
            self._grid.addWidget(label, row, column)
            self._cells.append(label)


def _side(side: ListSide | None, code: str) -> str:
    """Votes and mandates of a list; a tie leaves some of them open."""
    if side is None:
        return NOTHING
    votes = figure(side.votes.get(code))
    if code not in side.entitled and code != side.runner_up:
        return f"{votes} → " + translate("Outcome", "under the threshold")
    if not side.mandates:
        return f"{votes} → ?"
    open_too = " + ?" if code in side.tied else ""
    return f"{votes} → {figure(side.mandates.get(code, 0))}{open_too}"
