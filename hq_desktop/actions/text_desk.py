"""What the editor of a text shows: its paragraphs, facts and warnings, and its Word file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hq_desktop.actions.cases import PlannedDocument
from hq_desktop.actions.package_text import text_at
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.word_document import word_document
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.bare_facts import bare_facts
from hq_desktop.domain.case_text import CaseText, EditedParagraph
from hq_desktop.domain.complaint import BlockKind, ComplaintBook, Subject, Template
from hq_desktop.domain.edited_text import (
    EditableText,
    LaidParagraph,
    begun_after,
    edits_in,
    followed,
    found,
    kind_after,
)
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.places import places_in, places_of
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.required_content import content_lost
from hq_desktop.domain.stems import found_stems
from hq_desktop.domain.template_text import template_text
from hq_desktop.domain.text import Language
from hq_desktop.domain.text_fields import Form, TextField, fields_of
from hq_desktop.domain.text_guards import guarded
from hq_desktop.domain.text_warnings import TextFault, TextWarning
from hq_desktop.storage import text_drafts
from hq_desktop.storage.backups import disk
from hq_desktop.storage.transaction import Transaction


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
class TextDesk:
    """The text of one document as it stands; `case_text` is None while nobody changed it.

    `added` is the key of the paragraph that the last deed added.
    """

    place: CasePlace
    document: PlannedDocument
    sheet: EditableText
    paragraphs: tuple[ShownParagraph, ...]
    case_text: CaseText | None = None
    added: str = ""

    @property
    def language(self) -> Language:
        """The language of the document."""
        return Language(self.place.language)

    @property
    def template(self) -> Template:
        """The template of the document."""
        return self.document.draft.template

    @property
    def is_locked(self) -> bool:
        """Whether nobody edits it until it is unlocked."""
        return self.case_text is not None and self.case_text.locked_at is not None

    @property
    def replaced_name(self) -> str:
        """The name of the finished PDF that is printed in its place; empty without one."""
        return self.case_text.replaced_name if self.case_text is not None else ""

    @property
    def differences(self) -> tuple[ShownParagraph, ...]:
        """The paragraphs that differ from the template, in the order of the document."""
        return tuple(one for one in self.paragraphs if one.is_edited)

    @property
    def warnings(self) -> tuple[TextWarning, ...]:
        """Every warning of the text."""
        return tuple(warning for one in self.paragraphs for warning in one.warnings)


@dataclass(frozen=True, slots=True)
class TextReader:
    """What lays out a text for the editor."""

    catalogue: Catalogue

    def read(
        self, tx: Transaction, operator: str, place: CasePlace, document: PlannedDocument
    ) -> TextDesk:
        """Return the text of a document with what this operator is typing in it."""
        text = text_at(tx, place)
        typed = text_drafts.of_place(tx, operator, place)
        language, template = Language(place.language), document.draft.template
        lines = template_text(template, document.facts, language)
        sheet = EditableText(lines, text.paragraphs if text is not None else ())
        view = self._view(template, document.facts, language)
        return TextDesk(place, document, sheet, tuple(view.shown(sheet.paragraphs, typed)), text)

    def warnings(self, desk: TextDesk, key: str, text: str) -> tuple[TextWarning, ...]:
        """Return what a paragraph of a desk would be warned of with other words."""
        view = self._view(desk.template, desk.document.facts, desk.language)
        return tuple(view.warnings(found(desk.sheet.paragraphs, followed(key)), text))

    def export(self, desk: TextDesk, target: Path) -> Path:
        """Write the text of a desk as a Word file."""
        facts = replace(desk.document.facts, edited=edits_in(desk.sheet.paragraphs))
        grades = {rule.grade: rule.label for rule in self.catalogue.grade_rules}
        wording = Wording(desk.language, self.catalogue.complaints)
        content = word_document(Paper(desk.template, facts, wording, grades, "", 0, ""))
        with disk(target):
            unfinished = target.with_name(f".{target.name}.part")
            unfinished.write_bytes(content)
            unfinished.replace(target)
        return target

    def _view(self, template: Template, facts: PackageFacts, language: Language) -> "_View":
        book = self.catalogue.complaints
        used, counted = _used(book), _counted(book, language)
        return _View(self.catalogue, template, facts, language, used, counted)


@dataclass(frozen=True, slots=True)
class _View:
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
            for each in found_stems(text, [person.name.split()[0][:-1]]):
                yield TextWarning(
                    TextFault.PERSON_NAMED, each.group(), each.start(), replacement=person.code
                )

    def _fields(self, one: LaidParagraph) -> Iterator[TextField]:
        known = places_of(one.each)
        return fields_of(one.each, known, one.values, self.used, self._wording.value)

    @property
    def _wording(self) -> Wording:
        return Wording(self.language, self.catalogue.complaints)


def _left(draft: EditedParagraph) -> ShownParagraph:
    """What was typed in a paragraph that is not there today."""
    return ShownParagraph(
        draft.key, BlockKind.PARAGRAPH, draft.basis, "", "", draft=draft.text, is_dormant=True
    )


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
