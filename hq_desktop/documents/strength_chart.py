"""The gap of a contradiction step by step, as bars: what stays without the weak sheets.

Drawn for paper: full bars, each named and with its number, a dash where nothing stands.
"""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.hatching import FULL
from hq_desktop.documents.pages import BOLD, HAIRLINE, INK, SERIF, TEXT_WIDTH
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.strength import LineStrength

_LABEL, _WIDE_LABEL = 8.5, 66 * mm
_BAR, _ROW = 3.2 * mm, 5.2 * mm
_NUMBER = 24 * mm


class StrengthChart(Flowable):
    """One bar a step, as long as the gap that is left; the first step is the longest."""

    def __init__(self, strength: LineStrength, wording: Wording) -> None:
        super().__init__()
        self._steps = strength.steps
        self._wording = wording
        self.spaceBefore = self.spaceAfter = 5

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the picture."""
        return TEXT_WIDTH, _ROW * len(self._steps)

    def draw(self) -> None:
        """Draw the bars from the top down, behind one upright line."""
        canvas: Canvas = self.canv
        canvas.saveState()
        most = max((one.gap or 0 for one in self._steps), default=0)
        room = TEXT_WIDTH - _WIDE_LABEL - _NUMBER
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(_WIDE_LABEL, 0, _WIDE_LABEL, _ROW * len(self._steps))
        for place, one in enumerate(self._steps):
            bottom = _ROW * (len(self._steps) - place - 1) + (_ROW - _BAR) / 2
            self._draw_label(canvas, self._wording.phrase(f"step_{one.step.value}"), bottom)
            length = room * (one.gap or 0) / max(1, most)
            canvas.setFillColor(FULL)
            if one.gap:
                canvas.rect(_WIDE_LABEL, bottom, length, _BAR, stroke=0, fill=1)
            canvas.setFillColor(INK)
            canvas.setFont(BOLD if one.gap else SERIF, _LABEL)
            words = number(one.gap) if one.gap else self._wording.phrase("chart_no_gap")
            canvas.drawString(_WIDE_LABEL + length + 1.5 * mm, bottom + 0.5 * mm, words)
        canvas.restoreState()

    def _draw_label(self, canvas: Canvas, words: str, bottom: float) -> None:
        room = _WIDE_LABEL - 2 * mm
        size = min(_LABEL, _LABEL * room / max(1.0, stringWidth(words, SERIF, _LABEL)))
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, size)
        canvas.drawRightString(room, bottom + 0.5 * mm, words)
