"""Chips: small words with a sign, and the filters of which one is on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.flow_row import FlowRow


class Chip(QLabel):
    """A word with its sign on a tinted ground; `tone` is a state of look.md."""

    def __init__(
        self, text: str = "", tone: str = "unknown", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        look.kind(self, "chip")
        look.state(self, tone)

    def show_text(self, text: str, tone: str) -> None:
        """Show another word; an empty one hides the chip."""
        self.setText(text)
        look.state(self, tone)
        self.setVisible(bool(text))


class FilterChips(QWidget):
    """Filters of which exactly one is on, each with how many it leaves."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowRow(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}

    def show_filters(self, filters: Sequence[tuple[str, str, int | None]]) -> None:
        """Show filters: code, word, count; the one that was on stays on."""
        for code, word, count in filters:
            button = self._buttons.get(code) or self._add(code)
            button.setText(word if count is None else f"{word}  {figure(count)}")
        if self._buttons and self._group.checkedButton() is None:
            next(iter(self._buttons.values())).setChecked(True)

    def show_only(self, codes: Collection[str]) -> None:
        """Leave the other filters out of sight; they can still be chosen by their keys."""
        for code, button in self._buttons.items():
            button.setVisible(code in codes)

    def add_behind(self, widget: QWidget) -> None:
        """Put a widget behind the filters that there are now."""
        self._row.addWidget(widget)

    def current(self) -> str:
        """Return the code of the filter that is on."""
        return next((code for code, one in self._buttons.items() if one.isChecked()), "")

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the filters, in their order."""
        return tuple(self._buttons)

    def turn_on(self, code: str) -> None:
        """Show a filter as the one that is on; nobody is told."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    def choose(self, code: str) -> None:
        """Turn a filter on."""
        if code in self._buttons:
            self._buttons[code].click()

    def _add(self, code: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        look.kind(button, "filter")
        button.clicked.connect(lambda: self.chosen.emit(code))
        self._group.addButton(button)
        self._row.addWidget(button)
        self._buttons[code] = button
        return button
