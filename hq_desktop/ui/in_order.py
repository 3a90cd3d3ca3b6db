"""The database work of one screen, one piece after another, while typing goes on."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hq_desktop.domain.errors import HqError
from hq_desktop.ui.tasks import Tasks

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[HqError], None]


@dataclass(frozen=True, slots=True)
class _Piece:
    work: Work
    done: Done
    failed: Failed
    is_draft: bool = False


class InOrder:
    """Runs pieces of work in the order they came; of waiting drafts only the newest is written.

    Without it an older draft could overtake a newer one, or come back after its sheet was saved.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._waiting: deque[_Piece] = deque()
        self._is_busy = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or waiting."""
        return not self._is_busy and not self._waiting

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        """Do a piece of work after those before it."""
        self._waiting.append(_Piece(work, done, failed))
        self._next()

    def put(self, work: Work, done: Done, failed: Failed) -> None:
        """Write a draft after the work before it, unless a newer one comes meanwhile."""
        if self._waiting and self._waiting[-1].is_draft:
            self._waiting.pop()
        self._waiting.append(_Piece(work, done, failed, is_draft=True))
        self._next()

    def _next(self) -> None:
        if self._is_busy or not self._waiting:
            return
        piece = self._waiting.popleft()
        self._is_busy = True

        def done(result: object) -> None:
            self._is_busy = False
            piece.done(result)
            self._next()

        def failed(error: HqError) -> None:
            self._is_busy = False
            piece.failed(error)
            self._next()

        self._tasks.run(piece.work, done, failed)
