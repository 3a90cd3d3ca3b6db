"""A picture as its recipe shows it: turned, straightened, cropped, toned, while it is drawn."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import Box, Quad, Recipe
from hq_desktop.domain.tones import is_toned, tone_table
from hq_desktop.ui.widgets.pyramid import Pyramid, toned

LONGER_SIDE = 4000.0
"""Units of the longer side of what is shown, whatever the picture's pixels."""
_TONABLE = QImage.Format.Format_RGB888
WHOLE_BOX: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True)
class ShownPicture:
    """A pyramid and a recipe; nothing is computed but what is drawn."""

    pyramid: Pyramid
    recipe: Recipe

    @cached_property
    def quad(self) -> Quad:
        """What is shown of the picture, in fractions of it as EXIF puts it upright."""
        return quads.quad_of(self.recipe, WHOLE_BOX)

    @cached_property
    def size(self) -> QSizeF:
        """Width and height of what is shown, in units of which the longer side has 4000."""
        wide, high = self.lengths(self.quad)
        scale = LONGER_SIDE / max(wide, high, 1.0)
        return QSizeF(wide * scale, high * scale)

    @cached_property
    def table(self) -> bytes:
        """What becomes of each level; empty where nothing does."""
        if not is_toned(self.recipe):
            return b""
        return tone_table(self.recipe, self.pyramid.mean(self.quad))

    def lengths(self, quad: Quad) -> tuple[float, float]:
        """Return the width and height of the paper inside a quad, in pixels of the picture."""
        return quads.sides(quad, self.pyramid.width, self.pyramid.height)

    def rendered(self, quad: Quad, size: QSize) -> QImage:
        """Return a part of the picture in a size in pixels, drawn twice as large and halved.

        A straightened sheet is drawn larger at one edge and smaller at the other; drawing it once
        would break thin lines into dots.
        """
        large = QImage(size * 2, _TONABLE if self.table else QImage.Format.Format_RGB32)
        large.fill(0)
        painter = QPainter(large)
        self.pyramid.draw(painter, quad, QRectF(large.rect()))
        painter.end()
        if self.table:
            large = toned(large, self.table).convertToFormat(QImage.Format.Format_RGB32)
        exactly = Qt.AspectRatioMode.IgnoreAspectRatio
        return large.scaled(size, exactly, Qt.TransformationMode.SmoothTransformation)

    def draw(self, painter: QPainter, quad: Quad, target: QRectF, seen: QRect) -> None:
        """Draw a part of the picture; `seen` is the part of the device that is drawn at all."""
        if not self.table:
            self.pyramid.draw(painter, quad, target)
            return
        world = painter.worldTransform()
        place = world.mapRect(target).toAlignedRect().intersected(seen)
        if place.isEmpty():
            return
        ratio = painter.device().devicePixelRatioF()
        beside = QImage(place.size() * ratio, _TONABLE)
        beside.fill(0)
        inner = QPainter(beside)
        inner.scale(ratio, ratio)
        moved = QTransform.fromTranslate(-place.x(), -place.y())
        inner.setWorldTransform(world * moved, combine=True)
        self.pyramid.draw(inner, quad, target)
        inner.end()
        painter.save()
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
        painter.resetTransform()
        painter.drawImage(QRectF(place), toned(beside, self.table))
        painter.restore()
