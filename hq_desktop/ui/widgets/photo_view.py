"""A picture that can be moved, zoomed and turned by keyboard and wheel."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

ZOOM_STEP = 1.25
LARGEST = 8.0
MOVE_SHARE = 4
"""One press moves by this part of what is seen."""


class PhotoView(QGraphicsView):
    """One picture; it fits the view until a person zooms, and never takes the focus."""

    dropped = Signal(list)
    """The files that were let go over the picture."""

    turned = Signal(int)
    """The clockwise degrees the picture stands at now, after a person turned it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self._degrees = 0
        self._fits = True
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._item.pixmap().isNull()

    @property
    def scale_now(self) -> float:
        """Screen pixels for one pixel of the picture."""
        across = self.transform()
        return float((across.m11() ** 2 + across.m12() ** 2) ** 0.5)

    @property
    def degrees(self) -> int:
        """Clockwise degrees the picture stands at."""
        return self._degrees

    def show_image(self, image: QImage, degrees: int = 0) -> None:
        """Show a picture, turned by clockwise degrees, as large as the view."""
        self._item.setPixmap(QPixmap.fromImage(image))
        self._scene.setSceneRect(QRectF(self._item.pixmap().rect()))
        self._degrees = degrees % 360
        self.fit()

    def clear_picture(self) -> None:
        """Show nothing."""
        self._item.setPixmap(QPixmap())
        self._scene.setSceneRect(QRectF())

    def fit(self) -> None:
        """Show the whole picture as large as the view allows."""
        self._fits = True
        self._fit()

    def zoom(self, steps: float) -> None:
        """Make the picture larger (steps above 0) or smaller, down to the whole picture."""
        if not self.has_picture:
            return
        wanted = self.scale_now * ZOOM_STEP**steps
        if wanted <= self._fitting_scale():
            self.fit()
            return
        self._fits = False
        factor = min(wanted, LARGEST) / self.scale_now
        self.scale(factor, factor)

    def turn(self, degrees: int) -> None:
        """Turn the picture clockwise by 90 degrees or a multiple."""
        if not self.has_picture:
            return
        self._degrees = (self._degrees + degrees) % 360
        self.fit()
        self.turned.emit(self._degrees)

    def move_by(self, across: int, down: int) -> None:
        """Move what is seen by steps to the right and down."""
        seen = self.viewport().rect()
        for bar, steps, size in (
            (self.horizontalScrollBar(), across, seen.width()),
            (self.verticalScrollBar(), down, seen.height()),
        ):
            bar.setValue(bar.value() + steps * size // MOVE_SHARE)

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

    def _fit(self) -> None:
        if not self.has_picture:
            return
        factor = self._fitting_scale()
        self.resetTransform()
        self.rotate(self._degrees)
        self.scale(factor, factor)

    def _fitting_scale(self) -> float:
        size = self._item.pixmap().size()
        if self._degrees % 180:
            size.transpose()
        seen = self.viewport().size()
        if size.isEmpty() or seen.isEmpty():
            return 1.0
        return min(seen.width() / size.width(), seen.height() / size.height())
