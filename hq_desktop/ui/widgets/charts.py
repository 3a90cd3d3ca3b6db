"""The chart of a contradiction: what has been seen against what was announced."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_frame import ChartFrame, Heading, Spot
from hq_desktop.ui.widgets.charts_paint import hatch, round_steps, sized
from hq_desktop.ui.widgets.charts_window import Window

CAPTION = 16
BAR = 26
BLANK = 10
TICKS = 22
GAP_LINE = 20
PAD = 8
EDGE = 6
ROOM = 1.32
"""How far the axis runs beyond the seen sum when the unseen rest is much longer."""

SEEN, REST, ANNOUNCED, GAP = "seen", "rest", "announced", "gap"
"""The parts of the chart, as `chosen` names them."""


@dataclass(frozen=True, slots=True)
class GapRecord:
    """The numbers of the chart: the seen sum, the most there can be, the announced total.

    `most` is None where nothing limits the unseen rest; `gap` is None inside the bounds;
    `is_above` tells an announced total above the most from one below the seen sum.
    """

    seen: int
    most: int | None
    announced: int
    gap: int | None = None
    is_above: bool = False

    @property
    def edge(self) -> int:
        """The value that no honest total can cross: drawn dashed."""
        return self.most if self.is_above and self.most is not None else self.seen

    def span(self) -> float:
        """Return the largest value the axis has to show."""
        if self.is_above:
            return max(self.announced, self.edge) * 1.06 or 1.0
        near = max(self.seen, self.announced)
        if self.most is not None and self.most <= near * ROOM:
            return max(self.most, near) * 1.02 or 1.0
        return near * ROOM or 1.0


@dataclass(frozen=True, slots=True)
class GapWords:
    """The words of the chart, ready in the language of the screen."""

    seen: str
    rest: str
    announced: str
    gap: str
    sentence: str
    title: str = ""


class GapChart(ChartFrame):
    """Two bars on one axis; the unseen rest is hatched, the gap is red and named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = GapRecord(0, None, 0)
        self._words = GapWords("", "", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def record(self) -> GapRecord:
        """Return the numbers that are shown."""
        return self._record

    def show_record(self, record: GapRecord, words: GapWords) -> None:
        """Show other numbers."""
        self._record, self._words = record, words
        span = record.span()
        most = max(span, (record.most or 0) * 1.02)
        self.show_spots(
            _spots(record, words),
            Heading(words.title or words.announced, words.sentence),
            Window.whole(0, most),
            Window(0, most, 0, span, closest=min(span, 10.0)),
        )

    def sizeHint(self) -> QSize:
        """Return the height of both bars with their captions and the axis."""
        return QSize(360, 2 * (CAPTION + BAR) + BLANK + GAP_LINE + TICKS + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least the bars can be read at."""
        return QSize(240, self.sizeHint().height())

    def area(self) -> QRectF:
        """Return the width of the axis: there is room for the ring of the focus beside it."""
        return QRectF(EDGE, 0, self.width() - 2 * EDGE, self.height())

    def place(self, value: float) -> float:
        """Return where a value stands on the axis, in pixels from the left, inside the chart."""
        share = min(1.0, max(0.0, self.window_across.share(value)))
        return EDGE + share * (self.width() - 2 * EDGE)

    def anchor(self, spot: int) -> QPointF:
        """Return the middle of a part that is in sight."""
        return self._part(str(self.spots[spot].key)).center()

    def spot_at(self, place: QPointF) -> int:
        """Return the part under the pointer."""
        for number, one in enumerate(self.spots):
            if self._part(str(one.key)).adjusted(0, -2, 0, 2).contains(place):
                return number
        return -1

    def draw(self, painter: QPainter) -> None:
        """Draw axis, bars, edge and words."""
        first, second = self._bars()
        self._axis(painter, second.bottom() + GAP_LINE)
        self._seen_bar(painter, first)
        self._announced_bar(painter, second)
        self._edge(painter, first.top() - 4, second.bottom() + 4)
        self._captions(painter, first, second)

    def _bars(self) -> tuple[QRectF, QRectF]:
        """Both bars; where there is more room than they need they grow."""
        high = BAR + max(0, self.height() - self.sizeHint().height()) / 2
        first = QRectF(EDGE, CAPTION + 4, self.width() - 2 * EDGE, high)
        return first, first.translated(0, high + BLANK + CAPTION)

    def _part(self, key: str) -> QRectF:
        """Where a part of the chart is drawn."""
        record, (first, second) = self._record, self._bars()
        below, above = sorted((record.announced, record.edge))
        ends = {
            SEEN: (first, 0, record.seen),
            REST: (
                first,
                record.seen,
                self.window_across.most if record.most is None else record.most,
            ),
            ANNOUNCED: (second, 0, record.edge if self._is_above() else record.announced),
            GAP: (second, below, above),
        }
        bar, start, end = ends[key]
        return QRectF(
            self.place(start), bar.top(), self.place(end) - self.place(start), bar.height()
        )

    def _axis(self, painter: QPainter, bottom: float) -> None:
        font = sized(self.font(), 12)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        window = self.window_across
        wide = max(1.0, metrics.horizontalAdvance(figure(int(window.end))) * 1.6)
        for value in round_steps(window.end, max(2, int(self.width() / wide)), window.start):
            across = self.place(value)
            painter.setPen(QPen(self.color("line"), 1))
            painter.drawLine(QPointF(across, CAPTION), QPointF(across, bottom))
            text = figure(value)
            width = metrics.horizontalAdvance(text)
            left = min(max(float(EDGE), across - width / 2), self.width() - EDGE - width)
            painter.setPen(self.color("ink3"))
            painter.drawText(QPointF(left, bottom + 16), text)

    def _seen_bar(self, painter: QPainter, bar: QRectF) -> None:
        record, rest = self._record, self._part(REST)
        hatch(painter, rest, self.color("hatch"), self.color("window"))
        if record.most is None or self.window_across.holds(record.most):
            painter.setPen(QPen(self.color("hatch"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rest.adjusted(0, 0.5, -0.5, -0.5))
        self._solid(painter, self._part(SEEN), "accent", record.seen, bar)

    def _announced_bar(self, painter: QPainter, bar: QRectF) -> None:
        if self._record.gap is not None:
            area = self._part(GAP)
            hatch(painter, area, self.color("contradiction"), self.color("contradiction-weak"))
            painter.setPen(QPen(self.color("contradiction"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        self._solid(painter, self._part(ANNOUNCED), "official", self._record.announced, bar)

    def _is_above(self) -> bool:
        return self._record.is_above and self._record.gap is not None

    def _solid(self, painter: QPainter, area: QRectF, name: str, value: int, bar: QRectF) -> None:
        painter.fillRect(area, self.color(name))
        font = sized(self.font(), 16, QFont.Weight.DemiBold)
        painter.setFont(font)
        text = figure(value)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width + 2 * PAD <= area.width():
            painter.setPen(self.color("on-accent" if name == "accent" else "surface"))
            inside = area.adjusted(0, 0, -PAD, 0)
            painter.drawText(inside, _right(), text)
        else:
            left = min(area.right() + PAD, bar.right() - width - 2)
            self._beside(painter, QRectF(left, area.top(), width + 2, bar.height()), text)

    def _beside(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.fillRect(area.adjusted(-2, 4, 2, -4), self.color("window"))
        painter.setPen(self.color("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _edge(self, painter: QPainter, top: float, bottom: float) -> None:
        if not self.window_across.holds(self._record.edge):
            return
        pen = QPen(self.color("ink"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        across = self.place(self._record.edge)
        painter.drawLine(QPointF(across, top), QPointF(across, bottom))

    def _captions(self, painter: QPainter, first: QRectF, second: QRectF) -> None:
        words = self._words
        rest = self._line(painter, words.rest, first.top() - 2, is_right=True)
        self._line(painter, words.seen, first.top() - 2, room=self.width() - rest - PAD - 2 * EDGE)
        self._line(painter, words.announced, second.top() - 2)
        if self._record.gap is None:
            return
        font = sized(self.font(), 14, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.color("contradiction"))
        width = QFontMetricsF(font).horizontalAdvance(words.gap)
        across = self.place(self._record.announced if self._record.is_above else self._record.edge)
        left = max(float(EDGE), across - width)
        painter.drawText(QPointF(left, second.bottom() + 17), words.gap)

    def _line(
        self,
        painter: QPainter,
        text: str,
        bottom: float,
        *,
        is_right: bool = False,
        room: float | None = None,
    ) -> float:
        font = sized(self.font(), 12)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        widest = self.width() * 0.5 if is_right else room or float(self.width())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest)
        width = metrics.horizontalAdvance(shown)
        painter.setPen(self.color("ink2"))
        left = self.width() - EDGE - width if is_right else float(EDGE)
        painter.drawText(QPointF(left, bottom - 3), shown)
        return width


def _spots(record: GapRecord, words: GapWords) -> list[Spot]:
    """The parts from the seen sum to the gap; what is not there cannot be walked to."""
    most = None if record.most is None else record.most - record.seen
    rest = f"0 … {figure(most)}" if most is not None else "0 …"
    below = min(record.announced, record.edge)
    parts = [
        Spot(record.seen / 2, words.seen, figure(record.seen), SEEN),
        Spot(record.seen, words.rest, rest, REST) if words.rest else None,
        Spot(record.announced / 2, words.announced, figure(record.announced), ANNOUNCED),
        Spot(below, words.gap, figure(record.gap), GAP) if record.gap is not None else None,
    ]
    return [one for one in parts if one is not None]


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
