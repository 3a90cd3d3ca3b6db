"""The life of a case as a line: what happened, and what is waited for, from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hq_desktop.ui import look

HEIGHT = 68
MARGIN, RADIUS, LINE_AT = 16, 6, 13
FIRST_TEXT, SECOND_TEXT, TEXT_HEIGHT = 26, 45, 19


class StopKind(StrEnum):
    """How a stop stands: behind us, where the case is, ahead, or ahead and urgent."""

    PAST = "past"
    HERE = "here"
    AHEAD = "ahead"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop on the line: its word, the day below it."""

    words: str
    second: str
    kind: StopKind


class Timeline(QWidget):
    """Stops at equal distances; the words under a stop never run into its neighbours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: tuple[Stop, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Show other stops; a reader of the screen hears them one after another."""
        self.stops = tuple(stops)
        told = "; ".join(f"{one.words} {one.second}".strip() for one in self.stops)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for every stop."""
        return QSize(2 * MARGIN + 110 * max(1, len(self.stops)), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, its stops, and the words below them."""
        if not self.stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = (self.width() - 2 * MARGIN) / len(self.stops)
        for place, stop in enumerate(self.stops):
            left = MARGIN + place * step
            if place + 1 < len(self.stops):
                self._draw_way(painter, left, step, self.stops[place + 1])
            self._draw_stop(painter, left, stop)
            self._draw_words(painter, QRectF(left, 0, step - 12, HEIGHT), stop)
        painter.end()

    def _draw_way(self, painter: QPainter, left: float, step: float, following: Stop) -> None:
        is_ahead = following.kind in {StopKind.AHEAD, StopKind.URGENT}
        style = Qt.PenStyle.DashLine if is_ahead else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.color(self, "edge"), 2, style))
        painter.drawLine(QPointF(left + 2 * RADIUS + 3, LINE_AT), QPointF(left + step - 3, LINE_AT))

    def _draw_stop(self, painter: QPainter, left: float, stop: Stop) -> None:
        accent, ground = look.color(self, "accent"), look.color(self, "surface")
        edge = look.color(self, "attention" if stop.kind is StopKind.URGENT else "edge")
        fill, rim = {
            StopKind.PAST: (edge, edge),
            StopKind.HERE: (accent, accent),
        }.get(stop.kind, (ground, edge))
        painter.setPen(QPen(rim, 2))
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(left + RADIUS, LINE_AT), RADIUS - 1, RADIUS - 1)

    def _draw_words(self, painter: QPainter, room: QRectF, stop: Stop) -> None:
        is_urgent = stop.kind is StopKind.URGENT
        ink = look.color(self, "attention" if is_urgent else "ink")
        if stop.kind is StopKind.AHEAD:
            ink = look.color(self, "ink2")
        weight = QFont.Weight.DemiBold
        is_strong = stop.kind in {StopKind.HERE, StopKind.URGENT}
        self._write(painter, room, FIRST_TEXT, stop.words, ink, weight if is_strong else None)
        second = ink if is_urgent else look.color(self, "ink3")
        self._write(painter, room, SECOND_TEXT, stop.second, second, None)

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        top: int,
        words: str,
        ink: QColor,
        weight: QFont.Weight | None,
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(13 if top == FIRST_TEXT else 12)
        if weight is not None:
            font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(ink)
        where = QRectF(room.left(), top, room.width(), TEXT_HEIGHT)
        cut = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(where.width())
        )
        painter.drawText(
            where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut
        )
