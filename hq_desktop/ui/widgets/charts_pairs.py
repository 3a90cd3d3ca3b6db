"""Bars of differences between two figures, place by place: ours and official, before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.widgets.charts_frame import ChartFrame, Heading, Spot
from hq_desktop.ui.widgets.charts_paint import hatch, round_steps, sized
from hq_desktop.ui.widgets.charts_window import Window

LEFT, RIGHT, ABOVE, BELOW = 64, 16, 28, 28
CLOSEST = 4
"""The fewest places in sight."""

WIDEST = 72
"""The most pixels a place takes: few places are no wall of colour."""

MOST_NAMES = 8
"""Fewer pixels than this no name takes: where bars are narrower not each one is asked."""

HATCHED = 6
"""From this width on the second of two bars is hatched, so that colour is not alone."""


class Order(StrEnum):
    """How the bars stand."""

    BY_SIZE = "by_size"
    BY_PLACE = "by_place"


class Shown(StrEnum):
    """What the bars show: how far the two figures differ, or both of them."""

    DIFFERENCE = "difference"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of one place; `key` is given back when the bar is opened."""

    name: str
    first: int
    second: int
    key: object = None

    @property
    def difference(self) -> int:
        """The second less the first."""
        return self.second - self.first


@dataclass(frozen=True, slots=True)
class PairWords:
    """The words of the chart: its title, its sentence, what the two figures are."""

    title: str
    sentence: str
    first: str
    second: str
    difference: str


class PairBars(ChartFrame):
    """A bar a place, the largest difference first or in the order of the places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Pair, ...] = ()
        self._pairs: tuple[Pair, ...] = ()
        self._words = PairWords("", "", "", "", "")
        self._limits = (0, 1)
        self.order = Order.BY_SIZE
        self.shown = Shown.DIFFERENCE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def pairs(self) -> tuple[Pair, ...]:
        """Return the places in the order they stand."""
        return self._pairs

    def show_pairs(self, pairs: Sequence[Pair], words: PairWords) -> None:
        """Show other figures; they are given in the order of the places."""
        self._given, self._words = tuple(pairs), words
        self._arrange()

    def put_in_order(self, order: Order) -> None:
        """Stand the bars by size or by place; the current one stays current."""
        self.order = order
        self._arrange()

    def show_figures(self, shown: Shown) -> None:
        """Show differences or both figures."""
        self.shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least size at which bars and words can be read."""
        return QSize(480, 240)

    def area(self) -> QRectF:
        """Return the field of the bars."""
        return QRectF(
            LEFT, ABOVE, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - ABOVE - BELOW)
        )

    def anchor(self, spot: int) -> QPointF:
        """Return the end of a bar."""
        self._limits = self._range()
        one = self._pairs[spot]
        value = one.difference if self.shown is Shown.DIFFERENCE else max(one.first, one.second)
        return QPointF(self._across(spot + 0.5), self._up(value))

    def draw(self, painter: QPainter) -> None:
        """Draw the scale, the bars, their names as far as they fit, and the legend."""
        self._limits = self._range()
        painter.setFont(sized(self.font(), 12))
        self._scale(painter)
        if self.area().width() < self.window_across.length:
            self._columns(painter)
        else:
            for place in self._in_sight():
                self._bar(painter, place)
        self._level(painter)
        self._names(painter)
        self._legend(painter)

    def _arrange(self) -> None:
        pairs = list(self._given)
        if self.order is Order.BY_SIZE:
            pairs.sort(key=lambda one: (-abs(one.difference), one.difference))
        self._pairs = tuple(pairs)
        whole = Window.whole(0, len(pairs), closest=min(CLOSEST, max(1, len(pairs))))
        spots = [
            Spot(place + 0.5, one.name, self._figures(one), one.key)
            for place, one in enumerate(pairs)
        ]
        self.show_spots(spots, Heading(self._words.title, self._words.sentence), whole)

    def _figures(self, one: Pair) -> str:
        words = self._words
        return (
            f"{words.first} {figure(one.first)}, {words.second} {figure(one.second)}, "
            f"{words.difference} {difference(one.difference)}"
        )

    def _in_sight(self) -> range:
        window = self.window_across
        return range(int(window.start), min(len(self._pairs), int(window.end) + 1))

    def _range(self) -> tuple[int, int]:
        """The least and the most of the values in sight; zero is always between."""
        values = [value for place in self._in_sight() for value in self._values(self._pairs[place])]
        least, most = min(values, default=0), max(values, default=0)
        room = max(1, (max(0, most) - min(0, least)) // 20)
        return (min(0, least - room) if least < 0 else 0), max(0, most + room)

    def _across(self, value: float) -> float:
        return self.area().left() + self.window_across.share(value) * self.area().width()

    def _up(self, value: float) -> float:
        least, most = self._limits
        return self.area().bottom() - (value - least) / (most - least) * self.area().height()

    def _scale(self, painter: QPainter) -> None:
        least, most = self._limits
        area = self.area()
        for value in round_steps(most, max(2, int(area.height() / 48)), least):
            level = self._up(value)
            painter.setPen(QPen(self.color("line"), 1))
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
            painter.setPen(self.color("ink3"))
            text = difference(value) if self.shown is Shown.DIFFERENCE else figure(value)
            painter.drawText(QRectF(0, level - 8, LEFT - 8, 16), _RIGHT, text)

    def _level(self, painter: QPainter) -> None:
        area, level = self.area(), self._up(0)
        painter.setPen(QPen(self.color("ink3"), 1))
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))

    def _bar(self, painter: QPainter, place: int) -> None:
        one, area = self._pairs[place], self.area()
        left, right = self._across(place), self._across(place + 1)
        blank = max(min(6.0, 0.2 * (right - left)), right - left - WIDEST)
        left, right = max(area.left(), left + blank / 2), min(area.right(), right - blank / 2)
        if right <= left:
            return
        if self.shown is Shown.DIFFERENCE:
            self._fill(painter, left, right, one.difference, is_first=one.difference < 0)
        else:
            middle = (left + right) / 2
            self._fill(painter, left, middle, one.first, is_first=True)
            self._fill(painter, middle, right, one.second, is_first=False)

    def _columns(self, painter: QPainter) -> None:
        """More places than pixels: of each column of pixels its least and its most."""
        places, area = self._in_sight(), self.area()
        values = [self._values(self._pairs[place]) for place in places]
        apart = len(places) / area.width()
        painter.setPen(QPen(self.color("accent"), 1))
        for pixel in range(int(area.width())):
            part = values[
                int(pixel * apart) : max(int(pixel * apart) + 1, int((pixel + 1) * apart))
            ]
            flat = [0, *(value for one in part for value in one)]
            across = area.left() + pixel + 0.5
            painter.drawLine(
                QPointF(across, self._up(min(flat))), QPointF(across, self._up(max(flat)))
            )

    def _values(self, one: Pair) -> tuple[int, ...]:
        return (one.difference,) if self.shown is Shown.DIFFERENCE else (one.first, one.second)

    def _fill(
        self, painter: QPainter, left: float, right: float, value: int, *, is_first: bool
    ) -> None:
        if not value:
            return
        top, bottom = sorted((self._up(value), self._up(0)))
        area = QRectF(left, top, max(1.0, right - left), max(1.0, bottom - top))
        name = "accent" if is_first else "official"
        if is_first or area.width() < HATCHED:
            painter.fillRect(area, self.color(name))
            return
        hatch(painter, area.adjusted(0, 0, -1, -1), self.color(name), self.color("surface"))
        painter.setPen(QPen(self.color(name), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _names(self, painter: QPainter) -> None:
        """The names under the bars; where they are too narrow, as many as stand apart."""
        painter.setPen(self.color("ink2"))
        metrics, free = QFontMetricsF(painter.font()), self.area().left() - 1
        apart = max(1, int(MOST_NAMES * self.window_across.length / self.area().width()))
        for place in self._in_sight()[::apart]:
            name = self._pairs[place].name
            width = metrics.horizontalAdvance(name)
            left = self._across(place + 0.5) - width / 2
            if left > free and left + width < self.width():
                painter.drawText(QPointF(left, self.height() - 10), name)
                free = left + width + 12

    def _legend(self, painter: QPainter) -> None:
        """What is filled and what is hatched, in words."""
        words = self._words
        if self.shown is Shown.DIFFERENCE:
            parts = ((f"{words.difference} −", True), (f"{words.difference} +", False))
        else:
            parts = ((words.first, True), (words.second, False))
        left = float(LEFT)
        for text, is_first in parts:
            box = QRectF(left, 6, 12, 12)
            if is_first:
                painter.fillRect(box, self.color("accent"))
            else:
                hatch(painter, box, self.color("official"), self.color("surface"))
                painter.setPen(QPen(self.color("official"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
            painter.setPen(self.color("ink2"))
            painter.drawText(QPointF(left + 18, 17), text)
            left += 18 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 20


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
