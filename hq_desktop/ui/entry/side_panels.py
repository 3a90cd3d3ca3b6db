"""What F-keys open beside the typing path: why, features, optional lines, where a copy is from."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.protocol import Features
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.form_choices import FormChoices
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.showing import Showing


class SidePanels(QObject):
    """Opens a panel over the form, and closes it with the same key."""

    went_aside = Signal()
    """A panel has the keys now."""

    came_back = Signal()
    """The keys are wanted where the sheet needs them."""

    def __init__(
        self,
        parts: EntryScreen,
        showing: Showing,
        hand: DraftInHand,
        choices: FormChoices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._showing = showing
        self._hand = hand
        self._choices = choices
        choices.features_changed.connect(self._features_changed)
        choices.shown_changed.connect(self._shown_changed)
        choices.closed.connect(self.came_back)
        parts.origin.done.connect(self._origin_told)
        parts.origin.given_up.connect(self.came_back)
        parts.sheets.left_behind.connect(self._leave_sheets)

    def why(self) -> None:
        """Show or hide the findings in full; the keys stay where they are."""
        if self._parts.why.isVisible():
            self._parts.why.hide()
        else:
            self._showing.show_why(self._hand.draft)

    def features(self) -> None:
        """Let each feature of the copy be told."""
        self._open_or_close(
            self._parts.toggles, lambda: self._choices.ask_features(self._hand.draft.features)
        )

    def lines(self) -> None:
        """Let optional lines be shown."""
        place = self._showing.place
        if place is not None:
            self._open_or_close(
                self._parts.toggles,
                lambda: self._choices.ask_lines(place.form, self._showing.shown),
            )

    def origin(self) -> None:
        """Let it be told who got the copy, when and where; a second entry only compares."""
        if not self._hand.draft.is_second:
            self._open_or_close(self._parts.origin, self._open_origin)

    def sheets(self) -> None:
        """Put the keys into the list of saved sheets, or back."""
        if self._parts.sheets.table.hasFocus():
            self._leave_sheets()
            return
        self._showing.wants_sheets = True
        self._parts.close_overlays()
        self._parts.show_left(is_photo=False)
        self._parts.form.forget_current()
        self.went_aside.emit()
        self._parts.sheets.open()

    def _leave_sheets(self) -> None:
        self._showing.wants_sheets = False
        self._parts.show_left(bool(self._hand.draft.pages))
        self.came_back.emit()

    def _open_or_close(self, panel: QWidget, open_it: Callable[[], None]) -> None:
        if panel.isVisible():
            panel.hide()
            self.came_back.emit()
        else:
            self._parts.close_overlays()
            self.went_aside.emit()
            open_it()

    def _open_origin(self) -> None:
        self._parts.origin.show_draft(self._hand.draft)
        self._parts.origin.open()

    def _origin_told(self) -> None:
        told = self._parts.origin.told(self._hand.draft)
        if told is not None:
            self._hand.change(told)
            self._showing.show_identity(told)
            self.came_back.emit()

    def _features_changed(self, features: Features) -> None:
        self._hand.change(replace(self._hand.draft, features=dict(features)))

    def _shown_changed(self, shown: frozenset[str]) -> None:
        self._showing.shown = shown
        self._showing.draw_form(self._hand.draft)
        self._showing.render(self._hand.draft)
        self._parts.toggles.open()
