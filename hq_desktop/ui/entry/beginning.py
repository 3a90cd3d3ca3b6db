"""What is read before the first key: the race, what was left unfinished, what was typed last."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.entry import EntryActions, Sheet
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Beginning:
    """What typing begins with."""

    place: Workplace
    drafts: tuple[Draft, ...]
    mine: tuple[Sheet, ...]


class BeginningReader(QObject):
    """Reads the beginning of a race, one at a time."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, actions: EntryActions, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._is_reading = False

    def ask(self, race: RaceCode | None = None) -> None:
        """Read a race; the first one where none is named."""
        if self._is_reading:
            return
        self._is_reading = True

        def work() -> Beginning:
            place = self._actions.workplace(race)
            mine = self._actions.my_sheets(place.race.code)
            return Beginning(place, self._actions.drafts(), mine)

        self._tasks.run(work, self._done, self._not_read)

    def _done(self, beginning: Beginning) -> None:
        self._is_reading = False
        self.read.emit(beginning)

    def _not_read(self, error: HqError) -> None:
        self._is_reading = False
        self.failed.emit(error)
