"""Every ground with its number, narrowed while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.domain.law import Ground
from hq_desktop.domain.text import folded
from hq_desktop.ui import look
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate


class GroundList(QWidget):
    """The grounds; the one that Enter would take is current."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("What happened: number or first letters"), self)
        heading.setWordWrap(True)
        heading.setContentsMargins(16, 12, 16, 8)
        look.kind(heading, "heading")
        self.table: RecordTable[Ground] = RecordTable(
            _columns(), self, identity=lambda one: one.code
        )
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(lambda _index: self.take())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.table, 1)

    def show_grounds(self, grounds: Sequence[Ground]) -> None:
        """Show the grounds there are."""
        self.table.show_records(grounds)

    def narrow(self, text: str) -> None:
        """Leave those whose number begins so, or whose words do; the nearest is current."""
        typed = folded(text)
        self.table.set_chosen(None if not typed else lambda one: _fits(one, typed))
        if not self.table.select_record(lambda one: str(one.number) == typed):
            self.table.select_record(lambda _: True)

    def point(self, steps: int) -> None:
        """Go down or up; at either end it stops."""
        shown = self.table.records.shown
        if shown:
            row = min(max(self.table.currentIndex().row() + steps, 0), len(shown) - 1)
            wanted = shown[row]
            self.table.select_record(lambda one: one is wanted)

    def take(self) -> None:
        """Choose the current ground."""
        ground = self.table.current()
        if ground is not None:
            self.chosen.emit(ground)


def _fits(ground: Ground, typed: str) -> bool:
    if typed.isdigit():
        return str(ground.number).startswith(typed)
    known = [
        word.strip("«»(),.:") for title in ground.title.every() for word in folded(title).split()
    ]
    return all(any(one.startswith(word) for one in known) for word in typed.split())


def _columns() -> Sequence[Column[Ground]]:
    return (
        Column(
            lambda: translate("Incidents", "No."),
            lambda one: str(one.number),
            lambda one: one.number,
            is_number=True,
            tone=lambda _: "strong",
            width=44,
        ),
        Column(lambda: translate("Incidents", "Ground"), lambda one: worded(one.title)),
    )
