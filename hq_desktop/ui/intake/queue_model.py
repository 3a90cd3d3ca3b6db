"""The files that wait, as Qt's lists want them; a decision takes one row away and no more."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hq_desktop.actions.intake import Waiting
from hq_desktop.ui.intake.filters import Filter, passes

Index = QModelIndex | QPersistentModelIndex
WAITING = Qt.ItemDataRole.UserRole


class QueueModel(QAbstractListModel):
    """Holds every waiting file and shows those of one filter, in the order they came."""

    def __init__(self, told: Callable[[Waiting], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._all: list[Waiting] = []
        self._rows: list[Waiting] = []
        self._filter = Filter.ALL

    @property
    def every(self) -> Sequence[Waiting]:
        """All that wait, whatever the filter."""
        return self._all

    @property
    def shown(self) -> Sequence[Waiting]:
        """What the filter shows."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many files are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a waiting file, or what it is in words."""
        waiting = self.at(index.row()) if index.isValid() else None
        if waiting is None:
            return None
        if role == WAITING:
            return waiting
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._told(waiting)
        return None

    def at(self, row: int) -> Waiting | None:
        """Return the file of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, front: str) -> int:
        """Return the row of a file, -1 where it is not shown."""
        return next((row for row, one in enumerate(self._rows) if one.front == front), -1)

    def place_of(self, front: str) -> int:
        """Return the place of a file among all, -1 where it does not wait."""
        return next((place for place, one in enumerate(self._all) if one.front == front), -1)

    def put(self, waiting: Sequence[Waiting]) -> None:
        """Show what waits now; rows that stay are not touched."""
        self._all = list(waiting)
        self._show([one for one in self._all if passes(one, self._filter)])

    def choose(self, wanted: Filter) -> None:
        """Show the files of one filter."""
        self._filter = wanted
        self._show([one for one in self._all if passes(one, wanted)])

    def drop(self, front: str) -> None:
        """Take a decided file away."""
        place, row = self.place_of(front), self.row_of(front)
        if place >= 0:
            del self._all[place]
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()

    def put_back(self, waiting: Waiting, place: int) -> None:
        """Show a file again where it stood before it was decided."""
        if self.place_of(waiting.front) >= 0:
            return
        self._all.insert(min(place, len(self._all)), waiting)
        self._show([one for one in self._all if passes(one, self._filter)])

    def _show(self, rows: list[Waiting]) -> None:
        before = self._rows
        start = _same(before, rows)
        end = _same(before[start:][::-1], rows[start:][::-1])
        old, new = len(before) - end, len(rows) - end
        if start < old and start < new:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if start < old:
            self.beginRemoveRows(QModelIndex(), start, old - 1)
            self._rows = rows
            self.endRemoveRows()
        elif start < new:
            self.beginInsertRows(QModelIndex(), start, new - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


def _same(one: Sequence[Waiting], other: Sequence[Waiting]) -> int:
    """How many files two lists begin with in common."""
    pairs = zip(one, other, strict=False)
    return next(
        (place for place, (a, b) in enumerate(pairs) if a.front != b.front),
        min(len(one), len(other)),
    )
