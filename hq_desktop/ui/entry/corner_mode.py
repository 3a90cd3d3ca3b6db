"""Straightening: the four corners of the sheet, moved by keys or mouse."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import WHOLE, Point, Quad
from hq_desktop.ui import keys
from hq_desktop.ui.widgets.photo_marks import Grip, Marks

translate = QCoreApplication.translate

STEP, LARGE_STEP = 0.002, 0.02
"""How far a key moves a corner, in parts of the picture; with Shift the larger one."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CornerMode(QObject):
    """Holds the corners of the turned picture while a person moves them."""

    moved = Signal()
    done = Signal(object)
    """The corners as they are to be."""

    given_up = Signal()

    def __init__(self, corners: Quad | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.quad: Quad = corners or WHOLE
        self._current = 0
        self._is_moved = corners is not None
        self._is_crossed = False

    @property
    def marks(self) -> Marks:
        """The corners as they are drawn."""
        return Marks(handles=self.quad, current=self._current)

    @property
    def words(self) -> str:
        """What is asked for now."""
        if self._is_crossed:
            return translate("EntryPhoto", "! the corners cross: put them around the sheet")
        names = (
            translate("EntryPhoto", "left top"),
            translate("EntryPhoto", "right top"),
            translate("EntryPhoto", "right bottom"),
            translate("EntryPhoto", "left bottom"),
        )
        said = translate("EntryPhoto", "Corner {place} of 4: {name}")
        return said.format(place=self._current + 1, name=names[self._current])

    def guess(self, corners: Quad) -> None:
        """Take the program's guess, unless a person has moved a corner already."""
        if not self._is_moved:
            self.quad = corners
            self.moved.emit()

    def wants(self, event: QKeyEvent) -> bool:
        """Take plain and shifted arrows, Tab, Enter, Escape."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return keys.is_enter(event)
        return event.key() in ARROWS or event.key() in _OTHERS

    def take(self, event: QKeyEvent) -> None:
        """Move a corner, go to the next one, be done or give up."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = LARGE_STEP if is_large else STEP
            across, down = ARROWS[key]
            self._move(self._current, across * step, down * step)
        elif key in _TABS:
            self._current = (self._current + _TABS[key]) % 4
            self.moved.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            self._finish()

    def drag(self, grip: Grip, across: float, down: float) -> None:
        """Follow the mouse."""
        if 0 <= grip.place < 4:
            self._current = grip.place
            self._move(grip.place, across, down)

    def _move(self, place: int, across: float, down: float) -> None:
        corners = list(self.quad)
        corners[place] = _within(corners[place], across, down)
        first, second, third, fourth = corners
        self.quad = (first, second, third, fourth)
        self._is_moved = True
        self._is_crossed = False
        self.moved.emit()

    def _finish(self) -> None:
        if quads.is_convex(self.quad):
            self.done.emit(self.quad)
        else:
            self._is_crossed = True
            self.moved.emit()


def _within(point: Point, across: float, down: float) -> Point:
    x, y = point
    return min(1.0, max(0.0, x + across)), min(1.0, max(0.0, y + down))


_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_OTHERS = (*_TABS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
