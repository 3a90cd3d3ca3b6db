"""The territories: announced totals against our sheets, and our sums where nothing is announced."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hq_desktop.domain.text import folded
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.territory_columns import (
    TERRITORY,
    VERDICT,
    TerritoryRow,
    territory_columns,
    territory_rows,
)
from hq_desktop.ui.comparison.wording import line_name, territory_name
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key

WAIT = 120
"""Milliseconds after the last key before the list is narrowed."""


class TerritoryFilter(StrEnum):
    """Which rows are wanted; the place of a filter is its key."""

    CONTRADICTED = "contradicted"
    ANNOUNCED = "announced"
    NOT_ANNOUNCED = "not_announced"
    ALL = "all"


class TerritoryList(QWidget):
    """Territories one can filter, sort and look behind."""

    proof_asked = Signal(object)
    sheets_asked = Signal(object)
    """The row whose sheets are wanted."""

    unseen_asked = Signal(object)
    """The row whose precincts without a sheet are wanted."""

    official_asked = Signal(object)
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self._is_first = True
        self.search = QLineEdit(self)
        self.chips = FilterChips(self)
        self.table: RecordTable[TerritoryRow] = RecordTable(
            territory_columns(lambda: self._board), self, identity=_key
        )
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._build()
        self._add_actions()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter here."""
        return (
            ("Enter", self.tr("proof")),
            ("Ctrl L", self.tr("sheets")),
            ("Ctrl U", self.tr("unseen")),
            ("Ctrl O", self.tr("official")),
            ("Ctrl F", self.tr("find")),
            ("Ctrl 1–4", self.tr("filter")),
            ("Ctrl T", self.tr("missing")),
        )

    def show_board(self, board: RaceView, commission: str | None, line: str) -> None:
        """Show the territories of a race, one of them current."""
        self._board = board
        rows = territory_rows(board)
        words = {
            TerritoryFilter.CONTRADICTED: "≠ " + self.tr("Contradicted"),
            TerritoryFilter.ANNOUNCED: self.tr("Announced"),
            TerritoryFilter.NOT_ANNOUNCED: self.tr("Not announced"),
            TerritoryFilter.ALL: self.tr("All"),
        }
        self.chips.show_filters(
            [(one.value, words[one], sum(_passes(row, one) for row in rows)) for one in words]
        )
        if self._is_first:
            self._is_first = False
            announced = any(row.announced for row in rows)
            first = TerritoryFilter.ANNOUNCED if announced else TerritoryFilter.ALL
            self.chips.turn_on(first.value)
        self.table.blockSignals(True)
        self.table.show_records(rows)
        self._narrow()
        self.table.select_record(lambda row: row.key == (commission, line))
        self.table.blockSignals(False)

    def choose_filter(self, wanted: TerritoryFilter) -> None:
        """Show only rows that pass a filter."""
        self.chips.choose(wanted.value)

    def _narrow(self) -> None:
        wanted = TerritoryFilter(self.chips.current() or TerritoryFilter.ALL)
        words = folded(self.search.text()).split()

        def is_wanted(row: TerritoryRow) -> bool:
            if not _passes(row, wanted):
                return False
            return not words or all(word in self._haystack(row) for word in words)

        self.table.set_chosen(is_wanted)
        shown = {row.sums.commission for row in self.table.records.shown}
        self.table.setColumnHidden(TERRITORY, len(shown) == 1)

    def _haystack(self, row: TerritoryRow) -> str:
        names = (
            territory_name(self._board, row.sums.commission),
            line_name(self._board, row.sums.line),
        )
        return folded(" ".join(names))

    def _open(self, row: TerritoryRow) -> None:
        if row.announced is not None:
            self.proof_asked.emit(row)
        else:
            self.sheets_asked.emit(row)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("find"))
        self.search.setAccessibleName(self.tr("Find a territory or a line"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(120)
        self.table.sort_by(VERDICT)
        bar = QWidget(self)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(bar, "filter-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.chips, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.chips.chosen.connect(lambda _code: self._narrow())
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._wait.timeout.connect(self._narrow)
        self.table.chosen.connect(self._open)
        self.table.current_changed.connect(self.current_changed)

    def _add_actions(self) -> None:
        deeds = (
            ("Ctrl+L", self.tr("Sheets behind it"), self.sheets_asked),
            ("Ctrl+U", self.tr("Precincts without a sheet"), self.unseen_asked),
            ("Ctrl+O", self.tr("Official figures"), self.official_asked),
        )
        for key, words, signal in deeds:
            action = QAction(words, self.table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, signal=signal: self._ask(signal))
            self.table.addAction(action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for number, one in enumerate(TerritoryFilter, start=1):
            add_key(self, f"Ctrl+{number}", partial(self.choose_filter, one))
        add_key(self, "Ctrl+F", self.search.setFocus)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.table.current()
        if row is not None:
            signal.emit(row)


def _passes(row: TerritoryRow, wanted: TerritoryFilter) -> bool:
    match wanted:
        case TerritoryFilter.CONTRADICTED:
            return row.is_contradicted
        case TerritoryFilter.ANNOUNCED:
            return row.announced is not None
        case TerritoryFilter.NOT_ANNOUNCED:
            return row.announced is None
        case TerritoryFilter.ALL:
            return True


def _key(row: TerritoryRow) -> tuple[str, str]:
    return row.key
