"""Announced figures are typed by keyboard alone; versions stay; nothing is prefilled."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.official import OfficialActions
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.protocol import Grade, Side
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui.official.columns import version_columns
from hq_desktop.ui.official.describe_dialog import DescribeDialog
from hq_desktop.ui.official.figures_form import FigureField
from hq_desktop.ui.official.page import OfficialPage
from hq_desktop.ui.official.page_keys import CHECKS, FIGURES, PUBLICATIONS
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
    with qtbot.waitActive(made):
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


def imported(actions: OfficialActions, folder: Path, day: int, votes: int) -> Path:
    """Import the figures of two precincts as a site shows them on a day."""
    path = folder / f"итоги {day}.csv"
    path.write_text(
        "precinct;voters_on_list;contestant:k\n"
        f"north/313;1840;{votes}\nsouth/14;700;{100 + day - day % 2}\n",
        encoding="utf-8",
    )
    seen = datetime(2026, 11, day, 14, 5, tzinfo=ZONE)
    outcome = actions.imports().run(
        ImportKind.OFFICIAL, path, race=hall.RACE, source="сайт", seen_at=seen
    )
    assert outcome.problems == ()
    return path


def test_what_changed_after_the_count_is_told_listed_and_drawn(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, tmp_path: Path
) -> None:
    imported(actions, tmp_path, 23, 870)
    imported(actions, tmp_path, 24, 860)
    page.refresh()
    tasks.wait()
    QTest.keyClick(page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    changes = page.publications.changes
    assert "23.11.2026" in changes.sentence.text()
    figures = {(one.line, one.before, one.after) for one in changes.table.records.shown}
    assert figures == {("contestant:k", 122, 124), ("contestant:k", 870, 860)}
    assert sorted(one.difference for one in changes.chart.pairs()) == [-10, 2]


def test_the_first_version_of_a_source_has_nothing_to_be_compared_with(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, tmp_path: Path
) -> None:
    imported(actions, tmp_path, 23, 870)
    page.refresh()
    tasks.wait()
    page.open_section(PUBLICATIONS)
    tasks.wait()
    assert "first version" in page.publications.changes.sentence.text()
    assert not page.publications.changes.table.isVisible()


def test_the_kept_file_is_opened_under_its_own_name(
    page: OfficialPage,
    actions: OfficialActions,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = imported(actions, tmp_path, 23, 870)
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    page.refresh()
    tasks.wait()
    page.open_section(PUBLICATIONS)
    QTest.keyClick(page.publications.table, Qt.Key.Key_Return)
    tasks.wait()
    (url,) = opened
    assert Path(url.toLocalFile()).name == path.name
    assert Path(url.toLocalFile()).read_bytes() == path.read_bytes()


def test_a_total_that_is_not_its_parts_is_found_and_leads_to_its_figures(
    page: OfficialPage, tasks: Tasks
) -> None:
    badges: list[tuple[str, str]] = []
    page.badge_changed.connect(lambda text, state: badges.append((text, state)))
    for words, votes in (("Северного", "3000"), ("Южного", "1000"), ("города", "4100")):
        see(page, "ТИК", "24.11.2026 14:05")
        choose(page, TOTALS, words)
        page.form.field("contestant:k").setText(votes)
        page.save()
        tasks.wait()
    assert badges[-1] == ("1", "attention")
    QTest.keyClick(page, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    (found,) = page.checks.table.records.shown
    assert found[0].difference == 100
    QTest.keyClick(page.checks.table, Qt.Key.Key_Return)
    tasks.wait()
    row = page.lists.table.current()
    assert row is not None
    assert row.key == ("commission", hall.CITY)


def test_no_finding_says_what_that_means(page: OfficialPage, tasks: Tasks) -> None:
    page.open_section(CHECKS)
    assert "No official figures yet" in words_of(page)
    see(page, "ТИК", "24.11.2026 14:05")
    page.open_section(FIGURES)
    choose(page, TOTALS, "Северного")
    page.form.field("contestant:k").setText("10")
    page.save()
    tasks.wait()
    page.open_section(CHECKS)
    assert "does not mean that the figures agree with your protocols" in words_of(page)


def words_of(page: OfficialPage) -> str:
    """Return everything that is said on the screen."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_pasted_page_is_shown_beside_the_form_and_kept(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks
) -> None:
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QApplication.clipboard().setImage(picture)
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    assert page.desk.scan.isVisible()
    assert page.desk.scan.view.picture is not None
    see(page, "газета", "24.11.2026 14:05")
    page.seen.issue.setText("№ 7, с. 2")
    choose(page, PRECINCTS, "313")
    type_figures(page, "1840")
    page.save()
    tasks.wait()
    (one,) = actions.publications(hall.RACE)
    assert one.issue == "№ 7, с. 2"
    assert actions.page(one.file).read_bytes().startswith(b"\x89PNG")


def test_a_copied_table_opens_the_import(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, qtbot: QtBot
) -> None:
    held = QMimeData()
    held.setText("precinct\tcontestant:k\nnorth/313\t870\n")
    QApplication.clipboard().setMimeData(held)
    page.lists.open(PRECINCTS)
    page.lists.table.setFocus()
    QTest.keyClick(page.lists.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    dialog = page.import_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.store_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    (copy,) = actions.figures(hall.RACE).copies
    assert copy.cells == {"contestant:k": 870}


def test_an_address_can_be_said_afterwards(
    page: OfficialPage, actions: OfficialActions, tasks: Tasks, tmp_path: Path
) -> None:
    imported(actions, tmp_path, 23, 870)
    page.refresh()
    tasks.wait()
    page.open_section(PUBLICATIONS)
    QTest.keyClick(page.publications.table, Qt.Key.Key_F2)
    dialog = page.findChildren(DescribeDialog)[0]
    field = dialog.findChildren(QLineEdit)[0]
    field.setText("https://example.kz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    tasks.wait()
    (one,) = actions.publications(hall.RACE)
    assert one.address == "https://example.kz"


def test_the_kind_of_the_open_list_is_what_the_import_begins_with(
    page: OfficialPage, tasks: Tasks
) -> None:
    page.lists.open(TOTALS)
    page.import_table()
    tasks.wait()
    dialog = page.import_dialog
    assert dialog is not None
    words = [one.currentText() for one in dialog.findChildren(QComboBox) if one.count() == 2]
    assert words == ["Announced totals"]
