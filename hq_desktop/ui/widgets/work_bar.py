"""A thin bar over work that takes its time, with the button that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget


class WorkBar(QWidget):
    """Hidden while nothing is under way; runs without an end until steps are known."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the work is"))
        stop = QPushButton(self.tr("Stop"), self)
        stop.setAutoDefault(False)
        stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        self.hide()

    def begin(self) -> None:
        """Show that work has begun."""
        self._bar.setRange(0, 0)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how far it is; nothing done yet has no measure."""
        self._bar.setRange(0, total if done else 0)
        self._bar.setValue(done)

    def end(self) -> None:
        """Show nothing any more."""
        self.hide()
