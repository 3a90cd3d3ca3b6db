"""The proof of an announced total and its charts: one beside the other, over the lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.tightening import Tightened, tightening
from hq_desktop.domain.wordings import Sentences
from hq_desktop.ui.comparison.chart_view import ChartView
from hq_desktop.ui.comparison.proof import ProofView
from hq_desktop.ui.comparison.proof_ground import ANNOUNCED, OBSERVED, UNSEEN, GroundRow
from hq_desktop.ui.comparison.proof_words import decided, proved
from hq_desktop.ui.comparison.rows import LineRow, RaceView, rows_of
from hq_desktop.ui.comparison.wording import line_name, territory_name
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.charts import GAP, REST


class ProofPages(QStackedWidget):
    """What an announced total proves, to read and to look at."""

    closed = Signal()
    """The lists are wanted again."""

    complaint_asked = Signal()
    official_asked = Signal()
    opened = Signal(object)
    """The precinct whose sheet is asked for, with its photo."""

    shown = Signal(object)
    """Another announced total is on screen."""

    keys_changed = Signal()
    saved = Signal(str)
    """A picture of a chart was written; its path."""

    def __init__(self, tasks: Tasks, words: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._words = words
        self._board: RaceView | None = None
        self._commission: CommissionCode | None = None
        self._line = ""
        self._is_over_proof = False
        self.proof = ProofView(self)
        self.charts = ChartView(self)
        self.addWidget(self.proof)
        self.addWidget(self.charts)
        self._connect()
        self.setFocusProxy(self.proof)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of what is on screen."""
        if self.currentWidget() is self.charts:
            return (
                ("←→", self.tr("point")),
                ("+ − 0", self.tr("zoom")),
                ("Enter", self.tr("open")),
                ("Ctrl 1–3", self.tr("chart")),
                ("Ctrl C", self.tr("copy")),
                ("Ctrl S", self.tr("save")),
            )
        if self.proof.is_at_sheets():
            return (
                ("↑↓", self.tr("sheet")),
                ("Enter", self.tr("sheet and photo")),
                ("Ctrl F", self.tr("find")),
                ("Esc", self.tr("to the proof")),
            )
        return (
            ("Tab", self.tr("to a number")),
            ("Enter", self.tr("what is behind it")),
            ("Ctrl J", self.tr("to complaint")),
            ("Ctrl L", self.tr("sheets")),
            ("Ctrl G", self.tr("charts")),
            ("Alt ←→", self.tr("contradictions")),
        )

    def show_proof(self, board: RaceView, one: TerritoryLine) -> None:
        """Read the proof of an announced total."""
        self._board, self._commission, self._line = board, one.commission, one.line
        self._put_proof(board, one)
        self.setCurrentWidget(self.proof)
        self.proof.setFocus()
        self.keys_changed.emit()

    def show_charts(
        self,
        board: RaceView,
        commission: CommissionCode | None,
        line: str,
        chart: int = -1,
        *,
        is_over_proof: bool = False,
    ) -> None:
        """Look at the charts of a line in a territory; over a proof they lead back to it."""
        self._is_over_proof = is_over_proof
        self._put_charts(board, commission, line)
        self.setCurrentWidget(self.charts)
        self.charts.show_chart(chart if chart >= 0 else self.charts.tabs.current())
        self.keys_changed.emit()

    def show_again(self, board: RaceView) -> bool:
        """Show the same after something changed; say whether it is still there."""
        one = board.territory(self._commission, self._line)
        if self.currentWidget() is self.charts:
            self._put_charts(board, self._commission, self._line)
        if one is None:
            return self.currentWidget() is self.charts
        self._board = board
        self._put_proof(board, one)
        return True

    def _put_proof(self, board: RaceView, one: TerritoryLine) -> None:
        words = self._words
        self.proof.show_proof(board, one, proved(words, board, one), decided(words, board))

    def _put_charts(self, board: RaceView, commission: CommissionCode | None, line: str) -> None:
        one = board.territory(commission, line)
        where = one.commission if one is not None else commission
        self._board, self._commission, self._line = board, where, line
        self.charts.show_line(
            board,
            one,
            rows_of(board, line, where),
            f"{territory_name(board, where)}, {line_name(board, line)}",
            proved(self._words, board, one) if one is not None else "",
        )

    def _ask_course(self) -> None:
        board, commission, line = self._board, self._commission, self._line
        if board is None:
            return

        def show(course: tuple[Tightened, ...]) -> None:
            if (board, commission, line) == (self._board, self._commission, self._line):
                self.charts.show_course(course)

        self._tasks.run(lambda: tightening(board.facts, commission, line), show, kind="course")

    def _step(self, one: TerritoryLine) -> None:
        if self._board is not None:
            self.show_proof(self._board, one)
            self.shown.emit(one)

    def _leave_charts(self) -> None:
        if self._is_over_proof:
            self.setCurrentWidget(self.proof)
            self.proof.setFocus()
            self.keys_changed.emit()
        else:
            self.closed.emit()

    def _follow(self, part: str) -> None:
        """From a part of the sum to what is behind it."""
        one = self._board.territory(self._commission, self._line) if self._board else None
        if self._board is None or one is None:
            return
        codes = {REST: UNSEEN, GAP: OBSERVED, ANNOUNCED: ANNOUNCED}
        self.show_proof(self._board, one)
        self.proof.follow(codes.get(part, OBSERVED))

    def _connect(self) -> None:
        self.currentChanged.connect(
            lambda _place: self.setFocusProxy(self.currentWidget() or self.proof)
        )
        self.proof.closed.connect(self.closed)
        self.proof.complaint_asked.connect(self.complaint_asked)
        self.proof.official_asked.connect(self.official_asked)
        self.proof.keys_changed.connect(self.keys_changed)
        self.proof.stepped.connect(self._step)
        self.proof.charts_asked.connect(self._charts_of_proof)
        self.proof.opened.connect(self._open_sheet)
        self.charts.closed.connect(self._leave_charts)
        self.charts.followed.connect(self._follow)
        self.charts.opened.connect(self._open_row)
        self.charts.sheet_opened.connect(self.opened)
        self.charts.course_asked.connect(self._ask_course)
        self.charts.saved.connect(self.saved)

    def _charts_of_proof(self) -> None:
        if self._board is not None:
            where = self._commission
            self.show_charts(self._board, where, self._line, is_over_proof=True)

    def _open_sheet(self, row: GroundRow) -> None:
        self.opened.emit(row.place.id)

    def _open_row(self, row: LineRow) -> None:
        self.opened.emit(row.place.precinct.id)
