"""The parts of the entry screen and where they stand: picture or sheets left, form right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain.election import PrecinctId, Race, RaceCode
from hq_desktop.ui import look
from hq_desktop.ui.entry.form_view import FormView
from hq_desktop.ui.entry.identity import Identity
from hq_desktop.ui.entry.line_row import COMPACT, ROOMY
from hq_desktop.ui.entry.panels import FieldPanel, OriginPanel, WhyPanel
from hq_desktop.ui.entry.photo_pane import PhotoPane
from hq_desktop.ui.entry.settling_view import SettlingView
from hq_desktop.ui.entry.settling_words import LineName
from hq_desktop.ui.entry.sheet_list import SheetList
from hq_desktop.ui.entry.totals_strip import TotalsStrip
from hq_desktop.ui.entry.waiting import Turns
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.choice_list import ChoiceList, ToggleList
from hq_desktop.ui.widgets.key_cap import KeyCap
from hq_desktop.ui.widgets.page_header import PageHeader

COMPACT_BELOW = 688
"""Height of the page below which lines are compact (720 of the window without its status bar)."""

LEFT_AT_LEAST = 240


class EntryScreen(QWidget):
    """Everything that is seen; it decides nothing."""

    race_chosen = Signal(str)

    def __init__(
        self,
        actions: EntryActions,
        tasks: Tasks,
        order: InOrder,
        number: Callable[[PrecinctId], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.header = PageHeader(self.tr("Entry"), self)
        self.mode = Chip("", "unknown", self)
        self.trouble = Chip("", "attention", self)
        self.trouble.hide()
        self.waiting = QLabel(self)
        look.kind(self.waiting, "second")
        self.waiting.hide()
        self.open_lines = Chip("", "attention", self)
        self.open_lines.hide()
        for chip in (self.mode, self.trouble, self.open_lines):
            chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._races = QComboBox(self)
        self._races.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._races.activated.connect(self._race_activated)
        self._races.hide()
        self.sheets = SheetList(number, self)
        self.photo = PhotoPane(actions, tasks, order, self)
        self.left = QStackedWidget(self)
        self.left.setMinimumWidth(LEFT_AT_LEAST)
        self.identity = Identity(self)
        self._below = QWidget(self)
        self.form = FormView(self._below)
        self.totals = TotalsStrip(self)
        self.found = ChoiceList(self._below)
        self.kinds = ChoiceList(self._below)
        self.toggles = ToggleList(self._below)
        self.why = WhyPanel(self._below)
        self.origin = OriginPanel(self._below)
        self.moving = FieldPanel("", (self.tr("Why it is moved (may stay empty)"),), self._below)
        self.reasons = ChoiceList(self._below)
        self.note = FieldPanel("", (self.tr("In one line"),), self._below)
        self.name_lines: Callable[[str], LineName] = unnamed
        """Names a line that two entries differ on."""
        self.settling = SettlingView(number, lambda line: self.name_lines(line), self)
        self._right = QStackedWidget(self)
        self._build()

    @property
    def is_settling(self) -> bool:
        """Whether differing lines stand where the form was."""
        return self._right.currentIndex() == 1

    def show_settling(self, *, is_open: bool) -> None:
        """Show the differing lines instead of the form, or the form again."""
        self._right.setCurrentIndex(1 if is_open else 0)

    @property
    def overlays(self) -> tuple[QWidget, ...]:
        """Everything that lies over the form for a moment."""
        lists = (self.found, self.kinds, self.toggles, self.reasons)
        return (*lists, self.why, self.origin, self.moving, self.note)

    def close_overlays(self) -> bool:
        """Take away what lies over the form; say whether anything did."""
        shown = [one for one in self.overlays if one.isVisible()]
        for one in shown:
            one.hide()
        return bool(shown)

    def show_races(self, races: Sequence[Race], current: RaceCode) -> None:
        """Offer the races, where there are several."""
        self._races.clear()
        for race in races:
            self._races.addItem(worded(race.district) or race.code, race.code)
        self._races.setCurrentIndex(max(self._races.findData(current), 0))
        self._races.setVisible(len(races) > 1)

    def allow_races(self, is_allowed: bool) -> None:
        """Let the race be changed only between two sheets."""
        self._races.setEnabled(is_allowed)

    def show_waiting(self, turns: Turns) -> None:
        """Say how many sheets wait for this person, to be typed first or a second time."""
        words = self.tr("waiting: {firsts}")
        if not turns.firsts:
            words = self.tr("second entries: {seconds}")
        elif turns.seconds:
            words = self.tr("waiting: {firsts}, second entries: {seconds}")
        has_any = turns.seconds > 0 or turns.firsts > 0
        told = words.format(firsts=turns.firsts, seconds=turns.seconds)
        self.waiting.setText(told if has_any else "")
        self._make_room()

    def show_trouble(self, text: str) -> None:
        """Say what a person is needed for; what waits makes room for it."""
        self.trouble.show_text(text, "attention")
        self.trouble.setToolTip(text)
        self._make_room()

    def _make_room(self) -> None:
        self.waiting.setVisible(bool(self.waiting.text()) and not self.trouble.text())

    def show_open_lines(self, count: int) -> None:
        """Say how many lines wait to be settled."""
        words = self.tr("≠ to settle: {count} · F11").format(count=count) if count else ""
        self.open_lines.show_text(words, "attention")

    def show_left(self, is_photo: bool) -> None:
        """Show the picture or the sheets at the left."""
        self.left.setCurrentIndex(1 if is_photo else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the heights that fit, and keep what lies over the form over it."""
        super().resizeEvent(event)
        is_compact = self.height() < COMPACT_BELOW
        self.form.show_heights(COMPACT if is_compact else ROOMY)
        self.identity.show_height(104 if is_compact else 112)
        self.totals.show_height(48 if is_compact else 56)
        for one in (self.found, self.kinds, self.toggles, self.reasons):
            if one.isVisible():
                one.place_itself()

    def _race_activated(self, place: int) -> None:
        self.race_chosen.emit(self._races.itemData(place))

    def _build(self) -> None:
        self.header.add_beside(self._races)
        self.header.add_beside(self.mode)
        self.header.add_deed(self.trouble)
        self.header.add_deed(self.open_lines)
        self.header.add_deed(self.waiting)
        self.left.addWidget(self._beside())
        self.left.addWidget(self.photo)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.form)
        column.addWidget(self.identity)
        column.addWidget(self._below, 1)
        column.addWidget(self.totals)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(self.left)
        self._right.addWidget(right)
        self._right.addWidget(self.settling)
        halves.addWidget(self._right)
        halves.setSizes([488, 686])
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(halves, 1)

    def _beside(self) -> QWidget:
        """Return what stands at the left while there is no picture."""
        pane = QWidget(self)
        look.kind(pane, "surface")
        hint = QWidget(pane)
        row = QHBoxLayout(hint)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        words = QLabel(self.tr("shows a photo, scan or PDF of the sheet; or drop the file here"))
        words.setWordWrap(True)
        look.kind(words, "caption")
        row.addWidget(KeyCap("Ctrl O", hint), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(self.sheets, 1)
        return pane


def unnamed(line: str) -> LineName:
    """Return a line by its code, while no form is known."""
    return LineName("", line)
