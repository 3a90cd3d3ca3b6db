"""The lawyer's own file: weak points, terms, and what no lawyer has checked; never filed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from hq_desktop.documents.blocks import HEADED
from hq_desktop.documents.bundle import Written, described
from hq_desktop.documents.layout import plain_pages
from hq_desktop.documents.pages import HEADING, NOTE, PART, REQUEST, SUBTITLE, TEXT_WIDTH, Foot
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.domain.complaint import Item
from hq_desktop.domain.form import LegalMark

_LONGEST = 110


def build_lawyer_sheet(paper: Paper, law: Iterable[Item], target: Path) -> Written:
    """Write the lawyer's file of one package; `law` are further items that need a lawyer."""
    wording, is_sample = paper.wording, paper.facts.is_sample
    items = tuple(law)
    laid = plain_pages(
        lambda: list(_story(paper, items)), lambda total: Foot(wording, total, is_sample)
    )
    title = f"{wording.phrase('lawyer_title')} – {wording.of(paper.template.title)}"
    return described(laid, paper, title, target)


def _story(paper: Paper, law: tuple[Item, ...]) -> Iterator[Flowable]:
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
    yield _items(paper, law)


def _items(paper: Paper, law: tuple[Item, ...]) -> Rows:
    phrase = paper.wording.phrase
    columns = (
        Column("№", 9 * mm),
        Column(phrase("column_text"), TEXT_WIDTH - 107 * mm),
        Column(phrase("column_law"), 28 * mm),
        Column(phrase("column_source"), 42 * mm),
        Column(phrase("column_checked"), 28 * mm),
    )
    template = paper.template
    printed = [
        item
        for block in template.blocks
        if block.each is not None or block.fits(paper.facts.flags)
        for item in block.items
        if block.each is not None or item.fits(paper.facts.flags)
    ]
    whole = Item(template.title, mark=template.mark)
    rows = [
        _row(paper, place, item)
        for place, item in enumerate((whole, *(one for one in printed if one.law), *law), start=1)
    ]
    return Rows(columns, rows, size=8.5)


def _row(paper: Paper, place: int, item: Item) -> Row:
    text = paper.wording.of(item.text)
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
    checked = item.mark.checked_by or paper.wording.phrase("lawyer_unchecked")
    return Row((str(place), short, ", ".join(item.law), _source(item.mark), checked))


def _source(mark: LegalMark) -> str:
    return ", ".join(part for part in (mark.source, mark.edition, f"[{mark.mark}]") if part)
