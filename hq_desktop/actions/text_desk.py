"""What the editor of a text shows: its paragraphs, facts and warnings, and its Word file."""

from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.package_plan import PlannedDocument
from hq_desktop.actions.package_text import text_at
from hq_desktop.actions.text_view import ShownParagraph, view_of
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.word_document import word_document
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.edited_text import (
    EditableText,
    edits_in,
    followed,
    found,
)
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.template_text import template_text
from hq_desktop.domain.text import Language
from hq_desktop.domain.text_warnings import TextWarning
from hq_desktop.storage import text_drafts
from hq_desktop.storage.backups import disk
from hq_desktop.storage.transaction import Transaction


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
        text = text_at(tx, place).shown
        typed = text_drafts.of_place(tx, operator, place)
        language, template = Language(place.language), document.draft.template
        lines = template_text(template, document.facts, language)
        sheet = EditableText(lines, text.paragraphs if text is not None else ())
        view = view_of(self.catalogue, template, document.facts, language)
        return TextDesk(place, document, sheet, tuple(view.shown(sheet.paragraphs, typed)), text)

    def warnings(self, desk: TextDesk, key: str, text: str) -> tuple[TextWarning, ...]:
        """Return what a paragraph of a desk would be warned of with other words."""
        view = view_of(self.catalogue, desk.template, desk.document.facts, desk.language)
        return tuple(view.warnings(found(desk.sheet.paragraphs, followed(key)), text))

    def export(self, desk: TextDesk, target: Path) -> Path:
        """Write the text of a desk as a Word file."""
        facts = replace(desk.document.facts, edited=edits_in(desk.sheet.paragraphs))
        grades = {rule.grade: rule.label for rule in self.catalogue.grade_rules}
        wording = Wording(desk.language, self.catalogue.complaints)
        content = word_document(Paper(desk.template, facts, wording, grades, "", 0, ""))
        with disk(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(f".{target.name}.part")
            unfinished.write_bytes(content)
            unfinished.replace(target)
        return target
