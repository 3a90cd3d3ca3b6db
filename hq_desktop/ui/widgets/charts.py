"""The chart of a contradiction: what has been seen against what was announced."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_paint import hatch, round_steps, sized

CAPTION = 16
BAR = 26
BLANK = 10
TICKS = 22
GAP_LINE = 20
PAD = 8
ROOM = 1.32
"""How far the axis runs beyond the seen sum when the unseen rest is much longer."""


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


class GapChart(QWidget):
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
        self.setAccessibleName(words.announced)
        self.setAccessibleDescription(words.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of both bars with their captions and the axis."""
        return QSize(360, 2 * (CAPTION + BAR) + BLANK + GAP_LINE + TICKS + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least the bars can be read at."""
        return QSize(240, self.sizeHint().height())

    def place(self, value: float) -> float:
        """Return where a value stands on the axis, in pixels from the left."""
        return min(1.0, value / self._record.span()) * self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, bars, edge and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRectF(0, CAPTION + 4, self.width(), BAR)
        second = QRectF(0, first.bottom() + BLANK + CAPTION, self.width(), BAR)
        bottom = second.bottom() + GAP_LINE
        self._axis(painter, bottom)
        self._seen_bar(painter, first)
        self._announced_bar(painter, second)
        self._edge(painter, first.top() - 4, second.bottom() + 4)
        self._captions(painter, first, second)
        painter.end()

    def _axis(self, painter: QPainter, bottom: float) -> None:
        font = sized(self.font(), 12)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        wide = max(1.0, metrics.horizontalAdvance(figure(int(self._record.span()))) * 1.4)
        for value in round_steps(self._record.span(), max(2, int(self.width() / wide))):
            across = self.place(value)
            painter.setPen(QPen(look.color(self, "line"), 1))
            painter.drawLine(QPointF(across, CAPTION), QPointF(across, bottom))
            text = figure(value)
            width = metrics.horizontalAdvance(text)
            left = min(max(0.0, across - width / 2), self.width() - width)
            painter.setPen(look.color(self, "ink3"))
            painter.drawText(QPointF(left, bottom + 16), text)

    def _seen_bar(self, painter: QPainter, bar: QRectF) -> None:
        record = self._record
        end = self.place(record.seen)
        rest = self.width() if record.most is None else self.place(record.most)
        hatch(
            painter,
            QRectF(end, bar.top(), rest - end, BAR),
            look.color(self, "hatch"),
            look.color(self, "window"),
        )
        if record.most is None or record.most <= record.span():
            painter.setPen(QPen(look.color(self, "hatch"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(end, bar.top() + 0.5, max(0.0, rest - end - 0.5), BAR - 1))
        self._solid(painter, QRectF(0, bar.top(), end, BAR), "accent", record.seen)

    def _announced_bar(self, painter: QPainter, bar: QRectF) -> None:
        record = self._record
        solid = self.place(record.edge if self._is_above() else record.announced)
        self._red(painter, bar, solid)
        self._solid(painter, QRectF(0, bar.top(), solid, BAR), "official", record.announced)

    def _red(self, painter: QPainter, bar: QRectF, start: float) -> None:
        record = self._record
        if record.gap is None:
            return
        end = self.place(record.announced if record.is_above else record.seen)
        area = QRectF(start, bar.top(), end - start, BAR)
        hatch(
            painter, area, look.color(self, "contradiction"), look.color(self, "contradiction-weak")
        )
        painter.setPen(QPen(look.color(self, "contradiction"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _is_above(self) -> bool:
        return self._record.is_above and self._record.gap is not None

    def _solid(self, painter: QPainter, area: QRectF, name: str, value: int) -> None:
        painter.fillRect(area, look.color(self, name))
        font = sized(self.font(), 16, QFont.Weight.DemiBold)
        painter.setFont(font)
        text = figure(value)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width + 2 * PAD <= area.width():
            painter.setPen(look.color(self, "on-accent" if name == "accent" else "surface"))
            inside = area.adjusted(0, 0, -PAD, 0)
            painter.drawText(inside, _right(), text)
        else:
            self._beside(painter, QRectF(area.right() + PAD, area.top(), width + 2, BAR), text)

    def _beside(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.fillRect(area.adjusted(-2, 4, 2, -4), look.color(self, "window"))
        painter.setPen(look.color(self, "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _edge(self, painter: QPainter, top: float, bottom: float) -> None:
        pen = QPen(look.color(self, "ink"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        across = min(self.place(self._record.edge), self.width() - 1.0)
        painter.drawLine(QPointF(across, top), QPointF(across, bottom))

    def _captions(self, painter: QPainter, first: QRectF, second: QRectF) -> None:
        words = self._words
        rest = self._line(painter, words.rest, first.top() - 2, is_right=True)
        self._line(painter, words.seen, first.top() - 2, room=self.width() - rest - PAD)
        self._line(painter, words.announced, second.top() - 2)
        if self._record.gap is None:
            return
        font = sized(self.font(), 14, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color(self, "contradiction"))
        width = QFontMetricsF(font).horizontalAdvance(words.gap)
        across = self.place(self._record.announced if self._record.is_above else self._record.edge)
        left = max(0.0, min(across, self.width()) - width)
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
        painter.setPen(look.color(self, "ink2"))
        left = self.width() - width if is_right else 0.0
        painter.drawText(QPointF(left, bottom - 3), shown)
        return width


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
