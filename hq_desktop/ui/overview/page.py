"""The campaign at a glance: how far it is, what needs a person, what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from hq_desktop.actions.overview import Overview, OverviewActions
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import day
from hq_desktop.ui.overview.first_steps import FirstSteps
from hq_desktop.ui.overview.race_card import RaceCard
from hq_desktop.ui.page import Page
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.page_header import PageHeader


class OverviewPage(Page):
    """Coverage in precincts and voters, and the work that waits."""

    def __init__(
        self, actions: OverviewActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._header = PageHeader(self.title(), self)
        self._ground = QWidget(self)
        look.kind(self._ground, "scrolled")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._fault = QLabel(self._ground)
        self._fault.setWordWrap(True)
        look.state(self._fault, "attention")
        self._fault.hide()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._ground)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(scroll, 1)
        self._column.addWidget(self._fault)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Overview")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that lead on."""
        return (
            ("Tab", self.tr("to a number")),
            ("Enter", self.tr("what is behind it")),
            ("Alt 1–7", self.tr("screens")),
        )

    def refresh(self) -> None:
        """Count again."""
        self._tasks.run(self._actions.overview, self._show, self._failed, kind="overview")

    def _show(self, overview: Overview) -> None:
        self._fault.hide()
        campaign = overview.campaign
        self._header.show_note(f"{campaign.title}, {day(campaign.election_day)}")
        for card in self._cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = []
        if overview.is_empty or not overview.has_signatory:
            self._put(FirstSteps(overview, self._ground))
        for state in overview.races:
            if state.precincts.total:
                self._put(RaceCard(state, self._ground))

    def _put(self, card: "RaceCard | FirstSteps") -> None:
        card.asked.connect(self.asked)
        self._column.insertWidget(self._column.count() - 1, card)
        self._cards.append(card)

    def _failed(self, error: HqError) -> None:
        self._fault.setText(f"! {messages.explain(error)}")
        self._fault.show()
