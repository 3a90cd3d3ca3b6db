"""Sheets that cannot be entered, or are taken out: why, by one key and a note, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hq_desktop.actions.entry import Sheet
from hq_desktop.actions.sheet_states import SheetStateActions
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.entry_states import CannotEnter, Progress
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.ui import look
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.sheet_list import Part
from hq_desktop.ui.entry.sheet_saving import SheetSaving
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.obstacle_words import obstacle_words
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.choice_list import Choice

translate = QCoreApplication.translate

REASONS = tuple(CannotEnter)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a note is asked for: `keep` does it, the note may stay empty unless it is needed."""

    keep: Callable[[str], None]
    is_note_needed: bool = False


class SettingAside(QObject):
    """Asks beside the form, keeps it behind the typing, and shows what lies aside."""

    went_aside = Signal()
    """A list or a field has the keys now."""

    came_back = Signal()
    """The keys are wanted where the sheet needs them."""

    next_wanted = Signal()
    """The sheet in hand lies aside; the next one is wanted."""

    keys_changed = Signal()
    saved = Signal(str)

    def __init__(
        self,
        parts: EntryScreen,
        saving: SheetSaving,
        states: SheetStateActions,
        tasks: Tasks,
        order: InOrder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._saving = saving
        self._states = states
        self._tasks = tasks
        self._order = order
        self._race = RaceCode("")
        self._sheet: Sheet | None = None
        self._asked: _Asked | None = None
        parts.reasons.chosen.connect(self._reason_chosen)
        parts.reasons.closed.connect(self._leave)
        parts.note.done.connect(self._noted)
        parts.note.given_up.connect(self._leave)
        parts.sheets.return_asked.connect(self._return)
        parts.sheets.take_out_asked.connect(self._take_out)

    def ask(self, race: RaceCode) -> None:
        """Read what lies aside in a race."""
        self._race = race

        def read() -> tuple[tuple[Sheet, ...], tuple[Sheet, ...]]:
            return self._states.cannot_be_entered(race), self._states.taken_out(race)

        def show(found: tuple[tuple[Sheet, ...], tuple[Sheet, ...]]) -> None:
            self._parts.sheets.show_aside(*found)

        self._tasks.run(read, show, _ignore, kind="sheets aside")

    @property
    def is_asking(self) -> bool:
        """Whether a reason or a note is asked for now."""
        return self._parts.reasons.isVisible() or self._parts.note.isVisible()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter while something is asked."""
        if self._parts.reasons.isVisible():
            first = (f"1 … {len(REASONS)}", translate("EntryKeys", "reason"))
        else:
            first = ("Enter", translate("EntryKeys", "keep"))
        return (first, ("Esc", translate("EntryKeys", "back")))

    def toggle(self) -> None:
        """Ask why the sheet in hand, or the one in the list, cannot be entered; or leave that."""
        if self.is_asking:
            self._leave()
        elif self._parts.sheets.table.hasFocus():
            self._ask_of_list()
        else:
            self._ask_in_hand()

    def _ask_of_list(self) -> None:
        sheet, part = self._parts.sheets.table.current(), self._parts.sheets.part
        if sheet is not None and (part is Part.CANNOT or sheet.obstacle is not None):
            self._return(sheet)
        elif sheet is not None and part is Part.SHEETS:
            self._sheet = sheet
            self._ask_why(sheet.copy)

    def _ask_in_hand(self) -> None:
        draft = self._saving.hand.draft
        if self._saving.is_moving:
            return
        if draft.copy is None or draft.precinct is None:
            words = self.tr("! only a sheet that has come in can lie aside; F8 clears this one")
            self._saving.showing.alert(words)
            return
        self._sheet = None
        self._show_reasons(self._saving.showing.number(draft.precinct))

    def _ask_why(self, copy: ProtocolCopy) -> None:
        self._show_reasons(self._saving.showing.number(copy.precinct))

    def _show_reasons(self, number: str) -> None:
        words = self.tr("Why can the sheet of precinct {number} not be entered?")
        self._parts.close_overlays()
        self.went_aside.emit()
        choices = [Choice(obstacle_words(one)) for one in REASONS]
        self._parts.reasons.show_choices(words.format(number=number), choices, -1)
        self._parts.reasons.open()
        self.keys_changed.emit()

    def _reason_chosen(self, place: int) -> None:
        reason = REASONS[place]
        is_needed = reason is CannotEnter.OTHER
        words = (
            self.tr("{reason}. What should others know?")
            if is_needed
            else self.tr("{reason}. A note, may stay empty")
        )
        sheet = self._sheet
        keep = (
            (lambda note: self._put_aside(reason, note))
            if sheet is None
            else (lambda note: self._mark(sheet, reason, note))
        )
        told = obstacle_words(reason)
        self._ask_note(words.format(reason=told[:1].upper() + told[1:]), _Asked(keep, is_needed))

    def _ask_note(self, heading: str, asked: _Asked) -> None:
        self._parts.close_overlays()
        self._asked = asked
        note = self._parts.note
        note.heading.setText(heading)
        note.fields[0].clear()
        look.state(note.fields[0], "")
        note.open()
        self.keys_changed.emit()

    def _noted(self) -> None:
        asked, field = self._asked, self._parts.note.fields[0]
        note = field.text().strip()
        if asked is None:
            return
        if asked.is_note_needed and not note:
            look.state(field, "faulty")
            field.setFocus()
            return
        self._parts.note.hide()
        self._asked = None
        asked.keep(note)

    def _leave(self) -> None:
        """Go back to where one came from: the list, or the sheet in hand."""
        self._parts.close_overlays()
        self.keys_changed.emit()
        is_listed, self._sheet, self._asked = self._sheet is not None, None, None
        if is_listed:
            self._parts.sheets.open()
        else:
            self.came_back.emit()

    def _put_aside(self, reason: CannotEnter, note: str) -> None:
        """Let the sheet in hand go; the next one comes while this is kept."""
        draft = self._saving.hand.draft
        copy = draft.copy
        if copy is None:
            return
        self._saving.let_go()
        self._order.run(
            lambda: self._states.say_cannot(copy, reason, note),
            self._put,
            lambda error: self._not_put(draft, error),
        )
        if draft.is_first or draft.is_second:
            self.next_wanted.emit()

    def _put(self, progress: Progress) -> None:
        number = self._saving.showing.number(progress.copy.precinct)
        reason = progress.obstacle.reason if progress.obstacle else CannotEnter.OTHER
        words = self.tr("✕ Precinct {number} cannot be entered: {reason}")
        self._tell(words.format(number=number, reason=obstacle_words(reason)))

    def _not_put(self, draft: Draft, error: HqError) -> None:
        self._saving.come_back(draft, error)

    def _mark(self, sheet: Sheet, reason: CannotEnter, note: str) -> None:
        copy = sheet.copy.id
        self._do(lambda: self._states.say_cannot(copy, reason, note), self._put)

    def _return(self, sheet: Sheet) -> None:
        number = self._saving.showing.number(sheet.copy.precinct)
        copy = sheet.copy
        if copy.withdrawn_at is None:
            words = self.tr("✓ Precinct {number} can be entered after all").format(number=number)
            self._sheet = sheet
            self._do(lambda: self._states.say_can(copy.id), lambda _: self._tell(words))
            return
        words = self.tr("✓ The sheet of precinct {number} counts again").format(number=number)
        asked = self.tr("Why does the sheet of precinct {number} count again?")
        self._sheet = sheet
        self.went_aside.emit()
        keep = self._marking(lambda why: self._states.bring_back(copy, why), words)
        self._ask_note(asked.format(number=number), _Asked(keep, is_note_needed=True))

    def _take_out(self, sheet: Sheet) -> None:
        number = self._saving.showing.number(sheet.copy.precinct)
        copy = sheet.copy
        words = self.tr("✕ The sheet of precinct {number} was taken out").format(number=number)
        asked = self.tr("Why is the sheet of precinct {number} taken out? It will count in nothing")
        self._sheet = sheet
        self.went_aside.emit()
        keep = self._marking(lambda why: self._states.withdraw(copy, why), words)
        self._ask_note(asked.format(number=number), _Asked(keep, is_note_needed=True))

    def _marking(self, deed: Callable[[str], ProtocolCopy], words: str) -> Callable[[str], None]:
        return lambda why: self._do(lambda: deed(why), lambda _: self._tell(words))

    def _do(self, deed: Callable[[], object], done: Callable[..., None]) -> None:
        """Keep what was decided about a sheet of the list; the keys go back into the list."""
        self._order.run(deed, done, self._saving.showing.fail)
        self._leave()

    def _tell(self, words: str) -> None:
        self._saving.showing.tell_saved(words, self._saving.hand.draft)
        self.ask(self._race)
        self._saving.list_sheets()
        self.saved.emit(words)


def _ignore(_error: HqError) -> None:
    """A list that cannot be read anew stays as it was; the window says when a server is away."""
