"""The sheets that came in as pictures: which is next, which belong to a precinct, how many wait."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.entry import EntryActions, opened
from hq_desktop.actions.waiting_sheets import WaitingSheet
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui.tasks import Tasks


class Waiting(QObject):
    """The queue as it was read last; taking from it needs no database, so it takes no time."""

    read = Signal()

    def __init__(self, actions: EntryActions, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._sheets: tuple[WaitingSheet, ...] = ()
        self._gone: set[CopyId] = set()
        self._race = RaceCode("")

    def ask(self, race: RaceCode) -> None:
        """Read what waits in a race."""
        if race != self._race:
            self._race, self._sheets = race, ()
        self._tasks.run(
            lambda: self._actions.waiting_sheets(race), self._take, _ignore, kind="waiting sheets"
        )

    def count(self, in_hand: CopyId | None = None) -> int:
        """Return how many wait beside the one in hand."""
        return sum(1 for one in self._left() if one.copy.id != in_hand)

    def find(self, copy: CopyId) -> WaitingSheet | None:
        """Return a copy that still waits, as far as is known."""
        return next((one for one in self._sheets if one.copy.id == copy), None)

    def after(self, copy: CopyId | None) -> WaitingSheet | None:
        """Return the next sheet: the one after a copy that waits itself, else the first."""
        sheets = self._left()
        ids = [one.copy.id for one in sheets]
        if copy not in ids:
            return next(iter(sheets), None)
        rest = (*sheets[ids.index(copy) + 1 :], *sheets[: ids.index(copy)])
        return next(iter(rest), None)

    def of_precinct(self, precinct: PrecinctId | None) -> WaitingSheet | None:
        """Return the first sheet of a precinct that waits."""
        return next((one for one in self._left() if one.copy.precinct == precinct), None)

    def saved(self, copy: CopyId) -> None:
        """Let a sheet wait no more before the queue is read again."""
        self._gone.add(copy)

    def not_saved(self, copy: CopyId) -> None:
        """Let a sheet wait again that could not be saved."""
        self._gone.discard(copy)

    def dropped(self, copy: CopyId) -> None:
        """Forget what was left of a sheet that waits."""
        self._sheets = tuple(
            replace(one, left=None) if one.copy.id == copy else one for one in self._sheets
        )

    def _left(self) -> Sequence[WaitingSheet]:
        return [one for one in self._sheets if one.copy.id not in self._gone]

    def _take(self, sheets: tuple[WaitingSheet, ...]) -> None:
        self._sheets = sheets
        self._gone &= {one.copy.id for one in sheets}
        self.read.emit()


def taken(sheet: WaitingSheet, before: Draft) -> Draft:
    """Return a waiting sheet as a draft: what was left of it, with what is in hand for it already.

    Somebody who typed the precinct, perhaps figures, before seeing that its photo waits keeps them.
    """
    draft = sheet.left or opened(sheet.copy)
    if before.copy is not None or before.precinct != sheet.copy.precinct:
        return draft
    known = {page.sha256 for page in draft.pages}
    return replace(
        draft,
        cells={**draft.cells, **before.cells},
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
