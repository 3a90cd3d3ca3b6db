"""Paints the rows of a table: hairline below, bar beside the current row, tones and grades."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from hq_desktop.ui import look

BAR = 3
GRADE_SIZE = 22
_STRONG = {"contradiction", "strong"}


class RowDelegate(QStyledItemDelegate):
    """Draws a cell as look.md has it: the focus is the row, never a dotted cell."""

    def __init__(self, table: QTableView, *, tone: int, grade: int, cut_at_end: int) -> None:
        super().__init__(table)
        self._table = table
        self._tone = tone
        self._grade = grade
        self._cut_at_end = cut_at_end

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Colour the text by its tone and take the focus rectangle away."""
        super().initStyleOption(option, index)
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus
        # Names of commissions begin alike: their ends tell them apart.
        is_cut_at_end = index.data(self._cut_at_end)
        elided = Qt.TextElideMode.ElideRight if is_cut_at_end else Qt.TextElideMode.ElideMiddle
        option.textElideMode = elided
        tone = index.data(self._tone)
        if not tone:
            return
        if tone in _STRONG:
            strong = QFont(option.font)
            strong.setWeight(QFont.Weight.DemiBold)
            option.font = strong
        if tone != "strong":
            shade = look.color(self._table, tone)
            option.palette.setColor(QPalette.ColorRole.Text, shade)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, shade)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell, its hairline, and the bar of the current row."""
        if index.data(self._grade):
            self._paint_ground(painter, option)
            paint_grade(painter, option.rect, str(index.data() or ""), self._table)
        else:
            super().paint(painter, option, index)
        painter.save()
        painter.setPen(QPen(look.color(self._table, "line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if index.column() == 0 and index.row() == self._table.currentIndex().row():
            bar = QRect(option.rect.topLeft(), option.rect.bottomLeft())
            bar.setWidth(BAR)
            painter.fillRect(bar, look.color(self._table, "accent"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color(self._table, "accent-weak"))


def paint_grade(painter: QPainter, place: QRect, grade: str, table: QWidget) -> None:
    """Draw a grade: A filled, B tinted, C outlined, D and E dashed, the letter always there."""
    if not grade:
        return
    box = QRectF(place.left() + 8.5, place.center().y() - 9.5, GRADE_SIZE, 20)
    accent, edge = look.color(table, "accent"), look.color(table, "edge")
    ground, border, ink = {
        "A": (accent, accent, look.color(table, "on-accent")),
        "B": (look.color(table, "accent-weak"), accent, accent),
    }.get(grade, (QColor(Qt.GlobalColor.transparent), edge, look.color(table, "ink")))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dash = Qt.PenStyle.DashLine if grade in {"D", "E"} else Qt.PenStyle.SolidLine
    painter.setPen(QPen(border, 1, dash))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    letter = QFont(table.font())
    letter.setPixelSize(12)
    letter.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letter)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade)
    painter.restore()
