"""The law of one document as a table for the lawyer: where each wording comes from, who checked."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from hq_desktop.documents.brief_words import Grounding, cited
from hq_desktop.documents.pages import TEXT_WIDTH
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.domain.complaint import Item
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.template_text import flags_of, scopes_of

_LONGEST = 110


def law_table(paper: Paper, grounding: Grounding) -> Rows:
    """Return every printed wording that cites an article, and what no lawyer has checked."""
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
        for scope in scopes_of(block, paper.facts):
            flags = flags_of(block, paper.facts, scope)
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
    law = ", ".join(cited(one, paper.wording, grounding.acts) for one in item.law)
    return Row((str(place), short, law, source, checked))


def _source(mark: LegalMark) -> str:
    return ", ".join(part for part in (mark.source, mark.edition) if part)
