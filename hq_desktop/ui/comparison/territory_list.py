"""Announced totals, one row for each commission and line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.ui.comparison.columns import VERDICT, territory_columns
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.widgets.record_table import RecordTable


class TerritoryList(QWidget):
    """Announced totals one can sort and look behind."""

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self.table: RecordTable[TerritoryLine] = RecordTable(
            territory_columns(lambda: self._board), self, identity=_key
        )
        self.table.sort_by(VERDICT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.chosen.connect(self.chosen)
        self.table.current_changed.connect(self.current_changed)

    def show_board(self, board: RaceView, current: TerritoryLine | None) -> None:
        """Show the announced totals of a race."""
        self._board = board
        self.table.blockSignals(True)
        self.table.show_records(board.comparison.territories)
        if current is not None:
            self.table.select_record(lambda one: _key(one) == _key(current))
        self.table.setColumnHidden(0, len(board.announced()) == 1)
        self.table.blockSignals(False)


def _key(one: TerritoryLine) -> tuple[str, str]:
    return one.commission, one.line
