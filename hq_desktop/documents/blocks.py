"""The closed list of blocks a document is made of: one function each."""

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Paragraph, Spacer

from hq_desktop.documents.chart import BoundsChart
from hq_desktop.documents.pages import (
    ADDRESS,
    BODY,
    BOLD,
    FAINT,
    HEADING,
    INK,
    PART,
    PLAIN,
    REQUEST,
    SERIF,
    SUBTITLE,
    TEXT_WIDTH,
    TITLE,
)
from hq_desktop.documents.paper import Marks, Paper
from hq_desktop.documents.rows import lines_of
from hq_desktop.documents.tables import difference_rows, summary_rows
from hq_desktop.documents.wording import DASH
from hq_desktop.domain.complaint import SCOPED_FLAGS, Block, BlockKind, Flag, Item
from hq_desktop.domain.numbering import own_papers
from hq_desktop.domain.package import Scope

INLINE_ROWS = 14
"""A longer table of discrepancies stands in the annex alone."""

OWN_LINES = 14
"""Room for a text that no template has: it takes the rest of the first sheet."""

_LONG_WORD = re.compile(r"[!-~]{24,}")
RAGGED = ParagraphStyle("ragged", BODY, alignment=TA_LEFT)
"""An address on the net or a hash goes to a line of its own, and the line before it stays whole."""

HEADED = 30 * mm
"""A heading stays with so much of what follows."""

_ADDRESS_LEFT = 72 * mm
_RULE = 34 * mm


def document(paper: Paper, marks: Marks) -> list[Flowable]:
    """Return the flowables of the document itself."""
    flags = paper.facts.flags
    story: list[Flowable] = []
    for block in paper.template.blocks:
        if block.each is None and not block.fits(flags):
            continue
        drawn = list(_drawn(block, paper, marks))
        if block.kind is BlockKind.SIGNATURE and story:
            drawn = [KeepTogether([story.pop(), *drawn])]
        story.extend(drawn)
    return story


def _drawn(  # noqa: C901 — one case a block
    block: Block, paper: Paper, marks: Marks
) -> Iterator[Flowable]:
    match block.kind:
        case BlockKind.ADDRESSEE:
            yield from _addressee(block, paper)
        case BlockKind.TITLE:
            yield from _title(block, paper)
        case BlockKind.HEADING:
            yield CondPageBreak(HEADED)
            yield from _texts(block, paper, HEADING)
        case BlockKind.PARAGRAPH:
            yield from _paragraph(block, paper)
        case BlockKind.REQUESTS:
            yield from _requests(block, paper)
        case BlockKind.TABLE:
            yield from _table(paper, marks)
        case BlockKind.DERIVATION:
            yield from (BoundsChart(one, paper.wording) for one in paper.facts.derivations)
        case BlockKind.ATTACHMENTS:
            yield from _attachments(block, paper)
        case BlockKind.SIGNATURE:
            yield SignatureLine(paper)
        case BlockKind.RECEIPT:
            yield from _receipt(paper)
        case BlockKind.OWN_TEXT:
            yield from (RuledLine() for _ in range(OWN_LINES))


def scopes_of(paper: Paper, block: Block) -> Sequence[Scope]:
    """Return the repetitions of a block; one empty one where it is not repeated."""
    if block.each is None:
        return (Scope({}),)
    return paper.facts.scopes.get(block.each, ())


def flags_of(paper: Paper, block: Block, scope: Scope) -> frozenset[Flag]:
    """A repeated block goes by what its own repetition knows."""
    flags = paper.facts.flags
    return flags if block.each is None else (flags - SCOPED_FLAGS) | scope.flags


def _said(item: Item, paper: Paper, scope: Scope) -> str:
    values = {**paper.facts.values, **scope.values}
    return escape(paper.wording.fill(item.text, values))


def _addressee(block: Block, paper: Paper) -> Iterator[Flowable]:
    style = ParagraphStyle("addressee", parent=ADDRESS, leftIndent=_ADDRESS_LEFT)
    for item in block.items:
        if item.fits(paper.facts.flags) and paper.wording.has_all(item.text, paper.facts.values):
            yield Paragraph(_said(item, paper, Scope({})), style)


def _title(block: Block, paper: Paper) -> Iterator[Flowable]:
    shown = [one for one in block.items if one.fits(paper.facts.flags)]
    for place, item in enumerate(shown):
        yield Paragraph(_said(item, paper, Scope({})), SUBTITLE if place else TITLE)
    if len(shown) == 1:
        yield Spacer(1, SUBTITLE.spaceAfter)


def _texts(block: Block, paper: Paper, style: ParagraphStyle) -> Iterator[Flowable]:
    for item in block.items:
        if item.fits(paper.facts.flags):
            yield Paragraph(_said(item, paper, Scope({})), style)


def _paragraph(block: Block, paper: Paper) -> Iterator[Flowable]:
    """One paragraph for each repetition; its items are its sentences."""
    for scope in scopes_of(paper, block):
        flags = flags_of(paper, block, scope)
        if not block.fits(flags):
            continue
        said = [_said(item, paper, scope) for item in block.items if item.fits(flags)]
        if said:
            text = " ".join(said)
            yield Paragraph(text, RAGGED if _LONG_WORD.search(text) else BODY)


def _requests(block: Block, paper: Paper) -> Iterator[Flowable]:
    shown = [one for one in block.items if one.fits(paper.facts.flags)]
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(paper.wording.phrase("request")), HEADING)
    for place, item in enumerate(shown, start=1):
        ending = "." if place == len(shown) else ";"
        text = _said(item, paper, Scope({})) + ending
        yield Paragraph(text, REQUEST, bulletText=f"{place}.")


def _table(paper: Paper, marks: Marks) -> Iterator[Flowable]:
    if paper.facts.derivations:
        yield summary_rows(paper)
    if paper.facts.differences and len(paper.facts.differences) <= INLINE_ROWS:
        yield difference_rows(paper, marks)


def _attachments(block: Block, paper: Paper) -> Iterator[Flowable]:
    wording, numbers = paper.wording, paper.numbers()
    listed: list[tuple[int, str]] = []
    for one in paper.attachments():
        words = one.title
        if one.key in paper.counts:
            count = paper.wording.sheets(paper.counts[one.key])
            words = f"{words}, {wording.phrase('on_sheets', sheets=count)}"
        listed.append((one.number, words))
    own = list(own_papers(paper.template, paper.facts)) if block.items else []
    for code, item in own:
        if wording.has_all(item.text, paper.facts.values):
            listed.append((numbers[code], wording.fill(item.text, paper.facts.values)))
    listed.sort(key=lambda one: (one[0] == 0, one[0]))
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(wording.phrase("attachments")), HEADING)
    style = ParagraphStyle("attachment", parent=REQUEST, alignment=TA_LEFT, spaceAfter=2)
    for place, (number, text) in enumerate(listed, start=1):
        ending = ";" if place < len(listed) else "" if text.endswith(".") else "."
        bullet = f"{number}." if number else DASH
        yield Paragraph(escape(text) + ending, style, bulletText=bullet)


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


class ReceiptBox(Flowable):
    """Room for the mark «Принято / Қабылданды» on the copy that stays with the applicant."""

    _LINES = (
        "receipt_number",
        "receipt_date",
        "receipt_time",
        "receipt_name",
        "receipt_post",
        "receipt_signature",
    )
    _STEP = 11 * mm

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._wording = paper.wording

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of the box."""
        return TEXT_WIDTH, 20 * mm + len(self._LINES) * self._STEP

    def draw(self) -> None:
        """Draw the box with its ruled lines and the place of the stamp."""
        canvas: Canvas = self.canv
        height = 20 * mm + len(self._LINES) * self._STEP
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.rect(0, 0, TEXT_WIDTH, height, stroke=1, fill=0)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 14)
        canvas.drawCentredString(TEXT_WIDTH / 2, height - 10 * mm, "Принято / Қабылданды")
        canvas.setLineWidth(0.5)
        level = height - 22 * mm
        for code in self._LINES:
            canvas.setFont(SERIF, 11)
            canvas.drawString(6 * mm, level, self._wording.phrase(code))
            canvas.line(62 * mm, level - 2, 118 * mm, level - 2)
            level -= self._STEP
        canvas.setFont(SERIF, 9)
        canvas.setFillColor(FAINT)
        canvas.drawCentredString(141 * mm, height / 2 - 8 * mm, self._wording.phrase("stamp"))
