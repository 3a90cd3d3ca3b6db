"""Tables of plain words and figures that run over many sheets and repeat their head."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import BOLD, HAIRLINE, INK, OURS, SERIF, SHADE
from hq_desktop.documents.writing import Piece, left_of, write

PAD_X, PAD_Y = 4.5, 2.6

Found = Callable[[int, tuple[float, float, float, float], str], None]
"""Told of every link drawn: sheet number, rectangle on it, key of the target."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its width in points, whether it holds figures."""

    head: str
    width: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of cells; `target` is where its cells in the `linked` columns lead.

    A note has one cell, which runs over all columns and stays with the row above it.
    """

    cells: tuple[str, ...]
    is_bold: bool = False
    target: str = ""
    linked: tuple[int, ...] = ()
    is_note: bool = False


class Rows(Flowable):
    """A ruled table drawn line by line; a row never breaks, the head stands on every sheet."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        size: float = 9.5,
        found: Found | None = None,
        has_head: bool = True,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows = tuple(rows)
        self._size = size
        self._leading = size * 1.22
        self._found = found
        self._has_head = has_head
        self._heights = tuple(self._height(row) for row in self.rows)
        self._head_height = self._height(self._head) if has_head else 0.0
        self.spaceBefore = self.spaceAfter = 7

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the whole table."""
        return self._wide, self._head_height + sum(self._heights)

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits and the rest; nothing when not even one row fits."""
        room = available_height - self._head_height
        count = 0
        for height in self._heights:
            room -= height
            if room < 0:
                break
            count += 1
        if count == len(self.rows) - 1:
            count -= 1  # a last row, the sum, is never left alone on a sheet
        if 0 < count < len(self.rows) and self.rows[count].is_note:
            count -= 1
        if count <= 0:
            return []
        return [self._part(self.rows[:count]), self._part(self.rows[count:])]

    def draw(self) -> None:
        """Draw shade and rules from the top down, then all words in the order of the rows."""
        canvas: Canvas = self.canv
        top = sum(self._heights) + self._head_height
        canvas.saveState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, top, self._wide, top)
        words: list[Piece] = []
        if self._has_head:
            canvas.setFillColor(SHADE)
            canvas.rect(0, top - self._head_height, self._wide, self._head_height, 0, 1)
            top = self._draw_row(self._head, top, self._head_height, words)
        for row, height in zip(self.rows, self._heights, strict=True):
            top = self._draw_row(row, top, height, words)
        write(canvas, words, self._size)
        canvas.restoreState()

    @property
    def _wide(self) -> float:
        return sum(column.width for column in self.columns)

    @property
    def _head(self) -> Row:
        return Row(tuple(column.head for column in self.columns), is_bold=True)

    def _part(self, rows: Sequence[Row]) -> "Rows":
        return Rows(self.columns, rows, size=self._size, found=self._found, has_head=self._has_head)

    def _height(self, row: Row) -> float:
        most = max(len(lines) for _, _, lines in self._cells(row))
        return most * self._leading + 2 * PAD_Y

    def _cells(self, row: Row) -> Iterator[tuple[float, Column, tuple[str, ...]]]:
        font = BOLD if row.is_bold else SERIF
        left = 0.0
        columns = (Column("", self._wide),) if row.is_note else self.columns
        for column, cell in zip(columns, row.cells, strict=True):
            yield left, column, lines_of(cell, font, self._size, column.width - 2 * PAD_X)
            left += column.width

    def _draw_row(self, row: Row, top: float, height: float, words: list[Piece]) -> float:
        bottom = top - height
        for place, (left, column, lines) in enumerate(self._cells(row)):
            is_link = place in row.linked and bool(row.target)
            kind = (BOLD if row.is_bold else SERIF, OURS if is_link else INK)
            words.extend(self._pieces(lines, left, top, column, kind))
            if is_link:
                self._tell(row.target, (left, bottom, left + column.width, top))
        self.canv.line(0, bottom, self._wide, bottom)
        return bottom

    def _pieces(
        self,
        lines: tuple[str, ...],
        left: float,
        top: float,
        column: Column,
        kind: tuple[str, Color],
    ) -> Iterator[Piece]:
        font, colour = kind
        baseline = top - PAD_Y - self._size * 0.95
        for line in lines:
            start = left + PAD_X
            if column.is_number:
                start = left_of(left + column.width - PAD_X, line, font, self._size)
            yield Piece(start, baseline, line, font, colour)
            baseline -= self._leading

    def _tell(self, target: str, box: tuple[float, float, float, float]) -> None:
        if self._found is None:
            return
        canvas: Canvas = self.canv
        left, bottom = canvas.absolutePosition(box[0], box[1])
        right, top = canvas.absolutePosition(box[2], box[3])
        self._found(canvas.getPageNumber(), (left, bottom, right, top), target)


@lru_cache(maxsize=4096)
def lines_of(text: str, font: str, size: float, width: float) -> tuple[str, ...]:
    """Return a text broken into lines of a width."""
    if not text:
        return ("",)
    if "\n" not in text and stringWidth(text, font, size) <= width:
        return (text,)
    return tuple(part for line in text.split("\n") for part in _broken(line, font, size, width))


def _broken(text: str, font: str, size: float, width: float) -> Iterator[str]:
    """Break at spaces, never at no-break ones; a word that is too long (a hash) anywhere."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if stringWidth(longer, font, size) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while stringWidth(line, font, size) > width and len(line) > 1:
            fits = _fitting(line, font, size, width)
            yield line[:fits]
            line = line[fits:]
    yield line


def _fitting(word: str, font: str, size: float, width: float) -> int:
    fits = len(word) - 1
    while fits > 1 and stringWidth(word[:fits], font, size) > width:
        fits -= 1
    return fits
