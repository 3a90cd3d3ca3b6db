"""What was written outside the campaign: named over the screen, opened by a key, gone by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.written_notice import WrittenNotice, tell_written


@pytest.fixture
def notice(window: MainWindow) -> WrittenNotice:
    """The line over the screens."""
    return window.findChildren(WrittenNotice)[0]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the person's own program for folders was asked to show."""
    shown: list[Path] = []

    def take(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return shown


def test_what_was_written_is_named_over_the_screen(
    window: MainWindow, notice: WrittenNotice, tmp_path: Path
) -> None:
    assert not notice.isVisible()
    tell_written(window.page(window.current), tmp_path / "terms.ics")
    assert notice.isVisible()
    assert notice.words.text() == notice.words.toolTip() == str(tmp_path / "terms.ics")


def test_a_dialog_has_it_named_by_the_window_behind(
    window: MainWindow, notice: WrittenNotice, tmp_path: Path
) -> None:
    dialog = QDialog(QDialog(window))
    tell_written(dialog, tmp_path / "print.pdf")
    assert notice.isVisible()


def test_a_key_opens_the_folder_it_lies_in(
    window: MainWindow, notice: WrittenNotice, opened: list[Path], tmp_path: Path
) -> None:
    tell_written(window, tmp_path / "table.xlsx")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F, both)
    assert opened == [tmp_path]
    assert not notice.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F, both)
    assert opened == [tmp_path]


def test_a_folder_that_was_written_is_opened_itself(
    window: MainWindow, notice: WrittenNotice, opened: list[Path], tmp_path: Path
) -> None:
    tables = tmp_path / "president-csv"
    tables.mkdir()
    tell_written(window, tables)
    QTest.keyClick(notice.lead, Qt.Key.Key_Space)
    assert opened == [tables]


def test_escape_takes_it_away_and_still_reaches_the_screen(
    window: MainWindow, notice: WrittenNotice, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.page(window.current)
    tell_written(page, tmp_path / "table.xlsx")
    reached: list[int] = []
    page.keyPressEvent = lambda event: reached.append(event.key())  # type: ignore[method-assign]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not notice.isVisible()
    assert reached == [Qt.Key.Key_Escape]


def test_it_goes_by_itself_but_not_under_somebodys_keys(
    window: MainWindow, notice: WrittenNotice, qtbot: QtBot, tmp_path: Path
) -> None:
    window.activateWindow()
    before = window.page(window.current)
    before.setFocus()
    tell_written(window, tmp_path / "table.xlsx")
    notice.close_button.setFocus()
    notice.pass_by()
    assert notice.isVisible()
    QTest.keyClick(notice.close_button, Qt.Key.Key_Escape)
    assert not notice.isVisible()
    assert not notice.isAncestorOf(window.focusWidget())
    tell_written(window, tmp_path / "again.xlsx")
    notice.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever a test left the mouse
    notice.pass_by()
    assert not notice.isVisible()
