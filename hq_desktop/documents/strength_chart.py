"""The gap of a contradiction step by step, as bars: what stays without the weak sheets.

Drawn for paper: full and hatched bars, each with its number, so that a copy in black and white
still reads.
"""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.hatching import FULL, Box, hatched
from hq_desktop.documents.pages import BOLD, HAIRLINE, INK, SERIF, TEXT_WIDTH
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.strength import LineStrength

_LABEL, _WIDE_LABEL = 8.5, 66 * mm
_BAR, _ROW, _LEGEND = 2.7 * mm, 7.4 * mm, 6 * mm
_NUMBER = 26 * mm
_SMALL = 7


class StrengthChart(Flowable):
    """Two bars a step: the gap without everything up to it, and without this kind alone."""

    def __init__(self, strength: LineStrength, wording: Wording) -> None:
        super().__init__()
        self._steps = strength.steps
        self._wording = wording
        self.spaceBefore = self.spaceAfter = 5

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the picture."""
        return TEXT_WIDTH, _ROW * len(self._steps) + _LEGEND

    def draw(self) -> None:
        """Draw the bars from the top down behind one upright line, then what they mean."""
        canvas: Canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(_WIDE_LABEL, _LEGEND, _WIDE_LABEL, _LEGEND + _ROW * len(self._steps))
        for place, one in enumerate(self._steps):
            bottom = _LEGEND + _ROW * (len(self._steps) - place - 1)
            self._draw_label(canvas, self._wording.phrase(f"step_{one.step.value}"), bottom)
            middle = bottom + _ROW / 2
            if not one.gap and not one.alone:
                self._say(canvas, self._wording.phrase("chart_no_gap"), middle - 1 * mm)
            self._draw_gap(canvas, one.gap, middle, is_alone=False)
            self._draw_gap(canvas, one.alone, middle - _BAR, is_alone=True)
        self._draw_legend(canvas)
        canvas.restoreState()

    def _draw_gap(self, canvas: Canvas, gap: int | None, bottom: float, *, is_alone: bool) -> None:
        if not gap:
            return
        most = max((max(one.gap or 0, one.alone or 0) for one in self._steps), default=0)
        length = (TEXT_WIDTH - _WIDE_LABEL - _NUMBER) * gap / most
        _bar(canvas, (_WIDE_LABEL, bottom, length, _BAR), is_alone=is_alone)
        self._say(canvas, number(gap), bottom + 0.4 * mm, length, SERIF if is_alone else BOLD)

    def _say(
        self, canvas: Canvas, words: str, bottom: float, length: float = 0.0, font: str = SERIF
    ) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(font, _SMALL)
        canvas.drawString(_WIDE_LABEL + length + 1.5 * mm, bottom, words)

    def _draw_label(self, canvas: Canvas, words: str, bottom: float) -> None:
        room = _WIDE_LABEL - 2 * mm
        size = min(_LABEL, _LABEL * room / max(1.0, stringWidth(words, SERIF, _LABEL)))
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, size)
        canvas.drawRightString(room, bottom + _ROW / 2 - 1 * mm, words)

    def _draw_legend(self, canvas: Canvas) -> None:
        left = _WIDE_LABEL
        for code, is_alone in (("chart_together", False), ("chart_alone", True)):
            _bar(canvas, (left, 1.2 * mm, 6 * mm, _BAR), is_alone=is_alone)
            words = self._wording.phrase(code)
            canvas.setFillColor(INK)
            canvas.setFont(SERIF, _SMALL)
            canvas.drawString(left + 7.5 * mm, 1.4 * mm, words)
            left += 13 * mm + stringWidth(words, SERIF, _SMALL)


def _bar(canvas: Canvas, box: Box, *, is_alone: bool) -> None:
    if is_alone:
        hatched(canvas, box)
        return
    canvas.setFillColor(FULL)
    canvas.rect(*box, stroke=0, fill=1)
