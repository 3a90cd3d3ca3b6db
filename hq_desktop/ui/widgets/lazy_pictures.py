"""Small pictures of long lists: made in threads, only those in sight, the newest wanted first."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from hq_desktop.domain.errors import HqError
from hq_desktop.ui.tasks import Tasks

AT_ONCE = 2
KEPT = 400
LONGEST_WAIT = 48
"""Requests beyond this many are forgotten: their rows are out of sight by now."""


class LazyPictures(QObject):
    """Gives the picture of a key or None; tells when one that was asked for is there."""

    arrived = Signal(str)

    def __init__(
        self, load: Callable[[str], QImage], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._tasks = tasks
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[str] = set()

    def get(self, key: str) -> QPixmap | None:
        """Return a picture (null where there is none); None while it is being made."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if key not in self._under_way:
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            while len(self._wanted) > LONGEST_WAIT:
                self._wanted.popitem(last=False)
            self._next()
        return None

    def forget(self, key: str) -> None:
        """Make a picture anew when it is asked for again."""
        self._kept.pop(key, None)

    def _next(self) -> None:
        while self._wanted and len(self._under_way) < AT_ONCE:
            key, _ = self._wanted.popitem()
            self._under_way.add(key)
            self._tasks.run(self._loading(key), self._taking(key), self._failing(key))

    def _loading(self, key: str) -> Callable[[], QImage]:
        return lambda: self._load(key)

    def _taking(self, key: str) -> Callable[[QImage], None]:
        return lambda image: self._take(key, QPixmap.fromImage(image))

    def _failing(self, key: str) -> Callable[[HqError], None]:
        return lambda _error: self._take(key, QPixmap())

    def _take(self, key: str, pixmap: QPixmap) -> None:
        self._under_way.discard(key)
        self._kept[key] = pixmap
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(key)
        self._next()
