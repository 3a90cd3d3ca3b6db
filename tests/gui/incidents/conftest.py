"""The screen of incidents over the small campaign, with two people at one of its precincts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.storage import observers
from hq_desktop.ui.incidents.page import IncidentsPage
from hq_desktop.ui.incidents.paper_shelf import PaperShelf
from hq_desktop.ui.tasks import Tasks


class Keys:
    """A person's hands: every key goes to whatever has the focus, and is counted."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self.count = 0

    def type(self, text: str) -> None:
        """Type letters and digits."""
        for sign in text:
            QTest.keyClicks(self._focus(), sign)
            self.count += 1

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        QTest.keyClick(self._focus(), key, modifier)
        self.count += 1

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._page.focusWidget() or self._page


@pytest.fixture
def actions(desk: Desk) -> IncidentActions:
    return IncidentActions(desk)


@pytest.fixture
def precincts(desk: Desk) -> dict[str, PrecinctId]:
    """The precincts by number; of the two that share one, either."""
    return {one.number: one.id for one in desk.directory().precincts.values()}


@pytest.fixture
def people(desk: Desk, precincts: dict[str, PrecinctId]) -> tuple[ObserverId, ...]:
    """A proxy and an observer at precinct 313."""
    told = (("N-041", "Kuanysh", ObserverRole.PROXY), ("N-042", "Botakoz", None))
    with desk.database.transaction("keeper", "observer_added") as tx:
        return tuple(
            observers.add(
                tx,
                Observer(ObserverId(0), code, name, role, "+7 000", precincts=(precincts["313"],)),
            ).id
            for code, name, role in told
        )


@pytest.fixture
def page(
    qtbot: QtBot,
    actions: IncidentActions,
    tasks: Tasks,
    people: tuple[ObserverId, ...],
    tmp_path: Path,
) -> IncidentsPage:
    return shown(qtbot, actions, tasks, tmp_path)


def shown(qtbot: QtBot, actions: IncidentActions, tasks: Tasks, tmp_path: Path) -> IncidentsPage:
    """The screen as it comes up."""
    made = IncidentsPage(actions, tasks, shelf=PaperShelf(tmp_path / "papers"))
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    made.activateWindow()
    made.refresh()
    tasks.wait()
    return made


@pytest.fixture
def keys(page: IncidentsPage) -> Keys:
    return Keys(page)
