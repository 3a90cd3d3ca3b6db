"""Terms on the screen: sorted by what ends first, an event by keys, a calendar, the notice."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop import app
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.zone import ZONE, at_clock
from hq_desktop.storage import campaigns
from hq_desktop.ui import files
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.terms_event_form import EventDialog
from hq_desktop.ui.cases.terms_view import NOTHING, WEEKS, TermsView
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.page import PrecinctSubject, TermsSubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.term_notice import TermNotice
from tests.gui.comparison.town import LAKE

Key = Qt.Key
DAY = date(2026, 11, 22)
NIGHT = "23.11.2026 01:00"


@pytest.fixture
def moments() -> list[datetime]:
    """The moment that the view takes for now, to be changed."""
    return [at_clock(DAY + timedelta(days=1), 3)]


@pytest.fixture
def view(
    qtbot: QtBot, desk: Desk, tasks: Tasks, moments: list[datetime], told: list[str]
) -> TermsView:
    made = TermsView(TermsActions(desk), tasks, clock=lambda: moments[0])
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    qtbot.waitExposed(made)
    refresh(qtbot, made, tasks)
    made.table.setFocus()
    return made


def refresh(qtbot: QtBot, view: TermsView, tasks: Tasks) -> None:
    view.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle)


def codes(view: TermsView) -> list[str]:
    return [one.deadline.code for one in view.table.records.shown]


def fill_next(**texts: object) -> None:
    """When the dialog opens, fill it and press Enter."""

    def typed() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EventDialog)
        dialog.kind.setCurrentIndex(dialog.kind.findData(texts["kind"]))
        for name in ("at", "precinct", "act_on", "note"):
            if name in texts:
                getattr(dialog, name).setText(str(texts[name]))
        if "commission" in texts:
            dialog.commission.setCurrentIndex(dialog.commission.findData(texts["commission"]))
        dialog.save_button.click()
        if dialog.isVisible():
            texts["fault"].append(dialog.fault())  # type: ignore[attr-defined]
            dialog.reject()

    QTimer.singleShot(0, typed)


def test_what_ends_first_stands_first_with_the_time_left(view: TermsView) -> None:
    QAbstractItemModelTester(view.table.records)
    ends = [one.leads(at_clock(DAY + timedelta(days=1), 3)) for one in view.table.records.shown]
    dated = [one for one in ends if one is not None]
    assert dated == sorted(dated)
    assert codes(view)[:2] == ["D01", "D03"]
    assert view.table.records.index(0, 0).data() == "5 h"


def test_an_event_is_recorded_changed_and_taken_out_by_keys(
    qtbot: QtBot, view: TermsView, tasks: Tasks, desk: Desk
) -> None:
    fill_next(kind=EventKind.JUDGMENT_HANDED, at="23.11.2026 02:00", note="№ 17")
    qtbot.keyClick(view.table, Key.Key_F7)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert view.table.select_record(lambda one: one.deadline.code == "D09")
    current = view.table.current()
    assert current is not None
    assert current.safe_on == date(2026, 11, 25)
    view.activateWindow()
    qtbot.waitUntil(view.table.hasFocus)
    fill_next(kind=EventKind.JUDGMENT_HANDED, at="22.11.2026 23:00")
    qtbot.keyClick(view.table, Key.Key_F2)
    qtbot.waitUntil(lambda: tasks.is_idle)
    view.activateWindow()
    assert view.table.select_record(lambda one: one.deadline.code == "D09")
    changed = view.table.current()
    assert changed is not None
    assert changed.safe_on == date(2026, 11, 24)
    qtbot.waitUntil(view.table.hasFocus)
    qtbot.keyClick(view.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "D09" not in codes(view)
    assert TermsActions(desk).board().recorded == ()


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"kind": EventKind.COPY_REFUSED, "at": NIGHT}, "number of the precinct"),
        ({"kind": EventKind.TOTALS_ANNOUNCED, "at": NIGHT}, "commission whose act"),
        ({"kind": EventKind.RESULTS_PUBLISHED, "at": "вчера"}, "day and the time"),
        ({"kind": EventKind.RESULTS_PUBLISHED, "at": NIGHT, "precinct": "9999"}, "no precinct"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_recorded(
    qtbot: QtBot, view: TermsView, desk: Desk, texts: dict[str, object], words: str
) -> None:
    faults: list[str] = []
    fill_next(fault=faults, **texts)
    qtbot.keyClick(view.table, Key.Key_F7)
    assert words in faults[0]
    assert TermsActions(desk).board().recorded == ()


def test_a_published_result_takes_the_recount_out_of_the_list(
    qtbot: QtBot, view: TermsView, tasks: Tasks
) -> None:
    assert "D04" in codes(view)
    fill_next(kind=EventKind.RESULTS_PUBLISHED, at="23.11.2026 01:00")
    qtbot.keyClick(view.table, Key.Key_F7)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "D04" not in codes(view)


def test_the_week_list_shows_days_and_leads_back_to_their_terms(
    qtbot: QtBot, view: TermsView
) -> None:
    qtbot.keyClick(view.table, Key.Key_F6)
    assert view._stack.currentIndex() == WEEKS
    days = view.weeks.records.shown
    assert [one.on for one in days] == sorted(one.on for one in days)
    assert view.weeks.select_record(lambda one: any(t.deadline.code == "D05" for t in one.terms))
    qtbot.keyClick(view.weeks, Key.Key_Return)
    current = view.table.current()
    assert current is not None
    assert current.deadline.code in {"D05", "D07"}


def test_the_calendar_is_saved_by_a_key(
    qtbot: QtBot, view: TermsView, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "сроки.ics"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    qtbot.keyClick(view.table, Key.Key_F8)
    qtbot.waitUntil(lambda: tasks.is_idle)
    dated = [one for one in view.table.records.shown if one.safe_until is not None]
    assert target.read_bytes().count(b"BEGIN:VEVENT") == len(dated) > 0


def test_nothing_running_says_what_to_do(
    qtbot: QtBot, view: TermsView, tasks: Tasks, moments: list[datetime]
) -> None:
    moments[0] = datetime(2027, 2, 1, tzinfo=ZONE)
    refresh(qtbot, view, tasks)
    assert view._stack.currentIndex() == NOTHING


def test_the_account_tells_both_dates_the_articles_and_who_checked(view: TermsView) -> None:
    view.table.select_record(lambda one: one.deadline.code == "D05")
    text = view.account.text()
    for words in ("Safe date", "not verified", "20(9)", "to be checked by a lawyer", "earliest"):
        assert words in text


def test_terms_open_by_a_key_and_enter_leads_to_the_subject(qtbot: QtBot, page: CasesPage) -> None:
    page.view.setFocus()
    qtbot.keyClick(page, Key.Key_F4)
    assert page.terms.isVisible()
    assert ("F7", "record an event") in tuple(page.keys())
    qtbot.keyClick(page.terms.table, Key.Key_Escape)
    assert not page.terms.isVisible()
    page.show_subject(TermsSubject())
    assert page.terms.isVisible()
    assert page.subjects is not None
    place = page.subjects.precincts[0].precinct
    page.show_subject(PrecinctSubject(page.subjects.race.code, place))
    assert not page.terms.isVisible()


@pytest.fixture
def ending(desk: Desk) -> Desk:
    """A campaign whose terms end today."""
    with desk.database.transaction("keeper", "campaign_changed") as tx:
        known = campaigns.get(tx)
        day = datetime.now(UTC).astimezone(ZONE).date() - timedelta(days=9)
        campaigns.save(tx, Campaign(known.title, day, version=known.version))
    return desk


@pytest.fixture
def opened(qtbot: QtBot, ending: Desk) -> Iterator[MainWindow]:
    made = app.window_of(ending)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.start()
    made.wait()
    yield made
    made.retire()


def test_the_start_warns_of_terms_that_end_and_the_rail_counts_them(
    qtbot: QtBot, opened: MainWindow
) -> None:
    (notice,) = opened.findChildren(TermNotice)
    qtbot.waitUntil(notice.isVisible)
    assert "48 hours" in notice.words.text()
    notice.lead.click()
    opened.wait()
    assert opened.current == "cases"
    assert not notice.isVisible()
    page = opened.page("cases")
    assert isinstance(page, CasesPage)
    assert page.terms.isVisible()
    badge = next(one for one in opened._rail._items.values() if one.code == "cases").badge
    assert badge.startswith("!")


def test_a_commission_is_told_by_what_differs_and_in_full_in_the_tooltip(view: TermsView) -> None:
    records, about = view.table.records, 3
    places = [at for at, one in enumerate(records.shown) if one.event.commission == LAKE]
    assert places
    index = records.index(places[0], about)
    cell, whole = index.data(), index.data(Qt.ItemDataRole.ToolTipRole)
    assert len(cell) < len(whole)
    assert not cell.startswith(whole[:20])
    assert cell.rpartition(":")[2] == whole.rpartition(":")[2]
