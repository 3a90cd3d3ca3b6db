"""Every term that runs, what ends first on top; a week list; events written down by keys."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.legal_event import LegalEvent
from hq_desktop.domain.terms import Term, TermSide, TermState
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.cases.terms_columns import TermDay, day_columns, days_of, term_columns
from hq_desktop.ui.cases.terms_event_form import EventDialog
from hq_desktop.ui.cases.terms_words import account, is_late, now
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import current
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key
from hq_desktop.ui.written_notice import tell_written

LIST, WEEKS, NOTHING = range(3)


class TermsView(QWidget):
    """The list of terms; Enter leads to what a term is about."""

    closed = Signal()
    led = Signal(object)
    """The term whose subject is to be shown."""

    counted = Signal(int)
    """How many of our own terms end within two days."""

    recorded = Signal()

    def __init__(
        self,
        actions: TermsActions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(parent)
        self._actions, self._tasks, self._clock = actions, tasks, clock
        self._at = clock()
        self.board: TermsBoard | None = None
        self.header = PageHeader(self.tr("Terms"), self)
        self.chips = FilterChips(self)
        self.table: RecordTable[Term] = RecordTable(
            term_columns(lambda: self.board, lambda: self._at),
            self,
            identity=lambda one: (one.event, one.deadline.code, one.side),
        )
        self.weeks: RecordTable[TermDay] = RecordTable(
            day_columns(lambda: self.board), self, identity=lambda one: one.on
        )
        self.account = QLabel(self)
        self._stack = QStackedWidget(self)
        self._build()

    def refresh(self) -> None:
        """Read the terms again."""
        self._tasks.run(self._actions.board, self._show, kind="terms")

    def record(self) -> None:
        """Ask for an event and write it down."""
        if self.board is not None:
            self._ask(EventDialog(self.board, self._clock(), None, self))

    def change(self) -> None:
        """Ask for the event of the current term again, where a person wrote it down."""
        term = self.table.current()
        if self.board is not None and term is not None and term.event.is_recorded:
            self._ask(EventDialog(self.board, self._clock(), term.event, self))

    def remove(self) -> None:
        """Take out the event of the current term, where a person wrote it down."""
        term = self.table.current()
        if term is None or not term.event.is_recorded:
            return
        number = term.event.id
        self._tasks.run(lambda: self._actions.remove(number), lambda _: self._stored(), self._tell)

    def save_calendar(self) -> None:
        """Write what still runs as a calendar."""
        target = files.ask_save(
            self, self.tr("Save the calendar"), "terms.ics", "iCalendar (*.ics)"
        )
        if target is None:
            return
        language, at = current(), self._clock()
        self._tasks.run(
            lambda: self._actions.write_calendar(target, language, at),
            lambda count: self._written(target, count),
            self._tell,
        )

    def _written(self, target: Path, count: int) -> None:
        self.header.show_note(self.tr("calendar entries: {count}").format(count=figure(count)))
        tell_written(self, target)

    def turn(self) -> None:
        """Show the week list instead of the terms, or the terms again."""
        if self._stack.currentIndex() != NOTHING:
            self._stack.setCurrentIndex(LIST if self._stack.currentIndex() == WEEKS else WEEKS)
            self.week_button.setChecked(self._stack.currentIndex() == WEEKS)
            (self.weeks if self.week_button.isChecked() else self.table).setFocus()
            self._tell_term(self.table.current())

    def _ask(self, dialog: EventDialog) -> None:
        if dialog.exec():
            event = dialog.recorded
            self._tasks.run(lambda: self._store(event), lambda _: self._stored(), self._tell)
        dialog.deleteLater()
        self.table.setFocus()

    def _store(self, event: LegalEvent) -> LegalEvent:
        return self._actions.change(event) if event.is_recorded else self._actions.record(event)

    def _stored(self) -> None:
        self.recorded.emit()
        self.refresh()

    def _tell(self, error: HqError) -> None:
        messages.tell_error(self, self.tr("Terms"), error)

    def _show(self, board: TermsBoard) -> None:
        self.board, self._at = board, self._clock()
        listed = board.listed(self._at)
        running = board.live(self._at)
        late = len(listed) - len(running)
        urgent = [one for one in running if one.state(self._at) is TermState.SOON]
        self.counted.emit(len(board.urgent(self._at)))
        self.chips.show_filters(
            (
                ("all", self.tr("All"), len(listed)),
                ("soon", self.tr("Within 48 hours"), len(urgent)),
                ("ours", self.tr("Ours"), sum(one.side is TermSide.OURS for one in running)),
                ("theirs", self.tr("Answers"), sum(one.side is TermSide.THEIRS for one in running)),
                ("late", self.tr("Filed late"), late),
            )
        )
        self.table.show_records(listed)
        self.weeks.show_records(days_of(running, self._at))
        if not listed:
            self._stack.setCurrentIndex(NOTHING)
        elif self._stack.currentIndex() == NOTHING:
            self._stack.setCurrentIndex(LIST)
        self.header.show_note(self.tr("by the time of the precincts; days off count"))
        self._tell_term(self.table.current())

    def _filter(self, code: str) -> None:
        wanted: dict[str, Callable[[Term], bool]] = {
            "soon": lambda one: one.state(self._at) is TermState.SOON,
            "ours": lambda one: one.side is TermSide.OURS and not is_late(one, self._at),
            "late": lambda one: is_late(one, self._at),
            "theirs": lambda one: one.side is TermSide.THEIRS,
        }
        self.table.set_chosen(wanted.get(code))

    def _tell_term(self, term: Term | None) -> None:
        is_shown = term is not None and self._stack.currentIndex() == LIST
        told = account(term, self.board, self._at) if term and self.board else ""
        self.account.setText(told)
        self.account.setVisible(is_shown)

    def _lead(self, term: Term) -> None:
        self.led.emit(term)

    def _lead_day(self, one: TermDay) -> None:
        self.turn()
        self.table.select_record(lambda term: term in one.terms)

    def _build(self) -> None:
        self.back = self._button(self.tr("← Cases"), "Esc", self.closed.emit)
        self.header.add_before(self.back)
        self.week_button = QToolButton(self)
        self.week_button.setText(self.tr("Weeks"))
        self.week_button.setCheckable(True)
        self.week_button.setToolTip("F6")
        look.kind(self.week_button, "filter")
        self.week_button.clicked.connect(self.turn)
        self.header.add_deed(self.week_button)
        self.header.add_deed(self._button(self.tr("Calendar file"), "F8", self.save_calendar))
        self.new = self._button(self.tr("Record an event"), "F7", self.record)
        look.kind(self.new, "primary")
        self.header.add_deed(self.new)
        self.account.setWordWrap(True)
        self.account.setContentsMargins(16, 8, 16, 8)
        self.account.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.weeks)
        empty = EmptyNote(
            self.tr("No term is running"),
            self.tr(
                "Terms start by themselves from the day of voting, announced totals and incidents. "
                "What the program cannot know, a decision or a judgment, is recorded with F7."
            ),
            self.tr("Record an event"),
            self,
        )
        empty.asked.connect(self.record)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget(self)
        inside = QVBoxLayout(bar)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self.chips)
        column.addWidget(self.header)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.account)
        self.setFocusProxy(self.table)
        self.chips.chosen.connect(self._filter)
        self.table.chosen.connect(self._lead)
        self.weeks.chosen.connect(self._lead_day)
        self.table.current_changed.connect(self._tell_term)
        self._add_keys()

    def _add_keys(self) -> None:
        for key, deed in (
            ("F6", self.turn),
            ("F7", self.record),
            ("F8", self.save_calendar),
            ("F2", self.change),
            ("Delete", self.remove),
            ("Escape", self.closed.emit),
        ):
            add_key(self, key, deed)

    def _button(self, text: str, key: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(key)
        button.clicked.connect(deed)
        return button
