"""Who stands behind the codes of a package: a file of its own, handed over sealed."""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from hq_desktop.documents.blocks import SignatureLine
from hq_desktop.documents.bundle import Written, described
from hq_desktop.documents.layout import plain_pages
from hq_desktop.documents.pages import NOTE, PART, SUBTITLE, TEXT_WIDTH, Foot
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows

_CODE, _PRECINCTS = 26 * mm, 46 * mm


def build_sealed_annex(paper: Paper, target: Path) -> Written:
    """Write the names of the people whom the package calls by codes."""
    wording, is_sample = paper.wording, paper.facts.is_sample
    laid = plain_pages(lambda: list(_story(paper)), lambda total: Foot(wording, total, is_sample))
    title = f"{wording.phrase('sealed_title')} – {wording.of(paper.template.title)}"
    return described(laid, paper, title, target)


def _story(paper: Paper) -> Iterator[Flowable]:
    wording = paper.wording
    challenged = wording.value(paper.facts.values.get("challenged", ""))
    yield Paragraph(escape(wording.phrase("sealed_title")), PART)
    yield Paragraph(escape(f"{wording.of(paper.template.title)}. {challenged}"), SUBTITLE)
    yield Paragraph(escape(wording.phrase("sealed_note")), NOTE)
    columns = (
        Column(wording.phrase("column_code"), _CODE),
        Column(wording.phrase("column_name"), TEXT_WIDTH - _CODE - _PRECINCTS),
        Column(wording.phrase("column_precinct"), _PRECINCTS),
    )
    rows = [Row((one.code, one.name, one.precincts)) for one in paper.facts.people]
    yield Rows(columns, rows)
    frozen = wording.phrase("frozen_facts", digest=paper.digest)
    yield KeepTogether([Paragraph(escape(frozen), NOTE), SignatureLine(paper)])
