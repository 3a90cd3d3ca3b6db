"""The way of an unfinished call to the disk: one write after another, the newest at last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.domain.errors import HqError
from hq_desktop.domain.incident import IncidentDraft
from hq_desktop.ui.tasks import Tasks

KEPT_AFTER = 400
"""Milliseconds after the last key until the call is durable, well within a second."""


class DraftKeeping(QObject):
    """Keeps the call in hand durable; whatever ends it waits for the write under way."""

    failed = Signal(object)

    def __init__(
        self, keep: Callable[[IncidentDraft], None], tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._tasks = tasks
        self._wanted: IncidentDraft | None = None
        self._then: Callable[[], None] | None = None
        self._is_writing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep_now)

    @property
    def is_kept(self) -> bool:
        """Whether all that was typed is durable."""
        return self._wanted is None and not self._is_writing

    def change(self, draft: IncidentDraft) -> None:
        """Keep a call as it is now, once the keys rest."""
        self._wanted = draft
        self._timer.start()

    def keep_now(self) -> None:
        """Keep what waits, behind what is being written."""
        self._timer.stop()
        draft = self._wanted
        if self._is_writing or draft is None:
            return
        self._wanted = None
        self._is_writing = True
        self._tasks.run(lambda: self._keep(draft), lambda _: self._kept(), self._not_kept)

    def finish(self, deed: Callable[[], None]) -> None:
        """Forget what waits and do what ends the call, behind what is being written."""
        self._timer.stop()
        self._wanted = None
        if self._is_writing:
            self._then = deed
        else:
            deed()

    def _kept(self) -> None:
        self._is_writing = False
        then, self._then = self._then, None
        if then is not None:
            then()
        else:
            self.keep_now()

    def _not_kept(self, error: HqError) -> None:
        self.failed.emit(error)
        self._kept()
