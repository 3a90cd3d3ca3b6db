"""What the screen reads in one go, in a thread, and how often."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from hq_desktop.actions.intake import IntakeActions, Waiting
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.election import Directory, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.short_names import short_names
from hq_desktop.ui.intake.filters import Filter, counts
from hq_desktop.ui.intake.missing_list import MissingFile, missing_files
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks

REST = 4000
"""Milliseconds between two readings of the whole queue; decisions do not wait for one."""

Answered = Mapping[tuple[str, str], str]
"""The texts of messages that were answered, by chat and number."""


@dataclass(frozen=True, slots=True)
class Read:
    """The queue and what is needed to show it."""

    number: int
    waiting: tuple[Waiting, ...]
    counts: Mapping[Filter, int]
    decided: int
    unusable: int
    directory: Directory
    titles: Mapping[PrecinctId, str]
    indexes: Mapping[RaceCode, PrecinctIndex]
    missing: tuple[MissingFile, ...]
    answered: Answered
    ballots: frozenset[str]

    @property
    def races(self) -> tuple[Race, ...]:
        """The races of the campaign."""
        return self.directory.races


class Reading(QObject):
    """Reads the queue again where the journal moved, at most every few seconds."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, actions: IntakeActions, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._last: Read | None = None
        self._is_reading = False
        self._is_stale = False
        self.begun = 0
        self._since = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.now)

    def soon(self) -> None:
        """Read again: at once where the last reading is some seconds old, else after them."""
        rested = self._since.elapsed() if self._since.isValid() else REST
        if rested >= REST:
            self.now()
        elif not self._later.isActive():
            self._later.start(REST - rested)

    def now(self) -> None:
        """Read at once, or again as soon as the reading under way has ended."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._later.stop()
        self.begun += 1
        number, last = self.begun, self._last
        self._tasks.run(lambda: _read(self._actions, number, last), self._take, self._fail)

    def _take(self, read: Read) -> None:
        self._last = read
        self._end()
        self.read.emit(read)

    def _fail(self, error: HqError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._is_reading = False
        self._since.start()
        if self._is_stale:
            self.now()


def _read(actions: IntakeActions, number: int, last: Read | None) -> Read:
    queue, every = actions.queue(), actions.deliveries()
    directory = queue.directory
    is_known = last is not None and last.directory == directory
    return Read(
        number=number,
        waiting=queue.waiting,
        counts=counts(queue.waiting),
        decided=queue.decided,
        unusable=queue.unusable,
        directory=directory,
        titles=last.titles if last is not None and is_known else _titles(directory),
        indexes=last.indexes if last is not None and is_known else _indexes(directory),
        missing=missing_files(every),
        answered=_answered(every, queue.waiting),
        ballots=actions.ballots(),
    )


def _indexes(directory: Directory) -> Mapping[RaceCode, PrecinctIndex]:
    return {race.code: PrecinctIndex(directory, race) for race in directory.races}


def _titles(directory: Directory) -> Mapping[PrecinctId, str]:
    """Return the numbers of precincts, with what tells their commissions where two are equal."""
    same = Counter(one.number for one in directory.precincts.values())
    commissions = directory.commissions
    short = short_names(
        {code: worded(one.name) for code, one in commissions.items()},
        {code: one.parent for code, one in commissions.items()},
    )
    return {
        one.id: one.number
        if same[one.number] == 1
        else f"{one.number}, {short.get(one.commission, one.commission)}"
        for one in directory.precincts.values()
    }


def _answered(every: Sequence[Delivery], waiting: Sequence[Waiting]) -> Answered:
    """Return the texts of the messages that waiting ones answer."""
    wanted = {
        (one.delivery.chat, one.delivery.reply_to) for one in waiting if one.delivery.reply_to
    }
    return {
        (one.chat, one.number): one.text
        for one in every
        if (one.chat, one.number) in wanted and one.text
    }
