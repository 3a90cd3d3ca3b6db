"""The field in which one paragraph is typed; a fact in it moves, copies and goes as one letter."""

import json

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from hq_desktop.ui import keys, look
from hq_desktop.ui.cases.text_chips import (
    PLACE,
    Fact,
    Facts,
    Ink,
    Piece,
    Run,
    paint_facts,
    pieces_of,
    place_in,
    runs_of,
    text_of,
)
from hq_desktop.ui.cases.text_lines import LINE_HEIGHT, set_lines
from hq_desktop.ui.cases.text_mending import mend

PIECES = "application/x-hq-text"
"""What is copied from here: words and facts, so that facts stay facts where they are known."""

LEAST_LINES = 2
_OPENING = '«„“"(['
_MOVES = QTextCursor.MoveOperation
_KEPT = QTextCursor.MoveMode.KeepAnchor
_DELETIONS = (
    (QKeySequence.StandardKey.DeleteStartOfWord, _MOVES.PreviousWord),
    (QKeySequence.StandardKey.DeleteEndOfWord, _MOVES.NextWord),
    (QKeySequence.StandardKey.DeleteEndOfLine, _MOVES.EndOfLine),
    (QKeySequence.StandardKey.Delete, _MOVES.NextCharacter),
)


class ParagraphEdit(QTextEdit):
    """One paragraph being typed, as high as its text; every line becomes a paragraph."""

    typed = Signal()
    """What stands in the field was changed by the person."""

    caret_moved = Signal()
    left = Signal()
    """Escape: nothing is to be stored now."""

    save_asked = Signal()
    """Ctrl+Enter: store and go on."""

    walked = Signal(int)
    """Alt with an arrow: to the paragraph before or after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts = {}
        self._was_at = 0
        self._is_mending = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        look.kind(self, "paragraph")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.cursorPositionChanged.connect(self._moved)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def show_text(self, text: str, facts: Facts) -> None:
        """Show a text to be edited; there is nothing to undo yet."""
        self._facts = facts
        self._is_mending = True
        self.setUndoRedoEnabled(False)
        self.clear()
        set_lines(self.textCursor())
        self._ink.write(self.textCursor(), text, facts)
        self.setUndoRedoEnabled(True)
        self._is_mending = False
        self.moveCursor(_MOVES.End)
        self._moved()

    def text(self) -> str:
        """Return what stands there, facts between braces, every line of its own."""
        return text_of(self.document())

    @property
    def facts(self) -> Facts:
        """The facts that may stand here."""
        return self._facts

    def insert_fact(self, fact: Fact) -> None:
        """Put a fact in place of what is selected, with a space where words would run into it."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        at = cursor.position()
        before = str(self.document().characterAt(at - 1))
        if at > cursor.block().position() and not (before.isspace() or before in _OPENING):
            cursor.insertText(" ", self._ink.plain())
        self._ink.write_fact(cursor, fact)
        if str(self.document().characterAt(cursor.position())).isalnum():
            cursor.insertText(" ", self._ink.plain())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def put_text(self, start: int, end: int, text: str) -> None:
        """Put other words, with facts between braces, in place of a stretch of the text."""
        cursor = self._stretch(start, end)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._ink.write(cursor, text, self._facts)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text."""
        self.setTextCursor(self._stretch(start, end))
        self.ensureCursorVisible()

    @property
    def caret(self) -> int:
        """Where the caret stands in the text, where facts stand in braces."""
        return len(text_of(self.document(), 0, self.textCursor().position()))

    def fact_at_caret(self) -> Fact | None:
        """Return the fact that the caret stands at, or that is selected."""
        cursor = self.textCursor()
        for run in runs_of(self.document()):
            if run.start <= cursor.position() <= run.end:
                return self._facts.get(run.place)
        return None

    def sizeHint(self) -> QSize:
        """Ask for the height of the text, of two lines at least."""
        least = LEAST_LINES * LINE_HEIGHT + 2 * self.document().documentMargin()
        text = max(least, self.document().size().height())
        frame = self.height() - self.viewport().height()
        return QSize(320, round(text) + max(frame, 10))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same height, and for little width."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a fact out as a whole; leave and save by their keys."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif keys.is_enter(event) and is_control:
            self.save_asked.emit()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif not self._deleted(event):
            self._write_plainly()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Write what an input method composes as words, never as part of a fact."""
        self._write_plainly()
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of every fact under the letters."""
        painter = QPainter(self.viewport())
        offset = QPointF(
            -self.horizontalScrollBar().value(), -float(self.verticalScrollBar().value())
        )
        paint_facts(painter, self.document(), look.color(self, "accent-weak"), offset)
        painter.end()
        super().paintEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy values for others, and facts for here."""
        cursor = self.textCursor()
        text = text_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        pieces = list(pieces_of(text, self._facts))
        made = QMimeData()
        made.setText("".join(self._value(one) for one in pieces))
        stored = json.dumps([[one.place, self._value(one)] for one in pieces])
        made.setData(PIECES, stored.encode())
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words alone; a picture or a file is no text."""
        return source.hasText() or source.hasFormat(PIECES)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words; what was copied here brings its facts, where they are known."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if source.hasFormat(PIECES):
            for place, value in json.loads(bytes(source.data(PIECES).data())):
                if place in self._facts:
                    self._ink.write_fact(cursor, self._facts[place])
                else:
                    cursor.insertText(value, self._ink.plain())
        else:
            cursor.insertText(_lines(source.text()), self._ink.plain())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _stretch(self, start: int, end: int) -> QTextCursor:
        """The letters between two places of the text, where facts stand in braces."""
        cursor = self.textCursor()
        cursor.setPosition(place_in(self.document(), start))
        cursor.setPosition(place_in(self.document(), end), _KEPT)
        return cursor

    @property
    def _ink(self) -> Ink:
        return Ink(look.tokens_of(self))

    def _value(self, piece: Piece) -> str:
        return self._facts[piece.place].value if piece.place else piece.words

    def _write_plainly(self) -> None:
        """What is typed beside a fact is no part of it."""
        is_in_fact = self.currentCharFormat().hasProperty(PLACE)
        if is_in_fact and not self.textCursor().hasSelection():
            self.setCurrentCharFormat(self._ink.plain())

    def _deleted(self, event: QKeyEvent) -> bool:
        """Delete by whole facts; say whether the key was one that deletes."""
        move = next((move for key, move in _DELETIONS if event.matches(key)), None)
        if move is None and event.key() == Qt.Key.Key_Backspace:
            move = _MOVES.PreviousCharacter  # not every system calls it by its standard name
        if move is None:
            return False
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(move, _KEPT)
        self._widen(cursor, is_growing=cursor.position() > cursor.anchor())
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _moved(self) -> None:
        """Step over a fact: nothing stands inside it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            if self._widen(cursor, is_growing=cursor.position() > self._was_at):
                self.setTextCursor(cursor)
        else:
            inside = self._inside(cursor.position())
            if inside is not None:
                is_forward = cursor.position() > self._was_at
                cursor.setPosition(inside.end if is_forward else inside.start)
                self._was_at = cursor.position()
                self.setTextCursor(cursor)
                return
        self._was_at = cursor.position()
        self.caret_moved.emit()

    def _inside(self, position: int) -> Run | None:
        runs = runs_of(self.document())
        return next((one for one in runs if one.start < position < one.end), None)

    def _widen(self, cursor: QTextCursor, *, is_growing: bool) -> bool:
        """Move both ends of a selection out of facts; say whether one was inside.

        `is_growing` says that its end moves towards the end of the text.
        """
        first, last = self._inside(cursor.anchor()), self._inside(cursor.position())
        if first is None and last is None:
            return False
        is_forward = cursor.position() >= cursor.anchor()
        anchor, position = cursor.anchor(), cursor.position()
        if first is not None:
            anchor = first.start if is_forward else first.end
        if last is not None:
            position = last.end if is_growing else last.start
            if first is not None and first == last:
                position = last.end if is_forward else last.start
        cursor.setPosition(anchor)
        cursor.setPosition(position, _KEPT)
        return True

    def _changed(self) -> None:
        if self._is_mending:
            return
        self._is_mending = True
        mend(self.document(), self._facts, self._ink.plain())
        self._is_mending = False
        self.typed.emit()


def _lines(text: str) -> str:
    """Return pasted text with one kind of line end, and no empty lines."""
    parts = (part.strip("\t\r\v\f ") for part in text.splitlines())
    joined = "\n".join(part for part in parts if part)
    return joined if "\n" in text or not text.strip() else text
