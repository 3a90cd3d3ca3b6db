"""The closed list of blocks a document is made of: one function each."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Paragraph, Spacer

from hq_desktop.documents.chart import BoundsChart
from hq_desktop.documents.pages import (
    ABOVE_FOOT,
    ADDRESS,
    BODY,
    BOLD,
    FAINT,
    HEADING,
    HEIGHT,
    INK,
    PART,
    PLAIN,
    REQUEST,
    SERIF,
    SUBTITLE,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TITLE,
    WIDTH,
)
from hq_desktop.documents.paper import Marks, Paper
from hq_desktop.documents.rows import lines_of
from hq_desktop.documents.tables import difference_rows, summary_rows
from hq_desktop.documents.wording import DASH
from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.edited_text import LaidParagraph
from hq_desktop.domain.numbering import own_papers
from hq_desktop.domain.package import ExhibitPage

INLINE_ROWS = 14
"""A longer table of discrepancies stands in the annex alone."""

OWN_LINES = 14
"""Room for a text that no template has: it takes the rest of the first sheet."""

RECEIPT_TITLE = "Принято / Қабылданды"
"""The mark of receipt, in both languages whatever the paper's is."""

RECEIPT_LINES = (
    "receipt_number",
    "receipt_date",
    "receipt_time",
    "receipt_name",
    "receipt_post",
    "receipt_signature",
)

_LONG_WORD = re.compile(r"[!-~]{24,}")
RAGGED = ParagraphStyle("ragged", BODY, alignment=TA_LEFT)
"""An address on the net or a hash goes to a line of its own, and the line before it stays whole."""

HEADED = 30 * mm
"""A heading stays with so much of what follows."""

_SHORTENED = re.compile(r"\b\w{1,4}\.$")
"""A full stop that belongs to a short word, such as an initial."""

_ADDRESS_LEFT = 72 * mm
_TO_THE_RIGHT = ParagraphStyle("addressee", parent=ADDRESS, leftIndent=_ADDRESS_LEFT)
_RULE = 34 * mm


def document(paper: Paper, marks: Marks) -> list[Flowable]:
    """Return the flowables of the document itself: its text, or the finished PDF in its place."""
    if paper.facts.replaced_pages:
        return list(_replaced(paper, marks))
    text = paper.text()
    numbers = {one.key: 1 + place for place, one in enumerate(requests_of(text))}
    written = {one.anchor for one in text if one.is_added}
    story: list[Flowable] = []
    for kind, run in groupby(text, key=lambda one: one.kind):
        if kind is BlockKind.REQUESTS:
            drawn = list(_requests(list(run), numbers, paper))
        elif kind is BlockKind.OWN_TEXT:
            drawn = [RuledLine() for one in run if one.key not in written for _ in range(OWN_LINES)]
        else:
            drawn = list(_drawn(kind, list(run), paper, marks))
        if kind is BlockKind.SIGNATURE and story:
            drawn = [KeepTogether([story.pop(), *drawn])]
        story.extend(drawn)
    return story


def _replaced(paper: Paper, marks: Marks) -> Iterator[Flowable]:
    """A sheet for every page of the finished PDF; the room for the receipt stays."""
    for place, page in enumerate(paper.facts.replaced_pages):
        if place:
            yield PageBreak()
        yield FinishedPage(page, marks)
    if any(one.kind is BlockKind.RECEIPT for one in paper.text()):
        yield from _receipt(paper)


def _drawn(
    kind: BlockKind, run: Sequence[LaidParagraph], paper: Paper, marks: Marks
) -> Iterator[Flowable]:
    said = [escape(paper.wording.said(one.text, one.values)) for one in run]
    match kind:
        case BlockKind.ADDRESSEE:
            yield from (Paragraph(one, _TO_THE_RIGHT) for one in said)
        case BlockKind.TITLE:
            yield from _title(said)
        case BlockKind.HEADING:
            for one in said:
                yield CondPageBreak(HEADED)
                yield Paragraph(one, HEADING)
        case BlockKind.PARAGRAPH:
            for one in said:
                yield Paragraph(one, RAGGED if _LONG_WORD.search(one) else BODY)
        case _:
            yield from _drawn_from_facts(kind, paper, marks)


def _drawn_from_facts(kind: BlockKind, paper: Paper, marks: Marks) -> Iterator[Flowable]:
    match kind:
        case BlockKind.TABLE:
            yield from _table(paper, marks)
        case BlockKind.DERIVATION:
            yield from (BoundsChart(one, paper.wording) for one in paper.facts.derivations)
        case BlockKind.ATTACHMENTS:
            yield from _attachments(paper)
        case BlockKind.SIGNATURE:
            yield SignatureLine(paper)
        case BlockKind.RECEIPT:
            yield from _receipt(paper)


def _title(said: Sequence[str]) -> Iterator[Flowable]:
    for place, one in enumerate(said):
        yield Paragraph(one, SUBTITLE if place else TITLE)
    if len(said) == 1:
        yield Spacer(1, SUBTITLE.spaceAfter)


def requests_of(text: Iterable[LaidParagraph]) -> list[LaidParagraph]:
    """Return the requests of a document in the order of their numbers."""
    return [one for one in text if one.kind is BlockKind.REQUESTS]


def _requests(
    run: Sequence[LaidParagraph], numbers: Mapping[str, int], paper: Paper
) -> Iterator[Flowable]:
    """Requests go on being counted behind a paragraph that stands among them."""
    yield CondPageBreak(HEADED)
    if numbers[run[0].key] == 1:
        yield Paragraph(escape(paper.wording.phrase("request")), HEADING)
    for one in run:
        number = numbers[one.key]
        said = paper.wording.said(one.text, one.values)
        text = escape(ended(said, is_last=number == len(numbers)))
        yield Paragraph(text, REQUEST, bulletText=f"{number}.")


def ended(text: str, *, is_last: bool) -> str:
    """Return an entry of a list with the sign that ends it, in place of one that was typed."""
    bare = text.rstrip(" ;")
    if bare.endswith(".") and (is_last or not _SHORTENED.search(bare)):
        bare = bare.rstrip(" .")
    return bare + ("." if is_last else ";")


def _table(paper: Paper, marks: Marks) -> Iterator[Flowable]:
    if paper.facts.derivations:
        yield summary_rows(paper)
    if paper.facts.differences and len(paper.facts.differences) <= INLINE_ROWS:
        yield difference_rows(paper, marks)


def attachments_of(paper: Paper) -> list[tuple[str, str]]:
    """Return the papers that are attached, each with its number as printed and its ending."""
    wording, numbers = paper.wording, paper.numbers()
    listed: list[tuple[int, str]] = []
    for one in paper.attachments():
        words = one.title
        if one.key in paper.counts:
            count = wording.sheets(paper.counts[one.key])
            words = f"{words}, {wording.phrase('on_sheets', sheets=count)}"
        listed.append((one.number, words))
    for code, item in own_papers(paper.template, paper.facts):
        if wording.has_all(item.text, paper.facts.values):
            listed.append((numbers[code], wording.fill(item.text, paper.facts.values)))
    listed.sort(key=lambda one: (one[0] == 0, one[0]))
    return [
        (f"{number}." if number else DASH, text + _ending(text, is_last=place == len(listed)))
        for place, (number, text) in enumerate(listed, start=1)
    ]


def _ending(text: str, *, is_last: bool) -> str:
    if not is_last:
        return ";"
    return "" if text.endswith(".") else "."


def _attachments(paper: Paper) -> Iterator[Flowable]:
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(paper.wording.phrase("attachments")), HEADING)
    style = ParagraphStyle("attachment", parent=REQUEST, alignment=TA_LEFT, spaceAfter=2)
    for bullet, text in attachments_of(paper):
        yield Paragraph(escape(text), style, bulletText=bullet)


class SignatureLine(Flowable):
    """The date on the left, ruled where it is not given, and the line to sign on the right."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        name = paper.facts.values.get("signatory", "")
        self._name = paper.wording.value(name)
        self.spaceBefore = 18

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the line with its captions."""
        return TEXT_WIDTH, 34 + 13 * (len(self._name_lines) - 1)

    def draw(self) -> None:
        """Draw date, rule and name."""
        canvas: Canvas = self.canv
        wording, filed_on = self._paper.wording, self._paper.facts.filed_on
        level = 14 + 13 * (len(self._name_lines) - 1)
        canvas.setFillColor(INK)
        canvas.setFont(SERIF, 12)
        date = wording.day(filed_on) if filed_on else wording.phrase("date_blank")
        canvas.drawString(0, level, date)
        left, rule = self._sign_left, _RULE
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.6)
        canvas.line(left, level - 2, left + rule, level - 2)
        for place, line in enumerate(self._name_lines):
            canvas.drawString(left + rule + 6, level - 13 * place, line)
        canvas.setFont(SERIF, 8)
        canvas.setFillColor(FAINT)
        canvas.drawString(0, level - 12, wording.phrase("date_caption"))
        caption = wording.phrase("signature_caption")
        middle = left + (rule - stringWidth(caption, SERIF, 8)) / 2
        canvas.drawString(middle, level - 12, caption)

    @property
    def _sign_left(self) -> float:
        return 60 * mm

    @property
    def _name_lines(self) -> tuple[str, ...]:
        room = TEXT_WIDTH - self._sign_left - _RULE - 6
        return lines_of(self._name, SERIF, 12, room)


class RuledLine(Flowable):
    """One line to write on."""

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the line."""
        return TEXT_WIDTH, 8 * mm

    def draw(self) -> None:
        """Draw the rule."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(FAINT)
        canvas.setLineWidth(0.4)
        canvas.line(0, 1.5 * mm, TEXT_WIDTH, 1.5 * mm)


def _receipt(paper: Paper) -> Iterator[Flowable]:
    wording, values = paper.wording, paper.facts.values
    yield PageBreak()
    yield Paragraph(escape(wording.phrase("receipt_title")), PART)
    yield Paragraph(escape(wording.phrase("receipt_note")), PLAIN)
    yield Spacer(1, 6)
    for code, value in (
        ("receipt_document", wording.of(paper.template.title)),
        ("receipt_addressee", wording.value(values.get("addressee_name", ""))),
        ("receipt_applicant", wording.value(values.get("signatory", ""))),
        ("receipt_sheets", str(paper.total)),
        ("receipt_copies", str(paper.facts.copies or "")),
    ):
        if code == "receipt_copies" and not value:
            continue
        yield Paragraph(f"{escape(wording.phrase(code))} {escape(value)}", PLAIN)
    yield Spacer(1, 10)
    yield ReceiptBox(paper)


class FinishedPage(Flowable):
    """A sheet for one page of a finished PDF: as large as it can be above the foot."""

    def __init__(self, page: ExhibitPage, marks: Marks) -> None:
        super().__init__()
        self._page, self._marks = page, marks

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the whole frame, so that the next page begins a new sheet."""
        return TEXT_WIDTH, TEXT_HEIGHT

    def draw(self) -> None:
        """Leave room for the page; it brings its own margins."""
        canvas: Canvas = self.canv
        box = (0.0, ABOVE_FOOT, WIDTH, HEIGHT - ABOVE_FOOT)
        self._marks.pictures.append((canvas.getPageNumber(), box, self._page))


class ReceiptBox(Flowable):
    """Room for the mark «Принято / Қабылданды» on the copy that stays with the applicant."""

    _STEP = 11 * mm

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._wording = paper.wording

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the box."""
        return TEXT_WIDTH, 20 * mm + len(RECEIPT_LINES) * self._STEP

    def draw(self) -> None:
        """Draw the box with its ruled lines and the place of the stamp."""
        canvas: Canvas = self.canv
        height = 20 * mm + len(RECEIPT_LINES) * self._STEP
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.rect(0, 0, TEXT_WIDTH, height, stroke=1, fill=0)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 14)
        canvas.drawCentredString(TEXT_WIDTH / 2, height - 10 * mm, RECEIPT_TITLE)
        canvas.setLineWidth(0.5)
        level = height - 22 * mm
        for code in RECEIPT_LINES:
            canvas.setFont(SERIF, 11)
            canvas.drawString(6 * mm, level, self._wording.phrase(code))
            canvas.line(62 * mm, level - 2, 118 * mm, level - 2)
            level -= self._STEP
        canvas.setFont(SERIF, 9)
        canvas.setFillColor(FAINT)
        canvas.drawCentredString(141 * mm, height / 2 - 8 * mm, self._wording.phrase("stamp"))
