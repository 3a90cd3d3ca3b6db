"""The lines of a form as fields for announced figures; an empty field is not stated."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from hq_desktop.domain.form import FormLine
from hq_desktop.domain.protocol import LARGEST_COUNT, Cell, Cells
from hq_desktop.ui import keys, look
from hq_desktop.ui.figures import figure, parsed
from hq_desktop.ui.language import worded

_LONGEST = len(str(LARGEST_COUNT))


class FigureField(QLineEdit):
    """A whole number, typed on whatever keyboard layout is active."""

    stepped = Signal(int)
    """+1 for the next field, −1 for the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "figures")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFixedWidth(128)

    @property
    def number(self) -> int | None:
        """The number in the field; None where nothing is stated."""
        return parsed(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits from any layout, go on by Enter and ↓, back by ↑; letters mean nothing."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if keys.is_enter(event):
                event.ignore()
            else:
                super().keyPressEvent(event)
            return
        digit = keys.meant(event)
        if digit.isdigit():
            if len(self.text()) - len(self.selectedText()) < _LONGEST:
                self.insert(digit)
        elif keys.is_enter(event) or event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up or digit == keys.BACK:
            self.stepped.emit(-1)
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the bare digits and select them."""
        super().focusInEvent(event)
        number = self.number
        self.setText("" if number is None else str(number))
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Group the digits when the field is left."""
        super().focusOutEvent(event)
        number = self.number
        self.setText("" if number is None else figure(number))


class FiguresForm(QWidget):
    """Numbered lines with their fields, in the order of the paper."""

    finished = Signal()
    """Enter on the last field."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "scrolled")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._fields: dict[str, FigureField] = {}
        self._lines: tuple[FormLine, ...] = ()

    def show_lines(self, lines: Sequence[FormLine]) -> None:
        """Show the fields of other lines; the same lines keep what is typed."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._fields = {}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, line in enumerate(lines):
            number = QLabel(line.number, self)
            look.kind(number, "caption")
            label = QLabel(worded(line.label) or line.code, self)
            label.setWordWrap(True)
            field = FigureField(self)
            field.setAccessibleName(label.text())
            label.setBuddy(field)
            field.stepped.connect(lambda step, row=row: self._step(row + step))
            field.textEdited.connect(self.changed)
            self._grid.addWidget(number, row, 0)
            self._grid.addWidget(label, row, 1)
            self._grid.addWidget(field, row, 2)
            self._fields[line.code] = field
        self._grid.setRowStretch(len(self._lines), 1)

    def cells(self) -> Cells:
        """Return what is stated; an empty field is left out."""
        return {
            code: number
            for code, field in self._fields.items()
            if (number := field.number) is not None
        }

    def labels(self) -> Mapping[str, str]:
        """Return the lines' labels by code."""
        return {line.code: worded(line.label) or line.code for line in self._lines}

    def clear(self) -> None:
        """Empty every field."""
        for field in self._fields.values():
            field.clear()

    def show_cells(self, cells: Mapping[str, Cell]) -> None:
        """Put figures into the fields, to correct a version by another one."""
        for code, field in self._fields.items():
            cell = cells.get(code)
            field.setText(figure(cell) if isinstance(cell, int) else "")

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._step(0)

    def field(self, code: str) -> FigureField:
        """Return the field of a line."""
        return self._fields[code]

    def _step(self, row: int) -> None:
        fields = list(self._fields.values())
        if row >= len(fields):
            self.finished.emit()
        elif row >= 0 and fields:
            fields[row].setFocus(Qt.FocusReason.TabFocusReason)
