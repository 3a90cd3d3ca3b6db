"""The ways from the comparison to other screens: sheet, complaint, official figures, chase list."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import ProtocolCopy, Side
from hq_desktop.ui.page import PrecinctSubject, TerritorySubject


class WaysOut(QObject):
    """Says which screen is wanted and what it is to show; without a race nothing is."""

    asked = Signal(str, object)
    """The code of another page and what it should show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.race: RaceCode | None = None

    def to_sheet(self, copy: ProtocolCopy, line: str) -> None:
        """Open the sheet of a copy; an official one stands among the official figures."""
        page = "entry" if copy.side is Side.OURS else "official"
        self.asked.emit(page, PrecinctSubject(copy.race, copy.precinct, copy.id, line))

    def to_complaint(self, precincts: Iterable[PrecinctId | None]) -> None:
        """Take precincts to a complaint."""
        race, wanted = self.race, [one for one in precincts if one is not None]
        if race is not None and wanted:
            self.asked.emit("cases", tuple(PrecinctSubject(race, one) for one in wanted))

    def total_to_complaint(self, one: TerritoryLine) -> None:
        """Take an announced total to a complaint."""
        if self.race is not None:
            self.asked.emit("cases", TerritorySubject(self.race, one.commission, one.line))

    def to_official(self, one: TerritoryLine | None) -> None:
        """Show an announced total where it was entered, else where one enters it."""
        if self.race is not None:
            subject = TerritorySubject(self.race, one.commission, one.line) if one else None
            self.asked.emit("official", subject)

    def to_chase(self, precinct: PrecinctId) -> None:
        """Show a precinct in the chase list."""
        if self.race is not None:
            self.asked.emit("overview", PrecinctSubject(self.race, precinct))
