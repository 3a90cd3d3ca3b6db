"""The register of complaints: what ends first stands first, the chosen case below the list."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.register import RegisterActions, RegisterBoard
from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_event import CaseEvent
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.cases.register_card import CaseCard
from hq_desktop.ui.cases.register_columns import case_columns
from hq_desktop.ui.cases.register_deeds import CaseDeeds
from hq_desktop.ui.cases.register_lines import (
    DONE,
    EVERY,
    FILTERS,
    OPEN,
    UNFILED,
    WAITING,
    CaseLine,
)
from hq_desktop.ui.cases.register_opening import CaseFiles
from hq_desktop.ui.cases.register_reading import attention, lines_of, told_of
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.cases.terms_words import now
from hq_desktop.ui.figures import figure
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key

LIST, NOTHING = range(2)
LIST_SHARE, CARD_SHARE = 4, 6


class RegisterView(QWidget):
    """The list of cases, and the card of the one that is chosen."""

    closed = Signal()
    recorded = Signal()

    counted = Signal(int)
    """How many tasks of all cases are overdue."""

    appeal_asked = Signal(object)
    """The case whose decision is to be appealed on the desk."""

    morning_asked = Signal()

    refreshed = Signal()
    """The register was read again."""

    def __init__(
        self,
        actions: RegisterActions,
        tasks: Tasks,
        shelf: Shelf,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(parent)
        self._actions, self._tasks, self._clock = actions, tasks, clock
        self._at = clock()
        self._wanted: CaseId | None = None
        self._then: Callable[[CaseLine], None] | None = None
        self.board: RegisterBoard | None = None
        self.header = PageHeader(self.tr("Register"), self)
        self.chips = FilterChips(self)
        self.search = QLineEdit(self)
        self.table: RecordTable[CaseLine] = RecordTable(
            case_columns(lambda: self._at), self, identity=lambda one: one.case.id
        )
        self.card = CaseCard(lambda: self._at, self)
        self.deeds = CaseDeeds(actions, tasks, clock, self)
        self.files = CaseFiles(actions, tasks, shelf, self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the register and what they do."""
        return (
            ("F9", self.tr("file")),
            ("F7", self.tr("answer")),
            ("F8", self.tr("appeal")),
            ("Ins", self.tr("task")),
            (self.tr("Space"), self.tr("task done")),
            ("F3", self.tr("note")),
            ("Ctrl Z", self.tr("take back")),
            ("Ctrl P", self.tr("morning page")),
            ("Ctrl 1–5", self.tr("filters")),
            ("Esc", self.tr("to the cases")),
        )

    def refresh(self) -> None:
        """Read the register again."""
        at = self._clock()
        self._tasks.run(lambda: self._actions.board(at), self._show, kind="register")

    def show_case(self, case: CaseId, then: Callable[[CaseLine], None] | None = None) -> None:
        """Show a case as soon as it is read, and do something with it then."""
        self._wanted, self._then = case, then
        self.refresh()

    def seek(self) -> None:
        """Put the keys into the field that finds."""
        self.search.setFocus()
        self.search.selectAll()

    def leave(self) -> None:
        """Go one step back: from the card to the list, from the list to the desk."""
        if self.card.take_back.isVisible():
            self.card.take_back.leave()
        elif self.card.events.hasFocus() or self.search.hasFocus():
            self.table.setFocus()
        else:
            self.closed.emit()

    def _show(self, board: RegisterBoard) -> None:
        self.board = self.deeds.board = board
        self._at = self._clock()
        lines = lines_of(board)
        self.counted.emit(len(board.overdue(self._at)))
        names = {
            OPEN: self.tr("Open"),
            UNFILED: self.tr("To file"),
            WAITING: self.tr("Waiting for an answer"),
            DONE: self.tr("Answered"),
            EVERY: self.tr("All"),
        }
        self.chips.show_filters(
            [(one, names[one], sum(line.fits(one) for line in lines)) for one in FILTERS]
        )
        self.table.show_records(sorted(lines, key=lambda one: one.order(self._at)))
        self._stack.setCurrentIndex(LIST if lines else NOTHING)
        overdue = len(board.overdue(self._at))
        late = self.tr("! tasks overdue: {count}").format(count=figure(overdue))
        self.header.show_note(late if overdue else "")
        if self._wanted is not None:
            self._select(self._wanted)
        self._show_card(self.table.current())
        then, line = self._then, self.table.current()
        self._wanted = self._then = None
        self.refreshed.emit()
        if then is not None and line is not None:
            then(line)

    def _select(self, case: CaseId) -> None:
        """The filter and the search are taken off where they would hide the case."""
        if not self.table.select_record(lambda one: one.case.id == case):
            self.search.clear()
            self.chips.choose(EVERY)
            self.table.select_record(lambda one: one.case.id == case)

    def _show_card(self, line: CaseLine | None) -> None:
        board = self.board
        if board is None:
            return
        lines = () if line is None else attention(line, board, self._at)
        self.card.show_line(line, told_of(board), lines)
        self.deeds.show_allowed(line)

    def _filter(self, code: str) -> None:
        self.table.set_chosen(lambda one: one.fits(code))

    def _on_line(self, deed: Callable[[CaseLine], None]) -> Callable[[], None]:
        def do() -> None:
            line = self.table.current()
            if line is not None and self._stack.currentIndex() == LIST:
                deed(line)

        return do

    def _ask_back(self, line: CaseLine) -> None:
        is_chosen = self.card.events.hasFocus()
        event = self.card.events.current() if is_chosen else self.deeds.newest(line)
        if event is not None:
            self.card.take_back.ask(event, self.deeds.named(event))

    def _finish(self, line: CaseLine) -> None:
        """Space: the task the keys are on; from the list the only one, else choose among them."""
        task = self.card.open_task() if self.card.events.hasFocus() else None
        if task is None and len(line.tasks) == 1:
            task = line.tasks[0]
        if task is not None:
            self.deeds.finish(task)
        elif line.tasks:
            first = line.tasks[0].id
            self.card.enter()
            self.card.events.select_record(lambda one: one.id == first)

    def _stored(self, case: CaseId) -> None:
        self._wanted = case
        self.recorded.emit()
        self.refresh()
        (self.card.events if self.card.events.hasFocus() else self.table).setFocus()

    def _tell(self, error: HqError) -> None:
        messages.tell_error(self, self.tr("Register"), error)

    def _open(self, event: CaseEvent) -> None:
        if self.board is not None:
            self.files.open_all(event, self.board.files)

    def _follow(self, address: str) -> None:
        line = self.table.current()
        if self.board is not None and line is not None:
            self.files.follow(address, line.events, self.board.files)

    def _build(self) -> None:
        self.header.add_before(self._button(self.tr("← Cases"), "Esc", self.closed.emit))
        morning = self._button(self.tr("Morning page"), "Ctrl+P", self.morning_asked.emit)
        self.header.add_deed(morning)
        self.search.setPlaceholderText(self.tr("document, number, person"))
        self.search.setAccessibleName(self.tr("Find a case"))
        self.search.setToolTip("Ctrl+F")
        self.search.setFixedWidth(256)
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.chips, 1)
        self.chips.show_filters([(one, "", None) for one in FILTERS])
        self.table.set_chosen(lambda one: one.fits(OPEN))
        both = QWidget(self)
        inside = QVBoxLayout(both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(bar)
        inside.addWidget(self.table, LIST_SHARE)
        inside.addWidget(self.card, CARD_SHARE)
        self._stack.addWidget(both)
        empty = EmptyNote(
            self.tr("No case is in the register yet"),
            self.tr(
                "A case begins by itself when a package is made. Here it is followed: filed, "
                "answered, appealed, and who must do what until when."
            ),
            self.tr("To the cases"),
            self,
        )
        empty.asked.connect(self.closed)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        deeds, card = self.deeds, self.card
        self.chips.chosen.connect(self._filter)
        self.search.textChanged.connect(self.table.set_filter)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.current_changed.connect(self._show_card)
        self.table.chosen.connect(lambda _line: card.enter())
        card.opened.connect(self._open)
        card.link_followed.connect(self._follow)
        card.take_back.taken_back.connect(deeds.take_back)
        card.take_back.closed.connect(self.table.setFocus)
        deeds.stored.connect(self._stored)
        deeds.failed.connect(self._tell)
        deeds.appeal_asked.connect(self.appeal_asked)
        self.files.failed.connect(self._tell)
        asked = (
            (self.tr("File   F9"), "F9", deeds.file, "file"),
            (self.tr("Answer   F7"), "F7", deeds.answer, "answer"),
            (self.tr("Appeal   F8"), "F8", deeds.appeal, "appeal"),
            (self.tr("Task   Ins"), "Insert", deeds.add_task, ""),
            (self.tr("Task done   Space"), "", self._finish, "task"),
            (self.tr("Note   F3"), "F3", deeds.note, ""),
            (self.tr("Withdraw   Ctrl+W"), "Ctrl+W", deeds.withdraw, "withdraw"),
            (self.tr("Take back   Ctrl+Z"), "Ctrl+Z", self._ask_back, "back"),
        )
        for words, key, deed, code in asked:
            do = self._on_line(deed)
            button = card.add_deed(words, do)
            if code:
                deeds.buttons[code] = button
            if key:
                add_key(self, key, do)
        add_key(self, "Escape", self.leave)
        add_key(self, "Ctrl+F", self.seek)
        add_key(self, "Ctrl+P", self.morning_asked.emit)
        for place, code in enumerate(FILTERS, start=1):
            add_key(self, f"Ctrl+{place}", partial(self.chips.choose, code))
        for table in (self.table, card.events):
            add_key(table, "Space", self._on_line(self._finish))

    def _button(self, text: str, key: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(key)
        button.clicked.connect(lambda _checked=False: deed())
        return button
