"""Taking a sheet that came in as a picture, and putting it back untyped."""

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.actions.waiting_sheets import WaitingSheet
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.sheet_saving import SheetSaving
from hq_desktop.ui.entry.showing import Showing
from hq_desktop.ui.entry.waiting import Waiting, taken


class WaitingWay(QObject):
    """One key takes the next photo, or the photo of the precinct in hand; nothing is prefilled."""

    counted = Signal(int)
    """How many photos wait beside the one in hand."""

    def __init__(
        self,
        parts: EntryScreen,
        hand: DraftInHand,
        showing: Showing,
        saving: SheetSaving,
        waiting: Waiting,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hand = hand
        self._showing = showing
        self._saving = saving
        self._waiting = waiting
        waiting.read.connect(self._read)
        saving.went.connect(self._went)
        saving.dropped.connect(lambda copy: waiting.dropped(CopyId(copy)))

    def take(self) -> None:
        """Take the photo of the precinct in hand, else the next one."""
        draft = self._hand.draft
        if self._saving.is_moving:
            return
        own = self._waiting.of_precinct(draft.precinct) if draft.copy is None else None
        is_free = draft.is_untouched or (
            draft.copy is None and draft.is_empty and draft.precinct is None
        )
        is_bare = draft.copy is None and draft.is_empty
        if own is not None:
            self._begin(own)
        elif is_free or is_bare:
            self._next()
        else:
            self._showing.alert(self.tr("! finish this sheet first, or clear it with F8"))

    def put_back(self) -> bool:
        """Put a photo back of which nothing was typed; say whether there was one."""
        draft = self._hand.draft
        if not draft.is_untouched or draft.copy is None:
            return False
        self._saving.drop(draft.copy, self._counted)
        self._saving.begin(Draft(draft.race))
        return True

    def look_ahead(self) -> None:
        """Make the picture ready that will be taken next."""
        sheet = self._waiting.after(self._hand.draft.copy)
        self._parts.photo.look_ahead(sheet.copy.pages[:1] if sheet else ())

    def offer(self, draft: Draft) -> str:
        """Return the words that offer a waiting photo of the precinct in hand; "" where none."""
        if draft.copy is not None or self._waiting.of_precinct(draft.precinct) is None:
            return ""
        return self.tr("! a photo of this precinct waits to be typed · F7 takes it")

    def _next(self) -> None:
        before = self._hand.draft
        sheet = self._waiting.after(before.copy)
        if sheet is None:
            self._showing.alert(self.tr("! no photo waits to be typed"))
            return
        if before.is_untouched and before.copy is not None:
            self._saving.drop(before.copy, self._counted)
        self._begin(sheet)

    def _begin(self, sheet: WaitingSheet) -> None:
        before = self._hand.draft
        draft = taken(sheet, before)
        self._saving.begin(draft, is_kept=False)
        if before.copy is None:
            self._saving.drop(None, _dropped)
        # Who has it open is not in the journal: it is asked for now.
        self._waiting.ask(draft.race)
        self._counted()

    def _read(self) -> None:
        draft = self._hand.draft
        if draft.is_first and draft.copy is not None:
            sheet = self._waiting.find(draft.copy)
            if sheet is None:
                self._showing.alert(self.tr("! somebody typed this sheet meanwhile · F8 leaves it"))
            elif sheet.open_at:
                words = self.tr("! {operator} has this sheet open too")
                self._showing.alert(words.format(operator=", ".join(sheet.open_at)))
        self._counted()

    def _went(self, copy: int, is_saved: bool) -> None:
        if is_saved:
            self._waiting.saved(CopyId(copy))
        else:
            self._waiting.not_saved(CopyId(copy))

    def _counted(self) -> None:
        count = self._waiting.count(self._hand.draft.copy)
        self._parts.show_waiting(count)
        self._showing.warn(self._hand.draft)
        self.counted.emit(count)
        # What was asked for is painted before anything is decoded that may be asked for.
        QTimer.singleShot(0, self, self.look_ahead)


def _dropped() -> None:
    """What was typed before the photo was taken goes on with the photo."""
