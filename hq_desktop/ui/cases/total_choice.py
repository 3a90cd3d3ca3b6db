"""The announced totals of a complaint: one commission is chosen, all its contradictions go in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hq_desktop.domain.election import CommissionCode
from hq_desktop.ui import look
from hq_desktop.ui.cases.subjects import TotalChoice
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate
HEIGHT = 118


class TotalChooser(QWidget):
    """Commissions whose announced totals cannot be right."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: RecordTable[TotalChoice] = RecordTable(
            _columns(), self, identity=lambda one: one.commission
        )
        self.table.setFixedHeight(HEIGHT)
        look.kind(self.table, "framed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        self.setFocusProxy(self.table)
        self.table.current_changed.connect(lambda _one: self.changed.emit())

    def show_totals(self, totals: Sequence[TotalChoice]) -> None:
        """Show the commissions; the first is chosen where none was."""
        self.table.show_records(totals)
        if self.table.current() is None and totals:
            self.table.select_record(lambda _one: True)

    def choose(self, commission: CommissionCode) -> None:
        """Choose a commission that another screen sent."""
        self.table.select_record(lambda one: one.commission == commission)

    def commission(self) -> CommissionCode | None:
        """Return the commission that is chosen."""
        one = self.table.current()
        return one.commission if one is not None else None


def _columns() -> list[Column[TotalChoice]]:
    return [
        Column(lambda: translate("Cases", "Commission"), lambda one: one.name),
        Column(
            lambda: translate("Cases", "Contradictions"),
            lambda one: f"≠ {figure(len(one.lines))}",
            lambda one: len(one.lines),
            is_number=True,
            tooltip=lambda one: "\n".join(one.line_names),
            width=120,
        ),
        Column(
            lambda: translate("Cases", "Widest gap"),
            lambda one: figure(one.gap),
            lambda one: one.gap,
            is_number=True,
            tone=lambda _one: "contradiction",
            width=104,
        ),
    ]
