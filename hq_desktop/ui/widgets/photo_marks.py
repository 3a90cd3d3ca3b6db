"""Marks upon a picture: the line that is typed, the corners of a sheet, the frame of a line."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import Box, Point, Quad
from hq_desktop.ui import look

REACH = 14
"""Pixels around a handle in which the mouse takes hold of it."""
_HANDLE = 6
ToView = Callable[[Point], QPointF]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn, in fractions of what is shown; `current` is the handle in hand.

    `placed` are frames that are fixed already.
    """

    outline: Quad | None = None
    handles: Quad | None = None
    current: int = 0
    frame: Box | None = None
    placed: tuple[Box, ...] = ()


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Grip:
    """What the mouse holds: a handle by its number, the frame (-1), or its corner (-2)."""

    place: int


FRAME, FRAME_CORNER = Grip(-1), Grip(-2)


def paint_marks(painter: QPainter, marks: Marks, to_view: ToView, widget: QWidget) -> None:
    """Draw marks in pixels of the screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = look.color(widget, "accent")
    if marks.outline is not None:
        _shape(painter, marks.outline, to_view, QPen(accent, 2), _faint(accent, 50))
    for box in marks.placed:
        _shape(painter, quads.corners(box), to_view, QPen(accent, 1), _faint(accent, 20))
    if marks.frame is not None:
        quad = quads.corners(marks.frame)
        _shape(painter, quad, to_view, QPen(accent, 2), _faint(accent, 40))
        _knob(painter, to_view(quad[2]), accent, is_filled=False)
    if marks.handles is not None:
        _shape(painter, marks.handles, to_view, QPen(accent, 2), _faint(accent, 0))
        for place, point in enumerate(marks.handles):
            _knob(painter, to_view(point), accent, is_filled=place == marks.current)


def grip_at(marks: Marks, spot: QPointF, to_view: ToView) -> Grip | None:
    """Return what the mouse would take hold of."""
    for place, point in enumerate(marks.handles or ()):
        if _is_near(to_view(point), spot):
            return Grip(place)
    if marks.frame is None:
        return None
    left, top, right, bottom = marks.frame
    if _is_near(to_view((right, bottom)), spot):
        return FRAME_CORNER
    within = QRectF(to_view((left, top)), to_view((right, bottom)))
    return FRAME if within.contains(spot) else None


def _is_near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() <= REACH


def _shape(painter: QPainter, quad: Quad, to_view: ToView, pen: QPen, fill: QColor) -> None:
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF([to_view(point) for point in quad]))


def _knob(painter: QPainter, middle: QPointF, accent: QColor, *, is_filled: bool) -> None:
    """A ring with a white rim: it is seen on any picture."""
    size = _HANDLE + 2 if is_filled else _HANDLE
    painter.setPen(QPen(Qt.GlobalColor.white, 5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, size, size)
    painter.setPen(QPen(accent, 2))
    painter.setBrush(_faint(accent, 120 if is_filled else 0))
    painter.drawEllipse(middle, size, size)
    painter.drawPoint(middle)


def _faint(color: QColor, alpha: int) -> QColor:
    faint = QColor(color)
    faint.setAlpha(alpha)
    return faint
