"""What every chart paints with: a font's size, hatching that scales, round steps of an axis."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

TILE = 6
STEPS = (1, 2, 5)


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font at another size in pixels, its features kept."""
    changed = QFont(font)
    changed.setPixelSize(pixels)
    changed.setWeight(weight)
    return changed


def hatch(painter: QPainter, area: QRectF, stroke: QColor, ground: QColor) -> None:
    """Fill an area with diagonal lines, each cut at its edges: sharp at every scale and in SVG.

    `Qt.BDiagPattern` keeps device pixels and becomes grey at 200 %; a saved picture of lines has
    no clipping to rely on.
    """
    if area.width() <= 0 or area.height() <= 0:
        return
    painter.fillRect(area, ground)
    painter.setPen(QPen(stroke, 1.5, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(diagonals(area))


def diagonals(area: QRectF) -> list[QLineF]:
    """Return the lines from lower left to upper right that fill an area, none leaving it."""
    found = []
    level = math.floor((area.left() + area.top()) / TILE) * TILE
    while level < area.right() + area.bottom():
        level += TILE
        left = max(area.left(), level - area.bottom())
        right = min(area.right(), level - area.top())
        if left < right:
            found.append(QLineF(left, level - left, right, level - right))
    return found


def round_steps(largest: float, wanted: int, least: float = 0) -> tuple[int, ...]:
    """Return round values from `least` to not above the largest, about as many as wanted.

    Zero is among them where it lies between.
    """
    length = largest - least
    if length < 1:
        return (math.ceil(least),) if math.ceil(least) <= largest else ()
    rough = max(1.0, length / max(1, wanted))
    power = 1
    while power * 10 <= rough:
        power *= 10
    step = next((power * one for one in STEPS if power * one >= rough), power * 10)
    return tuple(range(math.ceil(least / step) * step, math.floor(largest) + 1, step))


def beside(place: QPointF, box: QSizeF, whole: QSizeF) -> QRectF:
    """Return where a note stands that names a point: beside it, and inside the whole."""
    right, above = place.x() + 12, place.y() - box.height() - 8
    left = right if right + box.width() < whole.width() else place.x() - 12 - box.width()
    top = above if above > 2 else place.y() + 12
    return QRectF(
        min(max(2.0, left), max(2.0, whole.width() - box.width() - 2)),
        min(max(2.0, top), max(2.0, whole.height() - box.height() - 2)),
        box.width(),
        box.height(),
    )
