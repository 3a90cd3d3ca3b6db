"""Decoded pictures at hand: the one shown, and those that will be wanted next."""

from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.sheet_pictures import PictureKey
from hq_desktop.domain.errors import HqError
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.pyramid import Pyramid, pyramid_of

HELD = 3
"""How many decoded pictures are kept; one takes up to 65 MB."""

Came = Callable[[Pyramid], None]
Failed = Callable[[HqError], None]


class PictureStore(QObject):
    """Decodes outside the window's thread, one picture at a time ahead of what is wanted."""

    def __init__(self, actions: EntryActions, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._held: OrderedDict[PictureKey, Pyramid] = OrderedDict()
        self._waiting: dict[PictureKey, tuple[Came, Failed]] = {}
        self._under_way: set[PictureKey] = set()
        self._ahead: list[PictureKey] = []

    @property
    def held(self) -> tuple[PictureKey, ...]:
        """The pictures that are decoded, the one used last at the end."""
        return tuple(self._held)

    def at_hand(self, key: PictureKey) -> Pyramid | None:
        """Return a picture that is decoded already; it is then the last to be let go."""
        if key in self._held:
            self._held.move_to_end(key)
        return self._held.get(key)

    def want(self, key: PictureKey, came: Came, failed: Failed) -> None:
        """Hand over a picture: at once where it is at hand, else when it is decoded.

        Only the picture wanted last is handed over.
        """
        self._waiting.clear()
        ready = self.at_hand(key)
        if ready is not None:
            came(ready)
            return
        self._waiting[key] = (came, failed)
        self._decode(key)

    def look_ahead(self, keys: Iterable[PictureKey]) -> None:
        """Decode pictures that will be wanted, the most likely first, when nothing else is."""
        room = HELD - 1
        self._ahead = list(dict.fromkeys(keys))[:room]
        self._go_ahead()

    def _go_ahead(self) -> None:
        if self._under_way:
            return
        for key in self._ahead:
            if key not in self._held:
                self._ahead.remove(key)
                self._decode(key)
                return
            self.at_hand(key)

    def _decode(self, key: PictureKey) -> None:
        if key in self._under_way:
            return
        self._under_way.add(key)

        def work() -> Pyramid:
            picture = self._actions.picture_for_screen(*key)
            return pyramid_of(picture.width, picture.height, picture.pixels)

        self._tasks.run(
            work, lambda made: self._came(key, made), lambda error: self._failed(key, error)
        )

    def _came(self, key: PictureKey, made: Pyramid) -> None:
        self._under_way.discard(key)
        self._held[key] = made
        self._held.move_to_end(key)
        came, _ = self._waiting.pop(key, (None, None))
        if came is not None:
            came(made)
        while len(self._held) > HELD:
            self._held.popitem(last=False)
        self._go_ahead()

    def _failed(self, key: PictureKey, error: HqError) -> None:
        self._under_way.discard(key)
        _, failed = self._waiting.pop(key, (None, None))
        if failed is not None:
            failed(error)
        self._go_ahead()
