"""The reasons of a refusal: ticked in a list that is narrowed by typing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.text import folded
from hq_desktop.ui import look

CODE = Qt.ItemDataRole.UserRole
HEIGHT = 152


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason by its code, in words, with the articles it stands on."""

    code: str
    words: str
    law: str = ""


class ReasonsField(QWidget):
    """A field that finds, and the reasons below it; Enter ticks the first one found."""

    changed = Signal()

    def __init__(self, reasons: Sequence[Reason], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setMaxLength(120)
        self.search.setPlaceholderText(self.tr("type to find, Enter ticks, ↓ into the list"))
        self.search.setAccessibleName(self.tr("Find a reason"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Reasons"))
        self.list.setFixedHeight(HEIGHT)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.kind(self.list, "framed")
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        look.kind(self._count, "caption")
        for one in reasons:
            self._add(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.search, self.list, self._count):
            column.addWidget(widget)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(self._ticked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.search)
        self._ticked()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the reasons that are ticked, in the order of the list."""
        return tuple(str(one.data(CODE)) for one in self._items() if _is_ticked(one))

    @property
    def shown(self) -> tuple[str, ...]:
        """The codes of the reasons that the search leaves."""
        return tuple(str(one.data(CODE)) for one in self._items() if not one.isHidden())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tick what was found by Enter, go into the list by the arrow down."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Down:
            self._enter_list()
            return True
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.search.text().strip():
            self._tick_first()
            return True
        return False

    def _add(self, one: Reason) -> None:
        item = QListWidgetItem(f"{one.words} ({one.law})" if one.law else one.words)
        item.setToolTip(item.text())
        item.setData(CODE, one.code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _narrow(self, text: str) -> None:
        words = folded(text).split()
        for one in self._items():
            one.setHidden(not all(word in folded(one.text()) for word in words))

    def _tick_first(self) -> None:
        found = next((one for one in self._items() if not one.isHidden()), None)
        if found is not None:
            ticked = _is_ticked(found)
            found.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            self.search.clear()
            self.list.scrollToItem(found)

    def _enter_list(self) -> None:
        found = next((one for one in self._items() if not one.isHidden()), None)
        if found is not None:
            self.list.setCurrentItem(found)
            self.list.setFocus()

    def _ticked(self) -> None:
        self._count.setText(self.tr("%n reason(s) ticked", "", len(self.codes)))
        self.changed.emit()


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
