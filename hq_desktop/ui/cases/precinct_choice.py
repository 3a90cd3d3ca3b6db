"""The precincts of a complaint: marked in a table, by Space or with the mouse."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui import look
from hq_desktop.ui.cases.subjects import PrecinctChoice
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate
HEIGHT = 174
MARK = 0


class MarkTable(RecordTable[PrecinctChoice]):
    """A table whose rows are marked by Space."""

    marked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chosen_ids: set[PrecinctId] = set()
        super().__init__(self._columns(), parent, identity=lambda one: one.precinct)
        self.clicked.connect(self._clicked)
        self.chosen.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the current row by Space."""
        current = self.current()
        if event.key() == Qt.Key.Key_Space and current is not None:
            self._toggle(current)
            return
        super().keyPressEvent(event)

    def mark(self, precincts: Iterable[PrecinctId]) -> None:
        """Mark these precincts and no others."""
        self.chosen_ids = set(precincts)
        self.viewport().update()
        self.marked_changed.emit()

    def _clicked(self, index: QModelIndex) -> None:
        record = self.record_at(index.row())
        if index.column() == MARK and record is not None:
            self._toggle(record)

    def _toggle(self, one: PrecinctChoice) -> None:
        self.mark(self.chosen_ids ^ {one.precinct})

    def _columns(self) -> list[Column[PrecinctChoice]]:
        return [
            Column(
                lambda: translate("Cases", "In"),
                lambda one: "☑" if one.precinct in self.chosen_ids else "☐",
                lambda one: one.precinct not in self.chosen_ids,
                tone=lambda one: "accent" if one.precinct in self.chosen_ids else "ink3",
                width=44,
            ),
            Column(
                lambda: translate("Cases", "Precinct"),
                lambda one: one.title,
                is_number=True,
                width=76,
            ),
            Column(lambda: translate("Cases", "Territory"), lambda one: one.territory),
            Column(
                lambda: translate("Cases", "Lines"),
                lambda one: figure(one.lines),
                lambda one: one.lines,
                is_number=True,
                width=64,
            ),
            Column(
                lambda: translate("Cases", "Up to"),
                lambda one: figure(one.widest),
                lambda one: one.widest,
                is_number=True,
                width=72,
            ),
            Column(
                lambda: translate("Cases", "Grade"),
                lambda one: one.grade or "",
                is_grade=True,
                width=56,
            ),
        ]


class PrecinctChooser(QWidget):
    """The table with what marks all of it, or nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = MarkTable(self)
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        look.kind(self._count, "second")
        every = QPushButton(self.tr("Mark all"), self)
        none = QPushButton(self.tr("Mark none"), self)
        every.clicked.connect(
            lambda: self.table.mark(one.precinct for one in self.table.records.shown)
        )
        none.clicked.connect(lambda: self.table.mark(()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        row.addWidget(every)
        row.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.setFocusProxy(self.table)
        self.table.setFixedHeight(HEIGHT)
        look.kind(self.table, "framed")
        self.table.marked_changed.connect(self._marked)

    def show_precincts(self, precincts: Sequence[PrecinctChoice]) -> None:
        """Show the precincts there are; those marked stay so where they are still there."""
        self.table.show_records(precincts)
        known = {one.precinct for one in precincts}
        self.table.mark(self.table.chosen_ids & known)

    def choose(self, precincts: Iterable[PrecinctId]) -> None:
        """Mark precincts that another screen sent."""
        self.table.mark(precincts)

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the precincts that are marked."""
        chosen = self.table.chosen_ids
        return tuple(one.title for one in self.table.records.shown if one.precinct in chosen)

    def _marked(self) -> None:
        self._count.setText(self.tr("%n precinct(s) marked", "", len(self.table.chosen_ids)))
        self.changed.emit()
