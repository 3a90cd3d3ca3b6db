"""The coordinator's screen: how far it is at a glance, and the lists behind every number."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.chase import Chase, ChaseActions, ChaseLine
from hq_desktop.actions.overview import Overview, OverviewActions, PrecinctLine, RaceFigures
from hq_desktop.actions.overview import RaceState as State
from hq_desktop.domain.call import Call, CallOutcome, Contact
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.text import folded
from hq_desktop.ui import files, messages
from hq_desktop.ui.figures import day
from hq_desktop.ui.overview.chase_list import ChaseList
from hq_desktop.ui.overview.chase_words import ChaseWords, words_of
from hq_desktop.ui.overview.commission_list import CommissionList
from hq_desktop.ui.overview.conditions import MISSING_SHEET
from hq_desktop.ui.overview.filter_keeping import ListFilters
from hq_desktop.ui.overview.glance import Glance
from hq_desktop.ui.overview.precinct_list import PrecinctList
from hq_desktop.ui.overview.wording import precinct_haystack, race_title
from hq_desktop.ui.page import Page, PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.tab_bar import TabBar
from hq_desktop.ui.written_notice import tell_written

GLANCE, COMMISSIONS, PRECINCTS, CHASE = range(4)
Haystacks = Mapping[RaceCode, Mapping[PrecinctId, str]]


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading brought: the overview, and what searches look into."""

    overview: Overview
    haystacks: Haystacks


class OverviewPage(Page):
    """Coverage in precincts and voters, the pace, the lists of commissions and precincts."""

    def __init__(
        self,
        actions: OverviewActions,
        tasks: Tasks,
        chasing: ChaseActions,
        keeping: ListFilters,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._chasing = chasing
        self._tasks = tasks
        self._read: _Read | None = None
        self._wanted: PrecinctSubject | None = None
        self._figures: Mapping[RaceCode, RaceFigures] = {}
        self._header = PageHeader(self.title(), self)
        self._races = QComboBox(self)
        self._races.setAccessibleName(self.tr("Race"))
        self._races.hide()
        self._header.add_beside(self._races)
        self._tabs = TabBar(
            (
                self.tr("At a glance"),
                self.tr("Commissions"),
                self.tr("Precincts"),
                self.tr("Chase list"),
            ),
            self,
        )
        self.glance = Glance(self)
        self.commissions = CommissionList(self)
        self.precincts = PrecinctList(keeping.precincts, self)
        self.chase = ChaseList(keeping.chase, chasing.desk.operator, self)
        self._stack = QStackedWidget(self)
        for view in (self.glance, self.commissions, self.precincts, self.chase):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._tabs.show_current(GLANCE)
        self._connect()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Overview")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view that is shown."""
        views = (f"Ctrl 1–{self._stack.count()}", self.tr("view"))
        if self._stack.currentIndex() == GLANCE:
            return (
                ("Tab", self.tr("to a number")),
                ("Enter", self.tr("what is behind it")),
                views,
                ("Alt 1–9", self.tr("screens")),
            )
        if self._stack.currentIndex() == COMMISSIONS:
            return (("↑↓", self.tr("commission")), ("Enter", self.tr("its precincts")), views)
        if self._stack.currentIndex() == CHASE:
            return (
                ("C", self.tr("note a call")),
                ("Ctrl C", self.tr("copy the number")),
                ("Ctrl Z", self.tr("take the call back")),
                ("Enter", self.tr("type the sheet")),
                ("Ctrl F", self.tr("find")),
                ("Ctrl ←→", self.tr("filter")),
                ("Ctrl S", self.tr("keep the filter")),
                ("Ctrl O", self.tr("filters kept")),
                ("Ctrl Del", self.tr("forget the filter")),
                ("Ctrl E", self.tr("table")),
            )
        return (
            ("Enter", self.tr("type the sheet")),
            ("Ctrl F", self.tr("find")),
            ("Ctrl ←→", self.tr("filter")),
            ("Ctrl S", self.tr("keep the filter")),
            ("Ctrl O", self.tr("filters kept")),
            ("Ctrl Del", self.tr("forget the filter")),
            views,
        )

    def refresh(self) -> None:
        """Count again; what the figures show is compared after that."""
        self._tasks.run(self._reading, self._show, self._failed, kind="overview")
        self._tasks.run(
            self._actions.figures, self._show_figures, self._failed, kind="overview figures"
        )

    def show_subject(self, subject: object) -> None:
        """Show a precinct in the chase list, as another screen asked."""
        if isinstance(subject, PrecinctSubject):
            self._wanted = subject
            self.show_view(CHASE)
        self.refresh()

    def _read_chase(self) -> None:
        state = self._state()
        if state is not None and self._stack.currentIndex() == CHASE:
            code = state.race.code
            self._tasks.run(
                lambda: self._chase_read(code), self._show_chase, self._failed, kind="chase"
            )

    def _chase_read(self, code: RaceCode) -> tuple[Chase, ChaseWords]:
        chase = self._chasing.chase(code)
        return chase, words_of(chase)

    def _show_chase(self, read: tuple[Chase, ChaseWords]) -> None:
        chase, words = read
        haystacks = self._read.haystacks if self._read is not None else {}
        self.chase.show_chase(chase, words, haystacks.get(chase.race.code, {}))
        wanted = self._wanted
        if wanted is not None and wanted.race == chase.race.code:
            self._wanted = None
            self.chase.show_precinct(wanted.precinct)

    def _log_call(self, line: ChaseLine, contact: Contact, outcome: CallOutcome, note: str) -> None:
        self._tasks.run(
            lambda: self._chasing.log_call(line.precinct.id, contact.id, outcome, note),
            lambda _call: self._called(self.tr("call noted")),
            self._not_done,
        )

    def _take_back(self, call: Call) -> None:
        self._tasks.run(
            lambda: self._chasing.take_back(call),
            lambda _done: self._called(self.tr("call taken back")),
            self._not_done,
        )

    def _called(self, what: str) -> None:
        self.saved.emit(what)
        self._read_chase()

    def _export(self) -> None:
        path = files.ask_save(self, self.tr("Chase list"), "chase.xlsx", "Excel (*.xlsx)")
        if path is not None:
            heads, rows = self.chase.rows()
            self._tasks.run(
                lambda: self._chasing.export(path, heads, rows),
                lambda _done: self._exported(path),
                self._not_done,
            )

    def _exported(self, path: Path) -> None:
        self.saved.emit(str(path))
        tell_written(self, path)

    def _not_done(self, error: HqError) -> None:
        messages.tell_error(self, self.tr("Chase list"), error)

    def show_view(self, place: int) -> None:
        """Show the glance or one of the lists."""
        self._tabs.show_current(place)
        self._stack.setCurrentIndex(place)
        (self.glance, self.commissions, self.precincts, self.chase)[place].setFocus()
        self._show_view()
        if place == CHASE:
            self._read_chase()
        self.keys_changed.emit()

    def show_list(self, race: str, condition: str, commission: str = "") -> None:
        """List exactly the precincts of a condition."""
        self._races.setCurrentIndex(max(self._races.findData(race), 0))
        self.precincts.choose(condition, commission)
        self.show_view(PRECINCTS)

    def _reading(self) -> _Read:
        overview = self._actions.overview()
        return _Read(
            overview,
            {
                state.race.code: {
                    line.precinct.id: folded(precinct_haystack(line)) for line in state.lines
                }
                for state in overview.races
            },
        )

    def _show(self, read: _Read) -> None:
        self._read = read
        campaign = read.overview.campaign
        self._header.show_note(f"{campaign.title}, {day(campaign.election_day)}")
        shown = [state for state in read.overview.races if state.lines]
        choices = [(state.race.code, race_title(state)) for state in shown]
        asked = self._wanted.race if self._wanted is not None else self._races.currentData()
        show_choices(self._races, choices, asked)
        self._races.setVisible(len(choices) > 1)
        self._show_view()
        self._read_chase()

    def _show_figures(self, figures: tuple[RaceFigures, ...]) -> None:
        self._figures = {one.race: one for one in figures}
        if self._stack.currentIndex() == GLANCE:
            self._show_view()

    def _show_view(self) -> None:
        state = self._state()
        if self._read is None:
            return
        match self._stack.currentIndex():
            case place if place == GLANCE:
                self.glance.show_overview(self._read.overview, self._figures)
            case place if place == COMMISSIONS and state is not None:
                self.commissions.show_state(state)
            case place if place == PRECINCTS and state is not None:
                self.precincts.show_state(state, self._read.haystacks[state.race.code])

    def _state(self) -> State | None:
        if self._read is None:
            return None
        states = [one for one in self._read.overview.races if one.lines]
        wanted = self._races.currentData()
        return next((one for one in states if one.race.code == wanted), next(iter(states), None))

    def _change_race(self) -> None:
        self._show_view()
        self._read_chase()

    def _open(self, line: PrecinctLine | ChaseLine) -> None:
        state = self._state()
        if state is not None:
            self.asked.emit("entry", PrecinctSubject(state.race.code, line.precinct.id))

    def _list_commission(self, commission: str) -> None:
        state = self._state()
        if state is not None:
            self.show_list(state.race.code, MISSING_SHEET, commission)

    def _failed(self, error: HqError) -> None:
        self.glance.show_fault(error)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self.show_view)
        self._races.activated.connect(lambda _place: self._change_race())
        self.glance.asked.connect(self.asked)
        self.glance.listed.connect(self.show_list)
        self.commissions.opened.connect(self._list_commission)
        self.precincts.opened.connect(self._open)
        self.chase.opened.connect(self._open)
        self.chase.called.connect(self._log_call)
        self.chase.taken_back.connect(self._take_back)
        self.chase.told.connect(self.saved)
        self.chase.export_asked.connect(self._export)
        for place in range(self._stack.count()):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, place=place: self.show_view(place))
            self.addAction(action)
