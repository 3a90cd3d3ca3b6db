"""The opponent's brief: a file for the lawyer alone, marked so on every sheet, never filed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph

from hq_desktop.documents.blocks import HEADED
from hq_desktop.documents.brief_law import law_table
from hq_desktop.documents.brief_words import Grounding, over, told
from hq_desktop.documents.bundle import Written, described
from hq_desktop.documents.layout import plain_pages
from hq_desktop.documents.pages import BOLD, HEADING, NOTE, PART, PLAIN, SUBTITLE, Foot
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.strength_tables import strength_story
from hq_desktop.documents.text_changes import text_changes
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.objections import Gravity, ObjectionBook, Told

_INDENT = 9 * mm
SAYS = ParagraphStyle(
    "says", PLAIN, fontName=BOLD, fontSize=10.5, leading=13.5, leftIndent=_INDENT, spaceBefore=5,
    spaceAfter=1, bulletFontName=BOLD, bulletFontSize=10.5,
)  # fmt: skip
LINE = ParagraphStyle("line", PLAIN, fontSize=10, leading=12.5, leftIndent=_INDENT, spaceAfter=1)
DETAIL = ParagraphStyle(
    "detail", LINE, fontSize=9, leading=11, leftIndent=_INDENT + 4 * mm, bulletIndent=_INDENT
)
SOURCE = ParagraphStyle(
    "source", NOTE, fontSize=8.5, leading=10.5, leftIndent=_INDENT, spaceBefore=0
)
_TOGETHER = 4
"""Details of an objection that stay on the sheet of its sentence."""


@dataclass(frozen=True, slots=True)
class Brief:
    """What one brief is drawn from: facts, words, and the law it rests on."""

    facts: BriefFacts
    book: ObjectionBook
    grounding: Grounding


def build_brief(paper: Paper, brief: Brief, target: Path) -> Written:
    """Write the brief of one document."""
    worded = over(paper, brief.book)
    wording = worded.wording
    mark, is_sample = wording.phrase("brief_mark"), paper.facts.is_sample
    laid = plain_pages(
        lambda: list(_story(worded, brief)), lambda total: Foot(wording, total, is_sample, mark)
    )
    title = f"{wording.phrase('brief_title')} – {wording.of(paper.template.title)}"
    return described(laid, worded, title, target)


def _story(paper: Paper, brief: Brief) -> Iterator[Flowable]:
    wording, phrase = paper.wording, paper.wording.phrase
    every = told(paper, brief.book, brief.facts.objections, brief.grounding)
    challenged = wording.value(paper.facts.values.get("challenged", ""))
    about = ". ".join(part for part in (wording.of(paper.template.title), challenged) if part)
    yield Paragraph(escape(phrase("brief_title")), PART)
    yield Paragraph(escape(about), SUBTITLE)
    yield Paragraph(escape(phrase("brief_note")), NOTE)
    moment = wording.moment(brief.facts.moment, on=True)
    yield Paragraph(escape(phrase("brief_moment", moment=moment)), NOTE)
    if paper.digest:
        yield Paragraph(escape(phrase("brief_frozen", digest=paper.digest)), NOTE)
    yield Paragraph(escape(counts(paper, every)), HEADING)
    place = 0
    for gravity in Gravity:
        own = [one for one in every if one.gravity is gravity]
        if own:
            yield CondPageBreak(HEADED)
            yield Paragraph(escape(f"{phrase(f'gravity_{gravity.value}')} ({len(own)})"), HEADING)
        for one in own:
            place += 1
            yield from _objection(paper, one, place)
    yield from strength_story(paper, brief.facts)
    yield from text_changes(paper)
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(phrase("lawyer_items")), HEADING)
    yield law_table(paper, brief.grounding)


def counts(paper: Paper, every: tuple[Told, ...]) -> str:
    """Return how many objections there are of each gravity, and how many stay unanswered."""
    if not every:
        return paper.wording.phrase("brief_none")
    of_gravity = {one.value: str(sum(each.gravity is one for each in every)) for one in Gravity}
    unanswered = str(sum(not one.is_answered for one in every))
    return paper.wording.phrase("brief_counts", open=unanswered, **of_gravity)


def _objection(paper: Paper, one: Told, place: int) -> Iterator[Flowable]:
    phrase = paper.wording.phrase
    lines: list[Flowable] = [Paragraph(escape(one.says), SAYS, bulletText=f"{place}.")]
    details = [Paragraph(escape(each), DETAIL, bulletText="–") for each in one.details]
    lines += details[:_TOGETHER]
    if len(details) > _TOGETHER:
        yield KeepTogether(lines)
        yield from details[_TOGETHER:]
        lines = []
    if one.answer:
        lines.append(Paragraph(escape(phrase("brief_answer", text=one.answer)), LINE))
    where = phrase("brief_where", places=one.where) if one.where else phrase("brief_unanswered")
    lines += [
        Paragraph(escape(where), LINE),
        Paragraph(escape(phrase("brief_do", text=one.do)), LINE),
    ]
    sources = " ".join(part for part in (one.law, one.source) if part)
    if sources:
        lines.append(Paragraph(escape(sources), SOURCE))
    yield KeepTogether(lines)
