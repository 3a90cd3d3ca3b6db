"""Where a paper is signed: the line, the witnesses, the mark of who took it."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import BOLD, FAINT, INK, SERIF, SHADE, TEXT_WIDTH
from hq_desktop.documents.rows import lines_of
from hq_desktop.documents.ruled import FIELD_SIZE, LEADING, box, rule
from hq_desktop.documents.wording import Wording

_CAPTION_SIZE = 8.0
_INNER = 4 * mm
_WITNESS = ("name", "contact", "signature")


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
        canvas.setFont(SERIF, _CAPTION_SIZE)
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
                    canvas.drawString(left + 4, top - 13 - place * LEADING, line)
            top -= self._height(row)
            rule(canvas, 0, TEXT_WIDTH, top)
        for left in (*self._lefts, TEXT_WIDTH):
            canvas.line(left, 0, left, height)
        rule(canvas, 0, TEXT_WIDTH, height)

    @property
    def _lefts(self) -> tuple[float, ...]:
        return tuple(sum(self._WIDTHS[:place]) for place in range(len(self._WIDTHS)))

    def _height(self, row: Sequence[Sequence[str]]) -> float:
        return max(self._ROW, max(len(lines) for lines in row) * LEADING + 6)


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
        canvas.setFont(SERIF, _CAPTION_SIZE)
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
