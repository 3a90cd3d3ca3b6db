"""The commissions of a race, the one that misses most sheets first."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.overview import CommissionLine, RaceState
from hq_desktop.domain.coverage import MISSING, Stand, together
from hq_desktop.domain.election import CommissionCode
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.overview.precinct_columns import commission_columns
from hq_desktop.ui.overview.wording import short_commissions
from hq_desktop.ui.widgets.record_table import RecordTable

MISSING_COLUMN = 2


class CommissionList(QWidget):
    """A table of commissions; Enter leads to the precincts that miss a sheet."""

    opened = Signal(str)
    """The code of the commission on which Enter or a double click fell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[CommissionCode, str] = {}
        self.table: RecordTable[CommissionLine] = RecordTable(
            commission_columns(self._short), self, identity=_code
        )
        self.table.sort_by(MISSING_COLUMN, Qt.SortOrder.DescendingOrder)
        self.count = QLabel(self)
        look.kind(self.count, "second")
        self.count.setContentsMargins(16, 6, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        self.setFocusProxy(self.table)
        self.table.chosen.connect(lambda line: self.opened.emit(line.code))

    def show_state(self, state: RaceState) -> None:
        """Show the commissions of a race as they stand now."""
        self._names = short_commissions(state)
        self.table.show_records(state.commissions)
        missing = together(state.stands, MISSING)
        self.count.setText(
            self.tr(
                "{commissions} commissions; {missing} of {all} precincts without a sheet"
            ).format(
                commissions=figure(len(state.commissions)),
                missing=figure(missing.precincts),
                all=figure(together(state.stands, Stand).precincts),
            )
        )

    def _short(self, code: str) -> str:
        return self._names.get(CommissionCode(code), code)


def _code(line: CommissionLine) -> CommissionCode:
    return line.code
