"""One section of the campaign: a search field, a list, and the deeds on what is chosen in it."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import Column, RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key

R = TypeVar("R")
T = TypeVar("T")


class Section(QWidget, Generic[R]):
    """A list with its deeds; a deed that is stored says so."""

    stored = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.table: RecordTable[R] = RecordTable(columns, self, identity=identity)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("find"))
        self._search.setAccessibleName(self.tr("Find in the list"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(320)
        self._count = QLabel(self)
        look.kind(self._count, "caption")
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(48)
        self._bar = QHBoxLayout(bar)
        self._bar.setContentsMargins(16, 0, 16, 0)
        self._bar.setSpacing(8)
        self._bar.addWidget(self._search, 1)
        self._bar.addWidget(self._count)
        self._bar.addStretch(1)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setContentsMargins(16, 12, 16, 12)
        look.kind(self._note, "second")
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._search.textChanged.connect(self.table.set_filter)
        self.table.count_changed.connect(lambda count: self._count.setText(figure(count)))
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._search.setFocus)
        self.addAction(find)

    def show_note(self, text: str) -> None:
        """Show a sentence over the list: what to do first, or what the list means."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def add_deed(
        self, text: str, key: str, deed: Callable[[], None], *, is_primary: bool = False
    ) -> QPushButton:
        """Add a button with a key that works anywhere in the section."""
        button = QPushButton(text, self)
        button.setToolTip(key)
        if is_primary:
            look.kind(button, "primary")
        button.clicked.connect(deed)
        self._bar.addWidget(button)
        if key:
            add_key(self, key, button.click)
        return button

    def do(self, work: Callable[[], T], title: str) -> None:
        """Carry out a deed in the background and say that it is stored, or what went wrong."""

        def failed(error: HqError) -> None:
            messages.tell_error(self, title, error)

        self._tasks.run(work, lambda _: self.stored.emit(title), failed)
