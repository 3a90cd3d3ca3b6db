"""The way of a sheet: precinct, kind of copy, lines; where the keys go next."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.entry import Sheet
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.protocol import Cell, Features, ProtocolCopy
from hq_desktop.ui.entry.form_choices import FormChoices
from hq_desktop.ui.entry.photo_work import PhotoWork
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.sheet_saving import SheetSaving
from hq_desktop.ui.entry.sheet_turn import SheetTurn
from hq_desktop.ui.entry.stages import Stage
from hq_desktop.ui.precinct_choice import PrecinctChoice


class SheetWay(QObject):
    """Leads the keys from the number of a precinct to the last line, and one step back."""

    stage_changed = Signal()

    def __init__(
        self,
        parts: EntryScreen,
        saving: SheetSaving,
        choice: PrecinctChoice,
        choices: FormChoices,
        photo: PhotoWork,
        turn: SheetTurn,
    ) -> None:
        super().__init__(parts)
        self._parts = parts
        self._hand = saving.hand
        self._showing = saving.showing
        self._saving = saving
        self._saved = saving.sheets
        self._choice = choice
        self._choices = choices
        self._photo = photo
        self._turn = turn
        self.stage = Stage.PRECINCT
        self._connect()

    def go_to_precinct(self) -> None:
        """Put the keys into the precinct field."""
        self._parts.close_overlays()
        self._photo.leave_line()
        self._parts.form.forget_current()
        self.set_stage(Stage.PRECINCT)
        self._choice.ask()

    def go_on(self) -> None:
        """Put the keys where the sheet needs them next."""
        draft = self._hand.draft
        if self._parts.is_settling:
            self._parts.settling.take_keys()
        elif self._showing.place is None:
            return
        elif draft.precinct is None:
            self.go_to_precinct()
        elif not draft.features:
            self._ask_kind()
        else:
            self._go_to_line(draft.line)

    def set_stage(self, stage: Stage) -> None:
        """Say what the keys are for now."""
        if stage is not self.stage:
            self.stage = stage
            self.stage_changed.emit()

    def step_aside(self) -> None:
        """Say that a list or panel beside the way has the keys."""
        self.set_stage(Stage.ASIDE)

    def take_precinct(self, found: FoundPrecinct) -> None:
        """Take the precinct that was chosen, for the sheet in hand or for one that is moved."""
        if self._saved.is_moving:
            self.set_stage(Stage.ASIDE)
            self._saved.take_target(found)
            return
        draft = self._hand.draft
        if draft.is_second and found.precinct.id != draft.precinct:
            self._showing.show_identity(draft)
            self._showing.alert(self.tr("! wrong precinct? Save it, then move it: F3, F6"))
            self.go_on()
            return
        self._showing.saved_words = ""
        if found.precinct.id != draft.precinct:
            self._hand.change(replace(draft, precinct=found.precinct.id))
            self._saving.list_sheets()
        self.go_on()

    def show_precinct(self, precinct: PrecinctId) -> None:
        """Begin with a precinct that another screen asked for."""
        found = self._showing.found(precinct)
        draft = self._hand.draft
        if found is None:
            return
        if not draft.is_empty and draft.precinct not in (None, precinct):
            self._showing.alert(self.tr("! finish this sheet first, or clear it with F8"))
            self.go_on()
            return
        self.take_precinct(found)
        self._showing.show_identity(self._hand.draft)

    def come_back(self) -> None:
        """Go on with the sheet in hand after something else was on the screen."""
        draft = self._hand.draft
        self._showing.wants_sheets = False
        self._showing.show_left(draft)
        self._showing.show_identity(draft)
        self._saving.list_sheets()
        self.go_on()

    def _start_moving(self, sheet: Sheet) -> None:
        self._parts.form.forget_current()
        self._saved.start_moving(sheet, self._showing.number(sheet.copy.precinct))
        self.set_stage(Stage.PRECINCT)

    def _moved(self, copy: ProtocolCopy) -> None:
        self.come_back()
        self._saving.tell_moved(copy)

    def _go_to_line(self, line: str = "") -> None:
        self._parts.close_overlays()
        self.set_stage(Stage.LINES)
        self._parts.form.focus_line(line)

    def _ask_kind(self) -> None:
        if self._showing.place is not None:
            self._photo.leave_line()
            self._parts.close_overlays()
            self._parts.form.forget_current()
            self.set_stage(Stage.KIND)
            self._choices.ask_kind(self._showing.place, self._showing.why)

    def _precinct_left(self) -> None:
        """Leave the precinct field: back to the sheet, if there is one in hand."""
        if self._saved.is_moving:
            self._saved.stop_moving()
        elif not self._turn.put_back() and self._hand.draft.precinct is not None:
            self._showing.show_identity(self._hand.draft)
            self.go_on()

    def _kind_chosen(self, features: Features) -> None:
        self._hand.change(replace(self._hand.draft, features=dict(features)))
        self._go_to_line(self._hand.draft.line)

    def _line_entered(self, line: str) -> None:
        for one in self._parts.overlays:
            if one is not self._parts.why:
                one.hide()
        self.set_stage(Stage.LINES)
        self._hand.set_line(line)

    def _cell_changed(self, line: str, cell: Cell | None) -> None:
        self._hand.set_cell(line, cell)

    def _went_back(self, line: str) -> None:
        """Follow an undo to where it happened."""
        draft = self._hand.draft
        self._showing.show_identity(draft)
        self._saving.list_sheets()
        if line and draft.precinct is not None and draft.features:
            self._go_to_line(line)
        else:
            self.go_on()

    def _connect(self) -> None:
        form = self._parts.form
        form.cell_changed.connect(self._cell_changed)
        form.line_entered.connect(self._line_entered)
        form.line_left.connect(lambda _line: self._hand.leave_line())
        self._hand.went_back.connect(self._went_back)
        self._choice.picked.connect(self.take_precinct)
        self._choice.given_up.connect(self._precinct_left)
        self._choices.kind_chosen.connect(self._kind_chosen)
        self._parts.kinds.closed.connect(self.go_to_precinct)
        self._saving.incomplete.connect(self.go_on)
        self._saved.moved.connect(self._moved)
        self._saved.given_up.connect(self.come_back)
        self._parts.sheets.move_asked.connect(self._start_moving)
