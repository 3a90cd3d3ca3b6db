"""The parts of the register's forms by keys: reasons, scans, tasks, the line of life."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.register import CasePlace
from hq_desktop.ui.cases.register_appeal import AppealWay
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_reasons import Reason, ReasonsField
from hq_desktop.ui.cases.register_scans import ScansField
from hq_desktop.ui.cases.register_task_form import NoteForm, TaskForm
from hq_desktop.ui.cases.register_timeline import Stop, StopKind, Timeline
from hq_desktop.ui.cases.request_form import Wanted
from hq_desktop.ui.tasks import Tasks

Key = Qt.Key
REASONS = (
    Reason("forum", "Не та комиссия"),
    Reason("deadline", "Срок пропущен", "20(9)"),
    Reason("uncertified_copy", "Копия не заверена"),
)


@pytest.fixture
def reasons(qtbot: QtBot) -> ReasonsField:
    made = ReasonsField(REASONS)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def scans(qtbot: QtBot) -> ScansField:
    made = ScansField()
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_narrows_the_reasons_and_enter_ticks_the_first(
    qtbot: QtBot, reasons: ReasonsField
) -> None:
    reasons.search.insert("срок")
    assert reasons.shown == ("deadline",)
    qtbot.keyClick(reasons.search, Key.Key_Return)
    assert reasons.codes == ("deadline",)
    assert reasons.search.text() == ""
    assert len(reasons.shown) == len(REASONS)


def test_articles_are_found_too_and_space_ticks_in_the_list(
    qtbot: QtBot, reasons: ReasonsField
) -> None:
    qtbot.keyClicks(reasons.search, "20(9)")
    qtbot.keyClick(reasons.search, Key.Key_Down)
    qtbot.keyClick(reasons.list, Key.Key_Space)
    assert reasons.codes == ("deadline",)
    qtbot.keyClick(reasons.list, Key.Key_Space)
    assert not reasons.codes


def test_a_search_that_finds_nothing_ticks_nothing(qtbot: QtBot, reasons: ReasonsField) -> None:
    reasons.search.insert("погода")
    qtbot.keyClick(reasons.search, Key.Key_Return)
    assert reasons.codes == ()


def test_a_picture_of_the_clipboard_becomes_a_scan(scans: ScansField) -> None:
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    scans.paste()
    (path,) = scans.paths
    assert not QImage(str(path)).isNull()
    QGuiApplication.clipboard().clear()


def test_files_that_are_let_go_are_taken_once_and_taken_out_by_a_key(
    qtbot: QtBot, scans: ScansField, tmp_path: Path
) -> None:
    file = tmp_path / "талон.pdf"
    file.write_bytes(b"%PDF-1.4")
    for _ in range(2):
        drop(scans, file, tmp_path / "нет такого.pdf")
    assert scans.paths == (file,)
    chip = scans.findChildren(type(scans.choose_button))[-1]
    qtbot.keyClick(chip, Key.Key_Space)
    assert not scans.paths


def drop(scans: ScansField, *paths: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    scans.dropEvent(
        QDropEvent(
            QPoint(2, 2),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


Given = list[tuple[str, str, date | None]]


@pytest.fixture
def given() -> Given:
    return []


@pytest.fixture
def form(qtbot: QtBot, tasks: Tasks, given: Given) -> TaskForm:
    made = TaskForm(
        "Task",
        ("Operator 07", "Юрист 01"),
        lambda words, who, due: given.append((words, who, due)),
        tasks,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_task_needs_words_and_a_person_and_says_which_is_missing(
    qtbot: QtBot, form: TaskForm, given: Given
) -> None:
    qtbot.keyClick(form.what, Key.Key_Return)
    assert "What is to be done" in form._fault.text()
    form.what.insert("отнести копии")
    qtbot.keyClick(form.what, Key.Key_Return)
    assert "Who must do it" in form._fault.text()
    form.who.setText("Юрист 01")
    form.due.insert("завтра")
    qtbot.keyClick(form.due, Key.Key_Return)
    assert "24.11.2026" in form._fault.text()
    assert form.due.property("state") == "faulty"
    assert given == []


def test_enter_gives_the_task_and_closes(
    qtbot: QtBot, form: TaskForm, tasks: Tasks, given: Given
) -> None:
    form.what.insert("отнести копии")
    form.who.setText("Юрист 01")
    qtbot.keyClicks(form.due, "25.11.2026")
    qtbot.keyClick(form.due, Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert given == [("отнести копии", "Юрист 01", date(2026, 11, 25))]
    assert not form.isVisible()


def test_people_known_are_offered_by_any_part_of_their_name(form: TaskForm) -> None:
    offered = form.who.completer()
    offered.setCompletionPrefix("07")
    assert offered.currentCompletion() == "Operator 07"


def note_form(qtbot: QtBot, tasks: Tasks, store: Callable[[str], object]) -> NoteForm:
    made = NoteForm("Note", "Keep", "Note", store, tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_error_is_told_in_the_form_and_nothing_typed_is_lost(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse(_words: str) -> None:
        raise Refused(reason="case_is_filed")

    form = note_form(qtbot, tasks, refuse)
    form.words.insertPlainText("первая")
    qtbot.keyClick(form.words, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    form.words.insertPlainText("вторая")
    qtbot.keyClick(form.words, Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert form.isVisible()
    assert form._fault.text().startswith("!")
    assert form.words.words == "первая\nвторая"
    assert form.save_button.isEnabled()


def test_esc_leaves_and_keeps_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    kept: list[str] = []
    form = note_form(qtbot, tasks, kept.append)
    form.words.insertPlainText("слова")
    qtbot.keyClick(form.words, Key.Key_Escape)
    assert not form.isVisible()
    assert kept == []


def test_the_line_of_life_is_read_aloud_stop_by_stop(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.show_stops(
        (
            Stop("Filed № 17", "22.11.2026 10:15", StopKind.HERE),
            Stop("Answer", "until Wed 25.11", StopKind.URGENT),
        )
    )
    line.resize(400, 68)
    assert line.accessibleName() == "Filed № 17 22.11.2026 10:15; Answer until Wed 25.11"
    assert not line.grab().toImage().isNull()


@pytest.mark.parametrize(
    ("addressee", "challenged", "is_of_court", "expected"),
    [
        ("cec", "cec", False, True),
        ("cec", "city", False, False),
        ("cec", None, False, False),
        (None, None, False, True),
        (None, "city", False, False),
        ("court", "city", True, True),
    ],
)
def test_only_what_challenges_the_decision_is_linked_as_its_appeal(
    addressee: str | None, challenged: str | None, is_of_court: bool, expected: bool
) -> None:
    def code(word: str | None) -> CommissionCode | None:
        return None if word is None else CommissionCode(word)

    here = (PrecinctId(4),)
    case = Case(
        CaseId(1), RaceCode("r"), "complaint-territory", code(addressee), None, "ru", precincts=here
    )
    way = AppealWay(case, CaseLine(case, "", "", ""), Wanted(), "", "", is_of_court)
    place = CasePlace(RaceCode("r"), "claim-court", code(challenged), None, here)
    assert way.is_against(place) is expected
