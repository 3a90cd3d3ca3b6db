"""The packages made before, newest first."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.package_changes import PackageComparison
from hq_desktop.ui import look
from hq_desktop.ui.cases.changed_words import headline
from hq_desktop.ui.cases.shelf import MadePackage
from hq_desktop.ui.figures import moment
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate


class MadeList(QWidget):
    """Packages one can open again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packages: tuple[MadePackage, ...] = ()
        self._found: Mapping[Path, PackageComparison] = {}
        title = QLabel(self.tr("Packages made before"), self)
        look.kind(title, "heading")
        self._none = QLabel(self.tr("None yet on this computer."), self)
        look.kind(self._none, "second")
        self.table: RecordTable[MadePackage] = RecordTable(
            self._columns(), self, identity=lambda one: one.folder
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
        self._packages = tuple(packages)
        self.table.show_records(packages)

    def show_changes(self, found: Mapping[Path, PackageComparison]) -> None:
        """Mark the packages whose data changed since they were made."""
        if found != self._found:
            self._found = found
            self.table.show_records(self._packages)

    def _changed(self, one: MadePackage) -> str:
        found = self._found.get(one.folder)
        return f"! {headline(found.changes)}" if found is not None and found.changes else ""

    def _columns(self) -> list[Column[MadePackage]]:
        return [
            Column(
                lambda: translate("Cases", "Made"),
                lambda one: moment(one.made_at),
                lambda one: one.made_at,
                width=136,
            ),
            Column(lambda: translate("Cases", "Documents"), lambda one: one.name),
            Column(
                lambda: translate("Cases", "Changed since"),
                self._changed,
                tone=lambda _one: "attention",
                tooltip=self._changed,
                width=190,
            ),
        ]
