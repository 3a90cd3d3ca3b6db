"""The only list: it sorts by native values, finds by any word, keeps what is current."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.ui.widgets.column_widths import LEAST_WIDTH, shared
from hq_desktop.ui.widgets.record_table import Column, RecordTable


@dataclass(frozen=True)
class Town:
    name: str
    voters: int | None


COLUMNS: tuple[Column[Town], ...] = (
    Column(lambda: "Town", lambda town: town.name, width=100),
    Column(lambda: "Voters", lambda town: str(town.voters or "–"), lambda town: town.voters, True),
)
TOWNS = (Town("Шу", 9), Town("Әйет", 100), Town("Есіл", None), Town("Алматау", 20))


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable[Town]:
    made: RecordTable[Town] = RecordTable(COLUMNS, identity=lambda town: town.name)
    qtbot.addWidget(made)
    made.show_records(TOWNS)
    return made


def test_the_model_is_one_qt_agrees_with(
    table: RecordTable[Town], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(table.records)


def test_figures_are_sorted_as_figures_and_nothing_stands_last_both_ways(
    table: RecordTable[Town],
) -> None:
    table.sort_by(1)
    assert [town.voters for town in table.records.shown] == [9, 20, 100, None]
    table.sort_by(1, Qt.SortOrder.DescendingOrder)
    assert [town.voters for town in table.records.shown] == [100, 20, 9, None]


def test_every_word_of_the_search_must_be_there_in_any_case(table: RecordTable[Town]) -> None:
    table.set_filter("ЕСIЛ")
    assert [town.name for town in table.records.shown] == ["Есіл"]
    table.set_filter("алм 20")
    assert [town.name for town in table.records.shown] == ["Алматау"]


def test_the_current_record_stays_current_when_the_list_is_read_again(
    table: RecordTable[Town],
) -> None:
    table.select_record(lambda town: town.name == "Әйет")
    table.show_records((Town("Абай", 5), *TOWNS[:1], Town("Әйет", 101)))
    assert table.current() == Town("Әйет", 101)


def test_enter_chooses_the_current_record(table: RecordTable[Town], qtbot: QtBot) -> None:
    table.select_record(lambda town: town.name == "Шу")
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [TOWNS[0]]


def test_the_sorted_column_says_which_way(table: RecordTable[Town]) -> None:
    table.sort_by(1, Qt.SortOrder.DescendingOrder)
    title = table.records.headerData(1, Qt.Orientation.Horizontal)
    assert title == "Voters ↓"


def test_in_a_narrow_window_wide_columns_give_way_to_the_one_without_a_width(
    qtbot: QtBot,
) -> None:
    columns: tuple[Column[Town], ...] = (
        Column(lambda: "Town", lambda town: town.name, width=300),
        Column(lambda: "Voters", lambda town: str(town.voters), is_number=True, width=140),
        Column(lambda: "Note", lambda town: town.name),
    )
    made: RecordTable[Town] = RecordTable(columns, identity=lambda town: town.name)
    qtbot.addWidget(made)
    made.show_records(TOWNS)
    made.show()
    made.resize(460, 200)
    assert made.columnWidth(0) < 300
    assert made.columnWidth(1) == 140
    assert made.columnWidth(2) >= 100
    made.resize(900, 200)
    assert made.columnWidth(0) == 300


def test_several_columns_without_a_width_share_by_what_stands_in_them(qtbot: QtBot) -> None:
    columns: tuple[Column[Town], ...] = (
        Column(lambda: "Voters", lambda town: str(town.voters), is_number=True, width=100),
        Column(lambda: "Before", lambda _town: "–"),
        Column(lambda: "After", lambda town: f"{town.name} " * 12),
    )
    made: RecordTable[Town] = RecordTable(columns, identity=lambda town: town.name)
    qtbot.addWidget(made)
    made.show()
    made.resize(600, 200)
    made.show_records(TOWNS)
    assert made.columnWidth(1) == LEAST_WIDTH
    assert sum(made.columnWidth(place) for place in range(3)) == made.viewport().width()
    made.setColumnHidden(0, True)
    assert made.columnWidth(1) + made.columnWidth(2) == made.viewport().width()
    made.setColumnHidden(0, False)
    made.setColumnWidth(0, 200)
    assert sum(made.columnWidth(place) for place in range(3)) == made.viewport().width()


def test_no_column_gets_more_than_it_needs_while_another_lacks_some() -> None:
    assert shared([400, 120, 130], 500) == [250, 120, 130]
    assert shared([400, 120, 390], 600) == [240, 120, 240]
    assert shared([100, 120], 400) == [100, 300]
    assert shared([], 100) == []
