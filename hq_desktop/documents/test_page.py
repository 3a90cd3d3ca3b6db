"""The test page of a printer: edges in millimetres, scale, letters, a table, greys, a code."""

import io
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from pikepdf import Pdf
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from hq_desktop.documents.bundle import describe
from hq_desktop.documents.pages import (
    BOLD,
    FAINT,
    HEIGHT,
    INK,
    LEFT,
    NOTE,
    PLAIN,
    SERIF,
    TEXT_WIDTH,
    WIDTH,
    register_fonts,
)
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.wording import Wording

LETTERS = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і"
EDGES = (3, 5, 7, 10, 15)
"""Frames at these distances from the edge of the paper, in millimetres."""

GREYS = 11
COLOURS = (HexColor(0xB3261E), HexColor(0x1C6A3B), HexColor(0x0F5C8C))
_SIZES = (6, 7.5, 9, 12)
_SMALL = ParagraphStyle("test-note", NOTE, fontSize=9, leading=11.5, spaceBefore=0)
_HEAD = ParagraphStyle("test-head", PLAIN, fontName=BOLD, fontSize=16, leading=20)
_CODE = 30 * mm


def build_test_page(printer: str, wordings: Sequence[Wording]) -> bytes:
    """Return a front and a back; every note stands in each of the languages."""
    register_fonts()
    output = io.BytesIO()
    canvas = Canvas(output, pagesize=(WIDTH, HEIGHT), invariant=1)
    front = _Front(canvas, printer, wordings)
    front.draw()
    canvas.showPage()
    _edges(canvas)
    back = _Front(canvas, printer, wordings)
    back.say("test_title", _HEAD)
    back.say("test_back", _SMALL)
    canvas.showPage()
    canvas.save()
    with Pdf.open(output) as pdf:
        describe(pdf, wordings[0], wordings[0].phrase("test_title"))
        finished = io.BytesIO()
        pdf.save(finished, static_id=True)
    return finished.getvalue()


class _Front:
    """The front being drawn from the top down."""

    def __init__(self, canvas: Canvas, printer: str, wordings: Sequence[Wording]) -> None:
        self._canvas = canvas
        self._printer = printer
        self._wordings = wordings
        self._level = HEIGHT - 22 * mm

    def draw(self) -> None:
        """Draw everything, one below the other."""
        _edges(self._canvas)
        self._binding()
        self.say("test_title", _HEAD)
        self.say("test_printer", _SMALL, printer=self._printer)
        self.say("test_edges", _SMALL)
        self._gap()
        self._scale()
        self.say("test_scale", _SMALL)
        self._gap()
        self.say("test_letters", _SMALL)
        self._letters()
        self._table()
        self._gap()
        self.say("test_greys", _SMALL)
        self._greys()
        self._gap()
        self.say("test_code", _SMALL)
        self._code()

    def say(self, phrase: str, style: ParagraphStyle, **places: str) -> None:
        """Write a phrase in each language; where they say the same, once."""
        said = dict.fromkeys(one.phrase(phrase, **places) for one in self._wordings)
        texts = [" / ".join(said)] if style is _HEAD else list(said)
        for text in texts:
            paragraph = Paragraph(escape(text), style)
            _, high = paragraph.wrap(TEXT_WIDTH, HEIGHT)
            paragraph.drawOn(self._canvas, LEFT, self._level - high)
            self._level -= high + 3

    def _gap(self) -> None:
        self._level -= 4 * mm

    def _binding(self) -> None:
        """The binding margin: a broken line with its words along it."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColor(FAINT)
        canvas.setDash(4, 3)
        canvas.line(LEFT - 1 * mm, 20 * mm, LEFT - 1 * mm, HEIGHT - 18 * mm)
        canvas.setDash()
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, 9)
        canvas.translate(LEFT - 4 * mm, 30 * mm)
        canvas.rotate(90)
        said = " / ".join(one.phrase("test_binding") for one in self._wordings)
        canvas.drawString(0, 0, said)
        canvas.restoreState()

    def _scale(self) -> None:
        """A ruler of 100 mm with every millimetre marked."""
        canvas, base = self._canvas, self._level - 6 * mm
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.setLineWidth(0.4)
        canvas.line(LEFT, base, LEFT + 100 * mm, base)
        canvas.setFont(SERIF, 7)
        for one in range(101):
            high = 4 if one % 10 == 0 else 2.8 if one % 5 == 0 else 1.6
            canvas.line(LEFT + one * mm, base, LEFT + one * mm, base + high * mm)
            if one % 10 == 0:
                canvas.drawCentredString(LEFT + one * mm, base - 8, str(one))
        self._level = base - 12

    def _letters(self) -> None:
        """The letters in the sizes that packages are printed in."""
        canvas = self._canvas
        canvas.setFillColor(INK)
        for size in _SIZES:
            self._level -= size + 3
            canvas.setFont(SERIF, size)
            canvas.drawString(LEFT, self._level, LETTERS)
            canvas.setFont(BOLD, size)
            canvas.drawRightString(LEFT + TEXT_WIDTH, self._level, LETTERS[:23])
        self._level -= 4 * mm

    def _table(self) -> None:
        """A small table as packages have them."""
        first = self._wordings[0]
        table = Rows(
            (
                Column(first.phrase("column_number"), 16 * mm),
                Column(first.phrase("column_line"), 115 * mm),
                Column(first.phrase("column_figure"), 34 * mm, is_number=True),
            ),
            [Row((str(place), LETTERS, f"{place} 234")) for place in range(1, 4)],
            size=8.5,
        )
        _, high = table.wrap(TEXT_WIDTH, HEIGHT)
        table.drawOn(self._canvas, LEFT, self._level - high)
        self._level -= high

    def _greys(self) -> None:
        """Steps from white to black, then a smooth run, then three colours."""
        canvas, wide, high = self._canvas, TEXT_WIDTH / GREYS, 9 * mm
        base = self._level - high
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.3)
        canvas.setFont(SERIF, 7)
        for step in range(GREYS):
            grey = 1 - step / (GREYS - 1)
            canvas.setFillColor(Color(grey, grey, grey))
            canvas.rect(LEFT + step * wide, base, wide, high, stroke=1, fill=1)
            canvas.setFillColor(INK if grey > 0.5 else Color(1, 1, 1))
            canvas.drawCentredString(
                LEFT + (step + 0.5) * wide, base + 3 * mm, f"{step * 100 // (GREYS - 1)}"
            )
        base -= high + 2 * mm
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(LEFT, base, TEXT_WIDTH * 0.7, high)
        canvas.clipPath(path, stroke=0)
        ends = (Color(1, 1, 1), Color(0, 0, 0))
        canvas.linearGradient(LEFT, base, LEFT + TEXT_WIDTH * 0.7, base, ends)
        canvas.restoreState()
        for place, colour in enumerate(COLOURS):
            canvas.setFillColor(colour)
            left = LEFT + TEXT_WIDTH * (0.72 + place * 0.095)
            canvas.rect(left, base, TEXT_WIDTH * 0.09, high, stroke=0, fill=1)
        self._level = base

    def _code(self) -> None:
        widget: Any = QrCodeWidget(self._printer or "hq-desktop", barLevel="L")
        left, _, right, _ = widget.getBounds()
        scale = _CODE / (right - left)
        drawing = Drawing(_CODE, _CODE, transform=(scale, 0, 0, scale, 0, 0))
        drawing.add(widget)
        renderPDF.draw(drawing, self._canvas, LEFT - 2 * mm, self._level - _CODE)
        self._level -= _CODE


def _edges(canvas: Canvas) -> None:
    """Frames at known distances: the innermost that is cut shows what the printer cannot reach."""
    canvas.saveState()
    canvas.setStrokeColor(FAINT)
    canvas.setFillColor(FAINT)
    canvas.setLineWidth(0.4)
    canvas.setFont(SERIF, 6)
    for place, edge in enumerate(EDGES):
        off = edge * mm
        canvas.rect(off, off, WIDTH - 2 * off, HEIGHT - 2 * off)
        left = WIDTH / 2 + (place - 2) * 16 * mm
        for level in (HEIGHT - off - 6, off + 1.5):
            canvas.drawString(left, level, f"{edge} мм")
    canvas.restoreState()
