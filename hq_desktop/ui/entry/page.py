"""The screen where protocols are typed: precinct, kind of copy, figures; Enter at the end saves."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.sheet_states import SheetStateActions
from hq_desktop.actions.sheet_turns import SheetTurns
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import messages
from hq_desktop.ui.entry.beginning import Beginning, BeginningReader
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.form_choices import FormChoices
from hq_desktop.ui.entry.photo_work import PhotoWork
from hq_desktop.ui.entry.picture_keeping import PictureKeeping
from hq_desktop.ui.entry.saved_sheets import SavedSheets
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.setting_aside import SettingAside
from hq_desktop.ui.entry.settling_desk import SettlingDesk
from hq_desktop.ui.entry.sheet_saving import SheetSaving
from hq_desktop.ui.entry.sheet_turn import SheetTurn
from hq_desktop.ui.entry.sheet_way import SheetWay
from hq_desktop.ui.entry.shortcuts import Shortcuts
from hq_desktop.ui.entry.showing import Showing
from hq_desktop.ui.entry.side_panels import SidePanels
from hq_desktop.ui.entry.stages import Stage, stage_keys
from hq_desktop.ui.entry.typing_aids import TypingAids
from hq_desktop.ui.entry.waiting import Turns, Waiting
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.page import Page, PrecinctSubject
from hq_desktop.ui.precinct_choice import PrecinctChoice
from hq_desktop.ui.tasks import Tasks


class EntryPage(Page):
    """Types one sheet after another; what is typed is durable, undoable and never blocked."""

    def __init__(self, actions: EntryActions, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._order = InOrder(tasks)
        self._wanted: PrecinctSubject | None = None
        self._beginning = BeginningReader(actions, tasks, self)
        self._beginning.read.connect(self._start)
        self._beginning.failed.connect(self._not_read)
        self.hand = DraftInHand(Draft(RaceCode("")), actions.put_draft, self._order, self)
        self.parts = EntryScreen(actions, tasks, self._order, self._number, self)
        self.pictures = PictureKeeping(actions, tasks, self.hand, self)
        self._showing = Showing(self.parts, self)
        self._choice = PrecinctChoice(
            self.parts.identity.precinct, self.parts.identity, self.parts.found, self
        )
        self._choices = FormChoices(self.parts.kinds, self.parts.toggles, self)
        turns = SheetTurns(actions.desk)
        self._saved = SavedSheets(self.parts, actions, turns, tasks, self._order, self)
        self._saving = SheetSaving(self.hand, self._showing, self._saved, self)
        self._panels = SidePanels(self.parts, self._showing, self.hand, self._choices, self)
        self._aids = TypingAids(self.parts.form, self.hand, self._showing, self)
        self._photo = PhotoWork(self.parts, self.hand, actions, tasks, self._order, self)
        self._waiting = Waiting(turns, tasks, self)
        self._turn = SheetTurn(self.parts, self._saving, self._waiting, self._order, actions, self)
        self._settling = SettlingDesk(
            self.parts, self._showing, self._photo, actions, tasks, self._order
        )
        self._way = SheetWay(
            self.parts, self._saving, self._choice, self._choices, self._photo, self._turn
        )
        self._aside = SettingAside(
            self.parts, self._saving, SheetStateActions(actions.desk), tasks, self._order, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setAcceptDrops(True)
        # A click on the picture or beside a field must not take the keys from the field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect_typing()
        self._connect_panels()
        self._add_shortcuts()
        self._beginning.ask()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Entry")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter now."""
        if self._photo.modes.mode is not None:
            return self._photo.modes.keys()
        if self._settling.is_open:
            return self._settling.keys()
        if self._aside.is_asking:
            return self._aside.keys()
        draft = self.hand.draft
        return stage_keys(
            self._way.stage,
            replace(self._turn.turns, cells=self._settling.thirds),
            to_settle=self._settling.count,
            is_claimed=draft.is_first or draft.is_second,
            has_findings=self._showing.has_findings,
        )

    @property
    def stage(self) -> Stage:
        """What the keys are for now."""
        return self._way.stage

    def refresh(self) -> None:
        """Read again where anything but figures changed; typing goes on meanwhile."""
        place = self._showing.place
        if place is None:
            self._beginning.ask()
            return
        self._tasks.run(
            lambda: self._actions.newer(place),
            lambda newer: None if newer is None else self._take_place(newer),
            lambda _error: None,
            kind="entry news",
        )
        self._saving.list_sheets()
        self._waiting.ask(place.race.code)
        self._settling.ask(place.race.code)
        self._aside.ask(place.race.code)
        self._photo.lens.read_places()

    def show_subject(self, subject: object) -> None:
        """Show a precinct, or open one of its copies to be corrected."""
        if not isinstance(subject, PrecinctSubject):
            return
        self._settling.close()
        place = self._showing.place
        if place is None or place.race.code != subject.race:
            self._wanted = subject
            self._beginning.ask(subject.race)
        elif subject.copy is not None:
            self._saved.open(subject.copy, subject.line)
        else:
            self._way.show_precinct(subject.precinct)

    def may_close(self) -> bool:
        """Put aside what is being typed; closing never loses it."""
        self._turn.put_back()
        self.hand.keep_now()
        self._photo.keep_now()
        self._tasks.wait()
        return True

    # Reading

    def _not_read(self, error: HqError) -> None:
        words = messages.explain(error)
        self.parts.identity.show_words(self.tr("There is nothing to type yet"), words)

    def _start(self, read: Beginning) -> None:
        is_first = self._showing.place is None
        self._showing.place = self._showing.place or read.place
        self._showing.show_lines(code for sheet in read.mine for code in sheet.copy.cells)
        self._take_place(read.place)
        self.parts.sheets.show_mine(read.mine)
        own = [draft for draft in read.drafts if draft.race == read.place.race.code]
        if is_first:
            self._showing.draw_form(self.hand.draft)
        if is_first and own:
            self._saving.restore(tuple(own))
        elif self.hand.draft.race != read.place.race.code:
            self._saving.begin(Draft(read.place.race.code))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_subject(wanted)

    def _take_place(self, place: Workplace) -> None:
        self._choice.set_index(place.index)
        self._showing.take_place(place, self.hand.draft)
        self._photo.take_place(place)
        self._waiting.ask(place.race.code)
        self._settling.take_place(place)
        self._aside.ask(place.race.code)

    # What comes of a sheet

    def _save(self) -> None:
        self._photo.before_saving(self.parts.form.current)
        self._saving.save()

    def _place_lines(self) -> None:
        self._photo.place_lines(self._showing.form_lines)

    def _waiting_counted(self, turns: Turns) -> None:
        self.badge_changed.emit(f"{turns.firsts + turns.seconds or ''}", "")
        self.keys_changed.emit()

    def _sheet_saved(self, words: str) -> None:
        """Tell the window, and count what a second entry may have left to settle."""
        self._settling.ask(self.hand.draft.race)
        self.saved.emit(words)

    def _next_sheet(self) -> None:
        """Take a single cell that was settled against both, else the next sheet."""
        self._settling.close()
        if not self._has_free_hands() or not self._settling.open_single():
            self._turn.take()

    def _next_after_aside(self) -> None:
        """Take the next sheet, unless one waits in hand that was begun before."""
        if self._has_free_hands():
            self._turn.take()

    def _has_free_hands(self) -> bool:
        draft = self.hand.draft
        return draft.copy is None and draft.is_empty and draft.precinct is None

    def _settling_opened(self) -> None:
        self._way.step_aside()
        self.keys_changed.emit()

    def _settling_closed(self) -> None:
        self.parts.photo.show_pages(self.hand.draft.pages)
        self._way.come_back()

    def _begun(self) -> None:
        self._settling.close()
        self._photo.sheet_changed()
        if self.isVisible():
            self._way.go_on()

    # Keys, files, connections

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads one step back towards the precinct."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.parts.why.isVisible():
            self.parts.why.hide()
        else:
            self._way.go_to_precinct()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to where the sheet needs them."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._way.go_on)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files that were let go."""
        urls = event.mimeData().urls()
        self.pictures.keep([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _number(self, precinct: PrecinctId) -> str:
        return self._showing.number(precinct)

    def _show_draft(self) -> None:
        had_findings = self._showing.has_findings
        self._showing.render(self.hand.draft)
        if self._showing.has_findings != had_findings:
            self.keys_changed.emit()

    def _connect_typing(self) -> None:
        self.hand.changed.connect(self._show_draft)
        self.hand.failed.connect(self._showing.fail)
        self._way.stage_changed.connect(self.keys_changed)
        self.parts.form.save_asked.connect(self._save)
        self._saving.begun.connect(self._begun)
        self._saving.saved.connect(self._sheet_saved)
        self.parts.race_chosen.connect(lambda code: self._beginning.ask(RaceCode(code)))

    def _connect_panels(self) -> None:
        for one in (self._panels, self._aside):
            one.went_aside.connect(self._way.step_aside)
            one.came_back.connect(self._way.go_on)
        self._aside.next_wanted.connect(self._next_after_aside)
        self._aside.saved.connect(self.saved)
        self._aside.keys_changed.connect(self.keys_changed)
        self._saved.opened.connect(self._saving.take_up)
        self._saved.failed.connect(self._showing.fail)
        self._saved.listed.connect(lambda: self._showing.warn(self.hand.draft))
        self._photo.keys_changed.connect(self.keys_changed)
        self._photo.failed.connect(self._showing.fail)
        self._turn.counted.connect(self._waiting_counted)
        self._settling.counted.connect(self.keys_changed)
        self._settling.opened.connect(self._settling_opened)
        self._settling.closed.connect(self._settling_closed)
        self._settling.saved.connect(self.saved)
        self._showing.offer = self._turn.offer
        self.parts.photo.page_turned.connect(self.pictures.turn)
        self.parts.photo.dropped.connect(self.pictures.keep)
        self.pictures.kept.connect(self._showing.calm)
        self.pictures.failed.connect(self._showing.fail)
        self.pictures.come_late.connect(self._come_late)

    def _come_late(self, name: str) -> None:
        words = self.tr("! {name} is kept; its sheet was saved meanwhile. Open the file again.")
        self._showing.alert(words.format(name=name))

    def _add_shortcuts(self) -> None:
        shortcuts = Shortcuts(self, lambda: not self._settling.is_open)
        shortcuts.add_sheet(self._save, self._saving.clear)
        shortcuts.add_undo(self.hand, self._settling.take_back)
        shortcuts.add_panels(self._panels)
        shortcuts.add_pictures(self.pictures, self.parts.photo)
        shortcuts.add_photo_work(self._photo.straighten, self._place_lines)
        shortcuts.add_turn(self._next_sheet, self._turn.give_back)
        shortcuts.add_settling(self._settling.toggle)
        shortcuts.add_aside(self._aside.toggle)
