"""What a newcomer sees first, and what needs a person later."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.actions.overview import OverviewActions
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.storage import copies
from hq_desktop.ui.overview.page import OverviewPage
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> OverviewPage:
    made = OverviewPage(OverviewActions(desk), tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def words(page: OverviewPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def typed(desk: Desk, number: str, votes: int) -> None:
    precinct = next(one for one in desk.directory().precincts.values() if one.number == number)
    with desk.database.transaction(hall.OPERATOR, "copy_saved") as tx:
        copies.add(
            tx,
            ProtocolCopy(
                id=CopyId(0),
                race=hall.RACE,
                precinct=precinct.id,
                side=Side.OURS,
                source="Н-041",
                grade=Grade.A,
                cells={"contestant:k": votes},
                typing=Typing.TYPED_ONCE,
            ),
        )


def test_an_empty_campaign_says_what_to_do_first(
    qtbot: QtBot, catalogue: Catalogue, tasks: Tasks, tmp_path: Path
) -> None:
    campaign = Campaign("Пустая", date(2026, 11, 22))
    plan = RacePlan("president", "president")
    database = found(
        str(tmp_path / "a.hq"), campaign, [plan], catalogue=catalogue, operator="keeper"
    )
    page = OverviewPage(OverviewActions(Desk(database, catalogue, "keeper")), tasks)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    tasks.wait()
    qtbot.waitUntil(lambda: "First steps" in words(page))
    with qtbot.waitSignal(page.asked) as asked:
        page.findChildren(QPushButton)[0].click()
    assert asked.args is not None
    assert asked.args[0] == "campaign"
    database.close()


def test_coverage_is_shown_in_precincts_and_voters(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    typed(desk, "313", 870)
    page.refresh()
    tasks.wait()
    qtbot.waitUntil(lambda: "Voters" in words(page))
    shown = words(page)
    assert "of 4, 25.0" in shown
    assert "1\u202f840" in shown
    assert "list not known: 1" in shown


def test_a_contradiction_leads_to_the_comparison(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    typed(desk, "313", 870)
    seen = Seen("сайт", datetime(2026, 11, 24, 9, tzinfo=UTC))
    OfficialActions(desk).announce(hall.RACE, hall.NORTH, {"contestant:k": 800}, seen)
    page.refresh()
    tasks.wait()
    qtbot.waitUntil(lambda: "contradict" in words(page))
    assert "gap is 70" in words(page)
    with qtbot.waitSignal(page.asked) as asked:
        page.findChildren(QPushButton)[0].click()
    assert asked.args == ["comparison", None]
