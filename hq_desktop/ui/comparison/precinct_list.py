"""The precincts of a line: filters, a place to find one, the table, the sums under it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.text import folded
from hq_desktop.ui import look
from hq_desktop.ui.comparison.columns import (
    ADDRESS,
    DIFFERENCE,
    PATTERN,
    TERRITORY,
    precinct_columns,
)
from hq_desktop.ui.comparison.filters import Filter, counts, passes
from hq_desktop.ui.comparison.narrowing import NarrowingChoosers
from hq_desktop.ui.comparison.rows import LineRow, RaceView, sums
from hq_desktop.ui.comparison.sum_bar import SumBar
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.record_table import RecordTable

ROOM_FOR_ADDRESS = 1000
_ALWAYS = tuple(Filter)[:5]
_KEYS = "1234567890"
WAIT = 120
"""Milliseconds after the last key before the list is narrowed."""


class PrecinctList(QWidget):
    """Precincts one can filter, find, sort and open."""

    opened = Signal(object)
    """The row on which Enter or a double click fell."""

    complaint_asked = Signal(object)
    """The rows marked when a complaint was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self._rows: tuple[LineRow, ...] = ()
        self._line = ""
        self._is_seen_wanted: bool | None = None
        self.search = QLineEdit(self)
        self.chips = FilterChips(self)
        self.chips.show_filters([(one.value, one.value, None) for one in Filter])
        self.narrowing = NarrowingChoosers(self)
        for chooser in self.narrowing.choosers:
            self.chips.add_behind(chooser)
        self.table: RecordTable[LineRow] = RecordTable(
            precinct_columns(lambda: self._board), self, identity=_precinct
        )
        self.sums = SumBar(self.table, self)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._build()
        self._add_actions()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter here."""
        return (
            ("↑↓", self.tr("precinct")),
            ("Enter", self.tr("copies")),
            ("Ctrl F", self.tr("find")),
            ("Ctrl 1–0", self.tr("filter")),
            ("F6–F9", self.tr("narrow")),
            ("Ctrl D", self.tr("proof")),
            ("Ctrl J", self.tr("to complaint")),
            ("Ctrl T", self.tr("territories")),
        )

    def show_rows(self, board: RaceView, rows: Sequence[LineRow], line: str) -> None:
        """Show the precincts of a line; filter, order and current row stay."""
        self._board, self._rows, self._line = board, tuple(rows), line
        found = counts(rows)
        words = self._filter_words()
        self.chips.show_filters([(one.value, words[one], found[one]) for one in Filter])
        self._show_chips(found)
        self.narrowing.show_rows(board, rows)
        self._show_columns()
        self.table.show_records(rows)
        if self.table.current() is None:
            self.table.select_record(lambda _row: True)

    def start_with(self, wanted: Filter) -> None:
        """Choose the filter of the first showing, before there are rows."""
        self.chips.choose(wanted.value)

    def show_behind(self, *, is_seen: bool) -> None:
        """List exactly the precincts whose figure a sum holds, or those it runs without.

        What narrowed the list before is taken away; the next filter takes this one away.
        """
        missing = [row for row in self._rows if not _is_counted(row)]
        has_copy = any(row.place.ours is not None for row in missing)
        unseen = Filter.ALL if has_copy else Filter.NO_COPY
        self.search.clear()
        self._wait.stop()
        self.narrowing.clear()
        self.choose_filter(Filter.WITH_COPY if is_seen else unseen)
        self._is_seen_wanted = is_seen
        self.narrow()

    def choose_filter(self, wanted: Filter) -> None:
        """Show only precincts that pass a filter."""
        self.chips.choose(wanted.value)

    def shown(self) -> tuple[LineRow, ...]:
        """Return the rows that stand on screen."""
        return self.table.records.shown

    def narrow(self) -> None:
        """Show only precincts that pass the filter and hold every word looked for."""
        wanted = Filter(self.chips.current() or Filter.ALL)
        words = folded(self.search.text()).split()
        haystacks = self._board.haystacks if self._board is not None else {}

        narrowing, seen = self.narrowing.narrowing(), self._is_seen_wanted

        def is_wanted(row: LineRow) -> bool:
            if not passes(row, wanted) or not narrowing.passes(row):
                return False
            if seen is not None and seen is not _is_counted(row):
                return False
            text = haystacks.get(row.place.precinct.id, "")
            return all(word in text for word in words)

        self.table.set_chosen(is_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the address where there is room for it."""
        super().resizeEvent(event)
        self._show_columns()
        self.search.setFixedWidth(200 if self.width() >= ROOM_FOR_ADDRESS else 96)

    def _filter(self) -> None:
        self._is_seen_wanted = None
        self.narrow()

    def _show_chips(self, found: Mapping[Filter, int]) -> None:
        """What needs a person shows only where there is any; its key is there all the same."""
        current = self.chips.current()
        self.chips.show_only(
            [one.value for one in Filter if one in _ALWAYS or found[one] or one.value == current]
        )

    def _show_columns(self) -> None:
        """The address shows where there is room, or where all precincts lie under one name.

        Without official figures nothing differs: the kind of change then leaves its room.
        """
        is_one = len({row.territory for row in self._rows}) == 1
        is_wide = self.width() >= ROOM_FOR_ADDRESS
        self.table.setColumnHidden(TERRITORY, is_one and not is_wide)
        self.table.setColumnHidden(ADDRESS, not is_one and not is_wide)
        self.table.setColumnHidden(PATTERN, not any(row.place.pattern for row in self._rows))

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("find"))
        self.search.setAccessibleName(self.tr("Find by number, school or address"))
        self.search.setToolTip(self.tr("Number, school or address"))
        self.search.setClearButtonEnabled(True)
        self.table.allow_many()
        self.table.sort_by(DIFFERENCE)
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
        column.addWidget(self.sums)
        self.setFocusProxy(self.table)
        self.chips.chosen.connect(lambda _code: self._filter())
        self.narrowing.changed.connect(self.narrow)
        self.narrowing.left.connect(self.table.setFocus)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._wait.timeout.connect(self.narrow)
        self.table.chosen.connect(self.opened)
        self.table.count_changed.connect(lambda _count: self._show_sums())

    def _add_actions(self) -> None:
        find = QAction(self.tr("Find"), self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.triggered.connect(self._go_find)
        opened = QAction(self.tr("Copies of the precinct side by side"), self.table)
        opened.triggered.connect(self._open_current)
        complaint = QAction(self.tr("Marked precincts to a complaint"), self.table)
        complaint.setShortcut(QKeySequence("Ctrl+Shift+J"))
        complaint.triggered.connect(self._ask_complaint)
        self.addAction(find)
        self.table.addActions([opened, complaint])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for key, one in zip(_KEYS, Filter, strict=True):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Ctrl+{key}"))
            action.triggered.connect(lambda _checked=False, one=one: self.choose_filter(one))
            self.addAction(action)
        for action in (find, complaint, *self.actions()):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _go_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _open_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self.opened.emit(row)

    def _ask_complaint(self) -> None:
        rows = self.table.marked()
        if rows:
            self.complaint_asked.emit(rows)

    def _show_sums(self) -> None:
        rows = self.shown()
        if not self._line:
            return
        total = sums(rows, self._line)
        compared = [row for row in self._rows if row.place.is_compared]
        note = self.tr("compared {count} of {total}, in agreement {same}").format(
            count=figure(len(compared)),
            total=figure(len(self._rows)),
            same=figure(sum(1 for row in compared if not row.place.is_differing)),
        )
        self.sums.show_sums(
            (
                (DIFFERENCE - 2, figure(total.ours)),
                (DIFFERENCE - 1, figure(total.official)),
                (DIFFERENCE, difference(total.difference)),
            )
            if total.precincts
            else (),
            self.tr("%n precinct(s)", "", len(rows)),
            note,
        )

    def _filter_words(self) -> dict[Filter, str]:
        return {
            Filter.ALL: self.tr("All"),
            Filter.WITH_COPY: self.tr("With a copy"),
            Filter.DIFFER: "≠ " + self.tr("Differ"),
            Filter.NO_COPY: self.tr("No copy"),
            Filter.NO_OFFICIAL: self.tr("No official"),
            Filter.DISPUTED: "? " + self.tr("Disputed"),
            Filter.FINDINGS: "! " + self.tr("Findings"),
            Filter.COPIES_DIFFER: "≠ " + self.tr("Our copies differ"),
            Filter.WORDS: "≠ " + self.tr("Words, digits"),
            Filter.TYPED_ONCE: self.tr("Typed once"),
        }


def _is_counted(row: LineRow) -> bool:
    """Whether the sums hold the precinct's figure: stated by what stands, and not disputed."""
    return row.ours is not None and not row.is_disputed


def _precinct(row: LineRow) -> PrecinctId:
    return row.place.precinct.id
