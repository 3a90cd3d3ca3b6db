"""What a paper is filled in on by hand: ruled fields, empty lines, boxes to tick."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import FAINT, HAIRLINE, INK, SERIF, TEXT_WIDTH
from hq_desktop.documents.rows import lines_of
from hq_desktop.domain.numerals import NO_BREAK

FIELD_SIZE, LABEL_SIZE, LEADING = 11.0, 10.0, 14.0
STEP = 7.5 * mm
"""From one ruled line to the next: as much as a hand needs."""

_LABEL = 54 * mm
_LABEL_LEADING = 12.0
_GAP = 3.0


class Field(Flowable):
    """A label on the left and beside it what is known, or lines to write on."""

    def __init__(self, label: str, value: str, rows: int = 1, step: float = STEP) -> None:
        super().__init__()
        self._labels = lines_of(label, SERIF, LABEL_SIZE, _LABEL - _GAP)
        self._values = lines_of(value, SERIF, FIELD_SIZE, TEXT_WIDTH - _LABEL) if value else ()
        self._rows, self._step = rows, step

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the field."""
        if self._values:
            beside = max(len(self._values) * LEADING, len(self._labels) * _LABEL_LEADING)
        else:
            beside = self._rows * self._step + (_LABEL_LEADING if self._is_high else 0)
        return TEXT_WIDTH, beside + _GAP

    def draw(self) -> None:
        """Draw the label, then the value or the lines."""
        canvas: Canvas = self.canv
        top = self.wrap(0, 0)[1]
        first = top - (LEADING - 3 if self._values else self._step - 3)
        if self._is_high and not self._values:
            first -= _LABEL_LEADING
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, LABEL_SIZE)
        above = 1 if self._is_high and not self._values else 0
        for place, line in enumerate(self._labels):
            canvas.drawString(0, first - (place - above) * _LABEL_LEADING, line)
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, FIELD_SIZE)
        for place, line in enumerate(self._values):
            canvas.drawString(_LABEL, first - place * LEADING, line)
        if not self._values:
            for place in range(self._rows):
                rule(canvas, _LABEL, TEXT_WIDTH, first - 2 - place * self._step)

    @property
    def _is_high(self) -> bool:
        """A label of two lines ends on the first ruled line, not below it."""
        return len(self._labels) > 1


class RuledText(Flowable):
    """Words and a rule after them to the edge of the sheet, as the heading of a letter has them."""

    def __init__(self, said: str, left: float) -> None:
        super().__init__()
        self._said, self._left = said, left

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the line."""
        return TEXT_WIDTH, 19

    def draw(self) -> None:
        """Draw the words and the rule."""
        canvas: Canvas = self.canv
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, FIELD_SIZE)
        canvas.drawString(self._left, 6, self._said)
        begin = self._left + stringWidth(self._said, SERIF, FIELD_SIZE) + 4
        rule(canvas, begin, TEXT_WIDTH, 4)


class RuledLines(Flowable):
    """Empty lines over the whole width; they may go on on the next sheet."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.spaceAfter = _GAP

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of all lines."""
        return available_width, self._rows * STEP

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """Return the lines that fit and the rest; a single line is never left behind."""
        fits = min(int(available_height / STEP), self._rows - 2)
        return [RuledLines(fits), RuledLines(self._rows - fits)] if fits >= 2 else []

    def draw(self) -> None:
        """Draw the lines from the top down."""
        for place in range(1, self._rows + 1):
            rule(self.canv, 0, TEXT_WIDTH, (self._rows - place) * STEP + 1)


class Check(Flowable):
    """One thing to look at: a box to tick, what it is, the article on the right."""

    _BOX, _LAW = 14, 29 * mm

    def __init__(self, said: str, law: str, size: float) -> None:
        super().__init__()
        self._size, self._law = size, law
        said = said.replace(" _", f"{NO_BREAK}_")  # a blank stays with the words before it
        self._lines = lines_of(said, SERIF, size, TEXT_WIDTH - self._LAW - self._BOX)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the item."""
        return TEXT_WIDTH, len(self._lines) * self._size * 1.2 + self._size * 0.25

    def draw(self) -> None:
        """Draw the box, the words, the article."""
        canvas: Canvas = self.canv
        level = self.wrap(0, 0)[1] - self._size
        box(canvas, 0, level - 0.8, self._size * 0.8)
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, self._size)
        for place, line in enumerate(self._lines):
            canvas.drawString(self._BOX, level - place * self._size * 1.2, line)
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, self._size - 0.5)
        canvas.drawRightString(TEXT_WIDTH, level, self._law)


def rule(canvas: Canvas, left: float, right: float, level: float) -> None:
    """Draw a thin line to write on."""
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(left, level, right, level)


def box(canvas: Canvas, left: float, bottom: float, side: float) -> None:
    """Draw an empty box to tick."""
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.6)
    canvas.rect(left, bottom, side, side, stroke=1, fill=0)
