"""Every contradiction of the race, each a step away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView, is_below
from hq_desktop.ui.comparison.wording import counted, line_name, short_territory
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.widgets.record_table import Column, RecordTable

ROW = 28
MOST = 7


class ContradictionList(QWidget):
    """Announced totals that cannot be right, the widest gap first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self._title = QLabel(self.tr("Contradictions"), self)
        self._others = QLabel(self)
        self._legend = QLabel("◆ " + self.tr("the smallest territory with the contradiction"), self)
        self._legend.setWordWrap(True)
        look.kind(self._legend, "caption")
        look.kind(self._title, "heading")
        look.kind(self._others, "caption")
        self.table: RecordTable[TerritoryLine] = RecordTable(self._columns(), self, identity=_key)
        self.table.horizontalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.setAccessibleName(self.tr("Contradictions"))
        self._title.setWordWrap(True)
        self._others.setWordWrap(True)
        self._others.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._others, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.table)
        column.addWidget(self._legend)
        self.table.chosen.connect(self.chosen)
        self.table.clicked.connect(lambda _index: self.chosen.emit(self.table.current()))

    def show_board(self, board: RaceView, current: TerritoryLine | None) -> None:
        """Show the contradictions of a race, the one in the panel current."""
        self._board = board
        found = board.comparison.contradictions
        others = len(board.comparison.territories) - len(found)
        self.setVisible(bool(board.comparison.territories))
        self._title.setText(
            self.tr("Contradictions") if found else self.tr("No announced total is contradicted")
        )
        text = self.tr("%n other line(s) within the bounds", "", others)
        self._others.setText("✓ " + counted(text, others, figure(others)) if others else "")
        self._legend.setVisible(self._is_marking())
        self.table.setVisible(bool(found))
        self.table.show_records(found)
        self.table.setFixedHeight(ROW * min(MOST, len(found)))
        if current is not None:
            self.table.select_record(lambda one: _key(one) == _key(current))

    def _columns(self) -> list[Column[TerritoryLine]]:
        return [
            Column(lambda: self.tr("Contradiction"), self._name),
            Column(
                lambda: self.tr("Announced"),
                lambda one: figure(one.official),
                is_number=True,
                width=76,
            ),
            Column(lambda: self.tr("Bound"), self._bound, is_number=True, width=88),
            Column(lambda: self.tr("Gap"), self._gap, is_number=True, tone=_strong, width=80),
        ]

    def _name(self, one: TerritoryLine) -> str:
        mark = "≠ ◆" if one.smallest and self._is_marking() else "≠"
        name = f"{mark} {line_name(self._board, one.line)}"
        if self._board is None or len(self._board.announced()) == 1:
            return name
        return f"{name} · {short_territory(self._board, one.commission)}"

    def _is_marking(self) -> bool:
        """A mark that everyone carries says nothing."""
        every = self._board.comparison.contradictions if self._board is not None else ()
        return any(not one.smallest for one in every)

    @staticmethod
    def _bound(one: TerritoryLine) -> str:
        return f"< {figure(one.lower)}" if is_below(one) else f"> {figure(one.upper)}"

    @staticmethod
    def _gap(one: TerritoryLine) -> str:
        gap = one.gap or 0
        return difference(-gap if is_below(one) else gap)


def _strong(_one: TerritoryLine) -> str:
    return "strong"


def _key(one: TerritoryLine) -> tuple[str, str]:
    return one.commission, one.line
