"""The sheets beside the form: copies of this precinct, and what this operator typed last."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.entry import Sheet
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import CopyId, Typing
from hq_desktop.ui import look
from hq_desktop.ui.figures import clock
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate


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
            lambda sheet: clock(sheet.last.saved_at if sheet.last else None),
            width=80,
        ),
        Column(
            lambda: translate("EntrySheets", "Grade"),
            lambda sheet: sheet.copy.grade.value if sheet.copy.has_reading else "",
            width=72,
            is_grade=True,
        ),
        Column(lambda: translate("EntrySheets", "Source"), _source),
    )


def _source(sheet: Sheet) -> str:
    told = sheet.copy.obtained_by or sheet.copy.source
    corrected = translate("EntrySheets", "corrected") if _is_corrected(sheet) else ""
    return " · ".join(part for part in (told, typing_word(sheet.copy.typing), corrected) if part)


def _is_corrected(sheet: Sheet) -> bool:
    return any(entry.is_correction for entry in sheet.entries)


class _SheetTable(RecordTable[Sheet]):
    """A list of sheets that also takes the key to move one, and Escape."""

    move_asked = Signal(object)
    left_behind = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take F6 and Escape; the rest is the list's own."""
        record = self.current()
        if event.key() == Qt.Key.Key_F6 and record is not None:
            self.move_asked.emit(record)
        elif event.key() == Qt.Key.Key_Escape:
            self.left_behind.emit()
        else:
            super().keyPressEvent(event)


class SheetList(QWidget):
    """Two short lists in one: copies of the precinct in hand first, then my last sheets."""

    correct_asked = Signal(object)
    move_asked = Signal(object)
    left_behind = Signal()

    def __init__(self, number: Callable[[PrecinctId], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._precinct: PrecinctId | None = None
        self._of_precinct: tuple[Sheet, ...] = ()
        self._mine: tuple[Sheet, ...] = ()
        self._hidden: CopyId | None = None
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(16, 8, 16, 8)
        look.kind(self._heading, "strong")
        self.table = _SheetTable(sheet_columns(number), self, identity=lambda one: one.copy.id)
        self.table.setAccessibleName(self.tr("Saved sheets"))
        self.table.chosen.connect(self.correct_asked)
        self.table.move_asked.connect(self.move_asked)
        self.table.left_behind.connect(self.left_behind)
        keys = KeyRow(self)
        keys.setContentsMargins(16, 6, 16, 6)
        keys.show_keys((("Enter", self.tr("correct")), ("F6", self.tr("other precinct"))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.table, 1)
        column.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    @property
    def precinct(self) -> PrecinctId | None:
        """The precinct whose copies are listed first."""
        return self._precinct

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

    def _show(self) -> None:
        own = tuple(one for one in self._of_precinct if one.copy.id != self._hidden)
        known = {self._hidden, *(one.copy.id for one in own)}
        rest = tuple(one for one in self._mine if one.copy.id not in known)
        if own:
            words = self.tr("Copies of this precinct: {count}, then my last sheets")
            self._heading.setText(words.format(count=len(own)))
        else:
            self._heading.setText(self.tr("My last sheets"))
        self.table.show_records((*own, *rest))
