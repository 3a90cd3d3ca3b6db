"""A call is written down by keyboard alone, and nothing of it is lost on the way."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.incident import NOT_REACHED, IncidentDraft, IncidentStatus, opened
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.zone import ZONE
from hq_desktop.storage import evidence
from hq_desktop.ui.incidents.page import FORM, LIST, NOTHING, IncidentsPage
from hq_desktop.ui.tasks import Tasks
from tests.gui.incidents.conftest import Keys, shown

SAID = "Chair refused the copy"


def place(page: IncidentsPage) -> int:
    return page._stack.currentIndex()


def begin(keys: Keys) -> None:
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_an_incident_is_written_down_with_few_keys_and_no_mouse(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    tasks: Tasks,
    precincts: dict[str, PrecinctId],
    people: tuple[ObserverId, ...],
) -> None:
    begin(keys)
    keys.type("313")
    keys.enter()
    keys.type("1")  # who is calling
    keys.type("5")  # the copy was refused
    keys.enter()
    keys.type("2015")
    keys.enter()
    before = keys.count
    keys.type(SAID)
    keys.save()
    tasks.wait()
    (written,) = actions.all()
    assert written.precinct == precincts["313"]
    assert written.reported_by == people[0]
    assert written.ground == "copy_refused"
    assert written.happened_at == datetime(2026, 11, 22, 20, 15, tzinfo=ZONE)
    assert written.account == SAID
    assert written.status is IncidentStatus.REPORTED
    assert before == 13
    assert keys.count - len(SAID) == 14
    assert place(page) == LIST
    line = page.list.current()
    assert line is not None
    assert line.incident == written


def test_a_call_begun_takes_the_keys_again_when_its_screen_comes_back(
    page: IncidentsPage, keys: Keys, qtbot: QtBot
) -> None:
    begin(keys)
    keys.type("313")
    keys.enter()
    page.form.fields.callers.hide()
    page.setFocus()  # as the window gives them to the screen it shows
    assert not page.form.fields.ground.hasFocus()
    qtbot.waitUntil(page.form.fields.ground.hasFocus)


def test_every_field_is_reached_by_enter_and_the_last_enter_saves(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()  # nobody stands at this precinct: nobody is asked for
    keys.type("12")
    keys.enter()
    keys.enter()  # now
    keys.type("More ballots")
    keys.press(Qt.Key.Key_Tab)
    for words in ("table two", "secretary", "Botakoz, 8 000; Kuanysh"):
        keys.type(words)
        keys.enter()
    tasks.wait()
    (written,) = actions.all()
    assert written.ground == "ballots_added"
    assert (written.place, written.people) == ("table two", "secretary")
    assert [one.name for one in written.witnesses] == ["Botakoz", "Kuanysh"]
    assert written.happened_at is not None
    assert abs((datetime.now(ZONE) - written.happened_at).total_seconds()) < 120
    assert written.reported_by is None


def test_of_two_precincts_of_one_number_a_digit_chooses(
    page: IncidentsPage, keys: Keys, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("312")
    keys.enter()
    keys.type("2")
    chosen = page.form.draft.precinct
    assert chosen is not None
    assert page.register is not None
    assert page.register.directory.precincts[chosen].commission == "south"


def test_a_ground_is_found_by_the_first_letters_of_its_words(
    page: IncidentsPage, keys: Keys
) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    page.form.fields.ground.setText("отк прин")  # QTest types Latin letters only
    keys.enter()
    assert page.form.draft.ground == "paper_refused"


def test_digits_of_a_kazakh_layout_are_digits(page: IncidentsPage, keys: Keys) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    for letter, widget in (("ң", page.form.fields.ground), ("ә", page.form.fields.time)):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
        )
        QApplication.sendEvent(widget, press)
    assert page.form.fields.ground.text() == "4"
    assert page.form.fields.time.text() == "2"


def test_saving_asks_for_what_cannot_be_missing(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.save()
    assert "precinct" in page._result.text()
    keys.type("14")
    keys.enter()
    keys.save()
    tasks.wait()
    assert "number of the ground" in page._result.text()
    assert page.form.fields.ground.hasFocus()
    assert actions.all() == ()
    keys.type("11")
    keys.enter()
    keys.save()
    tasks.wait()
    assert [one.ground for one in actions.all()] == ["threats"]
    assert page._result.text() == ""


def test_a_time_that_is_none_stays_and_is_told(page: IncidentsPage, keys: Keys) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("5")
    keys.enter()
    keys.type("2575")
    keys.enter()
    assert page.form.fields.time.hasFocus()
    assert "no time" in page.form.fields.time_words.text()
    assert page.form.draft.happened_at is None
    assert page.form.draft.time == "2575"


def test_a_call_half_written_survives_the_power_cut(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    begin(keys)
    keys.type("313")
    keys.enter()
    keys.type("1")
    keys.type("5")
    keys.enter()
    keys.type("20")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Half a sen")
    qtbot.waitUntil(lambda: bool(actions.register().drafts), timeout=3000)
    qtbot.waitUntil(lambda: page.writing.keeping.is_kept, timeout=3000)
    (draft,) = actions.register().drafts
    assert draft.account == "Half a sen"
    again = shown(qtbot, actions, tasks, tmp_path)
    assert place(again) == FORM
    assert again.form.draft == draft
    assert again.form.fields.account.toPlainText() == "Half a sen"
    assert again.form.fields.head.precinct.text() == "313"
    assert "Kuanysh" in again.form.fields.head.caller
    assert "not saved" in again._result.text()


def test_leaving_for_the_list_or_another_screen_keeps_the_call_in_hand(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("313")
    keys.enter()
    keys.type("1")
    keys.press(Qt.Key.Key_Escape)  # out of the ground
    keys.press(Qt.Key.Key_Escape)  # to the list
    tasks.wait()
    assert place(page) == NOTHING
    held = page.form.draft
    page.refresh()
    tasks.wait()
    begin(keys)
    assert page.form.draft == held
    assert page.may_close()
    assert actions.register().drafts == (held,)


def test_a_cleared_call_is_gone_until_it_is_brought_back(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("313")
    keys.enter()
    keys.type("2")
    told = page.form.draft
    page.writing.keeping.keep_now()
    keys.press(Qt.Key.Key_F8)
    tasks.wait()
    assert actions.register().drafts == ()
    assert place(page) == NOTHING
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place(page) == FORM
    assert page.form.draft == told
    page.may_close()
    assert actions.register().drafts == (told,)


def test_questions_are_ticked_when_their_field_is_filled(page: IncidentsPage, keys: Keys) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("5")
    keys.enter()
    assert "○At what time was it?" in page.form.asked.text.replace("\n", "")
    keys.type("2015")
    keys.enter()
    assert "✓At what time was it?" in page.form.asked.text.replace("\n", "")
    assert "43(8)" in page.form.asked.text
    assert "КоАП 119(1)" in page.form.asked.text


def test_a_weak_ground_says_so_beside_the_form(page: IncidentsPage, keys: Keys) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("10")
    keys.enter()
    assert "! weak ground: Слабое основание" in page.form.asked.text


def test_an_attempt_is_noted_by_one_key(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("17")
    keys.enter()
    page.form.fields.attempts.number.setText("102")
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_F7)
    keys.save()
    tasks.wait()
    keys.press(Qt.Key.Key_F7)  # now of the recorded incident
    tasks.wait()
    (written,) = actions.all()
    assert [(one.number, one.outcome) for one in written.attempts] == [("102", NOT_REACHED)] * 3


def test_an_attempt_without_a_number_asks_for_it_first(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("17")
    keys.enter()
    keys.press(Qt.Key.Key_F7)
    keys.type("102")
    keys.enter()
    keys.enter()
    keys.save()
    tasks.wait()
    (written,) = actions.all()
    assert [(one.number, one.outcome) for one in written.attempts] == [("102", NOT_REACHED)]


def test_what_somebody_else_saved_is_told_and_shown_before_it_is_replaced(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    desk: Desk,
    tasks: Tasks,
    precincts: dict[str, PrecinctId],
) -> None:
    first = actions.write(IncidentDraft(precinct=precincts["14"], ground="threats", account="Mine"))
    page.refresh()
    tasks.wait()
    page.list.table.setFocus()
    keys.enter()
    other = IncidentActions(Desk(desk.database, desk.catalogue, "Operator 08"))
    other.save(replace(first, account="Theirs"))
    page.form.fields.account.setPlainText("Mine again")
    keys.save()
    tasks.wait()
    assert "Somebody else" in page._result.text()
    assert "Theirs" in page.form.asked.text
    assert [one.account for one in actions.all()] == ["Theirs"]
    assert page.form.draft.account == "Mine again"
    keys.save()
    tasks.wait()
    assert [one.account for one in actions.all()] == ["Mine again"]
    assert actions.register().drafts == ()


def test_files_handed_over_while_writing_belong_to_the_call(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks, tmp_path: Path
) -> None:
    photo = tmp_path / "board.jpg"
    photo.write_bytes(b"\xff\xd8\xff board")
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("14")
    keys.enter()
    page.files.keep([photo])
    tasks.wait()
    assert page.form.fields.files.names == ("board.jpg",)
    keys.save()
    tasks.wait()
    (written,) = actions.all()
    kept = actions.desk.database.evidence.path(written.evidence[0])
    assert kept.read_bytes() == b"\xff\xd8\xff board"


def test_a_picture_is_pasted_and_an_empty_clipboard_told(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks
) -> None:
    QApplication.clipboard().clear()
    begin(keys)
    pasted = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    keys.press(*pasted)
    assert "no picture" in page._result.text()
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    keys.press(*pasted)
    tasks.wait()
    assert len(page.form.draft.evidence) == 1
    assert page.form.fields.files.names == ("clipboard.png",)


def test_a_filled_ballot_is_refused_with_the_article(
    page: IncidentsPage,
    actions: IncidentActions,
    desk: Desk,
    tasks: Tasks,
    tmp_path: Path,
    precincts: dict[str, PrecinctId],
) -> None:
    photo = tmp_path / "ballot.jpg"
    photo.write_bytes(b"\xff\xd8\xff ballot")
    file = actions.keep_file(photo)
    with desk.database.transaction("keeper", "marked") as tx:
        evidence.save(tx, replace(file, shows_filled_ballot=True))
    written = actions.write(IncidentDraft(precinct=precincts["14"], ground="threats"))
    page.refresh()
    tasks.wait()
    page.list.select(written.id)
    page.files.keep([photo])
    tasks.wait()
    assert "27(4)" in page._result.text()
    assert opened(actions.all()[0]).evidence == ()


def test_a_file_that_does_not_belong_is_taken_away_and_stays_in_the_evidence(
    page: IncidentsPage, keys: Keys, actions: IncidentActions, tasks: Tasks, tmp_path: Path
) -> None:
    for name in ("one.jpg", "two.jpg"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff" + name.encode())
    begin(keys)
    page.files.keep([tmp_path / "one.jpg", tmp_path / "two.jpg"])
    tasks.wait()
    first, second = page.form.draft.evidence
    page.form.fields.files.removed.emit(first)
    assert page.form.draft.evidence == (second,)
    assert len(page.form.fields.files.names) == 1
    assert actions.desk.database.evidence.path(first).exists()


def test_files_are_dropped_onto_the_screen_even_over_a_field(
    page: IncidentsPage, keys: Keys, tasks: Tasks, tmp_path: Path
) -> None:
    photo = tmp_path / "dropped.jpg"
    photo.write_bytes(b"\xff\xd8\xff dropped")
    begin(keys)
    assert not page.form.fields.account.acceptDrops()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(photo))])
    drop = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    tasks.wait()
    assert page.form.fields.files.names == ("dropped.jpg",)


def test_an_incident_that_was_only_looked_at_is_opened_anew(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    tasks: Tasks,
    precincts: dict[str, PrecinctId],
) -> None:
    actions.write(IncidentDraft(precinct=precincts["14"], ground="threats", account="Calls"))
    page.refresh()
    tasks.wait()
    page.list.table.setFocus()
    keys.enter()
    keys.press(Qt.Key.Key_Escape)
    tasks.wait()
    keys.press(Qt.Key.Key_F8)
    tasks.wait()
    page.list.table.setFocus()
    keys.enter()
    page.form.fields.account.setPlainText("Calls again")
    keys.save()
    tasks.wait()
    (written,) = actions.all()
    assert (written.account, written.status) == ("Calls again", IncidentStatus.ON_PAPER)
    assert page._result.text() == ""


def test_a_change_put_aside_lives_with_the_steps_made_meanwhile(
    page: IncidentsPage,
    keys: Keys,
    actions: IncidentActions,
    tasks: Tasks,
    precincts: dict[str, PrecinctId],
) -> None:
    actions.write(IncidentDraft(precinct=precincts["14"], ground="threats", account="Calls"))
    page.refresh()
    tasks.wait()
    page.list.table.setFocus()
    keys.enter()
    page.form.fields.account.setPlainText("Calls again")
    keys.press(Qt.Key.Key_Escape)
    tasks.wait()
    page.list.table.setFocus()
    keys.press(Qt.Key.Key_F8)
    tasks.wait()
    page.list.table.setFocus()
    keys.enter()
    assert page.form.draft.account == "Calls again"
    keys.save()
    tasks.wait()
    (written,) = actions.all()
    assert (written.account, written.status) == ("Calls again", IncidentStatus.ON_PAPER)


def test_one_file_does_not_answer_two_questions_for_files(
    page: IncidentsPage, keys: Keys, tasks: Tasks, tmp_path: Path
) -> None:
    begin(keys)
    keys.type("14")
    keys.enter()
    keys.type("5")  # asks for the demand and for the act
    keys.enter()
    signs = []
    for name in ("demand.jpg", "act.jpg"):
        (tmp_path / name).write_bytes(b"\xff\xd8\xff" + name.encode())
        page.files.keep([tmp_path / name])
        tasks.wait()
        text = page.form.asked.text.replace("\n", "")
        signs.append(text[text.index("Was a written demand") - 1])
    assert signs == ["?", "✓"]
