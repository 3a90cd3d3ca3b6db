"""One paragraph as the list of a document's text shows it, and as it is drawn there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from hq_desktop.ui import look
from hq_desktop.ui.cases.text_chips import ADDED, OWN, REMOVED, Facts, Ink, read_aloud
from hq_desktop.ui.cases.text_difference import Change, changes
from hq_desktop.ui.look import Tokens

LINE_HEIGHT = 22
HEAD_SIZE, TEXT_SIZE, NOTE_SIZE = 13, 14, 13


@dataclass(frozen=True, slots=True)
class Mark:
    """A few words on the state of a paragraph, with the tone they are said in."""

    words: str
    tone: str = "ink3"


@dataclass(frozen=True, slots=True)
class Note:
    """Something to look at in a paragraph: what it is, and the passage that it is about.

    `better` are words to put in its place, `fact` is what a bare number is equal to.
    """

    words: str
    passage: str = ""
    better: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class ParagraphLine:
    """A paragraph: what it is, what it says, what it said before, what is to be looked at.

    Texts hold their facts between braces. `draft` is what was typed and not stored yet; `key` is
    empty, and `after` the paragraph before it, where a paragraph is only being begun.
    """

    key: str
    head: str
    text: str
    template: str = ""
    basis: str = ""
    facts: Facts = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    draft: str | None = None
    after: str = ""
    is_strong: bool = False
    is_removed: bool = False
    is_added: bool = False
    is_edited: bool = False
    is_outdated: bool = False
    is_drawn: bool = False

    @property
    def is_new(self) -> bool:
        """Whether it stands in no text yet."""
        return not self.key

    @property
    def place(self) -> str:
        """What tells it from every other paragraph of the document."""
        return self.key or f"{self.after}{NEW}"

    @property
    def shown(self) -> str:
        """What stands there now, typed or stored; what is left out shows what it was."""
        if self.draft is not None:
            return self.draft
        return self.template if self.is_removed else self.text

    def aloud(self) -> str:
        """Return what a screen reader says of it."""
        marks = ", ".join(one.words for one in self.marks)
        notes = " ".join(one.words for one in self.notes)
        head = f"{self.head}, {marks}" if marks else self.head
        return f"{head}: {read_aloud(self.shown, self.facts)} {notes}".rstrip()


NEW = ">new"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the list shows its paragraphs: with what was taken out, or as they are printed."""

    tokens: Tokens
    is_comparing: bool = False
    said: str = ""
    """What stands before the text that the template said at first and says now."""


def drawn(line: ParagraphLine, manner: Manner, width: float) -> QTextDocument:
    """Return a paragraph laid out in a width: head, text, what to look at."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultFont(look.font(TEXT_SIZE))
    cursor = QTextCursor(document)
    _write_head(cursor, line, manner)
    if line.shown or not line.is_drawn:
        _begin(cursor)
        _write_changes(cursor, told(line, manner), line, manner)
    if line.is_outdated:
        _write_note(cursor, manner.said, manner, "attention")
        _begin(cursor)
        _write_changes(cursor, changes(line.basis, line.template), line, manner)
    for note in line.notes:
        _write_note(cursor, f"! {note.words}", manner, "attention")
    document.setTextWidth(width)
    return document


def told(line: ParagraphLine, manner: Manner) -> Sequence[Change]:
    """Return the text in stretches: as it is, with own words marked, or with what was taken out."""
    if line.is_removed and line.draft is None:
        return (Change(REMOVED, line.template),)
    if line.is_added or line.is_new or not line.template:
        return (Change(ADDED if manner.is_comparing else "", line.shown),)
    if line.shown == line.template:
        return (Change("", line.shown),)
    found = changes(line.template, line.shown)
    if manner.is_comparing:
        return found
    kept = (one for one in found if one.kind != REMOVED)
    return tuple(Change(OWN if one.kind == ADDED else "", one.text) for one in kept)


def set_lines(cursor: QTextCursor) -> None:
    """Give the lines of the text at the cursor the height of the editor."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.mergeBlockFormat(form)


def _write_head(cursor: QTextCursor, line: ParagraphLine, manner: Manner) -> None:
    set_lines(cursor)
    cursor.insertText(line.head, _inked(manner, "ink2", HEAD_SIZE, is_strong=True))
    for mark in line.marks:
        cursor.insertText("   ", _inked(manner, "ink3", NOTE_SIZE))
        cursor.insertText(mark.words, _inked(manner, mark.tone, NOTE_SIZE))


def _write_note(cursor: QTextCursor, words: str, manner: Manner, tone: str) -> None:
    _begin(cursor)
    cursor.insertText(words, _inked(manner, tone, NOTE_SIZE))


def _write_changes(
    cursor: QTextCursor, told: Iterable[Change], line: ParagraphLine, manner: Manner
) -> None:
    for one in told:
        Ink(manner.tokens, one.kind, is_strong=line.is_strong).write(cursor, one.text, line.facts)


def _begin(cursor: QTextCursor) -> None:
    cursor.insertBlock()
    set_lines(cursor)


def _inked(manner: Manner, tone: str, size: int, *, is_strong: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(manner.tokens[tone]))
    made.setProperty(QTextCharFormat.Property.FontPixelSize.value, size)
    made.setFontWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made
