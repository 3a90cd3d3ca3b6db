"""What the cases offer before anybody chose: keys that work, a document there is something for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Cells, CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.storage import announcements, copies
from hq_desktop.ui.cases.page import DESK, NOTHING, TERMS, CasesPage
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, NIGHT, OURS, headquarters


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return headquarters(tmp_path, is_empty=True)


def announce(desk: Desk, commission: CommissionCode, cells: Cells) -> None:
    race = desk.directory().races[0].code
    made = Announcement(AnnouncementId(0), race, commission, cells, "сайт комиссии", NIGHT)
    with desk.database.transaction("Keeper", "totals") as tx:
        announcements.add(tx, made)


def record(desk: Desk, side: Side, votes: int) -> None:
    race = desk.directory().races[0]
    made = ProtocolCopy(
        CopyId(0),
        race.code,
        min(race.precincts),
        side,
        "наблюдатель",
        Grade.A,
        cells={OURS: votes},
        typing=Typing.TYPED_ONCE,
    )
    with desk.database.transaction("Keeper", "copies") as tx:
        copies.add_many(tx, [made])


def again(page: CasesPage, qtbot: QtBot, tasks: Tasks) -> None:
    page.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)


def test_with_nothing_to_complain_about_the_keys_are_those_that_work(page: CasesPage) -> None:
    assert page._stack.currentIndex() == NOTHING
    assert list(dict(page.keys())) == ["Enter", "F4", "F6"]
    page.window().activateWindow()
    page.setFocus()
    focused = page.window().focusWidget()
    assert focused is not None
    led: list[str] = []
    page.asked.connect(lambda code, _subject: led.append(code))
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert led == ["comparison"]
    QTest.keyClick(focused, Qt.Key.Key_F4)
    assert page._stack.currentIndex() == TERMS
    assert ("F8", "calendar file") in tuple(page.keys())


def test_an_announced_total_alone_is_chosen_though_the_page_was_open_before(
    page: CasesPage, desk: Desk, qtbot: QtBot, tasks: Tasks
) -> None:
    record(desk, Side.OURS, 120)
    announce(desk, CITY, {OURS: 90})
    again(page, qtbot, tasks)
    form = page.view.form
    assert page._stack.currentIndex() == DESK
    assert form.kinds.currentData() == "complaint-territory"
    assert form.totals.commission() == CITY
    assert page.plan is not None
    assert ("F5", "draft") in tuple(page.keys())


def test_a_document_that_somebody_chose_stays_though_nothing_is_there_for_it(
    page: CasesPage, desk: Desk, qtbot: QtBot, tasks: Tasks
) -> None:
    form = page.view.form
    form.kinds.setCurrentIndex(form.kinds.findData("claim-copy"))
    form.kinds.activated.emit(form.kinds.currentIndex())
    record(desk, Side.OURS, 120)
    announce(desk, CITY, {OURS: 90})
    again(page, qtbot, tasks)
    assert form.kinds.currentData() == "claim-copy"


def test_a_precinct_that_differs_comes_before_a_total(
    page: CasesPage, desk: Desk, qtbot: QtBot, tasks: Tasks
) -> None:
    record(desk, Side.OURS, 120)
    record(desk, Side.OFFICIAL, 100)
    announce(desk, CITY, {OURS: 90})
    again(page, qtbot, tasks)
    assert page.view.form.kinds.currentData() == "complaint-precinct"
