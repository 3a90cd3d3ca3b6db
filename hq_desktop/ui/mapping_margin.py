"""The margins of a table file: number or letter, and what a column or row is taken for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from hq_desktop.ui import look
from hq_desktop.ui.mapping_sheet import LABEL, TONE

PAD = 6
HEAD, MARGIN, WIDE_MARGIN = 64, 112, 240
"""Pixels: over the columns; beside the rows; beside them where the meanings stand there."""

_NUMBER = 36
_GROUNDS = {"good": "good-weak", "attention": "attention-weak", "unknown": "unknown-weak"}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Margin(QHeaderView):
    """Sign and word in their colour; the section in hand has a bar towards the table."""

    def __init__(self, orientation: Qt.Orientation, view: QTableView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self._is_across = orientation == Qt.Orientation.Horizontal
        self.width_wanted = MARGIN
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section."""
        tone, words, label = (
            str(self.model().headerData(section, self.orientation(), role) or "")
            for role in (TONE, Qt.ItemDataRole.DisplayRole, LABEL)
        )
        painter.save()
        painter.fillRect(rect, look.color(self, _GROUNDS.get(tone, "sunken")))
        painter.setPen(QPen(look.color(self, "line"), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._draw_hand(painter, rect, section)
        inner = rect.adjusted(PAD, 4, -PAD, -4)
        painter.setFont(look.font(12))
        painter.setPen(look.color(self, "ink3"))
        if self._is_across:
            painter.drawText(inner, _LEFT | Qt.AlignmentFlag.AlignTop, label)
            inner.setTop(inner.top() + 16)
            alignment = _LEFT | Qt.AlignmentFlag.AlignTop
        else:
            number = QRect(inner.left() - 4, inner.top(), _NUMBER, inner.height())
            painter.drawText(number, _RIGHT | _MIDDLE, label)
            inner.setLeft(number.right() + 8)
            alignment = _LEFT | _MIDDLE
        painter.setPen(look.color(self, tone if tone in _GROUNDS else "ink3"))
        draw_lines(painter, inner, words, alignment)
        painter.restore()

    def sizeHint(self) -> QSize:
        """Leave room for the words."""
        size = super().sizeHint()
        if self._is_across:
            return QSize(size.width(), HEAD)
        return QSize(self.width_wanted, size.height())

    def _draw_hand(self, painter: QPainter, rect: QRect, section: int) -> None:
        hand = self._view.currentIndex()
        if section != (hand.column() if self._is_across else hand.row()):
            return
        bar = (
            QRect(rect.left(), rect.bottom() - 2, rect.width(), 3)
            if self._is_across
            else QRect(rect.right() - 2, rect.top(), 3, rect.height())
        )
        painter.fillRect(bar, look.color(self, "accent"))


def draw_lines(painter: QPainter, rect: QRect, words: str, alignment: Qt.AlignmentFlag) -> None:
    """Draw words in as many lines as there is room for; the last one may lose its end."""
    metrics = painter.fontMetrics()
    room = max(1, rect.height() // metrics.lineSpacing())
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < room:
        taken = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{taken} {rest[0]}") <= rect.width():
            taken = f"{taken} {rest.pop(0)}"
        lines.append(taken)
    if lines:
        last = " ".join((lines[-1], *rest))
        lines[-1] = metrics.elidedText(last, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, alignment, "\n".join(lines))
