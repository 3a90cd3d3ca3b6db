"""The parts of a package one after another: the document, its annexes, the inventory."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer

from hq_desktop.documents import blocks, exhibits, tables, version_chart, version_tables
from hq_desktop.documents.chart import BoundsChart
from hq_desktop.documents.closing import closing
from hq_desktop.documents.pages import HEADING, NOTE, PART, PLAIN, SUBTITLE
from hq_desktop.documents.paper import Attachment, Marks, Paper
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.complaint import Annex
from hq_desktop.domain.package import DerivationFacts


def story_of(  # noqa: PLR0911 — one return a part
    paper: Paper, attachment: Attachment | None, marks: Marks
) -> list[Flowable]:
    """Return the flowables of one part; without an attachment, those of the document."""
    if attachment is None:
        return blocks.document(paper, marks)
    match attachment.annex:
        case Annex.TABLE:
            return list(_comparison(paper, attachment, marks))
        case Annex.DERIVATION:
            return list(_derivation(paper, attachment))
        case Annex.VERSIONS:
            return list(_versions(paper, attachment))
        case Annex.INVENTORY:
            return list(_inventory(paper, attachment, marks))
        case Annex.FILES:
            return list(_files(paper, attachment, marks))
        case _:
            return list(exhibits.sheets(paper, attachment, marks))


def _head(paper: Paper, attachment: Attachment) -> Paragraph:
    return Paragraph(escape(paper.headed(attachment)), PART)


def _comparison(paper: Paper, attachment: Attachment, marks: Marks) -> Iterator[Flowable]:
    wording = paper.wording
    yield _head(paper, attachment)
    is_claim = paper.template.subject.is_for_court
    holder = wording.phrase("holder_claimant" if is_claim else "holder_applicant")
    yield Paragraph(escape(wording.phrase("note_table", holder=holder)), NOTE)
    yield tables.grade_note(paper)
    if paper.facts.copy_rows:
        yield CondPageBreak(blocks.HEADED)
        yield Paragraph(escape(wording.phrase("table_copies")), HEADING)
        yield from tables.copy_tables(paper, marks)
    if paper.facts.differences:
        yield CondPageBreak(blocks.HEADED)
        yield Paragraph(escape(wording.phrase("table_differences")), HEADING)
        yield tables.difference_rows(paper, marks)
    if paper.facts.sums:
        yield KeepTogether(
            [
                Paragraph(escape(wording.phrase("table_sums")), HEADING),
                tables.sum_rows(paper),
            ]
        )


def _derivation(paper: Paper, attachment: Attachment) -> Iterator[Flowable]:
    yield _head(paper, attachment)
    yield Paragraph(escape(paper.wording.value(paper.facts.values["challenged"])), SUBTITLE)
    for facts in paper.facts.derivations:
        yield KeepTogether(list(_one_derivation(paper, facts)))
        yield Spacer(1, 8)


def _one_derivation(paper: Paper, facts: DerivationFacts) -> Iterator[Flowable]:
    wording = paper.wording
    line = wording.phrase("derivation_line", line=wording.of(facts.line))
    yield Paragraph(escape(line), HEADING)
    yield Paragraph(escape(wording.of(facts.sentence)), PLAIN)
    yield BoundsChart(facts, wording)
    yield tables.step_rows(paper, facts)
    if facts.unseen:
        rule = "rule_below" if facts.is_below else "rule_above"
        yield Paragraph(escape(wording.phrase(rule)), NOTE)
    yield Paragraph(escape(wording.phrase("derivation_ladder")), HEADING)
    yield tables.ladder_rows(paper, facts)


def _versions(paper: Paper, attachment: Attachment) -> Iterator[Flowable]:
    wording = paper.wording
    yield _head(paper, attachment)
    yield Paragraph(escape(wording.phrase("note_versions")), NOTE)
    for facts in paper.facts.versions:
        yield Paragraph(escape(wording.of(facts.sentence)), PLAIN)
        yield from _headed("table_versions", version_tables.sources(paper, facts), wording)
        yield from version_chart.charts(facts, wording)
        for phrase, rows in (
            ("table_version_rows", version_tables.figures(paper, facts)),
            ("table_version_sums", version_tables.sums(paper, facts)),
        ):
            if rows is not None:
                yield from _headed(phrase, rows, wording)
        for phrase, names in (("version_gone", facts.gone), ("version_appeared", facts.appeared)):
            if names:
                sign = "№\u00a0" if facts.is_of_precincts else ""
                listed = ", ".join(f"{sign}{wording.of(one)}" for one in names)
                yield Paragraph(escape(wording.phrase(phrase, names=listed)), PLAIN)


def _headed(phrase: str, rows: Flowable, wording: Wording) -> Iterator[Flowable]:
    yield CondPageBreak(blocks.HEADED)
    yield Paragraph(escape(wording.phrase(phrase)), HEADING)
    yield rows


def _inventory(paper: Paper, attachment: Attachment, marks: Marks) -> Iterator[Flowable]:
    wording = paper.wording
    yield _head(paper, attachment)
    if paper.starts:
        yield tables.volume_rows(paper)
    yield tables.inventory_rows(paper, marks)
    notes = [Paragraph(escape(wording.phrase("total_sheets", total=str(paper.total))), NOTE)]
    if not any(one.annex is Annex.FILES for one in paper.attachments()):
        yield KeepTogether([*notes, *closing(paper)])
        return
    notes.append(Paragraph(escape(wording.phrase("note_hash")), NOTE))
    yield KeepTogether([*notes, blocks.SignatureLine(paper)])


def _files(paper: Paper, attachment: Attachment, marks: Marks) -> Iterator[Flowable]:
    """The files as they are handed over on a disk, and what proves them."""
    yield _head(paper, attachment)
    yield Paragraph(escape(paper.wording.phrase("note_files")), NOTE)
    yield tables.file_rows(paper, marks)
    yield KeepTogether(closing(paper))
