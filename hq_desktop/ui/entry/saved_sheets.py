"""What can be done with saved sheets: seen beside the form, corrected, moved, with a trace."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.double_entry import SecondSaved
from hq_desktop.actions.entry import EntryActions, Sheet
from hq_desktop.actions.sheet_turns import SheetTurns
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.protocol import CopyId, ProtocolCopy
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.tasks import Tasks


class SavedSheets(QObject):
    """The list beside the form, and the ways from it."""

    opened = Signal(object)
    """A copy as a draft to be corrected, or what was left of its correction."""

    moved = Signal(object)
    failed = Signal(object)
    listed = Signal()
    given_up = Signal()

    def __init__(
        self,
        parts: EntryScreen,
        actions: EntryActions,
        turns: SheetTurns,
        tasks: Tasks,
        order: InOrder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._turns = turns
        self._tasks = tasks
        self._order = order
        self._moving: Sheet | None = None
        self._target: FoundPrecinct | None = None
        parts.sheets.correct_asked.connect(lambda sheet: self.open(sheet.copy.id))
        parts.moving.done.connect(self._move)
        parts.moving.given_up.connect(self.stop_moving)

    @property
    def is_moving(self) -> bool:
        """Whether the precinct field asks where a sheet belongs."""
        return self._moving is not None

    def read(
        self, race: RaceCode, precinct: PrecinctId | None, hidden: CopyId | None = None
    ) -> None:
        """List the copies of a precinct anew, but one whose second entry is typed blind."""
        self._parts.sheets.hide_copy(hidden)
        self._parts.sheets.show_precinct(precinct, ())
        if precinct is not None:
            self._tasks.run(
                lambda: self._actions.sheets_of(race, precinct),
                lambda sheets: self._listed(precinct, sheets),
                _ignore,
                kind="entry sheets",
            )

    def take(self, copy: ProtocolCopy) -> None:
        """List a sheet just saved on top of this operator's."""
        self._tasks.run(lambda: self._actions.sheet(copy.id), self._parts.sheets.take, _ignore)

    def save(
        self,
        draft: Draft,
        done: Callable[[ProtocolCopy | SecondSaved], None],
        failed: Callable[[HqError], None],
    ) -> None:
        """Save a sheet behind the typing."""
        save = self._turns.save_second if draft.is_second else self._actions.save
        self._order.run(lambda: save(draft), done, failed)

    def drop(self, copy: CopyId | None, done: Callable[[], None]) -> None:
        """Give a correction up."""
        self._order.run(lambda: self._actions.drop_draft(copy), lambda _: done(), self.failed.emit)

    def open(self, copy: CopyId, line: str = "") -> None:
        """Open a stored copy: to be corrected, or typed where nobody has typed it."""

        def work() -> Draft:
            draft = self._actions.open_sheet(copy)
            return draft if draft.line else replace(draft, line=line)

        self._order.run(work, self.opened.emit, self.failed.emit)

    def start_moving(self, sheet: Sheet, number: str) -> None:
        """Ask in the precinct field where a sheet belongs."""
        self._moving = sheet
        words = self.tr("Which precinct does the sheet of precinct {number} belong to?")
        self._parts.identity.precinct.show_text("")
        self._parts.identity.show_words(words.format(number=number), "")
        self._parts.identity.precinct.setFocus()

    def take_target(self, found: FoundPrecinct) -> None:
        """Take the right precinct and ask for the reason."""
        self._target = found
        words = self.tr("Move the sheet to precinct {number}")
        self._parts.moving.heading.setText(words.format(number=found.precinct.number))
        self._parts.moving.fields[0].clear()
        self._parts.moving.open()

    def stop_moving(self) -> None:
        """Leave the sheet where it is."""
        self._end_moving()
        self.given_up.emit()

    def _listed(self, precinct: PrecinctId, sheets: Sequence[Sheet]) -> None:
        if self._parts.sheets.precinct == precinct:
            self._parts.sheets.show_precinct(precinct, sheets)
            self.listed.emit()

    def _move(self) -> None:
        sheet, target = self._moving, self._target
        if sheet is None or target is None:
            return
        reason = self._parts.moving.fields[0].text().strip()
        copy, precinct = sheet.copy, target.precinct.id
        self._end_moving()
        self._order.run(
            lambda: self._actions.move(copy, precinct, reason), self.moved.emit, self._not_moved
        )

    def _not_moved(self, error: HqError) -> None:
        self.given_up.emit()
        self.failed.emit(error)

    def _end_moving(self) -> None:
        self._moving = None
        self._target = None
        self._parts.moving.hide()


def _ignore(_error: HqError) -> None:
    """A list that cannot be read anew stays as it was; the window says when a server is away."""
