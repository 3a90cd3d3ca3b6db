"""Separator sheets that are laid between copies, volumes and annexes; none of them is filed."""

import io
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from pikepdf import Pdf
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from hq_desktop.documents.bundle import describe
from hq_desktop.documents.pages import (
    BOLD,
    BOTTOM,
    FAINT,
    HAIRLINE,
    HEIGHT,
    INK,
    LEFT,
    PLAIN,
    TEXT_WIDTH,
    WIDTH,
    register_fonts,
)
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.print_run import Divider

_LARGE = ParagraphStyle(
    "divider", PLAIN, fontName=BOLD, fontSize=40, leading=46, alignment=TA_CENTER, textColor=INK
)
_NAME = ParagraphStyle("divider-name", PLAIN, fontSize=20, leading=26, alignment=TA_CENTER)
_COUNT = ParagraphStyle("divider-count", PLAIN, fontSize=16, leading=22, alignment=TA_CENTER)
_NOTE = ParagraphStyle(
    "divider-note", PLAIN, fontSize=9, leading=11, alignment=TA_CENTER, textColor=FAINT
)
_MIDDLE = HEIGHT * 0.62
_GAP = 8 * mm
_LEAST = 14
"""A name too long for the sheet gets no smaller than this, and is cut by nothing."""


def build_separators(dividers: Sequence[Divider], wording: Wording) -> bytes:
    """Return one sheet for each divider, in their order; the same dividers give the same bytes."""
    register_fonts()
    output = io.BytesIO()
    canvas = Canvas(output, pagesize=(WIDTH, HEIGHT), invariant=1)
    for one in dividers:
        _draw(canvas, one, wording)
        canvas.showPage()
    canvas.save()
    with Pdf.open(output) as pdf:
        describe(pdf, wording, wording.phrase("divider_note"))
        del pdf.Root.PageLabels  # these sheets have no numbers
        finished = io.BytesIO()
        pdf.save(finished, static_id=True)
    return finished.getvalue()


def divider_lines(one: Divider, wording: Wording) -> Iterator[tuple[str, ParagraphStyle]]:
    """Give what stands on a separator sheet from the top down, each with its style."""
    copy = wording.phrase("divider_copy", copy=str(one.copy), copies=str(one.copies))
    volume = wording.phrase("volume", number=str(one.volume), volumes=str(one.volumes))
    if one.annex:
        yield wording.phrase("divider_annex", number=one.annex), _LARGE
        yield one.title, _NAME
        if one.sheets is not None:
            yield wording.phrase("on_sheets", sheets=wording.sheets(one.sheets)), _COUNT
        return
    if one.copy:
        yield copy, _LARGE
    if one.volume:
        yield volume[:1].upper() + volume[1:], _NAME if one.copy else _LARGE
    yield one.title, _COUNT


def _draw(canvas: Canvas, one: Divider, wording: Wording) -> None:
    level = _MIDDLE
    for words, style in divider_lines(one, wording):
        if not words:
            continue
        paragraph = Paragraph(escape(words), style)
        _, high = paragraph.wrap(TEXT_WIDTH, HEIGHT)
        if high > HEIGHT / 3:
            paragraph = Paragraph(
                escape(words), ParagraphStyle("long", style, fontSize=_LEAST, leading=_LEAST + 4)
            )
            _, high = paragraph.wrap(TEXT_WIDTH, HEIGHT)
        paragraph.drawOn(canvas, LEFT, level - high)
        level -= high + _GAP
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.4)
    canvas.line(LEFT, BOTTOM - 4 * mm, LEFT + TEXT_WIDTH, BOTTOM - 4 * mm)
    note = Paragraph(escape(wording.phrase("divider_note")), _NOTE)
    note.wrap(TEXT_WIDTH, HEIGHT)
    note.drawOn(canvas, LEFT, BOTTOM - 10 * mm)
