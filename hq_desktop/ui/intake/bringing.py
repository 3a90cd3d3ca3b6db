"""Taking in what was dropped, pasted, opened or found in the watched folder, one by one."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from hq_desktop.actions.intake import IntakeActions, IntakeReport
from hq_desktop.domain.chat import Channel
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.ui.tasks import Progress, Tasks

Finished = Callable[[IntakeReport], None]
Failed = Callable[[HqError], None]


@dataclass(frozen=True, slots=True)
class _Request:
    title: str
    work: Callable[[Progress], IntakeReport]
    finished: Finished
    failed: Failed


class Bringing(QObject):
    """A line of things to take in; says how far the first one is."""

    began = Signal(str)
    moved = Signal(int, int)
    reported = Signal(str, object)
    """What was taken in, and its report."""

    failed = Signal(str, object)
    """What could not be taken in, and the HqError; Cancelled where the person ended it."""

    def __init__(self, actions: IntakeActions, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._waiting: deque[_Request] = deque()
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being taken in."""
        return self._progress is not None

    def bring(
        self,
        paths: Sequence[Path],
        channel: Channel | None = None,
        *,
        finished: Finished | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Take in files, folders, zips and exports."""
        if not paths:
            return
        given = tuple(paths)
        title = given[0].name if len(given) == 1 else self.tr("%n file(s)", "", len(given))
        self._add(
            title,
            lambda progress: self._actions.take_in(given, channel=channel, progress=progress.step),
            finished,
            failed,
        )

    def paste(self, image: QImage, name: str) -> None:
        """Take in a picture of the clipboard; it is written as PNG, which loses nothing."""
        self._add(name, lambda _progress: self._actions.paste(_png(image), name))

    def cancel(self) -> None:
        """End what is under way and forget what waits; what came in so far stays."""
        forgotten = tuple(self._waiting)
        self._waiting.clear()
        if self._progress is not None:
            self._progress.cancel()
        for request in forgotten:
            request.failed(Cancelled())

    def _add(
        self,
        title: str,
        work: Callable[[Progress], IntakeReport],
        finished: Finished | None = None,
        failed: Failed | None = None,
    ) -> None:
        self._waiting.append(_Request(title, work, finished or _nothing, failed or _nothing))
        self._next()

    def _next(self) -> None:
        if self._progress is not None or not self._waiting:
            return
        request = self._waiting.popleft()
        self.began.emit(request.title)
        self._progress = self._tasks.run_long(
            request.work,
            lambda report: self._end(request, report),
            lambda error: self._fail(request, error),
        )
        self._progress.moved.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        """Pass on how far it is; what comes after the end is late."""
        if self._progress is not None:
            self.moved.emit(done, total)

    def _end(self, request: _Request, report: IntakeReport) -> None:
        self._progress = None
        request.finished(report)
        self.reported.emit(request.title, report)
        self._next()

    def _fail(self, request: _Request, error: HqError) -> None:
        self._progress = None
        request.failed(error)
        self.failed.emit(request.title, error)
        self._next()


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a name
    buffer.close()
    return bytes(content.data())


def _nothing(_what: object) -> None:
    """Whoever asked wants no answer."""
