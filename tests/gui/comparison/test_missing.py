"""What would help most, by keys: the missing precincts in order, and the way to the chase list."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.domain.most_wanted import most_wanted
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, LAKE, OURS

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def missing(page: ComparisonPage, tasks: Tasks, qtbot: QtBot) -> ComparisonPage:
    """The page with the missing sheets of the city in front."""
    for table in (page.precincts.table, page.territories.table):
        qtbot.keyClick(table, Qt.Key.Key_T, CONTROL)
    tasks.wait()
    assert page.missing.table.hasFocus()
    return page


def test_the_missing_precincts_stand_in_the_order_of_their_use(missing: ComparisonPage) -> None:
    board = missing.board
    assert board is not None
    expected = [one.precinct for one in most_wanted(board.facts, board.comparison, CITY, OURS)]
    shown = [row.wanted.precinct for row in missing.missing.table.records.shown]
    assert shown == expected
    assert {board.titles[one] for one in shown} == {"9", "10"}
    assert "2 precinct" in missing.missing.heading.text()


def test_another_territory_has_its_own_missing_sheets(
    missing: ComparisonPage, tasks: Tasks
) -> None:
    missing.show_territory(LAKE)
    tasks.wait()
    assert missing.missing.table.records.shown == ()
    assert "no sheet is missing" in missing.missing.heading.text()


def test_enter_leads_to_the_chase_list(missing: ComparisonPage, qtbot: QtBot) -> None:
    current = missing.missing.table.current()
    assert current is not None
    with qtbot.waitSignal(missing.asked) as asked:
        qtbot.keyClick(missing.missing.table, Qt.Key.Key_Return)
    code, subject = asked.args
    assert code == "overview"
    assert isinstance(subject, PrecinctSubject)
    assert subject.precinct == current.wanted.precinct
