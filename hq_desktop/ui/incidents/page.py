"""Incidents: calls written down by keyboard, what they lack, papers for them, how they end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop import paths
from hq_desktop.actions.incidents import IncidentActions, IncidentRegister
from hq_desktop.actions.station_papers import StationPaperActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import ChangedElsewhere, HqError
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.incidents.call_form import CallForm
from hq_desktop.ui.incidents.call_writing import CallWriting
from hq_desktop.ui.incidents.carried import paths_in
from hq_desktop.ui.incidents.current_deeds import CurrentDeeds
from hq_desktop.ui.incidents.file_keeping import FileKeeping
from hq_desktop.ui.incidents.list_view import IncidentListView
from hq_desktop.ui.incidents.paper_bar import PaperBar
from hq_desktop.ui.incidents.paper_making import PaperMaking
from hq_desktop.ui.incidents.paper_shelf import PaperShelf, ShelvedPaper
from hq_desktop.ui.incidents.paper_view import PaperView
from hq_desktop.ui.incidents.rows import lines_of
from hq_desktop.ui.incidents.wording import (
    keys_of_form,
    keys_of_list,
    keys_of_nothing,
    keys_of_paper,
)
from hq_desktop.ui.page import Page, PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.screen_keys import add_key

LIST, FORM, NOTHING, PAPER = range(4)


@dataclass(frozen=True, slots=True)
class _Read:
    register: IncidentRegister
    papers: Mapping[IncidentId, tuple[ShelvedPaper, ...]]


class IncidentsPage(Page):
    """The register, the form of a call, and the paper made for one, one behind the other."""

    def __init__(
        self,
        actions: IncidentActions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        shelf: PaperShelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        folder = paths.data_folder() / "papers"
        self._shelf = shelf or PaperShelf.of(actions.desk.database.address, folder)
        self.register: IncidentRegister | None = None
        self._wanted: IncidentId | None = None
        self._sought: PrecinctId | None = None
        papers = StationPaperActions(actions.desk)
        self.list = IncidentListView(PaperBar(papers.kinds(), papers.title), self)
        self.form = CallForm(actions.article, self)
        self.paper = PaperView(self)
        self.writing = CallWriting(self.form, actions, tasks, self)
        self.files = FileKeeping(actions, tasks, self)
        self._making = PaperMaking(self.paper, papers, self._shelf, tasks, self)
        self._deeds = CurrentDeeds(self.list, actions, self._making, tasks, self)
        self._header = PageHeader(self.title(), self)
        self._new = QPushButton(self.tr("Write a call down   Ctrl+N"), self)
        self._save = QPushButton(self.tr("Save   Ctrl+Enter"), self)
        self._result = QLabel(self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self._add_keys()
        self._go(LIST)
        self._say("")

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Incidents")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter now."""
        told = {FORM: keys_of_form, PAPER: keys_of_paper, NOTHING: keys_of_nothing}
        return told.get(self._place(), keys_of_list)()

    def refresh(self) -> None:
        """Read the register again; what is being typed stays."""
        self._tasks.run(self._read, self._show, self._tell, kind="incidents")

    def show_subject(self, subject: object) -> None:
        """Show the incidents of a precinct that another page asked for."""
        if isinstance(subject, PrecinctSubject) and self._place() != FORM:
            self._go(LIST)
            self._sought = subject.precinct
        self.refresh()

    def may_close(self) -> bool:
        """Put aside what is being typed; closing never loses it."""
        while not self.writing.keeping.is_kept:
            self.writing.keeping.keep_now()
            self._tasks.wait()
        return True

    # Reading and showing

    def _read(self) -> _Read:
        return _Read(self._actions.register(), self._shelf.papers())

    def _show(self, read: _Read) -> None:
        register = self.register = read.register
        self.form.show_register(register)
        lines = lines_of(register, read.papers)
        self.list.show_lines(lines, register)
        sought, self._sought = self._sought, None
        if sought is not None:
            self.list.look_for(register.directory.titles().get(sought, ""))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.list.select(wanted)
        lacking = sum(1 for line in lines if line.lacks)
        waiting = register.waiting
        self.badge_changed.emit(f"! {figure(waiting)}" if waiting else "", "attention")
        self._tell_count(len(lines), lacking)
        if self._place() in (LIST, NOTHING):
            self._go(LIST if lines else NOTHING)
        self.writing.take_register(register)

    def _tell_count(self, count: int, lacking: int) -> None:
        words = self.tr("%n incident(s)", "", count)
        if lacking:
            words = self.tr("{incidents}, {lacking} lack something").format(
                incidents=words, lacking=figure(lacking)
            )
        self._header.show_note(words)

    def _say(self, words: str) -> None:
        self._result.setText(words)
        self._result.setVisible(bool(words))

    def _tell(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}")
        if isinstance(error, ChangedElsewhere):
            self.refresh()

    def _place(self) -> int:
        return self._stack.currentIndex()

    def _go(self, place: int) -> None:
        is_other = self._place() != place
        self._stack.setCurrentIndex(place)
        self._header.setVisible(place != PAPER)
        self._new.setVisible(place in (LIST, NOTHING))
        self.list.ground.setVisible(place == LIST)
        self._save.setVisible(place == FORM)
        if is_other and place in (LIST, PAPER) and self.isVisible():
            self._take_keys()
        self._header.show_title(self.title())
        self.keys_changed.emit()

    # What becomes of calls and incidents

    def _begun(self, number: IncidentId | None) -> None:
        self._go(FORM)
        new = self.tr("New call")
        known = self.tr("Incident No. {number}")
        self._header.show_title(new if number is None else known.format(number=number))

    def _left(self) -> None:
        self._go(LIST)
        self.refresh()

    def _saved(self, incident: Incident) -> None:
        self._wanted = incident.id
        self._go(LIST)
        self._done(incident)

    def _done(self, incident: Incident) -> None:
        self.writing.follow(incident)
        self.saved.emit(self.tr("incident {number}").format(number=incident.id))
        self._say("")
        self.refresh()

    def _paper_made(self) -> None:
        self._go(PAPER)
        self.refresh()

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self._takes_files():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files that were let go for the incident that is shown."""
        self.files.keep(paths_in(event.mimeData()))

    def _takes_files(self) -> bool:
        return self._place() == FORM or self._meant() is not None

    def _meant(self) -> IncidentId | None:
        """Which recorded incident files are for; in the form they wait for the call to be saved."""
        line = self.list.current() if self._place() == LIST else None
        return None if line is None or line.is_closed else line.incident.id

    def _file_kept(self, file: EvidenceFile) -> None:
        self.form.add_files([file.sha256])
        self.refresh()

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on: a call on the phone goes on where it stopped."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._take_keys)

    def _take_keys(self) -> None:
        place = self._place()
        if place == FORM:
            self.form.go_on()
        elif place in (LIST, PAPER):
            (self.list.table if place == LIST else self.paper.preview).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the table; the call stays as it is typed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._place() == FORM:
            self.writing.leave()
        elif self._place() == PAPER:
            self._go(LIST)
        else:
            self.list.table.setFocus()

    def _on_place(self, place: int, deed: Callable[[], object]) -> bool:
        """Do what a key means where the person is; say whether it was there."""
        is_there = self._place() == place
        if is_there:
            deed()
        return is_there

    def _attempt_now(self) -> None:
        if not self._on_place(FORM, self.form.note_attempt):
            self._on_place(LIST, self.list.panel.note_attempt)

    def _step(self) -> None:
        if not self._on_place(FORM, self.writing.clear):
            self._on_place(LIST, self.list.panel.follow)

    def _paper_key(self) -> None:
        if not self._on_place(PAPER, self._making.print):
            self._on_place(LIST, self.list.panel.papers.make)

    def _choose_files(self) -> None:
        if self._takes_files():
            self.files.choose()

    def _paste(self) -> None:
        if self._takes_files() and not self.files.paste():
            self._say(self.tr("! There is no picture and no file to paste."))

    def _begin_new(self) -> None:
        if self._place() != FORM:
            self.writing.begin_new()

    def _bring_back(self) -> None:
        if self._place() != FORM:
            self.writing.bring_back()

    # Putting together

    def _build(self) -> None:
        for button in (self._new, self._save):
            look.kind(button, "primary")
            self._header.add_deed(button)
        self._header.add_beside(self.list.ground)
        self._result.setWordWrap(True)
        self._result.setContentsMargins(16, 6, 16, 6)
        look.state(self._result, "attention")
        note = EmptyNote(
            self.tr("No incident is written down yet"),
            self.tr(
                "When an observer calls, write down the precinct, what happened and when. "
                "The questions of each ground stand beside the form; papers for signature are "
                "made from what is written."
            ),
            self.tr("Write a call down"),
            self,
        )
        note.asked.connect(self.writing.begin_new)
        for widget in (self.list, self.form, note, self.paper):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._result)
        column.addWidget(self._stack, 1)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self._new.clicked.connect(self.writing.begin_new)
        self._save.clicked.connect(self.writing.save)
        self.list.opened.connect(self.writing.change)
        self.writing.begun.connect(self._begun)
        self.writing.left.connect(self._left)
        self.writing.dropped.connect(self.refresh)
        self.writing.saved.connect(self._saved)
        self.writing.said.connect(self._say)
        self.writing.failed.connect(self._tell)
        self.form.fields.add_files.clicked.connect(self._choose_files)
        self.files.ask_meant(self._meant)
        self.files.kept.connect(self._file_kept)
        self.files.attached.connect(self._done)
        self.files.failed.connect(self._tell)
        self._making.shown.connect(self._paper_made)
        self._making.kept.connect(self.saved)
        self._making.failed.connect(self._tell)
        self.paper.left.connect(lambda: self._go(LIST))
        self._deeds.done.connect(self._done)
        self._deeds.failed.connect(self._tell)
        self.list.panel.files_asked.connect(self._choose_files)

    def _add_keys(self) -> None:
        deeds = (
            (("Ctrl+N",), self._begin_new),
            (("Ctrl+Return", "Ctrl+Enter"), lambda: self._on_place(FORM, self.writing.save)),
            (("Ctrl+Z",), self._bring_back),
            (("Ctrl+F",), lambda: self._on_place(LIST, self.list.seek)),
            (("Ctrl+O",), self._choose_files),
            (("Ctrl+V", "Ctrl+Shift+V"), self._paste),
            (("F3",), lambda: self._on_place(FORM, self.form.ask_caller)),
            (("F6",), lambda: self._on_place(LIST, self.list.panel.made.take_keys)),
            (("F7",), self._attempt_now),
            (("F8",), self._step),
            (("F9",), lambda: self._on_place(LIST, self.list.panel.begin_closing)),
            (("Ctrl+P",), self._paper_key),
            (("Ctrl+L",), lambda: self._on_place(LIST, self.list.panel.papers.turn_language)),
            (("Ctrl+S",), lambda: self._on_place(PAPER, self._making.save)),
        )
        for keys, deed in deeds:
            add_key(self, keys, deed)
