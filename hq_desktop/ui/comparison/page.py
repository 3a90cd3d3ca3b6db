"""The comparison: precincts and territories, and what an announced total proves."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import CommissionCode, PrecinctId, Race, RaceCode
from hq_desktop.domain.most_wanted import most_wanted
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.ui.comparison.exports import Exports
from hq_desktop.ui.comparison.first_shown import first_filter, settled
from hq_desktop.ui.comparison.precinct_way import PrecinctWay
from hq_desktop.ui.comparison.proof_words import decided
from hq_desktop.ui.comparison.rows import LineRow, RaceView, read_board, rows_of
from hq_desktop.ui.comparison.territory_columns import TerritoryRow
from hq_desktop.ui.comparison.views import (
    LIST,
    MISSING,
    NO_COPIES,
    NO_RACE,
    PRECINCT,
    PRECINCTS,
    PROOF,
    Views,
)
from hq_desktop.ui.comparison.ways_out import WaysOut
from hq_desktop.ui.comparison.wording import announced_note
from hq_desktop.ui.language import current
from hq_desktop.ui.page import Page, PrecinctSubject, TerritorySubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.screen_keys import add_key


class ComparisonPage(Page):
    """Our copies against what the commissions announced."""

    shown = Signal()
    """A comparison stands on screen."""

    def __init__(
        self, actions: ComparisonActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._race: RaceCode | None = None
        self._line = ""
        self._commission: CommissionCode | None = None
        self._is_first = True
        self._wanted: TerritorySubject | None = None
        self.board: RaceView | None = None
        self.ways = WaysOut(self)
        self._stack = Views(actions, tasks, self)
        self.top, self.panel = self._stack.top, self._stack.panel
        self.precincts, self.territories = self._stack.precincts, self._stack.territories
        self.missing, self.proofs = self._stack.missing, self._stack.proofs
        self.precinct = self._stack.precinct
        self._way = PrecinctWay(self._stack)
        self._exports = Exports(actions, tasks, self.top, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.precincts)
        self._connect()
        self._add_actions()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Comparison")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the list, or of the proof."""
        if self._stack.currentIndex() == PROOF:
            return self.proofs.keys()
        if self._stack.currentIndex() == PRECINCT:
            return self.precinct.keys()
        return self._stack.front().keys()

    def refresh(self) -> None:
        """Compare again."""
        race, spoken = self._race, current()

        def work() -> tuple[tuple[Race, ...], RaceView | None]:
            races = self._actions.races()
            codes = [one.code for one in races]
            code = race if race in codes else next(iter(codes), None)
            return races, read_board(self._actions, code, spoken) if code is not None else None

        self._tasks.run(work, self._compared, kind="comparison")

    def show_subject(self, subject: object) -> None:
        """Show the contradiction or the precinct that another screen asked for."""
        if isinstance(subject, TerritorySubject):
            self._race, self._wanted = subject.race, subject
        elif isinstance(subject, PrecinctSubject):
            self._race = subject.race
            self._line = subject.line or self._line
            self._way.wanted = subject.precinct
        self.refresh()

    def show_line(self, line: str) -> None:
        """Compare another line."""
        self._line = line
        self._show()

    def show_territory(self, commission: CommissionCode | None) -> None:
        """Look at another territory."""
        self._commission = commission
        self._show()

    def show_proof(self) -> None:
        """Read the proof of what the panel shows."""
        one = self._current()
        if self.board is None or one is None:
            return
        self._stack.go(PROOF)
        self.proofs.show_proof(self.board, one)

    def show_charts(self, chart: int = -1) -> None:
        """Look at the charts of what the panel shows."""
        if self.board is not None:
            is_over = self._stack.currentIndex() == PROOF
            self._stack.go(PROOF)
            self.proofs.show_charts(
                self.board, self._commission, self._line, chart, is_over_proof=is_over
            )

    def leave_proof(self) -> None:
        """Go back to the lists."""
        self._stack.go(LIST)
        self._stack.front().setFocus()

    def export(self) -> None:
        """Write the comparison into a workbook the person names."""
        if self.board is not None and self._race is not None:
            self._exports.workbook(self._race)

    def export_tables(self) -> None:
        """Write the figures as tables that can be imported again."""
        if self.board is not None and self._race is not None:
            self._exports.tables(self._race)

    def ask_complaint(self) -> None:
        """Take what is shown to a complaint: the precinct, the contradiction, the marked rows."""
        one = self._current()
        if self._stack.currentIndex() == PRECINCT:
            self.ways.to_complaint([self.precinct.precinct])
        elif one is not None and one.contradiction is not None:
            self.ways.total_to_complaint(one)
        else:
            self._rows_to_complaint(self.precincts.table.marked())

    def _compared(self, found: tuple[tuple[Race, ...], RaceView | None]) -> None:
        races, board = found
        self.board = board
        if board is None:
            self._stack.go(NO_RACE)
            return
        self._race = self.ways.race = board.comparison.race.code
        self.top.show_races(races, self._race)
        count = len(board.comparison.contradictions)
        self.badge_changed.emit(f"≠ {count}" if count else "", "contradiction" if count else "")
        coverage = board.comparison.precincts
        if not coverage.with_reading and not coverage.with_official:
            self._stack.go(NO_COPIES)
            self.shown.emit()
            return
        if self._is_first:
            self._is_first = False
            self.precincts.start_with(first_filter(coverage))
        self._settle(board)
        if self._stack.currentIndex() not in (PROOF, PRECINCT):
            self._stack.go(LIST)
        self._show()
        self._way.show_again(board, self._line)
        if self._stack.currentIndex() == PROOF and not self.proofs.show_again(board):
            self.leave_proof()

    def _settle(self, board: RaceView) -> None:
        """Choose what to show first: what was asked for, else the widest contradiction."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._commission, self._line = wanted.commission, wanted.line or self._line
            self._stack.go(LIST)
        self._commission, self._line = settled(
            board, self._commission, self._line, is_asked=wanted is not None
        )

    def _show(self) -> None:
        board = self.board
        if board is None:
            return
        one = self._current()
        self.top.show_board(board, self._line, self._commission)
        self.top.show_note(announced_note(board, one) if one is not None else "")
        rows = rows_of(board, self._line, self._commission)
        self.precincts.show_rows(board, rows, self._line)
        self.territories.show_board(board, one.commission if one else self._commission, self._line)
        self.panel.show_line(
            board, self._commission, self._line, decided(self._actions.sentences, board)
        )
        self._read_missing()
        self.shown.emit()

    def _current(self) -> TerritoryLine | None:
        if self.board is None:
            return None
        return self.board.territory(self._commission, self._line)

    def _look_at(self, one: TerritoryLine | None) -> None:
        if one is None or one == self._current():
            return
        self._commission, self._line = one.commission, one.line
        self._show()

    def _read_missing(self) -> None:
        """Ask which missing sheets would help, where that list is in front."""
        board = self.board
        if board is None or self._stack.lists.currentIndex() != MISSING:
            return
        commission, line = self._commission, self._line
        self._tasks.run(
            lambda: most_wanted(board.facts, board.comparison, commission, line),
            lambda found: self.missing.show_wanted(board, commission, line, found),
            kind="most wanted",
        )

    def _look_at_row(self, row: TerritoryRow | None) -> None:
        if row is not None and row.key != (self._commission, self._line):
            self._commission, self._line = row.sums.commission, row.sums.line
            self._show()

    def _prove_row(self, row: TerritoryRow) -> None:
        self._look_at_row(row)
        self.show_proof()

    def _list_behind(self, row: TerritoryRow, *, is_seen: bool) -> None:
        """List the precincts that a figure of a territory stands on, or is missing from."""
        self._commission, self._line = row.sums.commission, row.sums.line
        self._show()
        self._view(PRECINCTS)
        self.precincts.show_behind(is_seen=is_seen)

    def _ask_official_of(self, row: TerritoryRow) -> None:
        self._look_at_row(row)
        self._ask_official()

    def show_precinct(self, precinct: PrecinctId) -> None:
        """Show the copies of a precinct side by side."""
        if self.board is not None:
            self._way.show(self.board, precinct, self._line)

    def leave_precinct(self) -> None:
        """Go back to where the precinct was asked for; in the list it is current."""
        self._way.leave()

    def _step_precinct(self, steps: int) -> None:
        precinct = self._way.neighbour(steps)
        if precinct is not None:
            self.show_precinct(precinct)

    def _open_sheet(self, copy: ProtocolCopy) -> None:
        self.ways.to_sheet(copy, self.precinct.table.current_line() or self._line)

    def _decided(self, words: str) -> None:
        self.saved.emit(words)
        self.refresh()

    def _rows_to_complaint(self, rows: Iterable[LineRow]) -> None:
        self.ways.to_complaint(row.place.precinct.id for row in rows)

    def _ask_official(self) -> None:
        self.ways.to_official(self._current())

    def _show_sheets(self) -> None:
        self._view(PRECINCTS)
        self.precincts.show_behind(is_seen=True)

    def _view(self, number: int) -> None:
        self._stack.lists.setCurrentIndex(number)
        self.top.show_view(number)
        self._stack.front().setFocus()
        self._read_missing()
        self.keys_changed.emit()

    def _connect(self) -> None:
        self.ways.asked.connect(self.asked)
        self._stack.page_asked.connect(lambda page: self.asked.emit(page, None))
        self._stack.turned.connect(self.keys_changed)
        self._exports.saved.connect(self.saved)
        self.top.race_chosen.connect(self._choose_race)
        self.top.line_chosen.connect(self.show_line)
        self.top.territory_chosen.connect(self.show_territory)
        self.top.view_chosen.connect(self._view)
        self.top.export_asked.connect(self.export)
        self.top.tables_asked.connect(self.export_tables)
        self.precincts.opened.connect(lambda row: self.show_precinct(row.place.precinct.id))
        self.precincts.complaint_asked.connect(self._rows_to_complaint)
        self.missing.chased.connect(self.ways.to_chase)
        self.precinct.closed.connect(self.leave_precinct)
        self.precinct.stepped.connect(self._step_precinct)
        self.precinct.sheet_asked.connect(self._open_sheet)
        self.precinct.decided.connect(self._decided)
        self.precinct.complaint_asked.connect(lambda one: self.ways.to_complaint([one]))
        self.precinct.keys_changed.connect(self.keys_changed)
        self.territories.current_changed.connect(self._look_at_row)
        self.territories.proof_asked.connect(self._prove_row)
        self.territories.sheets_asked.connect(lambda row: self._list_behind(row, is_seen=True))
        self.territories.unseen_asked.connect(lambda row: self._list_behind(row, is_seen=False))
        self.territories.official_asked.connect(self._ask_official_of)
        self.panel.jumped.connect(self._look_at)
        self.panel.proof_asked.connect(self.show_proof)
        self.panel.complaint_asked.connect(self.ask_complaint)
        self.panel.official_asked.connect(self._ask_official)
        self.panel.sheets_asked.connect(self._show_sheets)
        self.panel.charts_asked.connect(self.show_charts)
        self.proofs.closed.connect(self.leave_proof)
        self.proofs.complaint_asked.connect(self.ask_complaint)
        self.proofs.official_asked.connect(self._ask_official)
        self.proofs.opened.connect(self.show_precinct)
        self.proofs.shown.connect(self._look_at)
        self.proofs.keys_changed.connect(self.keys_changed)
        self.proofs.saved.connect(self.saved)

    def _choose_race(self, code: str) -> None:
        self._race, self._line, self._commission = RaceCode(code), "", None
        self.refresh()

    def _add_actions(self) -> None:
        for key, deed in (
            ("Ctrl+D", self.show_proof),
            ("Ctrl+G", lambda: self.show_charts()),
            ("Ctrl+J", self.ask_complaint),
            ("Ctrl+E", self.export),
            ("Ctrl+Shift+E", self.export_tables),
            (
                "Ctrl+T",
                lambda: self._view(
                    (self._stack.lists.currentIndex() + 1) % self._stack.lists.count()
                ),
            ),
        ):
            add_key(self, key, deed)
