"""The field of the precinct: a number on any keyboard layout, or words of a school or street."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hq_desktop.ui import keys, look
from hq_desktop.ui.widgets.yielding_field import YieldingField


class PrecinctField(YieldingField):
    """Digits come as digits even where the layout has letters, until a real letter follows."""

    typed = Signal(str)
    chosen = Signal()
    moved = Signal(int)
    """The person went down (1) or up (-1) in what was found."""

    left_behind = Signal()
    """Escape: the person wants out of the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = ""
        look.kind(self, "precinct")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Precinct: number, school or address"))
        self.textChanged.connect(self._changed)

    def show_text(self, text: str) -> None:
        """Show a number without searching for it."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._raw = text
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and words; Enter chooses, arrows move in what was found."""
        sign = keys.meant(event)
        if sign.isdigit() and self._is_number():
            self._insert(sign, event.text() or sign)
        elif keys.is_enter(event):
            self.chosen.emit()
        elif event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left_behind.emit()
        else:
            self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        text = event.text()
        is_letter = bool(text) and text.isprintable() and not text.isspace()
        if is_letter and self._is_number() and len(self._raw) == len(self.text()):
            # The digits before were letters after all: the word is shown as it was typed.
            self.setText(self._raw)
        super().keyPressEvent(event)
        self._raw = self.text() if not self._is_number() else self._raw[: len(self.text())]

    def _insert(self, digit: str, raw: str) -> None:
        if self.hasSelectedText():
            self.del_()
            self._raw = self.text()
        at = self.cursorPosition()
        kept = self._raw if len(self._raw) == len(self.text()) else self.text()
        self._raw = kept[:at] + raw + kept[at:]
        self.insert(digit)

    def _is_number(self) -> bool:
        text = self.text()
        return not text or text.isdigit() or self.selectedText() == text

    def _changed(self, text: str) -> None:
        self._fit()
        self.typed.emit(text)

    def _fit(self) -> None:
        """Large for a number, small for words."""
        text = self.text()
        look.state(self, "words" if len(text) > 5 or (not text.isdigit() and text) else "")


_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}
