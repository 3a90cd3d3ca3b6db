"""What a newcomer sees first, and what needs a person later."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop.actions.chase import ChaseActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.actions.overview import OverviewActions
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.storage import copies
from hq_desktop.ui.overview.filter_keeping import (
    FilterKeeping,
    ListFilters,
    SavedFilter,
    kept_nowhere,
)
from hq_desktop.ui.overview.page import COMMISSIONS, GLANCE, PRECINCTS, OverviewPage
from hq_desktop.ui.overview.race_card import NumberLink
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall


@pytest.fixture
def kept() -> list[Sequence[SavedFilter]]:
    return []


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks, kept: list[Sequence[SavedFilter]]) -> OverviewPage:
    keeping = ListFilters(FilterKeeping((), kept.append), kept_nowhere())
    made = OverviewPage(OverviewActions(desk), tasks, ChaseActions(desk), keeping)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
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
    desk = Desk(database, catalogue, "keeper")
    keeping = ListFilters(kept_nowhere(), kept_nowhere())
    page = OverviewPage(OverviewActions(desk), tasks, ChaseActions(desk), keeping)
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
        shown = next(one for one in page.findChildren(QPushButton) if one.text() == "Show")
        shown.click()
    assert asked.args == ["comparison", None]


def links(page: OverviewPage) -> dict[str, NumberLink]:
    return {one.accessibleName(): one for one in page.glance.findChildren(NumberLink)}


def shown(page: OverviewPage) -> list[str]:
    return [line.title for line in page.precincts.table.records.shown]


def read(page: OverviewPage, tasks: Tasks) -> None:
    page.refresh()
    tasks.wait()


def test_every_number_lists_exactly_its_precincts(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    typed(desk, "313", 870)
    read(page, tasks)
    links(page)["3 no sheet"].setFocus()
    qtbot.keyClick(links(page)["3 no sheet"], Qt.Key.Key_Return)
    assert shown(page) == ["north/312", "14", "south/312"]
    assert "4 precinct" not in page.precincts.count.text()
    page.show_view(GLANCE)
    links(page)["1 typed once"].click()
    assert shown(page) == ["313"]


def test_a_voter_list_that_is_not_known_is_said(
    page: OverviewPage, desk: Desk, tasks: Tasks
) -> None:
    read(page, tasks)
    texts = [one.text() for one in page.glance.findChildren(NumberLink)]
    assert "4\u202f927 + ?" in texts


def test_typing_in_the_list_finds_and_enter_opens_the_precinct(
    page: OverviewPage, tasks: Tasks, qtbot: QtBot
) -> None:
    read(page, tasks)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert len(shown(page)) == 4
    table = page.precincts.table
    for sign in "915":
        qtbot.keyClicks(page.precincts.bar.search if page.precincts.bar.words else table, sign)
    qtbot.waitUntil(lambda: shown(page) == ["313"])
    qtbot.keyClick(page.precincts.bar.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] == "entry"
    assert asked.args[1].race == hall.RACE


def test_a_filter_gets_a_name_and_is_kept(
    page: OverviewPage, kept: list[Sequence[SavedFilter]], tasks: Tasks, qtbot: QtBot
) -> None:
    read(page, tasks)
    page.show_view(PRECINCTS)
    bar = page.precincts.bar
    bar.choose("missing", "312")
    bar.seek()
    qtbot.keyClick(bar.search, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    bar.name.setText("")
    qtbot.keyClicks(bar.name, "Twins")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    assert kept == [(SavedFilter("Twins", "missing", "312"),)]
    bar.choose("all")
    assert len(shown(page)) == 4
    bar.named.setCurrentIndex(bar.named.findText("Twins"))
    bar.named.activated.emit(bar.named.currentIndex())
    assert shown(page) == ["north/312", "south/312"]
    bar.forget_current()
    assert kept[-1] == ()


def test_a_commission_leads_to_its_precincts_alone(
    page: OverviewPage, tasks: Tasks, qtbot: QtBot
) -> None:
    read(page, tasks)
    page.show_view(COMMISSIONS)
    table = page.commissions.table
    table.select_record(lambda line: line.code == hall.SOUTH)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert shown(page) == ["14", "south/312"]
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert len(shown(page)) == 4


def test_the_finish_is_not_known_while_nobody_types(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    typed(desk, "313", 870)
    read(page, tasks)
    qtbot.waitUntil(lambda: "not known" in words(page))
