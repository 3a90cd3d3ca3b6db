"""What a paper is filled in on by hand: ruled fields, lines to sign on, boxes to mark."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import BOLD, FAINT, HAIRLINE, INK, SERIF, SHADE, TEXT_WIDTH
from hq_desktop.documents.rows import lines_of
from hq_desktop.documents.wording import NO_BREAK, Wording

FIELD_SIZE, LABEL_SIZE, CAPTION_SIZE = 11.0, 10.0, 8.0
STEP = 7.5 * mm
"""From one ruled line to the next: as much as a hand needs."""

_LABEL = 52 * mm
_LEADING = 14.0
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
            beside = max(len(self._values) * _LEADING, len(self._labels) * _LABEL_LEADING)
        else:
            beside = self._rows * self._step + (_LABEL_LEADING if self._is_high else 0)
        return TEXT_WIDTH, beside + _GAP

    def draw(self) -> None:
        """Draw the label, then the value or the lines."""
        canvas: Canvas = self.canv
        top = self.wrap(0, 0)[1]
        first = top - (_LEADING - 3 if self._values else self._step - 3)
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
            canvas.drawString(_LABEL, first - place * _LEADING, line)
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


class SignLine(Flowable):
    """The date, the line to sign on and the name, ruled where nobody was named."""

    _SIGN, _NAME = 63 * mm, 104 * mm

    def __init__(self, name: str, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._names = lines_of(name, SERIF, FIELD_SIZE, TEXT_WIDTH - self._NAME)
        self.spaceBefore, self.spaceAfter = 16, 8

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the line with its captions."""
        return TEXT_WIDTH, 28 + 13.0 * (len(self._names) - 1)

    def draw(self) -> None:
        """Draw date, rule and name, each with its caption."""
        canvas: Canvas = self.canv
        level = 13 * len(self._names)
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, FIELD_SIZE)
        canvas.drawString(0, level, self._wording.phrase("date_blank"))
        for place, line in enumerate(self._names):
            canvas.drawString(self._NAME, level - 13 * place, line)
        rule(canvas, self._SIGN, self._NAME - 6, level - 2)
        if not any(self._names):
            rule(canvas, self._NAME, TEXT_WIDTH, level - 2)
            self._caption("signature_name", (self._NAME + TEXT_WIDTH) / 2, level)
        self._caption("signature_caption", (self._SIGN + self._NAME - 6) / 2, level)
        date = stringWidth(self._wording.phrase("date_blank"), SERIF, FIELD_SIZE)
        self._caption("date_caption", date / 2, level)

    def _caption(self, code: str, middle: float, level: float) -> None:
        canvas: Canvas = self.canv
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, CAPTION_SIZE)
        canvas.drawCentredString(middle, level - 12, self._wording.phrase(code))


class WitnessTable(Flowable):
    """Who saw it: name, address and telephone, signature; the rows are high enough for a hand."""

    _WIDTHS = (9 * mm, 52 * mm, 62 * mm, 42 * mm)
    _HEAD, _ROW = 17.0, 13 * mm

    def __init__(
        self, witnesses: Sequence[tuple[str, str]], wording: Wording, first: int = 1
    ) -> None:
        super().__init__()
        self._witnesses, self._wording, self._first = witnesses, wording, first
        self._rows = tuple(
            tuple(
                lines_of(text, SERIF, FIELD_SIZE, width - 8)
                for text, width in zip((str(place), *told, ""), self._WIDTHS, strict=True)
            )
            for place, told in enumerate(witnesses, start=first)
        )
        self.spaceAfter = 8

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the table."""
        return TEXT_WIDTH, self._HEAD + sum(self._height(row) for row in self._rows)

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """Return the witnesses that fit and the others under a head of their own."""
        room, fits = available_height - self._HEAD, 0
        while fits < len(self._rows) - 1 and room >= self._height(self._rows[fits]):
            room -= self._height(self._rows[fits])
            fits += 1
        if not fits:
            return []
        rest = WitnessTable(self._witnesses[fits:], self._wording, self._first + fits)
        return [WitnessTable(self._witnesses[:fits], self._wording, self._first), rest]

    def draw(self) -> None:
        """Draw head and rows, then the rules between columns."""
        canvas: Canvas = self.canv
        height = self.wrap(0, 0)[1]
        canvas.setFillColor(SHADE)
        canvas.rect(0, height - self._HEAD, TEXT_WIDTH, self._HEAD, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 9)
        heads = ("№", *(self._wording.phrase(f"witness_{one}") for one in _WITNESS))
        for left, head in zip(self._lefts, heads, strict=True):
            canvas.drawString(left + 4, height - 12, head)
        canvas.setFont(SERIF, FIELD_SIZE)
        top = height - self._HEAD
        rule(canvas, 0, TEXT_WIDTH, top)
        for row in self._rows:
            for left, lines in zip(self._lefts, row, strict=True):
                for place, line in enumerate(lines):
                    canvas.drawString(left + 4, top - 13 - place * _LEADING, line)
            top -= self._height(row)
            rule(canvas, 0, TEXT_WIDTH, top)
        for left in (*self._lefts, TEXT_WIDTH):
            canvas.line(left, 0, left, height)
        rule(canvas, 0, TEXT_WIDTH, height)

    @property
    def _lefts(self) -> tuple[float, ...]:
        return tuple(sum(self._WIDTHS[:place]) for place in range(len(self._WIDTHS)))

    def _height(self, row: Sequence[Sequence[str]]) -> float:
        return max(self._ROW, max(len(lines) for lines in row) * _LEADING + 6)


_WITNESS = ("name", "contact", "signature")


class ReceiptMark(Flowable):
    """The box in which the commission says that it took the paper, or somebody that it did not."""

    _STEP = 8.5 * mm

    def __init__(self, title: str, said: str, wording: Wording) -> None:
        super().__init__()
        self._title = title
        self._said = lines_of(said, SERIF, FIELD_SIZE, TEXT_WIDTH - 2 * _INNER)
        self._wording = wording

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the box."""
        return TEXT_WIDTH, 24 + (len(self._said) + 3) * self._STEP

    def draw(self) -> None:
        """Draw the box: handed over when, taken by whom, or refused."""
        canvas: Canvas = self.canv
        height = self.wrap(0, 0)[1]
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(0, 0, TEXT_WIDTH, height, stroke=1, fill=0)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, FIELD_SIZE)
        canvas.drawString(_INNER, height - 16, self._title)
        level = height - 19 - self._STEP * 0.7
        for line in self._said:
            canvas.setFont(SERIF, FIELD_SIZE)
            canvas.drawString(_INNER, level, line)
            level -= self._STEP
        self._ruled("receipt_name", _INNER, TEXT_WIDTH - _INNER, level)
        level -= self._STEP
        self._ruled("receipt_signature", _INNER, TEXT_WIDTH * 0.5, level)
        self._ruled("receipt_number", TEXT_WIDTH * 0.5 + _INNER, TEXT_WIDTH - _INNER, level)
        level -= self._STEP
        box(canvas, _INNER, level - 1, 9)
        left = self._ruled("receipt_refused", _INNER + 14, TEXT_WIDTH - _INNER, level)
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, CAPTION_SIZE)
        middle = (left + TEXT_WIDTH - _INNER) / 2
        canvas.drawCentredString(middle, level - 10, self._wording.phrase("receipt_reason"))

    def _ruled(self, code: str, left: float, right: float, level: float) -> float:
        """Draw words and a rule after them; return where the rule begins."""
        canvas: Canvas = self.canv
        canvas.setFont(SERIF, FIELD_SIZE)
        canvas.setFillColor(INK)
        said = self._wording.phrase(code)
        canvas.drawString(left, level, said)
        begin = left + stringWidth(said, SERIF, FIELD_SIZE) + 5
        rule(canvas, begin, right, level - 2)
        return begin


_INNER = 4 * mm


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
