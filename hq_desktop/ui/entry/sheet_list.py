"""The sheets beside the form: this precinct's and one's own, those put aside, those taken out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.entry import Sheet
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui import look
from hq_desktop.ui.entry.sheet_columns import GRADE_PLACE, MOMENT_PLACE, sheet_columns
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.tab_bar import TabBar

NARROW_BELOW = 360
"""Pixels of width below which the list has no room for moments beside reasons."""


class Part(IntEnum):
    """What the list shows."""

    SHEETS = 0
    CANNOT = 1
    TAKEN_OUT = 2


class _SheetTable(RecordTable[Sheet]):
    """A list of sheets that also takes the keys of what is done with one, and Escape."""

    pressed = Signal(object, object)
    """A key of ours, and the sheet it is about."""

    turned = Signal(int)
    left_behind = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take our keys, ← → and Escape; the rest is the list's own."""
        record, key = self.current(), Qt.Key(event.key())
        if key in _DEEDS:
            if record is not None:
                self.pressed.emit(key, record)
        elif key in _SIDES:
            self.turned.emit(_SIDES[key])
        elif key == Qt.Key.Key_Escape:
            self.left_behind.emit()
        else:
            super().keyPressEvent(event)


_DEEDS = (Qt.Key.Key_F6, Qt.Key.Key_Delete)
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SheetList(QWidget):
    """Copies of the precinct in hand and my last sheets; ← → lead to those that are not typed."""

    correct_asked = Signal(object)
    move_asked = Signal(object)
    return_asked = Signal(object)
    """A sheet that can be entered after all, or counts again."""

    take_out_asked = Signal(object)
    left_behind = Signal()

    def __init__(self, number: Callable[[PrecinctId], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._precinct: PrecinctId | None = None
        self._of_precinct: tuple[Sheet, ...] = ()
        self._mine: tuple[Sheet, ...] = ()
        self._cannot: tuple[Sheet, ...] = ()
        self._out: tuple[Sheet, ...] = ()
        self._hidden: CopyId | None = None
        self._wanted: CopyId | None = None
        self._part = Part.SHEETS
        self._tabs = TabBar(("", "", ""), self)
        self._tabs.chosen.connect(self._turn_to)
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(16, 8, 16, 8)
        look.kind(self._heading, "strong")
        self.table = _SheetTable(sheet_columns(number), self, identity=lambda one: one.copy.id)
        self.table.setAccessibleName(self.tr("Saved sheets"))
        self.table.chosen.connect(self._chosen)
        self.table.pressed.connect(self._pressed)
        self.table.turned.connect(lambda side: self._turn_to((self._part + side) % len(Part)))
        self.table.left_behind.connect(self.left_behind)
        self._keys, self._more_keys = KeyRow(self), KeyRow(self)
        self._keys.setContentsMargins(16, 6, 16, 2)
        self._more_keys.setContentsMargins(16, 2, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._heading)
        column.addWidget(self.table, 1)
        column.addWidget(self._keys)
        column.addWidget(self._more_keys)
        self.show_part(Part.SHEETS)
        self.table.current_changed.connect(self._went)

    @property
    def precinct(self) -> PrecinctId | None:
        """The precinct whose copies are listed first."""
        return self._precinct

    @property
    def part(self) -> Part:
        """What the list shows now."""
        return self._part

    def show_precinct(self, precinct: PrecinctId | None, sheets: Sequence[Sheet]) -> None:
        """List the copies of the precinct in hand first; none where there is no precinct."""
        is_same = precinct == self._precinct
        self._precinct = precinct
        if not is_same or sheets or precinct is None:
            self._of_precinct = tuple(sheets)
            self._show()

    def hide_copy(self, copy: CopyId | None) -> None:
        """Keep a copy out of the list: its second entry is typed, and the first is not shown."""
        if copy != self._hidden:
            self._hidden = copy
            self._show()

    def show_mine(self, sheets: Sequence[Sheet]) -> None:
        """Show what this operator typed last."""
        self._mine = tuple(sheets)
        self._show()

    def show_aside(self, cannot: Sequence[Sheet], taken_out: Sequence[Sheet]) -> None:
        """Show which sheets cannot be entered, and which were taken out."""
        if (tuple(cannot), tuple(taken_out)) != (self._cannot, self._out):
            self._cannot, self._out = tuple(cannot), tuple(taken_out)
            self._show()

    def take(self, sheet: Sheet) -> None:
        """Put a sheet just saved on top."""
        rest = tuple(one for one in self._mine if one.copy.id != sheet.copy.id)
        self.show_mine((sheet, *rest))

    def others(self, copy: CopyId | None) -> tuple[Sheet, ...]:
        """Return the typed copies of the precinct in hand but one."""
        return tuple(
            one for one in self._of_precinct if one.copy.id != copy and one.copy.has_reading
        )

    def open(self) -> None:
        """Take the keys, on the first sheet."""
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus()

    def show_part(self, part: Part) -> None:
        """Show one part of the list."""
        self._part = part
        self._tabs.show_current(part)
        self._show_columns()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a narrow list to the reasons."""
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        is_aside = self._part is not Part.SHEETS
        self.table.setColumnHidden(GRADE_PLACE, is_aside)
        self.table.setColumnHidden(MOMENT_PLACE, is_aside and self.width() < NARROW_BELOW)

    def _turn_to(self, place: int) -> None:
        self._wanted = None
        self.show_part(Part(place))
        self.open()

    def _chosen(self, sheet: Sheet) -> None:
        if self._part is Part.SHEETS:
            self.correct_asked.emit(sheet)
        else:
            self.return_asked.emit(sheet)

    def _pressed(self, key: Qt.Key, sheet: Sheet) -> None:
        if key == Qt.Key.Key_Delete and self._part is not Part.TAKEN_OUT:
            self.take_out_asked.emit(sheet)
        elif key == Qt.Key.Key_F6 and self._part is Part.SHEETS:
            self.move_asked.emit(sheet)

    def _went(self, sheet: Sheet | None) -> None:
        """Remember the sheet that a person went to."""
        if sheet is not None:
            self._wanted = sheet.copy.id

    def _show(self) -> None:
        own = tuple(one for one in self._of_precinct if one.copy.id != self._hidden)
        known = {self._hidden, *(one.copy.id for one in own)}
        rest = tuple(one for one in self._mine if one.copy.id not in known)
        parts = {
            Part.SHEETS: self._as_they_are((*own, *rest)),
            Part.CANNOT: self._cannot,
            Part.TAKEN_OUT: self._out,
        }
        names = (self.tr("sheets"), self.tr("aside"), self.tr("out"))
        for part, name in zip(Part, names, strict=True):
            self._tabs.show_name(part, f"{name} · {len(parts[part])}" if parts[part] else name)
        self._heading.setText(self._told(len(own)))
        self._keys.show_keys(self._part_keys())
        out = () if self._part is Part.TAKEN_OUT else (("Del", self.tr("take out")),)
        self._more_keys.show_keys((*out, ("← →", self.tr("other sheets"))))
        wanted = self._wanted
        self.table.show_records(parts[self._part])
        # A sheet may be away for a moment, while its precinct is read anew: a neighbour must not
        # become the one that the next key is about.
        if wanted is not None:
            self.table.select_record(lambda one: one.copy.id == wanted)
            self._wanted = wanted

    def _as_they_are(self, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
        """Return sheets without those taken out, each with what keeps it from being entered now."""
        out = {one.copy.id for one in self._out}
        met = {one.copy.id: one.obstacle for one in self._cannot}
        return tuple(
            replace(one, obstacle=met.get(one.copy.id)) for one in sheets if one.copy.id not in out
        )

    def _told(self, own: int) -> str:
        if self._part is Part.CANNOT:
            if self._cannot:
                return self.tr("Cannot be entered: nobody is given these sheets")
            return self.tr("No sheet is marked as one that cannot be entered")
        if self._part is Part.TAKEN_OUT:
            if self._out:
                return self.tr("Taken out: these sheets count in nothing")
            return self.tr("No sheet was taken out")
        if not own:
            return self.tr("My last sheets")
        return self.tr("Copies of this precinct: {count}, then my last sheets").format(count=own)

    def _part_keys(self) -> tuple[tuple[str, str], ...]:
        if self._part is Part.CANNOT:
            return (("Enter", self.tr("can be entered after all")),)
        if self._part is Part.TAKEN_OUT:
            return (("Enter", self.tr("counts again")),)
        return (
            ("Enter", self.tr("correct")),
            ("F6", self.tr("other precinct")),
            ("F12", self.tr("cannot be entered")),
        )
