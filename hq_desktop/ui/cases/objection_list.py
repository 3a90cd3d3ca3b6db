"""What the other side will say: for the lawyer alone, grave things first, each folded."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.objections import Gravity
from hq_desktop.ui import look
from hq_desktop.ui.cases.objection_reading import Shown
from hq_desktop.ui.cases.objection_row import ObjectionRow
from hq_desktop.ui.widgets.chips import Chip

FEW = 5
"""So many objections stand there at first; those that bar the document always do."""


class ObjectionList(QWidget):
    """Objections with their counts in the heading; the rest comes by a key."""

    led = Signal(object)
    """The way to where an objection can be mended."""

    brief_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("What the commission will say"), self)
        title.setWordWrap(True)
        look.kind(title, "heading")
        self.chips = {
            Gravity.BARS: Chip("", "contradiction", self),
            Gravity.WEAKENS: Chip("", "attention", self),
            Gravity.NOTED: Chip("", "unknown", self),
        }
        self.good = Chip("", "good", self)
        self.brief = QPushButton(self.tr("Brief"), self)
        self.brief.setToolTip("Ctrl+B")
        self.brief.clicked.connect(self.brief_asked)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(title, 1)
        head.addWidget(self.brief)
        counts = QHBoxLayout()
        counts.setSpacing(6)
        for chip in (*self.chips.values(), self.good):
            counts.addWidget(chip)
        counts.addStretch(1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.rows: tuple[ObjectionRow, ...] = ()
        self.more = QPushButton(self)
        look.kind(self.more, "link")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(counts)
        column.addLayout(self._lines)
        column.addWidget(self.more)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the objections say."""
        return tuple(one.shown.told.says for one in self.rows)

    def show_objections(self, objections: Sequence[Shown]) -> None:
        """Show the objections of a plan, folded."""
        if tuple(objections) == tuple(one.shown for one in self.rows):
            return
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = tuple(ObjectionRow(one, self) for one in objections)
        for place, row in enumerate(self.rows):
            row.led.connect(self.led)
            self._lines.addWidget(row)
            row.setVisible(place < FEW or row.shown.told.gravity is Gravity.BARS)
        # New rows stand last for Tab: they come where they are seen.
        order = [stop for row in self.rows for stop in row.stops()]
        for before, after in pairwise((self.brief, *order, self.more)):
            self.setTabOrder(before, after)
        hidden = sum(one.isHidden() for one in self.rows)
        self.more.setVisible(bool(hidden))
        self.more.setText(self.tr("%n more", "", hidden))
        self._count(objections)

    def _count(self, objections: Sequence[Shown]) -> None:
        counts = {
            gravity: sum(one.told.gravity is gravity for one in objections) for gravity in Gravity
        }
        words = {
            Gravity.BARS: "✕ " + self.tr("%n bar(s)", "", counts[Gravity.BARS]),
            Gravity.WEAKENS: "! " + self.tr("%n weaken(s)", "", counts[Gravity.WEAKENS]),
            Gravity.NOTED: self.tr("%n to know", "", counts[Gravity.NOTED]),
        }
        for gravity, chip in self.chips.items():
            chip.show_text(words[gravity] if counts[gravity] else "", chip.property("state"))
        self.good.show_text("" if objections else "✓ " + self.tr("nothing found"), "good")

    def _show_all(self) -> None:
        for one in self.rows:
            one.show()
        self.more.hide()
