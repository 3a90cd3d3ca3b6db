"""The table says what each incident lacks; the keys lead it to its end."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.incident import Incident, IncidentId, IncidentStatus, Witness
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language
from hq_desktop.ui import language
from hq_desktop.ui.incidents.columns import incident_columns
from hq_desktop.ui.incidents.page import LIST, NOTHING, PAPER, IncidentsPage
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.empty_note import EmptyNote
from tests.gui import hall
from tests.gui.incidents.conftest import Keys, shown

EVENING = datetime(2026, 11, 22, 15, 15, tzinfo=UTC)


@pytest.fixture
def three(
    actions: IncidentActions,
    page: IncidentsPage,
    precincts: dict[str, PrecinctId],
    people: tuple[ObserverId, ...],
    tasks: Tasks,
) -> tuple[Incident, ...]:
    """One that lacks everything, one that lacks files, one of another precinct."""
    new = IncidentId(0)
    made = tuple(
        actions.record(one)
        for one in (
            Incident(new, "copy_refused", precincts["313"], None, ""),
            Incident(
                new,
                "paper_refused",
                precincts["313"],
                EVENING,
                "The secretary left.",
                witnesses=(Witness("Botakoz"),),
                reported_by=people[1],
            ),
            Incident(new, "no_video", precincts["14"], EVENING, "No camera."),
        )
    )
    page.refresh()
    tasks.wait()
    return made


def cells(page: IncidentsPage, row: int) -> list[str]:
    line = page.list.table.records.shown[row]
    return [column.text(line) for column in incident_columns()]


def place(page: IncidentsPage) -> int:
    return page._stack.currentIndex()


def shown_numbers(page: IncidentsPage) -> list[int]:
    return [line.incident.id for line in page.list.table.records.shown]


def test_the_empty_screen_says_what_to_do_first(page: IncidentsPage) -> None:
    assert place(page) == NOTHING
    note = page.findChild(EmptyNote)
    assert note is not None
    note.asked.emit()
    assert page.form.fields.head.precinct.hasFocus()


def test_the_newest_stands_first_with_what_it_lacks(
    page: IncidentsPage, three: tuple[Incident, ...]
) -> None:
    assert shown_numbers(page) == [3, 2, 1]
    assert cells(page, 1) == [
        "2", "313", "22.11 20:15", "15   Отказ принять письменное заявление или акт",
        "N-042", "0", "0", "○ reported", "! files",
    ]  # fmt: skip
    assert cells(page, 2)[-1] == "! time, what happened, witness, files"
    assert cells(page, 0)[-1] == "–"


def test_people_stand_in_the_table_by_their_codes_alone(
    page: IncidentsPage, three: tuple[Incident, ...]
) -> None:
    texts = [text for row in range(3) for text in cells(page, row)]
    assert not any("Botakoz" in text for text in texts)


def test_the_badge_counts_what_lacks_something(
    qtbot: QtBot, page: IncidentsPage, three: tuple[Incident, ...], tasks: Tasks
) -> None:
    with qtbot.waitSignal(page.badge_changed) as badge:
        page.refresh()
        tasks.wait()
    assert badge.args == ["! 2", "attention"]


def test_filters_leave_a_status_a_ground_a_precinct_or_words(
    page: IncidentsPage, three: tuple[Incident, ...], tasks: Tasks
) -> None:
    view = page.list
    view.filters.choose("lacking")
    assert shown_numbers(page) == [2, 1]
    view.filters.choose("closed")
    assert shown_numbers(page) == []
    view.filters.choose("every")
    view.ground.setCurrentIndex(view.ground.findData("no_video"))
    view.ground.activated.emit(view.ground.currentIndex())
    assert shown_numbers(page) == [3]
    view.ground.setCurrentIndex(0)
    view.ground.activated.emit(0)
    view.look_for("313 отказ")
    assert shown_numbers(page) == [2, 1]
    page.show_subject(PrecinctSubject(hall.RACE, three[2].precinct))
    tasks.wait()
    assert shown_numbers(page) == [3]


def test_a_key_leads_an_incident_step_by_step_and_a_reason_closes_it(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    three: tuple[Incident, ...],
    tasks: Tasks,
) -> None:
    page.list.select(three[1].id)
    page.list.table.setFocus()
    steps = []
    for _ in range(3):
        keys.press(Qt.Key.Key_F8)
        tasks.wait()
        steps.append(actions.all()[1].status)
    assert steps == [IncidentStatus.ON_PAPER, *[IncidentStatus.HANDED_OVER] * 2]
    keys.press(Qt.Key.Key_F9)
    keys.type("copy given")
    keys.enter()
    tasks.wait()
    closed = actions.all()[1]
    assert (closed.status, closed.closed_reason) == (IncidentStatus.CLOSED, "copy given")
    keys.press(Qt.Key.Key_F8)
    tasks.wait()
    assert actions.all()[1].status is IncidentStatus.REPORTED


def test_enter_opens_an_incident_and_saving_changes_it(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    three: tuple[Incident, ...],
    tasks: Tasks,
) -> None:
    page.list.select(three[0].id)
    page.list.table.setFocus()
    keys.enter()
    assert page.form.fields.time.hasFocus()
    keys.type("2140")
    keys.enter()
    keys.type("They went away.")
    keys.save()
    tasks.wait()
    changed = actions.all()[0]
    assert (changed.account, changed.version) == ("They went away.", 2)
    assert changed.recorded_at == three[0].recorded_at
    assert place(page) == LIST


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_paper_for_signature_is_made_shown_and_counted(
    page: IncidentsPage,
    keys: Keys,
    three: tuple[Incident, ...],
    tasks: Tasks,
    tmp_path: Path,
    language: str,
) -> None:
    page.list.select(three[1].id)
    page.list.table.setFocus()
    if language == "kk":
        keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    tasks.wait()
    assert place(page) == PAPER
    assert page.paper.preview.document.pageCount() >= 1
    (paper,) = (tmp_path / "papers" / "2").glob("*.pdf")
    assert paper.name == f"313-act-refusal-{language}.pdf"
    keys.press(Qt.Key.Key_Escape)
    tasks.wait()
    assert cells(page, 1)[6] == "1"


def test_papers_made_before_are_listed_and_opened_again_by_keys(
    page: IncidentsPage, keys: Keys, three: tuple[Incident, ...], tasks: Tasks, tmp_path: Path
) -> None:
    made = page.list.panel.made
    for kind in ("act-refusal-ru", "statement-kk"):
        _make(page, three[1], kind, tasks)
    page.list.select(three[0].id)
    assert not made.isVisible()
    page.list.select(three[1].id)
    assert len(made.words()) == 2
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_Down)
    keys.enter()
    tasks.wait()
    assert place(page) == PAPER
    older = min((tmp_path / "papers" / "2").glob("*.pdf"), key=lambda one: one.stat().st_mtime_ns)
    assert page.paper.path == older


def test_a_paper_that_was_taken_away_meanwhile_is_told(
    page: IncidentsPage, keys: Keys, three: tuple[Incident, ...], tasks: Tasks, tmp_path: Path
) -> None:
    _make(page, three[1], "act-refusal-ru", tasks)
    (paper,) = (tmp_path / "papers" / "2").glob("*.pdf")
    paper.unlink()
    keys.press(Qt.Key.Key_F6)
    keys.enter()
    assert place(page) == LIST
    assert paper.name in page._result.text()


def _make(page: IncidentsPage, incident: Incident, kind: str, tasks: Tasks) -> None:
    """Make a paper by its code and language, and go back to the list."""
    code, _, language = kind.rpartition("-")
    page._making.make(incident.id, PaperKind(code), Language(language))
    tasks.wait()
    page._go(LIST)
    page.list.select(incident.id)
    page.list.table.setFocus()
    tasks.wait()


def test_a_closed_incident_takes_no_more_files(
    page: IncidentsPage,
    actions: IncidentActions,
    three: tuple[Incident, ...],
    tasks: Tasks,
    tmp_path: Path,
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff photo")
    page.list.select(three[1].id)
    page.files.keep([photo])
    tasks.wait()
    assert len(actions.all()[1].evidence) == 1
    actions.close(actions.all()[1], "done")
    page.refresh()
    tasks.wait()
    page.list.select(three[1].id)
    assert not page._takes_files()


def test_the_table_is_one_qt_agrees_with(
    page: IncidentsPage, three: tuple[Incident, ...], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.list.table.records)


def test_incidents_stand_on_the_rail_between_comparison_and_cases(window: MainWindow) -> None:
    codes = window.codes
    assert codes[codes.index("incidents") - 1] == "comparison"
    assert codes[codes.index("incidents") + 1] == "cases"


@pytest.mark.parametrize("code", ["ru", "kk", "xx"])
def test_the_screen_fits_a_small_display_in_every_language(
    qapp: QApplication,
    qtbot: QtBot,
    actions: IncidentActions,
    tasks: Tasks,
    tmp_path: Path,
    code: str,
) -> None:
    language.install(qapp, code)
    made = shown(qtbot, actions, tasks, tmp_path)
    assert made.minimumSizeHint().width() <= (1174 if code != "xx" else 1400)
    made.writing.begin_new()
    assert made.form.minimumSizeHint().width() <= 1174
