"""How bars are filled on paper without colour: full, hatched, crossed."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from hq_desktop.documents.pages import INK

FULL = HexColor(0x4A4A4A)
"""The grey of a full bar; white words on it can be read."""
_STROKE = HexColor(0x6E6E6E)

Box = tuple[float, float, float, float]
"""Left, bottom, width, height."""


def hatched(canvas: Canvas, box: Box, *, is_open: bool = False) -> None:
    """Hatch a box; an open one has no right edge, for nobody knows where it ends."""
    left, bottom, width, height = box
    if width <= 0:
        return
    _strokes(canvas, box, (1,))
    canvas.setStrokeColor(_STROKE)
    canvas.setLineWidth(0.7)
    canvas.line(left, bottom, left + width, bottom)
    canvas.line(left, bottom + height, left + width, bottom + height)
    if not is_open:
        canvas.line(left + width, bottom, left + width, bottom + height)


def crossed(canvas: Canvas, box: Box) -> None:
    """Fill a box with crossing lines and frame it."""
    left, bottom, width, height = box
    if width <= 0:
        return
    _strokes(canvas, box, (1, -1))
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.2)
    canvas.rect(left, bottom, width, height, stroke=1, fill=0)


def _strokes(canvas: Canvas, box: Box, slopes: Sequence[int]) -> None:
    left, bottom, width, height = box
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, bottom, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(_STROKE)
    canvas.setLineWidth(0.7)
    step = 2.2 * mm
    for place in range(int((width + height) / step) + 2):
        start = left - height + place * step
        for slope in slopes:
            low, high = (bottom, bottom + height)[::slope]
            canvas.line(start, low, start + height, high)
    canvas.restoreState()
