"""A bar with a mark: one step of a ladder against one announced figure."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui import look

HEIGHT = 18
TRACK = 12


class LevelBar(QWidget):
    """How far a sum reaches on a track, and where the announced figure stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = 0
        self.mark = 0
        self.largest = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, value: int, mark: int, largest: int, sentence: str) -> None:
        """Show other figures; the sentence says the same to who cannot see the bar."""
        self.value, self.mark, self.largest = value, mark, max(1, largest)
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height with the mark standing out above and below."""
        return QSize(240, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, the filled part and the mark."""
        painter = QPainter(self)
        top = (HEIGHT - TRACK) / 2
        painter.fillRect(QRectF(0, top, self.width(), TRACK), look.color(self, "sunken"))
        painter.fillRect(
            QRectF(0, top, self._across(self.value), TRACK), look.color(self, "accent")
        )
        across = self._across(self.mark)
        painter.fillRect(QRectF(across - 2.5, 0, 5, HEIGHT), look.color(self, "window"))
        painter.fillRect(QRectF(across - 1, 0, 2, HEIGHT), look.color(self, "ink"))
        painter.end()

    def _across(self, value: int) -> float:
        return min(1.0, value / self.largest) * self.width()
