"""One step of the wizard, whatever it asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class WizardStep(QWidget):
    """One step; it says what is missing before the next one."""

    changed = Signal()

    def heading(self) -> str:
        """Return what the step is about."""
        raise NotImplementedError

    def fault(self) -> str:
        """Return what is missing, or ""."""
        return ""

    def wanting(self) -> QWidget | None:
        """Return the field to write in next: the first, or the one that is missing."""
        return None
