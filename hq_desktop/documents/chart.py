"""The picture of a contradiction: what copies show, what nobody has seen, what was announced."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import (
    BOLD,
    FAINT,
    GAP,
    HATCH,
    INK,
    OFFICIAL,
    OURS,
    SERIF,
    TEXT_WIDTH,
    set_colour,
)
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.package import DerivationFacts

_HEIGHT = 66 * mm
_BAR = 11 * mm
_UPPER_BAR, _LOWER_BAR = 43 * mm, 15 * mm
_FULL = TEXT_WIDTH - 4 * mm
_UNSEEN_SHARE = 0.16
"""How much of the width the open end of the unseen takes: it has no length of its own."""


class BoundsChart(Flowable):
    """Two bars on one scale: the copies with the unseen rest hatched, and the announced total."""

    def __init__(self, facts: DerivationFacts, wording: Wording) -> None:
        super().__init__()
        self._facts = facts
        self._wording = wording
        self.spaceBefore = self.spaceAfter = 6

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the picture."""
        return TEXT_WIDTH, _HEIGHT

    def draw(self) -> None:
        """Draw both bars, the line of the announced total and the gap between them."""
        canvas: Canvas = self.canv
        canvas.saveState()
        self._draw_copies(canvas)
        self._draw_announced(canvas)
        self._draw_gap(canvas)
        canvas.restoreState()

    @property
    def _scale(self) -> float:
        """Points for one vote."""
        facts = self._facts
        if facts.is_below:
            room = _FULL * (1 - _UNSEEN_SHARE) if facts.unseen else _FULL
            return room / max(1, facts.lower, facts.official)
        return _FULL / max(1, facts.official, facts.upper or 0)

    def _draw_copies(self, canvas: Canvas) -> None:
        facts, end = self._facts, self._facts.lower * self._scale
        set_colour(canvas, OURS)
        canvas.rect(0, _UPPER_BAR, end, _BAR, stroke=0, fill=1)
        if facts.unseen:
            rest = _FULL if facts.is_below else (facts.upper or facts.lower) * self._scale
            _hatched(canvas, end, _UPPER_BAR, rest - end, is_open=facts.is_below)
        caption = self._wording.phrase(
            "chart_copies",
            observed=number(facts.observed),
            total=number(facts.total),
            lower=number(facts.lower),
        )
        self._write(canvas, caption, 0, _UPPER_BAR + _BAR + 6.5 * mm)
        if facts.unseen:
            self._draw_rest_caption(canvas)

    def _draw_rest_caption(self, canvas: Canvas) -> None:
        facts = self._facts
        code = "chart_rest_below" if facts.is_below else "chart_rest_above"
        caption = self._wording.phrase(
            code, unseen=number(facts.unseen), upper=number(facts.upper or 0)
        )
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, 9)
        width = stringWidth(caption, SERIF, 9)
        canvas.drawString(_FULL - width, _UPPER_BAR + _BAR + 1.8 * mm, caption)

    def _draw_announced(self, canvas: Canvas) -> None:
        facts = self._facts
        set_colour(canvas, OFFICIAL)
        end = facts.official * self._scale
        canvas.rect(0, _LOWER_BAR, end, _BAR, stroke=0, fill=1)
        canvas.setDash(2, 2)
        canvas.setLineWidth(0.9)
        canvas.line(end, _LOWER_BAR - 2 * mm, end, _UPPER_BAR + _BAR + 1 * mm)
        canvas.setDash()
        caption = self._wording.phrase(
            "chart_announced", total=number(facts.total), official=number(facts.official)
        )
        self._write(canvas, caption, 0, _LOWER_BAR - 5 * mm)

    def _draw_gap(self, canvas: Canvas) -> None:
        facts, level = self._facts, (_UPPER_BAR + _LOWER_BAR + _BAR) / 2
        edge = (facts.lower if facts.is_below else (facts.upper or 0)) * self._scale
        start, end = sorted((facts.official * self._scale, edge))
        set_colour(canvas, GAP)
        canvas.setLineWidth(1.1)
        canvas.line(start, level, end, level)
        for place in (start, end):
            canvas.line(place, level - 1.6 * mm, place, level + 1.6 * mm)
        code = "chart_gap_below" if facts.is_below else "chart_gap_above"
        caption = self._wording.phrase(code, gap=number(facts.gap))
        width = stringWidth(caption, BOLD, 10.5)
        beside = start - width - 2 * mm  # a narrow gap's words would stand on the dotted line
        if end - start > width or beside < 0:
            beside = (start + end - width) / 2
        left = min(max(0.0, beside), _FULL - width)
        canvas.setFont(BOLD, 10.5)
        canvas.drawString(left, level + 2.4 * mm, caption)

    def _write(self, canvas: Canvas, text: str, left: float, bottom: float) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 10.5)
        canvas.drawString(left, bottom, text)


def _hatched(canvas: Canvas, left: float, bottom: float, width: float, *, is_open: bool) -> None:
    """Hatch a box; an open one has no right edge, for nobody knows where it ends."""
    if width <= 0:
        return
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, bottom, width, _BAR)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(HATCH)
    canvas.setLineWidth(0.8)
    step = 2.2 * mm
    count = int((width + _BAR) / step) + 2
    for place in range(count):
        start = left - _BAR + place * step
        canvas.line(start, bottom, start + _BAR, bottom + _BAR)
    canvas.restoreState()
    canvas.setStrokeColor(HATCH)
    canvas.setLineWidth(0.7)
    canvas.line(left, bottom, left + width, bottom)
    canvas.line(left, bottom + _BAR, left + width, bottom + _BAR)
    if not is_open:
        canvas.line(left + width, bottom, left + width, bottom + _BAR)
