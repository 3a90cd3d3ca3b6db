"""The fields of a call: Enter leads on, ↑ leads back, digits come from any keyboard layout."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from hq_desktop.domain.spoken_time import moment_of
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import keys, look
from hq_desktop.ui.precinct_field import PrecinctField


class LineField(QLineEdit):
    """A line of words; Enter and ↓ lead on, ↑ leads back."""

    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(500)
        self.setAcceptDrops(False)  # files that are let go here are for the screen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the screen."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and keys.is_enter(event):
            event.ignore()
        elif keys.is_enter(event) or event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)


class ClockField(LineField):
    """A time typed in digits; Enter in the empty field is now."""

    told = Signal()
    """The moment is another one now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setMaxLength(20)
        self._day = date(2000, 1, 1)
        self._moment: datetime | None = None
        self.textEdited.connect(self._read)

    @property
    def moment(self) -> datetime | None:
        """The moment that is told; None where nothing is or it cannot be read."""
        return self._moment

    @property
    def is_faulty(self) -> bool:
        """Whether what stands there is no time."""
        return bool(self.text().strip()) and self._moment is None

    def set_day(self, day: date) -> None:
        """Say on which day a bare time of day falls."""
        self._day = day

    def show_told(self, text: str, moment: datetime | None) -> None:
        """Show what was told before: the text as it was typed, else the moment."""
        local = moment.astimezone(ZONE) if moment else None
        self.setText(text or (f"{local:%d.%m.%Y %H:%M}" if local else ""))
        self._moment = moment
        look.state(self, "faulty" if self.is_faulty else "")
        self.told.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits where the layout has letters."""
        digit = keys.meant(event)
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_plain and keys.is_enter(event):
            self._enter()
        elif digit.isdigit():
            self.insert(digit)
            self._read()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if not self.text().strip():
            now = moment_of("", self._day, datetime.now(ZONE))
            self.show_told("", now)
        if not self.is_faulty:
            self.stepped.emit(1)

    def _read(self) -> None:
        text = self.text().strip()
        self._moment = moment_of(text, self._day, datetime.now(ZONE)) if text else None
        look.state(self, "faulty" if self.is_faulty else "")
        self.told.emit()


class GroundField(PrecinctField):
    """A ground by its number or the first letters of its words."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "")
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()


class AccountField(QPlainTextEdit):
    """What the observer says; Tab leads on, Enter is a new line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files that are let go here are for the screen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the screen."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and keys.is_enter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
