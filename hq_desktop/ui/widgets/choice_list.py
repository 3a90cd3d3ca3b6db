"""A short list over the form: each choice has a digit, ↑ ↓ and Enter work too; never a dialog."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.ui import keys, look
from hq_desktop.ui.widgets.key_cap import KeyCap

KEYS = "1234567890+"
"""The keys of the choices, one after another; those after them have none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: its words, a sign or grade before them, second words below them."""

    words: str
    mark: str = ""
    second: str = ""


class _Row(QWidget):
    clicked = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        look.kind(self, "choice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        self._mark = QLabel(self)
        self._mark.setFixedWidth(16)
        look.kind(self._mark, "strong")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._second = QLabel(self)
        self._second.setWordWrap(True)
        look.kind(self._second, "caption")
        row.addWidget(KeyCap(key, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._mark)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._second)
        row.addLayout(column, 1)

    def show_choice(self, choice: Choice) -> None:
        """Show other words in the same row."""
        self._mark.setText(choice.mark)
        self._words.setText(choice.words)
        self._second.setText(choice.second)
        self._second.setVisible(bool(choice.second))
        # The list asks for the height at once, before Qt has dressed and laid out new rows.
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        self._line.activate()
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by the mouse as well."""
        event.accept()
        self.clicked.emit()


class ChoiceList(QFrame):
    """Choices with digits; the one that is current has the ground of a selection."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "overlay")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(12, 8, 12, 4)
        look.kind(self._heading, "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 5)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._rows: list[_Row] = []
        self._count = 0
        self._current = -1
        self.hide()

    @property
    def current(self) -> int:
        """The place of the current choice, -1 where none is."""
        return self._current

    @property
    def count(self) -> int:
        """How many choices there are."""
        return self._count

    def show_choices(self, heading: str, choices: Sequence[Choice], current: int = 0) -> None:
        """Show choices under a heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        while len(self._rows) < len(choices):
            self._add_row(len(self._rows))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(choices))
            if place < len(choices):
                row.show_choice(choices[place])
        self._count = len(choices)
        self._current = -1
        self.show_current(current)
        self.place_itself()

    def show_current(self, place: int) -> None:
        """Make a choice current; -1 is none."""
        for number, row in enumerate(self._rows):
            look.state(row, "current" if number == place else "")
        self._current = place if 0 <= place < self._count else -1

    def move_by(self, steps: int) -> None:
        """Go down or up; at either end it stops."""
        if self._count:
            self.show_current(min(max(self._current + steps, 0), self._count - 1))

    def open(self) -> None:
        """Appear over what lies below, with the keys."""
        self.place_itself()
        self.show()
        self.raise_()
        self.setFocus()

    def place_itself(self) -> None:
        """Take the width of the parent and the height the words need."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = parent.width()
        self._column.activate()
        self.ensurePolished()
        border = self.width() - self.contentsRect().width()
        has_wrapped = self._column.hasHeightForWidth()
        wrapped = self._column.heightForWidth(width - border) + border
        height = wrapped if has_wrapped else self.sizeHint().height()
        self.setGeometry(0, 0, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit or Enter, move by arrows, leave by Escape."""
        sign = keys.meant(event)
        if sign and 0 <= KEYS.find(sign) < self._count:
            self.chosen.emit(KEYS.find(sign))
        elif keys.is_enter(event):
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape or sign == keys.BACK:
            self.closed.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not event.text():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        """Keep the keys: Tab leads nowhere from here."""
        return False

    def _add_row(self, place: int) -> None:
        row = _Row(KEYS[place : place + 1], self)
        row.clicked.connect(lambda: self.chosen.emit(place))
        self._column.addWidget(row)
        self._rows.append(row)

    def _enter(self) -> None:
        if self._current >= 0:
            self.chosen.emit(self._current)


class ToggleList(ChoiceList):
    """Choices that are gone on by their digits; Enter is done with them."""

    def _enter(self) -> None:
        self.closed.emit()
