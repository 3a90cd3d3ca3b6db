"""The picture of a contradiction: what copies show, what nobody has seen, what was announced.

Drawn for paper: greys, hatching and dashes alone carry it, every part says its number beside it, so
that a copy of a copy in black and white still reads.
"""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.hatching import FULL, Box, crossed, hatched
from hq_desktop.documents.pages import BOLD, HAIRLINE, INK, SERIF, TEXT_WIDTH
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.package import DerivationFacts

_HEIGHT = 76 * mm
_BAR = 11 * mm
_UPPER_BAR, _LOWER_BAR, _AXIS = 53 * mm, 26 * mm, 11 * mm
_FULL = TEXT_WIDTH - 4 * mm
_UNSEEN_SHARE = 0.16
"""How much of the width the open end of the unseen takes: it has no length of its own."""

_WHITE = HexColor(0xFFFFFF)
_CAPTION, _SMALL = 10.5, 8.5
_TICKS = 6
_STEPS = (1, 2, 5)


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
        """Draw the scale, both bars, the line no honest total can cross, and the gap."""
        canvas: Canvas = self.canv
        canvas.saveState()
        self._draw_axis(canvas)
        self._draw_copies(canvas)
        self._draw_announced(canvas)
        self._draw_gap(canvas)
        self._draw_edge(canvas)
        canvas.restoreState()

    @property
    def _scale(self) -> float:
        """Points for one vote."""
        facts = self._facts
        if facts.is_below:
            room = _FULL * (1 - _UNSEEN_SHARE) if facts.unseen else _FULL
            return room / max(1, facts.lower, facts.official)
        return _FULL / max(1, facts.official, facts.upper or 0)

    @property
    def _edge(self) -> float:
        """Where the bound stands that the announced total crosses."""
        facts = self._facts
        return (facts.lower if facts.is_below else facts.upper or 0) * self._scale

    def _draw_axis(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(HAIRLINE)
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, _SMALL)
        canvas.setLineWidth(0.5)
        canvas.line(0, _AXIS, _FULL, _AXIS)
        for value in _round_steps(_FULL / self._scale):
            across = value * self._scale
            canvas.line(across, _AXIS, across, _AXIS - 1.5 * mm)
            text = number(value)
            left = min(max(0, across - stringWidth(text, SERIF, _SMALL) / 2), _FULL)
            canvas.drawString(left, _AXIS - 5 * mm, text)

    def _draw_copies(self, canvas: Canvas) -> None:
        facts, end = self._facts, self._facts.lower * self._scale
        if facts.unseen:
            rest = _FULL if facts.is_below else (facts.upper or facts.lower) * self._scale
            hatched(canvas, (end, _UPPER_BAR, rest - end, _BAR), is_open=facts.is_below)
        canvas.setFillColor(FULL)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(0, _UPPER_BAR, end, _BAR, stroke=1, fill=1)
        _inside(canvas, number(facts.lower), (0, _UPPER_BAR, end, _BAR), _WHITE)
        caption = self._wording.phrase(
            "chart_copies",
            observed=number(facts.observed),
            total=number(facts.total),
            lower=number(facts.lower),
        )
        above = 6.5 * mm if facts.unseen else 2 * mm
        _caption(canvas, caption, _UPPER_BAR + _BAR + above)
        if facts.unseen:
            self._draw_rest_caption(canvas)

    def _draw_rest_caption(self, canvas: Canvas) -> None:
        facts = self._facts
        code = "chart_rest_below" if facts.is_below else "chart_rest_above"
        caption = self._wording.phrase(
            code, unseen=number(facts.unseen), upper=number(facts.upper or 0)
        )
        canvas.setFillColor(INK)
        size = _fitting(caption, SERIF, 9)
        canvas.setFont(SERIF, size)
        canvas.drawRightString(_FULL, _UPPER_BAR + _BAR + 1.8 * mm, caption)

    def _draw_announced(self, canvas: Canvas) -> None:
        facts = self._facts
        end = min(facts.official * self._scale, self._edge)
        canvas.setFillColor(_WHITE)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.2)
        canvas.rect(0, _LOWER_BAR, end, _BAR, stroke=1, fill=1)
        _inside(canvas, number(facts.official), (0, _LOWER_BAR, end, _BAR), INK)
        caption = self._wording.phrase(
            "chart_announced", total=number(facts.total), official=number(facts.official)
        )
        _caption(canvas, caption, _LOWER_BAR + _BAR + 2 * mm)

    def _draw_gap(self, canvas: Canvas) -> None:
        """The gap, crossed, with its bracket and its number under it."""
        facts = self._facts
        start, end = sorted((facts.official * self._scale, self._edge))
        crossed(canvas, (start, _LOWER_BAR, end - start, _BAR))
        level = _LOWER_BAR - 2.2 * mm
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.setLineWidth(1.1)
        canvas.line(start, level, end, level)
        for place in (start, end):
            canvas.line(place, level - 1.2 * mm, place, level + 1.2 * mm)
        code = "chart_gap_below" if facts.is_below else "chart_gap_above"
        caption = self._wording.phrase(code, gap=number(facts.gap))
        width = stringWidth(caption, BOLD, _CAPTION)
        left = min(max(0.0, (start + end - width) / 2), _FULL - width)
        canvas.setFont(BOLD, _CAPTION)
        canvas.drawString(left, level - 5 * mm, caption)

    def _draw_edge(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.setDash(3, 2)
        canvas.line(self._edge, _LOWER_BAR - 3 * mm, self._edge, _UPPER_BAR + _BAR + 1 * mm)
        canvas.setDash()


def _inside(canvas: Canvas, text: str, box: Box, colour: Color) -> None:
    """A number at the right end of its bar, where the bar is long enough."""
    left, bottom, width, height = box
    if stringWidth(text, BOLD, 12) + 4 * mm > width:
        return
    canvas.setFillColor(colour)
    canvas.setFont(BOLD, 12)
    canvas.drawRightString(left + width - 2 * mm, bottom + height / 2 - 4.2, text)


def _caption(canvas: Canvas, text: str, bottom: float) -> None:
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, _fitting(text, BOLD, _CAPTION))
    canvas.drawString(0, bottom, text)


def _fitting(text: str, font: str, size: float) -> float:
    """The size at which a text fits the width, never above the one wished for."""
    return min(size, size * _FULL / max(1.0, stringWidth(text, font, size)))


def _round_steps(largest: float) -> range:
    """Round values from 0 up, at most about six."""
    power = 1
    while power * _STEPS[-1] * _TICKS < largest:
        power *= 10
    step = next((power * one for one in _STEPS if power * one * _TICKS >= largest), power * 10)
    return range(0, int(largest) + 1, step)
