"""The next sheet for this person: taken by one key, given back by another, watched meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.sentences import why_next
from hq_desktop.ui.entry.claim_watch import ClaimWatch
from hq_desktop.ui.entry.keys_held import KeysHeld
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.sheet_saving import SheetSaving
from hq_desktop.ui.entry.waiting import Turns, Waiting, joined
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.messages import said


@dataclass(frozen=True, slots=True)
class _Given:
    """A sheet that was claimed; `why` is "" where the person chose it."""

    draft: Draft
    why: str = ""


class SheetTurn(QObject):
    """One key takes the sheet that helps most, as a first or a blind second entry."""

    counted = Signal(object)
    """How many sheets wait beside the one in hand, as `Turns`."""

    def __init__(
        self,
        parts: EntryScreen,
        saving: SheetSaving,
        waiting: Waiting,
        order: InOrder,
        entry: EntryActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hand = saving.hand
        self._showing = saving.showing
        self._saving = saving
        self._waiting = waiting
        self._order = order
        self._entry = entry
        self._turns = waiting.turns
        self._passed: frozenset[CopyId] = frozenset()
        self._is_asking = False
        self._keys = KeysHeld(self)
        self.watch = ClaimWatch(self)
        self.watch.told.connect(self._tell_watch)
        waiting.read.connect(self._read)
        saving.went.connect(self._went)
        saving.begun.connect(self._begun)
        self._hand.kept.connect(self.watch.show_life)

    @property
    def turns(self) -> Turns:
        """How many sheets wait beside the one in hand."""
        return self._waiting.counts(self._hand.draft.copy)

    def take(self) -> None:
        """Take the photo of the precinct in hand, else the sheet that helps most."""
        draft = self._hand.draft
        if self._saving.is_moving or self._is_asking:
            return
        own = self._waiting.of_precinct(draft.precinct) if draft.copy is None else None
        is_bare = draft.copy is None and draft.is_empty
        if own is not None:
            self._ask(lambda: self._claimed(own.progress.copy.id))
        elif self._was_overtaken(draft) and draft.copy is not None:
            self._go_on_as_second(draft.copy)
        elif draft.is_untouched or is_bare:
            self._ask_next(draft)
        else:
            self._showing.alert(self.tr("! finish this sheet first, or clear it with F8"))

    def put_back(self) -> bool:
        """Put a sheet back of which nothing was typed; say whether there was one."""
        draft = self._hand.draft
        if not draft.is_untouched or draft.copy is None:
            return False
        self._saving.drop(draft.copy, self._counted)
        self._saving.begin(Draft(draft.race))
        return True

    def give_back(self) -> None:
        """Let the sheet in hand go to whoever asks next; what was typed of it is kept."""
        draft = self._hand.draft
        copy = draft.copy
        if copy is None or draft.is_correction or self._is_asking:
            return
        self._passed |= {copy}
        if self.put_back():
            return
        self._hand.keep_now()
        self._order.run(
            lambda: self._turns.give_back(copy),
            lambda _: self._waiting.ask(draft.race),
            self._showing.fail,
        )
        words = self.tr("✓ Given back: precinct {number}; what you typed of it is kept")
        if draft.precinct is not None:
            number = self._showing.number(draft.precinct)
            self._showing.saved_words = words.format(number=number)
        self._saving.begin(Draft(draft.race))

    def look_ahead(self) -> None:
        """Make the picture ready that will probably be taken next."""
        sheet = self._waiting.after(self._hand.draft.copy, self._passed)
        self._parts.photo.look_ahead(sheet.progress.copy.pages[:1] if sheet else ())

    def offer(self, draft: Draft) -> str:
        """Return the words that offer a waiting photo of the precinct in hand; "" where none."""
        if draft.copy is not None or self._waiting.of_precinct(draft.precinct) is None:
            return ""
        return self.tr("! a photo of this precinct waits to be typed · F7 takes it")

    def _ask_next(self, draft: Draft) -> None:
        given_back = draft.copy if draft.is_untouched else None
        if given_back is not None:
            self._passed |= {given_back}
        passed = self._passed

        def work() -> _Given | None:
            found = self._turns.next_after(draft.race, passed, given_back)
            return _Given(found.draft, why_next(found.why).filled(said)) if found else None

        self._ask(work)

    def _claimed(self, copy: CopyId) -> _Given:
        """Claim the photo of the precinct that a person has chosen."""
        self._turns.claim(copy)
        return _Given(self._entry.open_sheet(copy))

    def _was_overtaken(self, draft: Draft) -> bool:
        """Say whether somebody was faster with the first entry that is in hand."""
        known = self._waiting.find(draft.copy) if draft.is_first and draft.copy else None
        return known is not None and known.is_second

    def _go_on_as_second(self, copy: CopyId) -> None:
        self._hand.keep_now()
        self._ask(lambda: _Given(self._turns.second_draft(copy)))

    def _ask(self, work: Callable[[], _Given | None]) -> None:
        self._is_asking = True
        self._keys.hold()
        self._order.run(work, self._given, self._not_given)

    def _given(self, given: _Given | None) -> None:
        self._is_asking = False
        if given is None:
            self._keys.let_go()
            self._none_left()
            return
        before = self._hand.draft
        draft = joined(given.draft, before)
        if draft.copy in self._passed:
            self._passed = frozenset()
        self._showing.why = given.why
        self._saving.begin(draft, is_kept=False)
        if before.copy is None:
            self._saving.drop(None, _dropped)
        # Who has it before them is not in the journal: it is asked for now.
        self._waiting.ask(draft.race)
        self._counted()
        self._keys.let_go()

    def _not_given(self, error: HqError) -> None:
        self._is_asking = False
        self._keys.let_go()
        self._showing.fail(error)
        self._waiting.ask(self._hand.draft.race)

    def _none_left(self) -> None:
        draft = self._hand.draft
        if draft.is_untouched and draft.copy is not None:
            self._saving.begin(Draft(draft.race))
        self._showing.alert(self.tr("! no sheet waits for you"))

    def _begun(self) -> None:
        draft = self._hand.draft
        self.watch.begin(is_claimed=draft.is_first or draft.is_second)
        if draft.copy is None:
            self._showing.why = ""

    def _tell_watch(self, words: str) -> None:
        if words:
            self._showing.alert(words)
        else:
            self._showing.calm()

    def _read(self) -> None:
        draft = self._hand.draft
        if draft.copy is not None and (draft.is_first or draft.is_second):
            holder = self._waiting.other_holder(draft.copy)
            if self._was_overtaken(draft):
                self._showing.alert(
                    self.tr("! somebody typed this sheet · F7 makes yours the second, F8 leaves it")
                )
            elif holder:
                words = self.tr("! {operator} has this sheet before them too")
                self._showing.alert(words.format(operator=holder))
            elif self._waiting.find(draft.copy) is None:
                self._showing.alert(self.tr("! somebody typed this sheet meanwhile · F8 leaves it"))
        self._counted()

    def _went(self, copy: int, is_saved: bool) -> None:
        if is_saved:
            self._waiting.saved(CopyId(copy))
        else:
            self._waiting.not_saved(CopyId(copy))

    def _counted(self) -> None:
        turns = self.turns
        self._parts.show_waiting(turns)
        self._showing.warn(self._hand.draft)
        self.counted.emit(turns)
        # What was asked for is painted before anything is decoded that may be asked for.
        QTimer.singleShot(0, self, self.look_ahead)


def _dropped() -> None:
    """What was typed before the photo was taken goes on with the photo."""
