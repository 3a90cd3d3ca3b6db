"""The views of the comparison: lists beside the panel, the proof, one precinct, and notes."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.ui.comparison.panel import Panel
from hq_desktop.ui.comparison.precinct_list import PrecinctList
from hq_desktop.ui.comparison.precinct_view import PrecinctView
from hq_desktop.ui.comparison.proof_pages import ProofPages
from hq_desktop.ui.comparison.territory_list import TerritoryList
from hq_desktop.ui.comparison.top_bar import TopBar
from hq_desktop.ui.comparison.wanted_list import WantedList
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.empty_note import EmptyNote

LIST, PROOF, PRECINCT, NO_RACE, NO_COPIES = range(5)
PRECINCTS, TERRITORIES, MISSING = range(3)
PANEL_SHARE, PANEL_LEAST, PANEL_MOST = 0.34, 400, 552


class Views(QStackedWidget):
    """One view in front; the lists stand one behind the other beside the panel."""

    page_asked = Signal(str)
    """The code of the page that a note leads to."""

    turned = Signal()
    """Another view was brought to the front, or the same once more."""

    def __init__(self, actions: ComparisonActions, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.top = TopBar(self)
        self.precincts = PrecinctList(self)
        self.territories = TerritoryList(self)
        self.missing = WantedList(self)
        self.panel = Panel(self)
        self.proofs = ProofPages(tasks, actions.sentences, self)
        self.precinct = PrecinctView(actions, tasks, self)
        self.lists = QStackedWidget(self)
        for one in (self.precincts, self.territories, self.missing):
            self.lists.addWidget(one)
        self.addWidget(self._board())
        self.addWidget(self.proofs)
        self.addWidget(self.precinct)
        self._add_notes()

    def go(self, place: int) -> None:
        """Bring a view to the front."""
        self.setCurrentIndex(place)
        self.turned.emit()

    def front(self) -> PrecinctList | TerritoryList | WantedList:
        """Return the list in front."""
        return (self.precincts, self.territories, self.missing)[self.lists.currentIndex()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its part of the width."""
        super().resizeEvent(event)
        wide = round(self.width() * PANEL_SHARE)
        self.panel.setFixedWidth(max(PANEL_LEAST, min(PANEL_MOST, wide)))

    def _board(self) -> QWidget:
        board = QWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.lists, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(row, 1)
        return board

    def _add_notes(self) -> None:
        translate = QCoreApplication.translate
        self._add_note(
            translate("ComparisonPage", "There is nothing to compare yet"),
            translate("ComparisonPage", "Add a race with its contestants and precincts first."),
            translate("ComparisonPage", "To the campaign"),
            "campaign",
        )
        self._add_note(
            translate("ComparisonPage", "No protocols yet"),
            translate(
                "ComparisonPage",
                "Type the first copy of a protocol. As soon as official figures are there too, "
                "this screen shows where they differ.",
            ),
            translate("ComparisonPage", "Type a protocol"),
            "entry",
        )

    def _add_note(self, heading: str, sentence: str, deed: str, page: str) -> None:
        note = EmptyNote(heading, sentence, deed, self)
        note.asked.connect(lambda: self.page_asked.emit(page))
        self.addWidget(note)
