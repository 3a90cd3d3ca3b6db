"""The directory of bodies, the role of a signatory, the day of voting: changed from the screen."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import COURT, Commission, CommissionCode
from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text
from hq_desktop.storage import commissions
from hq_desktop.ui import files, messages
from hq_desktop.ui.campaign.campaign_form import CampaignForm
from hq_desktop.ui.campaign.commissions_section import CommissionsSection
from hq_desktop.ui.campaign.dialogs import CommissionDialog
from hq_desktop.ui.campaign.page import CampaignPage
from hq_desktop.ui.campaign.sections import PrecinctsSection, SignatoriesSection
from hq_desktop.ui.campaign.signatory_dialog import SignatoryDialog
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall

SMAS = Commission(CommissionCode("smas"), Text("СМАС города"), hall.CITY, COURT)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> CampaignPage:
    made = CampaignPage(CampaignActions(desk), tasks)
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    made.refresh()
    tasks.wait()
    return made


def bodies(page: CampaignPage) -> CommissionsSection:
    page.show_section(1)
    return page.findChildren(CommissionsSection)[0]


def choose(section: CommissionsSection, code: CommissionCode) -> None:
    section.table.select_record(lambda row: row.commission.code == code)


def key(
    qtbot: QtBot,
    widget: QWidget,
    sign: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(widget, sign, modifier)


def answer(writing: object) -> None:
    """Write into the dialog that comes up, and save it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert callable(writing)
        writing(dialog)
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted

    QTimer.singleShot(0, write)


def test_a_court_is_added_by_keys_and_hears_a_territory(
    page: CampaignPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    def write(dialog: CommissionDialog) -> None:
        dialog._code.setText("smas")
        assert dialog._level.currentIndex() == 0
        dialog._level.setCurrentIndex(dialog._level.findData(COURT))
        assert dialog._parent.accessibleName().startswith("Territory it hears")
        dialog._parent.setCurrentIndex(dialog._parent.findData(hall.CITY))
        dialog._name_ru.setText("СМАС города")

    section = bodies(page)
    answer(write)
    key(qtbot, section.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    stored = desk.directory().commissions[SMAS.code]
    assert (stored.level, stored.parent) == (COURT, hall.CITY)


def test_what_nothing_refers_to_is_taken_out_by_a_key(
    page: CampaignPage,
    desk: Desk,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
) -> None:
    with desk.database.transaction("keeper", "commission_saved") as tx:
        commissions.save(tx, SMAS)
    page.refresh()
    tasks.wait()
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    section = bodies(page)
    for code in (SMAS.code, hall.NORTH):
        choose(section, code)
        key(qtbot, section.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
        tasks.wait()
    assert SMAS.code not in desk.directory().commissions
    assert hall.NORTH in desk.directory().commissions
    assert "a precinct stands below" in told[0]


def test_the_directory_is_written_as_a_table_by_a_key(
    page: CampaignPage,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "bodies.xlsx"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    with qtbot.waitSignal(page.saved):
        key(qtbot, bodies(page).table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        tasks.wait()
    assert target.stat().st_size > 0


def test_the_chain_above_a_precinct_names_what_is_missing(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    section = page.findChildren(PrecinctsSection)[0]
    section.table.select_record(lambda row: row.precinct.commission == hall.NORTH)
    chain, courts, missing = section.panel.texts
    assert len(chain.splitlines()) >= 3
    assert courts == "none"
    assert "! no court in the directory for" in missing
    with desk.database.transaction("keeper", "commission_saved") as tx:
        commissions.save(tx, SMAS)
    page.refresh()
    tasks.wait()
    section.table.select_record(lambda row: row.precinct.commission == hall.NORTH)
    chain, courts, missing = section.panel.texts
    assert courts.startswith("· СМАС города: hears ТИК города Алматау")
    assert "no court" not in missing
    assert "! no address: СМАС города" in missing


def test_the_role_of_a_signatory_is_chosen(
    page: CampaignPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    page.show_section(4)
    section = page.findChildren(SignatoriesSection)[0]
    section.table.select_record(lambda _: True)

    def write(dialog: SignatoryDialog) -> None:
        assert "guess" in dialog.meant
        dialog._acts_as.setCurrentIndex(dialog._acts_as.findData(ObserverRole.PARTY_OBSERVER))
        assert "20-1(3)(7)" in dialog.meant
        dialog._acts_as.setCurrentIndex(dialog._acts_as.findData(ObserverRole.CANDIDATE))
        assert dialog.meant == ""

    answer(write)
    key(qtbot, section.table, Qt.Key.Key_F2)
    tasks.wait()
    assert desk.directory().signatories[0].acts_as is ObserverRole.CANDIDATE


def test_a_role_in_unknown_words_is_called_not_stated(qtbot: QtBot, desk: Desk) -> None:
    one = replace(desk.directory().signatories[0], role=Text("житель"))
    dialog = SignatoryDialog(one, desk.catalogue.roles)
    qtbot.addWidget(dialog)
    assert "neutral" in dialog.meant
    assert dialog.signatory.acts_as is None


def form(page: CampaignPage) -> CampaignForm:
    page.show_section(6)
    return page.findChildren(CampaignForm)[0]


def test_another_day_says_which_terms_it_moves_before_it_is_stored(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    fields = form(page)
    fields.day.setText("29.11.2026")
    tasks.wait()
    assert "D05" in fields.moved.text()
    assert not fields.save_button.isEnabled()
    fields.meant.setChecked(True)
    fields.save_button.click()
    tasks.wait()
    assert desk.directory().campaign.election_day == date(2026, 11, 29)


def test_a_title_is_changed_without_a_word_more(
    page: CampaignPage, desk: Desk, tasks: Tasks
) -> None:
    fields = form(page)
    fields.title.setText("Алматау, штаб")
    assert fields.moved.isHidden()
    fields.save_button.click()
    tasks.wait()
    assert desk.directory().campaign.title == "Алматау, штаб"


def test_a_day_that_is_none_is_not_stored(page: CampaignPage, tasks: Tasks) -> None:
    fields = form(page)
    fields.day.setText("31.11.2026")
    tasks.wait()
    assert not fields.save_button.isEnabled()


def test_a_campaign_changed_elsewhere_is_not_written_over(desk: Desk) -> None:
    actions = CampaignActions(desk)
    known = desk.directory().campaign
    actions.save_campaign(known, "Первый", known.election_day)
    with pytest.raises(ChangedElsewhere):
        actions.save_campaign(known, "Второй", known.election_day)
    assert desk.directory().campaign.title == "Первый"
