"""The only list: a sequence of records and the columns they are shown in."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hq_desktop.domain.text import folded
from hq_desktop.ui import look
from hq_desktop.ui.widgets.column_widths import ColumnWidths
from hq_desktop.ui.widgets.row_delegate import RowDelegate

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole
TONE = Qt.ItemDataRole.UserRole + 1
GRADE = Qt.ItemDataRole.UserRole + 2
CUT_AT_END = Qt.ItemDataRole.UserRole + 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its title, the text of a record, what it is sorted by, how it is shown.

    `tone` names the colour of the text ("contradiction", "attention", "good", "unknown",
    "accent", "ink3" or "strong" for semibold). `width` is in pixels, 0 takes what is left;
    several of these share it by the length of their texts.
    `found_by` is what a search looks into where that is more than the text. A text that does not
    fit loses its middle, with `is_cut_at_end` its end.
    """

    title: Callable[[], str]
    text: Callable[[R], str]
    key: Callable[[R], Any] | None = None
    is_number: bool = False
    tone: Callable[[R], str] | None = None
    width: int = 0
    is_grade: bool = False
    tooltip: Callable[[R], str] | None = None
    found_by: Callable[[R], str] | None = None
    is_cut_at_end: bool = False

    def sorting_key(self, record: R) -> Any:  # noqa: ANN401 — each column sorts by its own type
        """Return what the column sorts a record by."""
        return folded(self.text(record)) if self.key is None else self.key(record)


class RecordModel(QAbstractTableModel, Generic[R]):
    """Records as Qt's tables want them; sorts and filters by itself, in one pass."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: tuple[R, ...] = ()
        self._rows: tuple[R, ...] = ()
        self._haystacks: dict[int, str] = {}
        self._words: tuple[str, ...] = ()
        self._wanted: Callable[[R], bool] | None = None
        self._order: tuple[int, Qt.SortOrder] | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many records are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows in one of its roles."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        record, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(record)
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tooltip or column.text)(record)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.is_number else _LEFT
            case _:
                return self._own(record, column, role)

    @staticmethod
    def _own(record: R, column: Column[R], role: int) -> object:
        if role == RECORD:
            return record
        if role == TONE:
            return column.tone(record) if column.tone else ""
        if role == CUT_AT_END:
            return column.is_cut_at_end
        return column.is_grade if role == GRADE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 — Qt's signature
        """Return the title of a column, aligned as its cells are."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titled(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].is_number else _LEFT
        return None

    def _titled(self, section: int) -> str:
        title = self.columns[section].title()
        if self._order is None or self._order[0] != section:
            return title
        return f"{title} ↓" if self._order[1] == Qt.SortOrder.DescendingOrder else f"{title} ↑"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's native values; a column below 0 keeps the order given."""
        self._order = (column, order) if 0 <= column < len(self.columns) else None
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def put(self, records: Sequence[R]) -> None:
        """Show other records in the same order and filter."""
        self._all = tuple(records)
        self._haystacks.clear()
        self._arrange()

    def narrow(self, text: str) -> None:
        """Show only records that hold every word of a text in some column."""
        self._words = tuple(folded(text).split())
        self._arrange()

    def choose(self, wanted: Callable[[R], bool] | None) -> None:
        """Show only records that pass; None shows all."""
        self._wanted = wanted
        self._arrange()

    def record(self, row: int) -> R | None:
        """Return the record of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def shown(self) -> tuple[R, ...]:
        """The records as they stand on screen."""
        return self._rows

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [one for one in self._all if self._wanted is None or self._wanted(one)]
        if self._words:
            rows = [one for one in rows if self._holds(one)]
        if self._order is not None:
            rows = _sorted(rows, self.columns[self._order[0]].sorting_key, self._order[1])
        self._rows = tuple(rows)
        self.endResetModel()

    def _holds(self, record: R) -> bool:
        key = id(record)
        haystack = self._haystacks.get(key)
        if haystack is None:
            haystack = folded(
                " ".join((column.found_by or column.text)(record) for column in self.columns)
            )
            self._haystacks[key] = haystack
        return all(word in haystack for word in self._words)


class RecordTable(QTableView, Generic[R]):
    """A table of records: chosen by Enter or a double click, sorted by its heads."""

    chosen = Signal(object)
    """The record on which Enter or a double click fell."""

    current_changed = Signal(object)
    """The record that is current now, or None."""

    count_changed = Signal(int)
    """How many records are shown."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QWidget | None = None,
        *,
        identity: Callable[[R], Hashable] | None = None,
    ) -> None:
        super().__init__(parent)
        self.records: RecordModel[R] = RecordModel(columns, self)
        self._identity = identity
        self._build()
        self.setModel(self.records)
        in_words = frozenset(at for at, one in enumerate(columns) if not one.is_number)
        self._widths = ColumnWidths(self, [one.width for one in columns], in_words)
        self.records.modelReset.connect(self._widths.share)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def show_records(self, records: Sequence[R]) -> None:
        """Show other records; the current one stays current where it is still there.

        Where the keys are in the table already, some row is current from now on.
        """
        self._keeping(lambda: self.records.put(records))
        if self.hasFocus() and self.current() is None and self.records.shown:
            self._go_to(0)

    def set_filter(self, text: str) -> None:
        """Show only records that hold every word of a text."""
        self._keeping(lambda: self.records.narrow(text))

    def set_chosen(self, wanted: Callable[[R], bool] | None) -> None:
        """Show only records that pass; None shows all."""
        self._keeping(lambda: self.records.choose(wanted))

    def record_at(self, row: int) -> R | None:
        """Return the record of a row."""
        return self.records.record(row)

    def current(self) -> R | None:
        """Return the record of the current row."""
        return self.records.record(self.currentIndex().row())

    def marked(self) -> tuple[R, ...]:
        """Return the records of every selected row."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(one for row in rows if (one := self.records.record(row)) is not None)

    def select_record(self, wanted: Callable[[R], bool]) -> bool:
        """Make the first record that passes current; say whether there was one."""
        for row, record in enumerate(self.records.shown):
            if wanted(record):
                self._go_to(row)
                return True
        return False

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column and show it in its head."""
        self.sortByColumn(column, order)

    def allow_many(self) -> None:
        """Let several rows be selected."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current record by Enter; all else is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._choose(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first row current where keys come in and no row is."""
        super().focusInEvent(event)
        is_pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        if not is_pressed and self.current() is None and self.records.shown:
            self._go_to(0)

    def _build(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(RowDelegate(self, tone=TONE, grade=GRADE, cut_at_end=CUT_AT_END))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setFixedHeight(28)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        look.kind(self, "records")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take from wide columns what the ones without a width lack in a narrow window."""
        super().resizeEvent(event)
        self._widths.fit()

    def _keeping(self, change: Callable[[], None]) -> None:
        before = self.current()
        row = self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        change()
        self.count_changed.emit(len(self.records.shown))
        if before is None or not self._find_again(before, row):
            self.current_changed.emit(self.current())
        self.verticalScrollBar().setValue(offset)

    def _find_again(self, before: R, row: int) -> bool:
        if self._identity is None:
            found = self.records.shown.index(before) if before in self.records.shown else -1
        else:
            key = self._identity(before)
            keys = (self._identity(one) for one in self.records.shown)
            found = next((place for place, other in enumerate(keys) if other == key), -1)
        if found < 0:
            found = min(row, len(self.records.shown) - 1)
        if found < 0:
            return False
        self._go_to(found)
        return True

    def _go_to(self, row: int) -> None:
        index = self.records.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        record = self.records.record(index.row())
        if index.isValid() and record is not None:
            self.chosen.emit(record)

    def _current_changed(self, current: QModelIndex) -> None:
        self.current_changed.emit(self.records.record(current.row()))


def _sorted(rows: list[R], key: Callable[[R], Any], order: Qt.SortOrder) -> list[R]:
    """Return records by their keys; those without one stand last, whichever way."""
    keyed = [(key(one), one) for one in rows]
    named = [pair for pair in keyed if pair[0] is not None]
    named.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
    return [one for _, one in named] + [one for shown, one in keyed if shown is None]
