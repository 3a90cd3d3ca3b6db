"""What must be settled before a table is stored: doubts and faults, each leading to its cell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from hq_desktop.domain.errors import Problem
from hq_desktop.ui import keys, look
from hq_desktop.ui.figures import figure

translate = QCoreApplication.translate

_MOST = 500
_NAMED = 3
"""Places that stand beside the number of those that one choice settles."""

_ONE_CHOICE = frozenset({"number_style_unclear"})
"""Faults of cells that a single choice settles for a whole sheet."""

_RECORD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Open:
    """One thing to settle; a person may call a doubt right (`can_confirm`), a fault never.

    `others` are the further places that the same choice settles.
    """

    problem: Problem
    words: str
    can_confirm: bool = False
    is_confirmed: bool = False
    others: tuple[Problem, ...] = ()

    @property
    def key(self) -> tuple[str, str, str, tuple[tuple[str, str], ...]]:
        """What stays the same when the table is read again."""
        one = self.problem
        return one.code, one.sheet, one.cell, one.facts


def gathered(every: Iterable[Open]) -> tuple[Open, ...]:
    """Return what is to be settled, with the places of one choice told together."""
    told: list[Open] = []
    others: dict[tuple[str, str], list[Problem]] = {}
    for one in every:
        kind = one.problem.code, one.problem.sheet
        if kind in others:
            others[kind].append(one.problem)
            continue
        if one.problem.code in _ONE_CHOICE:
            others[kind] = []
        told.append(one)
    return tuple(
        replace(one, others=tuple(others.get((one.problem.code, one.problem.sheet), ())))
        for one in told
    )


class DoubtsList(QListWidget):
    """Enter leads to the cell, the space bar says that it is right as it stands."""

    asked = Signal(object)
    """The problem whose cell is wanted."""

    confirmed = Signal(list)
    """What a person calls right, or takes that back: the things to settle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "framed")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("What must be settled"))
        self.itemClicked.connect(self._ask)
        self._shown: tuple[Open, ...] = ()

    @property
    def shown(self) -> tuple[Open, ...]:
        """Everything that is listed."""
        return self._shown

    def show_open(self, every: Sequence[Open]) -> None:
        """List what is open; the row in hand stays in hand."""
        row = max(self.currentRow(), 0)
        self._shown = tuple(every)
        self.clear()
        for one in self._shown[:_MOST]:
            item = QListWidgetItem(_words(one), self)
            item.setData(_RECORD, one)
            item.setForeground(look.color(self, "good" if one.is_confirmed else "attention"))
        left = len(self._shown) - _MOST
        if left > 0:
            item = QListWidgetItem(self.tr("… and %n more", "", left), self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._fit()
        if self.count():
            self.setCurrentRow(min(row, self.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the cell by Enter, settle by the space bar."""
        if keys.is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            item = self.currentItem()
            if item is not None:
                self._ask(item)
        elif event.key() == Qt.Key.Key_Space:
            every = [item.data(_RECORD) for item in self.selectedItems()]
            self.confirmed.emit([one for one in every if one is not None and one.can_confirm])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        metrics = self.fontMetrics()
        for row in range(self.count()):
            item = self.item(row)
            room = metrics.boundingRect(
                0, 0, max(80, width - 24), 10_000, int(Qt.TextFlag.TextWordWrap), item.text()
            )
            item.setSizeHint(QSize(width - 4, room.height() + 12))

    def _ask(self, item: QListWidgetItem) -> None:
        one = item.data(_RECORD)
        if isinstance(one, Open):
            self.asked.emit(one.problem)


def _words(one: Open) -> str:
    sign = "✓" if one.is_confirmed else "!" if one.can_confirm else "?"
    named = [_place(problem) for problem in (one.problem, *one.others)[:_NAMED]]
    told = ", ".join(named)
    if one.others:
        told = translate("Mapping", "{first}; places in all: {count}").format(
            first=told, count=figure(1 + len(one.others))
        )
    return f"{sign} {told}\n{one.words}"


def _place(problem: Problem) -> str:
    if not problem.value:
        return problem.cell
    return translate("Mapping", "{cell} “{value}”").format(cell=problem.cell, value=problem.value)
