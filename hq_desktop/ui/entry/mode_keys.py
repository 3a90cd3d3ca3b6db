"""Keys that a mode of the picture takes for a while, although the field keeps the focus."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class PhotoMode(Protocol):
    """Work on the picture by keys: its corners, the places of its lines."""

    def wants(self, event: QKeyEvent) -> bool:
        """Say whether a key is one of the mode's."""
        ...

    def take(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        ...


class ModeKeys(QObject):
    """Stands between the keyboard and the field while a mode is on; no key is typed meanwhile."""

    left = Signal()
    """The keys went to another field: the mode is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: PhotoMode | None = None
        self._field: QWidget | None = None

    def begin(self, mode: PhotoMode) -> None:
        """Let a mode take the keys."""
        self.end()
        self._mode = mode
        self._field = QApplication.focusWidget()
        if self._field is not None:
            self._field.installEventFilter(self)

    def end(self) -> None:
        """Give the keys back to the field."""
        if self._field is not None:
            self._field.removeEventFilter(self)
        self._mode = None
        self._field = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the mode's keys, pass shortcuts on, swallow what would be typed."""
        mode = self._mode
        if mode is None:
            return False
        if isinstance(event, QFocusEvent):
            if event.lostFocus() and event.reason() not in _FOR_A_WHILE:
                self.left.emit()
            return False
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        is_wanted = mode.wants(event)
        if event.type() == QEvent.Type.KeyPress:
            if is_wanted:
                mode.take(event)
            return True
        event.setAccepted(is_wanted)
        return is_wanted


_FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The person is in another window, and comes back to the same field."""
