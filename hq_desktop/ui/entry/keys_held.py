"""Keys pressed while the next sheet is fetched: typed into that sheet, not into the last one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeysHeld(QObject):
    """Holds what is typed for the moment a sheet takes to come, and types it again then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._held: list[QKeyEvent] = []

    def hold(self) -> None:
        """Begin to hold keys."""
        self._field = QApplication.focusWidget()
        if self._field is not None:
            self._field.installEventFilter(self)

    def let_go(self) -> None:
        """Type what was held into the field that has the keys now."""
        # The form may have been drawn anew meanwhile, and the field with it.
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = None
        held, self._held = self._held, []
        for event in held:
            field = QApplication.focusWidget()
            if field is not None:
                QApplication.sendEvent(field, event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep key presses back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._held.append(event.clone())
            return True
        return False
