"""The packages made before, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.cases.shelf import MadePackage
from hq_desktop.ui.figures import moment
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate


class MadeList(QWidget):
    """Packages one can open again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Packages made before"), self)
        look.kind(title, "heading")
        self._none = QLabel(self.tr("None yet on this computer."), self)
        look.kind(self._none, "second")
        self.table: RecordTable[MadePackage] = RecordTable(
            _columns(), self, identity=lambda one: one.folder
        )
        self.table.setFixedHeight(118)
        look.kind(self.table, "framed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._none)
        column.addWidget(self.table)
        self.table.chosen.connect(self.chosen)

    def show_packages(self, packages: Sequence[MadePackage]) -> None:
        """Show the packages there are."""
        self._none.setVisible(not packages)
        self.table.setVisible(bool(packages))
        self.table.show_records(packages)


def _columns() -> list[Column[MadePackage]]:
    return [
        Column(
            lambda: translate("Cases", "Made"),
            lambda one: moment(one.made_at),
            lambda one: one.made_at,
            width=136,
        ),
        Column(lambda: translate("Cases", "Documents"), lambda one: one.name),
    ]
