"""What whoever prints an edited text should know first, in the language of the document."""

from collections.abc import Iterator, Sequence

from hq_desktop.actions.text_view import view_of
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.edited_text import LaidParagraph, text_of
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.text import Language
from hq_desktop.domain.text_warnings import TextWarning

_LONGEST = 60


def text_notes(
    catalogue: Catalogue,
    template: Template,
    facts: PackageFacts,
    language: Language,
    text: CaseText | None,
) -> Iterator[str]:
    """Give the warnings of a text in sentences, each once; none for a text that nobody edited.

    A finished PDF is not read.
    """
    if text is None or text.replaced_by:
        return
    wording = Wording(language, catalogue.complaints)
    paragraphs = text_of(template, facts, language, text.paragraphs)
    yield from dict.fromkeys(_sentences(catalogue, template, facts, wording, paragraphs))


def _sentences(
    catalogue: Catalogue,
    template: Template,
    facts: PackageFacts,
    wording: Wording,
    paragraphs: Sequence[LaidParagraph],
) -> Iterator[str]:
    for one in paragraphs:
        if one.is_dormant:
            yield wording.phrase("warn_text_dormant", words=_short(one.text or one.basis))
        elif one.is_outdated:
            yield wording.phrase("warn_text_outdated", words=_short(one.text or one.template))
    view = view_of(catalogue, template, facts, wording.language)
    for shown in view.shown(paragraphs, {}):
        for warning in shown.warnings:
            yield _sentence(warning, wording)


def _sentence(warning: TextWarning, wording: Wording) -> str:
    return wording.phrase(
        f"warn_text_{warning.code.value}",
        words=warning.words,
        reason=wording.of(warning.reason),
        article=warning.article,
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
