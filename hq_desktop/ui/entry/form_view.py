"""Draws any protocol form and moves through its lines by keyboard."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hq_desktop.domain.election import CONTESTANT_PREFIX
from hq_desktop.domain.form import FormLine
from hq_desktop.domain.protocol import Cells
from hq_desktop.ui import keys, look
from hq_desktop.ui.entry.cell_field import Step
from hq_desktop.ui.entry.line_row import ROOMY, Heights, LineRow
from hq_desktop.ui.entry.notes import Note
from hq_desktop.ui.widgets.yielding_field import YieldingField


class JumpField(YieldingField):
    """Takes the number of a line; Enter goes there, Escape back."""

    chosen = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "jump")
        self.setPlaceholderText(self.tr("line"))
        self.setAccessibleName(self.tr("Number of the line to go to"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and the dot between the number of a line and the place in it."""
        sign = keys.meant(event)
        if keys.is_enter(event):
            self.chosen.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape or sign in {keys.JUMP, keys.BACK}:
            self.given_up.emit()
        elif sign.isdigit() or sign == ".":
            self.insert(sign)
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away with the focus."""
        super().focusOutEvent(event)
        self.hide()


class FormView(QScrollArea):
    """The lines of a form, one below another; the current one is always in view."""

    cell_changed = Signal(str, object)
    line_left = Signal(str)
    line_entered = Signal(str)
    save_asked = Signal()
    letter_pressed = Signal(str, str)
    """A line and a letter pressed in its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        look.kind(self._inside, "scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._rows: dict[str, LineRow] = {}
        self._order: tuple[str, ...] = ()
        self._current = ""
        self._heights = ROOMY
        self._jump = JumpField(self.viewport())
        self._jump.chosen.connect(self._jumped)
        self._jump.given_up.connect(lambda: self.focus_line(self._current))

    @property
    def current(self) -> str:
        """The line in hand."""
        return self._current

    @property
    def lines(self) -> tuple[str, ...]:
        """The codes of the lines shown, in the order of the paper."""
        return self._order

    def row(self, line: str) -> LineRow:
        """Return the row of a line."""
        return self._rows[line]

    def show_form(self, lines: Sequence[FormLine]) -> None:
        """Draw the lines of a form."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for place, line in enumerate(lines):
            row = LineRow(line, line.code.startswith(CONTESTANT_PREFIX), self._inside)
            row.show_heights(self._heights)
            row.cell_changed.connect(self.cell_changed)
            row.stepped.connect(self._stepped)
            row.entered.connect(self._entered)
            row.left.connect(self.line_left)
            row.letter_pressed.connect(self.letter_pressed)
            self._column.insertWidget(place, row)
            row.show()
            self._rows[line.code] = row
        self._order = tuple(self._rows)
        self._current = ""

    def show_heights(self, heights: Heights) -> None:
        """Take the heights of a roomy or a compact screen."""
        if heights != self._heights:
            self._heights = heights
            for row in self._rows.values():
                row.show_heights(heights)

    def show_cells(self, cells: Cells) -> None:
        """Show what stands in every line."""
        for line, row in self._rows.items():
            row.show_cell(cells.get(line))

    def show_notes(self, notes: Mapping[str, Note]) -> None:
        """Show what is to be said of the lines."""
        for line, row in self._rows.items():
            row.show_note(notes.get(line))

    def focus_line(self, line: str = "") -> None:
        """Take a line in hand; the first where it is not named or not on the form."""
        known = line if line in self._rows else next(iter(self._order), "")
        if known:
            self._rows[known].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_beside(self, line: str, field: QLineEdit) -> None:
        """Open a small field beside the one of a line, with the keys in it."""
        row = self._rows[line]
        cell = row.field.geometry()
        corner = row.mapTo(self.viewport(), cell.topRight())
        field.setGeometry(corner.x() + 8, corner.y(), 128, cell.height())
        field.show()
        field.raise_()
        field.setFocus()

    def forget_current(self) -> None:
        """Mark no line: the keys are elsewhere."""
        if self._current in self._rows:
            self._rows[self._current].show_current(False)
        self._current = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line in hand in view."""
        super().resizeEvent(event)
        self._reveal()

    def _entered(self, line: str) -> None:
        if self._current in self._rows and self._current != line:
            self._rows[self._current].show_current(False)
        self._current = line
        self._rows[line].show_current(True)
        self._reveal()
        self.line_entered.emit(line)

    def _reveal(self) -> None:
        if self._current not in self._rows:
            return
        row = self._rows[self._current]
        self.ensureWidgetVisible(row, 0, row.height() + self._heights.contestant)

    def _stepped(self, line: str, step: Step) -> None:
        place = self._order.index(line)
        match step:
            case Step.ENTER if place == len(self._order) - 1:
                self.save_asked.emit()
            case Step.JUMP:
                self._open_jump(line)
            case Step.BACK if place == 0:
                return
            case _:
                self.focus_line(self._order[self._target(place, step)])

    def _target(self, place: int, step: Step) -> int:
        """Return where a step leads; at either end it stops."""
        last = len(self._order) - 1
        return {
            Step.ENTER: min(place + 1, last),
            Step.NEXT: min(place + 1, last),
            Step.BACK: max(place - 1, 0),
            Step.FIRST: 0,
            Step.LAST: last,
        }[step]

    def _open_jump(self, line: str) -> None:
        self._jump.clear()
        self.put_beside(line, self._jump)

    def _jumped(self, number: str) -> None:
        wanted = number.strip().rstrip(".")
        found = (code for code, row in self._rows.items() if row.line.number == wanted)
        self.focus_line(next(found, self._current))
