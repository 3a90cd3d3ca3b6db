"""The screen where what came in is sorted: a key for each file, nothing without one."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.ui import given, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.intake import page_keys
from hq_desktop.ui.intake.deciding import Deciding
from hq_desktop.ui.intake.filters import Filter, chips
from hq_desktop.ui.intake.hand import Hand
from hq_desktop.ui.intake.key_deeds import KeyDeeds
from hq_desktop.ui.intake.missing_list import count_words
from hq_desktop.ui.intake.page_keys import Stage, stage_keys
from hq_desktop.ui.intake.reading import Read, Reading
from hq_desktop.ui.intake.screen import IntakeScreen
from hq_desktop.ui.intake.side_deeds import Means, SideDeeds
from hq_desktop.ui.intake.watch_keeping import WatchKeeping
from hq_desktop.ui.intake.ways_in import WaysIn
from hq_desktop.ui.language import worded
from hq_desktop.ui.page import Page, PrecinctSubject
from hq_desktop.ui.widgets.screen_keys import add_key

_AHEAD = 2


class IntakePage(Page):
    """Shows what waits, writes what a key decides, takes in what is dropped, pasted or saved."""

    def __init__(self, means: Means, keeping: WatchKeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        actions, tasks = means.actions, means.tasks
        self._tasks = tasks
        self._read: Read | None = None
        self._wanted = ""
        self._told: Stage | None = None
        self.parts = IntakeScreen(self.title(), actions, tasks, self)
        self.deciding = Deciding(actions, tasks, self)
        self.hand = Hand(self.parts, self.deciding, self)
        self.ways = WaysIn(self.parts, actions, tasks, keeping, self)
        self.side = SideDeeds(self.parts, self.hand, means, self)
        self.deeds = KeyDeeds(self.parts, self.hand, self.deciding, self.side, self.next_race)
        self._reading = Reading(actions, tasks, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()
        self._add_keys()
        self._count()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Intake")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter now."""
        return stage_keys(self._stage())

    def _stage(self) -> Stage:
        parts = self.parts
        if parts.body.currentWidget() is parts.missing:
            return Stage.MISSING
        if not self.hand.count:
            return Stage.EMPTY
        if parts.side.currentWidget() is parts.card:
            return Stage.CARD
        return Stage.PRECINCT if parts.precinct.is_typing else Stage.QUEUE

    def refresh(self) -> None:
        """Read again what waits; keys go on meanwhile."""
        self._reading.soon()
        self.hand.begin_reading(self._reading.begun)

    def show_subject(self, subject: object) -> None:
        """Show what waits for a precinct, as far as something is proposed for it."""
        if isinstance(subject, PrecinctSubject):
            self._wanted_precinct(subject)
        self.refresh()

    def may_close(self) -> bool:
        """End the taking in between two files and write what was decided."""
        self.ways.end()
        self._tasks.wait()
        return True

    # What is shown

    def _show(self, read: Read) -> None:
        self._read = read
        self.parts.titles = dict(read.titles)
        self.parts.queue.show_titles(read.titles)
        self.parts.missing.show_missing(read.missing)
        self.side.ballots = read.ballots
        self._show_race(read)
        before = self.hand.current
        self.hand.take(read)
        row = self.parts.model.row_of(self._wanted) if self._wanted else -1
        if row >= 0:
            self._wanted = ""
            self.parts.queue.go_to(row)
        elif self.hand.current is None:
            # In a turn of its own: the screen has just been laid out for the first file.
            QTimer.singleShot(0, self, lambda: self.parts.queue.go_to(0))
        if before is not None and self.hand.current is not None:
            self._show_file(self.hand.current)

    def _show_race(self, read: Read) -> None:
        races = read.races
        known = {race.code for race in races}
        if self.hand.race is None or self.hand.race.code not in known:
            self.hand.race = races[0] if races else None
        else:
            code = self.hand.race.code
            self.hand.race = next(race for race in races if race.code == code)
        race = self.hand.race
        if race is not None:
            self.parts.precinct.set_index(read.indexes[race.code])
            name = worded(race.district) or race.code
            self.parts.show_race(name, is_one_of_many=len(races) > 1)

    def _show_file(self, waiting: Waiting | None) -> None:
        is_typing = self.parts.precinct.is_typing and waiting is not None
        is_same = waiting is not None and waiting.front == self.side.shown_front
        self.parts.photo.show_waiting(waiting, self.parts.queue.after(_AHEAD))
        self.parts.side.setVisible(waiting is not None)
        if is_same and (is_typing or self.parts.has_panel):
            return
        self.side.show_file(waiting, self._answered)
        self.parts.precinct.show_proposals(waiting.proposals if waiting is not None else ())

    def _count(self) -> None:
        count = self.hand.count
        missing = len(self._read.missing) if self._read is not None else 0
        self.parts.chips.show_filters(chips(self.hand.counts, missing))
        self.badge_changed.emit(f"! {figure(count)}" if count else "", "attention" if count else "")
        if self._read is not None:
            told = self.tr("{count} wait, decided: {decided}, not usable: {unusable}")
            decided, unusable = figure(self.hand.decided), figure(self.hand.unusable)
            self.parts.header.show_note(
                told.format(count=figure(count), decided=decided, unusable=unusable)
            )
            self.parts.how_to.show_counts(self.hand.decided, self.hand.unusable)
        self._show_body()
        QTimer.singleShot(0, self, self._tell_keys)  # after what changed is drawn

    def _tell_keys(self) -> None:
        """Have the status bar show other keys, where they are others: it is no cheap thing."""
        stage = self._stage()
        if stage is not self._told:
            self._told = stage
            self.keys_changed.emit()

    def _show_body(self) -> None:
        parts = self.parts
        if parts.chips.current() == Filter.MISSING.value:
            parts.body.setCurrentWidget(parts.missing)
        else:
            parts.body.setCurrentWidget(parts.work if self.hand.count else parts.how_to)

    def _answered(self, delivery: Delivery) -> str:
        known = self._read.answered if self._read is not None else {}
        return known.get((delivery.chat, delivery.reply_to), "")

    def _choose_filter(self, code: str) -> None:
        wanted = Filter(code)
        self.parts.model.choose(wanted)
        if self.hand.current is None:
            self.parts.queue.go_to(0)
        self._show_body()
        self._came_back()

    def _wanted_precinct(self, subject: PrecinctSubject) -> None:
        shown = self.parts.model.every
        found = (one for one in shown if any(p.precinct == subject.precinct for p in one.proposals))
        self._wanted = next((one.front for one in found), "")

    # Keys

    def take_keys(self) -> None:
        """Put the keys where they are needed."""
        if self.parts.body.currentWidget() is self.parts.missing:
            self.parts.missing.table.setFocus()
        elif self.hand.count:
            self.parts.queue.setFocus()
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about the file in hand."""
        is_command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        has_queue = self.parts.body.currentWidget() is self.parts.work
        if not has_queue or is_command or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        if not self.deeds.press(event):
            super().keyPressEvent(event)

    def next_race(self) -> None:
        """Give sheets to the next race from now on."""
        read, race = self._read, self.hand.race
        if read is None or race is None or len(read.races) < 2:
            return
        codes = [one.code for one in read.races]
        self.hand.race = read.races[(codes.index(race.code) + 1) % len(codes)]
        self._show_race(read)
        waiting = self.hand.current
        self.parts.precinct.show_proposals(waiting.proposals if waiting is not None else ())

    def _typed(self, found: FoundPrecinct) -> None:
        self._came_back()
        self.hand.assign(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the queue."""
        super().focusInEvent(event)
        if self.hand.count:
            QTimer.singleShot(0, self, self.take_keys)

    # What is let go over the screen

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if given.is_takeable(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere."""
        if given.is_takeable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was let go."""
        if self.ways.take(event.mimeData()):
            event.acceptProposedAction()

    # Connections

    def _connect(self) -> None:
        parts = self.parts
        self._reading.read.connect(self._show)
        self._reading.failed.connect(self._fail)
        self.hand.counted.connect(self._count)
        self.hand.saved.connect(self.saved)
        self.hand.stale.connect(self._read_now)
        self.side.stale.connect(self._read_now)
        self.side.saved.connect(self.saved)
        self.side.marked.connect(lambda: self._show_file(self.hand.current))
        self.side.keys_wanted.connect(self._came_back)
        self.ways.came_in.connect(self._come_in)
        for button in (parts.open_files, parts.open_folder, parts.watch):
            button.clicked.connect(self._came_back)
        parts.queue.current_changed.connect(self._show_file)
        parts.chips.chosen.connect(self._choose_filter)
        parts.deeds.pressed.connect(self.deeds.do)
        parts.race_asked.connect(self.next_race)
        parts.precinct.picked.connect(self._typed)
        parts.precinct.left.connect(self._came_back)
        parts.precinct.began.connect(self._tell_keys)
        parts.missing.copied.connect(lambda count: parts.say(count_words(count), "good"))

    def _came_back(self) -> None:
        self.take_keys()
        self._tell_keys()

    def _come_in(self) -> None:
        self.saved.emit("")
        self._read_now("")

    def _read_now(self, front: str) -> None:
        self._wanted = front or self._wanted
        self._reading.now()
        self.hand.begin_reading(self._reading.begun)

    def _fail(self, error: HqError) -> None:
        self.parts.header.show_note(f"! {messages.explain(error)}")

    def _add_keys(self) -> None:
        page_keys.add_ways(self, self.ways)
        page_keys.add_pictures(self, self.parts.photo)
        page_keys.add_filters(self, self.parts.chips)
        add_key(self, "Ctrl+Z", self.deciding.undo)
        add_key(self, "Ctrl+C", self._copy)

    def _copy(self) -> None:
        if self.parts.body.currentWidget() is self.parts.missing:
            self.parts.missing.copy()
