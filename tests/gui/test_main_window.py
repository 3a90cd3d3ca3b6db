"""The window: its rail, its keys, its news, its languages."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop import app
from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.actions.intake import IntakeActions
from hq_desktop.actions.office import OfficeActions
from hq_desktop.domain.incident import IncidentDraft
from hq_desktop.domain.protocol import CopyId, Feature, Grade, ProtocolCopy, Side
from hq_desktop.storage import copies
from hq_desktop.ui import language
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.rail import RailItem
from tests.gui import hall


def test_every_screen_is_one_key_away(window: MainWindow, qtbot: QtBot) -> None:
    for number, code in enumerate(window.codes, start=1):
        key = getattr(Qt.Key, f"Key_{number}")
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.current == code
        window.wait()


def test_what_a_colleague_wrote_appears_by_itself(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_page("campaign")
    window.wait()
    colleague = CampaignActions(Desk(desk.database, desk.catalogue, "Operator 12"))
    precinct = next(iter(desk.directory().precincts.values()))
    colleague.close_precinct(precinct, "the building burnt down")
    window.ask_news()
    qtbot.waitUntil(lambda: "the building burnt down" in _texts_of_tables(window))


def test_the_status_bar_shows_the_journals_head(window: MainWindow, desk: Desk) -> None:
    window.ask_news()
    window.wait()
    newest = OfficeActions(desk).head()
    assert newest is not None
    head = f"{newest.digest[:4]} {newest.digest[4:8]}".upper()
    assert any(head in label.text() for label in window.findChildren(QLabel))


def test_the_rail_says_what_waits_before_its_screen_is_opened(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    first, again = tmp_path / "а.mp4", tmp_path / "б.mp4"
    first.write_bytes(b"video of the count")
    again.write_bytes(b"another video")
    IntakeActions(desk).take_in((first, again))
    window.ask_news()
    window.wait()
    window.wait()
    assert "! 2" in [label.text() for label in window.findChildren(QLabel)]


def test_the_rail_counts_incidents_and_sheets_before_their_screens_are_opened(
    window: MainWindow, desk: Desk
) -> None:
    precinct = next(iter(desk.directory().precincts))
    IncidentActions(desk).write(IncidentDraft(precinct=precinct, ground="threats"))
    with desk.database.transaction("keeper", "sheet_confirmed") as tx:
        paper = {Feature.PAPER_IN_HAND: True}
        sheet = ProtocolCopy(CopyId(0), hall.RACE, precinct, Side.OURS, "", Grade.C, {}, None)
        copies.add(tx, replace(sheet, features=paper))
    window.ask_news()
    window.wait()
    window.wait()
    badges = {one.code: one.badge for one in window.findChildren(RailItem)}
    assert (badges["incidents"], badges["entry"]) == ("! 1", "1")


@pytest.mark.parametrize("code", ["ru", "kk", "en", "xx"])
def test_every_screen_opens_in_every_language_and_cuts_no_button(
    code: str, desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    language.install(qapp, code)
    window = app.window_of(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.start()
    cut = []
    for name in window.codes:
        window.show_page(name)
        window.wait()
        qapp.processEvents()
        cut += [f"{name}: {text}" for text in _cut(window.page(name), code)]
    window.retire()
    assert cut == []


def _cut(page: QWidget, code: str) -> list[str]:
    """Return the words on buttons that are narrower than their words need.

    Doubled texts may be wider than the whole screen; there a button must still keep its height.
    """
    found = []
    for kind in (QPushButton, QToolButton):
        for button in page.findChildren(kind):
            if not button.isVisible() or not button.text():
                continue
            needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            is_narrow = code != "xx" and button.width() < needed
            if is_narrow or button.height() < button.fontMetrics().height():
                found.append(button.text())
    return found


def _texts_of_tables(window: MainWindow) -> str:
    texts = []
    for table in window.page(window.current).findChildren(QTableView):
        model = table.model()
        texts += [
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
    return " ".join(texts)


def test_the_rail_names_the_person(window: MainWindow) -> None:
    assert any(hall.OPERATOR in button.text() for button in window.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("key", "asked"), [("N", "new_asked"), ("O", "open_asked"), ("B", "restore_asked")]
)
def test_the_keys_that_the_menu_shows_work_while_it_is_closed(
    window: MainWindow, qtbot: QtBot, key: str, asked: str
) -> None:
    meant = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(getattr(window, asked)):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), meant)
