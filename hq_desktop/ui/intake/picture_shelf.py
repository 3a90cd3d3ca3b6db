"""Decoded pictures of the files in hand and next: the next file is shown without a wait."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.intake import IntakeActions
from hq_desktop.domain.errors import HqError
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.pyramid import Pyramid, pyramid_of

KEPT = 5
LONGEST = 2560
"""Pixels of the longer side: figures can be read when zoomed, five pictures take some 80 MB."""

Key = tuple[str, int]
"""A file and the number of a picture in it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as it was decoded and how far it was turned since."""

    pyramid: Pyramid
    degrees: int = 0


class PictureShelf(QObject):
    """Keeps a few pictures; asks for what is wanted first and for what comes next after it."""

    arrived = Signal(str, int)
    failed = Signal(str, int, object)

    def __init__(self, actions: IntakeActions, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._kept: OrderedDict[Key, Shown] = OrderedDict()
        self._under_way: set[Key] = set()

    def get(self, key: Key) -> Shown | None:
        """Return a picture that is there."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def want(self, keys: Sequence[Key]) -> None:
        """Have these pictures decoded, the first one first."""
        for key in keys:
            if key not in self._kept and key not in self._under_way:
                self._under_way.add(key)
                self._tasks.run(self._decoding(key), self._keeping(key), self._failing(key))

    def turn(self, key: Key, degrees: int) -> None:
        """Remember that a picture was turned further; whoever decodes it anew sees it so."""
        found = self._kept.get(key)
        if found is not None:
            self._kept[key] = replace(found, degrees=(found.degrees + degrees) % 360)

    def clear(self) -> None:
        """Forget every picture."""
        self._kept.clear()

    def _decoding(self, key: Key) -> Callable[[], Pyramid]:
        def decode() -> Pyramid:
            picture = self._actions.picture(*key, LONGEST)
            return pyramid_of(picture.width, picture.height, picture.pixels)

        return decode

    def _keeping(self, key: Key) -> Callable[[Pyramid], None]:
        def keep(pyramid: Pyramid) -> None:
            self._under_way.discard(key)
            self._kept[key] = Shown(pyramid)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.arrived.emit(*key)

        return keep

    def _failing(self, key: Key) -> Callable[[HqError], None]:
        def fail(error: HqError) -> None:
            self._under_way.discard(key)
            self.failed.emit(*key, error)

        return fail
