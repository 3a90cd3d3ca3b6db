"""What a key means for the file in hand where the queue is in front."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from hq_desktop.ui import keys
from hq_desktop.ui.intake.deciding import Deciding
from hq_desktop.ui.intake.deeds import REASONS, Deed, meant
from hq_desktop.ui.intake.filters import is_faulty
from hq_desktop.ui.intake.hand import Hand
from hq_desktop.ui.intake.screen import IntakeScreen
from hq_desktop.ui.intake.side_deeds import SideDeeds


class KeyDeeds:
    """Decides about the file in hand by the keys of the queue."""

    def __init__(
        self,
        parts: IntakeScreen,
        hand: Hand,
        deciding: Deciding,
        side: SideDeeds,
        next_race: Callable[[], None],
    ) -> None:
        self._parts, self._hand = parts, hand
        self._deeds: dict[Deed, Callable[[], None]] = {
            Deed.PAGE_OF: side.add_page,
            Deed.UNDO: deciding.undo,
            Deed.TURN: lambda: parts.photo.turn(90),
            Deed.ALIKE: parts.photo.next_alike,
            Deed.RACE: next_race,
            Deed.SEPARATE: side.separate,
            Deed.BALLOT: side.mark_ballot,
            Deed.CARD: side.open_card,
            Deed.CUSTODY: side.open_custody,
            Deed.INCIDENT: side.ask_incident,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means, and say whether it means anything here."""
        deed, precinct = meant(event), self._parts.precinct
        if keys.is_enter(event):
            self.confirm()
        elif keys.meant(event).isdigit():
            precinct.begin(event)
        elif keys.meant(event) == keys.JUMP:
            precinct.begin()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            precinct.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Space:
            self._parts.photo.next_page(1)
        elif deed is not None:
            self.do(deed)
        else:
            return False
        return True

    def confirm(self) -> None:
        """Give the file to the precinct proposed; without one ask for a number."""
        proposal = self._parts.precinct.proposal
        waiting = self._hand.current
        if waiting is None:
            return
        if proposal is None:
            self._parts.precinct.begin()
            return
        if is_faulty(waiting):
            self._hand.complain(
                QCoreApplication.translate(
                    "IntakePage", "! It cannot be shown. Type the precinct if you know it."
                )
            )
            return
        found = self._parts.precinct.found(proposal)
        if found is not None:
            self._hand.assign(found)

    def do(self, deed: Deed) -> None:
        """Do what a key is for."""
        if deed in REASONS:
            self._hand.cannot_use(REASONS[deed])
        else:
            self._deeds[deed]()
