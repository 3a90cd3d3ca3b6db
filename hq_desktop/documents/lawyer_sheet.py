"""The lawyer's own file: weak points, terms, and what no lawyer has checked; never filed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from hq_desktop.documents.blocks import HEADED, flags_of, scopes_of
from hq_desktop.documents.bundle import Written, described
from hq_desktop.documents.layout import plain_pages
from hq_desktop.documents.pages import HEADING, NOTE, PART, REQUEST, SUBTITLE, TEXT_WIDTH, Foot
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.domain.complaint import Item
from hq_desktop.domain.form import LegalMark

_LONGEST = 110


@dataclass(frozen=True, slots=True)
class Grounding:
    """What the law part of the sheet is told with: where each article comes from, further items."""

    articles: Mapping[str, LegalMark]
    further: tuple[Item, ...] = ()


def build_lawyer_sheet(paper: Paper, grounding: Grounding, target: Path) -> Written:
    """Write the lawyer's file of one package."""
    wording, is_sample = paper.wording, paper.facts.is_sample
    laid = plain_pages(
        lambda: list(_story(paper, grounding)), lambda total: Foot(wording, total, is_sample)
    )
    title = f"{wording.phrase('lawyer_title')} – {wording.of(paper.template.title)}"
    return described(laid, paper, title, target)


def _story(paper: Paper, grounding: Grounding) -> Iterator[Flowable]:
    wording = paper.wording
    yield Paragraph(escape(wording.phrase("lawyer_title")), PART)
    challenged = wording.value(paper.facts.values.get("challenged", ""))
    yield Paragraph(escape(f"{wording.of(paper.template.title)}. {challenged}"), SUBTITLE)
    yield Paragraph(escape(wording.phrase("lawyer_note")), NOTE)
    yield Paragraph(escape(wording.phrase("lawyer_weak")), HEADING)
    for place, point in enumerate(paper.facts.weak_points, start=1):
        item = wording.book.weak[point.code]
        text = wording.fill(item.text, point.values)
        yield Paragraph(escape(text), REQUEST, bulletText=f"{place}.")
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(wording.phrase("lawyer_items")), HEADING)
    yield _items(paper, grounding)


def _items(paper: Paper, grounding: Grounding) -> Rows:
    phrase = paper.wording.phrase
    columns = (
        Column("№", 9 * mm),
        Column(phrase("column_text"), TEXT_WIDTH - 107 * mm),
        Column(phrase("column_law"), 28 * mm),
        Column(phrase("column_source"), 44 * mm),
        Column(phrase("column_checked"), 26 * mm),
    )
    whole = Item(paper.template.title, mark=paper.template.mark)
    said = [(paper.wording.of(one.text), one) for one in (whole, *grounding.further)]
    shown = [said[0], *_cited(paper), *said[1:]]
    rows = [_row(paper, grounding, place, *one) for place, one in enumerate(shown, start=1)]
    return Rows(columns, rows, size=8.5)


def _cited(paper: Paper) -> Iterator[tuple[str, Item]]:
    """Every printed wording that cites an article, as it is printed; a repeated one once."""
    for block in paper.template.blocks:
        told: set[Item] = set()
        for scope in scopes_of(paper, block):
            flags = flags_of(paper, block, scope)
            values = {**paper.facts.values, **scope.values}
            for item in block.items:
                if item.law and item not in told and block.fits(flags) and item.fits(flags):
                    told.add(item)
                    yield paper.wording.fill(item.text, values), item


def _row(paper: Paper, grounding: Grounding, place: int, text: str, item: Item) -> Row:
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
    checked = item.mark.checked_by or paper.wording.phrase("lawyer_unchecked")
    marks = [grounding.articles[one] for one in item.law if one in grounding.articles]
    sources = dict.fromkeys(_source(one) for one in marks) or {_source(item.mark): None}
    source = f"{'; '.join(sources)} [{item.mark.mark}]"
    return Row((str(place), short, ", ".join(item.law), source, checked))


def _source(mark: LegalMark) -> str:
    return ", ".join(part for part in (mark.source, mark.edition) if part)
