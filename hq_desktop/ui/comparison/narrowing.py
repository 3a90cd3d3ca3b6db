"""Choosers that narrow the list further: kind of change, grade, typing, other ballots."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from hq_desktop.domain.pattern import PatternKind
from hq_desktop.domain.protocol import Grade, Typing
from hq_desktop.ui import keys, look
from hq_desktop.ui.comparison.columns import typed
from hq_desktop.ui.comparison.filters import ANY_LINE, Narrowing
from hq_desktop.ui.comparison.other_ballots import shared_line
from hq_desktop.ui.comparison.pattern_words import kind_words
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.figures import figure

WIDTH, MARGIN = 112, 12
PATTERN_KEY, GRADE_KEY, TYPING_KEY, BALLOTS_KEY = "F6", "F7", "F8", "F9"


class FilterChooser(QComboBox):
    """A chooser among the filters: its key, ↑ and ↓ choose, Enter or Escape leads back."""

    left = Signal()

    def __init__(self, name: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})")
        self.setFixedWidth(WIDTH)
        look.kind(self, "filter")
        action = QAction(parent)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.take_keys)
        self.shortcut = action

    def take_keys(self) -> None:
        """Let ↑ and ↓ choose."""
        if self.isVisible():
            self.setFocus()

    def showPopup(self) -> None:
        """Show every choice in full."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * MARGIN)
        super().showPopup()

    def show_marked(self) -> None:
        """Show whether it narrows the list."""
        look.state(self, "current" if self.currentIndex() > 0 else "")

    def offer(
        self, nothing: str, choices: Sequence[tuple[str, str]], found: Mapping[str, int]
    ) -> None:
        """Offer what there is, with how many have it; what was asked for stays."""
        wanted = self.currentData() or ""
        self.clear()
        self.addItem(nothing, "")
        for value, words in choices:
            if found.get(value) or value == wanted:
                self.addItem(f"{words}  {figure(found.get(value, 0))}", value)
        self.setCurrentIndex(max(0, self.findData(wanted)))
        self.setVisible(self.count() > 1)
        self.show_marked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys back by Escape or Enter."""
        if event.key() == Qt.Key.Key_Escape or keys.is_enter(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NarrowingChoosers(QObject):
    """Choosers of what the precincts shown must have besides passing the filter."""

    changed = Signal()

    left = Signal()
    """The keys go back to the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.patterns = FilterChooser(self.tr("Kind of change"), PATTERN_KEY, parent)
        self.grades = FilterChooser(self.tr("Grade"), GRADE_KEY, parent)
        self.typings = FilterChooser(self.tr("Typed"), TYPING_KEY, parent)
        self.ballots = FilterChooser(self.tr("Other ballots"), BALLOTS_KEY, parent)
        for chooser in self.choosers:
            parent.addAction(chooser.shortcut)
            chooser.left.connect(self.left)
            chooser.activated.connect(self._chosen)

    @property
    def choosers(self) -> tuple[FilterChooser, ...]:
        """The choosers in their order."""
        return self.patterns, self.grades, self.typings, self.ballots

    def narrowing(self) -> Narrowing:
        """Return what is asked for."""
        pattern, grade, how, ballots = (chooser.currentData() for chooser in self.choosers)
        return Narrowing(
            PatternKind(pattern) if pattern else None,
            Grade(grade) if grade else None,
            Typing(how) if how else None,
            ballots or None,
        )

    def clear(self) -> None:
        """Ask for nothing any more; nobody is told."""
        for chooser in self.choosers:
            chooser.setCurrentIndex(0)
            chooser.show_marked()

    def show_rows(self, board: RaceView, rows: Iterable[LineRow]) -> None:
        """Offer what the precincts have."""
        every = tuple(rows)
        self.patterns.offer(
            self.tr("Any change"),
            [(kind.value, kind_words(board.words, kind)) for kind in PatternKind],
            Counter(row.place.pattern.kind.value for row in every if row.place.pattern),
        )
        self.grades.offer(
            self.tr("Any grade"),
            [(grade.value, grade.value) for grade in Grade],
            Counter(row.grade.value for row in every if row.grade),
        )
        self.typings.offer(
            self.tr("Any typing"),
            [(how.value, typed(how)) for how in Typing],
            Counter(row.typing.value for row in every if row.typing),
        )
        self._offer_ballots(board, every)

    def _offer_ballots(self, board: RaceView, rows: Sequence[LineRow]) -> None:
        found = Counter(line for row in rows for line in row.other_ballots)
        found[ANY_LINE] = sum(1 for row in rows if row.other_ballots)
        rules = board.facts.profile.parallel
        lines = [(one.line, "≠ " + shared_line(board, one.line)) for one in rules]
        differ = "≠ " + self.tr("other ballots differ")
        self.ballots.offer(self.tr("Any ballots"), [(ANY_LINE, differ), *lines], found)

    def _chosen(self) -> None:
        for chooser in self.choosers:
            chooser.show_marked()
        self.changed.emit()
