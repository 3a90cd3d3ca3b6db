"""Every precinct of a race, to be found by typing and opened by Enter."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.overview import PrecinctLine, RaceState
from hq_desktop.domain.coverage import Stand, tally
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.text import folded
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.overview.conditions import ALL, CONDITIONS, shipped_filters
from hq_desktop.ui.overview.filter_keeping import FilterKeeping
from hq_desktop.ui.overview.list_bar import ListBar, add_list_keys
from hq_desktop.ui.overview.precinct_columns import precinct_columns
from hq_desktop.ui.overview.wording import short_commissions, signed
from hq_desktop.ui.widgets.record_table import RecordTable


class TypingTable(RecordTable[PrecinctLine]):
    """A table in which typing begins to look for what is typed."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters and digits to the field that finds."""
        text = event.text()
        if text and text.isalnum():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class PrecinctList(QWidget):
    """The precincts of one race by where they stand."""

    opened = Signal(object)
    """The PrecinctLine on which Enter or a double click fell."""

    def __init__(self, keeping: FilterKeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._haystacks: Mapping[PrecinctId, str] = {}
        self._names: Mapping[CommissionCode, str] = {}
        self.bar = ListBar(shipped_filters(), keeping, self)
        self.table = TypingTable(precinct_columns(self._short), self, identity=_precinct)
        self.count = QLabel(self)
        look.kind(self.count, "second")
        self.count.setContentsMargins(16, 6, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        self.setFocusProxy(self.table)
        self.bar.narrowed.connect(self.narrow)
        self.bar.left.connect(self._go_back)
        self.table.chosen.connect(self.opened)
        self.table.typed.connect(self.bar.seek)
        self.table.count_changed.connect(lambda _count: self._show_count())
        add_list_keys(self, self.bar)

    def show_state(self, state: RaceState, haystacks: Mapping[PrecinctId, str]) -> None:
        """Show the precincts of a race as they stand now; the filter and the current one stay."""
        self._haystacks = haystacks
        self._names = short_commissions(state)
        self.bar.show_commissions(self._names)
        stands = state.stands
        self.bar.chips.show_filters(
            [
                (ALL, self.tr("All"), len(state.lines)),
                *((stand.value, signed(stand), stands[stand].precincts) for stand in Stand),
            ]
        )
        self.table.show_records(state.lines)

    def choose(self, condition: str, commission: str = "") -> None:
        """Show exactly the precincts of a condition, perhaps of one commission."""
        self.bar.choose(condition, "", commission)

    def narrow(self) -> None:
        """Show only precincts that pass the condition and hold every word looked for."""
        passes = CONDITIONS.get(self.bar.condition, CONDITIONS[ALL])
        commission = self.bar.commission
        words = folded(self.bar.words).split()
        haystacks = self._haystacks

        def wanted(line: PrecinctLine) -> bool:
            if not passes(line) or (commission and line.precinct.commission != commission):
                return False
            text = haystacks.get(line.precinct.id, "") if words else ""
            return all(word in text for word in words)

        self.table.set_chosen(wanted)

    def _short(self, code: str) -> str:
        return self._names.get(CommissionCode(code), code)

    def _go_back(self) -> None:
        if self.table.current() is None:
            self.table.select_record(lambda _line: True)
        self.table.setFocus()

    def _show_count(self) -> None:
        shown = self.table.records.shown
        counted = tally(one.precinct for one in shown)
        words = self.tr("%n precinct(s)", "", len(shown))
        voters = self.tr("{voters} voters on the lists").format(voters=figure(counted.voters))
        unknown = self.tr("list not known: {count} precincts").format(count=figure(counted.unknown))
        parts = [words, voters, unknown] if counted.unknown else [words, voters]
        self.count.setText(" · ".join(parts))


def _precinct(line: PrecinctLine) -> PrecinctId:
    return line.precinct.id
