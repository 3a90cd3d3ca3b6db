"""The coordinator calls: C, a digit, perhaps a note, Enter."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.chase import ChaseActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.overview import OverviewActions
from hq_desktop.domain.call import Call, CallOutcome
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.storage import calls, observers
from hq_desktop.ui import files, hidden_names
from hq_desktop.ui.overview.chase_list import ChaseList
from hq_desktop.ui.overview.filter_keeping import (
    FilterKeeping,
    ListFilters,
    SavedFilter,
    kept_nowhere,
)
from hq_desktop.ui.overview.page import OverviewPage
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept() -> list[Sequence[SavedFilter]]:
    return []


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks, kept: list[Sequence[SavedFilter]]) -> OverviewPage:
    place = next(one.id for one in desk.directory().precincts.values() if one.number == "313")
    with desk.database.transaction(hall.OPERATOR, "observer_added") as tx:
        for code, name, phone in (("Н-1", "Дана", "+7 701 000"), ("Н-2", "Ерлан", "+7 702 000")):
            one = Observer(ObserverId(0), code, name, phone=phone, precincts=(place,))
            observers.add(tx, one)
    keeping = ListFilters(kept_nowhere(), FilterKeeping((), kept.append))
    made = OverviewPage(OverviewActions(desk), tasks, ChaseActions(desk), keeping)
    qtbot.addWidget(made)
    made.resize(1174, 696)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    made.refresh()
    tasks.wait()
    qtbot.keyClick(made, Qt.Key.Key_4, CONTROL)
    tasks.wait()
    assert made.chase.table.select_record(lambda line: line.title == "313")
    return made


def made_calls(desk: Desk) -> tuple[Call, ...]:
    with desk.database.reading() as tx:
        return calls.all(tx)


def titles(chase: ChaseList) -> list[str]:
    return [line.title for line in chase.table.records.shown]


def test_without_totals_the_larger_list_comes_first_and_the_law_is_told(
    page: OverviewPage,
) -> None:
    assert titles(page.chase) == ["north/312", "313", "south/312", "14"]
    assert "20:00" in page.chase.posting.text()
    assert "no lawyer has checked" in page.chase.posting.text()


def test_a_call_is_noted_by_two_keys_and_enter(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    table, bar = page.chase.table, page.chase.call
    qtbot.keyClicks(table, "c")
    assert bar.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClicks(bar, "3")
    qtbot.keyClicks(bar.note, "at 2")
    qtbot.keyClick(bar.note, Qt.Key.Key_Return)
    tasks.wait()
    (call,) = made_calls(desk)
    assert (call.observer, call.outcome, call.note) == (2, CallOutcome.PROMISED, "at 2")
    assert not bar.isVisible()
    assert "promised" in page.chase.detail.text()
    assert "(Ерлан)" in page.chase.detail.text()
    current = table.current()
    assert current is not None
    assert current.title == "313"


def test_escape_notes_nothing_and_enter_without_an_outcome_waits(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    bar = page.chase.call
    qtbot.keyClicks(page.chase.table, "c")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    tasks.wait()
    assert not bar.isVisible()
    assert made_calls(desk) == ()


def test_ones_own_call_is_taken_back(
    page: OverviewPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.chase.table, "c")
    qtbot.keyClicks(page.chase.call, "2")
    qtbot.keyClick(page.chase.call.note, Qt.Key.Key_Return)
    tasks.wait()
    assert len(made_calls(desk)) == 1
    qtbot.keyClick(page.chase.table, Qt.Key.Key_Z, CONTROL)
    tasks.wait()
    assert made_calls(desk) == ()


def test_the_number_is_copied_unless_names_are_hidden(page: OverviewPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("")
    hidden_names.hide(True)
    qtbot.keyClick(page.chase.table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == ""
    hidden_names.hide(False)
    qtbot.keyClick(page.chase.table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "+7 701 000"


def test_hidden_names_leave_codes_and_no_phone(
    page: OverviewPage, tasks: Tasks, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: hidden_names.hide(False))
    hidden_names.hide(True)
    page.refresh()
    tasks.wait()
    shown = page.chase.detail.text() + str(page.chase.rows())
    assert "Н-1" in shown
    assert "Дана" not in shown
    assert "+7" not in shown


def test_enter_leads_to_the_sheet_of_the_precinct(page: OverviewPage, qtbot: QtBot) -> None:
    current = page.chase.table.current()
    assert current is not None
    with qtbot.waitSignal(page.asked) as asked:
        qtbot.keyClick(page.chase.table, Qt.Key.Key_Return)
    assert asked.args == ["entry", PrecinctSubject(hall.RACE, current.precinct.id)]


def test_filters_step_by_keys_and_the_shown_rows_become_a_table(
    page: OverviewPage,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "calls.xlsx"
    monkeypatch.setattr(files, "ask_save", lambda *_asked: path)
    qtbot.keyClick(page.chase.table, Qt.Key.Key_Left, CONTROL)
    assert titles(page.chase) == ["north/312", "south/312", "14"]
    qtbot.keyClick(page.chase.table, Qt.Key.Key_E, CONTROL)
    tasks.wait()
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["Precinct", "north/312", "south/312", "14"]
    assert rows[1][1] == "ул. Яблоневая, 27"


def test_another_screen_leads_to_a_precinct_whatever_the_filter(
    page: OverviewPage, tasks: Tasks, qtbot: QtBot
) -> None:
    wanted = next(line for line in page.chase.table.records.shown if line.title == "14")
    qtbot.keyClick(page.chase.table, Qt.Key.Key_Left, CONTROL)
    page.chase.bar.choose("all", "313")
    qtbot.keyClick(page, Qt.Key.Key_1, CONTROL)
    page.show_subject(PrecinctSubject(hall.RACE, wanted.precinct.id))
    tasks.wait()
    current = page.chase.table.current()
    assert current is not None
    assert current.title == "14"
    assert page.chase.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open
def test_a_filter_with_a_name_is_kept_chosen_and_forgotten_by_keys(
    page: OverviewPage, kept: list[Sequence[SavedFilter]], qtbot: QtBot
) -> None:
    table, bar = page.chase.table, page.chase.bar
    qtbot.keyClick(table, Qt.Key.Key_Left, CONTROL)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL)
    qtbot.keyClicks(bar.name, "Nobody there")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    named = SavedFilter("Nobody there", "nobody")
    assert kept == [(named,)]
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Right, CONTROL)
    assert len(titles(page.chase)) == 4
    qtbot.keyClick(table, Qt.Key.Key_O, CONTROL)
    qtbot.keyClick(bar.named.view(), Qt.Key.Key_Down)
    qtbot.keyClick(bar.named.view(), Qt.Key.Key_Return)
    assert titles(page.chase) == ["north/312", "south/312", "14"]
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    assert kept == [(named,), ()]
    assert bar.named.findText("Nobody there") == -1


def test_a_name_is_not_shown_once_another_filter_is_on(page: OverviewPage, qtbot: QtBot) -> None:
    table, bar = page.chase.table, page.chase.bar
    wanted = table.current()
    assert wanted is not None
    qtbot.keyClick(table, Qt.Key.Key_Left, CONTROL)
    qtbot.keyClick(table, Qt.Key.Key_S, CONTROL)
    qtbot.keyClicks(bar.name, "Nobody there")
    qtbot.keyClick(bar.name, Qt.Key.Key_Return)
    assert bar.named.currentText() == "Nobody there"
    page.chase.show_precinct(wanted.precinct.id)
    assert bar.named.currentIndex() == 0
    assert len(titles(page.chase)) == 4
