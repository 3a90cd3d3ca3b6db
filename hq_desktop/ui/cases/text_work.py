"""The text that is edited: read, changed and put aside off the GUI thread, deed after deed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.case_text import CaseTextActions, TextDesk
from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.domain.errors import HqError
from hq_desktop.ui.cases import text_undo
from hq_desktop.ui.cases.text_bar import TextState
from hq_desktop.ui.cases.text_lines import Note, ParagraphLine
from hq_desktop.ui.cases.text_reading import line_after, lines_of
from hq_desktop.ui.cases.text_words import note_of
from hq_desktop.ui.figures import moment
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks

Deed = Callable[[TextDesk], TextDesk]
Then = Callable[[str], None]
"""Called with the key of the paragraph that was stored."""

_Read = tuple[TextDesk, tuple[ParagraphLine, ...]]


class TextWork(QObject):
    """The text of one document at a time, and how to take back what was done to it here."""

    changed = Signal()
    """The text was read anew."""

    stored = Signal()
    """The text was changed."""

    written = Signal(Path)
    """A Word file was written."""

    finished_shown = Signal(Path)
    """The finished PDF that is printed in the place of the text."""

    failed = Signal(object)

    def __init__(
        self, actions: CaseTextActions, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._order = InOrder(tasks)
        self._plan: PackagePlan | None = None
        self._desk: TextDesk | None = None
        self._begun: ParagraphLine | None = None
        self._done: list[Deed] = []
        self._read: tuple[ParagraphLine, ...] = ()
        self.lines: tuple[ParagraphLine, ...] = ()
        self.state = TextState()

    @property
    def is_idle(self) -> bool:
        """Whether everything typed and done is durable."""
        return self._order.is_idle

    @property
    def title(self) -> str:
        """What the document is."""
        return worded(self._plan.template.title) if self._plan is not None else ""

    @property
    def word_name(self) -> str:
        """What a Word file of it may be called."""
        place = self._desk.place if self._desk is not None else None
        return f"{place.complaint}-{place.language}.docx" if place is not None else "text.docx"

    def begin(self, plan: PackagePlan | None, number: int) -> None:
        """Read the text of a document of a plan; the same document can still be taken back."""
        self._plan = plan
        if plan is None or not plan.documents:
            self._desk, self._begun, self._read, self.state = None, None, (), TextState()
            self._done.clear()
            self._show()
            return
        document = plan.documents[number]
        self._order.run(
            lambda: _told(self._actions.open(document.place, document)),
            self._opened,
            self.failed.emit,
        )

    def is_other(self, plan: PackagePlan | None, number: int) -> bool:
        """Say whether a document of a plan is another one than the one that is edited."""
        desk = self._desk
        if desk is None or plan is None or not plan.documents:
            return desk is not None
        return plan.documents[number].place != desk.place

    def choose(self, number: int) -> None:
        """Go over to another document of the plan."""
        if self._plan is not None and 0 <= number < len(self._plan.documents):
            self._begun = None
            self.begin(self._plan, number)

    def show_again(self) -> None:
        """Read the text again behind what is being written, with what was typed and not stored."""
        desk = self._desk
        self._begun = None
        if desk is not None:
            self._order.run(
                lambda: _told(self._actions.open(desk.place, desk.document)),
                self._opened,
                self.failed.emit,
            )

    def begin_after(self, line: ParagraphLine) -> str:
        """Begin a paragraph after another one; return its key."""
        begun = line if line.is_new else line_after(line, self.lines)
        if not any(one.key == begun.key for one in self.lines):
            self._begun = begun
            self._show()
        return begun.key

    def save(self, line: ParagraphLine, text: str, then: Then) -> None:
        """Store a paragraph, or leave it out where nothing stands there any more."""
        self.keep_typed(line, text)
        self._begun = None
        if not text.strip():
            self.leave_out(line)
        elif line.is_new:
            self._do(lambda desk: self._actions.add_after(desk, line.after, text), then)
        else:
            self._do(lambda desk: self._actions.save(desk, line.key, text), then, line.key)

    def keep_typed(self, line: ParagraphLine, text: str) -> None:
        """Put what was typed aside durably; what is stored anyway needs no draft."""
        desk = self._desk
        if desk is None:
            return
        shown_at_first = line.text or line.template

        def put() -> None:
            if text in (line.text, shown_at_first):
                self._actions.drop_draft(desk, line.key)
            else:
                self._actions.put_draft(desk, line.key, text)

        self._order.run(put, _nothing, self.failed.emit)

    def leave_out(self, line: ParagraphLine) -> None:
        """Leave a paragraph out; one that was only typed is forgotten."""
        if line.is_new:
            self._forget(line)
        elif not line.is_removed:
            self._do(lambda desk: self._actions.remove(desk, line.key), _nowhere, line.key)

    def put_back(self, line: ParagraphLine) -> None:
        """Let a paragraph be as the template has it, and forget what was typed in it."""
        if line.is_new:
            self._forget(line)
        elif line.is_edited:
            self._do(lambda desk: self._actions.reset(desk, line.key), _nowhere, line.key)
        elif line.draft is not None:
            self._forget(line)

    def keep(self, line: ParagraphLine) -> None:
        """Let an edited paragraph stay though the template has changed."""
        self._do(lambda desk: self._actions.keep(desk, line.key), _nowhere, line.key)

    def undo(self) -> bool:
        """Take back the last deed; say whether there was one."""
        if not self._done:
            return False
        back = self._done.pop()
        self._run(back, _nowhere, is_undone=True)
        return True

    def set_locked(self, *, is_locked: bool) -> None:
        """Lock the text, or unlock it."""
        deed = self._actions.lock if is_locked else self._actions.unlock
        self._run(deed, _nowhere, is_undone=True)

    def put_finished(self, path: Path) -> None:
        """Put a finished PDF in the place of the text, and show its pages."""
        self._run(
            lambda desk: self._actions.replace_by(desk, path),
            lambda _key: self.show_finished(),
            is_undone=True,
        )

    def show_finished(self) -> None:
        """Show the pages of the finished PDF, if one is printed in the place of the text."""
        desk = self._desk
        if desk is not None and desk.replaced_name:
            self._order.run(
                lambda: self._actions.finished(desk),
                lambda path: self.finished_shown.emit(path) if path is not None else None,
                self._failed,
            )

    def take_finished_out(self) -> None:
        """Print the text again in place of the finished PDF."""
        self._run(self._actions.take_replacement_out, _nowhere, is_undone=True)

    def write_word(self, target: Path) -> None:
        """Write the document as a Word file."""
        desk = self._desk
        if desk is not None:
            self._order.run(
                lambda: self._actions.export_docx(desk, target),
                self.written.emit,
                self._failed,
            )

    def doubts(self, line: ParagraphLine, text: str) -> tuple[Note, ...]:
        """Return what is to be looked at in words that are being typed."""
        if self._desk is None or not text.strip():
            return ()
        found = self._actions.preview(self._desk, line.key, text)
        return tuple(note_of(one, line.facts) for one in found)

    def _forget(self, line: ParagraphLine) -> None:
        """Forget what was typed and not stored; it can be taken back."""
        text = line.draft or ""
        self.keep_typed(line, line.text)
        if text:
            self._done.append(lambda desk: self._typed_again(desk, line.key, text))
        self.show_again()

    def _typed_again(self, desk: TextDesk, key: str, text: str) -> TextDesk:
        self._actions.put_draft(desk, key, text)
        return self._actions.open(desk.place, desk.document)

    def _do(self, deed: Deed, then: Then, key: str = "") -> None:
        """Do a deed that can be taken back."""
        self._run(deed, then, key)

    def _run(self, deed: Deed, then: Then, key: str = "", *, is_undone: bool = False) -> None:
        def work() -> tuple[TextDesk, _Read] | None:
            desk = self._desk
            return None if desk is None else (desk, _told(deed(desk)))

        def done(found: tuple[TextDesk, _Read] | None) -> None:
            if found is None:
                return
            before, (after, lines) = found
            if not is_undone and before.case_text != after.case_text:
                self._done.append(text_undo.back(self._actions, before, after))
            self._opened((after, lines))
            self.stored.emit()
            then(key or after.added)

        self._order.run(work, done, self._failed)

    def _opened(self, read: _Read) -> None:
        desk, lines = read
        before, self._desk = self._desk, desk
        if before is not None and before.place != desk.place:
            self._done.clear()
        text = desk.case_text
        is_locked = text is not None and text.locked_at is not None
        self._read = lines
        self.state = TextState(
            differing=len(desk.differences),
            paragraphs=sum(not (one.is_drawn or one.is_dormant) for one in lines),
            doubts=sum(one.is_doubtful for one in lines),
            locked_by=text.locked_by if text is not None else "",
            locked_at=moment(text.locked_at) if text is not None and is_locked else "",
            finished=desk.replaced_name,
        )
        self._show()

    def _show(self) -> None:
        lines, begun = self._read, self._begun
        if begun is not None:
            keys = [one.key for one in lines]
            at = keys.index(begun.after) if begun.after in keys else len(keys)
            lines = (*lines[: at + 1], begun, *lines[at + 1 :])
        self.lines = lines
        self.changed.emit()

    def _failed(self, error: HqError) -> None:
        """What was typed is still a draft; the text is read again as it stands."""
        self.failed.emit(error)
        self.show_again()


def _told(desk: TextDesk) -> _Read:
    """The text with its lines: many repetitions with many facts take a while to be worded."""
    return desk, lines_of(desk.paragraphs)


def _nothing(_found: object) -> None:
    """A draft that was put aside shows itself nowhere."""


def _nowhere(_key: str) -> None:
    """Nothing follows."""
