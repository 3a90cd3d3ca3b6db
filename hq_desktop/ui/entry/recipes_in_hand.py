"""How the pictures of the sheet in hand are shown, and the way of a change to the disk."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.sheet_pictures import PageFacts, PictureKey
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.recipe import PLAIN, Recipe
from hq_desktop.ui.in_order import InOrder

KEPT_AFTER = 600
"""Milliseconds after the last change until it is kept: five steps of contrast are one change."""


class RecipesInHand(QObject):
    """Recipes by picture; a change is seen at once and kept a moment later."""

    failed = Signal(object)

    def __init__(
        self, actions: EntryActions, order: InOrder, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._order = order
        self._recipes: dict[PictureKey, Recipe] = {}
        self._changed: dict[PictureKey, Recipe] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep_now)

    def take(self, facts: Iterable[PageFacts]) -> None:
        """Take over what was read; what a person changed since then stays."""
        read = {
            (one.page.sha256, number): recipe
            for one in facts
            for number, recipe in enumerate(one.recipes)
        }
        self._recipes.update({**read, **self._changed})

    def of(self, key: PictureKey) -> Recipe:
        """Return how a picture is shown."""
        return self._recipes.get(key, PLAIN)

    def change(self, key: PictureKey, recipe: Recipe) -> None:
        """Show a picture in another way from now on."""
        if recipe != self.of(key):
            self._recipes[key] = recipe
            self._changed[key] = recipe
            self._timer.start()

    def keep_now(self) -> None:
        """Make the changes durable, behind whatever is being written."""
        self._timer.stop()
        changed, self._changed = self._changed, {}
        if changed:
            self._order.run(
                lambda: self._actions.save_recipes(changed),
                _kept,
                lambda error: self._not_kept(changed, error),
            )

    def _not_kept(self, changed: dict[PictureKey, Recipe], error: HqError) -> None:
        self._changed = {**changed, **self._changed}
        self.failed.emit(error)


def _kept(_answer: object) -> None:
    """Nothing is shown of it."""
