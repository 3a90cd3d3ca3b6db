"""Sections of one screen: words in a row, of which one is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from hq_desktop.ui import look


class TabBar(QWidget):
    """The names of the sections; Ctrl+Tab is left to the screen."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        for place, name in enumerate(names):
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            look.kind(button, "tab")
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.chosen)

    def show_name(self, place: int, name: str) -> None:
        """Call a section by another name, such as with what is in it counted."""
        self._group.button(place).setText(name)

    def show_current(self, place: int) -> None:
        """Mark the section that is open."""
        self._group.button(place).setChecked(True)

    def current(self) -> int:
        """Return the section that is open."""
        return self._group.checkedId()
