"""One paragraph as the list of a document's text shows it, and as it is drawn there."""

from collections.abc import Iterable, Mapping, Sequence
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

from hq_desktop.domain.edited_text import followed
from hq_desktop.domain.word_changes import Change, Run, diff
from hq_desktop.ui import look
from hq_desktop.ui.cases.text_chips import ADDED, OWN, REMOVED, Facts, Ink, read_aloud
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

    `at` is where the passage begins in the text, -1 where it is about none. `better` is what may
    be put in its place, a fact between braces, and `offer` says so.
    """

    words: str
    at: int = -1
    passage: str = ""
    better: str = ""
    offer: str = ""

    @property
    def end(self) -> int:
        """Where the passage ends."""
        return self.at + len(self.passage)


@dataclass(frozen=True, slots=True)
class ParagraphLine:
    """A paragraph: what it is, what it says, what it said before, what is to be looked at.

    Texts hold their facts between braces. `draft` is what was typed and not stored yet.
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
    is_strong: bool = False
    is_removed: bool = False
    is_added: bool = False
    is_edited: bool = False
    is_outdated: bool = False
    is_drawn: bool = False
    is_dormant: bool = False
    is_room: bool = False
    """Whether it is room for a text that no template has."""

    @property
    def is_doubtful(self) -> bool:
        """Whether a person must look at it: a warning, another template, typing not stored."""
        return bool(self.notes) or self.is_outdated or self.draft is not None

    @property
    def has_passage(self) -> bool:
        """Whether some of what is to be looked at stands in its words."""
        return not self.is_drawn and any(one.at >= 0 for one in self.notes)

    @property
    def after(self) -> str:
        """The paragraph that one follows which stands in no text yet."""
        return followed(self.key)

    @property
    def is_new(self) -> bool:
        """Whether it is typed and stands in no text yet."""
        return self.after != self.key

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


_COMPARED: Mapping[Change, str] = {Change.INSERT: ADDED, Change.DELETE: REMOVED}
_PRINTED: Mapping[Change, str] = {Change.INSERT: OWN}


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
        marks = _COMPARED if manner.is_comparing or line.is_removed else _PRINTED
        _write_runs(cursor, told(line, manner), line, manner, marks)
    if line.is_outdated:
        _write_note(cursor, manner.said, manner, "attention")
        _begin(cursor)
        _write_runs(cursor, diff(line.basis, line.template), line, manner, _COMPARED)
    for note in line.notes:
        _write_note(cursor, f"! {note.words}", manner, "attention")
    document.setTextWidth(width)
    return document


def told(line: ParagraphLine, manner: Manner) -> Sequence[Run]:
    """Return the text in runs: as it is, its own words apart, or with what was taken out too."""
    if line.is_removed and line.draft is None:
        return (Run(Change.DELETE, line.template),)
    if not line.template:
        own = Change.INSERT if manner.is_comparing else Change.EQUAL
        return (Run(own, line.shown),)
    found = diff(line.template, line.shown)
    if manner.is_comparing:
        return found
    return tuple(one for one in found if one.change is not Change.DELETE)


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


def _write_runs(
    cursor: QTextCursor,
    runs: Iterable[Run],
    line: ParagraphLine,
    manner: Manner,
    marks: Mapping[Change, str],
) -> None:
    for one in runs:
        mark = marks.get(one.change, "")
        Ink(manner.tokens, mark, is_strong=line.is_strong).write(cursor, one.text, line.facts)


def _begin(cursor: QTextCursor) -> None:
    cursor.insertBlock()
    set_lines(cursor)


def _inked(manner: Manner, tone: str, size: int, *, is_strong: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(manner.tokens[tone]))
    made.setProperty(QTextCharFormat.Property.FontPixelSize.value, size)
    made.setFontWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made
