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
from hq_desktop.documents.paper import Attachment, Marks, Paper, label_of
from hq_desktop.documents.rows import Column, Row, Rows, lines_of
from hq_desktop.documents.volumes import covers_before
from hq_desktop.documents.wording import Wording, apart_words, number
from hq_desktop.documents.writing import Piece, left_of, write
from hq_desktop.domain.numerals import NO_BREAK
from hq_desktop.domain.package import Exhibit, ExhibitKind, ExhibitPage, Figure
from hq_desktop.domain.protocol import Cell, CellState

_PAD = 2.5 * mm
_TITLE, _TEXT, _HASH = 10.5, 8.5, 7.5
_LEADING = 10.5
_LABEL = 27 * mm
_HALF = TEXT_WIDTH / 2
_VALUE_LINES = 3
_MOST_TRANSCRIPT = 0.4
"""Of the room under the card; what is read must not push what it was read from off the sheet."""

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
        is_paper = self._exhibit.kind is ExhibitKind.ANNEX
        bottom = self._draw_caption(canvas) if is_paper else self._draw_card(canvas)
        page = self._page
        if page is None:
            self._draw_figures(canvas, bottom - 4 * mm)
            return
        low = 0.0
        if self._place == 0 and self._exhibit.figures:
            transcript = Transcript(self._paper, self._exhibit)
            low = min(transcript.height, bottom * _MOST_TRANSCRIPT) + 2 * mm
            transcript.draw(canvas, low - 2 * mm)
        left, floor = canvas.absolutePosition(0, low)
        box = (left, floor, TEXT_WIDTH, bottom - low - 2 * mm)
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

    def _draw_caption(self, canvas: Canvas) -> float:
        """Draw what an added paper is in few lines, so that its page is as large as it can be."""
        page = self._page
        lines = [*lines_of(self._title, BOLD, _TEXT, TEXT_WIDTH)]
        level = TEXT_HEIGHT - _TEXT
        write(
            canvas,
            [Piece(0, level - place * _LEADING, one, BOLD, INK) for place, one in enumerate(lines)],
            _TEXT,
        )
        level -= len(lines) * _LEADING
        words = f"SHA-256{NO_BREAK}{self._exhibit.files[0][0]}"
        if page and self._is_reduced(page):
            words = f"{words} · {self._paper.wording.phrase('reduced')}"
        write(canvas, [Piece(0, level, words, SERIF, FAINT)], _HASH)
        return level - 3

    def _is_reduced(self, page: ExhibitPage) -> bool:
        return (page.sha256, page.number) in self._paper.reduced

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
            if self._is_reduced(self._page):
                words = f"{words} · {self._paper.wording.phrase('reduced')}"
            write(canvas, [Piece(_PAD, top - height + _PAD, words, SERIF, FAINT)], _HASH)
        return top - height

    @property
    def _title(self) -> str:
        title = self._paper.wording.of(self._exhibit.title)
        places = zip(self._attachment.exhibits, self._attachment.numbers, strict=True)
        number = next((place for one, place in places if one is self._exhibit), 1)
        label = label_of(self._attachment, number)
        prefix = self._paper.wording.phrase("card_annex", number=label)
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
        if self._exhibit.apart:
            reason = apart_words(wording, self._exhibit)
            note = wording.phrase("apart", name=self._exhibit.source, reason=reason)
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
        return cell_words(self._paper.wording, cell)


class Transcript:
    """What was read from the sheet shown above it: its features and its figures in two columns."""

    _SIZE, _LEADING = 7.2, 8.6
    _GAP = 6 * mm
    _FIGURE = 17 * mm

    def __init__(self, paper: Paper, exhibit: Exhibit) -> None:
        self._wording = paper.wording
        self._wide = (TEXT_WIDTH - self._GAP) / 2
        self._head = lines_of(self._said(exhibit), SERIF, self._SIZE, TEXT_WIDTH)
        rows = [
            (
                lines_of(self._label(one), SERIF, self._SIZE, self._wide - self._FIGURE),
                cell_words(paper.wording, one.cell),
            )
            for one in exhibit.figures
        ]
        half = sum(len(lines) for lines, _ in rows) / 2
        left = 0
        count = 0
        while left < len(rows) and count < half:
            count += len(rows[left][0])
            left += 1
        self._columns = rows[:left], rows[left:]

    @property
    def height(self) -> float:
        """How high it is in full size."""
        most = max(sum(len(lines) for lines, _ in rows) for rows in self._columns)
        return (len(self._head) + most) * self._LEADING + 4

    def draw(self, canvas: Canvas, high: float) -> None:
        """Draw it at the foot of the frame, scaled down where it is higher than allowed."""
        scale = min(1.0, high / self.height)
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, 0, 0)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.4)
        canvas.line(0, self.height, TEXT_WIDTH, self.height)
        write(canvas, self._pieces(), self._SIZE)
        canvas.restoreState()

    def _pieces(self) -> Iterator[Piece]:
        top = self.height - self._LEADING
        for line in self._head:
            yield Piece(0, top, line, SERIF, FAINT)
            top -= self._LEADING
        for place, rows in enumerate(self._columns):
            left, level = place * (self._wide + self._GAP), top
            for lines, figure in rows:
                yield Piece(
                    left_of(left + self._wide, figure, BOLD, self._SIZE), level, figure, BOLD, INK
                )
                for line in lines:
                    yield Piece(left, level, line, SERIF, INK)
                    level -= self._LEADING

    def _label(self, one: Figure) -> str:
        return (
            f"{one.number}. {self._wording.of(one.line)}"
            if one.number
            else self._wording.of(one.line)
        )

    def _said(self, exhibit: Exhibit) -> str:
        phrase = self._wording.phrase
        answers = {True: phrase("feature_yes"), False: phrase("feature_no")}
        seen = (
            f"{phrase(f'feature_{one.value}')}{NO_BREAK}– {answers[is_there]}"
            for one, is_there in exhibit.features
        )
        return " ".join((phrase("transcript"), "; ".join(seen))).strip()


def cell_words(wording: Wording, cell: Cell) -> str:
    """Return what stands in a cell: a number, or why there is none."""
    return wording.phrase(f"cell_{cell.value}") if isinstance(cell, CellState) else number(cell)


def _column(pairs: list[_Pair], left: float, level: float) -> Iterator[Piece]:
    """Give the labels of one half of a card, each followed by its value."""
    for label, lines in pairs:
        yield Piece(left, level, label, SERIF, FAINT)
        for line in lines:
            yield Piece(left + _LABEL, level, line, SERIF, INK)
            level -= _LEADING


def sheets(paper: Paper, attachment: Attachment, marks: Marks) -> Iterator[Flowable]:
    """Give the sheets of an attachment's exhibits, one for each page, and covers among them."""
    for order, exhibit in enumerate(attachment.exhibits):
        for place in range(exhibit.sheets):
            if order or place:
                yield from covers_before(paper, (exhibit.key, place), marks)
            yield ExhibitSheet(paper, attachment, exhibit, place, marks)
