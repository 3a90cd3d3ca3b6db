"""The sums under the list of precincts, each under its column."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hq_desktop.ui import look
from hq_desktop.ui.comparison.columns import PATTERN
from hq_desktop.ui.comparison.rows import LineRow
from hq_desktop.ui.widgets.charts_paint import sized
from hq_desktop.ui.widgets.record_table import RecordTable


class SumBar(QWidget):
    """The sums over what is shown, under their columns."""

    def __init__(self, table: RecordTable[LineRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._figures: tuple[tuple[int, str], ...] = ()
        self._words = ("", "")
        self.setFixedHeight(32)
        table.horizontalHeader().sectionResized.connect(self.update)

    def show_sums(self, figures: tuple[tuple[int, str], ...], first: str, last: str) -> None:
        """Show figures by column, a word before them and a word after."""
        self._figures, self._words = figures, (first, last)
        self.setAccessibleName(" ".join((first, *(text for _, text in figures), last)))
        self.setToolTip(last)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures where their columns stand."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(self, "window"))
        painter.setPen(QPen(look.color(self, "edge"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(look.color(self, "ink"))
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        for column, text in self._figures:
            painter.drawText(self._under(column), _RIGHT, text)
        first = self._under(1).united(self._under(2))
        painter.drawText(first, _LEFT, _elided(painter, self._words[0], first.width()))
        painter.setFont(sized(self.font(), 13))
        painter.setPen(look.color(self, "ink2"))
        rest = self._under(PATTERN)
        rest.setRight(self.width() - 8)
        painter.drawText(rest, _LEFT, _elided(painter, self._words[1], rest.width()))
        painter.end()

    def _under(self, column: int) -> QRect:
        head = self._table.horizontalHeader()
        left = head.sectionViewportPosition(column)
        return QRect(left + 8, 0, head.sectionSize(column) - 16, self.height())


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
