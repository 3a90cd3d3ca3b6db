"""The text of a document, paragraph under paragraph; the one in hand is edited in its place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from hq_desktop.ui import keys
from hq_desktop.ui.cases.text_lines import Manner, ParagraphLine
from hq_desktop.ui.cases.text_panel import ParagraphPanel
from hq_desktop.ui.cases.text_rows import LinesDelegate, LinesModel


class ParagraphList(QListView):
    """Paragraphs to be walked by arrows; Enter takes one in hand."""

    edit_asked = Signal()
    remove_asked = Signal()
    add_asked = Signal()
    undo_asked = Signal()
    keep_asked = Signal()
    """Ctrl+Enter: what stands there stays, though the template says something else now."""

    left = Signal()
    walked = Signal(object)
    """The paragraph that is current now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LinesModel(self)
        self._delegate = LinesDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Paragraphs"))
        self._deeds: Mapping[int, SignalInstance] = {
            Qt.Key.Key_Delete: self.remove_asked,
            Qt.Key.Key_Insert: self.add_asked,
            Qt.Key.Key_Escape: self.left,
        }
        self.panel = ParagraphPanel(self.viewport())
        self.panel.height_changed.connect(self._fit_panel)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def show_lines(self, lines: Sequence[ParagraphLine], current: str = "") -> None:
        """Show other paragraphs; the current one stays current where it is still there."""
        line = self.current()
        wanted = current or (line.key if line is not None else "")
        row, offset = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.put(lines)
        self.verticalScrollBar().setValue(offset)
        found = next((at for at, one in enumerate(lines) if one.key == wanted), None)
        self.go_to(min(max(row, 0), len(lines) - 1) if found is None else found)

    def show_so(self, manner: Manner) -> None:
        """Show the paragraphs in another manner."""
        self._delegate.show_so(manner)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current(self) -> ParagraphLine | None:
        """Return the paragraph that is current."""
        row = self.currentIndex().row()
        return self.rows.lines[row] if 0 <= row < len(self.rows.lines) else None

    def go_to(self, row: int) -> None:
        """Make a row current."""
        if 0 <= row < len(self.rows.lines):
            index = self.rows.index(row)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def go_to_key(self, key: str) -> bool:
        """Make a paragraph current; say whether it stands there."""
        for row, one in enumerate(self.rows.lines):
            if one.key == key:
                self.go_to(row)
                return True
        return False

    @property
    def is_editing(self) -> bool:
        """Whether a paragraph is in hand."""
        return self._delegate.open_row >= 0

    def open_panel(self, hint: str) -> None:
        """Take the current paragraph in hand, in its place."""
        line = self.current()
        if line is None:
            return
        self._delegate.open_row = self.currentIndex().row()
        self.panel.open(line, self._delegate.open_row + 1, hint)
        self._fit_panel()
        self.scrollTo(self.currentIndex())

    def close_panel(self) -> None:
        """Give the paragraph back to the list."""
        row, self._delegate.open_row = self._delegate.open_row, -1
        had_keys = self.panel.isAncestorOf(self.focusWidget() or self)
        self.panel.hide()
        if row >= 0:
            self.scheduleDelayedItemsLayout()
        if had_keys or self.panel.edit.hasFocus():
            self.setFocus()

    def doItemsLayout(self) -> None:
        """Lay out the rows, and the editor over its own."""
        super().doItemsLayout()
        self._place_panel()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the editor along with its row."""
        super().scrollContentsBy(dx, dy)
        self._place_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height of every paragraph."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit_panel()
        if event.size().height() < event.oldSize().height():
            self._keep_in_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the paragraph in hand, other keys are deeds on it; letters search nothing."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if keys.is_enter(event):
            (self.keep_asked if is_control else self.edit_asked).emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() in self._deeds:
            self._deeds[event.key()].emit()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the paragraph in hand by the mouse as well."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.edit_asked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first paragraph current where none is."""
        super().focusInEvent(event)
        if self.current() is None:
            self.go_to(0)

    def _fit_panel(self) -> None:
        if not self.is_editing:
            return
        needed = self.panel.needed(self.viewport().width())
        if needed != self._delegate.open_height:
            self._delegate.open_height = needed
            self.doItemsLayout()
            self._keep_in_sight()
        else:
            self._place_panel()

    def _place_panel(self) -> None:
        if self.is_editing:
            self.panel.setGeometry(self.visualRect(self.rows.index(self._delegate.open_row)))

    def _keep_in_sight(self) -> None:
        """Show what is said under the words in hand as well, as far as the caret stays in sight."""
        if not self.is_editing:
            self.scrollTo(self.currentIndex())
            return
        edit, height = self.panel.edit, self.viewport().height()
        top = edit.viewport().mapTo(self.viewport(), edit.cursorRect().topLeft()).y()
        bottom = edit.viewport().mapTo(self.viewport(), edit.cursorRect().bottomLeft()).y()
        row = self.visualRect(self.rows.index(self._delegate.open_row))
        below = max(min(row.bottom() + 1 - height, top - 8), bottom + 8 - height)
        if below > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + below)

    def _current_changed(self, _index: QModelIndex) -> None:
        self.walked.emit(self.current())
