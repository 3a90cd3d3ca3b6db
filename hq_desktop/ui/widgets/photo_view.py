"""A picture that can be moved and zoomed by keyboard and wheel, with marks drawn upon it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from hq_desktop.domain.recipe import Point, Quad
from hq_desktop.ui.widgets.photo_marks import NO_MARKS, Grip, Marks, grip_at, paint_marks
from hq_desktop.ui.widgets.shown_picture import ShownPicture

ZOOM_STEP = 1.25
LARGEST = 4.0
LARGEST_KEPT = 4_000_000
"""Pixels of a drawn picture that is kept to be moved about; a larger one is drawn anew."""
MOVE_SHARE = 4
"""One press moves by this part of what is seen."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture as it was drawn at one scale."""

    picture: ShownPicture
    size: QSize
    image: QImage


class _PictureItem(QGraphicsItem):
    """What is shown, at the origin of the scene."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: ShownPicture | None = None
        self._drawn: _Drawn | None = None

    def boundingRect(self) -> QRectF:
        """Return the place of the picture."""
        return QRectF(QPointF(), self.picture.size) if self.picture else QRectF()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the picture as its recipe says; at one scale it is drawn once and then moved."""
        picture = self.picture
        if picture is None or widget is None:
            return
        place = painter.worldTransform().mapRect(self.boundingRect())
        ratio = widget.devicePixelRatioF()
        size = (place.size() * ratio).toSize().expandedTo(QSize(1, 1))
        if size.width() * size.height() > LARGEST_KEPT:
            picture.draw(painter, picture.quad, self.boundingRect(), widget.rect())
            return
        drawn = self._drawn
        if drawn is None or drawn.picture is not picture or drawn.size != size:
            image = picture.rendered(picture.quad, size)
            image.setDevicePixelRatio(ratio)
            drawn = self._drawn = _Drawn(picture, size, image)
        painter.save()
        painter.resetTransform()
        painter.drawImage(place.topLeft().toPoint(), drawn.image)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Drag:
    """What the mouse has hold of, and where it was."""

    grip: Grip
    last: Point


class PhotoView(QGraphicsView):
    """One picture; it fits the view until a person zooms, and never takes the focus."""

    dropped = Signal(list)
    """The files that were let go over the picture."""

    grip_moved = Signal(object, float, float)
    """A mark that the mouse drags: its grip, how far right and down, as fractions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = _PictureItem()
        self._scene.addItem(self._item)
        self._fits = True
        self._room = 0
        self._marks = NO_MARKS
        self._drag: _Drag | None = None
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)

    @property
    def picture(self) -> ShownPicture | None:
        """What is shown."""
        return self._item.picture

    @property
    def scale_now(self) -> float:
        """Screen pixels for one unit of the picture, of which its longer side has 4000."""
        return self.transform().m11()

    def show_picture(self, picture: ShownPicture) -> None:
        """Show a picture; it keeps its place and scale where only its tones are others."""
        before = self._item.picture
        self._item.prepareGeometryChange()
        self._item.picture = picture
        if before is None or before.size != picture.size or before.quad != picture.quad:
            self._settle_scene()
            self.fit()
        self.viewport().update()

    def clear_picture(self) -> None:
        """Show nothing."""
        self._item.prepareGeometryChange()
        self._item.picture = None
        self._marks = NO_MARKS
        self._settle_scene()
        self.viewport().update()

    def show_marks(self, marks: Marks) -> None:
        """Draw marks upon the picture."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def leave_room(self, height: int) -> None:
        """Let the picture be moved by so many pixels beyond its top and bottom."""
        if height != self._room:
            self._room = height
            if self._fits:
                self._fit()
            else:
                self._settle_scene()

    def fit(self) -> None:
        """Show the whole picture as large as the view allows."""
        self._fits = True
        self._fit()

    def zoom(self, steps: float) -> None:
        """Make the picture larger (steps above 0) or smaller, down to the whole picture."""
        if self.picture is None:
            return
        wanted = self.scale_now * ZOOM_STEP**steps
        if wanted <= self._fitting_scale():
            self.fit()
            return
        self._fits = False
        factor = min(wanted, LARGEST) / self.scale_now
        self.scale(factor, factor)
        self._settle_scene()

    def move_by(self, across: int, down: int) -> None:
        """Move what is seen by steps to the right and down."""
        seen = self.viewport().rect()
        for bar, steps, size in (
            (self.horizontalScrollBar(), across, seen.width()),
            (self.verticalScrollBar(), down, seen.height()),
        ):
            bar.setValue(bar.value() + steps * size // MOVE_SHARE)

    def bring_beside(self, quad: Quad, band: QRect) -> None:
        """Move the picture up or down, no further than needed, until a band leaves a part free.

        The part stands above the band, or below it where there is no room above. A picture that
        nobody zoomed is moved from its middle place, so that it does not wander off.
        """
        bar = self.verticalScrollBar()
        if self._fits:
            bar.setValue((bar.minimum() + bar.maximum()) // 2)
        part = self.on_view(quad)
        top, bottom = band.top() - 2, band.bottom() + 2
        is_seen = part.top() >= 0 and part.bottom() <= self.viewport().height()
        if is_seen and (part.bottom() <= top or part.top() >= bottom):
            return
        goes_above = part.height() <= top
        down = part.bottom() - top if goes_above else part.top() - bottom
        bar.setValue(round(bar.value() + down))

    def on_view(self, quad: Quad) -> QRectF:
        """Return the pixels of the view that a quad of what is shown lies in."""
        return QRectF(self.mapFromScene(self._on_scene(quad)).boundingRect())

    def reveal(self, quad: Quad) -> None:
        """Move the picture until a part of it is seen."""
        self.ensureVisible(self._on_scene(quad).boundingRect(), 24, 24)

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Draw the marks, in pixels of the screen."""
        if self.picture is not None and self._marks != NO_MARKS:
            painter.save()
            painter.resetTransform()
            paint_marks(painter, self._marks, self._to_view, self)
            painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting while nobody has zoomed."""
        super().resizeEvent(event)
        if self._fits:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.zoom(event.angleDelta().y() / 120)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a mark under the pointer, else of the picture."""
        spot = event.position()
        grip = grip_at(self._marks, spot, self._to_view)
        if grip is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self._drag = _Drag(grip, self._fraction(spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a mark, or the picture."""
        if self._drag is None:
            super().mouseMoveEvent(event)
            return
        here = self._fraction(event.position())
        across, down = here[0] - self._drag.last[0], here[1] - self._drag.last[1]
        self._drag = _Drag(self._drag.grip, here)
        self.grip_moved.emit(self._drag.grip, across, down)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a mark."""
        if self._drag is None:
            super().mouseReleaseEvent(event)
        self._drag = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files anywhere over the picture."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the files that were let go."""
        urls = event.mimeData().urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _to_view(self, point: Point) -> QPointF:
        """Return the pixel of a point of what is shown."""
        size = self._item.boundingRect().size()
        scene = QPointF(point[0] * size.width(), point[1] * size.height())
        return self.viewportTransform().map(scene)

    def _fraction(self, spot: QPointF) -> Point:
        size = self._item.boundingRect().size()
        inverted, _ = self.viewportTransform().inverted()
        scene = inverted.map(spot)
        return scene.x() / max(size.width(), 1.0), scene.y() / max(size.height(), 1.0)

    def _on_scene(self, quad: Quad) -> QPolygonF:
        size = self._item.boundingRect().size()
        return QPolygonF([QPointF(x * size.width(), y * size.height()) for x, y in quad])

    def _settle_scene(self) -> None:
        room = self._room / max(self.scale_now, 1e-6)
        self._scene.setSceneRect(self._item.boundingRect().adjusted(0, -room, 0, room))

    def _fit(self) -> None:
        if self.picture is None:
            return
        factor = self._fitting_scale()
        self.resetTransform()
        self.scale(factor, factor)
        self._settle_scene()
        self.centerOn(self._item)

    def _fitting_scale(self) -> float:
        size, seen = self._item.boundingRect().size(), self.viewport().size()
        if size.isEmpty() or seen.isEmpty():
            return 1.0
        return min(seen.width() / size.width(), seen.height() / size.height())
