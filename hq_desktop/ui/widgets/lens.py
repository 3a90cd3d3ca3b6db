"""The lens: one line of the paper, large, level with the field it is typed into."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.recipe import Quad
from hq_desktop.ui import look
from hq_desktop.ui.widgets.shown_picture import ShownPicture

BORDER = 2
_BADGE_HEIGHT, _BADGE_ROOM = 24, 8


class Lens(QWidget):
    """Shows a strip of a picture and the number of its line; keys and mouse pass through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: ShownPicture | None = None
        self._quad: Quad | None = None
        self._image: QImage | None = None
        self._number = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_part(self, picture: ShownPicture, quad: Quad, number: str) -> None:
        """Show a part of a picture that is in memory."""
        self._picture, self._quad, self._image, self._number = picture, quad, None, number
        self._appear()

    def show_image(self, image: QImage, number: str) -> None:
        """Show a strip that was cut out of its file."""
        self._picture, self._quad, self._image, self._number = None, None, image, number
        self._appear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip, its border and the number of the line."""
        painter = QPainter(self)
        inner = self.rect().adjusted(BORDER, BORDER, -BORDER, -BORDER)
        painter.fillRect(self.rect(), look.color(self, "accent"))
        painter.fillRect(inner, look.color(self, "surface"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inner, self._image)
        elif self._picture is not None and self._quad is not None:
            ratio = self.devicePixelRatioF()
            strip = self._picture.rendered(self._quad, inner.size() * ratio)
            painter.drawImage(inner, strip)
        self._paint_number(painter)

    def _paint_number(self, painter: QPainter) -> None:
        if not self._number:
            return
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self._number) + 2 * _BADGE_ROOM
        badge = QRect(0, 0, wide, _BADGE_HEIGHT)
        painter.fillRect(badge, look.color(self, "accent"))
        painter.setPen(look.color(self, "on-accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._number)

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self.update()
