"""All races at a glance, under each other; first steps while a campaign is not ready."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hq_desktop.actions.overview import Overview, RaceFigures
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.overview.first_steps import FirstSteps
from hq_desktop.ui.overview.race_card import RaceCard


class Glance(QScrollArea):
    """A card a race; the cards are made anew when the figures moved, the focus stays in place."""

    asked = Signal(str, object)
    listed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QWidget(self)
        look.kind(self._ground, "scrolled")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._fault = QLabel(self._ground)
        self._fault.setWordWrap(True)
        look.state(self._fault, "attention")
        self._fault.hide()
        self._column.addWidget(self._fault)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._ground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_overview(self, overview: Overview, figures: Mapping[RaceCode, RaceFigures]) -> None:
        """Show how far every race is; what the figures show comes when they are compared."""
        self._fault.hide()
        focused = self._focused()
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if overview.is_empty or not overview.has_signatory:
            steps = FirstSteps(overview, self._ground)
            steps.asked.connect(self.asked)
            self._put(steps)
        if overview.files_waiting:
            self._put(self._waiting(overview.files_waiting))
        for state in overview.races:
            if state.lines:
                card = RaceCard(state, figures.get(state.race.code), self._ground)
                card.asked.connect(self.asked)
                card.listed.connect(self.listed)
                self._put(card)
        self._focus(focused)

    def show_fault(self, error: HqError) -> None:
        """Say why nothing new is shown."""
        self._fault.setText(f"! {messages.explain(error)}")
        self._fault.show()

    def _waiting(self, count: int) -> QPushButton:
        words = self.tr("… %n file(s) wait for a precinct: to the intake", "", count)
        button = QPushButton(words.replace(str(count), figure(count)), self._ground)
        look.kind(button, "link")
        button.clicked.connect(lambda: self.asked.emit("intake", None))
        return button

    def _put(self, card: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, card)
        self._cards.append(card)

    def _stops(self) -> list[QPushButton]:
        buttons = [one for card in self._cards for one in card.findChildren(QPushButton)]
        return [one for one in buttons if one.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def _focused(self) -> int:
        return next((place for place, one in enumerate(self._stops()) if one.hasFocus()), -1)

    def _focus(self, place: int) -> None:
        stops = self._stops()
        if 0 <= place < len(stops):
            stops[place].setFocus()
