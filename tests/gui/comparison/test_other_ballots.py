"""Other ballots of one precinct: what they state on lines all of them share, by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Side
from hq_desktop.domain.text import Text
from hq_desktop.storage import copies, races
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.tasks import Tasks

RECEIVED = "ballots_received_by_pec"
LISTS = RaceCode("lists")


def stated(desk: Desk, side: Side = Side.OURS) -> list[ProtocolCopy]:
    """The copies of one side in the race that the town was founded with, by precinct."""
    with desk.database.reading() as tx:
        found = copies.of_race(tx, RaceCode("seat"))
    return sorted((one for one in found if one.side is side), key=lambda one: one.precinct)


@pytest.fixture
def two_ballots(desk: Desk, page: ComparisonPage, tasks: Tasks) -> ComparisonPage:
    """The first precinct's ballots of the lists came in other numbers, the second's alike."""
    tasks.wait()
    first, second, third = stated(desk)[:3]
    with desk.database.transaction("Keeper", "lists") as tx:
        race = races.get(tx, RaceCode("seat"))
        races.save(
            tx,
            replace(
                race,
                code=LISTS,
                profile="maslikhat_pr",
                form="maslikhat-pr-2026",
                district=Text("по спискам"),
                contestants=(),
                ours=None,
            ),
        )
        for copy, own, other in ((first, 1647, 1620), (second, 500, 500), (third, 600, 610)):
            copies.save(tx, replace(copy, cells={**copy.cells, RECEIVED: own}))
            lists = {RECEIVED: other, "voters_on_list": 1500}
            copies.add(tx, replace(copy, id=CopyId(0), race=LISTS, cells=lists))
    page.refresh()
    tasks.wait()
    return page


def titles(page: ComparisonPage) -> list[str]:
    return sorted(row.title for row in page.precincts.shown())


def press(page: ComparisonPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key)


def test_a_precinct_says_what_its_other_ballot_states(
    two_ballots: ComparisonPage, qtbot: QtBot
) -> None:
    page = two_ballots
    page.precincts.setFocus()
    page.precincts.table.select_record(lambda row: row.title == "1")
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_Return)
    head = page.precinct.head
    assert head.ballots.isVisible()
    (said,) = head.ballots.text().splitlines()
    assert said.startswith("≠ other ballot of this precinct (Ours): ")
    assert "1\u202f647, in “Election of a maslikhat by party lists, по спискам” 1\u202f620" in said
    assert "a reserve of 1 %" in head.parted.text()
    assert "37(3) · read in the act · to be checked by a lawyer" in head.parted.text()
    page.show_precinct(PrecinctId(stated_precinct(page, "2")))
    assert not head.ballots.isVisible()
    assert not head.parted.isVisible()


def stated_precinct(page: ComparisonPage, title: str) -> int:
    assert page.board is not None
    return next(code for code, told in page.board.titles.items() if told == title)


def test_the_list_is_narrowed_to_precincts_whose_other_ballots_differ(
    two_ballots: ComparisonPage, qtbot: QtBot
) -> None:
    page = two_ballots
    chooser = page.precincts.narrowing.ballots
    assert chooser.isVisible()
    page.precincts.setFocus()
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    before = titles(page)
    assert len(before) == 10
    press(page, qtbot, Qt.Key.Key_F9)
    assert chooser.hasFocus()
    press(page, qtbot, Qt.Key.Key_Down)
    assert chooser.currentText() == "≠ other ballots differ  2"
    assert titles(page) == ["1", "3"]
    press(page, qtbot, Qt.Key.Key_Down)
    assert titles(page) == ["1", "3"]
    press(page, qtbot, Qt.Key.Key_Up)
    press(page, qtbot, Qt.Key.Key_Up)
    assert titles(page) == before
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.precincts.table.hasFocus()


def test_one_ballot_alone_offers_nothing(page: ComparisonPage, qtbot: QtBot) -> None:
    assert not page.precincts.narrowing.ballots.isVisible()
    page.precincts.setFocus()
    press(page, qtbot, Qt.Key.Key_F9)
    assert page.precincts.table.hasFocus()
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_Return)
    assert not page.precinct.head.ballots.isVisible()


def test_only_races_with_a_ballot_in_the_precincts_are_read_beside(
    desk: Desk, two_ballots: ComparisonPage
) -> None:
    actions = ComparisonActions(desk)
    with desk.database.transaction("Keeper", "far") as tx:
        race = races.get(tx, LISTS)
        races.save(tx, replace(race, code=RaceCode("far"), precincts=frozenset()))
    assert [one.race.code for one in actions.facts_beside(LISTS)] == [LISTS, "seat"]
    assert [one.race.code for one in actions.facts_beside(RaceCode("far"))] == ["far"]
