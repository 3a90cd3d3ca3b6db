"""What every chart paints with: a font's size, hatching that scales, round steps of an axis."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

TILE = 6
STEPS = (1, 2, 5)


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font at another size in pixels, its features kept."""
    changed = QFont(font)
    changed.setPixelSize(pixels)
    changed.setWeight(weight)
    return changed


def hatch(painter: QPainter, area: QRectF, stroke: QColor, ground: QColor) -> None:
    """Fill an area with diagonal lines; the tile is drawn for the device's pixel ratio.

    `Qt.BDiagPattern` keeps device pixels and becomes grey at 200 %.
    """
    if area.width() <= 0 or area.height() <= 0:
        return
    painter.fillRect(area, ground)
    painter.drawTiledPixmap(area, _tile(stroke, painter.device().devicePixelRatio()))


def _tile(stroke: QColor, ratio: float) -> QPixmap:
    side = max(1, round(TILE * ratio))
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stroke, 1.5 * ratio))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
    painter.end()
    tile.setDevicePixelRatio(side / TILE)
    return tile


def round_steps(largest: float, wanted: int) -> tuple[int, ...]:
    """Return round values from 0 to not above the largest, about as many as wanted."""
    if largest < 1:
        return (0,)
    rough = max(1.0, largest / max(1, wanted))
    power = 1
    while power * 10 <= rough:
        power *= 10
    step = next((power * one for one in STEPS if power * one >= rough), power * 10)
    return tuple(range(0, int(largest) + 1, step))
