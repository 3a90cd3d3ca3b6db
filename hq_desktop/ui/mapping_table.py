"""The table of a file with its margins: what columns mean above, what rows are at the left."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hq_desktop.ui import keys, look
from hq_desktop.ui.column_words import Labels
from hq_desktop.ui.mapping_margin import MARGIN, PAD, WIDE_MARGIN, Margin, draw_lines
from hq_desktop.ui.mapping_sheet import HEADING, KIND, MARKED, NO_ROW, ROW, TONE, Sheet, SheetModel

_ROW, _COLUMN = 24, 128
_MOST_SPANS = 2000
_GROUNDS = {MARKED: "attention-weak", "attention": "attention-weak", "unknown": "unknown-weak"}


DEEDS: Mapping[str, str] = {
    "h": "heading",
    "x": "no-row",
    "t": "table",
    "r": "turn",
    "n": "style",
    "k": "place",
    "l": "layout",
    "z": "undo",
}
"""Letters, as they stand on a Latin keyboard, and what they do where the keys are."""


class _CellPainter(QStyledItemDelegate):
    """Ground by what a cell is, a frame where the keys are, struck letters where no row is."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        view = self._view
        rect: QRect = option.rect
        state = option.state
        kind, tone = index.data(KIND), index.data(TONE)
        painter.save()
        ground = _GROUNDS.get(str(tone), "surface")
        if tone != MARKED and kind != ROW:
            ground = "sunken" if kind == HEADING else "window"
        if bool(state & QStyle.StateFlag.State_Selected):
            ground = "accent-weak"
        painter.fillRect(rect, look.color(view, ground))
        is_current = view.currentIndex() == index
        if is_current:
            frame = look.color(view, "accent" if view.hasFocus() else "edge")
            painter.setPen(QPen(frame, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        font = look.font(13)
        if kind == HEADING:
            font.setWeight(QFont.Weight.DemiBold)
        font.setStrikeOut(kind == NO_ROW)
        painter.setFont(font)
        is_quiet = kind not in {HEADING, ROW} or tone == "left-out"
        painter.setPen(look.color(view, "ink3" if is_quiet else "ink"))
        text = str(index.data() or "")
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        is_number = kind != HEADING and text[:1].isdigit()
        across = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        draw_lines(painter, inner, text, across | Qt.AlignmentFlag.AlignVCenter)
        painter.restore()


class MappingTable(QTableView):
    """Arrows walk the table; a letter says what the row or column in hand is."""

    asked = Signal(str)
    """A deed for where the keys are: "meaning", "heading", "no-row" … as `DEEDS` names them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet_model = SheetModel(self)
        self.setModel(self.sheet_model)
        self.setItemDelegate(_CellPainter(self))
        self._above = Margin(Qt.Orientation.Horizontal, self)
        self._beside = Margin(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self._above)
        self.setVerticalHeader(self._beside)
        self._above.setDefaultSectionSize(_COLUMN)
        self._beside.setDefaultSectionSize(_ROW)
        self._beside.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._above.sectionClicked.connect(self._column_clicked)
        self._beside.sectionClicked.connect(self._row_clicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("The table of the file"))
        self.doubleClicked.connect(lambda _: self.asked.emit("meaning"))
        look.kind(self, "framed")

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self.sheet_model.sheet

    def show_sheet(self, sheet: Sheet, labels: Labels) -> None:
        """Show a sheet; the cell in hand and what is in sight stay where they are."""
        place = self.currentIndex()
        row, column = max(place.row(), 0), max(place.column(), 0)
        is_other = (sheet.view.name, sheet.width) != (self.sheet.view.name, self.sheet.width)
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.clearSpans()
        self.sheet_model.put(sheet, labels)
        for span in sheet.view.spans[:_MOST_SPANS]:
            last = min(span.last_row, len(sheet.view.rows) - 1)
            tall, wide = last - span.first_row + 1, span.last_column - span.first_column + 1
            if tall * wide > 1:
                self.setSpan(span.first_row, span.first_column, tall, wide)
        self._beside.width_wanted = WIDE_MARGIN if sheet.is_turned else MARGIN
        self._beside.setFixedWidth(self._beside.width_wanted)
        if is_other:
            self._begin()
        else:
            self.setCurrentIndex(self.sheet_model.index(row, column))
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)

    def _begin(self) -> None:
        """Take the first open cell in hand, else the first heading; titles above stay in sight."""
        sheet, start = self.sheet, self.sheet.heading.start
        first = (0, start) if sheet.is_turned else (start, 0)
        row, column = min(sheet.marked, default=first)
        self.setCurrentIndex(self.sheet_model.index(row, column))
        top = self.sheet_model.index(max(0, first[0] - 2), 0)
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self.scrollTo(self.currentIndex())

    def go_to(self, row: int, column: int) -> bool:
        """Bring a cell in hand and in sight; say whether it is shown at all."""
        index = self.sheet_model.index(row, column)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def column_in_hand(self) -> int:
        """Return the column of the table in hand: a row of the file where it is turned."""
        index = self.currentIndex()
        return index.row() if self.sheet.is_turned else index.column()

    def lines_in_hand(self) -> range:
        """Return the rows of the table that are selected: columns of the file where turned."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        every = [one.column() if self.sheet.is_turned else one.row() for one in chosen]
        return range(min(every), max(every) + 1)

    def spot(self) -> QPoint:
        """Return the place of the screen under the head of the column in hand."""
        rect = self.visualRect(self.currentIndex())
        down = rect.bottom() if self.sheet.is_turned else 0
        across = min(max(rect.left(), 0), self.viewport().width() - 40)
        return self.viewport().mapToGlobal(QPoint(across, max(down, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the choices of a column; letters, on any layout, are deeds."""
        if keys.is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit("meaning")
            return
        deed = DEEDS.get(keys.letter(event))
        if deed is not None:
            self.asked.emit(deed)
            return
        if event.text().isprintable() and event.text():
            return  # typing does not search in a table of figures
        super().keyPressEvent(event)
        self._above.viewport().update()
        self._beside.viewport().update()

    def _column_clicked(self, section: int) -> None:
        self.setFocus()
        self.setCurrentIndex(self.sheet_model.index(max(self.currentIndex().row(), 0), section))
        if not self.sheet.is_turned:
            self.asked.emit("meaning")

    def _row_clicked(self, section: int) -> None:
        self.setFocus()
        self.setCurrentIndex(self.sheet_model.index(section, max(self.currentIndex().column(), 0)))
        if self.sheet.is_turned:
            self.asked.emit("meaning")
