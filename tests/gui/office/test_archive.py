"""An archive is written and checked from the office."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.archive import ArchiveRequest
from hq_desktop.actions.backups import BackupActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.history import HistoryActions
from hq_desktop.actions.office import OfficeActions
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, hidden_names
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.office.archive_dialog import ArchiveDialog
from hq_desktop.ui.office.page import OfficePage
from hq_desktop.ui.tasks import Tasks


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> OfficePage:
    backing_up = BackingUp(BackupActions(desk), tasks, "")
    made = OfficePage(OfficeActions(desk), tasks, backing_up, HistoryActions(desk))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot) -> ArchiveDialog:
    made = ArchiveDialog("archive-Алматау-7", (), Language.KK)
    qtbot.addWidget(made)
    return made


def test_an_archive_is_written_and_its_head_and_seal_are_told(
    page: OfficePage, tasks: Tasks, tmp_path: Path
) -> None:
    page.archives.write(ArchiveRequest(), tmp_path / "a")
    assert not page.archives.write_button.isEnabled()
    tasks.wait()
    told = json.loads((tmp_path / "a" / "manifest.json").read_text(encoding="utf-8"))
    assert told["journal"]["head"] in page.result.text()
    assert "Seal of the archive" in page.result.text()
    assert page.result.property("state") == "good"
    assert page.archives.write_button.isEnabled()


def test_an_archive_that_was_changed_is_told_by_the_file(
    page: OfficePage, tasks: Tasks, tmp_path: Path
) -> None:
    page.archives.write(ArchiveRequest(), tmp_path / "a")
    tasks.wait()
    page.archives.check(tmp_path / "a")
    tasks.wait()
    assert "is as it was written" in page.result.text()
    with (tmp_path / "a" / "README.txt").open("a", encoding="utf-8") as file:
        file.write("more")
    page.archives.check(tmp_path / "a")
    tasks.wait()
    assert "README.txt: it was changed" in page.result.text()
    assert page.result.property("state") == "attention"


def test_an_archive_by_code_says_what_was_not_checked(
    page: OfficePage, tasks: Tasks, tmp_path: Path
) -> None:
    page.archives.write(ArchiveRequest(is_by_code=True), tmp_path / "a")
    tasks.wait()
    page.archives.check(tmp_path / "a")
    tasks.wait()
    assert "without texts" in page.result.text()


def test_writing_can_be_cancelled(page: OfficePage, tasks: Tasks, tmp_path: Path) -> None:
    page.archives.write(ArchiveRequest(), tmp_path / "a")
    page.may_close()
    tasks.wait()
    assert page.result.text() == "Cancelled."
    assert list(tmp_path.glob("*unfinished*")) == []


def test_the_dialog_asks_for_a_place_and_refuses_what_exists(
    dialog: ArchiveDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.accept()
    assert dialog.result() == 0
    assert "where" in dialog.fault()
    monkeypatch.setattr(files, "ask_folder", lambda *_: tmp_path)
    dialog.place_button.click()
    assert dialog.target == tmp_path / "archive-Алматау-7"
    (tmp_path / "archive-Алматау-7").mkdir()
    assert "exists already" in dialog.fault()
    dialog.name.setText("a:b")
    assert dialog.target == tmp_path / "a_b"
    dialog.accept()
    assert dialog.result() == 1


def test_the_dialog_hands_on_what_was_chosen(dialog: ArchiveDialog, qtbot: QtBot) -> None:
    assert dialog.request == ArchiveRequest(Language.KK)
    dialog.by_code.setChecked(True)
    dialog.ballots.setChecked(True)
    assert dialog.request == ArchiveRequest(Language.KK, is_by_code=True, with_ballots=True)
    assert not dialog.packages.isEnabled()
    with_packages = ArchiveDialog("a", (Path("1"),), Language.EN)
    qtbot.addWidget(with_packages)
    assert with_packages.request == ArchiveRequest(Language.RU, packages=(Path("1"),))


def test_what_the_dialog_hands_on_is_written(
    page: OfficePage, dialog: ArchiveDialog, tasks: Tasks, tmp_path: Path
) -> None:
    page.archives.write(dialog.request, tmp_path / "a")
    tasks.wait()
    assert page.result.property("state") == "good"
    assert json.loads((tmp_path / "a" / "manifest.json").read_text("utf-8"))["language"] == "kk"


def test_where_names_are_hidden_codes_are_proposed(qtbot: QtBot) -> None:
    hidden_names.hide(True)
    try:
        made = ArchiveDialog("a", (), Language.RU)
        qtbot.addWidget(made)
        assert made.by_code.isChecked()
    finally:
        hidden_names.hide(False)
