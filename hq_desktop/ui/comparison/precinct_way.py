"""The way into one precinct, to its neighbours, and back to where it was asked for."""

from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.views import LIST, PRECINCT, PROOF, Views


class PrecinctWay:
    """Brings a precinct to the front of the views and knows what stood there before."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._behind = LIST
        self.wanted: PrecinctId | None = None
        """Asked for by another screen, shown as soon as the figures are read."""

    def show(self, board: RaceView, precinct: PrecinctId, line: str) -> None:
        """Show the copies of a precinct side by side; nothing where the race lacks it."""
        place = self._views.currentIndex()
        if not self._views.precinct.show_precinct(board, precinct, line):
            return
        if place != PRECINCT:
            self._behind = place
        self._views.go(PRECINCT)
        self._views.precinct.setFocus()

    def show_again(self, board: RaceView, line: str) -> None:
        """Show what is wanted, else the precinct in front with its new figures."""
        wanted, self.wanted = self.wanted, None
        if wanted is not None:
            self.show(board, wanted, line)
            self._behind = LIST
        elif self._views.currentIndex() == PRECINCT:
            shown = self._views.precinct.precinct
            if shown is None or not self._views.precinct.show_precinct(board, shown):
                self.leave()

    def leave(self) -> None:
        """Go back to where the precinct was asked for; in the list it is current."""
        shown = self._views.precinct.precinct
        self._views.precincts.table.select_record(lambda row: row.place.precinct.id == shown)
        self._views.go(self._behind)
        (self._views.proofs if self._behind == PROOF else self._views.front()).setFocus()

    def neighbour(self, steps: int) -> PrecinctId | None:
        """Return the precinct so many rows further in the list; None beyond its ends."""
        every = [row.place.precinct.id for row in self._views.precincts.shown()]
        shown = self._views.precinct.precinct
        if shown in every and 0 <= every.index(shown) + steps < len(every):
            return every[every.index(shown) + steps]
        return None
