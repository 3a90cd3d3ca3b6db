"""Single letters in a field: what the words say, 0 or blank for the rest of the sheet."""

from dataclasses import replace

from PySide6.QtCore import QObject

from hq_desktop.domain.protocol import Cell, CellState, stated
from hq_desktop.domain.words import with_words, without_words
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.form_view import FormView
from hq_desktop.ui.entry.showing import Showing
from hq_desktop.ui.entry.words_field import UNTOLD, WordsField

WORDS, ZEROS, BLANKS = "w", "z", "b"


class TypingAids(QObject):
    """Does what a letter asks for; each is one step for undo."""

    def __init__(
        self, form: FormView, hand: DraftInHand, showing: Showing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._hand = hand
        self._showing = showing
        self._line = ""
        self.words = WordsField(form.viewport())
        self.words.chosen.connect(self._told)
        self.words.given_up.connect(lambda: form.focus_line(self._line))
        form.letter_pressed.connect(self._pressed)

    def _pressed(self, line: str, letter: str) -> None:
        if letter == WORDS:
            self._ask_words(line)
        elif letter == ZEROS:
            self._fill(line, 0)
        elif letter == BLANKS:
            self._fill(line, CellState.BLANK)

    def _ask_words(self, line: str) -> None:
        self._line = line
        words = self._hand.draft.words
        known = words.get(line)
        self.words.setText("" if line not in words else UNTOLD if known is None else str(known))
        self._form.put_beside(line, self.words)
        self.words.selectAll()

    def _told(self, text: str) -> None:
        line, draft = self._line, self._hand.draft
        number = int(text) if text.isdigit() else None
        agrees = not text or (number is not None and number == stated(draft.cells, line))
        words = (
            without_words(draft.words, line) if agrees else with_words(draft.words, line, number)
        )
        self._hand.change(replace(draft, words=dict(words), line=line))
        self._form.focus_line(line)

    def _fill(self, line: str, cell: Cell) -> None:
        """Put the same into the line in hand and all below it that nobody typed."""
        draft = self._hand.draft
        lines = self._form.lines
        rest = [one for one in lines[lines.index(line) :] if one not in draft.cells]
        if not rest:
            return
        cells = {**draft.cells, **dict.fromkeys(rest, cell)}
        self._hand.change(replace(draft, cells=cells, line=lines[-1]))
        self._form.focus_line(lines[-1])
        what = "0" if cell == 0 else self.tr("∅ blank")
        words = self.tr("! {what} put into lines: {count} · Ctrl+Z takes it back")
        self._showing.alert(words.format(what=what, count=len(rest)))
