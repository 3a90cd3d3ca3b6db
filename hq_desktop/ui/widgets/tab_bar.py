"""Sections of one screen: words in a row, of which one is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from hq_desktop.ui import look

SPACING = 4
ROOMY = 2 * 8 + 4 + SPACING
"""Pixels that a name takes besides its letters where there is room."""


class TabBar(QWidget):
    """The names of the sections; Ctrl+Tab is left to the screen."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(40)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        self._group = QButtonGroup(self)
        for place, name in enumerate(names):
            button = QToolButton(self)
            button.setText(name)
            button.setToolTip(name)
            button.setCheckable(True)
            look.kind(button, "tab")
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self._fit()

    def show_name(self, place: int, name: str) -> None:
        """Call a section by another name, such as with what is in it counted."""
        self._group.button(place).setText(name)
        self._group.button(place).setToolTip(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the names together where they would be cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = self._group.buttons()
        needed = sum(one.fontMetrics().horizontalAdvance(one.text()) + ROOMY for one in buttons)
        is_tight = needed > self.width()
        self._row.setSpacing(0 if is_tight else SPACING)
        for one in buttons:
            look.state(one, "tight" if is_tight else "")

    def show_current(self, place: int) -> None:
        """Mark the section that is open."""
        self._group.button(place).setChecked(True)

    def current(self) -> int:
        """Return the section that is open."""
        return self._group.checkedId()
