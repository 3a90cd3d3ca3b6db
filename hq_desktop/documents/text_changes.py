"""How a document's text differs from its template, for whoever answers for it."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from hq_desktop.documents.blocks import HEADED
from hq_desktop.documents.pages import HEADING, NOTE, PLAIN
from hq_desktop.documents.paper import Paper
from hq_desktop.domain.edited_text import LaidParagraph, text_of
from hq_desktop.domain.word_changes import Change, diff

_LINE = ParagraphStyle("change", PLAIN, fontSize=10, leading=12.5, leftIndent=9 * mm, spaceAfter=3)
_MARKS = {Change.EQUAL: "", Change.DELETE: "strike", Change.INSERT: "u"}


def text_changes(paper: Paper) -> Iterator[Flowable]:
    """Give the list of everything that differs from the template; nothing where nothing does."""
    phrase, facts = paper.wording.phrase, paper.facts
    text = text_of(paper.template, facts, paper.wording.language)
    edited = [one for one in text if one.is_edited]
    if not edited and not facts.replaced_by:
        return
    yield CondPageBreak(HEADED)
    yield Paragraph(escape(phrase("text_changes")), HEADING)
    if facts.replaced_by:
        yield Paragraph(escape(phrase("text_replaced", digest=facts.replaced_by)), _LINE)
    if edited:
        yield Paragraph(escape(phrase("text_changes_note")), NOTE)
    for place, one in enumerate(edited, start=1):
        yield Paragraph(_told(one, paper), _LINE, bulletText=f"{place}.")
        if one.is_outdated:
            basis = paper.wording.said(one.basis, one.values)
            yield Paragraph(escape(phrase("text_outdated", text=basis)), _LINE)


def _told(one: LaidParagraph, paper: Paper) -> str:
    """A paragraph with what is gone struck out and what is new underlined."""
    lead = "text_added" if one.is_added else "text_removed" if one.is_removed else ""
    words = [f"{escape(paper.wording.phrase(lead))} "] if lead else []
    for run in diff(one.template, one.text):
        said = escape(paper.wording.said(run.text, one.values))
        mark = _MARKS[run.change]
        words.append(f"<{mark}>{said}</{mark}>" if mark else said)
    return "".join(words)
