"""Placing lines: a frame that walks down the straightened sheet with the lines of the form."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hq_desktop.domain.form import FormLine
from hq_desktop.domain.recipe import Box
from hq_desktop.ui import keys
from hq_desktop.ui.entry.corner_mode import ARROWS
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.photo_marks import FRAME, FRAME_CORNER, Grip, Marks

translate = QCoreApplication.translate

STEP, LARGE_STEP = 0.002, 0.01
FIRST_FRAME: Box = (0.5, 0.22, 0.97, 0.25)
"""Where the frame begins: right of the words, where figures stand, below the heading."""
_LEAST = 0.008


class LineMode(QObject):
    """Fixes one line after another, each with the spacing of the one before."""

    moved = Signal()
    done = Signal(object)
    """The places of the lines, by the place of the line on the paper."""

    given_up = Signal()

    def __init__(
        self,
        lines: Sequence[tuple[str, FormLine]],
        known: Mapping[str, Box],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self._known = dict(known)
        self._placed: dict[str, Box] = {}
        self._current = 0
        self.frame: Box = self._known.get(self._key(0), FIRST_FRAME)

    @property
    def marks(self) -> Marks:
        """The frame in hand and those that are fixed."""
        return Marks(frame=self.frame, placed=tuple(self._placed.values()))

    @property
    def line(self) -> str:
        """The code of the line in hand."""
        return self._lines[self._current][1].code

    @property
    def words(self) -> str:
        """What is asked for now."""
        line = self._lines[self._current][1]
        said = translate("EntryPhoto", "Put the frame on line {number}: {label}")
        return said.format(number=line.number, label=worded(line.label))

    def wants(self, event: QKeyEvent) -> bool:
        """Take arrows with and without Shift and Ctrl, Tab, Enter, Escape."""
        return event.key() in ARROWS or event.key() in _OTHERS

    def take(self, event: QKeyEvent) -> None:
        """Move or size the frame, fix it, go back, be done or give up."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers()
        if key in ARROWS:
            step = LARGE_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
            across, down = (direction * step for direction in ARROWS[key])
            is_sizing = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self.drag(FRAME_CORNER if is_sizing else FRAME, across, down)
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key == Qt.Key.Key_Tab:
            self._go(1)
        elif key in _BACK:
            self._go(-1)
        elif modifiers & Qt.KeyboardModifier.ControlModifier and keys.is_enter(event):
            self._fix()
            self._finish()
        else:
            self._enter()

    def drag(self, grip: Grip, across: float, down: float) -> None:
        """Move the frame, or its right bottom corner."""
        left, top, right, bottom = self.frame
        if grip == FRAME_CORNER:
            right = min(1.0, max(left + _LEAST, right + across))
            bottom = min(1.0, max(top + _LEAST, bottom + down))
            self.frame = (left, top, right, bottom)
        else:
            across = min(1.0 - right, max(-left, across))
            down = min(1.0 - bottom, max(-top, down))
            self.frame = (left + across, top + down, right + across, bottom + down)
        self.moved.emit()

    def _enter(self) -> None:
        self._fix()
        if self._current == len(self._lines) - 1:
            self._finish()
        else:
            self._go(1)

    def _fix(self) -> None:
        self._placed[self._key(self._current)] = self.frame

    def _finish(self) -> None:
        self.done.emit({**self._known, **self._placed})

    def _go(self, steps: int) -> None:
        """Go to another line; the frame goes where it was, or as far as the last one went."""
        before = self._current
        self._current = min(max(before + steps, 0), len(self._lines) - 1)
        if self._current != before:
            key = self._key(self._current)
            self.frame = self._placed.get(key) or self._following(before, key)
        self.moved.emit()

    def _following(self, before: int, key: str) -> Box:
        """Where a line is expected after the one before it."""
        known, here = self._known.get(key), self._known.get(self._key(before))
        if known is not None and here is not None:
            down, across = self.frame[1] - here[1], self.frame[0] - here[0]
            return _shifted(known, across, down)
        above = self._placed.get(self._key(before - 1)) if before > 0 else None
        spacing = self.frame[1] - above[1] if above else self.frame[3] - self.frame[1]
        return _shifted(self.frame, 0.0, max(spacing, _LEAST))

    def _key(self, place: int) -> str:
        return self._lines[place][0]


def _shifted(box: Box, across: float, down: float) -> Box:
    left, top, right, bottom = box
    across = min(1.0 - right, max(-left, across))
    down = min(1.0 - bottom, max(-top, down))
    return left + across, top + down, right + across, bottom + down


_BACK = (Qt.Key.Key_Backtab, Qt.Key.Key_Backspace)
_OTHERS = (
    *_BACK,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
