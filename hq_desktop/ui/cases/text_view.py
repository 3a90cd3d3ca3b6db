"""The text of one document: its paragraphs at the left, the sheets as they are printed beside."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.cases.text_bar import TextBar
from hq_desktop.ui.cases.text_hand import TextHand
from hq_desktop.ui.cases.text_head import TextHead
from hq_desktop.ui.cases.text_lines import Manner
from hq_desktop.ui.cases.text_list import ParagraphList
from hq_desktop.ui.cases.text_work import TextWork
from hq_desktop.ui.preview import Preview
from hq_desktop.ui.widgets.choice_popup import ChoicePopup
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.screen_keys import add_key
from hq_desktop.ui.written_notice import tell_written

NO_PREVIEW, PREVIEW = range(2)
LEFT_SHARE, LEFT_LEAST = 0.56, 520


class TextView(QWidget):
    """Everything the text of a document is edited with; Escape leads back to the desk."""

    closed = Signal()
    language_chosen = Signal(object)
    draft_asked = Signal()
    recorded = Signal()
    """The text was changed; what was drawn before shows another one."""

    counted = Signal(str)
    """How many paragraphs differ from the template, for the desk; empty where none does."""

    keys_changed = Signal()

    def __init__(self, work: TextWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_comparing = False
        self.head = TextHead(self)
        self.bar = TextBar(self)
        self.list = ParagraphList(self)
        self.preview = Preview(self)
        self.facts = ChoicePopup(self)
        self.hand = TextHand(work, self.list, self.facts)
        self.stale = QLabel(self)
        self._right = QStackedWidget(self)
        self._build()
        self._connect()
        self._add_keys()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the paragraphs; a focus proxy would hold Tab there."""
        super().focusInEvent(event)
        self.list.setFocus(event.reason())

    def show_plan(self, plan: PackagePlan | None) -> None:
        """Show the text of a document of a plan: the one that was shown, else the first."""
        place = self.head.show_plan(plan)
        if self._work.is_other(plan, place):
            self.hand.leave()
            self.close_file()
        self._work.begin(plan, place)

    def show_files(self, found: Sequence[Path]) -> None:
        """Show the draft of the document that is edited."""
        if found:
            self.show_file(found[min(self.head.document, len(found) - 1)])

    def show_file(self, path: Path) -> None:
        """Show a PDF beside the text."""
        self.stale.hide()
        opened = self.preview.show_file(path)
        self._turn_to(PREVIEW if opened else NO_PREVIEW)

    def close_file(self) -> None:
        """Let go of the PDF, so that it can be written again."""
        self.stale.hide()
        self.preview.close_file()
        self._turn_to(NO_PREVIEW)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the editor, or those of the list."""
        if self.list.is_editing:
            return (
                ("Ctrl Enter", self.tr("save")),
                ("Alt ↑↓", self.tr("save, other paragraph")),
                ("F2", self.tr("insert a fact")),
                ("Shift F2", self.tr("put what is offered")),
                ("F7", self.tr("as the template has it")),
                ("Esc", self.tr("leave")),
            )
        if self._work.state.is_locked:
            return (
                *self.bar.keys(),
                ("F3", self.tr("next to look at")),
                ("F5", self.tr("draft")),
                ("F8", self.tr("what differs")),
                ("Ctrl L", self.head.other_language),
                ("Esc", self.tr("to the cases")),
            )
        return (
            ("Enter", self.tr("edit")),
            ("Del", self.tr("leave out")),
            ("Ins", self.tr("add after")),
            ("F3", self.tr("next to look at")),
            ("F5", self.tr("draft")),
            ("F7", self.tr("as the template has it")),
            ("F8", self.tr("what differs")),
            ("Ctrl Z", self.tr("undo")),
            *self.bar.keys(),
            ("Ctrl L", self.head.other_language),
            ("Esc", self.tr("to the cases")),
        )

    def edit(self) -> None:
        """Take the current paragraph in hand; where there is room to write, begin one."""
        line = self.list.current()
        if line is not None and line.is_room:
            self.add()
        else:
            self.hand.take()

    def add(self) -> None:
        """Begin a paragraph after the current one."""
        line = self.list.current()
        if line is not None and self.hand.may_change():
            self.list.go_to_key(self._work.begin_after(line))
            self.hand.take()

    def leave_out(self) -> None:
        """Leave the current paragraph out of the document."""
        line = self.list.current()
        if line is None or not self.hand.may_change():
            return
        if line.is_drawn:
            self.bar.say(self.tr("What is drawn from the facts cannot be left out."))
        elif line.is_removed:
            self.bar.say(self.tr("It is left out already; F7 puts it back."))
        else:
            self._work.leave_out(line)

    def put_back(self) -> None:
        """Let the paragraph be as the template has it."""
        self.hand.leave()
        line = self.list.current()
        if line is not None and self.hand.may_change():
            self._work.put_back(line)

    def keep(self) -> None:
        """Let the current paragraph stay as it is edited, though the template has changed."""
        line = self.list.current()
        if line is not None and line.is_outdated and self.hand.may_change():
            self._work.keep(line)

    def undo(self) -> None:
        """Take back what was last done to the text here."""
        if self.hand.may_change() and not self._work.undo():
            self.bar.say(self.tr("There is nothing more to take back."))

    def next_doubt(self) -> None:
        """Go to the next thing to look at: in the paragraph in hand, else in one of those below."""
        if self.hand.line is not None:
            if self.list.panel.select_next_doubt():
                return
            self.hand.leave()
        rows = self.list.rows.lines
        at = self.list.currentIndex().row()
        order = [*range(at + 1, len(rows)), *range(at + 1)]
        found = next((one for one in order if rows[one].is_doubtful), None)
        if found is None:
            self.bar.say(self.tr("Nothing is left to look at."))
            return
        self.list.go_to(found)
        if rows[found].has_passage and not self._work.state.is_locked:
            self.hand.take()
            self.list.panel.select_first_doubt()

    def compare(self) -> None:
        """Show what was taken out and put in, or the text as it is printed."""
        self._is_comparing = not self._is_comparing
        self.bar.show_comparing(is_comparing=self._is_comparing)
        self._show_manner()

    def lock(self) -> None:
        """Lock the text, or unlock it."""
        self.hand.leave()
        self._work.set_locked(is_locked=not self._work.state.is_locked)

    def write_word(self) -> None:
        """Write the document for Word."""
        self.hand.leave()
        target = files.ask_save(self, self.tr("To Word"), self._work.word_name, "Word (*.docx)")
        if target is not None:
            self._work.write_word(target)

    def change_finished(self) -> None:
        """Put a finished PDF in the place of the text, or take it out again."""
        self.hand.leave()
        if not self.hand.may_change():
            return
        if self._work.state.finished:
            self._work.take_finished_out()
            return
        chosen = files.ask_open(self, self.tr("Finished PDF"), "PDF (*.pdf)")
        if chosen is not None:
            self._work.put_finished(chosen)

    def leave(self) -> None:
        """Go back to the desk; nothing typed is lost."""
        self.hand.leave()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the paragraphs their part of the width."""
        super().resizeEvent(event)
        self.list.setFixedWidth(max(LEFT_LEAST, round(self.width() * LEFT_SHARE)))

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours at once."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._show_manner()

    def _show_work(self) -> None:
        """Show the text as it was read; a paragraph in hand is not taken out of it."""
        self.bar.show_state(self._work.state)
        self.head.show_note(self._work.title)
        self.counted.emit(self._work.state.differs if self._work.state.differing else "")
        if self.hand.line is None:
            self.list.show_lines(self._work.lines)
        self.keys_changed.emit()

    def _show_manner(self) -> None:
        said = self.tr("The template says something else now. F7 takes it, Ctrl Enter keeps yours:")
        self.list.show_so(Manner(look.tokens_of(self), self._is_comparing, said))

    def show_running(self, word: str) -> None:
        """Show that something is being done with the document."""
        self.bar.say(word)

    def _stored(self) -> None:
        self.bar.say("")
        self.stale.setVisible(self._right.currentIndex() == PREVIEW)
        self.recorded.emit()

    def _tell(self, error: HqError) -> None:
        messages.tell_error(self, self.tr("Text"), error)

    def _turn_to(self, side: int) -> None:
        """Show the sheets or that there are none; no key may go to what is not seen."""
        had_keys = self.preview.isAncestorOf(QApplication.focusWidget() or self)
        self._right.setCurrentIndex(side)
        if had_keys and side == NO_PREVIEW:
            self.list.setFocus()

    def _turn_sheet(self, step: int) -> None:
        self.preview.go_to(self.preview.page + step)

    def _choose_language(self, language: Language) -> None:
        self.hand.leave()
        self.language_chosen.emit(language)

    def _choose_document(self, place: int) -> None:
        self.hand.leave()
        self._work.choose(place)
        self.list.setFocus()

    def _build(self) -> None:
        sentence = self.tr("F5 draws the document with what is edited here, as it is printed.")
        self._right.addWidget(EmptyNote(self.tr("The sheets stand here"), sentence, parent=self))
        self._right.addWidget(self.preview)
        self.stale.setText(self.tr("! drawn before the last change; F5 draws it again"))
        self.stale.setWordWrap(True)
        self.stale.setContentsMargins(16, 8, 16, 8)
        look.state(self.stale, "attention")
        self.stale.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stale)
        right.addWidget(self._right, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        self._show_manner()

    def _connect(self) -> None:
        self.list.edit_asked.connect(self.edit)
        self.list.remove_asked.connect(self.leave_out)
        self.list.add_asked.connect(self.add)
        self.list.undo_asked.connect(self.undo)
        self.list.keep_asked.connect(self.keep)
        self.list.left.connect(self.leave)
        self.list.walked.connect(lambda _line: self.bar.say(""))
        self.hand.moved.connect(self.keys_changed)
        self.hand.said.connect(self.bar.say)
        self.head.left.connect(self.leave)
        self.head.draft_asked.connect(self.draft_asked)
        self.head.language_chosen.connect(self._choose_language)
        self.head.document_chosen.connect(self._choose_document)
        self.bar.compare_asked.connect(self.compare)
        self.bar.next_asked.connect(self.next_doubt)
        self.bar.lock_asked.connect(self.lock)
        self.bar.word_asked.connect(self.write_word)
        self.bar.finished_asked.connect(self.change_finished)
        self._work.changed.connect(self._show_work)
        self._work.stored.connect(self._stored)
        self._work.written.connect(lambda path: tell_written(self, path))
        self._work.failed.connect(self._tell)
        self._work.finished_shown.connect(self.show_file)

    def _add_keys(self) -> None:
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F2", self.hand.ask_fact),
            ("Shift+F2", self.hand.put_offered),
            ("F3", self.next_doubt),
            ("F5", self.draft_asked.emit),
            ("F7", self.put_back),
            ("F8", self.compare),
            ("F11", self.lock),
            ("Ctrl+S", self.hand.save),
            ("Ctrl+E", self.write_word),
            ("Ctrl+O", self.change_finished),
            ("Ctrl+L", self.head.turn_language),
            ("Alt+PgDown", lambda: self._turn_sheet(1)),
            ("Alt+PgUp", lambda: self._turn_sheet(-1)),
            ("Ctrl+PgDown", lambda: self.head.step_document(1)),
            ("Ctrl+PgUp", lambda: self.head.step_document(-1)),
        )
        for key, deed in deeds:
            add_key(self, key, deed)
