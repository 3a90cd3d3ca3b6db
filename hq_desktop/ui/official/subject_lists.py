"""Who announced: commissions and precincts, found by typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.official import OfficialFigures
from hq_desktop.ui.language import worded
from hq_desktop.ui.official.columns import commission_columns, precinct_columns
from hq_desktop.ui.official.rows import SubjectRow, commission_rows, precinct_rows
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.tab_bar import TabBar

TOTALS, PRECINCTS = 0, 1


class SubjectLists(QWidget):
    """Two lists of which one is open, and the field that finds in it."""

    chosen = Signal(object)
    """The row that is current now, or None."""

    begun = Signal()
    """Enter: the figures of the current row are to be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = tuple(
            RecordTable(columns, self, identity=lambda row: row.key)
            for columns in (commission_columns(), precinct_columns())
        )
        self._tabs = TabBar((self.tr("Totals of commissions"), self.tr("Precincts")), self)
        self._tabs.chosen.connect(self.open)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("number, name or address"))
        self.search.setAccessibleName(self.tr("Find a commission or precinct"))
        self.search.returnPressed.connect(self._take_first)
        self.search.textChanged.connect(lambda text: self.table.set_filter(text))
        around = QHBoxLayout()
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(self.search)
        self._stack = QStackedWidget(self)
        for table in self._tables:
            self._stack.addWidget(table)
            table.current_changed.connect(self._current_changed)
            table.chosen.connect(lambda _: self.begun.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addLayout(around)
        column.addWidget(self._stack, 1)
        self._tabs.show_current(TOTALS)

    @property
    def place(self) -> int:
        """Which list is open: the commissions (0) or the precincts (1)."""
        return self._stack.currentIndex()

    @property
    def table(self) -> RecordTable[SubjectRow]:
        """The list that is open."""
        return self._tables[self.place]

    def open(self, place: int) -> None:
        """Open a list."""
        self._tabs.show_current(place)
        self._stack.setCurrentIndex(place)
        self.search.clear()
        self.chosen.emit(self.table.current())

    def show_figures(self, figures: OfficialFigures) -> None:
        """Show who is known, and what each announced."""
        self._tables[TOTALS].show_records(commission_rows(figures, worded))
        self._tables[PRECINCTS].show_records(precinct_rows(figures, worded))

    def select(self, key: tuple[str, object]) -> None:
        """Make a commission or precinct current."""
        self.table.select_record(lambda row: row.key == key)

    def seek(self) -> None:
        """Put the cursor into the field, ready for the next number."""
        self.search.setFocus()
        self.search.selectAll()

    def _take_first(self) -> None:
        wanted = self.search.text().strip()
        if not self.table.select_record(lambda row: row.title == wanted):
            self.table.select_record(lambda _: True)
        if self.table.current() is not None:
            self.begun.emit()

    def _current_changed(self, row: SubjectRow | None) -> None:
        if self.sender() is self.table:
            self.chosen.emit(row)
