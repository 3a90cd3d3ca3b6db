"""One night in one window, by keys alone: type a sheet, see, save, compare, hold the package."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop import app, paths
from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import load
from hq_desktop.settings import Theme
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui import language, look
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.entry.page import EntryPage
from hq_desktop.ui.entry.stages import Stage
from hq_desktop.ui.main_window import MainWindow
from tests.e2e.shared_samples import copy_of, sample

FIFTEEN = (2187, 1573, 1557, 214, 186, 141, 487, 129, 133, 112, 145, 16, 14, 2209, 9)
"""Fifteen numbers with 45 digits; who took part is not what the votes sum to."""


AGAINST = "votes_against_all"


class KeyCount(QObject):
    """Counts the keys that arrive in widgets."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.pressed = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            self.pressed += 1
        return False


@pytest.fixture
def desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    database = open_campaign(str(copy_of(sample("night", tmp_path_factory), tmp_path)))
    yield Desk(database, load(paths.resource()), "Operator 07")
    database.close()


@pytest.fixture
def window(qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    hold_constants()
    look.load_fonts()
    look.dress(qapp, Theme.LIGHT)
    language.install(qapp, "ru")
    shown = app.window_of(desk)
    shown.start()
    shown.show()
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    settle(shown)
    yield shown
    shown.may_close()
    shown.retire()
    shown.hide()
    shown.deleteLater()


def settle(window: MainWindow) -> None:
    for _ in range(4):
        window.wait()
        QApplication.processEvents()


def press(window: MainWindow, text: str) -> None:
    """Press a key for each sign where the focus is; a line's end is Enter."""
    for sign in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        if sign == "\n":
            QTest.keyClick(focus, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(focus, sign)
        QApplication.processEvents()


def shortcut(
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    settle(window)


def test_a_sheet_becomes_a_complaint_by_keys_alone(
    window: MainWindow, desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    race = ComparisonActions(desk).races()[0].code
    before = ComparisonActions(desk).compare(race)
    precinct = next(
        row.precinct for row in before.rows if row.ours is None and len(row.precinct.number) == 3
    )

    shortcut(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    page = window.page("entry")
    assert isinstance(page, EntryPage)
    qtbot.waitUntil(lambda: page.stage is Stage.PRECINCT)
    count = KeyCount(qapp)
    press(window, f"{precinct.number}\n")
    settle(window)
    press(window, "2")
    assert page.stage is Stage.LINES
    press(window, "".join(f"{number}\n" for number in FIFTEEN[:-1]))
    press(window, str(FIFTEEN[-1]))
    notes = [page.parts.form.row(line).note for line in ("voters_participated", AGAINST)]
    assert any(note is not None and "≠" in f"{note.sign}{note.numbers}" for note in notes)
    press(window, "\n")
    settle(window)
    qapp.removeEventFilter(count)
    assert sum(len(str(number)) for number in FIFTEEN) == 45
    assert count.pressed <= 65

    shortcut(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    comparison = window.page("comparison")
    assert isinstance(comparison, ComparisonPage)
    after = ComparisonActions(desk).compare(race)
    assert after.precincts.compared == before.precincts.compared + 1
    row = after.row(precinct.id)
    assert row is not None
    assert row.is_differing
    shortcut(window, Qt.Key.Key_1)
    shortcut(window, Qt.Key.Key_F)
    press(window, precinct.number)
    table = comparison.precincts.table
    qtbot.waitUntil(lambda: len(comparison.precincts.shown()) < 50)
    press(window, "\n")
    assert QApplication.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Home)
    for _ in range(50):
        chosen = table.current()
        if chosen is not None and chosen.place.precinct.id == precinct.id:
            break
        QTest.keyClick(table, Qt.Key.Key_Down)
    shortcut(
        window,
        Qt.Key.Key_J,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.current == "cases"
    cases = window.page("cases")
    assert isinstance(cases, CasesPage)
    shortcut(window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: cases.view.preview.document.pageCount() > 3, timeout=30_000)
