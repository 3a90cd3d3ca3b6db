"""Announced figures are typed by keyboard alone; versions stay; nothing is prefilled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.official import OfficialActions
from hq_desktop.domain.protocol import Grade, Side
from hq_desktop.ui.official.columns import version_columns
from hq_desktop.ui.official.figures_form import FigureField
from hq_desktop.ui.official.page import OfficialPage
from hq_desktop.ui.official.subject_lists import PRECINCTS, TOTALS
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import RecordTable
from tests.gui import hall


@pytest.fixture
def actions(desk: Desk) -> OfficialActions:
    return OfficialActions(desk)


@pytest.fixture
def page(qtbot: QtBot, actions: OfficialActions, tasks: Tasks) -> OfficialPage:
    made = OfficialPage(actions, tasks)
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    made.refresh()
    tasks.wait()
    return made


def choose(page: OfficialPage, place: int, words: str) -> None:
    """Find a commission or a precinct as a person does, by typing."""
    page.lists.open(place)
    page.lists.search.setFocus()
    page.lists.search.setText(words)  # QTest types Latin letters only
    QTest.keyClick(page.lists.search, Qt.Key.Key_Return)


def see(page: OfficialPage, source: str, moment: str) -> None:
    page.seen.source.setText(source)
    page.seen.moment.setText(moment)


def type_figures(page: OfficialPage, *figures: str) -> None:
    """Type figures from the field in hand on; Enter goes on."""
    for figure in figures:
        field = page.focusWidget()
        assert isinstance(field, FigureField)
        QTest.keyClicks(field, figure)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_totals_of_a_commission_are_typed_by_keyboard_alone(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, qtbot: QtBot
) -> None:
    see(page, "https://example.kz/itogi", "24.11.2026 14:05")
    choose(page, TOTALS, "Северного")
    type_figures(page, "4027", "3100", "", "2000")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    stored = actions.figures(hall.RACE).announcements
    assert len(stored) == 1
    assert stored[0].commission == hall.NORTH
    assert stored[0].number == 1
    assert sorted(stored[0].cells.values(), key=str) == [2000, 3100, 4027]
    assert stored[0].operator == hall.OPERATOR


def test_the_next_version_of_a_source_shows_what_it_changed(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks
) -> None:
    for moment, votes in (("24.11.2026 14:05", "2000"), ("24.11.2026 18:30", "1950")):
        see(page, "ТИК", moment)
        choose(page, TOTALS, "Северного")
        page.form.field("contestant:k").setText(votes)
        page.save()
        tasks.wait()
    assert [one.number for one in actions.figures(hall.RACE).of_commission(hall.NORTH)] == [2, 1]
    changed = version_columns(lambda line: line)[3].text(page.versions.records.shown[0])
    assert changed == "contestant:k: 2\u202f000 → 1\u202f950"


def test_figures_of_a_precinct_keep_their_page_as_evidence(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, tmp_path: Path
) -> None:
    picture = tmp_path / "снимок.png"
    picture.write_bytes(b"\x89PNG picture")
    see(page, "сайт", "24.11.2026 14:05")
    page.seen.keep(picture)
    choose(page, PRECINCTS, "313")
    page.form.field("contestant:k").setText("870")
    page.save()
    tasks.wait()
    (copy,) = actions.figures(hall.RACE).copies
    assert (copy.side, copy.grade) == (Side.OFFICIAL, Grade.D)
    assert actions.page(copy.pages[0].sha256).read_bytes() == b"\x89PNG picture"


def test_nothing_is_stored_without_source_and_moment(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks
) -> None:
    choose(page, TOTALS, "Северного")
    type_figures(page, "4027")
    page.save()
    tasks.wait()
    assert actions.figures(hall.RACE).announcements == ()


def test_a_stored_version_prefills_nothing(
    page: OfficialPage, tasks: Tasks, actions: OfficialActions
) -> None:
    see(page, "ТИК", "24.11.2026 14:05")
    choose(page, TOTALS, "Северного")
    type_figures(page, "4027")
    page.save()
    tasks.wait()
    choose(page, TOTALS, "Северного")
    assert page.form.cells() == {}


def test_letters_mean_nothing_and_kazakh_ones_mean_their_digits(
    page: OfficialPage, qtbot: QtBot
) -> None:
    choose(page, TOTALS, "Северного")
    field = page.focusWidget()
    assert isinstance(field, FigureField)
    qtbot.keyClicks(field, "1x")
    for letter in ("ы", "ә"):
        QApplication.sendEvent(
            field,
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
            ),
        )
    assert field.number == 12


def test_the_lists_are_ones_qt_agrees_with(page: OfficialPage, qtmodeltester: ModelTester) -> None:
    for table in page.findChildren(RecordTable):
        qtmodeltester.check(table.records)
