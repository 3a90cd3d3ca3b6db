"""From one sheet to the next: saving, putting aside, taking up, clearing."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.double_entry import SecondSaved
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import CopyId, ProtocolCopy
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.saved_sheets import SavedSheets
from hq_desktop.ui.entry.showing import Showing


class SheetSaving(QObject):
    """Saves behind the typing: the next sheet is in hand before the last one is on the disk."""

    begun = Signal()
    """Another sheet is in hand; the keys go where it needs them."""

    incomplete = Signal()
    """The sheet cannot be saved yet: its precinct, kind or figures are missing."""

    saved = Signal(str)

    dropped = Signal(int)
    """A copy of which nothing is left that was typed and not saved."""

    went = Signal(int, bool)
    """A copy that is being saved (true), or could not be (false)."""

    def __init__(
        self, hand: DraftInHand, showing: Showing, sheets: SavedSheets, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.hand = hand
        self.showing = showing
        self.sheets = sheets
        self._aside: list[Draft] = []

    def save(self) -> None:
        """Save the sheet in hand; the next one can be typed at once."""
        if self.showing.place is None or self.sheets.is_moving:
            return
        draft = self._in_order(self.hand.draft)
        if draft.precinct is None or not draft.features or not draft.cells:
            self.incomplete.emit()
            return
        words = self.tr("Saving precinct {number} …")
        number = self.showing.number(draft.precinct)
        self.showing.saved_words = words.format(number=number)
        if draft.copy is not None:
            self.went.emit(draft.copy, True)
        self.sheets.save(draft, self._saved, lambda error: self._not_saved(draft, error))
        self._next()

    def _saved(self, saved: ProtocolCopy | SecondSaved) -> None:
        """Say what was saved, and of a second entry how it compares with the first."""
        if isinstance(saved, ProtocolCopy):
            copy, words = saved, self.tr("✓ Saved: precinct {number}, grade {grade}")
        elif saved.open_lines:
            copy, words = saved.copy, self.tr("≠ Precinct {number}: lines that differ: {count}")
        else:
            copy, words = saved.copy, self.tr("✓ Two entries agree: precinct {number}")
        number = self.showing.number(copy.precinct)
        count = 0 if isinstance(saved, ProtocolCopy) else len(saved.open_lines)
        self._tell(copy, words.format(number=number, grade=copy.grade.value, count=count))

    def clear(self) -> None:
        """Clear the sheet in hand; Ctrl+Z brings it back. A correction is given up."""
        draft = self.hand.draft
        if draft.copy is None:
            self.hand.change(Draft(draft.race))
            self.showing.show_identity(self.hand.draft)
            self.list_sheets()
            self.begun.emit()
        else:
            self.drop(draft.copy, self.list_sheets)
            self._next()

    @property
    def is_moving(self) -> bool:
        """Whether the precinct field asks where a saved sheet belongs."""
        return self.sheets.is_moving

    def drop(self, copy: CopyId | None, done: Callable[[], None]) -> None:
        """Forget what was put aside for a copy, or for the new sheet."""
        if copy is not None:
            self.dropped.emit(copy)
        self.sheets.drop(copy, done)

    def let_go(self) -> None:
        """Leave a stored sheet as it is, with what was typed of it; the next one is in hand."""
        draft = self.hand.draft
        self.hand.keep_now()
        if draft.copy is None:
            return
        if draft.is_untouched:
            self.drop(draft.copy, self.list_sheets)
        self.went.emit(draft.copy, True)
        self._next()

    def come_back(self, draft: Draft, error: HqError) -> None:
        """Bring a sheet back of which something failed, after the one in hand if that has begun."""
        self._not_saved(draft, error)

    def begin(self, draft: Draft, *, is_kept: bool = True) -> None:
        """Take a sheet in hand."""
        self.showing.wants_sheets = False
        self.hand.begin(draft, is_kept=is_kept)
        self.showing.show_left(draft)
        self.showing.show_identity(draft)
        self.list_sheets()
        self.begun.emit()

    def restore(self, drafts: tuple[Draft, ...]) -> None:
        """Take up what was in hand when the program ended; a new sheet waits for a correction."""
        self._aside = [draft for draft in drafts[1:] if _waits(draft)]
        self.begin(drafts[0])

    def take_up(self, draft: Draft) -> None:
        """Take a correction in hand; a new sheet begun before waits until it is done."""
        before = self.hand.draft
        self.hand.keep_now()
        if _waits(before):
            self._aside.insert(0, before)
        self.begin(draft)

    def tell_moved(self, copy: ProtocolCopy) -> None:
        """Say that a sheet was moved."""
        words = self.tr("✓ Moved to precinct {number}")
        self._tell(copy, words.format(number=self.showing.number(copy.precinct)))

    def list_sheets(self) -> None:
        """List the copies of the precinct in hand; of a blind second entry all but its own."""
        draft = self.hand.draft
        self.sheets.read(draft.race, draft.precinct, draft.copy if draft.is_second else None)

    def _in_order(self, draft: Draft) -> Draft:
        """Put the cells into the order of the paper."""
        place = {line: number for number, line in enumerate(self.showing.lines)}
        cells = sorted(draft.cells.items(), key=lambda one: place.get(one[0], len(place)))
        return replace(draft, cells=dict(cells))

    def _next(self) -> None:
        """Take up what was put aside, or a new sheet."""
        self.begin(self._aside.pop(0) if self._aside else Draft(self.hand.draft.race))

    def _tell(self, copy: ProtocolCopy, words: str) -> None:
        self.showing.tell_saved(words, self.hand.draft)
        self.sheets.take(copy)
        self.saved.emit(words)

    def _not_saved(self, draft: Draft, error: HqError) -> None:
        """Bring a sheet back that could not be saved, after the one in hand if that has begun."""
        self.showing.saved_words = ""
        if draft.copy is not None:
            self.went.emit(draft.copy, False)
        if self.hand.draft.is_empty and self.hand.draft.precinct is None:
            self.begin(draft, is_kept=False)
        else:
            self._aside.insert(0, draft)
        self.showing.fail(error)


def _waits(draft: Draft) -> bool:
    """Whether a sheet left for another one is to come back: it is begun, and no correction."""
    is_begun = not draft.is_empty or draft.precinct is not None
    return is_begun and not draft.is_correction and not draft.is_untouched
