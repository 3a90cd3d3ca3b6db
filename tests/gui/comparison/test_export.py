"""What the screen writes out: the workbook, and tables that can be imported again."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.ui import files
from hq_desktop.ui.comparison.page import ComparisonPage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_key_writes_the_workbook(
    page: ComparisonPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "т.xlsx"
    monkeypatch.setattr(files, "ask_save", lambda *_told: path)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(page.precincts.table, Qt.Key.Key_E, CONTROL)
    assert "Summary" in load_workbook(path, read_only=True).sheetnames


def test_another_key_writes_tables_into_a_folder_of_their_own(
    page: ComparisonPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_folder", lambda *_told: tmp_path / "out")
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(page.precincts.table, Qt.Key.Key_E, CONTROL | SHIFT)
    (folder,) = (tmp_path / "out").iterdir()
    assert {"readings.csv", "precincts.csv"} <= {one.name for one in folder.iterdir()}
