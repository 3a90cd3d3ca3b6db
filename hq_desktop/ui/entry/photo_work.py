"""The picture while typing: its lens goes with the field, its modes take the keys for a while."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.form import FormLine
from hq_desktop.domain.recipe import LinePlaces
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.line_lens import LineLens
from hq_desktop.ui.entry.photo_modes import PhotoModes
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.tasks import Tasks


class PhotoWork(QObject):
    """Joins the picture with the form: what is seen of a line is noted when its field is left."""

    keys_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        parts: EntryScreen,
        hand: DraftInHand,
        actions: EntryActions,
        tasks: Tasks,
        order: InOrder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hand = hand
        self._actions = actions
        self._order = order
        self.lens = LineLens(parts.photo, parts.form, actions, tasks, self)
        self.modes = PhotoModes(parts.photo, actions, tasks, self)
        self.modes.changed.connect(self._mode_changed)
        self.modes.placed.connect(self._place)
        parts.form.line_left.connect(self.note)
        parts.form.line_entered.connect(self._entered)
        parts.photo.recipes.failed.connect(self.failed)

    def take_place(self, place: Workplace) -> None:
        """Work with the form of a race."""
        self.lens.take_place(place)

    def straighten(self) -> None:
        """Begin to straighten the sheet, or stop."""
        self.modes.straighten()

    def place_lines(self, lines: Sequence[FormLine]) -> None:
        """Begin to place the lines of the form, or stop."""
        self.modes.place_lines(lines, self.lens.layout, self.lens.places)

    def note(self, line: str) -> None:
        """Remember what was seen of a line, where a figure stands in its field."""
        strip = self.lens.seen(line)
        if strip is not None and line in self._hand.draft.cells:
            self._hand.set_strip(line, strip)

    def before_saving(self, line: str) -> None:
        """Note what was seen last, and how the pages stand: they may have been turned elsewhere."""
        self.note(line)
        pages = self._parts.photo.as_turned(self._hand.draft.pages)
        if pages != self._hand.draft.pages:
            self._hand.set_pages(pages)

    def leave_line(self) -> None:
        """Let the lens go: no field is in hand."""
        self.lens.go_to("")

    def sheet_changed(self) -> None:
        """Another sheet is in hand: no mode goes on, and the lens has other strips."""
        self.modes.end()
        self.lens.show_draft(self._hand.draft)

    def keep_now(self) -> None:
        """Make durable how pictures are shown."""
        self._parts.photo.recipes.keep_now()

    def _entered(self, line: str) -> None:
        self.lens.show_draft(self._hand.draft)
        self.lens.go_to(line)

    def _mode_changed(self) -> None:
        self.lens.hold(self.modes.mode is not None)
        self.keys_changed.emit()

    def _place(self, places: LinePlaces) -> None:
        self.lens.take_places(places)
        self._order.run(
            lambda: self._actions.place_lines(places), self.lens.take_places, self._not_placed
        )

    def _not_placed(self, error: object) -> None:
        self.lens.read_places()
        self.failed.emit(error)
