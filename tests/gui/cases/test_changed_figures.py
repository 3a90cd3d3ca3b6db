"""What was changed after it was published is chosen as an annex of a document."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS


def test_changed_figures_are_attached_by_choosing_their_versions(
    page: CasesPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    assert page.subjects is not None
    race = page.subjects.race.code
    chooser = page.view.form.versions
    assert chooser.isHidden()
    actions = OfficialActions(desk)
    for hour, votes in ((9, 510), (15, 490)):
        seen = Seen("сайт", datetime(2026, 11, 24, hour, tzinfo=UTC))
        actions.announce(race, CITY, {OURS: votes}, seen)
    page.show_subject(TerritorySubject(race, CITY, OURS))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    assert [chooser.itemText(place) for place in range(chooser.count())] == [
        "not attached",
        "сайт: 24.11.2026 14:00 → 24.11.2026 20:00",
    ]
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    request = page.view.form.request(race)
    assert request is not None
    assert request.versions is not None
    earlier, later = actions.publications(race)
    assert request.versions == (earlier.id, later.id)
