"""A campaign made of a backup, step by step and by keys; a damaged one replaced by its backup."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop import settings
from hq_desktop.actions.backups import BackupActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.office import OfficeActions
from hq_desktop.app import Program
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import CampaignDamaged, StorageFailed
from hq_desktop.domain.protocol import Feature
from hq_desktop.domain.zone import ZONE
from hq_desktop.settings import Settings
from hq_desktop.storage.damage import TABLES as READ_TABLES
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui import files
from hq_desktop.ui.damage_words import TABLES
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.restore_dialog import RestoreDialog
from hq_desktop.ui.start_window import StartWindow
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.who_dialog import WhoDialog
from tests.gui.hall import RACE

Key = Qt.Key


@pytest.fixture
def backups(desk: Desk, tmp_path: Path) -> Path:
    """A folder with one good backup of the campaign."""
    folder = tmp_path / "Второй диск"
    BackupActions(desk).add_generation(folder)
    return folder


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    return tmp_path / "person"


def guide(
    qtbot: QtBot,
    tasks: Tasks,
    folder: Path,
    backups: str = "",
    damaged: CampaignDamaged | None = None,
) -> RestoreDialog:
    dialog = RestoreDialog(tasks, folder, backups=backups, damaged=damaged)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    tasks.wait()
    return dialog


def press(qtbot: QtBot, dialog: RestoreDialog, tasks: Tasks, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or dialog, key)
        tasks.wait()


def typed(desk: Desk) -> None:
    """Save a sheet and leave another half typed."""
    place = next(iter(desk.directory().precincts.values()))
    actions = EntryActions(desk)
    sheet = Draft(RACE, place.id, cells={"voters_on_list": 5}, features={Feature.PICTURE: True})
    actions.save(sheet)
    actions.put_draft(replace(sheet, cells={"voters_on_list": 6}))


def damage(address: str) -> CampaignDamaged:
    file = Path(address) / "campaign.sqlite"
    content = bytearray(file.read_bytes())
    content[:20] = b"\0" * 20
    file.write_bytes(content)
    return CampaignDamaged(address=address, reason="not_a_database")


def as_it_lies(folder: Path) -> dict[str, str]:
    files_in = (one for one in folder.rglob("*") if one.is_file())
    return {str(one): hashlib.sha256(one.read_bytes()).hexdigest() for one in files_in}


def test_a_backup_is_proved_then_restored_by_enter_alone(
    qtbot: QtBot, tasks: Tasks, backups: Path, data_folder: Path, desk: Desk
) -> None:
    dialog = guide(qtbot, tasks, data_folder, str(backups))
    offer = dialog.offers.current()
    assert offer is not None
    assert offer.is_good
    assert not dialog.target.isEnabled()
    press(qtbot, dialog, tasks, Key.Key_Return)
    assert dialog.note.property("state") == "good"
    day = datetime.now(ZONE)
    assert dialog.address == str(data_folder / f"Алматау-restored-{day:%Y%m%d}.hq")
    press(qtbot, dialog, tasks, Key.Key_Return)
    assert dialog.result() == RestoreDialog.DialogCode.Accepted
    restored = open_campaign(dialog.address)
    assert OfficeActions(replace(desk, database=restored)).head() == OfficeActions(desk).head()
    restored.close()


def test_a_changed_backup_is_not_restored_and_another_can_be_chosen(
    qtbot: QtBot, tasks: Tasks, backups: Path, data_folder: Path, desk: Desk
) -> None:
    typed(desk)
    BackupActions(desk).add_generation(backups)
    newest = sorted(one for one in backups.iterdir() if one.name != "evidence")[-1]
    content = bytearray((newest / "campaign.sqlite").read_bytes())
    content[5000] ^= 1
    (newest / "campaign.sqlite").write_bytes(content)
    dialog = guide(qtbot, tasks, data_folder, str(backups))
    press(qtbot, dialog, tasks, Key.Key_Return)
    assert dialog.note.property("state") == "attention"
    assert not dialog.target.isEnabled()
    dialog.offers.setFocus()
    press(qtbot, dialog, tasks, Key.Key_Down, Key.Key_Return)
    assert dialog.note.property("state") == "good"
    assert dialog.target.isEnabled()


def test_a_folder_that_is_taken_is_refused_and_left_as_it_is(
    qtbot: QtBot, tasks: Tasks, backups: Path, data_folder: Path
) -> None:
    taken = data_folder / "занято.hq"
    taken.mkdir(parents=True)
    (taken / "mine.txt").write_text("mine", encoding="utf-8")
    dialog = guide(qtbot, tasks, data_folder, str(backups))
    press(qtbot, dialog, tasks, Key.Key_Return)
    dialog.target.setText(str(taken))
    press(qtbot, dialog, tasks, Key.Key_Return)
    assert dialog.note.property("state") == "attention"
    assert [one.name for one in taken.iterdir()] == ["mine.txt"]
    assert dialog.isVisible()


def test_the_proving_can_be_cancelled_by_escape(
    qtbot: QtBot, tasks: Tasks, backups: Path, data_folder: Path
) -> None:
    dialog = guide(qtbot, tasks, data_folder, str(backups))
    dialog.go_on()
    qtbot.keyClick(dialog, Key.Key_Escape)
    tasks.wait()
    assert dialog.note.text() == "Cancelled. Nothing was made."
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_file_that_is_no_backup_is_told(
    qtbot: QtBot, tasks: Tasks, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.hqbackup").write_text("notes", encoding="utf-8")
    monkeypatch.setattr(files, "ask_open", lambda *_: tmp_path / "notes.hqbackup")
    dialog = guide(qtbot, tasks, data_folder)
    assert not dialog.go_button.isEnabled()
    dialog.file_button.click()
    tasks.wait()
    assert "it is no backup of a campaign" in dialog.note.text()


def test_a_damaged_campaign_says_what_it_holds_and_its_drafts_come_along(
    qtbot: QtBot, tasks: Tasks, backups: Path, data_folder: Path, desk: Desk
) -> None:
    typed(desk)
    desk.database.close()
    campaign = Path(desk.database.address)
    damaged = damage(str(campaign))
    lies = as_it_lies(campaign)
    dialog = guide(qtbot, tasks, data_folder, str(backups), damaged)
    assert "Sheets that can be read: 1" in dialog.survey_note.text()
    assert "Drafts that go into the restored campaign: 1" in dialog.survey_note.text()
    assert len(dialog.tables.records.shown) == len(TABLES)
    assert "to be typed again: 1" in dialog.note.text()
    assert "312 (Operator 07)" in dialog.note.text()
    dialog.offers.setFocus()
    press(qtbot, dialog, tasks, Key.Key_Return, Key.Key_Return)
    assert "Drafts put back: 1" in dialog.note.text()
    assert as_it_lies(campaign) == lies
    press(qtbot, dialog, tasks, Key.Key_Return)
    assert dialog.result() == RestoreDialog.DialogCode.Accepted
    restored = open_campaign(dialog.address)
    (draft,) = EntryActions(replace(desk, database=restored)).drafts()
    assert draft.cells == {"voters_on_list": 6}
    restored.close()


def test_every_table_that_is_read_has_words() -> None:
    assert set(READ_TABLES) == set(TABLES)


def test_the_ways_to_a_restore_can_be_reached(qtbot: QtBot, window: MainWindow) -> None:
    texts = [action.text() for action in window.menu().actions()]
    assert "Restore from a backup …" in texts
    action = next(one for one in window.menu().actions() if one.text() == texts[2])
    with qtbot.waitSignal(window.restore_asked):
        action.trigger()
    start = StartWindow((), ())
    qtbot.addWidget(start)
    start.show()
    button = next(one for one in start.findChildren(QPushButton) if "Restore" in one.text())
    button.setFocus()
    with qtbot.waitSignal(start.restore_asked):
        qtbot.keyClick(button, Key.Key_Space)


def test_work_that_meets_damage_leads_to_the_restore(
    qtbot: QtBot, window: MainWindow, told: list[str]
) -> None:
    fault = CampaignDamaged(address="x", reason="database_malformed")
    with qtbot.waitSignal(window.damage_found) as found:
        window._tasks.failed.emit(fault)
    assert found.args == [fault]
    window._tasks.failed.emit(StorageFailed(reason="other"))
    assert len(told) == 1


@pytest.fixture
def program(
    qapp: QApplication, catalogue: Catalogue, data_folder: Path, desk: Desk, backups: Path
) -> Iterator[Program]:
    known = settings.with_operator(Settings(), desk.database.address, "Operator 41")
    known = settings.with_backups(known, desk.database.address, str(backups))
    known = settings.with_recent(known, desk.database.address)
    settings.write(data_folder / "settings.json", known)
    made = Program(qapp, catalogue, data_folder)
    yield made
    made.close()


def lead_through(program: Program, presses: int) -> None:
    """Press Enter in the guided restore as often as it takes, each time when it is ready."""

    def press_it() -> None:
        nonlocal presses
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WhoDialog):
            dialog.findChildren(QLineEdit)[0].setText("asked again")
            dialog.accept()
        elif isinstance(dialog, RestoreDialog) and dialog.go_button.isEnabled():
            presses -= 1
            dialog.go_on()
        if presses:
            QTimer.singleShot(20, press_it)

    QTimer.singleShot(20, press_it)


def test_the_program_leads_from_a_damaged_campaign_to_the_restored_one(
    qtbot: QtBot, program: Program, desk: Desk, data_folder: Path, backups: Path
) -> None:
    typed(desk)
    desk.database.close()
    damage(desk.database.address)
    lead_through(program, 3)
    program.begin(None)
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert program.operator == "Operator 41", "who types is not asked again"
    kept, _ = settings.read(data_folder / "settings.json")
    assert "-restored-" in kept.recent[0]
    assert settings.backups_of(kept, kept.recent[0]) == str(backups)


def test_a_changed_byte_in_a_text_is_told_at_opening_as_damage(
    qtbot: QtBot, program: Program, desk: Desk
) -> None:
    desk.database.close()
    file = Path(desk.database.address) / "campaign.sqlite"
    content = file.read_bytes()
    file.write_bytes(content.replace(b"without_invalid", b"wIthout_invalid"))
    shutil.rmtree(Path(settings.backups_of(program._settings, desk.database.address)))
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RestoreDialog) and dialog.survey_note.text():
            found.append(dialog.survey_note.text())
            dialog.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    program.begin(None)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    assert program.window is None
