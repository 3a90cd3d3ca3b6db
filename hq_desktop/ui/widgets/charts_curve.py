"""A falling curve against a level line: how long something holds while parts are taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_paint import round_steps, sized

LEFT = 56
BELOW = 24
ABOVE = 18
END = 12


@dataclass(frozen=True, slots=True)
class CurveRecord:
    """What is left after 0, 1, 2 … parts, the level it must keep to, and where it stops.

    The curve holds on the side of the level where it starts.
    """

    left: Sequence[int]
    level: int
    holds_until: int
    chosen: int = 0

    def bottom(self) -> float:
        """Return the lowest value the picture has to show."""
        return min(min(self.left, default=0), self.level)

    def top(self) -> float:
        """Return the highest value the picture has to show."""
        return max(max(self.left, default=0), self.level)


class StepCurve(QWidget):
    """The curve, the level line with its word, the last step that holds and the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = CurveRecord((0,), 0, 0)
        self._level_word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def record(self) -> CurveRecord:
        """Return the numbers that are shown."""
        return self._record

    def show_record(self, record: CurveRecord, level_word: str, sentence: str) -> None:
        """Show other numbers."""
        self._record, self._level_word = record, level_word
        self.setAccessibleName(level_word)
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture in the panel."""
        return QSize(360, 170)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, level, curve and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), 12))
        self._across(painter)
        self._upwards(painter)
        self._level(painter)
        self._curve(painter)
        self._mark(painter, self._record.holds_until, is_chosen=False)
        self._mark(painter, self._record.chosen, is_chosen=True)
        painter.end()

    def _area(self) -> QRectF:
        return QRectF(LEFT, ABOVE, self.width() - LEFT - END, self.height() - ABOVE - BELOW)

    def _place(self, step: float, value: float) -> QPointF:
        area, record = self._area(), self._record
        steps = max(1, len(record.left) - 1)
        height = max(1.0, record.top() - record.bottom())
        return QPointF(
            area.left() + area.width() * step / steps,
            area.bottom() - area.height() * (value - record.bottom()) / height,
        )

    def _across(self, painter: QPainter) -> None:
        steps = max(1, len(self._record.left) - 1)
        painter.setPen(look.color(self, "ink3"))
        for step in round_steps(steps, 6):
            across = self._place(step, self._record.bottom()).x()
            painter.drawText(
                QRectF(across - 30, self.height() - BELOW + 6, 60, 16),
                Qt.AlignmentFlag.AlignCenter,
                figure(step),
            )

    def _upwards(self, painter: QPainter) -> None:
        record = self._record
        span = record.top() - record.bottom()
        step = next((one for one in reversed(round_steps(span, 4)) if one), 1)
        smallest = round_steps(span, 4)[1] if len(round_steps(span, 4)) > 1 else step
        value = int(-(-record.bottom() // smallest)) * smallest
        while value <= record.top():
            place = self._place(0, value)
            painter.setPen(QPen(look.color(self, "line"), 1))
            painter.drawLine(place, QPointF(self.width() - END, place.y()))
            painter.setPen(look.color(self, "ink3"))
            painter.drawText(
                QRectF(0, place.y() - 8, LEFT - 8, 16),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                figure(value),
            )
            value += smallest

    def _level(self, painter: QPainter) -> None:
        place = self._place(0, self._record.level)
        painter.setPen(QPen(look.color(self, "official"), 2))
        painter.drawLine(place, QPointF(self.width() - END, place.y()))
        font = sized(self.font(), 12, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(self._level_word)
        painter.save()
        painter.setFont(font)
        painter.setPen(look.color(self, "ink"))
        left = self.width() - END - width
        area = QRectF(left - 3, place.y() - 19, width + 6, 16)
        painter.fillRect(area, look.color(self, "window"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._level_word)
        painter.restore()

    def _curve(self, painter: QPainter) -> None:
        painter.setPen(QPen(look.color(self, "accent"), 2))
        painter.drawPolyline(
            QPolygonF([self._place(step, left) for step, left in enumerate(self._record.left)])
        )

    def _mark(self, painter: QPainter, step: int, *, is_chosen: bool) -> None:
        if not 0 <= step < len(self._record.left):
            return
        place = self._place(step, self._record.left[step])
        painter.setPen(QPen(look.color(self, "accent"), 2))
        painter.setBrush(look.color(self, "accent") if is_chosen else look.color(self, "window"))
        painter.drawEllipse(place, 5.0, 5.0)
