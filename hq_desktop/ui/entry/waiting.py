"""The sheets that wait for this person: first entries and blind second ones, the best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.sheet_turns import SheetTurns
from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.next_sheet import Candidate
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Turns:
    """How many sheets a person could type first, how many a second time, how many single cells."""

    firsts: int = 0
    seconds: int = 0
    cells: int = 0

    @property
    def has_any(self) -> bool:
        """Whether anything waits."""
        return bool(self.firsts or self.seconds or self.cells)


@dataclass(frozen=True, slots=True)
class _Read:
    sheets: tuple[Candidate, ...] = ()
    seconds: frozenset[CopyId] = frozenset()
    held_by: Mapping[CopyId, str] = field(default_factory=dict)


class Waiting(QObject):
    """The queue as it was read last: what it counts and makes ready, not what is taken."""

    read = Signal()

    def __init__(self, turns: SheetTurns, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.turns = turns
        self._tasks = tasks
        self._read = _Read()
        self._gone: set[CopyId] = set()
        self._race = RaceCode("")

    def ask(self, race: RaceCode) -> None:
        """Read what waits in a race."""
        if race != self._race:
            self._race, self._read = race, _Read()

        def work() -> _Read:
            held = {one.copy: one.operator for one in self.turns.claims()}
            return _Read(self.turns.takeable(race), self.turns.second_entries(race), held)

        self._tasks.run(work, self._take, _ignore, kind="waiting sheets")

    def counts(self, in_hand: CopyId | None = None) -> Turns:
        """Return how many wait beside the one in hand."""
        left = [one for one in self._left() if one.progress.copy.id != in_hand]
        firsts = sum(not one.is_second for one in left)
        return Turns(firsts, len(self._read.seconds - self._gone - {in_hand}))

    def find(self, copy: CopyId) -> Candidate | None:
        """Return a copy that this person could type, as far as is known."""
        return next((one for one in self._read.sheets if one.progress.copy.id == copy), None)

    def other_holder(self, copy: CopyId) -> str:
        """Return which other person has a copy before them; "" where none."""
        holder = self._read.held_by.get(copy, "")
        return "" if is_same_person(holder, self.turns.desk.operator) else holder

    def after(self, copy: CopyId | None, passed: frozenset[CopyId]) -> Candidate | None:
        """Return what will probably be taken next."""
        rest = [one for one in self._left() if one.progress.copy.id != copy]
        fresh = (one for one in rest if one.progress.copy.id not in passed)
        return next(fresh, next(iter(rest), None))

    def of_precinct(self, precinct: PrecinctId | None) -> Candidate | None:
        """Return the first sheet of a precinct that nobody has typed."""
        own = (one for one in self._left() if one.progress.copy.precinct == precinct)
        return next((one for one in own if not one.is_second), None)

    def saved(self, copy: CopyId) -> None:
        """Let a sheet wait no more before the queue is read again."""
        self._gone.add(copy)

    def not_saved(self, copy: CopyId) -> None:
        """Let a sheet wait again that could not be saved."""
        self._gone.discard(copy)

    def _left(self) -> Sequence[Candidate]:
        return [one for one in self._read.sheets if one.progress.copy.id not in self._gone]

    def _take(self, read: _Read) -> None:
        self._read = read
        self._gone &= {one.progress.copy.id for one in read.sheets} | read.seconds
        self.read.emit()


def joined(draft: Draft, before: Draft) -> Draft:
    """Return a waiting sheet with what is in hand for its precinct already.

    Somebody who typed the precinct, perhaps figures, before seeing that its photo waits keeps them.
    """
    if before.copy is not None or before.precinct != draft.precinct or draft.is_second:
        return draft
    known = {page.sha256 for page in draft.pages}
    return replace(
        draft,
        cells={**draft.cells, **before.cells},
        words={**draft.words, **before.words},
        features=before.features or draft.features,
        strips={**draft.strips, **before.strips},
        pages=(*draft.pages, *(page for page in before.pages if page.sha256 not in known)),
        line=before.line or draft.line,
        obtained_by=before.obtained_by or draft.obtained_by,
        obtained_at=before.obtained_at or draft.obtained_at,
        obtained_where=before.obtained_where or draft.obtained_where,
    )


def _ignore(_error: HqError) -> None:
    """A queue that cannot be read anew stays as it was; the window says when a server is away."""
