"""What official figures show by themselves: sums, percentages, places, control relations."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.official import OfficialFigures
from hq_desktop.domain.official_check import OfficialCheck
from hq_desktop.ui import look
from hq_desktop.ui.language import worded
from hq_desktop.ui.official.publication_columns import Told, check_columns
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.record_table import RecordTable

FAULTS, ALL = "faults", "all"


class CheckView(QWidget):
    """Findings in sentences; each leads to its figures and to the file they stood in."""

    figures_asked = Signal(object)
    """The check whose figures are wanted."""

    file_asked = Signal(object)
    """The check whose file is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: OfficialFigures | None = None
        self._titles: dict[int, str] = {}
        self.filters = FilterChips(self)
        self.filters.chosen.connect(self._filter)
        self.table: RecordTable[Told] = RecordTable(
            check_columns(self._place), self, identity=lambda one: one[0]
        )
        self.table.chosen.connect(lambda one: self.figures_asked.emit(one[0]))
        self.table.current_changed.connect(self._show_one)
        self.sentence = QLabel(self)
        self._stack = QStackedWidget(self)
        self._build()

    def show_checks(self, found: tuple[Told, ...], figures: OfficialFigures) -> None:
        """Show what was found, faults first."""
        self._figures = figures
        self._titles = {int(key): title for key, title in figures.directory.titles().items()}
        faults = [one for one in found if one[0].is_fault]
        rest = [one for one in found if not one[0].is_fault]
        self.filters.show_filters(
            (
                (FAULTS, self.tr("Contradictions in it"), len(faults)),
                (ALL, self.tr("Everything found"), len(found)),
            )
        )
        if not faults:
            self.filters.turn_on(ALL)
        self.table.show_records((*faults, *rest))
        self._filter(self.filters.current())
        is_any = bool(figures.announcements or figures.copies)
        self._stack.setCurrentWidget(
            self._found if found else self._nothing if is_any else self._none_yet
        )

    def _filter(self, code: str) -> None:
        self.table.set_chosen(None if code == ALL else lambda one: one[0].is_fault)
        if self.table.current() is None:
            self.table.select_record(lambda _: True)
        self._show_one(self.table.current())

    def _show_one(self, one: Told | None) -> None:
        self.sentence.setText(one[1] if one is not None else "")
        for button in (self._go, self._file):
            button.setEnabled(one is not None)

    def _place(self, check: OfficialCheck) -> str:
        if check.commission is not None:
            known = (
                self._figures.directory.commissions.get(check.commission) if self._figures else None
            )
            return worded(known.name) if known is not None else check.commission
        number = self._titles.get(int(check.precinct or 0), "")
        return self.tr("Precinct {number}").format(number=number)

    def _ask(self, signal: str) -> None:
        one = self.table.current()
        if one is not None:
            (self.figures_asked if signal == "figures" else self.file_asked).emit(one[0])

    def _build(self) -> None:
        self._nothing = EmptyNote(
            self.tr("✓ The official figures agree with themselves"),
            self.tr(
                "Totals were added up from their parts, percentages tried against every usual "
                "base, places against votes, control relations recomputed, as far as what was "
                "published allows. It does not mean that the figures agree with your protocols: "
                "that is shown in the comparison."
            ),
            parent=self,
        )
        self._none_yet = EmptyNote(
            self.tr("No official figures yet"),
            self.tr("As soon as figures are imported or typed, they are held against themselves."),
            parent=self,
        )
        self._found = QWidget(self)
        self._go = QPushButton(self.tr("To the figures"), self._found)
        self._go.setToolTip("Enter")
        self._go.clicked.connect(lambda: self._ask("figures"))
        self._file = QPushButton(self.tr("Open the file"), self._found)
        self._file.setToolTip("Ctrl+O")
        self._file.clicked.connect(lambda: self._ask("file"))
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+O"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._ask("file"))
        self.addAction(action)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(66)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.kind(self.sentence, "sentence")
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self.filters, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self._go)
        foot.addWidget(self._file)
        column = QVBoxLayout(self._found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        for widget in (self._none_yet, self._nothing, self._found):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
