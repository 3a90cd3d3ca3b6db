"""Sheets of exhibits: the caption card above, the page picture or the figures below."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from hq_desktop.documents.pages import (
    BOLD,
    FAINT,
    HAIRLINE,
    INK,
    SERIF,
    TEXT_HEIGHT,
    TEXT_WIDTH,
)
from hq_desktop.documents.paper import Attachment, Marks, Paper
from hq_desktop.documents.rows import Column, Row, Rows, lines_of
from hq_desktop.documents.wording import number
from hq_desktop.documents.writing import Piece, write
from hq_desktop.domain.numerals import NO_BREAK
from hq_desktop.domain.package import Exhibit, ExhibitPage
from hq_desktop.domain.protocol import CellState

_PAD = 2.5 * mm
_TITLE, _TEXT, _HASH = 10.5, 8.5, 7.5
_LEADING = 10.5
_LABEL = 27 * mm
_HALF = TEXT_WIDTH / 2
_VALUE_LINES = 3

_Pair = tuple[str, tuple[str, ...]]
"""A label of the card and the lines of its value."""


class ExhibitSheet(Flowable):
    """One sheet of an exhibit; it fills the frame, so that the next one begins a new sheet."""

    def __init__(
        self, paper: Paper, attachment: Attachment, exhibit: Exhibit, place: int, marks: Marks
    ) -> None:
        super().__init__()
        self._paper = paper
        self._attachment = attachment
        self._exhibit = exhibit
        self._place = place
        self._marks = marks

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the whole frame."""
        return TEXT_WIDTH, TEXT_HEIGHT

    def draw(self) -> None:
        """Draw the card and leave room for the picture, or draw the figures."""
        canvas: Canvas = self.canv
        self._note_place(canvas)
        bottom = self._draw_card(canvas)
        page = self._page
        if page is None:
            self._draw_figures(canvas, bottom - 4 * mm)
            return
        left, low = canvas.absolutePosition(0, 0)
        box = (left, low, TEXT_WIDTH, bottom - 3 * mm)
        self._marks.pictures.append((canvas.getPageNumber(), box, page))

    @property
    def _page(self) -> ExhibitPage | None:
        pages = self._exhibit.pages
        return pages[self._place] if pages else None

    def _note_place(self, canvas: Canvas) -> None:
        if self._place == 0:
            sheet = canvas.getPageNumber()
            self._marks.sheets.setdefault(self._attachment.key, sheet)
            self._marks.sheets[self._exhibit.key] = sheet
            self._marks.titles[self._exhibit.key] = self._paper.wording.of(self._exhibit.title)

    def _draw_card(self, canvas: Canvas) -> float:
        """Draw the card at the top and return its lower edge."""
        pairs = [(label, self._value_lines(value)) for label, value in self._pairs()]
        left, right = pairs[: (len(pairs) + 1) // 2], pairs[(len(pairs) + 1) // 2 :]
        columns = max(sum(len(lines) for _, lines in half) for half in (left, right))
        titles = lines_of(self._title, BOLD, _TITLE, TEXT_WIDTH - 2 * _PAD)
        hash_high = _LEADING if self._page else 0
        height = 2 * _PAD + len(titles) * 13 + columns * _LEADING + hash_high
        top = TEXT_HEIGHT - 1
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.rect(0, top - height, TEXT_WIDTH, height, stroke=1, fill=0)
        level = top - _PAD - _TITLE * 0.9
        heads = [
            Piece(_PAD, level - 13 * place, line, BOLD, INK) for place, line in enumerate(titles)
        ]
        write(canvas, heads, _TITLE)
        level -= 13 * len(titles)
        write(canvas, (*_column(left, _PAD, level), *_column(right, _HALF, level)), _TEXT)
        if self._page:
            words = f"SHA-256{NO_BREAK}{self._page.sha256}"
            write(canvas, [Piece(_PAD, top - height + _PAD, words, SERIF, FAINT)], _HASH)
        return top - height

    @property
    def _title(self) -> str:
        title = self._paper.wording.of(self._exhibit.title)
        prefix = self._paper.wording.phrase("card_annex", number=str(self._attachment.number))
        if self._exhibit.sheets == 1:
            return f"{prefix} {title}"
        page = self._paper.wording.phrase(
            "card_page", page=str(self._place + 1), pages=str(self._exhibit.sheets)
        )
        return f"{prefix} {title}, {page}"

    def _pairs(self) -> Iterator[tuple[str, str]]:
        paper, exhibit = self._paper, self._exhibit
        phrase = paper.wording.phrase
        moment = exhibit.obtained_at
        yield phrase("card_when"), paper.wording.short_moment(moment) if moment else ""
        yield phrase("card_who"), exhibit.obtained_by
        yield phrase("card_where"), exhibit.obtained_where
        yield phrase("card_how"), exhibit.obtained_how or exhibit.source
        if exhibit.grade is not None:
            yield phrase("card_grade"), paper.grade(exhibit.grade)
        if exhibit.typing is not None:
            yield phrase("card_typing"), phrase(exhibit.typing.value)

    def _value_lines(self, value: str) -> tuple[str, ...]:
        shown = value or self._paper.wording.phrase("unknown")
        return lines_of(shown, SERIF, _TEXT, _HALF - _LABEL - _PAD)[:_VALUE_LINES]

    def _draw_figures(self, canvas: Canvas, top: float) -> None:
        wording = self._paper.wording
        columns = (
            Column(wording.phrase("column_number"), 16 * mm),
            Column(wording.phrase("column_line"), 115 * mm),
            Column(wording.phrase("column_figure"), 34 * mm, is_number=True),
        )
        rows = [
            Row((one.number, wording.of(one.line), self._cell(one.cell)))
            for one in self._exhibit.figures
        ]
        note = wording.phrase("figures_only" if rows else "no_picture")
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, 9.5)
        for line in lines_of(note, SERIF, 9.5, TEXT_WIDTH):
            top -= 12
            canvas.drawString(0, top, line)
        if not rows:
            return
        table = Rows(columns, rows)
        _, height = table.wrap(TEXT_WIDTH, top)
        canvas.saveState()
        scale = min(1.0, (top - 8) / height)
        canvas.transform(scale, 0, 0, scale, 0, top - 8 - height * scale)
        table.canv = canvas
        table.draw()
        canvas.restoreState()

    def _cell(self, cell: int | CellState) -> str:
        if isinstance(cell, CellState):
            return self._paper.wording.phrase(f"cell_{cell.value}")
        return number(cell)


def _column(pairs: list[_Pair], left: float, level: float) -> Iterator[Piece]:
    """Give the labels of one half of a card, each followed by its value."""
    for label, lines in pairs:
        yield Piece(left, level, label, SERIF, FAINT)
        for line in lines:
            yield Piece(left + _LABEL, level, line, SERIF, INK)
            level -= _LEADING


def sheets(paper: Paper, attachment: Attachment, marks: Marks) -> Iterator[Flowable]:
    """Give the sheets of an attachment's exhibits, one for each page."""
    for exhibit in attachment.exhibits:
        for place in range(exhibit.sheets):
            yield ExhibitSheet(paper, attachment, exhibit, place, marks)
