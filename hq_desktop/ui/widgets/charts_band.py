"""Two bounds that close in step by step, the band between them hatched, and a level across."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_frame import NEARER, NOTCH, ChartFrame, Heading, Spot
from hq_desktop.ui.widgets.charts_paint import round_steps, sized
from hq_desktop.ui.widgets.charts_window import Window

LEFT, RIGHT, ABOVE, BELOW = 64, 24, 20, 40
APART = 10
"""Pixels between the strokes of the band."""

ROOM = 1.32
"""How far the picture rises beyond what the bounds came to."""


@dataclass(frozen=True, slots=True)
class BandStep:
    """The bounds after one more part; `upper` is None where nothing limits them."""

    lower: int
    upper: int | None
    name: str
    figures: str
    below: str = ""
    """A word under the axis, such as the moment."""

    key: object = None


@dataclass(frozen=True, slots=True)
class BandWords:
    """The words of the chart; `turned` names the step from which the level is outside."""

    title: str
    sentence: str
    lower: str
    upper: str
    level: str
    turned: str = ""


def turned_at(steps: Sequence[BandStep], level: int) -> int | None:
    """Return the first step from which on a level stays outside the bounds."""
    turned = None
    for place, one in enumerate(steps):
        if one.lower <= level and (one.upper is None or level <= one.upper):
            turned = None
        elif turned is None:
            turned = place
    return turned


class BoundsBand(ChartFrame):
    """Lower bound solid, upper bound dashed, what may lie between hatched, the level across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[BandStep, ...] = ()
        self._level: int | None = None
        self._words = BandWords("", "", "", "", "")
        self._turned: int | None = None
        self._upwards = Window.whole(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def steps(self) -> tuple[BandStep, ...]:
        """Return the steps that are shown."""
        return self._steps

    def show_steps(
        self,
        steps: Sequence[BandStep],
        level: int | None,
        words: BandWords,
        turned: int | None = None,
    ) -> None:
        """Show other bounds, the first before any part; the step `turned` is ringed and named."""
        self._steps, self._level, self._words = tuple(steps), level, words
        self._turned = turned
        self._upwards = self._height_window()
        spots = [
            Spot(place, one.name, one.figures, one.key) for place, one in enumerate(self._steps)
        ]
        whole = Window.whole(0, max(1, len(spots) - 1), closest=min(5, max(1, len(spots) - 1)))
        self.show_spots(spots, Heading(words.title, words.sentence), whole)

    def zoom_upwards(self, factor: float) -> None:
        """Show less of the height, or more."""
        self._upwards = self._upwards.zoomed(factor, 0 if self._level is None else self._level)
        self.update()

    def show_whole(self) -> None:
        """Show what was in sight at first, in both directions."""
        self._upwards = self._height_window()
        super().show_whole()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least size at which lines and words can be read."""
        return QSize(480, 240)

    def area(self) -> QRectF:
        """Return the field of the lines."""
        return QRectF(
            LEFT, ABOVE, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - ABOVE - BELOW)
        )

    def anchor(self, spot: int) -> QPointF:
        """Return the lower bound after a step, or the upper one where that is what is crossed."""
        one = self._steps[spot]
        is_above = self._level is not None and one.upper is not None and self._level > one.upper
        return self._place(spot, (one.upper if is_above else one.lower) or 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the height while Shift is held."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.hasFocus():
            self.zoom_upwards(NEARER ** ((turned.y() or turned.x()) / NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def draw(self, painter: QPainter) -> None:
        """Draw the scales, the band, both bounds, the level and their words."""
        painter.setFont(sized(self.font(), 12))
        self._scale(painter)
        self._axis(painter)
        if not self._steps:
            return
        lower = [self._place(place, one.lower) for place, one in self._seen()]
        upper = [self._place(place, self._top(one)) for place, one in self._seen()]
        self._band(painter, _stepped(lower), _stepped(upper))
        painter.setPen(QPen(self.color("accent"), 2.5))
        painter.drawPolyline(QPolygonF(_stepped(lower)))
        painter.setPen(_dashed(self.color("accent")))
        for one in self._pieces(_stepped(upper)):
            painter.drawPolyline(QPolygonF(one))
        self._announced(painter)
        self._turn(painter)
        self._legend(painter)

    def _height_window(self) -> Window:
        """As high as the level and the bounds that matter; the rest can be zoomed out to."""
        last = self._steps[-1] if self._steps else BandStep(0, None, "", "")
        near = max(last.lower, self._level or 0)
        is_above = last.upper is not None and (self._level or 0) > last.upper
        if last.upper is not None and (is_above or last.upper <= near * ROOM):
            near = max(near, last.upper)
        most = max([near * ROOM, *(one.upper or 0 for one in self._steps), 1.0])
        return Window(0, most * 1.05, 0, max(1.0, near * ROOM), closest=max(1.0, near / 50))

    def _seen(self) -> list[tuple[int, BandStep]]:
        """The steps in sight, at most about two a pixel."""
        window = self.window_across
        first = max(0, int(window.start) - 1)
        last = min(len(self._steps), int(window.end) + 2)
        apart = max(1, int(window.length / self.area().width() / 2))
        places = [*range(first, last - 1, apart), last - 1]
        return [(place, self._steps[place]) for place in places]

    def _top(self, one: BandStep) -> float:
        return self._upwards.most * 2 if one.upper is None else one.upper

    def _place(self, step: float, value: float) -> QPointF:
        """Where a step and a value stand, cut at the edges of the field."""
        area = self.area()
        across = area.left() + self.window_across.share(step) * area.width()
        up = area.bottom() - self._upwards.share(value) * area.height()
        return QPointF(
            min(max(across, area.left()), area.right()), min(max(up, area.top()), area.bottom())
        )

    def _scale(self, painter: QPainter) -> None:
        area, window = self.area(), self._upwards
        for value in round_steps(window.end, max(2, int(area.height() / 48)), window.start):
            level = self._place(0, value).y()
            painter.setPen(QPen(self.color("line"), 1))
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
            painter.setPen(self.color("ink3"))
            painter.drawText(QRectF(0, level - 8, LEFT - 8, 16), _RIGHT, figure(value))

    def _axis(self, painter: QPainter) -> None:
        """How many parts had come, and when."""
        window, area = self.window_across, self.area()
        painter.setPen(self.color("ink3"))
        for step in round_steps(window.end, max(2, int(area.width() / 120)), window.start):
            if not 0 <= step < len(self._steps):
                continue
            across = self._place(step, 0).x()
            left = min(max(0.0, across - 60), self.width() - 120.0)
            painter.drawText(QRectF(left, area.bottom() + 4, 120, 16), _MIDDLE, figure(step))
            box = QRectF(left, area.bottom() + 20, 120, 16)
            painter.drawText(box, _MIDDLE, self._steps[step].below)

    def _band(self, painter: QPainter, lower: list[QPointF], upper: list[QPointF]) -> None:
        """Upright strokes from bound to bound: lines that need no clipping in a saved picture."""
        painter.setPen(QPen(self.color("hatch"), 1))
        ends = iter(zip(lower, upper, strict=True))
        low, high = next(ends)
        for next_low, next_high in ends:
            first = int(low.x() / APART) + 1
            for stroke in range(first, int(next_low.x() / APART) + 1):
                if low.y() - high.y() > 1:
                    painter.drawLine(
                        QPointF(stroke * APART, high.y()), QPointF(stroke * APART, low.y())
                    )
            low, high = next_low, next_high

    def _pieces(self, line: list[QPointF]) -> list[list[QPointF]]:
        """The stretches of a line that are in sight: its edge is not the picture's edge."""
        top = self.area().top()
        pieces: list[list[QPointF]] = [[]]
        for before, place in zip([line[0], *line], line, strict=False):
            if place.y() > top or before.y() > top:
                pieces[-1].append(place)
            elif pieces[-1]:
                pieces.append([])
        return [one for one in pieces if len(one) > 1]

    def _announced(self, painter: QPainter) -> None:
        if self._level is None or not self._upwards.holds(self._level):
            return
        area, level = self.area(), self._place(0, self._level).y()
        painter.setPen(QPen(self.color("official"), 2))
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        self._word(painter, self._words.level, area.left() + 8, level - 6, "ink")

    def _turn(self, painter: QPainter) -> None:
        """The step from which the level is outside, ringed and named."""
        place = self._turned
        if place is None or not self.window_across.holds(place):
            return
        spot = self.anchor(place)
        painter.setPen(QPen(self.color("contradiction"), 2))
        painter.setBrush(self.color("window"))
        painter.drawEllipse(spot, 6.0, 6.0)
        self._word(painter, self._words.turned, spot.x() + 12, spot.y() + 22, "contradiction")

    def _legend(self, painter: QPainter) -> None:
        last = self._steps[-1]
        area = self.area()
        at_end = self._place(len(self._steps) - 1, last.lower)
        self._word(painter, self._words.lower, area.right(), at_end.y() - 8, "accent")
        if last.upper is None or not self._upwards.holds(last.upper):
            self._word(painter, f"↑ {self._words.upper}", area.right(), area.top() + 12, "accent")
        else:
            up = self._place(len(self._steps) - 1, last.upper).y()
            self._word(painter, self._words.upper, area.right(), up - 8, "accent")

    def _word(self, painter: QPainter, text: str, left: float, bottom: float, name: str) -> None:
        """A strong word on a ground of its own, kept inside the field."""
        if not text:
            return
        font = sized(self.font(), 12, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        area = self.area()
        start = max(area.left() + 4, min(left, area.right() - width - 4))
        low = max(area.top() + 12, min(bottom, area.bottom() - 4))
        box = QRectF(start - 3, low - 13, width + 6, 17)
        painter.save()
        painter.setFont(font)
        painter.fillRect(box, self.color("window"))
        painter.setPen(self.color(name))
        painter.drawText(box, _MIDDLE, text)
        painter.restore()


def _stepped(places: list[QPointF]) -> list[QPointF]:
    """A bound holds until the next part changes it: level, then upright."""
    line = places[:1]
    for before, place in pairwise(places):
        line += [QPointF(place.x(), before.y()), place]
    return line


def _dashed(colour: QColor) -> QPen:
    pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2])
    return pen


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
