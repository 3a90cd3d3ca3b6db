"""What a document still needs, asked for by name, each in a field of its own."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import look


class FactsForm(QWidget):
    """A field for each missing fact, and one deed that stores what was filled in."""

    store_asked = Signal(dict)
    """Code of a fact to what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        look.state(self._title, "attention")
        self._body = QWidget(self)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._store = QPushButton(self.tr("Keep these facts"), self)
        self._store.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._body)
        column.addWidget(self._store)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show a field for each fact: its code and its name; what was typed stays."""
        self.setVisible(bool(facts))
        if [code for code, _ in facts] == list(self.fields):
            return
        typed = self.typed()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for row, (code, name) in enumerate(facts):
            self._add(row, code, name, typed.get(code, ""))
        # New fields stand last for Tab: they come here, and what keeps them after them.
        for before, after in pairwise((self._store, *self.fields.values(), self._store)):
            self.setTabOrder(before, after)
        self._title.setText("! " + self.tr("%n fact(s) missing for this document", "", len(facts)))

    def typed(self) -> Mapping[str, str]:
        """Return what was typed, by code; empty fields are left out."""
        texts = {code: field.text().strip() for code, field in self.fields.items()}
        return {code: text for code, text in texts.items() if text}

    def _add(self, row: int, code: str, name: str, text: str) -> None:
        label = QLabel(name, self._body)
        label.setWordWrap(True)
        field = QLineEdit(text, self._body)
        field.setAccessibleName(name)
        field.returnPressed.connect(self._go_on)
        label.setBuddy(field)
        if code.endswith("born_on"):
            field.setPlaceholderText(self.tr("day.month.year"))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self.fields[code] = field

    def _go_on(self) -> None:
        """Enter goes to the next empty field; where there is none it keeps what was typed."""
        empty = next((field for field in self.fields.values() if not field.text().strip()), None)
        if empty is not None:
            empty.setFocus()
        else:
            self._ask()

    def _ask(self) -> None:
        typed = self.typed()
        if typed:
            self.store_asked.emit(dict(typed))
