"""What a lawyer can do with the text of a document: edit, lock, export, replace it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_plan import PlannedDocument
from hq_desktop.actions.package_text import KeptText, text_at
from hq_desktop.actions.register_steps import begun
from hq_desktop.actions.text_desk import TextDesk, TextReader
from hq_desktop.actions.text_files import finished_pdf
from hq_desktop.actions.text_view import ShownParagraph
from hq_desktop.domain import edited_text
from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_text import CaseText, CaseTextId, EditedParagraph
from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.edited_text import EditableText
from hq_desktop.domain.errors import ChangedElsewhere, Refused
from hq_desktop.domain.places import check_places, places_of
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.text_warnings import TextWarning
from hq_desktop.storage import case_texts, text_drafts
from hq_desktop.storage.transaction import Transaction

__all__ = ["CaseTextActions", "ShownParagraph", "TextDesk"]

SAVED, LOCKED, UNLOCKED = "case_text_saved", "case_text_locked", "case_text_unlocked"
REPLACED, PUT_BACK = "case_text_replaced", "case_text_put_back"

_Edits = tuple[EditedParagraph, ...]


@dataclass(frozen=True, slots=True)
class CaseTextActions:
    """The texts of the documents of one campaign.

    Every deed is given the desk that the lawyer has before them and returns the next one. It raises
    ChangedElsewhere where somebody else saved the text since, and Refused for a locked one; then
    nothing has changed, and what was typed is still with the caller.
    """

    desk: Desk

    def open(self, place: CasePlace, document: PlannedDocument) -> TextDesk:
        """Return the text of a planned document, in the language of its place; writes nothing."""
        with self.desk.database.reading() as tx:
            return self._reader.read(tx, self.desk.operator, place, document)

    def preview(self, desk: TextDesk, key: str, text: str) -> tuple[TextWarning, ...]:
        """Return what a paragraph would be warned of with other words; raises NotFound.

        Words whose places cannot be filled are warned of like the rest of the text.
        """
        return self._reader.warnings(desk, key, text)

    def check(self, desk: TextDesk, key: str, text: str) -> None:
        """Say nothing where a text can be saved in a paragraph; raises NotFound, Refused."""
        one = edited_text.found(desk.sheet.paragraphs, key)
        for line in _lines(text):
            check_places(line, places_of(one.each), self.desk.catalogue.complaints.words)

    def save(self, desk: TextDesk, key: str, text: str) -> TextDesk:
        """Change the words of a paragraph; further lines become paragraphs after it.

        The template's own words put the template back. Raises NotFound, and Refused that names a
        place which does not exist, or an empty text.
        """
        self.check(desk, key, text)
        first, *further = _lines(text) or [""]
        edits = edited_text.changed(desk.sheet.paragraphs, key, first)
        return self._edit(desk, _followed(desk.sheet, edits, key, further), key)

    def remove(self, desk: TextDesk, key: str) -> TextDesk:
        """Leave a paragraph out; one that was added is gone. Raises NotFound, Refused."""
        return self._edit(desk, edited_text.removed(desk.sheet.paragraphs, key), key)

    def reset(self, desk: TextDesk, key: str) -> TextDesk:
        """Put the template's words back; one that was added is gone. Raises NotFound."""
        return self._edit(desk, edited_text.without(desk.sheet.paragraphs, key), key)

    def keep(self, desk: TextDesk, key: str) -> TextDesk:
        """Let an edited paragraph stand although the template was changed; raises NotFound."""
        return self._edit(desk, edited_text.kept(desk.sheet.paragraphs, key))

    def add_after(
        self, desk: TextDesk, key: str, text: str, kind: BlockKind | None = None
    ) -> TextDesk:
        """Add a paragraph after another one, as what that one is; further lines follow it.

        `TextDesk.added` is its key. Raises NotFound, Refused.
        """
        self.check(desk, key, text)
        first, *further = _lines(text) or [""]
        edits, added = edited_text.added_after(desk.sheet.paragraphs, key, first, kind)
        edits = _followed(desk.sheet, edits, added, further)
        begun = edited_text.begun_after(key)
        return replace(self._edit(desk, edits, begun), added=added)

    def lock(self, desk: TextDesk) -> TextDesk:
        """Lock the text: nobody edits it until somebody unlocks it."""
        return self._change(
            desk,
            LOCKED,
            lambda tx, text: replace(text, locked_at=tx.moment, locked_by=tx.operator),
        )

    def unlock(self, desk: TextDesk) -> TextDesk:
        """Let the text be edited again."""
        return self._change(
            desk,
            UNLOCKED,
            lambda _, text: replace(text, locked_at=None, locked_by=""),
            is_locked_allowed=True,
        )

    def replace_by(self, desk: TextDesk, pdf: Path) -> TextDesk:
        """Put a finished PDF in the place of the text; its bytes are kept as evidence.

        Raises FileMissing, FileUnreadable for a file that needs a password, is broken or no PDF.
        """
        sha256, kept = finished_pdf(pdf)
        with self.desk.database.reading() as tx:
            _unlocked(_current(tx, desk))
        kept.keep(self.desk.database.evidence)

        def put(tx: Transaction, text: CaseText) -> CaseText:
            kept.register(tx)
            return replace(text, replaced_by=sha256, replaced_name=pdf.name)

        return self._change(desk, REPLACED, put)

    def take_replacement_out(self, desk: TextDesk) -> TextDesk:
        """Print the text again in place of the finished PDF, whose bytes stay kept."""
        return self._change(
            desk, PUT_BACK, lambda _, text: replace(text, replaced_by="", replaced_name="")
        )

    def finished(self, desk: TextDesk) -> Path | None:
        """Return the finished PDF that is printed in the place of the text; None without one.

        Raises NotFound where its bytes are missing.
        """
        text = desk.case_text
        if text is None or not text.replaced_by:
            return None
        return self.desk.database.evidence.path(text.replaced_by)

    def export_docx(self, desk: TextDesk, target: Path) -> Path:
        """Write the document as a Word file; the same facts and text give the same bytes.

        A finished PDF in its place changes nothing here. Raises FolderReadOnly, DiskFull.
        """
        return self._reader.export(desk, target)

    def put_draft(self, desk: TextDesk, key: str, text: str) -> None:
        """Keep what is being typed in a paragraph, also one begun after another; in no journal.

        Raises NotFound.
        """
        one = edited_text.found(desk.sheet.paragraphs, edited_text.followed(key))
        with self.desk.database.transaction(self.desk.operator, "draft_put") as tx:
            typed = EditedParagraph(key, text, one.template)
            text_drafts.put(tx, self.desk.operator, desk.place, typed)

    def drop_draft(self, desk: TextDesk, key: str) -> None:
        """Forget what was being typed in a paragraph."""
        with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
            text_drafts.drop(tx, self.desk.operator, desk.place, key)

    @property
    def _reader(self) -> TextReader:
        return TextReader(self.desk.catalogue)

    def _edit(self, desk: TextDesk, edits: _Edits, dropped: str = "") -> TextDesk:
        """Save edits, and forget what was being typed in a paragraph that they settle."""

        def edit(tx: Transaction, text: CaseText) -> CaseText:
            if dropped:
                text_drafts.drop(tx, self.desk.operator, desk.place, dropped)
            return replace(text, paragraphs=edits)

        return self._change(desk, SAVED, edit)

    def _change(
        self,
        desk: TextDesk,
        deed: str,
        change: Callable[[Transaction, CaseText], CaseText],
        *,
        is_locked_allowed: bool = False,
    ) -> TextDesk:
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            kept = _current(tx, desk)
            before = kept.shown or CaseText(CaseTextId(0), CaseId(0), desk.place.language)
            if not is_locked_allowed:
                _unlocked(kept)
            _store(tx, desk, kept, change(tx, before))
            return self._reader.read(tx, self.desk.operator, desk.place, desk.document)


def _lines(text: str) -> list[str]:
    """The paragraphs of what was typed or pasted, without empty ones."""
    return [line for one in text.splitlines() if (line := edited_text.tidy(one))]


def _followed(sheet: EditableText, edits: _Edits, key: str, further: Sequence[str]) -> _Edits:
    """The edits with further paragraphs, one after another, behind a paragraph."""
    for line in further:
        paragraphs = replace(sheet, edits=edits).paragraphs
        edits, key = edited_text.added_after(paragraphs, key, line)
    return edits


def _current(tx: Transaction, desk: TextDesk) -> KeptText:
    """What is kept of the text; raises ChangedElsewhere where it is not what the desk shows."""
    kept = text_at(tx, desk.place)
    if _version(kept.shown) != _version(desk.case_text):
        raise ChangedElsewhere(noun=case_texts.NOUN, key=desk.place.complaint)
    return kept


def _unlocked(kept: KeptText) -> None:
    """Say nothing where a text may be edited; raises Refused with whoever locked it."""
    if kept.shown is not None and kept.shown.locked_at is not None:
        raise Refused(reason="text_locked", name=kept.shown.locked_by)


def _version(text: CaseText | None) -> tuple[int, int] | None:
    return None if text is None else (text.id, text.version)


def _store(tx: Transaction, desk: TextDesk, kept: KeptText, after: CaseText) -> None:
    """Write the text, but for one that is as it was; one that says nothing any more is taken out.

    A text that was handed in stays as it is: what changes is the text of the next complaint.
    """
    if after == kept.shown:
        return
    is_empty = not (after.paragraphs or after.locked_at or after.replaced_by)
    if kept.own is None:
        if not is_empty or kept.handed_in is not None:
            case_texts.add(tx, replace(after, case=begun(tx, desk.place).id))
    elif is_empty and kept.handed_in is None:
        case_texts.remove(tx, kept.own.id)
    else:
        case_texts.save(tx, after)
