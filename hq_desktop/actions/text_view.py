"""The paragraphs of a text as the editor shows them: their facts, and what the guards say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hq_desktop.catalogue.library import Catalogue
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.bare_facts import bare_facts
from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.complaint import BlockKind, ComplaintBook, Subject, Template
from hq_desktop.domain.edited_text import LaidParagraph, begun_after, kind_after
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.places import places_in, places_of
from hq_desktop.domain.required_content import content_lost
from hq_desktop.domain.stems import found_stems
from hq_desktop.domain.text import Language
from hq_desktop.domain.text_fields import Form, TextField, fields_of
from hq_desktop.domain.text_guards import guarded
from hq_desktop.domain.text_warnings import TextFault, TextWarning


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """One paragraph in the editor; texts hold their facts as places in braces.

    `text` is what is printed today, empty where it is left out; `said` the same with its facts.
    `template` is the template's text today, `basis` what it was when the paragraph was edited.
    `fields` may stand in it; `draft` was typed by this operator and not saved. One that `is_drawn`
    comes from the facts and has no words, one that `is_dormant` is edited and not printed today.
    """

    key: str
    kind: BlockKind
    template: str
    text: str
    said: str
    fields: tuple[TextField, ...] = ()
    warnings: tuple[TextWarning, ...] = ()
    basis: str = ""
    draft: str | None = None
    is_edited: bool = False
    is_removed: bool = False
    is_added: bool = False
    is_outdated: bool = False
    is_dormant: bool = False
    is_drawn: bool = False


@dataclass(frozen=True, slots=True)
class TextView:
    """One document in one language, seen by the guards."""

    catalogue: Catalogue
    template: Template
    facts: PackageFacts
    language: Language
    used: tuple[Form, ...]
    counted: frozenset[str]

    def shown(
        self, paragraphs: Sequence[LaidParagraph], typed: Mapping[str, EditedParagraph]
    ) -> Iterator[ShownParagraph]:
        """Give every paragraph as the editor shows it."""
        wording = self._wording
        lost: dict[str, list[TextWarning]] = {}
        contents = [one for one in self.catalogue.contents if one.is_for(self.template.code)]
        values = {name: wording.value(value) for name, value in self.facts.values.items()}
        for key, warning in content_lost(paragraphs, contents, values):
            lost.setdefault(key, []).append(warning)
        for one in paragraphs:
            draft = typed.get(one.key)
            yield ShownParagraph(
                key=one.key,
                kind=one.kind,
                template=one.template,
                text=one.text,
                said=wording.said(one.text, one.values),
                fields=() if one.is_drawn else tuple(self._fields(one)),
                warnings=(*lost.get(one.key, ()), *self.warnings(one, one.text)),
                basis=one.basis,
                draft=None if draft is None or draft.text == one.text else draft.text,
                is_edited=one.is_edited,
                is_removed=one.is_removed,
                is_added=one.is_added,
                is_outdated=one.is_outdated,
                is_dormant=one.is_dormant,
                is_drawn=one.is_drawn,
            )
            if begun := typed.get(begun_after(one.key)):
                yield self._begun(begun, one)
        known = {each for one in paragraphs for each in (one.key, begun_after(one.key))}
        for draft in typed.values():
            if draft.key not in known:
                yield _left(draft)

    def _begun(self, draft: EditedParagraph, after: LaidParagraph) -> ShownParagraph:
        """A paragraph that is being typed and not saved yet."""
        return ShownParagraph(
            key=draft.key,
            kind=kind_after(after.kind),
            template="",
            text="",
            said="",
            fields=tuple(self._fields(after)),
            draft=draft.text,
            is_added=True,
        )

    def warnings(self, one: LaidParagraph, text: str) -> Iterator[TextWarning]:
        """Give what a paragraph is warned of with these words."""
        if not one.is_printed or not text:
            return
        guards, on = self.catalogue.guards, self.facts.values.get("election_day")
        is_for_court = self.template.subject.is_for_court or self.template.subject is Subject.OWN
        day = on if isinstance(on, date) else None
        typed = tuple(guarded(text, guards, day, is_for_court=is_for_court))
        yield from typed
        known = {(each.code, each.words) for each in typed}
        said = self._wording.said(text, one.values)
        for each in guarded(said, guards, day, is_for_court=is_for_court):
            if each.code in _OF_WORDS and (each.code, each.words) not in known:
                yield replace(each, at=-1)
        if text != one.template:
            fields = self._fields(one)
            yield from bare_facts(text, one.template, fields, one.values, self.counted)
        yield from self._people(text)

    def _people(self, text: str) -> Iterator[TextWarning]:
        """People who are called by codes here, under their names in any grammatical case."""
        for person in self.facts.people:
            longest = max(person.name.split(), key=len, default="")
            stems = [longest[:-1]] if len(longest) >= _SHORTEST else []
            for each in found_stems(text, stems):
                yield TextWarning(
                    TextFault.PERSON_NAMED, each.group(), each.start(), replacement=person.code
                )

    def _fields(self, one: LaidParagraph) -> Iterator[TextField]:
        known = places_of(one.each)
        return fields_of(one.each, known, one.values, self.used, self._wording.value)

    @property
    def _wording(self) -> Wording:
        return Wording(self.language, self.catalogue.complaints)


def view_of(
    catalogue: Catalogue, template: Template, facts: PackageFacts, language: Language
) -> TextView:
    """Return what shows the text of one document."""
    book = catalogue.complaints
    return TextView(catalogue, template, facts, language, _used(book), _counted(book, language))


def _left(draft: EditedParagraph) -> ShownParagraph:
    """What was typed in a paragraph that is not there today."""
    return ShownParagraph(
        draft.key, BlockKind.PARAGRAPH, draft.basis, "", "", draft=draft.text, is_dormant=True
    )


_SHORTEST = 5
"""Letters of a name that is looked for; a shorter one may be part of another word."""

_OF_WORDS = frozenset({TextFault.OBSOLETE_TERM, TextFault.TONE})
"""What a fact that stands in a text is warned of, too: an observer's own words."""


def _used(book: ComplaintBook) -> tuple[Form, ...]:
    """The places in every form that a template uses, in the order in which they are met."""
    return tuple(
        dict.fromkeys(
            place
            for template in book.templates.values()
            for block in template.blocks
            for item in block.items
            for wording in (item.text.ru, item.text.kk)
            for place in places_in(wording)
        )
    )


def _counted(book: ComplaintBook, language: Language) -> frozenset[str]:
    """The nouns that follow counts."""
    forms = [
        form
        for one in book.words.values()
        for form in ((one.kk,) if language is Language.KK else one.ru)
    ]
    return frozenset(form.casefold() for form in forms)
