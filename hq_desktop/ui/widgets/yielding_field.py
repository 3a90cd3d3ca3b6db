"""A field in the midst of a screen with keys of its own."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit


class YieldingField(QLineEdit):
    """Leaves every shortcut to the screen: undo, the picture's keys, saving."""

    def event(self, event: QEvent) -> bool:
        """Claim no shortcut as a key of the field."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)
