"""The bar over a long list: a field to find by typing, chips, and filters with names."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from hq_desktop.domain.election import CommissionCode
from hq_desktop.ui import keys, look
from hq_desktop.ui.overview.filter_keeping import FilterKeeping, SavedFilter
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.screen_keys import add_key

WAIT = 120
"""Milliseconds after the last key before the list is narrowed."""


class NameField(QLineEdit):
    """Where a filter gets its name: Enter keeps it, Escape does not."""

    named = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name or turn back."""
        if keys.is_enter(event):
            name = " ".join(self.text().split())
            if name:
                self.named.emit(name)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindField(QLineEdit):
    """Finds while one types; ↓ goes into the list, Escape empties the field and goes there too."""

    gone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead into the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.gone.emit()
        elif event.key() == Qt.Key.Key_Down or keys.is_enter(event):
            self.gone.emit()
        else:
            super().keyPressEvent(event)


class ListBar(QWidget):
    """What is looked for in a list: words, one chip, or a filter that was given a name."""

    narrowed = Signal()
    """The words or the chip have changed."""

    left = Signal()
    """The keys go back to the list."""

    def __init__(
        self,
        shipped: Sequence[SavedFilter],
        keeping: FilterKeeping,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shipped, self._keeping = tuple(shipped), keeping
        self._own = tuple(keeping.filters)
        self._condition = self._commission = ""
        self._names: Mapping[CommissionCode, str] = {}
        self.search = FindField(self)
        self.chips = FilterChips(self)
        self.scope = QToolButton(self)
        self.named = QComboBox(self)
        self.name = NameField(self)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._build()
        self._connect()
        self._show_named()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.search.text()

    @property
    def condition(self) -> str:
        """The condition that is on: of a chip, or of a filter with a name."""
        return self._condition or self.chips.current()

    @property
    def commission(self) -> str:
        """The code of the commission under which all that is shown lies; "" for any."""
        return self._commission

    def show_commissions(self, names: Mapping[CommissionCode, str]) -> None:
        """Take over what the commissions are called."""
        self._names = names
        self._show_scope()

    def choose(self, condition: str, words: str = "", commission: str = "") -> None:
        """Look for something else at once."""
        self.search.blockSignals(True)
        self.search.setText(words)
        self.search.blockSignals(False)
        self._wait.stop()
        self._commission = commission
        self._show_scope()
        has_chip = condition in self.chips.codes
        self.chips.turn_on(condition if has_chip else next(iter(self.chips.codes), ""))
        self._condition = "" if has_chip else condition
        self.named.setCurrentIndex(0)
        self.narrowed.emit()

    def seek(self, begun: str = "") -> None:
        """Put the keys into the field that finds, after what was typed in the list."""
        self.search.setFocus()
        if begun:
            self.search.setText(begun)
        else:
            self.search.selectAll()

    def step(self, steps: int) -> None:
        """Turn on the next chip or the one before."""
        codes = self.chips.codes
        if codes:
            place = codes.index(self.chips.current())
            self.chips.choose(codes[(place + steps) % len(codes)])

    def begin_name(self) -> None:
        """Ask for the name of what is looked for now."""
        self.name.setText(self.words)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def open_named(self) -> None:
        """Open the list of filters with names."""
        self.named.setFocus()
        self.named.showPopup()

    def forget_current(self) -> None:
        """Forget the person's own filter that is chosen; shipped ones stay."""
        one = self.named.currentData()
        if one in self._own:
            self._keep(tuple(other for other in self._own if other != one))

    def leave_scope(self) -> None:
        """Look under every commission again."""
        self._commission = ""
        self._show_scope()
        self.narrowed.emit()
        self.left.emit()

    def _chip_chosen(self, _code: str) -> None:
        self._condition = ""
        self.named.setCurrentIndex(0)
        self.narrowed.emit()

    def _show_scope(self) -> None:
        self.scope.setVisible(bool(self._commission))
        name = self._names.get(CommissionCode(self._commission), self._commission)
        metrics = self.scope.fontMetrics()
        self.scope.setText("× " + metrics.elidedText(name, Qt.TextElideMode.ElideRight, 180))
        self.scope.setToolTip(name)

    def _kept(self, name: str) -> None:
        one = SavedFilter(name, self.condition, self.words, self._commission)
        self._keep((*(other for other in self._own if other.name != name), one))
        self.named.setCurrentIndex(self.named.findText(name))
        self._leave_name()

    def _keep(self, own: tuple[SavedFilter, ...]) -> None:
        self._own = own
        self._keeping.keep(own)
        self._show_named()

    def _leave_name(self) -> None:
        self.name.hide()
        self.left.emit()

    def _chosen(self, place: int) -> None:
        one = self.named.itemData(place)
        if isinstance(one, SavedFilter):
            self.choose(one.condition, one.words, one.commission)
            self.named.setCurrentIndex(place)
            self.left.emit()

    def _show_named(self) -> None:
        self.named.clear()
        self.named.addItem(self.tr("Filters with names"), None)
        for one in (*self._shipped, *self._own):
            self.named.addItem(one.name, one)

    def _build(self) -> None:
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search.setPlaceholderText(self.tr("number, school, commission, person"))
        self.search.setAccessibleName(self.tr("Find in the list"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(232)
        self.named.setAccessibleName(self.tr("Filters with names"))
        self.named.setFixedWidth(188)
        self.name.setPlaceholderText(self.tr("name of this filter"))
        self.name.setAccessibleName(self.tr("Name of this filter"))
        self.name.setFixedWidth(188)
        self.name.hide()
        look.kind(self.scope, "filter")
        self.scope.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.search, 0, top)
        row.addWidget(self.scope, 0, top)
        row.addWidget(self.chips, 1)
        row.addWidget(self.name, 0, top)
        row.addWidget(self.named, 0, top)

    def _connect(self) -> None:
        self._wait.timeout.connect(self.narrowed)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.gone.connect(self.left)
        self.chips.chosen.connect(self._chip_chosen)
        self.scope.clicked.connect(self.leave_scope)
        self.named.activated.connect(self._chosen)
        self.name.named.connect(self._kept)
        self.name.left.connect(self._leave_name)


def add_list_keys(owner: QWidget, bar: ListBar) -> None:
    """Give a list its keys: find, next chip; keep, open and forget a filter with a name."""
    for key, deed in (
        ("Ctrl+F", bar.seek),
        ("Ctrl+Right", lambda: bar.step(1)),
        ("Ctrl+Left", lambda: bar.step(-1)),
        ("Ctrl+Backspace", bar.leave_scope),
        ("Ctrl+S", bar.begin_name),
        ("Ctrl+O", bar.open_named),
        ("Ctrl+Del", bar.forget_current),
    ):
        add_key(owner, key, deed)
