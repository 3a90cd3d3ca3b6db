"""The sheets beside the form: this precinct's and one's own, those put aside, those taken out."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.entry import Sheet
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import CopyId, Typing
from hq_desktop.ui import look
from hq_desktop.ui.figures import NOTHING, clock
from hq_desktop.ui.obstacle_words import obstacle_words
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.record_table import Column, RecordTable
from hq_desktop.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate


class Part(IntEnum):
    """What the list shows."""

    SHEETS = 0
    CANNOT = 1
    TAKEN_OUT = 2


def typing_word(typing: Typing | None) -> str:
    """Return how the figures of a copy came into the program."""
    match typing:
        case Typing.TYPED_TWICE:
            return translate("EntrySheets", "typed twice")
        case Typing.TYPED_ONCE:
            return translate("EntrySheets", "typed once")
        case Typing.IMPORTED:
            return translate("EntrySheets", "imported")
        case None:
            return translate("EntrySheets", "not typed yet")


def sheet_columns(number: Callable[[PrecinctId], str]) -> tuple[Column[Sheet], ...]:
    """Return the columns of a list of sheets; `number` names a precinct."""
    return (
        Column(
            lambda: translate("EntrySheets", "Precinct"),
            lambda sheet: number(sheet.copy.precinct),
            is_number=True,
            width=88,
        ),
        Column(
            lambda: translate("EntrySheets", "Saved"),
            lambda sheet: clock(_moment(sheet)),
            width=80,
        ),
        Column(
            lambda: translate("EntrySheets", "Grade"),
            lambda sheet: sheet.copy.grade.value if sheet.copy.has_reading else "",
            width=72,
            is_grade=True,
        ),
        Column(lambda: translate("EntrySheets", "Source"), _source, tone=_tone),
    )


def _moment(sheet: Sheet) -> datetime | None:
    """Return when a sheet was put aside or taken out, else when it was typed last."""
    if sheet.copy.withdrawn_at is not None:
        return sheet.copy.withdrawn_at
    if sheet.obstacle is not None:
        return sheet.obstacle.met_at
    return sheet.last.saved_at if sheet.last else None


def _source(sheet: Sheet) -> str:
    aside = _aside(sheet)
    if aside:
        return aside
    told = sheet.copy.obtained_by or sheet.copy.source
    corrected = translate("EntrySheets", "corrected") if _is_corrected(sheet) else ""
    parts = (told, typing_word(sheet.copy.typing), corrected)
    return " · ".join(part for part in parts if part)


def _aside(sheet: Sheet) -> str:
    """Return why a sheet is not typed or counted; "" where it is."""
    if sheet.copy.withdrawn_at is not None:
        return f"✕ {sheet.out_because or NOTHING}"
    if sheet.obstacle is None:
        return ""
    reason = obstacle_words(sheet.obstacle.reason)
    told = ": ".join(part for part in (reason, sheet.obstacle.note) if part)
    return f"✕ {told}"


def _tone(sheet: Sheet) -> str:
    return "attention" if _aside(sheet) else ""


def _is_corrected(sheet: Sheet) -> bool:
    return any(entry.is_correction for entry in sheet.entries)


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
            aside = {one.copy.id for one in (*cannot, *taken_out)}
            self._mine = tuple(one for one in self._mine if one.copy.id not in aside)
            self._of_precinct = tuple(one for one in self._of_precinct if one.copy.id not in aside)
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
        self._show()

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
        parts = {Part.SHEETS: (*own, *rest), Part.CANNOT: self._cannot, Part.TAKEN_OUT: self._out}
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
