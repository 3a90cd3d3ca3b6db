"""Says in time that a sheet nobody goes on with will be given to somebody else."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.domain.claim import CLAIM_LIFE

LIFE = CLAIM_LIFE.total_seconds()
WARNED_BEFORE = 300
"""Seconds before the end of a claim at which the person is told."""
_EVERY = 20_000


class ClaimWatch(QObject):
    """Counts the time since the last sign of life of the sheet in hand."""

    told = Signal(str)

    def __init__(self, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen: float | None = None
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self, *, is_claimed: bool) -> None:
        """Watch another sheet; one that nobody can claim is not watched."""
        self._seen = self._clock() if is_claimed else None
        self._said = ""
        if is_claimed:
            self._timer.start()
        else:
            self._timer.stop()

    def show_life(self) -> None:
        """Take note that what was typed is on the disk: the claim goes on."""
        if self._seen is not None:
            self._seen = self._clock()
            self._tell("")

    def look(self) -> None:
        """Tell what is to be told now."""
        if self._seen is None:
            return
        left = LIFE - (self._clock() - self._seen)
        if left <= 0:
            words = self.tr("! half an hour without a figure: this sheet is free for others now")
            self._tell(words)
        elif left <= WARNED_BEFORE:
            words = self.tr("! in {count} min this sheet goes to whoever asks; a figure keeps it")
            self._tell(words.format(count=max(1, round(left / 60))))

    def _tell(self, words: str) -> None:
        if words != self._said:
            self._said = words
            self.told.emit(words)
