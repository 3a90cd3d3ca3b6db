"""The way of a file through the hands: shown, decided by a key, gone, and back by another key."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.assignment import Unusable
from hq_desktop.domain.election import Race
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.incident import IncidentId
from hq_desktop.ui import messages
from hq_desktop.ui.intake.deciding import Deciding, Sheet
from hq_desktop.ui.intake.filters import Filter, counts, is_attachment
from hq_desktop.ui.intake.reading import Read
from hq_desktop.ui.intake.screen import IntakeScreen


@dataclass(frozen=True, slots=True)
class _Gone:
    """A file that was decided, and where it stood among those that wait."""

    place: int
    waiting: Waiting
    is_unusable: bool


class Hand(QObject):
    """Takes decided files off the queue at once and puts them back where that was wrong."""

    counted = Signal()
    """Another number of files waits."""

    saved = Signal(str)
    stale = Signal(str)
    """The queue has to be read again at once; the file to be shown then."""

    def __init__(self, parts: IntakeScreen, deciding: Deciding, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._deciding = deciding
        self._gone: dict[str, _Gone] = {}
        self._unread: dict[str, int | None] = {}
        self._reads = 0
        self.race: Race | None = None
        self.counts: Counter[Filter] = Counter()
        self.decided = self.unusable = 0
        deciding.written.connect(self._written)
        deciding.failed.connect(self._failed)
        deciding.undone.connect(self._undone)

    @property
    def current(self) -> Waiting | None:
        """The file in hand."""
        return self._parts.queue.current()

    @property
    def sheet_before(self) -> Sheet | None:
        """The sheet that was made last, whose further pages may follow."""
        return self._deciding.sheet_before

    @property
    def count(self) -> int:
        """How many files wait."""
        return self.counts[Filter.ALL]

    def begin_reading(self, number: int) -> None:
        """Know that a reading was begun: decisions written before it are in it."""
        self._reads = number

    def take(self, read: Read) -> None:
        """Show what was read, without what was decided since."""
        known = dict(self._unread)
        for front, written in known.items():
            if written is not None and written < read.number:
                del self._unread[front]
                self._gone.pop(front, None)
        waiting = tuple(one for one in read.waiting if one.front not in self._unread)
        hidden = [one for one in read.waiting if one.front in self._unread]
        self.counts = Counter(read.counts)
        self.decided, self.unusable = read.decided, read.unusable
        for one in hidden:
            self._count(self._gone[one.front], 1)
        self._parts.model.put(waiting)
        self.counted.emit()

    def assign(self, found: FoundPrecinct) -> None:
        """Make a sheet of the file in hand."""
        waiting, race = self.current, self.race
        if waiting is None or race is None:
            return
        if is_attachment(waiting):
            self.complain(self.tr("! This is no picture of a sheet. J gives it to an incident."))
            return
        self._leave(waiting)
        self._deciding.assign(waiting, found, race.code)

    def add_page(self, before: Sheet) -> None:
        """Make the file in hand a page of the sheet made before it."""
        waiting = self.current
        if waiting is None or is_attachment(waiting):
            return
        self._leave(waiting)
        self._deciding.add_page(waiting, before)

    def cannot_use(self, reason: Unusable) -> None:
        """Put the file in hand aside with a reason."""
        waiting = self.current
        if waiting is not None:
            self._leave(waiting, is_unusable=True)
            self._deciding.cannot_use(waiting, reason)

    def to_incident(self, incident: IncidentId) -> None:
        """Give the file in hand to an incident."""
        waiting = self.current
        if waiting is not None:
            self._leave(waiting)
            self._deciding.to_incident(waiting, incident)

    def complain(self, text: str) -> None:
        """Say why a key did nothing."""
        self._parts.say(text, "attention")

    def _leave(self, waiting: Waiting, *, is_unusable: bool = False) -> None:
        """Take a file off the queue before its decision is written: the next one is shown."""
        model = self._parts.model
        row = model.row_of(waiting.front)
        gone = _Gone(model.place_of(waiting.front), waiting, is_unusable)
        self._gone[waiting.front] = gone
        self._unread[waiting.front] = None
        self._count(gone, 1)
        model.drop(waiting.front)
        self._parts.queue.go_to(row)
        self.counted.emit()

    def _come_back(self, front: str) -> None:
        self._unread.pop(front, None)
        gone = self._gone.pop(front, None)
        if gone is None:
            self.stale.emit(front)
            return
        self._count(gone, -1)
        self._parts.model.put_back(gone.waiting, gone.place)
        self._parts.queue.go_to(self._parts.model.row_of(front))
        self.counted.emit()

    def _count(self, gone: _Gone, sign: int) -> None:
        """Count a file as decided (1) or as waiting again (-1)."""
        for one in counts((gone.waiting,)):
            self.counts[one] -= sign
        self.decided += sign * (1 + len(gone.waiting.alike))
        self.unusable += sign * gone.is_unusable

    def _written(self, waiting: Waiting, told: str) -> None:
        if waiting.front in self._unread:
            self._unread[waiting.front] = self._reads
        self._parts.say(told, "good")
        self.saved.emit(told)

    def _failed(self, waiting: Waiting | None, error: HqError) -> None:
        if waiting is not None:
            self._come_back(waiting.front)
        self.complain(f"! {messages.explain(error)}")

    def _undone(self, front: str) -> None:
        if not front:
            self._parts.say(self.tr("Nothing of yours is left to take back."))
            return
        self._come_back(front)
        told = self.tr("✓ Taken back: it waits again")
        self._parts.say(told, "good")
        self.saved.emit(told)
