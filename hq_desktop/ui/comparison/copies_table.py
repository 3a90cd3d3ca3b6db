"""The table of a precinct's copies: ↑ ↓ walk the lines, ← → the copies."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hq_desktop.domain.precinct_copies import CopyBeside, PrecinctCopies
from hq_desktop.domain.protocol import CopyId, Side
from hq_desktop.ui import keys, look
from hq_desktop.ui.comparison.copies_model import FIRST, IS_FACT, LABEL, REMARK, TONE, CopiesModel

HEAD, ROW, PAD, FRAME = 56, 24, 4, 2
COPY_LEAST, COPY_MOST = 88, 128
REMARK_LEAST, REMARK_MOST = 104, 168
LABEL_LEAST = 200
LETTER = 8
"""Pixels of a letter in a head, about."""

Index = QModelIndex | QPersistentModelIndex
_STRONG = {"attention", "strong"}


class CopiesTable(QTableView):
    """Copies side by side; the current cell is one line of one copy."""

    opened = Signal(object)
    """The copy on which Enter or a double click fell."""

    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies = CopiesModel(self)
        self.setModel(self.copies)
        self.setItemDelegate(_CopiesDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(64)
        look.kind(self, "records")
        self.setAccessibleName(self.tr("Copies of the precinct side by side"))
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        self.doubleClicked.connect(lambda _index: self._open())

    def show_copies(self, found: PrecinctCopies, line: str = "") -> None:
        """Show a precinct; of the same precinct line and copy stay current."""
        before = self.copies.found
        is_same = before is not None and before.precinct.id == found.precinct.id
        row, copy = self.currentIndex().row(), self.current()
        self.copies.show(found)
        if not is_same or copy is None:
            row, column = self.copies.row_of(line), FIRST
        else:
            column = self._column_of(copy.copy.id)
        self.setCurrentIndex(self.copies.index(min(row, self.copies.rowCount() - 1), column))
        self._fit_rows()

    def current(self) -> CopyBeside | None:
        """Return the copy of the current column."""
        return self.copies.copy_at(self.currentIndex().column())

    def current_line(self) -> str:
        """Return the code of the current line; "" above the lines."""
        line = self.copies.line_at(self.currentIndex().row())
        return line.code if line is not None else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the keys on the copies and tell what is current."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column() < FIRST and self.copies.copies:
            place = self.copies.index(current.row(), FIRST)
            QTimer.singleShot(0, self, lambda: self.setCurrentIndex(place))
            return
        self.viewport().update()
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the copy by Enter; ← stops at the first copy; all else is Qt's."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if keys.is_enter(event) and not event.modifiers() & commands:
            self._open()
        elif event.key() == Qt.Key.Key_Left and self.currentIndex().column() <= FIRST:
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels wrap: where the width is another, so are the heights."""
        super().resizeEvent(event)
        self._fitting.start()

    def _open(self) -> None:
        one = self.current()
        if one is not None:
            self.opened.emit(one)

    def _column_of(self, copy: CopyId) -> int:
        places = (place for place, one in enumerate(self.copies.copies) if one.copy.id == copy)
        return FIRST + next(places, 0)

    def _set_widths(self) -> None:
        """Labels need room first; with many copies their columns scroll."""
        head, room = self.horizontalHeader(), self.viewport().width()
        count = max(1, len(self.copies.copies))
        wide = max(COPY_LEAST, min(COPY_MOST, (room - LABEL_LEAST - REMARK_LEAST) // count))
        left = room - count * wide
        remark = max(REMARK_LEAST, min(REMARK_MOST, left - LABEL_LEAST))
        for column in range(self.copies.columnCount()):
            head.resizeSection(column, remark if column == REMARK else wide)
        head.resizeSection(LABEL, max(LABEL_LEAST, left - remark))
        self.copies.letters = (wide - 16) // LETTER

    def _fit_rows(self) -> None:
        self._set_widths()
        self.resizeRowsToContents()
        self.scrollTo(self.currentIndex())


class _CopiesDelegate(QStyledItemDelegate):
    """Wraps every text, frames the current cell, marks where the official copies begin."""

    def __init__(self, table: CopiesTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped text at the width of its column."""
        width = self._table.columnWidth(index.column()) - 4 * PAD
        font = self._font(index)
        metrics = QFontMetrics(font)
        box = metrics.boundingRect(QRect(0, 0, width, 4000), _WRAPPED, str(index.data() or ""))
        return QSize(width, max(ROW, box.height() + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        table, rect = self._table, option.rect
        current = table.currentIndex()
        painter.save()
        painter.fillRect(rect, self._ground(index, current))
        painter.setFont(self._font(index))
        painter.setPen(self._ink(index))
        inside = rect.adjusted(2 * PAD, PAD - 1, -2 * PAD, 0)
        sideways = index.data(Qt.ItemDataRole.TextAlignmentRole)
        flags = _WRAPPED | Qt.AlignmentFlag.AlignTop
        flags |= Qt.AlignmentFlag.AlignRight if sideways & Qt.AlignmentFlag.AlignRight else 0
        painter.drawText(inside, flags, str(index.data() or ""))
        painter.setPen(QPen(look.color(table, "line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._begins_official(index.column()):
            painter.setPen(QPen(look.color(table, "edge"), 1))
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.row() == current.row() and index.column() == current.column():
            painter.setPen(QPen(look.color(table, "accent"), FRAME))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, index: Index, current: Index) -> QColor:
        if index.row() == current.row():
            return look.color(self._table, "accent-weak")
        return look.color(self._table, "window" if index.data(IS_FACT) else "surface")

    def _ink(self, index: Index) -> QColor:
        tone = index.data(TONE) or ""
        return look.color(self._table, "ink" if tone in ("", "strong") else tone)

    def _font(self, index: Index) -> QFont:
        font = QFont(self._table.font())
        is_number = index.column() >= FIRST and not index.data(IS_FACT)
        font.setPixelSize(12 if index.data(IS_FACT) or index.column() == REMARK else 13)
        if index.data(TONE) in _STRONG and is_number:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _begins_official(self, column: int) -> bool:
        copies, place = self._table.copies.copies, column - FIRST
        if not 0 < place < len(copies):
            return False
        sides = copies[place - 1].copy.side, copies[place].copy.side
        return sides == (Side.OURS, Side.OFFICIAL)


_WRAPPED = Qt.TextFlag.TextWordWrap
