"""Takes the number that the words on the paper say, beside the field of its digits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.protocol import LARGEST_COUNT
from hq_desktop.ui import keys, look
from hq_desktop.ui.widgets.yielding_field import YieldingField

_MOST_DIGITS = len(str(LARGEST_COUNT))
UNTOLD = "?"
"""What stands for words that disagree and cannot be read as a number."""


class WordsField(YieldingField):
    """Digits; * where the words disagree and no number can be read; Enter takes it, Escape not."""

    chosen = Signal(str)
    """Digits, `UNTOLD`, or "" where words and digits agree after all."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "jump")
        self.setPlaceholderText(self.tr("words say"))
        self.setAccessibleName(self.tr("The number that the words say"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and the sign for what cannot be read."""
        sign = keys.meant(event)
        if keys.is_enter(event):
            self.chosen.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape or sign == keys.BACK:
            self.given_up.emit()
        elif sign == keys.ILLEGIBLE:
            self.setText(UNTOLD)
        elif sign.isdigit():
            self._digit(sign)
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away with the focus."""
        super().focusOutEvent(event)
        self.hide()

    def _digit(self, digit: str) -> None:
        if self.text() == UNTOLD:
            self.clear()
        if len(self.text()) - len(self.selectedText()) < _MOST_DIGITS:
            self.insert(digit)
