"""A decoded picture at several sizes, so that it is drawn sharp and fast at any scale."""

from dataclasses import dataclass
from math import dist, log2

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import Quad

SMALLEST = 512
"""Pixels of the longer side below which no smaller size is made."""


@dataclass(frozen=True, slots=True)
class Pyramid:
    """One picture, as EXIF puts it upright, with its halves, quarters and so on."""

    levels: tuple[QImage, ...]

    @property
    def width(self) -> int:
        """Pixels across, at the largest size."""
        return self.levels[0].width()

    @property
    def height(self) -> int:
        """Pixels down, at the largest size."""
        return self.levels[0].height()

    def draw(self, painter: QPainter, quad: Quad, target: QRectF) -> None:
        """Draw the part inside a quad (fractions of the picture) as a rectangle."""
        image = self._level(self._scale(quad, painter.worldTransform().mapRect(target)))
        source = polygon(quads.scaled(quad, image.width(), image.height()))
        matrix = QTransform()
        if not QTransform.quadToQuad(source, QPolygonF(_corners(target)), matrix):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
        painter.setWorldTransform(matrix, combine=True)
        part = source.boundingRect().adjusted(-2, -2, 2, 2).intersected(QRectF(image.rect()))
        painter.drawImage(part, image, part)
        painter.restore()

    def mean(self, quad: Quad) -> float:
        """Return the mean level of the part inside a quad, 0 black to 255 white."""
        small = QImage(64, 64, QImage.Format.Format_RGB32)
        painter = QPainter(small)
        self.draw(painter, quad, QRectF(0, 0, 64, 64))
        painter.end()
        grey = bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
        return sum(grey) / len(grey)

    def _scale(self, quad: Quad, drawn: QRectF) -> float:
        """Return how many pixels are drawn for one of the part that is shown largest."""
        one, two, three, four = quads.scaled(quad, self.width, self.height)
        across, down = (
            min(dist(one, two), dist(four, three)),
            min(dist(one, four), dist(two, three)),
        )
        return max(drawn.width() / max(across, 1.0), drawn.height() / max(down, 1.0))

    def _level(self, scale: float) -> QImage:
        """Return the smallest size that has a pixel for every pixel drawn."""
        halvings = int(log2(1 / scale)) if 0 < scale < 1 else 0
        return self.levels[min(halvings, len(self.levels) - 1)]


def image_of(width: int, height: int, pixels: bytes) -> QImage:
    """Return a picture of red, green and blue bytes; touches no widget.

    It is a copy that owns its pixels, laid out as the screen draws without converting.
    """
    flat = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
    return flat.convertToFormat(QImage.Format.Format_RGB32)


def pyramid_of(width: int, height: int, pixels: bytes) -> Pyramid:
    """Make the sizes of a picture of red, green and blue bytes; touches no widget."""
    return pyramid_from(image_of(width, height, pixels))


def pyramid_from(image: QImage) -> Pyramid:
    """Make the sizes of a picture."""
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * SMALLEST:
        last = levels[-1]
        levels.append(
            last.scaled(
                max(1, last.width() // 2),
                max(1, last.height() // 2),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return Pyramid(tuple(levels))


def polygon(quad: Quad) -> QPolygonF:
    """Return a quad as Qt draws it."""
    return QPolygonF([QPointF(x, y) for x, y in quad])


def toned(image: QImage, table: bytes) -> QImage:
    """Return a picture of red, green and blue bytes with every level looked up in a table."""
    levels = bytes(image.constBits()).translate(table)
    width, height = image.width(), image.height()
    new = QImage(levels, width, height, image.bytesPerLine(), QImage.Format.Format_RGB888)
    return new.copy()


def _corners(rect: QRectF) -> list[QPointF]:
    return [rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()]
