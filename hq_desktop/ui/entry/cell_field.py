"""One figure of the form: digits on any keyboard layout, one key for what is no number."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLineF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.protocol import LARGEST_COUNT, Cell, CellState
from hq_desktop.ui import keys, look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.yielding_field import YieldingField

translate = QCoreApplication.translate

STATES = {
    keys.BLANK: CellState.BLANK,
    keys.DASH: CellState.DASH,
    keys.ILLEGIBLE: CellState.ILLEGIBLE,
}
_MOST_DIGITS = len(str(LARGEST_COUNT))
_HATCH = 6


class Step(Enum):
    """Where a key asks to go."""

    ENTER = auto()
    NEXT = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    JUMP = auto()


def state_word(state: CellState) -> str:
    """Return what stands in a field that holds no number, with its sign."""
    match state:
        case CellState.BLANK:
            return translate("EntryCell", "∅ blank")
        case CellState.DASH:
            return translate("EntryCell", "— dash")
        case CellState.ILLEGIBLE:
            return translate("EntryCell", "? illegible")


class CellField(YieldingField):
    """A frameless field that holds a cell: a number, a state, or nothing yet."""

    cell_changed = Signal(object)
    stepped = Signal(Step)
    entered = Signal()
    left = Signal()
    letter_pressed = Signal(str)
    """A letter that types nothing; the screen knows what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: Cell | None = None
        look.kind(self, "cell")
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textEdited.connect(self._edited)

    @property
    def cell(self) -> Cell | None:
        """What stands in the field; None while nothing was typed."""
        return self._cell

    def show_cell(self, cell: Cell | None) -> None:
        """Show a cell without telling anybody."""
        if cell != self._cell:
            self._cell = cell
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and the keys of the form; swallow letters."""
        sign = keys.meant(event)
        step = None if sign else _step(event)
        if step is not None:
            self.stepped.emit(step)
        elif sign:
            self._take(sign)
        elif isinstance(self._cell, CellState) and event.key() in _DELETING:
            self._put(None)
        elif not event.text().isprintable() or not event.text() or _is_command(event):
            super().keyPressEvent(event)
        elif letter := keys.letter(event):
            self.letter_pressed.emit(letter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show plain digits, selected, so that typing replaces them."""
        super().focusInEvent(event)
        self._show()
        self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Group the digits again."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hatch what could not be read, beside its word."""
        super().paintEvent(event)
        if self._cell is not CellState.ILLEGIBLE:
            return
        painter = QPainter(self)
        painter.setPen(QPen(look.color(self, "hatch"), 1))
        painter.setOpacity(0.6)
        word = self.fontMetrics().horizontalAdvance(self.text())
        right = self.width() - word - 24
        painter.setClipRect(3, 3, max(0, right), self.height() - 6)
        for left in range(-self.height(), self.width(), _HATCH):
            painter.drawLine(QLineF(left, self.height(), left + self.height(), 0))

    def _take(self, sign: str) -> None:
        if sign in STATES:
            self._put(_pressed(STATES[sign], self._cell))
        elif sign == keys.BACK:
            self.stepped.emit(Step.BACK)
        elif sign == keys.JUMP:
            self.stepped.emit(Step.JUMP)
        else:
            self._digit(sign)

    def _digit(self, digit: str) -> None:
        if isinstance(self._cell, CellState):
            self.clear()
        if len(self.text()) - len(self.selectedText()) < _MOST_DIGITS:
            self.insert(digit)
            self._edited(self.text())

    def _edited(self, text: str) -> None:
        """Take over what was typed, pasted or deleted; only digits stay."""
        digits = "".join(one for one in text if one in "0123456789")[:_MOST_DIGITS]
        if digits != text:
            self.setText(digits)
        cell = int(digits) if digits else None
        if cell != self._cell:
            self._cell = cell
            self._show_state()
            self.cell_changed.emit(cell)

    def _put(self, cell: Cell | None) -> None:
        self._cell = cell
        self._show()
        self.selectAll()
        self.cell_changed.emit(cell)

    def _show(self) -> None:
        match self._cell:
            case None:
                text = ""
            case CellState() as state:
                text = state_word(state)
            case number:
                text = str(number) if self.hasFocus() else figure(number)
        if text != self.text():
            self.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        look.state(self, self._cell.value if isinstance(self._cell, CellState) else "")


_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_STEPS = {
    Qt.Key.Key_Down: (Step.NEXT, Step.LAST),
    Qt.Key.Key_Up: (Step.BACK, Step.FIRST),
    Qt.Key.Key_Tab: (Step.NEXT, Step.NEXT),
    Qt.Key.Key_Backtab: (Step.BACK, Step.BACK),
}


def _step(event: QKeyEvent) -> Step | None:
    modifiers = event.modifiers()
    if keys.is_enter(event):
        return Step.ENTER
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    plain, shifted = _STEPS.get(Qt.Key(event.key()), (None, None))
    return shifted if modifiers & Qt.KeyboardModifier.ShiftModifier else plain


def _is_command(event: QKeyEvent) -> bool:
    return bool(
        event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    )


def _pressed(state: CellState, before: Cell | None) -> CellState:
    """A dash pressed twice is illegible, as `..` on the keypad."""
    if state is CellState.DASH and before is CellState.DASH:
        return CellState.ILLEGIBLE
    return state
