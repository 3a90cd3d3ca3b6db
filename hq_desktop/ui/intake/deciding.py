"""What a person decides about the files, written one decision after another while keys go on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.intake import IntakeActions, Waiting
from hq_desktop.domain.assignment import Unusable
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import HqError, NotFound
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.unusable_words import unusable_words


@dataclass(slots=True)
class Sheet:
    """A sheet that a decision makes; its number is known once the decision is written."""

    front: str
    found: FoundPrecinct
    race: RaceCode
    copy: CopyId | None = None


class Deciding(QObject):
    """Writes decisions in their order; knows the sheet made last, for its further pages."""

    written = Signal(object, str)
    """The waiting file and what was decided, in words."""

    failed = Signal(object, object)
    """The waiting file whose decision was not written, and the HqError."""

    undone = Signal(str)
    """The file that waits again, "" where there was nothing to undo."""

    def __init__(self, actions: IntakeActions, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._order = InOrder(tasks)
        self._sheets: list[Sheet] = []

    @property
    def is_idle(self) -> bool:
        """Whether every decision is written."""
        return self._order.is_idle

    @property
    def sheet_before(self) -> Sheet | None:
        """The sheet that was made last."""
        return self._sheets[-1] if self._sheets else None

    def assign(self, waiting: Waiting, found: FoundPrecinct, race: RaceCode) -> None:
        """Make a sheet of a precinct."""
        sheet = Sheet(waiting.front, found, race)
        self._sheets.append(sheet)
        told = self.tr("✓ Precinct {number}").format(number=found.precinct.number)
        self._write(waiting, sheet, None, told)

    def add_page(self, waiting: Waiting, before: Sheet) -> None:
        """Make the file a further page of the sheet made before it."""
        sheet = Sheet(waiting.front, before.found, before.race)
        self._sheets.append(sheet)
        told = self.tr("✓ Page of the sheet of precinct {number}")
        self._write(waiting, sheet, before, told.format(number=before.found.precinct.number))

    def cannot_use(self, waiting: Waiting, reason: Unusable) -> None:
        """Say why a file is not typed."""
        told = f"✓ {unusable_words(reason)}"
        self._run(waiting, lambda: self._actions.cannot_use(waiting, reason), told)

    def to_incident(self, waiting: Waiting, incident: IncidentId) -> None:
        """Make the file evidence of an incident."""
        told = self.tr("✓ Evidence of incident {number}").format(number=incident)
        self._run(waiting, lambda: self._actions.to_incident(waiting, incident), told)

    def undo(self) -> None:
        """Take back the last decision."""
        self._order.run(self._actions.undo, self._undone, self._not_undone)

    def _write(self, waiting: Waiting, sheet: Sheet, before: Sheet | None, told: str) -> None:
        precinct: PrecinctId = sheet.found.precinct.id

        def work() -> None:
            page_of = before.copy if before is not None else None
            if before is not None and page_of is None:
                raise NotFound(noun="protocol_copy", key=before.found.precinct.number)
            sheet.copy = self._actions.assign(waiting, precinct, sheet.race, page_of=page_of).id

        self._run(waiting, work, told, sheet)

    def _run(
        self, waiting: Waiting, work: Callable[[], None], told: str, sheet: Sheet | None = None
    ) -> None:
        def failed(error: HqError) -> None:
            self._sheets = [one for one in self._sheets if one is not sheet]
            self.failed.emit(waiting, error)

        self._order.run(work, lambda _: self.written.emit(waiting, told), failed)

    def _undone(self, front: str) -> None:
        self._sheets = [one for one in self._sheets if one.front != front]
        self.undone.emit(front)

    def _not_undone(self, error: HqError) -> None:
        self.failed.emit(None, error)
