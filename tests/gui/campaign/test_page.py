"""Every change of the campaign is possible from its screen, and recorded."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.office import OfficeActions
from hq_desktop.domain.election import Precinct, SignatoryId
from hq_desktop.ui.campaign.page import CampaignPage
from hq_desktop.ui.campaign.precinct_dialog import ClosingDialog, PrecinctDialog
from hq_desktop.ui.campaign.sections import PrecinctsSection
from hq_desktop.ui.campaign.signatory_dialog import SignatoryDialog
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import RecordTable
from tests.gui import hall

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> CampaignPage:
    made = CampaignPage(CampaignActions(desk), tasks)
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    made.refresh()
    tasks.wait()
    return made


def section(page: CampaignPage) -> PrecinctsSection:
    return page.findChildren(PrecinctsSection)[0]


def press(page: CampaignPage, words: str) -> None:
    buttons = [one for one in page.findChildren(QPushButton) if one.text() == words]
    next(one for one in buttons if one.isVisible()).click()


def fill(kind: type[D], writing: Callable[[D], None]) -> None:
    """Write into the dialog that comes up, and save it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        writing(dialog)
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted

    QTimer.singleShot(0, write)


def last_deed(desk: Desk) -> tuple[str, str]:
    head = OfficeActions(desk).head()
    assert head is not None
    return head.deed, head.operator


@pytest.mark.parametrize(
    ("words", "found"),
    [("312", ["312", "312"]), ("школа 917", ["312"]), ("вагонная", ["14"]), ("ЛИЦЕЙ", ["312"])],
)
def test_precincts_are_found_by_number_school_or_address(
    page: CampaignPage, words: str, found: list[str]
) -> None:
    section(page).table.set_filter(words)
    assert [row.precinct.number for row in section(page).table.records.shown] == found


def test_a_precinct_is_closed_on_the_night_with_its_reason(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    section(page).table.select_record(lambda row: row.precinct.number == "14")
    fill(ClosingDialog, lambda dialog: dialog._reason.setText("Нет света"))
    press(page, "Close …")
    tasks.wait()
    closed = _precinct(desk, "14")
    assert closed.is_closed
    assert closed.closed_reason == "Нет света"
    assert last_deed(desk) == ("precinct_closed", hall.OPERATOR)


def test_a_precinct_is_added_to_the_race(page: CampaignPage, desk: Desk, tasks: Tasks) -> None:
    def write(dialog: PrecinctDialog) -> None:
        dialog._number.setText("500")
        dialog._commission.setCurrentIndex(1)
        dialog._voters.setText("1 200")

    fill(PrecinctDialog, write)
    press(page, "Add precinct …")
    tasks.wait()
    added = _precinct(desk, "500")
    assert added.voters_on_list == 1200
    assert added.id in desk.directory().races[0].precincts


def test_the_same_number_under_one_commission_is_refused(
    page: CampaignPage, desk: Desk, tasks: Tasks, told: list[str]
) -> None:
    def write(dialog: PrecinctDialog) -> None:
        dialog._number.setText("313")
        place = dialog._commission.findData(hall.NORTH)
        dialog._commission.setCurrentIndex(place)

    fill(PrecinctDialog, write)
    press(page, "Add precinct …")
    tasks.wait()
    assert "exists already" in told[0]
    assert len(desk.directory().precincts) == 4


def test_a_contestant_who_withdraws_stays_in_the_protocols(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    page.show_section(2)
    tables = [one for one in page.findChildren(RecordTable) if one.isVisible()]
    tables[0].select_record(lambda row: row.contestant.code == "s")
    press(page, "Withdrawn")
    tasks.wait()
    contestants = desk.directory().races[0].contestants
    assert [one.is_withdrawn for one in contestants] == [False, False, True]
    assert last_deed(desk) == ("contestant_withdrawn", hall.OPERATOR)


def test_an_iin_has_twelve_digits(qtbot: QtBot, desk: Desk) -> None:
    dialog = SignatoryDialog(desk.directory().signatories[0], desk.catalogue.roles)
    qtbot.addWidget(dialog)
    dialog._iin.setText("12345")
    assert "12 digits" in dialog.fault()
    dialog._iin.setText("000000000000")
    assert dialog.fault() == ""
    assert dialog.signatory.id != SignatoryId(0)


def test_another_screen_can_ask_for_a_precinct(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    wanted = _precinct(desk, "313")
    page.show_subject(PrecinctSubject(hall.RACE, wanted.id))
    tasks.wait()
    row = section(page).table.current()
    assert row is not None
    assert row.precinct.id == wanted.id


def test_every_list_of_the_campaign_is_one_qt_agrees_with(
    page: CampaignPage, tasks: Tasks, qtmodeltester: ModelTester
) -> None:
    for place in range(8):
        page.show_section(place)
        tasks.wait()
    for table in page.findChildren(RecordTable):
        qtmodeltester.check(table.records)


def test_what_no_lawyer_checked_is_listed_with_its_source(page: CampaignPage, tasks: Tasks) -> None:
    page.show_section(7)
    tasks.wait()
    table = next(one for one in page.findChildren(RecordTable) if one.isVisible())
    assert len(table.records.shown) > 20
    assert all(item.mark.source for item in table.records.shown)


def _precinct(desk: Desk, number: str) -> Precinct:
    return next(one for one in desk.directory().precincts.values() if one.number == number)


def test_an_import_is_made_with_its_preview_and_taken_back(
    page: CampaignPage, desk: Desk, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "участки.csv"
    table.write_text("УИК;Комиссия;Адрес;Избирателей\n901;north;ул. Новая, 1;700\n", "utf-8")
    page.show_section(5)
    tasks.wait()

    def accept_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TableImportDialog)
        dialog.show_file(table)
        tasks.wait()
        assert dialog.store_button.isEnabled()
        dialog.store_button.click()
        tasks.wait()

    QTimer.singleShot(0, accept_it)
    press(page, "Import a table …")
    tasks.wait()
    assert len(desk.directory().precincts) == 5
    records = next(one for one in page.findChildren(RecordTable) if one.isVisible())
    assert records.select_record(lambda record: record.file_name == "участки.csv")
    press(page, "Take back")
    tasks.wait()
    assert len(desk.directory().precincts) == 4
    assert last_deed(desk)[0] == "import_undone"
