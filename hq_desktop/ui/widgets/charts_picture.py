"""A chart as a picture for a letter or a page: light, with its title and its sentence."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QTransform,
)
from PySide6.QtSvg import QSvgGenerator

from hq_desktop.ui import look
from hq_desktop.ui.widgets.charts_frame import ChartFrame
from hq_desktop.ui.widgets.charts_paint import sized

MARGIN = 16
TITLE = 16
SENTENCE = 13
FINE = 3
"""Pixels of the picture for one of the screen: enough for print."""

SVG = ".svg"


def image(chart: ChartFrame) -> QImage:
    """Return the chart as it is zoomed, with its words over it, on white."""
    size = _size(chart)
    made = QImage(size * FINE, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(FINE)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    _draw(painter, chart)
    painter.end()
    return made


def copy(chart: ChartFrame) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(image(chart))


def save(chart: ChartFrame, path: Path) -> bool:
    """Write the picture, as lines where the name ends in .svg, else as PNG; say whether it went."""
    if path.suffix.casefold() != SVG:
        return image(chart).save(str(path), "PNG")  # type: ignore[call-overload, no-any-return]
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    size = _size(chart)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.heading.title)
    generator.setDescription(chart.heading.sentence)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor("white"))
    _draw(painter, chart)
    return painter.end()


def _size(chart: ChartFrame) -> QSize:
    return QSize(chart.width() + 2 * MARGIN, round(chart.height() + _words_height(chart)) + MARGIN)


def _words_height(chart: ChartFrame) -> float:
    return sum(box.height() for box, _, _ in _words(chart)) + 2 * MARGIN


def _words(chart: ChartFrame) -> list[tuple[QRectF, QFont, str]]:
    """The title and the sentence, each with the room it takes at the chart's width."""
    laid, top = [], float(MARGIN)
    for text, font in (
        (chart.heading.title, sized(chart.font(), TITLE, QFont.Weight.DemiBold)),
        (chart.heading.sentence, sized(chart.font(), SENTENCE)),
    ):
        if text:
            room = QRectF(MARGIN, top, chart.width(), 1000)
            box = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            laid.append((QRectF(MARGIN, top, chart.width(), box.height() + 4), font, text))
            top += box.height() + 4
    return laid


def _draw(painter: QPainter, chart: ChartFrame) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(look.LIGHT["ink"]))
    for box, font, text in _words(chart):
        painter.setFont(font)
        painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
    painter.setWorldTransform(QTransform.fromTranslate(MARGIN, _words_height(chart)), combine=True)
    chart.draw_still(painter)
