"""A falling curve against a level line: how long something holds while parts are taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_frame import ChartFrame, Heading, Spot
from hq_desktop.ui.widgets.charts_paint import round_steps, sized
from hq_desktop.ui.widgets.charts_window import Window

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


class StepCurve(ChartFrame):
    """The curve, the level line with its word, the last step that holds and the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = CurveRecord((0,), 0, 0)
        self._level_word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def record(self) -> CurveRecord:
        """Return the numbers that are shown."""
        return self._record

    def show_record(
        self, record: CurveRecord, level_word: str, sentence: str, names: Sequence[str]
    ) -> None:
        """Show other numbers; `names` says of each step what it is."""
        self._record, self._level_word = record, level_word
        spots = [
            Spot(step, name, figure(left), step)
            for step, (left, name) in enumerate(zip(record.left, names, strict=True))
        ]
        whole = Window.whole(0, max(1, len(spots) - 1), closest=min(4, max(1, len(spots) - 1)))
        self.show_spots(spots, Heading(level_word, sentence), whole)

    def sizeHint(self) -> QSize:
        """Return the size of the picture in the panel."""
        return QSize(360, 170)

    def area(self) -> QRectF:
        """Return the field of the curve."""
        return QRectF(LEFT, ABOVE, self.width() - LEFT - END, self.height() - ABOVE - BELOW)

    def anchor(self, spot: int) -> QPointF:
        """Return the curve at a step."""
        return self._place(spot, self._record.left[spot])

    def draw(self, painter: QPainter) -> None:
        """Draw axes, level, curve and marks."""
        painter.setFont(sized(self.font(), 12))
        self._across(painter)
        self._upwards(painter)
        self._level(painter)
        self._curve(painter)
        self._mark_step(painter, self._record.holds_until, is_chosen=False)
        self._mark_step(painter, self._record.chosen, is_chosen=True)

    def _place(self, step: float, value: float) -> QPointF:
        area, record = self.area(), self._record
        height = max(1.0, record.top() - record.bottom())
        return QPointF(
            area.left() + area.width() * self.window_across.share(step),
            area.bottom() - area.height() * (value - record.bottom()) / height,
        )

    def _across(self, painter: QPainter) -> None:
        window = self.window_across
        painter.setPen(self.color("ink3"))
        for step in round_steps(window.end, 6, window.start):
            across = self._place(step, self._record.bottom()).x()
            painter.drawText(
                QRectF(across - 30, self.height() - BELOW + 6, 60, 16),
                Qt.AlignmentFlag.AlignCenter,
                figure(step),
            )

    def _upwards(self, painter: QPainter) -> None:
        record, area = self._record, self.area()
        for value in round_steps(record.top(), 4, record.bottom()):
            level = self._place(0, value).y()
            painter.setPen(QPen(self.color("line"), 1))
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
            painter.setPen(self.color("ink3"))
            painter.drawText(
                QRectF(0, level - 8, LEFT - 8, 16),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                figure(value),
            )

    def _level(self, painter: QPainter) -> None:
        area, level = self.area(), self._place(0, self._record.level).y()
        painter.setPen(QPen(self.color("official"), 2))
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        font = sized(self.font(), 12, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(self._level_word)
        painter.save()
        painter.setFont(font)
        painter.setPen(self.color("ink"))
        left = self.width() - END - width
        box = QRectF(left - 3, level - 19, width + 6, 16)
        painter.fillRect(box, self.color("window"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._level_word)
        painter.restore()

    def _curve(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.color("accent"), 2))
        window = self.window_across
        seen = range(int(window.start), min(len(self._record.left), int(window.end) + 1))
        line = [self._place(step, self._record.left[step]) for step in seen]
        painter.drawPolyline(QPolygonF(line))

    def _mark_step(self, painter: QPainter, step: int, *, is_chosen: bool) -> None:
        if not (0 <= step < len(self._record.left) and self.window_across.holds(step)):
            return
        place = self._place(step, self._record.left[step])
        painter.setPen(QPen(self.color("accent"), 2))
        painter.setBrush(self.color("accent") if is_chosen else self.color("window"))
        painter.drawEllipse(place, 5.0, 5.0)
