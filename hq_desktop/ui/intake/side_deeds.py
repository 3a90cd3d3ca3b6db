"""What is done beside the decisions: the card, the way of a file, its group, its marks."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.actions.intake import CustodyStep, IntakeActions, Waiting
from hq_desktop.domain import quads
from hq_desktop.domain.delivery import Delivery, Provenance
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.ui import messages
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.intake.custody_words import CustodyWords
from hq_desktop.ui.intake.deciding import Sheet
from hq_desktop.ui.intake.deeds import Deed
from hq_desktop.ui.intake.hand import Hand
from hq_desktop.ui.intake.incident_choice import IncidentChoice
from hq_desktop.ui.intake.screen import IntakeScreen
from hq_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Means:
    """What the screen stands on; `deed_words` says what the journal's deeds are."""

    actions: IntakeActions
    incidents: IncidentActions
    tasks: Tasks
    deed_words: Callable[[str], str]


class SideDeeds(QObject):
    """Opens what lies beside the picture and writes what is typed or marked there."""

    saved = Signal(str)
    stale = Signal(str)
    """The queue has to be read again; a file to be shown then, or ""."""

    marked = Signal()
    """The file in hand has another mark."""

    keys_wanted = Signal()

    def __init__(
        self,
        parts: IntakeScreen,
        hand: Hand,
        means: Means,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        actions, tasks = means.actions, means.tasks
        self._parts = parts
        self._hand = hand
        self._actions = actions
        self._tasks = tasks
        self._deed_words = means.deed_words
        self._order = InOrder(tasks)
        self._card_of: Waiting | None = None
        self.shown_front = ""
        self.ballots: frozenset[str] = frozenset()
        self._incidents = IncidentChoice(means.incidents, tasks, parts.incidents, self)
        self._incidents.chosen.connect(self._give)
        self._incidents.left.connect(self.keys_wanted)
        self._incidents.none_known.connect(self._tell_no_incident)
        self._incidents.failed.connect(self._fail)
        parts.card.stored.connect(self._store_card)
        parts.card.left.connect(self.close)
        parts.custody.left.connect(self.close)
        parts.photo.turned.connect(self._turned)

    def show_file(self, waiting: Waiting | None, answered: Callable[[Delivery], str]) -> None:
        """Show the message of a file and the deeds that are possible with it."""
        self.shown_front = waiting.front if waiting is not None else ""
        self._parts.incidents.hide()
        self._parts.show_beside()
        is_ballot = waiting is not None and waiting.front in self.ballots
        self._parts.message.show_waiting(waiting, answered, is_ballot=is_ballot)
        has_likes = waiting is not None and bool(waiting.alike)
        self._parts.deeds.allow(Deed.SEPARATE, is_possible=has_likes)

    def close(self) -> None:
        """Show the message again."""
        self._parts.show_beside()
        self.keys_wanted.emit()

    # The card

    def open_card(self) -> None:
        """Open the card of the delivery that brought the file in hand."""
        waiting = self._hand.current
        if waiting is not None:
            self._card_of = waiting
            self._parts.show_beside(self._parts.card)
            self._parts.card.show_waiting(waiting)
            self._hand.counted.emit()

    def _store_card(self, card: Provenance) -> None:
        waiting = self._card_of
        if waiting is None:
            return
        number = waiting.delivery.id
        self._order.run(
            lambda: self._actions.save_card(number, card),
            lambda delivery: self._card_stored(delivery, waiting.front),
            self._fail,
        )

    def _card_stored(self, delivery: Delivery, front: str) -> None:
        told = self.tr("✓ Card of {count} file(s)").format(count=len(delivery.files))
        self._done(told)
        self.close()
        self.stale.emit(front)

    # The way of a file

    def open_custody(self) -> None:
        """Show where the file that is seen was since it came in."""
        sha256 = self._parts.photo.shown_file
        if sha256:
            self._tasks.run(
                lambda: self._actions.custody(sha256),
                lambda steps: self._show_custody(sha256, steps),
                self._fail,
                kind="intake custody",
            )

    def _show_custody(self, sha256: str, steps: tuple[CustodyStep, ...]) -> None:
        if self._parts.photo.shown_file == sha256:
            told = CustodyWords(self._parts.titles, self._deed_words)
            self._parts.custody.show_steps(sha256, steps, told.step)
            self._parts.show_beside(self._parts.custody)
            self._parts.custody.setFocus()

    # Pages, groups, marks

    def add_page(self) -> None:
        """Make the file in hand a page of the sheet before it, or of one that waits to be typed."""
        before = self._hand.sheet_before
        if before is not None:
            self._hand.add_page(before)
            return
        proposal, race = self._parts.precinct.proposal, self._hand.race
        found = self._parts.precinct.found(proposal) if proposal is not None else None
        if found is None or race is None:
            self._hand.complain(self.tr("! There is no sheet before it: type the precinct."))
            return
        self._ask_copies(found, race.code)

    def _ask_copies(self, found: FoundPrecinct, race: RaceCode) -> None:
        waiting = self._hand.current
        self._tasks.run(
            lambda: self._actions.open_copies(found.precinct.id, race),
            lambda copies: self._add_to(waiting, found, race, copies),
            self._fail,
            kind="intake copies",
        )

    def _add_to(
        self,
        waiting: Waiting | None,
        found: FoundPrecinct,
        race: RaceCode,
        copies: tuple[ProtocolCopy, ...],
    ) -> None:
        if waiting is None or self._hand.current != waiting:
            return
        if not copies:
            told = self.tr("! No sheet of precinct {number} waits for a page.")
            self._hand.complain(told.format(number=found.precinct.number))
            return
        self._hand.add_page(Sheet("", found, race, copies[-1].id))

    def separate(self) -> None:
        """Take the picture that is seen out of its group."""
        waiting, sha256 = self._hand.current, self._parts.photo.shown_file
        if waiting is None or not waiting.alike:
            return
        self._order.run(
            lambda: self._actions.separate(sha256),
            lambda _: self._separated(sha256),
            self._fail,
        )

    def _separated(self, sha256: str) -> None:
        self._done(self.tr("✓ Not the same: it waits by itself"))
        self.stale.emit(sha256)

    def mark_ballot(self) -> None:
        """Mark the file in hand as a filled ballot, or take the mark away."""
        waiting = self._hand.current
        if waiting is None:
            return
        is_ballot = waiting.front not in self.ballots
        self._order.run(
            lambda: self._actions.mark_ballot(waiting.front, is_filled_ballot=is_ballot),
            lambda _: self._marked(waiting.front, is_ballot),
            self._fail,
        )

    def _marked(self, front: str, is_ballot: bool) -> None:
        marked = self.tr("✓ Filled ballot: out of packages (27(4))")
        self.ballots = self.ballots | {front} if is_ballot else self.ballots - {front}
        self._done(marked if is_ballot else self.tr("✓ Not a filled ballot"))
        self.marked.emit()

    def _turned(self, sha256: str, number: int, degrees: int) -> None:
        def work() -> None:
            recipe = self._actions.recipe(sha256, number)
            self._actions.save_recipe(sha256, number, quads.turned_by(recipe, degrees))

        self._order.run(work, lambda _: self._parts.pictures.forget(sha256), self._fail)

    # Incidents

    def ask_incident(self) -> None:
        """Ask which incident the file in hand shows."""
        if self._hand.current is not None:
            proposal = self._parts.precinct.proposal
            precinct = proposal.precinct if proposal is not None else None
            self._incidents.ask(precinct, self._parts.titles)

    def _give(self, incident: IncidentId) -> None:
        self.keys_wanted.emit()
        self._hand.to_incident(incident)

    def _tell_no_incident(self) -> None:
        """The person stays with the file: an empty list of incidents would help nobody."""
        told = self.tr(
            "! No incident is written down yet. Write it down on “Incidents” (Ctrl+N there), "
            "then come back and press J."
        )
        self._hand.complain(told)

    def _done(self, told: str) -> None:
        self._parts.say(told, "good")
        self.saved.emit(told)

    def _fail(self, error: HqError) -> None:
        self._hand.complain(f"! {messages.explain(error)}")
