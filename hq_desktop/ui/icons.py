"""The rail's icons: SVG strokes drawn in the colour of the text beside them."""

import re

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hq_desktop import paths

_STROKE = re.compile(r'stroke="(?:#[0-9A-Fa-f]{3,8}|currentColor)"')


def picture(name: str, color: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a colour, sharp at the screen's device pixel ratio."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    file = paths.resource("icons", f"{name}.svg")
    if file.is_file():
        source = _STROKE.sub(f'stroke="{color.name()}"', file.read_text(encoding="utf-8"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source.encode())).render(
            painter, QRectF(0, 0, pixmap.width(), pixmap.height())
        )
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
