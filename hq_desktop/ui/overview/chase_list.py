"""The chase: precincts that a sheet is needed from, whom to call, and what came of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.chase import Chase, ChaseLine
from hq_desktop.domain.call import Call, CallOutcome, Contact
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.text import folded
from hq_desktop.ui import hidden_names, keys, look
from hq_desktop.ui.language import worded
from hq_desktop.ui.overview.call_bar import CallBar
from hq_desktop.ui.overview.chase_columns import chase_columns
from hq_desktop.ui.overview.chase_words import ChaseWords, call_words, posting_words
from hq_desktop.ui.overview.filter_keeping import FilterKeeping
from hq_desktop.ui.overview.list_bar import ListBar, add_list_keys
from hq_desktop.ui.widgets.record_table import RecordTable

ALL = "all"

CONDITIONS: Mapping[str, Callable[[ChaseLine], bool]] = {
    ALL: lambda _line: True,
    "total": lambda line: line.reason.commission is not None,
    "not_called": lambda line: not line.calls,
    "promised": lambda line: _last(line) is CallOutcome.PROMISED,
    "no_answer": lambda line: _last(line) is CallOutcome.NO_ANSWER,
    "nobody": lambda line: not any(one.phone for one in line.people),
}


def _last(line: ChaseLine) -> CallOutcome | None:
    return line.last_call.outcome if line.last_call else None


class ChaseTable(RecordTable[ChaseLine]):
    """The table of the chase: C begins the note of a call."""

    call_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a call by C, on every layout."""
        if keys.letter(event) == "c":
            self.call_asked.emit()
        else:
            super().keyPressEvent(event)


class ChaseList(QWidget):
    """Filters above, the table in the order of what a sheet adds, the current precinct below."""

    opened = Signal(object)
    """The ChaseLine on which Enter or a double click fell."""

    called = Signal(object, object, object, str)
    """The ChaseLine, the Contact, the CallOutcome and the note."""

    taken_back = Signal(object)
    """The Call of this person's that is to be taken back."""

    told = Signal(str)
    """What was done, for the status bar."""

    export_asked = Signal()

    def __init__(
        self, keeping: FilterKeeping, operator: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operator = operator
        self._chase: Chase | None = None
        self._haystacks: Mapping[PrecinctId, str] = {}
        self._words = ChaseWords({}, {})
        self.bar = ListBar((), keeping, self)
        self.table = ChaseTable(chase_columns(self.short, self.reason), self, identity=_precinct)
        self.posting = QLabel(self)
        self.detail = QLabel(self)
        self.call = CallBar(self)
        self._build()
        self._connect()

    def reason(self, line: ChaseLine) -> str:
        """Return why a precinct stands where it stands."""
        return self._words.whole.get(line.precinct.id, "")

    def short(self, line: ChaseLine) -> str:
        """Return the same as far as no other column says it."""
        return self._words.short.get(line.precinct.id, "")

    def show_chase(
        self, chase: Chase, words: ChaseWords, haystacks: Mapping[PrecinctId, str]
    ) -> None:
        """Show whom to call now; filter and current precinct stay, a note begun stays too."""
        self._chase, self._words, self._haystacks = chase, words, haystacks
        counts = {
            code: sum(1 for line in chase.lines if is_wanted(line))
            for code, is_wanted in CONDITIONS.items()
        }
        self.bar.chips.show_filters(
            [(code, words, counts[code]) for code, words in self._condition_words()]
        )
        self.posting.setText(posting_words(chase))
        self.posting.setToolTip(_article(chase))
        self.table.show_records(chase.lines)
        if self.table.current() is None:
            self.table.select_record(lambda _line: True)
        self._show_detail(self.table.current())

    def show_precinct(self, precinct: PrecinctId) -> None:
        """Make a precinct current; a filter that leaves it out is taken away."""
        if not self.table.select_record(lambda line: line.precinct.id == precinct):
            self.bar.choose(ALL)
            self.table.select_record(lambda line: line.precinct.id == precinct)

    def rows(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Return the heads and the rows of what is shown, for a workbook."""
        heads = (
            self.tr("Precinct"),
            self.tr("Address"),
            self.tr("Why"),
            self.tr("People"),
            self.tr("Phone"),
            self.tr("Last call"),
        )
        is_hidden = hidden_names.are_hidden()
        return heads, [
            (
                line.title,
                next(iter(line.precinct.address.every()), ""),
                self.reason(line),
                ", ".join(one.shown_name(is_hidden) for one in line.people),
                "" if is_hidden else ", ".join(one.phone for one in line.people if one.phone),
                call_words(line.last_call),
            )
            for line in self.table.records.shown
        ]

    def narrow(self) -> None:
        """Show only precincts that pass the condition and hold every word looked for."""
        passes = CONDITIONS.get(self.bar.condition, CONDITIONS[ALL])
        commission = self.bar.commission
        words = folded(self.bar.words).split()
        haystacks = self._haystacks

        def wanted(line: ChaseLine) -> bool:
            if not passes(line) or (commission and line.precinct.commission != commission):
                return False
            text = haystacks.get(line.precinct.id, "") if words else ""
            return all(word in text for word in words)

        self.table.set_chosen(wanted)

    def begin_call(self) -> None:
        """Ask what came of a call to somebody at the current precinct."""
        line = self.table.current()
        if line is None:
            return
        if line.people:
            self.call.open_for(line.people)
        else:
            self.told.emit(self.tr("nobody is listed at this precinct"))

    def copy_number(self) -> None:
        """Put the phone of the first person who has one into the clipboard."""
        line = self.table.current()
        phone = next((one.phone for one in line.people if one.phone), "") if line else ""
        if hidden_names.are_hidden():
            self.told.emit(self.tr("numbers are hidden"))
        elif phone:
            QGuiApplication.clipboard().setText(phone)
            self.told.emit(self.tr("copied: {phone}").format(phone=phone))

    def take_back(self) -> None:
        """Ask to take back the last call about the current precinct, where it is one's own."""
        line = self.table.current()
        call = line.last_call if line else None
        if call is not None and call.operator == self._operator:
            self.taken_back.emit(call)

    def _noted(self, contact: Contact, outcome: CallOutcome, note: str) -> None:
        line = self.table.current()
        if line is not None:
            self.called.emit(line, contact, outcome, note)

    def _show_detail(self, line: ChaseLine | None) -> None:
        if line is None or self._chase is None:
            self.detail.setText("")
            return
        is_hidden = hidden_names.are_hidden()
        people = [
            " ".join(filter(None, (one.shown_name(is_hidden), "" if is_hidden else one.phone)))
            for one in line.people
        ]
        names = {one.id: one.shown_name(is_hidden) for one in line.people}
        calls = [self._call(call, names.get(call.observer, "")) for call in line.calls[:4]]
        parts = (
            self.tr("Precinct {number}: {reason}").format(
                number=line.title, reason=self.reason(line)
            ),
            " · ".join(people) or self.tr("nobody is listed at this precinct"),
            " · ".join(calls),
        )
        self.detail.setText("\n".join(filter(None, parts)))

    @staticmethod
    def _call(call: Call, name: str) -> str:
        return " ".join(filter(None, (call_words(call), name and f"({name})")))

    def _condition_words(self) -> Sequence[tuple[str, str]]:
        return (
            (ALL, self.tr("All")),
            ("total", self.tr("under an announced total")),
            ("not_called", self.tr("not called yet")),
            ("promised", "→ " + self.tr("promised")),
            ("no_answer", "… " + self.tr("no answer")),
            ("nobody", "! " + self.tr("nobody to call")),
        )

    def _go_back(self) -> None:
        if self.table.current() is None:
            self.table.select_record(lambda _line: True)
        self.table.setFocus()

    def _build(self) -> None:
        look.kind(self.posting, "caption")
        self.posting.setContentsMargins(16, 4, 16, 4)
        self.posting.setWordWrap(True)
        self.detail.setContentsMargins(16, 8, 16, 8)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.posting)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.call)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.bar.narrowed.connect(self.narrow)
        self.bar.left.connect(self._go_back)
        self.table.chosen.connect(self.opened)
        self.table.call_asked.connect(self.begin_call)
        self.table.current_changed.connect(self._show_detail)
        self.call.noted.connect(self._noted)
        self.call.closed.connect(self.table.setFocus)
        add_list_keys(self, self.bar)
        for key, deed in (
            ("Ctrl+C", self.copy_number),
            ("Ctrl+Z", self.take_back),
            ("Ctrl+E", self.export_asked.emit),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, deed=deed: deed())
            self.table.addAction(action)


def _precinct(line: ChaseLine) -> PrecinctId:
    return line.precinct.id


def _article(chase: Chase) -> str:
    return worded(chase.article.text) if chase.article is not None else worded(chase.posting)
