"""The territories by keys: filters, the proof, the sheets behind a figure."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.form import Line
from hq_desktop.domain.protocol import CellState
from hq_desktop.storage import copies, races
from hq_desktop.ui.comparison.filters import Filter
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.territory_columns import TerritoryRow
from hq_desktop.ui.comparison.views import PROOF
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import ANNOUNCED, CITY, LAKE, OUR_VOTES, OURS, RIVER

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def territories(page: ComparisonPage, qtbot: QtBot) -> ComparisonPage:
    """The page with its territories in front."""
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_T, CONTROL)
    assert page.territories.table.hasFocus()
    return page


def rows(page: ComparisonPage) -> dict[tuple[str, str], TerritoryRow]:
    return {row.key: row for row in page.territories.table.records.shown}


def go_to(page: ComparisonPage, commission: str, line: str) -> None:
    assert page.territories.table.select_record(lambda row: row.key == (commission, line))


def test_announced_totals_stand_with_bounds_gap_and_what_they_survive(
    territories: ComparisonPage,
) -> None:
    row = rows(territories)[CITY, OURS]
    texts = [str(one.text(row)) for one in territories.territories.table.records.columns]
    assert texts[2:5] == ["8 / 10", str(sum(OUR_VOTES)), str(ANNOUNCED)]
    assert texts[6] == f"≠ {sum(OUR_VOTES) - ANNOUNCED} missing"
    assert row.announced is not None
    assert texts[7] == str(row.announced.survives_any)


def test_filters_by_keys_leave_contradicted_and_unannounced_rows(
    territories: ComparisonPage, qtbot: QtBot
) -> None:
    table = territories.territories.table
    qtbot.keyClick(table, Qt.Key.Key_1, CONTROL)
    assert set(rows(territories)) == {(CITY, OURS), (LAKE, Line.AGAINST_ALL)}
    qtbot.keyClick(table, Qt.Key.Key_3, CONTROL)
    assert (RIVER, OURS) in rows(territories)
    assert all(row.announced is None for row in rows(territories).values())
    assert rows(territories)[RIVER, OURS].sums.lower == sum(OUR_VOTES[5:])


def test_enter_leads_to_the_proof(territories: ComparisonPage, qtbot: QtBot) -> None:
    go_to(territories, LAKE, OURS)
    qtbot.keyClick(territories.territories.table, Qt.Key.Key_Return)
    assert territories._stack.currentIndex() == PROOF


def test_enter_on_what_is_not_announced_leads_to_its_sheets(
    territories: ComparisonPage, qtbot: QtBot
) -> None:
    table = territories.territories.table
    qtbot.keyClick(table, Qt.Key.Key_4, CONTROL)
    go_to(territories, RIVER, OURS)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert territories.precincts.table.hasFocus()
    assert {row.title for row in territories.precincts.shown()} == {"6", "7", "8"}


@pytest.mark.parametrize(
    ("key", "wanted", "titles"),
    [
        (Qt.Key.Key_L, Filter.WITH_COPY, {str(number) for number in range(1, 9)}),
        (Qt.Key.Key_U, Filter.NO_COPY, {"9", "10"}),
    ],
)
def test_a_figure_leads_to_the_precincts_behind_it(
    territories: ComparisonPage, qtbot: QtBot, key: Qt.Key, wanted: Filter, titles: set[str]
) -> None:
    go_to(territories, CITY, OURS)
    qtbot.keyClick(territories.territories.table, key, CONTROL)
    assert territories.precincts.chips.current() == wanted.value
    assert {row.title for row in territories.precincts.shown()} == titles


def test_the_announced_figure_leads_to_its_source(
    territories: ComparisonPage, qtbot: QtBot
) -> None:
    go_to(territories, LAKE, OURS)
    with qtbot.waitSignal(territories.asked) as asked:
        qtbot.keyClick(territories.territories.table, Qt.Key.Key_O, CONTROL)
    code, subject = asked.args
    assert code == "official"
    assert isinstance(subject, TerritorySubject)
    assert subject.commission == LAKE


def test_a_territory_is_found_by_its_name(territories: ComparisonPage, qtbot: QtBot) -> None:
    view = territories.territories
    qtbot.keyClick(view.table, Qt.Key.Key_4, CONTROL)
    qtbot.keyClick(view.table, Qt.Key.Key_F, CONTROL)
    view.search.setText("речного")
    qtbot.waitUntil(lambda: {row.sums.commission for row in rows(territories).values()} == {RIVER})


def test_only_sheets_that_state_the_line_stand_behind_its_sum(
    territories: ComparisonPage, tasks: Tasks, desk: Desk, qtbot: QtBot
) -> None:
    with desk.database.transaction("Keeper", "sheet") as tx:
        (race,) = races.all(tx)
        one = next(one for one in copies.of_race(tx, race.code) if one.cells[OURS] == OUR_VOTES[7])
        copies.save(tx, replace(one, cells={**one.cells, OURS: CellState.ILLEGIBLE}))
    territories.precincts.search.setText("nowhere")
    territories.refresh()
    tasks.wait()
    go_to(territories, CITY, OURS)
    qtbot.keyClick(territories.territories.table, Qt.Key.Key_L, CONTROL)
    assert {row.title for row in territories.precincts.shown()} == set("1234567")
    territories._view(1)
    qtbot.keyClick(territories.territories.table, Qt.Key.Key_U, CONTROL)
    assert {row.title for row in territories.precincts.shown()} == {"8", "9", "10"}
