"""The text of a document as a lawyer left it, laid into the facts that are printed."""

from dataclasses import replace

from hq_desktop.actions.package_exhibits import Files
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.edited_text import edits_in, text_of
from hq_desktop.domain.package import Exhibit, ExhibitKind, PackageFacts
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.register import CasePlace, same_case
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import case_texts, cases
from hq_desktop.storage.transaction import Transaction


def text_at(tx: Transaction, place: CasePlace) -> CaseText | None:
    """Return the edited text of a document in its language; None where nobody edited it."""
    case = same_case(place, cases.all(tx))
    return None if case is None else case_texts.find(tx, case.id, place.language)


def with_text(
    facts: PackageFacts, template: Template, language: Language, text: CaseText | None, files: Files
) -> PackageFacts:
    """Return facts with a lawyer's text; what is edited and not printed today stays out of them.

    Raises FileUnreadable for a finished PDF that cannot be shown any more.
    """
    if text is None:
        return facts
    edited = edits_in(text_of(template, facts, language, text.paragraphs))
    pages = (
        tuple(files.pages(Page(text.replaced_by, text.replaced_name))) if text.replaced_by else ()
    )
    return replace(facts, edited=edited, replaced_by=text.replaced_by, replaced_pages=pages)


def shown_in(facts: PackageFacts) -> tuple[Exhibit, ...]:
    """Return everything whose pages are drawn: the exhibits, and the finished PDF before them."""
    if not facts.replaced_pages:
        return facts.exhibits
    finished = Exhibit("text", ExhibitKind.ANNEX, Text(), pages=facts.replaced_pages)
    return (finished, *facts.exhibits)
