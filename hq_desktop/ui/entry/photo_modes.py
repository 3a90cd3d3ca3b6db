"""The modes of the picture: straightening a sheet, placing the lines of its form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain import quads
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.form import FormLine
from hq_desktop.domain.recipe import LinePlaces, Quad, Recipe
from hq_desktop.ui.entry.corner_mode import CornerMode
from hq_desktop.ui.entry.line_mode import LineMode
from hq_desktop.ui.entry.mode_keys import ModeKeys
from hq_desktop.ui.entry.photo_pane import PhotoPane, whole
from hq_desktop.ui.entry.sheet_layout import places_on_paper
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.photo_marks import NO_MARKS, Grip

translate = QCoreApplication.translate


class PhotoModes(QObject):
    """Begins and ends modes; the field keeps the focus, its keys work on the picture meanwhile."""

    changed = Signal()
    """A mode began or ended: other keys matter now."""

    placed = Signal(object)
    """The places of the lines of a form, as a person put them."""

    def __init__(
        self, pane: PhotoPane, actions: EntryActions, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._actions = actions
        self._tasks = tasks
        self._mode: CornerMode | LineMode | None = None
        self._keys = ModeKeys(self)
        self._keys.left.connect(self.end)
        pane.view.grip_moved.connect(self._dragged)

    @property
    def mode(self) -> CornerMode | LineMode | None:
        """The mode that is on."""
        return self._mode

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the mode and what they do, for the status bar."""
        if isinstance(self._mode, CornerMode):
            return (
                ("↑↓←→", translate("EntryPhoto", "move")),
                ("Shift", translate("EntryPhoto", "larger steps")),
                ("Tab", translate("EntryPhoto", "next corner")),
                ("Enter", translate("EntryPhoto", "straighten")),
                ("Esc", translate("EntryPhoto", "as it was")),
            )
        return (
            ("↑↓←→", translate("EntryPhoto", "move")),
            ("Shift", translate("EntryPhoto", "larger steps")),
            ("Ctrl ↑↓←→", translate("EntryPhoto", "size")),
            ("Enter", translate("EntryPhoto", "next line")),
            ("Ctrl Enter", translate("EntryPhoto", "done")),
            ("Esc", translate("EntryPhoto", "as it was")),
        )

    def straighten(self) -> None:
        """Begin to move the corners of the sheet, or leave them as they were."""
        if isinstance(self._mode, CornerMode):
            self.end()
            return
        key, recipe = self._pane.key, self._pane.recipe
        if key is None or self._pane.view.picture is None:
            return
        mode = CornerMode(recipe.corners, self)
        mode.done.connect(self._straightened)
        self._begin(mode, whole(recipe))
        if recipe.corners is None:
            self._tasks.run(
                lambda: self._actions.corners(*key),
                lambda corners: self._guessed(mode, corners, recipe.turned),
                _ignore,
            )

    def place_lines(self, lines: Sequence[FormLine], layout: str, known: LinePlaces | None) -> None:
        """Begin to put the frame on one line after another, or leave them as they were."""
        if isinstance(self._mode, LineMode):
            self.end()
            return
        recipe = self._pane.recipe
        if self._pane.view.picture is None or not recipe.is_straightened or not lines:
            words = translate("EntryPhoto", "! straighten the sheet first: F9")
            self._pane.foot.ask(words if self._pane.view.picture is not None else "")
            return
        mode = LineMode(places_on_paper(lines), known.lines if known else {}, self)
        version = known.version if known else 1
        mode.done.connect(
            lambda boxes: self._lines_placed(LinePlaces(layout, dict(boxes), version))
        )
        self._begin(mode, replace(recipe, crop=None))

    def end(self) -> None:
        """End the mode; what was not finished is as it was."""
        mode, self._mode = self._mode, None
        if mode is None:
            return
        self._keys.end()
        mode.deleteLater()
        self._pane.foot.ask("")
        self._pane.view.show_marks(NO_MARKS)
        self._pane.show_instead(None)
        self.changed.emit()

    def _begin(self, mode: CornerMode | LineMode, shown: Recipe) -> None:
        self.end()
        self._mode = mode
        mode.moved.connect(self._show)
        mode.given_up.connect(self.end)
        self._pane.show_instead(shown)
        self._keys.begin(mode)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        mode = self._mode
        if mode is None:
            return
        self._pane.foot.ask(mode.words)
        self._pane.view.show_marks(mode.marks)
        if isinstance(mode, LineMode):
            self._pane.view.reveal(quads.corners(mode.frame))

    def _dragged(self, grip: Grip, across: float, down: float) -> None:
        if self._mode is not None:
            self._mode.drag(grip, across, down)

    def _guessed(self, mode: CornerMode, corners: Quad, turned: int) -> None:
        as_turned = quads.turned_by(Recipe(corners=corners), turned).corners
        if self._mode is mode and as_turned is not None:
            mode.guess(as_turned)

    def _straightened(self, corners: Quad) -> None:
        recipe = replace(self._pane.recipe, corners=corners, crop=None)
        self.end()
        self._pane.change(recipe)

    def _lines_placed(self, places: LinePlaces) -> None:
        self.end()
        self.placed.emit(places)


def _ignore(_error: HqError) -> None:
    """Without a guess the corners begin at those of the picture."""
