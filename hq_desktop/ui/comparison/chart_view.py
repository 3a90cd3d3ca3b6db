"""The charts of a line in a territory: sum and total, differences, closing bounds."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.tightening import Tightened
from hq_desktop.ui import look
from hq_desktop.ui.comparison.chart_words import band_steps, band_words, pair_words, pairs
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.comparison.wording import gap_record, gap_words
from hq_desktop.ui.widgets.charts import GapChart
from hq_desktop.ui.widgets.charts_band import BoundsBand, turned_at
from hq_desktop.ui.widgets.charts_frame import ChartFrame
from hq_desktop.ui.widgets.charts_pairs import PairBars
from hq_desktop.ui.widgets.charts_tools import ChartTools
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.screen_keys import add_key
from hq_desktop.ui.widgets.tab_bar import TabBar
from hq_desktop.ui.written_notice import tell_written

TOTAL, PLACES, COURSE = range(3)
TOTAL_HEIGHT = 260


class ChartView(QWidget):
    """Three charts of one line in one territory, with the sentence that says what is proved."""

    closed = Signal()
    followed = Signal(str)
    """A part of the sum was opened, as `proof_ground` names it."""

    opened = Signal(object)
    """The row of a precinct was opened."""

    sheet_opened = Signal(object)
    """The precinct of a sheet was opened."""

    course_asked = Signal()
    """The bounds as the sheets came in are wanted: they take their time."""

    saved = Signal(str)
    """A picture was written; its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self._one: TerritoryLine | None = None
        self._about = ""
        self._has_course = False
        self._header = PageHeader(self.tr("Charts"), self)
        self.sentence = QLabel(self)
        self.tabs = TabBar(
            (
                self.tr("Announced and seen"),
                self.tr("By precinct"),
                self.tr("As the sheets came in"),
            ),
            self,
        )
        self.total = GapChart(self)
        self.places = PairBars(self)
        self.course = BoundsBand(self)
        self.tools = ChartTools(self)
        self._charts = QStackedWidget(self)
        self._build()
        self._add_actions()

    def chart(self) -> ChartFrame:
        """Return the chart that is on screen."""
        return (self.total, self.places, self.course)[self.tabs.current()]

    def show_line(
        self,
        board: RaceView,
        one: TerritoryLine | None,
        rows: Sequence[LineRow],
        about: str,
        sentence: str,
    ) -> None:
        """Show the charts of a line; `rows` are the precincts of the territory."""
        if about != self._about:
            self.course.show_steps((), None, band_words((), None, None, about))
        self._board, self._one, self._about, self._has_course = board, one, about, False
        self._header.show_note(about)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        if one is not None:
            self.total.show_record(gap_record(one), gap_words(one, about))
        found = pairs(rows)
        compared = sum(1 for row in rows if row.ours is not None and row.official is not None)
        self.places.setVisible(bool(found))
        self.places.show_pairs(found, pair_words(found, compared, about))
        self._look()

    def show_chart(self, place: int) -> None:
        """Bring one of the three charts on screen and give it the keys."""
        self.tabs.show_current(place)
        self._charts.setCurrentIndex(place)
        self._look()
        self.setFocusProxy(self.chart())
        self.chart().setFocus()

    def _look(self) -> None:
        """Ask for what the chart on screen still lacks, and say what it shows."""
        if self.tabs.current() == COURSE and not self._has_course:
            self._has_course = True
            self.course_asked.emit()
        self._show_note()

    def show_course(self, course: Sequence[Tightened]) -> None:
        """Show how the bounds closed in."""
        if self._board is None:
            return
        one, steps = self._one, band_steps(self._board, course)
        is_impossible = one is not None and one.contradiction is not None
        turned = turned_at(steps, one.official) if one is not None and is_impossible else None
        words = band_words(steps, one, turned, self._about)
        self.course.show_steps(steps, one.official if one is not None else None, words, turned)
        self._show_note()

    def _show_note(self) -> None:
        self.tools.serve(self.chart(), self._note())
        self.total.setVisible(self._one is not None)

    def _note(self) -> str:
        one = self._one
        if self.tabs.current() != TOTAL:
            return self.chart().heading.sentence
        if one is None:
            return self.tr("No total has been announced for this line here.")
        if one.precincts_observed == one.precincts_total:
            return self.tr("Every precinct has been seen.")
        return self.tr("Hatched: precincts without a copy. − shows their whole.")

    def _build(self) -> None:
        back = QPushButton("← " + self.tr("Back"), self)
        back.setToolTip(self.tr("Back (Esc)"))
        back.clicked.connect(self.closed)
        self._header.add_before(back)
        self.sentence.setWordWrap(True)
        look.kind(self.sentence, "sentence")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.tabs)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(self.sentence)
        inside.addWidget(self.tools)
        inside.addWidget(self._charts, 1)
        column.addLayout(inside, 1)
        self.total.setFixedHeight(TOTAL_HEIGHT)
        self._charts.addWidget(self._on_top(self.total))
        self._charts.addWidget(self._on_top(self.places, 1))
        self._charts.addWidget(self.course)
        self.tabs.show_current(TOTAL)
        self.tabs.chosen.connect(self.show_chart)
        self.tools.saved.connect(self.saved)
        self.tools.saved.connect(lambda path: tell_written(self, Path(path)))
        self.total.chosen.connect(lambda part: self.followed.emit(str(part)))
        self.places.chosen.connect(self.opened)
        self.course.chosen.connect(self.sheet_opened)

    def _on_top(self, chart: QWidget, stretch: int = 0) -> QWidget:
        """A chart that may be hidden, or need less than the whole height."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(chart, stretch)
        if not stretch:
            column.addStretch(1)
        return holder

    def _add_actions(self) -> None:
        for key, deed in (
            ("Esc", self.closed.emit),
            ("Ctrl+1", lambda: self.show_chart(TOTAL)),
            ("Ctrl+2", lambda: self.show_chart(PLACES)),
            ("Ctrl+3", lambda: self.show_chart(COURSE)),
        ):
            add_key(self, key, deed)
