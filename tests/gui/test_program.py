"""The program around the window: who types, which language, what a fault leaves behind."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop import paths, settings
from hq_desktop.actions.desk import Desk
from hq_desktop.app import FAULTY_DATA, Program, run_window
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.ui import fault_report
from hq_desktop.ui.overview.page import OverviewPage
from hq_desktop.ui.who_dialog import WhoDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "person"


@pytest.fixture
def program(
    qapp: QApplication, catalogue: Catalogue, folder: Path, qtbot: QtBot
) -> Iterator[Program]:
    made = Program(qapp, catalogue, folder)
    yield made
    made.close()


def answer(name: str) -> None:
    """Write a name into the question, whenever it comes up."""

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, WhoDialog):
            answer(name)
            return
        dialog.findChildren(QLineEdit)[0].setText(name)
        dialog.accept()

    QTimer.singleShot(20, type_it)


def opened(program: Program, desk: Desk, qtbot: QtBot) -> None:
    program.open(desk.database.address)
    qtbot.waitUntil(lambda: program.window is not None)


def test_who_is_typing_is_asked_once(
    program: Program,
    desk: Desk,
    folder: Path,
    qtbot: QtBot,
    qapp: QApplication,
    catalogue: Catalogue,
) -> None:
    answer("Operator 41")
    opened(program, desk, qtbot)
    assert program.operator == "Operator 41"
    program.close()
    again = Program(qapp, catalogue, folder)
    opened(again, desk, qtbot)
    assert again.operator == "Operator 41"
    again.close()


def test_filters_of_the_chase_list_come_back_at_the_next_start(
    program: Program,
    desk: Desk,
    folder: Path,
    qtbot: QtBot,
    qapp: QApplication,
    catalogue: Catalogue,
) -> None:
    answer("Operator 41")
    opened(program, desk, qtbot)
    assert program.window is not None
    overview = program.window.page("overview")
    assert isinstance(overview, OverviewPage)
    overview.chase.bar.choose("promised", "312")
    overview.chase.bar.begin_name()
    qtbot.keyClicks(overview.chase.bar.name, "Twins")
    qtbot.keyClick(overview.chase.bar.name, Qt.Key.Key_Return)
    program.close()
    again = Program(qapp, catalogue, folder)
    opened(again, desk, qtbot)
    assert again.window is not None
    fresh = again.window.page("overview")
    assert isinstance(fresh, OverviewPage)
    assert fresh.chase.bar.named.findText("Twins") == 1
    assert fresh.precincts.bar.named.findText("Twins") == -1
    again.close()


def test_the_language_is_changed_on_the_same_screen_and_remembered(
    program: Program, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    answer("Operator 41")
    opened(program, desk, qtbot)
    assert program.window is not None
    program.window.show_page("office")
    program.window.language_chosen.emit("kk")
    assert program.window.current == "office"
    kept, _ = settings.read(folder / "settings.json")
    assert kept.language == "kk"


def test_a_campaign_that_is_not_there_leads_to_the_first_steps(
    program: Program, tmp_path: Path, told: list[str], qtbot: QtBot
) -> None:
    program.open(str(tmp_path / "nothing.hq"))
    qtbot.waitUntil(lambda: bool(told))
    assert "nothing.hq" in told[0]
    assert program.start is not None
    assert program.start.isVisible()


def test_a_report_holds_no_words_of_the_fault() -> None:
    try:
        raise ValueError("Конырауов Сырым, 870 votes")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    report = fault_report.report(kind, trace)
    assert "ValueError" in report
    assert "test_program.py" in report
    assert "Конырауов" not in report


def test_a_faulty_data_file_is_named_in_a_box_and_ends_the_program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "resources"
    shutil.copytree(paths.resource("law"), copied / "law")
    for name in ("forms", "profiles", "complaints", "layouts", "papers", "sentences"):
        shutil.copytree(paths.resource(name), copied / name)
    grades = copied / "law" / "grades.toml"
    grades.write_text(grades.read_text("utf-8").replace('"seal"]', '"sael"]'), "utf-8")
    monkeypatch.setattr(paths, "resource", lambda *parts: copied.joinpath(*parts))
    monkeypatch.setenv("HQ_DESKTOP_DATA", str(tmp_path / "person"))
    told: list[str] = []

    def read_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QDialog):
            QTimer.singleShot(20, read_it)
            return
        told.extend(label.text() for label in box.findChildren(QLabel))
        box.findChildren(QPushButton)[0].click()

    QTimer.singleShot(20, read_it)
    assert run_window(None) == FAULTY_DATA
    (sentence,) = [one for one in told if "grades.toml" in one]
    assert "'sael'" in sentence
