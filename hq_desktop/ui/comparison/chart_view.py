"""The charts of a line in a territory: sum and total, differences, closing bounds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.tightening import Tightened
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.comparison.chart_words import band_steps, band_words, pair_words, pairs
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.comparison.wording import gap_record, gap_words
from hq_desktop.ui.widgets import charts_picture
from hq_desktop.ui.widgets.charts import GapChart
from hq_desktop.ui.widgets.charts_band import BoundsBand, turned_at
from hq_desktop.ui.widgets.charts_frame import NEARER, ChartFrame
from hq_desktop.ui.widgets.charts_pairs import Order, PairBars, Shown
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.tab_bar import TabBar

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
        self.note = QLabel(self)
        self._charts = QStackedWidget(self)
        self._order = QToolButton(self)
        self._figures = QToolButton(self)
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
        self.course.show_steps((), None, band_words((), None, None, about))
        self.show_chart(self.tabs.current() if self.tabs.current() >= 0 else TOTAL)

    def show_chart(self, place: int) -> None:
        """Bring one of the three charts on screen and give it the keys."""
        self.tabs.show_current(place)
        self._charts.setCurrentIndex(place)
        for button in (self._order, self._figures):
            button.setVisible(place == PLACES)
        if place == COURSE and not self._has_course:
            self._has_course = True
            self.course_asked.emit()
        self._show_note()
        self.chart().setFocus()

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

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        charts_picture.copy(self.chart())
        self.note.setText(self.tr("The picture is on the clipboard."))

    def save(self) -> None:
        """Write the chart into a file the person names."""
        title = self.tr("Chart")
        path = files.ask_save(self, title, f"{title}.png", "PNG (*.png);;SVG (*.svg)")
        if path is None:
            return
        if charts_picture.save(self.chart(), path):
            self.saved.emit(str(path))
        else:
            messages.tell(self, title, self.tr("The picture could not be written there."))

    def turn_order(self) -> None:
        """Stand the bars by size, or by precinct."""
        is_by_size = self.places.order is Order.BY_SIZE
        self.places.put_in_order(Order.BY_PLACE if is_by_size else Order.BY_SIZE)
        self._name_buttons()

    def turn_figures(self) -> None:
        """Show differences, or both figures."""
        is_difference = self.places.shown is Shown.DIFFERENCE
        self.places.show_figures(Shown.BOTH if is_difference else Shown.DIFFERENCE)
        self._name_buttons()

    def _show_note(self) -> None:
        if self.tabs.current() == TOTAL and self._one is None:
            self.note.setText(self.tr("No total has been announced for this line here."))
        elif self.tabs.current() == TOTAL:
            self.note.setText(self.tr("Hatched: precincts without a copy. − shows their whole."))
        else:
            self.note.setText(self.chart().heading.sentence)
        self.total.setVisible(self._one is not None)

    def _name_buttons(self) -> None:
        is_by_size = self.places.order is Order.BY_SIZE
        self._order.setText(self.tr("By precinct") if is_by_size else self.tr("By size"))
        is_difference = self.places.shown is Shown.DIFFERENCE
        self._figures.setText(
            self.tr("Ours and official") if is_difference else self.tr("Differences")
        )

    def _build(self) -> None:
        back = QPushButton("← " + self.tr("Back"), self)
        back.setToolTip(self.tr("Back (Esc)"))
        back.clicked.connect(self.closed)
        self._header.add_before(back)
        for text, tip, deed in (
            (self.tr("Copy the picture"), "Ctrl+C", self.copy),
            (self.tr("Save the picture"), "Ctrl+S", self.save),
        ):
            button = QPushButton(text, self)
            button.setToolTip(tip)
            button.clicked.connect(deed)
            self._header.add_deed(button)
        self.sentence.setWordWrap(True)
        look.kind(self.sentence, "sentence")
        look.kind(self.note, "second")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.tabs)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(self.sentence)
        inside.addLayout(self._tools())
        inside.addWidget(self._charts, 1)
        column.addLayout(inside, 1)
        self.total.setFixedHeight(TOTAL_HEIGHT)
        self._charts.addWidget(self._on_top(self.total))
        self._charts.addWidget(self._on_top(self.places, 1))
        self._charts.addWidget(self.course)
        self._name_buttons()
        self.tabs.show_current(TOTAL)
        self.tabs.chosen.connect(self.show_chart)
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

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        self._order.clicked.connect(self.turn_order)
        self._figures.clicked.connect(self.turn_figures)
        for button, tip in ((self._order, "F6"), (self._figures, "F7")):
            button.setToolTip(tip)
            look.kind(button, "filter")
            row.addWidget(button)
        for sign, tip, deed in (
            ("−", self.tr("Farther (−)"), lambda: self.chart().zoom(1 / NEARER)),
            ("+", self.tr("Nearer (+)"), lambda: self.chart().zoom(NEARER)),
            ("0", self.tr("The whole (0)"), lambda: self.chart().show_whole()),
        ):
            button = QToolButton(self)
            button.setText(sign)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(deed)
            look.kind(button, "filter")
            row.addWidget(button)
        return row

    def _add_actions(self) -> None:
        for key, deed in (
            ("Esc", self.closed.emit),
            ("Ctrl+C", self.copy),
            ("Ctrl+S", self.save),
            ("F6", self.turn_order),
            ("F7", self.turn_figures),
            ("Ctrl+1", lambda: self.show_chart(TOTAL)),
            ("Ctrl+2", lambda: self.show_chart(PLACES)),
            ("Ctrl+3", lambda: self.show_chart(COURSE)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(deed)
            self.addAction(action)
