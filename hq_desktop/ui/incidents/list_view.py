"""The table of incidents with its filters, and the current one beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hq_desktop.actions.incidents import IncidentRegister
from hq_desktop.domain.incident import IncidentId, IncidentStatus
from hq_desktop.ui import look
from hq_desktop.ui.incidents.columns import incident_columns
from hq_desktop.ui.incidents.panel import IncidentPanel
from hq_desktop.ui.incidents.paper_bar import PaperBar
from hq_desktop.ui.incidents.rows import IncidentLine
from hq_desktop.ui.incidents.wording import ground_words
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.record_table import RecordTable

EVERY, LACKING = "every", "lacking"
PANEL_WIDTH = 344


class IncidentListView(QWidget):
    """Filters above, the table below them, the current incident at the right."""

    opened = Signal(object)
    """The incident to be changed."""

    def __init__(self, papers: PaperBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register: IncidentRegister | None = None
        self._lines: tuple[IncidentLine, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("precinct, words, code"))
        self.search.setAccessibleName(self.tr("Find an incident"))
        self.search.setFixedWidth(160)
        self.search.textChanged.connect(lambda text: self.table.set_filter(text))
        self.search.returnPressed.connect(self._take_first)
        self.filters = FilterChips(self)
        self.filters.chosen.connect(lambda _: self._narrow())
        self.ground = QComboBox(self)
        self.ground.setAccessibleName(self.tr("Ground"))
        self.ground.setFixedWidth(220)
        self.ground.activated.connect(lambda _: self._narrow())
        self.table: RecordTable[IncidentLine] = RecordTable(
            incident_columns(), self, identity=lambda line: line.incident.id
        )
        self.panel = IncidentPanel(papers, self)
        self.panel.setFixedWidth(PANEL_WIDTH)
        self.table.current_changed.connect(lambda line: self.panel.show_line(line, self._register))
        self.table.chosen.connect(lambda line: self.opened.emit(line.incident))
        self.panel.change_asked.connect(self._open)
        self._build()

    def show_lines(self, lines: Sequence[IncidentLine], register: IncidentRegister) -> None:
        """Show the incidents as they are now; the filters and the current one stay."""
        self._register = register
        self._lines = tuple(lines)
        self._show_grounds(register)
        self._show_counts()
        self.table.show_records(self._lines)
        self.panel.show_line(self.table.current(), register)

    def current(self) -> IncidentLine | None:
        """Return the current incident."""
        return self.table.current()

    def select(self, number: IncidentId) -> None:
        """Make an incident current; the filters are taken off where they would hide it."""
        if not self.table.select_record(lambda line: line.incident.id == number):
            self.search.clear()
            self.ground.setCurrentIndex(0)
            self.filters.choose(EVERY)
            self.table.select_record(lambda line: line.incident.id == number)

    def look_for(self, text: str) -> None:
        """Show only incidents that hold these words."""
        self.search.setText(text)

    def seek(self) -> None:
        """Put the keys into the field that finds."""
        self.search.setFocus()
        self.search.selectAll()

    def _show_grounds(self, register: IncidentRegister) -> None:
        if self.ground.count():
            return
        self.ground.addItem(self.tr("All grounds"), "")
        for one in register.grounds.values():
            self.ground.addItem(ground_words(one, one.code), one.code)

    def _show_counts(self) -> None:
        steps = (
            (IncidentStatus.REPORTED, self.tr("reported")),
            (IncidentStatus.ON_PAPER, self.tr("on paper")),
            (IncidentStatus.HANDED_OVER, self.tr("handed over")),
            (IncidentStatus.CLOSED, self.tr("closed")),
        )
        found = [
            (EVERY, self.tr("All"), len(self._lines)),
            (LACKING, self.tr("! lacking"), sum(1 for line in self._lines if line.lacks)),
        ]
        found += [(step.value, words, self._count(step)) for step, words in steps]
        self.filters.show_filters(found)

    def _count(self, status: IncidentStatus) -> int:
        return sum(1 for line in self._lines if line.incident.status is status)

    def _narrow(self) -> None:
        self.table.set_chosen(self._passes)

    def _passes(self, line: IncidentLine) -> bool:
        code, ground = self.filters.current(), self.ground.currentData()
        if ground and line.incident.ground != ground:
            return False
        if code == LACKING:
            return bool(line.lacks)
        return code in (EVERY, "", line.incident.status.value)

    def _take_first(self) -> None:
        self.table.select_record(lambda _: True)
        self.table.setFocus()

    def _open(self) -> None:
        line = self.current()
        if line is not None:
            self.opened.emit(line.incident)

    def _build(self) -> None:
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.filters, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(bar)
        left.addWidget(self.table, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.panel)
        self.setFocusProxy(self.table)
