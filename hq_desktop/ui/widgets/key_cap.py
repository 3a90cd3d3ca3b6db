"""Key caps: the keys that matter now, with what they do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hq_desktop.ui import look


class KeyCap(QLabel):
    """One key as it looks on the keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        look.kind(self, "key")


class KeyRow(QWidget):
    """Keys with what they do, one after another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, deed in keys:
            if self._row.count():
                self._row.addSpacing(8)
            self._row.addWidget(KeyCap(key, self), 0, Qt.AlignmentFlag.AlignVCenter)
            label = QLabel(deed, self)
            look.kind(label, "caption")
            self._row.addWidget(label)
