"""A long list of choices over the window, narrowed by typing; arrows walk it, Enter takes one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.text import folded
from hq_desktop.ui import look

_VALUE = Qt.ItemDataRole.UserRole
_SIZE = QSize(420, 320)


class _Field(QLineEdit):
    """What is typed narrows the list; the keys of the list go there."""

    def __init__(self, popup: "ChoicePopup") -> None:
        super().__init__(popup)
        self._popup = popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows, Enter and Escape to the list."""
        if not self._popup.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has chosen nothing."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._popup.hide()


class ChoicePopup(QFrame):
    """Choices with their words under a question; Escape leaves without one."""

    chosen = Signal(object)
    """The value of the choice that was taken."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._before: QWidget | None = None
        look.kind(self, "overlay")
        self._question = QLabel(self)
        self._question.setWordWrap(True)
        look.kind(self._question, "heading")
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("Type to narrow the list"))
        self.field.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self._question, self.field, self.list):
            column.addWidget(widget)
        self.setFixedSize(_SIZE)
        self.hide()

    def ask(
        self,
        question: str,
        choices: Sequence[tuple[object, str]],
        current: object,
        place: QPoint,
    ) -> None:
        """Appear near a place of the screen with the keys; `current` is marked at first."""
        self._question.setText(question)
        self.list.clear()
        row = -1
        for number, (value, words) in enumerate(choices):
            item = QListWidgetItem(words, self.list)
            item.setData(_VALUE, value)
            item.setToolTip(words)
            row = number if value == current else row
        self.field.clear()
        self.list.setCurrentRow(row)
        over = self._owner.window()
        self._before = QApplication.focusWidget()
        if self.parentWidget() is not over:
            self.setParent(over)
        self.move(self._inside(over, place))
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Give the keys back to where they were."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Walk the list or take a choice; say whether the key was one for that."""
        match event.key():
            case Qt.Key.Key_Down:
                self._walk(1)
            case Qt.Key.Key_Up:
                self._walk(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                item = self.list.currentItem()
                if item is not None and not item.isHidden():
                    self._take(item)
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        self.leave()
        self.chosen.emit(item.data(_VALUE))

    def _narrow(self, text: str) -> None:
        words = folded(text).split()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_wanted = all(word in folded(item.text()) for word in words)
            item.setHidden(not is_wanted)
            if is_wanted and first < 0:
                first = row
        if words:
            self.list.setCurrentRow(first)

    def _walk(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += step

    @staticmethod
    def _inside(over: QWidget, place: QPoint) -> QPoint:
        wanted = over.mapFromGlobal(place)
        return QPoint(
            max(0, min(wanted.x(), over.width() - _SIZE.width() - 8)),
            max(0, min(wanted.y(), over.height() - _SIZE.height() - 8)),
        )
