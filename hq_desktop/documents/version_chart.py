"""Official figures before and after they were changed, as pairs of bars.

Drawn for paper: the earlier figure is hatched, the later one full, each bar is named and says its
number, so that a copy of a copy in black and white still reads.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from hq_desktop.documents.hatching import FULL, hatched
from hq_desktop.documents.pages import BOLD, HEADING, INK, NOTE, SERIF, TEXT_WIDTH
from hq_desktop.documents.rows import lines_of
from hq_desktop.documents.tables import signed
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.numerals import NO_BREAK
from hq_desktop.domain.package import VersionFacts, VersionRow, VersionSum

PAIRS = 6
"""So many pairs of bars both charts have together; what is left out stands in the tables."""
FEW_LINES = 3
"""With more lines than these, changes by place are left to the table."""

_LABEL, _SMALL = 10.0, 9.0
_LEADING = 12.5
_LABEL_LINES = 3
_DIFFERENCE = 26 * mm
_WORD = 17 * mm
_BAR, _BETWEEN, _AFTER = 4.2 * mm, 0.9 * mm, 3.6 * mm
_PAIR = 2 * _BAR + _BETWEEN + _AFTER


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the earlier version and of the later one, and what it counts."""

    label: str
    before: int
    after: int

    @property
    def difference(self) -> int:
        """Later figure less the earlier one."""
        return self.after - self.before


def charts(facts: VersionFacts, wording: Wording) -> Iterator[Flowable]:
    """Give the votes of every line and, where lines are few, the largest changes by place.

    Nothing is given where no votes were changed. A chart never parts from its heading.
    """
    rows = [_place(one, facts, wording) for one in facts.rows if one.is_vote]
    sums = [one for one in facts.sums if one.is_vote]
    if not rows:
        return
    lines = [_line(one, facts, wording) for one in sums]
    shown = _most_changed(lines, PAIRS)
    in_order = [one for one in lines if one in shown]
    yield _chart("chart_version_lines", in_order, len(lines) - len(in_order), wording)
    if len(lines) <= FEW_LINES and any(one.places > 1 for one in sums):
        places = _most_changed(rows, PAIRS - len(lines))
        phrase = "precincts" if facts.is_of_precincts else "commissions"
        yield _chart(f"chart_version_{phrase}", places, len(rows) - len(places), wording)


def _most_changed(every: Sequence[Pair], count: int) -> list[Pair]:
    """Return the largest changes, up or down, first; equal ones as they stood."""
    return sorted(every, key=lambda one: -abs(one.difference))[:count]


def _line(one: VersionSum, facts: VersionFacts, wording: Wording) -> Pair:
    label = wording.phrase(
        "chart_over_precincts" if facts.is_of_precincts else "chart_over_commissions",
        line=wording.of(one.line),
        places=number(one.places),
        changed=number(one.changed),
    )
    return Pair(label, one.before, one.after)


def _place(one: VersionRow, facts: VersionFacts, wording: Wording) -> Pair:
    sign = f"№{NO_BREAK}" if facts.is_of_precincts else ""
    label = f"{sign}{wording.of(one.place)}, {wording.of(one.line)}"
    return Pair(label, one.before, one.after)


def _chart(phrase: str, pairs: Sequence[Pair], rest: int, wording: Wording) -> Flowable:
    told: list[Flowable] = [
        Paragraph(escape(wording.phrase(phrase)), HEADING),
        PairedBars(pairs, wording),
    ]
    if rest:
        more = wording.phrase("chart_more", count=number(rest))
        told.append(Paragraph(escape(more), NOTE))
    return KeepTogether(told)


class PairedBars(Flowable):
    """Pairs of bars on one scale: earlier hatched, later full, the difference at the right."""

    def __init__(self, pairs: Sequence[Pair], wording: Wording) -> None:
        super().__init__()
        self._pairs = tuple((one, _label_lines(one.label)) for one in pairs)
        self._words = wording.phrase("column_before"), wording.phrase("column_after")
        self.spaceAfter = 4

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of all pairs under one another."""
        return TEXT_WIDTH, sum(len(lines) * _LEADING + _PAIR for _, lines in self._pairs)

    def draw(self) -> None:
        """Draw the pairs from the top down, each under its label."""
        canvas: Canvas = self.canv
        canvas.saveState()
        _, top = self.wrap(0, 0)
        for pair, lines in self._pairs:
            self._draw_label(canvas, pair, lines, top)
            top -= len(lines) * _LEADING
            self._draw_pair(canvas, pair, top)
            top -= _PAIR
        canvas.restoreState()

    @property
    def _scale(self) -> float:
        """Points for one vote; beside the longest bar there is room for its number."""
        figures = [figure for one, _ in self._pairs for figure in (one.before, one.after)]
        words = max(stringWidth(number(one), BOLD, _SMALL) for one in figures)
        return (TEXT_WIDTH - _WORD - words - 2 * mm) / max(1, *figures)

    def _draw_label(self, canvas: Canvas, pair: Pair, lines: Sequence[str], top: float) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, _LABEL)
        for place, line in enumerate(lines, start=1):
            canvas.drawString(0, top - place * _LEADING + 4.8, line)
        canvas.drawRightString(TEXT_WIDTH, top - _LEADING + 4.8, signed(pair.difference))

    def _draw_pair(self, canvas: Canvas, pair: Pair, top: float) -> None:
        before, after = self._words
        length = pair.before * self._scale
        level = top - _BAR
        hatched(canvas, (_WORD, level, length, _BAR))
        _name(canvas, before, pair.before, _WORD + length, level)
        length = pair.after * self._scale
        level -= _BAR + _BETWEEN
        canvas.setFillColor(FULL)
        canvas.rect(_WORD, level, length, _BAR, stroke=0, fill=1)
        _name(canvas, after, pair.after, _WORD + length, level)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.line(_WORD, level - 1, _WORD, top + 1)


def _label_lines(label: str) -> tuple[str, ...]:
    """A label in a few lines; a longer one stands whole in the table."""
    lines = lines_of(label, BOLD, _LABEL, TEXT_WIDTH - _DIFFERENCE)
    if len(lines) <= _LABEL_LINES:
        return lines
    return (*lines[: _LABEL_LINES - 1], f"{lines[_LABEL_LINES - 1].rstrip()}…")


def _name(canvas: Canvas, word: str, figure: int, end: float, level: float) -> None:
    """Say before a bar which one it is, and after it how much it shows."""
    level += _BAR / 2 - 3
    canvas.setFillColor(INK)
    canvas.setFont(SERIF, _SMALL)
    canvas.drawString(0, level, word)
    canvas.setFont(BOLD, _SMALL)
    canvas.drawString(end + 1.2 * mm, level, number(figure))
