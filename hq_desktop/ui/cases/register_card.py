"""The chosen case below the register: its line of life, what happened, what runs, its deeds."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.ui import look
from hq_desktop.ui.cases.register_columns import event_columns
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_particulars import Told, particulars
from hq_desktop.ui.cases.register_stops import stops
from hq_desktop.ui.cases.register_timeline import Timeline
from hq_desktop.ui.cases.register_words import stage_words
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.fitted_text import FittedText
from hq_desktop.ui.widgets.flow_row import FlowRow
from hq_desktop.ui.widgets.record_table import RecordTable

SIDE_WIDTH = 368


class TakeBackLine(QWidget):
    """Asks once more, in the card itself: Enter takes back, Esc leaves it."""

    taken_back = Signal(object)
    closed = Signal()
    asked = Signal(bool)
    """Whether the question stands there now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.event_asked: CaseEvent | None = None
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        look.state(self.words, "attention")
        self.yes = QPushButton(self.tr("Take back   Enter"), self)
        self.no = QPushButton(self.tr("Leave it   Esc"), self)
        self.yes.clicked.connect(self._take_back)
        self.no.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, event: CaseEvent, words: str) -> None:
        """Ask whether an event is to be taken back."""
        self.event_asked = event
        self.words.setText("! " + self.tr("Take back: {event}?").format(event=words))
        self.asked.emit(True)
        self.show()
        self.yes.setFocus()

    def leave(self) -> None:
        """Take nothing back."""
        self.event_asked = None
        self._go()

    def _take_back(self) -> None:
        event, self.event_asked = self.event_asked, None
        self._go()
        if event is not None:
            self.taken_back.emit(event)

    def _go(self) -> None:
        self.hide()
        self.asked.emit(False)
        self.closed.emit()


class CaseCard(QWidget):
    """One case; every button here has a key as well."""

    opened = Signal(object)
    """The event whose files are to be opened."""

    link_followed = Signal(str)
    """A file: `scan:SHA-256`, or `file:SHA-256` of a printed one."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._line: CaseLine | None = None
        self._told: Told | None = None
        self._title = ElidedLabel("", self)
        look.kind(self._title, "page-title")
        self._stage = Chip("", "unknown", self)
        self.attention = QLabel(self)
        self.attention.setWordWrap(True)
        self.attention.setContentsMargins(16, 0, 16, 0)
        look.state(self.attention, "attention")
        self.timeline = Timeline(self)
        self.events: RecordTable[CaseEvent] = RecordTable(
            event_columns(clock), self, identity=lambda one: one.id
        )
        self.text = FittedText(self)
        self.take_back = TakeBackLine(self)
        self._deeds = FlowRow()
        self._build()

    def show_line(self, line: CaseLine | None, told: Told | None, attention: Sequence[str]) -> None:
        """Show another case, or the same one as it is now."""
        before, self._line, self._told = self._line, line, told
        is_other = line is None or before is None or line.case.id != before.case.id
        self.setVisible(line is not None)
        if is_other and self.take_back.isVisible():
            self.take_back.leave()
        if line is None:
            return
        route = " → ".join(part for part in (line.about, line.addressee) if part)
        self._title.show_text(f"№ {line.case.id}. {line.title}: {route}" if route else line.title)
        self._stage.show_text(stage_words(line.case.stage), "fact")
        self.attention.setText("\n".join(f"! {one}" for one in attention))
        self.attention.setVisible(bool(attention))
        self.timeline.show_stops(stops(line, self._clock()))
        self.events.show_records(tuple(reversed(line.events)))
        if is_other or before is None or len(line.events) > len(before.events):
            self.events.select_record(lambda _one: True)
        self._show_event(self.events.current())

    def add_deed(self, words: str, deed: Callable[[], None]) -> QPushButton:
        """Add a button with the words of its deed and its key."""
        button = QPushButton(words, self)
        button.clicked.connect(lambda _checked=False: deed())
        self._deeds.addWidget(button)
        return button

    def enter(self) -> None:
        """Give the keys to what happened."""
        self.events.setFocus()

    def open_task(self) -> CaseEvent | None:
        """Return the task that the keys are on, if it is not done."""
        one = self.events.current()
        is_task = one is not None and one.kind is CaseEventKind.TASK and one.done_at is None
        return one if is_task else None

    def _show_event(self, event: CaseEvent | None) -> None:
        if self._line is not None and self._told is not None:
            self.text.show_html(particulars(self._line, event, self._told, self._clock(), self))

    def _change_foot(self, is_asked: bool) -> None:
        if is_asked:
            self.take_back.setMinimumHeight(self._foot.height())
        self._foot.setVisible(not is_asked)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._stage)
        inner = QWidget(self)
        look.kind(inner, "scrolled")
        told = QVBoxLayout(inner)
        told.setContentsMargins(16, 8, 16, 8)
        told.addWidget(self.text)
        told.addStretch(1)
        side = QScrollArea(self)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidgetResizable(True)
        side.setWidget(inner)
        side.setFixedWidth(SIDE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.events, 1)
        middle.addWidget(side)
        foot = QWidget(self)  # the question stands in its place, so that nothing moves
        look.kind(foot, "foot-bar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 8)
        below.addLayout(self._deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.attention)
        column.addWidget(self.timeline)
        column.addLayout(middle, 1)
        column.addWidget(foot)
        column.addWidget(self.take_back)
        self._foot = foot
        self.take_back.asked.connect(self._change_foot)
        self.events.current_changed.connect(self._show_event)
        self.events.chosen.connect(self.opened)
        self.text.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))
