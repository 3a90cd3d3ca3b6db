"""Station papers as PDF, for print and signature: facts in, bytes out; what is unknown is ruled."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Name, Pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer

from hq_desktop.documents.bundle import describe
from hq_desktop.documents.layout import pages_of, plain_pages
from hq_desktop.documents.pages import (
    ADDRESS,
    BODY,
    HEADING,
    NOTE,
    PLAIN,
    REQUEST,
    SERIF,
    SUBTITLE,
    TEXT_WIDTH,
    TITLE,
    Foot,
    register_fonts,
)
from hq_desktop.documents.ruled import (
    FIELD_SIZE,
    STEP,
    Check,
    Field,
    RuledLines,
    RuledText,
)
from hq_desktop.documents.signing import ReceiptMark, SignLine, WitnessTable
from hq_desktop.documents.station_values import (
    attempts_of,
    evidence_of,
    is_known,
    open_end,
    values_of,
    with_blanks,
)
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.complaint import ComplaintBook
from hq_desktop.domain.station_paper import (
    Clause,
    PaperBlock,
    PaperBlockKind,
    PaperFacts,
    PaperKind,
    StationPaper,
    StationPaperBook,
)
from hq_desktop.domain.text import Language

WITNESSES = 2
"""An act has the place for two at least."""

_ADDRESS_LEFT = 72 * mm
_ADDRESS_WORDS = 50 * mm
"""Longer words than this break over lines and have a short rule inside them."""
_LONG, _TALL = 400, 8
"""A value of more signs or lines stands under its label, not beside it."""

_NARROW = 5.5 * mm
_CHECK_SIZES = (10.5, 10.25, 10.0, 9.75, 9.5, 9.25, 9.0, 8.5, 8.0)
_TEXT = ParagraphStyle("paper", BODY, fontSize=FIELD_SIZE, leading=14)
_SAID = ParagraphStyle("said", _TEXT, spaceBefore=5)
_SMALL = ParagraphStyle("small", NOTE, fontSize=8, leading=9.6, spaceAfter=0)
_LISTED = ParagraphStyle(
    "listed", REQUEST, fontSize=FIELD_SIZE, leading=14, bulletFontSize=FIELD_SIZE
)
_HEAD = ParagraphStyle("head", HEADING, fontSize=FIELD_SIZE, leading=14, spaceBefore=6)
_LABEL = ParagraphStyle("label", PLAIN, fontSize=10, leading=13, spaceAfter=0)
_HEADED = 3 * STEP


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One paper being laid out: its data, its facts, its language; `size` is a checklist's."""

    paper: StationPaper
    facts: PaperFacts
    book: StationPaperBook
    wording: Wording
    size: float = _CHECK_SIZES[0]

    @property
    def step(self) -> float:
        """From one ruled line to the next."""
        return STEP if self.paper.kind is not PaperKind.CHECKLIST else _NARROW

    @property
    def values(self) -> dict[str, str]:
        """Every place of the paper as words."""
        return dict(values_of(self.facts, self.wording, self.book))

    def said(self, clause: Clause) -> str:
        """A wording with its places filled or ruled."""
        return with_blanks(clause.text, self.values, self.wording)

    def clauses(self, block: PaperBlock) -> tuple[Clause, ...]:
        """The wordings of a block that are for this signature."""
        return tuple(one for one in block.clauses if one.fits(self.facts.signer_kind))


def make_paper(facts: PaperFacts, book: StationPaperBook, language: Language) -> bytes:
    """Return one paper as a PDF in Russian or Kazakh; the same facts give the same bytes."""
    register_fonts()
    wording = Wording(language, ComplaintBook(phrases=book.phrases))
    sheet = _fitting(_Sheet(book.papers[facts.kind], facts, book, wording))
    title = _title(sheet)
    laid = plain_pages(
        lambda: _story(sheet), lambda total: Foot(wording, total, facts.is_sample, title)
    )
    output = io.BytesIO()
    with Pdf.open(io.BytesIO(laid)) as pdf:
        describe(pdf, wording, title)
        pdf.Root.PageMode = Name.UseNone
        pdf.save(
            output,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
        )
    return output.getvalue()


def _fitting(sheet: _Sheet) -> _Sheet:
    """A checklist is one page: its letters are as large as that allows."""
    if sheet.paper.kind is not PaperKind.CHECKLIST:
        return sheet
    for size in _CHECK_SIZES:
        smaller = _Sheet(sheet.paper, sheet.facts, sheet.book, sheet.wording, size)
        if pages_of(_story(smaller)) == 1:
            return smaller
    return smaller


def _title(sheet: _Sheet) -> str:
    title = sheet.wording.of(sheet.paper.title)
    if sheet.facts.precinct is None:
        return title
    return sheet.wording.phrase("foot", title=title, precinct=sheet.facts.precinct.number)


def _story(sheet: _Sheet) -> list[Flowable]:
    """From the signature on all stays together, with the words before it: nothing is signed blank.

    Neither witnesses nor the mark of receipt stand on a sheet that says nothing, and what is
    asked for stands whole under its heading.
    """
    story: list[Flowable] = []
    signed: list[Flowable] = []
    asked: list[Flowable] = []
    for block in sheet.paper.blocks:
        drawn = list(_drawn(block, sheet))
        if block.kind is PaperBlockKind.SIGNATURE:
            signed = asked or [story.pop()]
        if signed:
            signed.extend(drawn)
        elif block.kind is PaperBlockKind.REQUESTS:
            asked = drawn
        else:
            story += [*asked, *drawn]
            asked = []
    return [*story, KeepTogether(signed)] if signed else [*story, *asked]


def _drawn(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:  # noqa: C901, PLR0912 — a case each
    match block.kind:
        case PaperBlockKind.ADDRESSEE:
            yield from _addressee(block, sheet)
        case PaperBlockKind.TITLE:
            for place, clause in enumerate(sheet.clauses(block)):
                yield Paragraph(escape(sheet.said(clause)), SUBTITLE if place else TITLE)
        case PaperBlockKind.FIELDS:
            yield from _fields(block, sheet)
        case PaperBlockKind.PARAGRAPH:
            yield from _paragraph(block, sheet)
        case PaperBlockKind.ACCOUNT:
            yield from _account(block, sheet)
        case PaperBlockKind.EVIDENCE:
            yield from _listed(block, sheet, evidence_of(sheet.facts, sheet.wording))
        case PaperBlockKind.ATTEMPTS:
            attempts = attempts_of(sheet.facts, sheet.wording)
            if attempts:
                yield from _listed(block, sheet, attempts)
        case PaperBlockKind.REQUESTS:
            yield from _requests(block, sheet)
        case PaperBlockKind.SIGNATURE:
            yield SignLine(sheet.values["signer"], sheet.wording)
        case PaperBlockKind.WITNESSES:
            yield from _heading(block, sheet)
            yield _witnesses(sheet)
        case PaperBlockKind.RECEIPT:
            yield from _receipt(block, sheet)
        case PaperBlockKind.CHECKS:
            yield from _checks(block, sheet)


def _heading(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    if not block.heading.every():
        return
    style = _HEAD
    if sheet.paper.kind is PaperKind.CHECKLIST:
        style = ParagraphStyle("checks", _HEAD, fontSize=sheet.size + 0.5, spaceBefore=2)
        style.leading, style.spaceAfter = sheet.size * 1.3, 1
    yield Paragraph(escape(sheet.wording.of(block.heading)), style)


def _headed(block: PaperBlock, sheet: _Sheet, story: Sequence[Flowable]) -> Iterator[Flowable]:
    """The heading, never at the foot of a sheet alone, and what it stands over."""
    yield CondPageBreak(_HEADED)
    yield from _heading(block, sheet)
    yield from story


def _addressee(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    style = ParagraphStyle("addressee", ADDRESS, leftIndent=_ADDRESS_LEFT)
    for clause in sheet.clauses(block):
        before = open_end(clause.text, sheet.values, sheet.wording)
        if before and stringWidth(before, SERIF, FIELD_SIZE) < _ADDRESS_WORDS:
            yield RuledText(before, _ADDRESS_LEFT)
        else:
            yield Paragraph(escape(sheet.said(clause)), style)


def _fields(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    story = [one for clause in sheet.clauses(block) for one in _field(clause, sheet)]
    yield from _headed(block, sheet, story)


def _field(clause: Clause, sheet: _Sheet) -> Iterator[Flowable]:
    text = clause.text.in_language(sheet.wording.language)
    label = sheet.wording.of(clause.label)
    value = sheet.said(clause) if text and is_known(text, sheet.values) else ""
    if len(value) <= _LONG and value.count("\n") < _TALL:
        yield Field(label, value, clause.rows, sheet.step)
        return
    yield Paragraph(escape(label), _LABEL)
    yield from _paragraphs(value)


def _paragraphs(text: str) -> Iterator[Flowable]:
    """What people wrote, paragraph by paragraph as they wrote it."""
    for line in text.splitlines():
        if line.strip():
            yield Paragraph(escape(line.strip()), _TEXT)


def _paragraph(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    said = " ".join(sheet.said(clause) for clause in sheet.clauses(block))
    if said:
        style = _SMALL if sheet.paper.kind is PaperKind.CHECKLIST else _SAID
        yield Paragraph(escape(said), style)


def _account(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    account = sheet.facts.incident.account if sheet.facts.incident else ""
    told = list(_paragraphs(account)) or [RuledLines(block.rows)]
    yield from _headed(block, sheet, told)


def _listed(block: PaperBlock, sheet: _Sheet, told: Sequence[str]) -> Iterator[Flowable]:
    listed: list[Flowable] = [
        Paragraph(escape(one), _LISTED, bulletText=f"{place}.")
        for place, one in enumerate(told, start=1)
    ]
    first, *rest = listed or [RuledLines(block.rows)]
    yield KeepTogether([*_heading(block, sheet), first])
    yield from rest
    yield Spacer(TEXT_WIDTH, 3)


def _requests(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    shown = [sheet.said(one) for one in sheet.clauses(block)]
    yield Paragraph(escape(sheet.wording.phrase("request")), _HEAD)
    for place, said in enumerate(shown, start=1):
        ending = "." if place == len(shown) else ";"
        yield Paragraph(escape(said) + ending, _LISTED, bulletText=f"{place}.")


def _witnesses(sheet: _Sheet) -> WitnessTable:
    known = sheet.facts.incident.witnesses if sheet.facts.incident else ()
    told = [(one.name, one.contact) for one in known]
    told += [("", "")] * (WITNESSES - len(told))
    return WitnessTable(told, sheet.wording)


def _receipt(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    said = " ".join(sheet.said(one) for one in sheet.clauses(block))
    yield Spacer(TEXT_WIDTH, 6)
    yield ReceiptMark(sheet.wording.of(block.heading), said, sheet.wording)


def _checks(block: PaperBlock, sheet: _Sheet) -> Iterator[Flowable]:
    yield from _heading(block, sheet)
    for clause in sheet.clauses(block):
        law = ", ".join(one for one in clause.law if " " not in one)
        yield Check(sheet.said(clause), law, sheet.size)
