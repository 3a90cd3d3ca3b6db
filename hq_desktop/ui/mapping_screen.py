"""The parts of the mapping: what is said of the table, the tools, the table, what is open."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look
from hq_desktop.ui.mapping_doubts import DoubtsList
from hq_desktop.ui.mapping_table import MappingTable
from hq_desktop.ui.widgets.choice_popup import ChoicePopup
from hq_desktop.ui.widgets.flow_row import FlowRow

translate = QCoreApplication.translate


class MappingScreen(QWidget):
    """The widgets in their places; every tool has its key in the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup = ChoicePopup(self)
        self._summary = QLabel(self)
        self._known = QLabel(self)
        self._refuse = QPushButton(self.tr("Not this layout (L)"), self)
        self.table = MappingTable(self)
        self.doubts = DoubtsList(self)
        self._side = QWidget(self)
        self._tools = QWidget(self)
        self._deeds: dict[str, QToolButton] = {}
        self._build()

    def _build(self) -> None:
        self._summary.setWordWrap(True)
        look.state(self._known, "good")
        self._known.setWordWrap(True)
        look.kind(self._refuse, "link")
        self._refuse.clicked.connect(lambda: self.table.asked.emit("layout"))
        known = QHBoxLayout()
        known.setSpacing(8)
        known.addWidget(self._known, 1)
        known.addWidget(self._refuse)
        tools = FlowRow(self._tools, gap=4)
        for deed, words, key in (
            ("meaning", self.tr("What the column is …"), "Enter"),
            ("heading", self.tr("Heading"), "H"),
            ("no-row", self.tr("No row"), "X"),
            ("place", self.tr("Who the row is about …"), "K"),
            ("table", self.tr("Other table …"), "T"),
            ("turn", self.tr("Turned"), "R"),
            ("style", self.tr("Thousands …"), "N"),
            ("undo", self.tr("Undo"), "Z"),
        ):
            button = QToolButton(self)
            button.setText(words)
            button.setToolTip(key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each has its key in the table
            look.kind(button, "filter")
            button.clicked.connect(lambda _checked=False, deed=deed: self.table.asked.emit(deed))
            tools.addWidget(button)
            self._deeds[deed] = button
        heading = QLabel(self.tr("To settle — Enter: to the cell, space: it is right"), self._side)
        heading.setWordWrap(True)
        look.kind(heading, "caption")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(8, 0, 0, 0)
        side.setSpacing(4)
        side.addWidget(heading)
        side.addWidget(self.doubts, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self._side)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([720, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addLayout(known)
        column.addWidget(self._tools)
        column.addWidget(self._split, 1)


def mapping_keys() -> tuple[tuple[str, str], ...]:
    """Return the keys of the table, for the line below it."""
    return (
        ("Enter", translate("Mapping", "what a column is")),
        ("H", translate("Mapping", "heading")),
        ("X", translate("Mapping", "no row")),
        ("K", translate("Mapping", "who a row is about")),
        ("T", translate("Mapping", "other table")),
        ("R", translate("Mapping", "turned")),
        ("N", translate("Mapping", "thousands")),
        ("Z", translate("Mapping", "undo")),
    )
