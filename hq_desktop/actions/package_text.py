"""The text of a document as a lawyer left it, laid into the facts that are printed."""

from dataclasses import dataclass, replace

from hq_desktop.actions.package_exhibits import Files
from hq_desktop.domain.case import CaseStage
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.edited_text import edits_in, text_of
from hq_desktop.domain.package import Exhibit, ExhibitKind, PackageFacts
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.register import UNFILED, CasePlace, is_alike, same_case
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import case_texts, cases
from hq_desktop.storage.transaction import Transaction

_NOT_HANDED_IN = UNFILED | {CaseStage.WITHDRAWN}


@dataclass(frozen=True, slots=True)
class KeptText:
    """What is kept of a document's text: its own, and the one that was handed in before it."""

    own: CaseText | None = None
    handed_in: CaseText | None = None

    @property
    def shown(self) -> CaseText | None:
        """The text that is printed; None where nobody edited one."""
        return self.own or self.handed_in


def text_at(tx: Transaction, place: CasePlace) -> KeptText:
    """Return what a lawyer made of a document's text in its language.

    After a complaint was handed in its text goes on being printed until somebody changes it.
    """
    every = cases.all(tx)
    case = same_case(place, every)
    own = None if case is None else case_texts.find(tx, case.id, place.language)
    filed = [one for one in every if one.stage not in _NOT_HANDED_IN and is_alike(place, one)]
    texts = (case_texts.find(tx, one.id, place.language) for one in reversed(filed))
    return KeptText(own, next((one for one in texts if one is not None), None))


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
