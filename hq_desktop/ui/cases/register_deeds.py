"""What is done to a case from its card: each deed asks in a form, or does at once what is small."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hq_desktop.actions.register import Answer, Filing, RegisterActions, RegisterBoard
from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.register import CHART, CaseDeed
from hq_desktop.ui.cases.register_answer_form import AnswerForm
from hq_desktop.ui.cases.register_filing_form import FilingForm
from hq_desktop.ui.cases.register_form import DeedForm
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_reading import known_reasons, warning_words
from hq_desktop.ui.cases.register_task_form import NoteForm, TaskForm
from hq_desktop.ui.cases.register_words import event_words, kind_words
from hq_desktop.ui.figures import moment
from hq_desktop.ui.tasks import Tasks


class CaseDeeds(QObject):
    """Deeds of the card; what the chart does not allow at a stage has a button without life."""

    stored = Signal(int)
    """The case that a deed was done to."""

    failed = Signal(object)
    appeal_asked = Signal(object)

    def __init__(
        self,
        actions: RegisterActions,
        tasks: Tasks,
        clock: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._tasks, self._clock, self._window = actions, tasks, clock, window
        self.board: RegisterBoard | None = None
        self.buttons: dict[str, QPushButton] = {}

    def show_allowed(self, line: CaseLine | None) -> None:
        """Let only those buttons live whose deed the case allows now."""
        for deed in (CaseDeed.FILE, CaseDeed.ANSWER, CaseDeed.APPEAL, CaseDeed.WITHDRAW):
            self.buttons[deed.value].setEnabled(line is not None and _allows(line, deed))
        self.buttons["task"].setEnabled(line is not None and bool(line.tasks))
        self.buttons["back"].setEnabled(line is not None and self.newest(line) is not None)

    def file(self, line: CaseLine) -> None:
        """Ask how the document was filed."""
        board = self.board
        if board is None or not _allows(line, CaseDeed.FILE):
            return

        def store(filing: Filing) -> object:
            return self._actions.file(line.case, filing)

        form = FilingForm(
            self.tr("Filed: {what}").format(what=line.title),
            self._clock(),
            store,
            self._tasks,
            self._window,
            weigh=lambda at: warning_words(self._actions.weigh(line.case, at), board),
        )
        self._ask(form, line)

    def answer(self, line: CaseLine) -> None:
        """Ask what was answered."""
        board = self.board
        if board is None or not _allows(line, CaseDeed.ANSWER):
            return

        def store(answer: Answer) -> object:
            return self._actions.answer(line.case, answer)

        title = self.tr("Answer to: {what}").format(what=line.title)
        reasons = known_reasons(board)
        form = AnswerForm(title, self._clock(), reasons, store, self._tasks, self._window)
        self._ask(form, line)

    def appeal(self, line: CaseLine) -> None:
        """Lead to the desk with what the decision can be appealed by."""
        if _allows(line, CaseDeed.APPEAL):
            self.appeal_asked.emit(line)

    def withdraw(self, line: CaseLine) -> None:
        """Ask why the document is withdrawn."""
        if not _allows(line, CaseDeed.WITHDRAW):
            return
        title = self.tr("Withdrawn: {what}").format(what=line.title)
        self._ask_words(line, title, self.tr("Withdraw"), self.tr("Why"), self._actions.withdraw)

    def note(self, line: CaseLine) -> None:
        """Ask for a note."""
        title = self.tr("Note to: {what}").format(what=line.title)
        self._ask_words(line, title, self.tr("Keep"), self.tr("Note"), self._actions.note)

    def add_task(self, line: CaseLine) -> None:
        """Ask who must do what."""

        def store(words: str, who: str, due: date | None) -> object:
            return self._actions.add_task(line.case, words, who, due)

        title = self.tr("Task: {what}").format(what=line.title)
        people = () if self.board is None else self.board.people
        self._ask(TaskForm(title, people, store, self._tasks, self._window), line)

    def finish(self, task: CaseEvent) -> None:
        """Write down that a task is done."""
        self._run(lambda: self._actions.done(task.id), task.case)

    def take_back(self, event: CaseEvent) -> None:
        """Take an event back that did not happen; the stage follows."""
        self._run(lambda: self._actions.take_back(event.id), event.case)

    def newest(self, line: CaseLine) -> CaseEvent | None:
        """Return the event that would be taken back: the newest but the draft itself."""
        one = line.events[-1] if line.events else None
        return one if one is not None and one.kind is not CaseEventKind.DRAFTED else None

    def named(self, event: CaseEvent) -> str:
        """Return an event in one line."""
        told = f"{kind_words(event)}, {moment(event.at)}"
        words = event_words(event)
        return f"{told}: {words}" if words else told

    def _ask_words(
        self, line: CaseLine, title: str, deed: str, label: str, do: Callable[..., object]
    ) -> None:
        store = _words_of(do, line)
        self._ask(NoteForm(title, deed, label, store, self._tasks, self._window), line)

    def _ask(self, form: DeedForm, line: CaseLine) -> None:
        if form.exec():
            self.stored.emit(int(line.case.id))
        form.deleteLater()

    def _run(self, work: Callable[[], object], case: CaseId) -> None:
        self._tasks.run(work, lambda _: self.stored.emit(int(case)), self.failed.emit)


def _allows(line: CaseLine, deed: CaseDeed) -> bool:
    return line.case.stage in CHART[deed]


def _words_of(do: Callable[..., object], line: CaseLine) -> Callable[[str], object]:
    return lambda words: do(line.case, words)
