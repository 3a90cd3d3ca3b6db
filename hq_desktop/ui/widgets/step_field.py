"""A field for a whole number between two ends; ↑ and ↓ step through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class StepField(QLineEdit):
    """A number that can be typed or stepped."""

    stepped = Signal(int)
    """The number that stands in the field now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._validator = QIntValidator(0, 0, self)
        self.setValidator(self._validator)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setToolTip("↑ ↓")
        self.textEdited.connect(lambda _text: self.stepped.emit(self.number()))

    def show_number(self, number: int, largest: int) -> None:
        """Show a number and how far it can go."""
        self._validator.setRange(0, largest)
        self.setText(str(number))

    def number(self) -> int:
        """Return the number; 0 while the field is empty."""
        text = self.text()
        return min(int(text), self._validator.top()) if text.isascii() and text.isdigit() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by ↑ and ↓."""
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        number = max(0, min(self._validator.top(), self.number() + by))
        if number != self.number() or not self.text():
            self.setText(str(number))
            self.stepped.emit(number)
