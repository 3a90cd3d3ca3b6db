"""From a contradiction to sheets of paper and a filed complaint, in one window, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop import app, paths
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import load
from hq_desktop.domain.case import CaseStage
from hq_desktop.settings import Theme
from hq_desktop.storage import cases
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui import language, look, printing
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.print_dialog import PrintDialog
from hq_desktop.ui.cases.register_filing_form import FilingForm
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.main_window import MainWindow
from tests.e2e.shared_samples import copy_of, sample

MOST_ACTIONS = 25
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    database = open_campaign(str(copy_of(sample("district-15", tmp_path_factory), tmp_path)))
    yield Desk(database, load(paths.resource()), "Оператор 07")
    database.close()


@pytest.fixture
def window(
    qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("HQ_DESKTOP_DATA", str(tmp_path / "person"))
    monkeypatch.setattr(printing, "DPI", 50)  # the pages are drawn well enough to be counted
    monkeypatch.chdir(tmp_path)  # where the dialog of a file begins
    hold_constants()
    look.load_fonts()
    look.dress(qapp, Theme.LIGHT)
    language.install(qapp, "ru")
    shown = app.window_of(desk)
    shown.start()
    shown.show()
    wake(shown)
    yield shown
    shown.may_close()
    shown.retire()
    shown.hide()
    shown.deleteLater()


def wake(window: MainWindow) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for _ in range(4):
        window.wait()
        QApplication.processEvents()


class Hands:
    """Presses keys in the window and in the dialogs it opens, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0

    def key(
        self, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._press(QApplication.focusWidget() or self._window, pressed, modifier)
        wake(self._window)

    def confirm(self, *dialogs: type[QDialog]) -> None:
        """Press Enter in the next dialogs of these kinds, one after another."""

        def answer() -> None:
            shown, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if isinstance(shown, dialogs[0]) and focus is not None and focus.window() is shown:
                if dialogs[1:]:
                    self.confirm(*dialogs[1:])
                self._press(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            else:
                QTimer.singleShot(20, answer)

        QTimer.singleShot(20, answer)

    def _press(self, widget: QWidget, pressed: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        self.pressed += 1
        QTest.keyClick(widget, pressed, modifier)


def test_a_contradiction_becomes_sheets_and_a_filed_complaint_by_few_keys(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(window)
    hands.key(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    hands.key(Qt.Key.Key_J, CONTROL)
    page = window.page("cases")
    assert isinstance(page, CasesPage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=10_000)
    assert page.plan is not None
    assert page.plan.missing == ()
    hands.key(Qt.Key.Key_P, CONTROL)
    preview = page.view.preview.document
    qtbot.waitUntil(lambda: preview.pageCount() > 3, timeout=60_000)
    wake(window)

    hands.confirm(PrintDialog, QFileDialog)
    hands.key(Qt.Key.Key_P, SHIFTED)
    qtbot.waitUntil(
        lambda: any(tmp_path.glob("*.pdf")) and not page.making.is_running, timeout=60_000
    )
    (printed,) = tmp_path.glob("*.pdf")
    on_paper = QPdfDocument()
    assert on_paper.load(str(printed)) is QPdfDocument.Error.None_
    assert on_paper.pageCount() == preview.pageCount()
    on_paper.close()
    assert hands.pressed <= MOST_ACTIONS

    wake(window)
    hands.confirm(FilingForm)
    hands.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: stages(desk) == [CaseStage.FILED], timeout=10_000)
    assert hands.pressed <= MOST_ACTIONS
    print(f"{hands.pressed} keys")  # noqa: T201 — pytest -s shows it


def stages(desk: Desk) -> list[CaseStage]:
    with desk.database.reading() as tx:
        return [one.stage for one in cases.all(tx)]
