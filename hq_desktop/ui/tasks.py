"""The one place where threads begin: work goes out, its answer comes back in the GUI thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal

from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.ui.constants_held import hold_constants

T = TypeVar("T")
Failed = Callable[[HqError], None]


class Progress(QObject):
    """How far long work has come; `step` is called by the work between its steps."""

    moved = Signal(int, int)
    """Steps done and steps in all, in the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_cancelled = False

    def cancel(self) -> None:
        """Ask the work to end at its next step."""
        self._is_cancelled = True

    def step(self, done: int, total: int) -> None:
        """Say how far the work is; raises Cancelled where the person has cancelled."""
        if self._is_cancelled:
            raise Cancelled
        self.moved.emit(done, total)


class _Job(QRunnable):
    """One piece of work on its way through a thread."""

    def __init__(self, work: Callable[[], Callable[[], None]], answer: "Tasks") -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._tasks = answer

    def run(self) -> None:
        """Do the work and send its answer to the GUI thread."""
        self._tasks.answered.emit(self, self._work())


class Tasks(QObject):
    """Work that may take longer than 50 ms, done outside the GUI thread."""

    answered = Signal(object, object)
    busy_changed = Signal(bool)
    failed = Signal(object)
    """An HqError of work that was started without a `failed` of its own."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 4) -> None:
        super().__init__(parent)
        hold_constants()  # every screen has its tasks, so no signal is sent before this
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[_Job] = set()
        self._newest: dict[str, int] = {}
        self.answered.connect(self._deliver)

    @property
    def is_idle(self) -> bool:
        """Whether every answer has been delivered."""
        return not self._jobs

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        kind: str = "",
    ) -> None:
        """Do the work in a thread, then call `done` or `failed` in the GUI thread.

        `work` touches no widget. Of several requests of one `kind` only the newest answers.
        """
        is_wanted = self._newest_of(kind)

        def job() -> Callable[[], None]:
            if not is_wanted():
                return _nothing
            try:
                result = work()
            except HqError as error:
                return _called(failed or self.failed.emit, error, is_wanted)
            except Exception as error:  # noqa: BLE001 — a bug in a thread must reach the hook
                return _raised(error)
            return _called(done, result, is_wanted)

        self._start(job)

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Do work that says how far it is and can be cancelled; return its progress."""
        progress = Progress(self)

        def finished(result: T) -> None:
            progress.deleteLater()
            done(result)

        def ended(error: HqError) -> None:
            progress.deleteLater()
            (failed or self.failed.emit)(error)

        self.run(lambda: work(progress), finished, ended)
        return progress

    def wait(self) -> None:
        """Wait for all work and deliver its answers."""
        while self._jobs:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _newest_of(self, kind: str) -> Callable[[], bool]:
        if not kind:
            return lambda: True
        number = self._newest.get(kind, 0) + 1
        self._newest[kind] = number
        return lambda: self._newest[kind] == number

    def _start(self, work: Callable[[], Callable[[], None]]) -> None:
        job = _Job(work, self)
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._pool.start(job)

    def _deliver(self, job: _Job, answer: Callable[[], None]) -> None:
        self._jobs.discard(job)
        if not self._jobs:
            self.busy_changed.emit(False)
        answer()


def _nothing() -> None:
    """Answer nothing: a newer request of the same kind waits."""


def _called(
    receiver: Callable[[T], None], value: T, is_wanted: Callable[[], bool]
) -> Callable[[], None]:
    def answer() -> None:
        if is_wanted():
            receiver(value)

    return answer


def _raised(error: Exception) -> Callable[[], None]:
    def answer() -> None:
        raise error

    return answer
