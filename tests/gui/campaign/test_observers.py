"""The register of people is kept by keyboard, and shows codes instead of names when asked."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.observers import ObserverActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.ui import files, hidden_names, messages
from hq_desktop.ui.campaign.observer_dialog import ObserverDialog
from hq_desktop.ui.campaign.observers_section import ObserversSection
from hq_desktop.ui.campaign.page import CampaignPage
from hq_desktop.ui.campaign.precinct_dialog import PrecinctDialog
from hq_desktop.ui.campaign.scan_dialog import ScanDialog
from hq_desktop.ui.campaign.sections import PrecinctsSection
from hq_desktop.ui.main_window import MainWindow

D = TypeVar("D", bound=QDialog)
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "Жұмағұлова Ұлжалғас Бақтығұлқызы"
SEALED = Credential(CredentialKind.REFERRAL, "ОО «Пример»", "17", True)


@pytest.fixture(autouse=True)
def names_shown() -> Iterator[None]:
    """What one test hides the next one sees."""
    yield
    hidden_names.hide(False)


@pytest.fixture
def people(desk: Desk) -> ObserverActions:
    """Three people at the precincts of the campaign."""
    actions = ObserverActions(desk)
    first, second, *_ = desk.directory().precincts
    observer = ObserverRole.ORGANISATION_OBSERVER
    ended = replace(SEALED, valid_until=date(2026, 11, 21))
    for one in (
        Observer(ObserverId(0), "Н-1", LONG, observer, "+7 701 123 45 67", "", (first,), SEALED),
        Observer(ObserverId(0), "Н-2", "Ким Д.", observer, "", "", (first, second), ended),
        Observer(ObserverId(0), "Д-1", "Ерлан Т.", ObserverRole.PROXY, "", "", (second,)),
    ):
        actions.save(one)
    return actions


@pytest.fixture
def section(window: MainWindow, people: ObserverActions, qtbot: QtBot) -> ObserversSection:
    """The register, opened by its key."""
    come_back(window, qtbot)
    window.show_page("campaign")
    window.wait()
    page = window.page("campaign")
    assert isinstance(page, CampaignPage)
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_4, CONTROL)
    window.wait()
    shown = page.findChildren(ObserversSection)[0]
    assert shown.isVisible()
    assert shown.table.hasFocus()
    return shown


def focus() -> QWidget:
    """Where keys go now: in the form over the window, else in the window."""
    shown = QApplication.activeModalWidget() or QApplication.activeWindow()
    focused = None if shown is None else shown.focusWidget()
    assert focused is not None
    return focused


def type_in(text: str) -> None:
    """Press the keys of a text, in any alphabet, where the focus is."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(focus(), key)


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """Let the window have the keys, as it does when a form over it has closed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def in_dialog(kind: type[D], deed: Callable[[D], None]) -> None:
    """Do something in the form that comes up; what goes wrong there never leaves it open."""

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog.focusWidget() is None:
            QTimer.singleShot(0, work)
            return
        try:
            assert isinstance(dialog, kind)
            deed(dialog)
        finally:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, work)


def codes(section: ObserversSection) -> list[str]:
    return [row.observer.code for row in section.table.records.shown]


def choose(section: ObserversSection, code: str) -> None:
    assert section.table.select_record(lambda row: row.observer.code == code)


def said(widget: QWidget) -> str:
    """Everything that is written in a widget now."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(labels)


def cells(section: ObserversSection) -> str:
    model = section.table.records
    every = [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    ]
    return "\n".join(every)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ұлжалғас", ["Н-1"]),
        ("н-2", ["Н-2"]),
        ("313", ["Н-2", "Д-1"]),
        ("north/312", ["Н-1", "Н-2"]),
        ("87011234567", ["Н-1"]),
        ("701 123", ["Н-1"]),
        ("ерлан 313", ["Д-1"]),
    ],
)
def test_people_are_found_by_number_name_code_or_phone(
    section: ObserversSection, qtbot: QtBot, words: str, found: list[str]
) -> None:
    qtbot.keyClick(section.table, Qt.Key.Key_F, CONTROL)
    field = focus()
    assert isinstance(field, QLineEdit)
    type_in(words)
    assert codes(section) == found


def test_a_person_is_added_by_keyboard_alone(
    section: ObserversSection, window: MainWindow, people: ObserverActions, qtbot: QtBot
) -> None:
    def typing(dialog: ObserverDialog) -> None:
        for text in ("Сауле А.", "north/312, 313"):
            type_in(text)
            qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        qtbot.keyClick(focus(), Qt.Key.Key_P)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(ObserverDialog, typing)
    qtbot.keyClick(section.table, Qt.Key.Key_N, CONTROL)
    window.wait()
    added = people.all()[-1]
    assert (added.name, added.code) == ("Сауле А.", str(added.id))
    assert len(added.precincts) == 2
    assert added.role is not None
    assert codes(section)[-1] == added.code


def test_a_person_is_changed_by_keyboard_and_a_wrong_number_is_named(
    section: ObserversSection, window: MainWindow, people: ObserverActions, qtbot: QtBot
) -> None:
    told: list[str] = []

    def typing(dialog: ObserverDialog) -> None:
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        field = focus()
        assert isinstance(field, QLineEdit)
        type_in("312, 999")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        told.append(said(dialog))
        field.selectAll()
        type_in("14")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    choose(section, "Н-2")
    in_dialog(ObserverDialog, typing)
    qtbot.keyClick(section.table, Qt.Key.Key_F2)
    window.wait()
    assert "several precincts have the number “312”" in told[0]
    changed = people.all()[1]
    assert [window_number(people, one) for one in changed.precincts] == ["14"]
    assert changed.credential.organisation == "ОО «Пример»"


def test_codes_stand_for_names_everywhere_in_the_list(
    section: ObserversSection, window: MainWindow, qtbot: QtBot
) -> None:
    choose(section, "Н-1")
    assert LONG in said(section)
    assert "+7 701 123 45 67" in cells(section)
    qtbot.keyClick(section.table, Qt.Key.Key_H, CONTROL)
    for told in (said(section), cells(section)):
        assert "Жұмағұлова" not in told
        assert "701" not in told
    assert "Н-1" in said(section)
    assert section.table.isColumnHidden(1)
    assert "names hidden" in window.windowTitle()
    section.table.set_filter("жұмағұлова")
    assert codes(section) == []
    section.table.set_filter("")
    qtbot.keyClick(section.table, Qt.Key.Key_H, CONTROL)
    assert "names hidden" not in window.windowTitle()
    assert LONG in cells(section)


def test_hidden_names_are_hidden_in_a_window_built_anew(
    section: ObserversSection, desk: Desk, qtbot: QtBot
) -> None:
    from hq_desktop import app

    qtbot.keyClick(section.table, Qt.Key.Key_H, CONTROL)
    other = app.window_of(desk)
    qtbot.addWidget(other)
    assert "names hidden" in other.windowTitle()
    other.retire()


def test_a_form_hides_the_name_until_it_is_typed(
    section: ObserversSection, window: MainWindow, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def look(dialog: ObserverDialog) -> None:
        shown = [one.displayText() for one in dialog.findChildren(QLineEdit)]
        seen.extend((dialog.windowTitle(), *shown))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.keyClick(section.table, Qt.Key.Key_H, CONTROL)
    choose(section, "Н-1")
    in_dialog(ObserverDialog, look)
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert any("Н-1" in text for text in seen)
    assert not any("Жұмағұлова" in text or "123 45 67" in text for text in seen)


def test_what_a_person_may_sign_and_what_is_missing_stands_beside(
    section: ObserversSection,
) -> None:
    choose(section, "Д-1")
    told = said(section)
    for article in ("43(7-1)", "31(5)", "31(6)"):
        assert article in told
    assert "There is no credential." in told
    assert "To be checked by a lawyer" in told
    choose(section, "Н-2")
    told = said(section)
    assert "Expired on election day" in told
    assert "20-1(3)(7)" in told
    assert "43(7-1)" not in told
    assert "! 21.11.2026 expired" in cells(section)


def test_only_those_who_lack_something_are_listed_when_asked(
    section: ObserversSection, qtbot: QtBot
) -> None:
    section._filter.setFocus()
    qtbot.keyClick(section._filter, Qt.Key.Key_Down)
    assert codes(section) == ["Н-2", "Д-1"]
    qtbot.keyClick(section._filter, Qt.Key.Key_Down)
    assert codes(section) == ["Д-1"]


def test_four_proxies_at_a_precinct_are_too_many(
    section: ObserversSection, window: MainWindow, people: ObserverActions
) -> None:
    proxy = people.all()[2]
    for number in range(3):
        people.save(replace(proxy, id=ObserverId(0), code=f"Д-{number + 2}"))
    window.page("campaign").refresh()
    window.wait()
    choose(section, "Д-3")
    assert "More than three proxies at precinct 313" in said(section)


def test_a_person_leaves_the_list_after_a_question(
    section: ObserversSection,
    window: MainWindow,
    people: ObserverActions,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget | None, title: str, _text: str, _deed: str) -> bool:
        asked.append(title)
        return True

    monkeypatch.setattr(messages, "ask", ask)
    choose(section, "Н-2")
    qtbot.keyClick(section.table, Qt.Key.Key_Delete, CONTROL)
    window.wait()
    assert asked == ["Ким Д."]
    assert codes(section) == ["Н-1", "Д-1"]


def test_a_scan_is_kept_as_evidence_and_looked_at(
    section: ObserversSection,
    window: MainWindow,
    people: ObserverActions,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "жолдама.png"
    Image.new("RGB", (40, 30), "white").save(path)

    def ask_open(_parent: QWidget | None, _title: str, _kind: str) -> Path:
        return path

    def typing(dialog: ObserverDialog) -> None:
        dialog.scan_field.choose.setFocus()
        qtbot.keyClick(dialog.scan_field.choose, Qt.Key.Key_Space)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    monkeypatch.setattr(files, "ask_open", ask_open)
    choose(section, "Н-1")
    in_dialog(ObserverDialog, typing)
    qtbot.keyClick(section.table, Qt.Key.Key_F2)
    window.wait()
    kept = people.all()[0]
    assert people.desk.database.evidence.read(kept.credential.scan) == path.read_bytes()
    shown: list[str] = []

    def look(dialog: ObserverDialog) -> None:
        QTimer.singleShot(0, close_the_scan)
        dialog.scan_field.look_asked.emit()
        qtbot.waitUntil(lambda: bool(shown))

    def close_the_scan() -> None:
        scan = QApplication.activeModalWidget()
        if isinstance(scan, ScanDialog):
            shown.append(scan.windowTitle())
            scan.grab()
            scan.reject()
        else:
            QTimer.singleShot(0, close_the_scan)

    come_back(window, qtbot)
    in_dialog(ObserverDialog, look)
    qtbot.keyClick(section.table, Qt.Key.Key_F2)
    assert shown == [f"Credential of {LONG}"]


def test_a_precinct_tells_who_stands_there(
    section: ObserversSection, window: MainWindow, qtbot: QtBot
) -> None:
    precincts = window.findChildren(PrecinctsSection)[0]
    told: list[str] = []
    for by_code in (False, True):
        hidden_names.hide(by_code)
        come_back(window, qtbot)
        qtbot.keyClick(section, Qt.Key.Key_1, CONTROL)
        in_dialog(PrecinctDialog, lambda dialog: told.append(said(dialog)))
        qtbot.keyClick(precincts.table, Qt.Key.Key_F2)
    assert f"{LONG}, +7 701 123 45 67\nКим Д." in told[0]
    assert "“Observers and proxies”" in told[0]
    assert "Н-1\nН-2" in told[1]
    assert "Ким" not in told[1]


def window_number(people: ObserverActions, precinct: PrecinctId) -> str:
    return people.desk.directory().precincts[precinct].number
