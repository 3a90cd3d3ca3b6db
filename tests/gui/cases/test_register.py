"""The register on the screen: what ends first, every deed by keys, nothing lost on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.register import Answer, Filing, RegisterActions
from hq_desktop.actions.terms import TermsActions
from hq_desktop.actions.urgent import Urgent, urgent
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind, FilingWay, Outcome
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.legal_event import NOT_RECORDED, LegalEvent
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.zone import day_of
from hq_desktop.ui import files
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.register_answer_form import AnswerForm
from hq_desktop.ui.cases.register_filing_form import FilingForm
from hq_desktop.ui.cases.register_form import DeedForm
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_morning import MorningDialog
from hq_desktop.ui.cases.register_opening import CaseFiles
from hq_desktop.ui.cases.register_task_form import NoteForm, TaskForm
from hq_desktop.ui.cases.register_view import NOTHING, RegisterView
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.figures import day, moment
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.term_notice import TermNotice
from tests.gui.comparison.town import CITY, LAKE, RIVER

Key = Qt.Key
NOW = datetime.now(UTC).replace(microsecond=0)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(desk: Desk) -> RegisterActions:
    return RegisterActions(desk)


@pytest.fixture
def race(desk: Desk) -> RaceCode:
    return desk.directory().races[0].code


@pytest.fixture
def precincts(desk: Desk) -> tuple[PrecinctId, ...]:
    return tuple(desk.directory().precincts)


@pytest.fixture
def drafted(actions: RegisterActions, race: RaceCode, precincts: tuple[PrecinctId, ...]) -> Case:
    """A complaint on the first two precincts, not filed."""
    return actions.begin(CasePlace(race, "complaint-precinct", None, LAKE, precincts[:2]))


@pytest.fixture
def filed(actions: RegisterActions, race: RaceCode) -> Case:
    """A complaint on a district's totals, filed an hour ago."""
    case = actions.begin(CasePlace(race, "complaint-territory", LAKE, CITY))
    return actions.file(case, Filing(FilingWay.HAND, NOW - timedelta(hours=1), "17")).case


@pytest.fixture
def view(
    qtbot: QtBot, actions: RegisterActions, tasks: Tasks, tmp_path: Path, told: list[str]
) -> RegisterView:
    made = RegisterView(actions, tasks, Shelf(tmp_path / "packages"))
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    qtbot.waitExposed(made)
    made.table.setFocus()
    return made


def shown(view: RegisterView) -> list[int]:
    return [int(one.case.id) for one in view.table.records.shown]


def line(view: RegisterView, case: Case) -> CaseLine:
    return next(one for one in view.table.records.shown if one.case.id == case.id)


def events(actions: RegisterActions, case: Case) -> tuple[CaseEvent, ...]:
    row = actions.board().row(case.id)
    assert row is not None
    return row.events


def in_form(typed: Callable[[DeedForm], None], tasks: Tasks, qtbot: QtBot) -> list[str]:
    """When the form opens, type into it and press Enter; return what it found faulty."""
    faults: list[str] = []

    watch = QTimer(QApplication.instance())

    def type_and_save() -> None:
        form = QApplication.activeModalWidget()
        if not isinstance(form, DeedForm):
            return
        watch.stop()
        try:
            qtbot.waitUntil(lambda: tasks.is_idle)
            typed(form)
            form.save_button.click()
            qtbot.waitUntil(lambda: tasks.is_idle)
        finally:
            if form.isVisible():
                faults.append(form._fault.text())
                form.reject()

    watch.timeout.connect(type_and_save)
    watch.start(5)
    return faults


@dataclass(frozen=True, slots=True)
class Hand:
    """A person at the register: reads it again, goes to a case, presses keys, fills forms."""

    qtbot: QtBot
    view: RegisterView
    tasks: Tasks

    def reread(self) -> None:
        self.view.refresh()
        self.qtbot.waitUntil(lambda: self.tasks.is_idle)

    def go_to(self, case: Case) -> None:
        self.view.activateWindow()
        assert self.view.table.select_record(lambda one: one.case.id == case.id)
        self.view.table.setFocus()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keys are, in the window that a form has left."""
        self.view.activateWindow()
        self.qtbot.waitUntil(self._is_inside)
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        self.qtbot.waitUntil(lambda: self.tasks.is_idle)

    def _is_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.view.isAncestorOf(focused)

    def fill(self, typed: Callable[[DeedForm], None]) -> list[str]:
        """Fill the next form; return what it finds faulty."""
        return in_form(typed, self.tasks, self.qtbot)


@pytest.fixture
def hand(qtbot: QtBot, view: RegisterView, tasks: Tasks) -> Hand:
    return Hand(qtbot, view, tasks)


def test_an_empty_register_says_what_to_do(hand: Hand) -> None:
    hand.reread()
    assert hand.view._stack.currentIndex() == NOTHING


def test_what_ends_first_stands_first_and_filters_go_by_keys(
    hand: Hand, drafted: Case, filed: Case
) -> None:
    QAbstractItemModelTester(hand.view.table.records)
    hand.reread()
    assert shown(hand.view) == [int(filed.id), int(drafted.id)]
    assert "answer until" in str(hand.view.table.records.index(0, 1).data())
    expected = {2: [drafted], 3: [filed], 4: [], 5: [filed, drafted], 1: [filed, drafted]}
    for number, cases in expected.items():
        hand.qtbot.keyClick(hand.view.table, Key(Key.Key_0 + number), CONTROL)
        assert shown(hand.view) == [int(one.id) for one in cases]


def test_the_search_looks_into_whole_names_and_enter_leads_to_the_list(
    hand: Hand, drafted: Case, filed: Case
) -> None:
    hand.reread()
    hand.qtbot.keyClick(hand.view.table, Key.Key_F, CONTROL)
    hand.view.search.setText("территориальная город")
    assert shown(hand.view) == [int(filed.id)]
    hand.qtbot.keyClick(hand.view.search, Key.Key_Return)
    assert hand.view.table.hasFocus()


def test_filing_takes_moment_way_number_and_scan(
    hand: Hand, actions: RegisterActions, drafted: Case, tmp_path: Path
) -> None:
    scan = tmp_path / "талон.png"
    Image.new("RGB", (40, 60), "white").save(scan)
    hand.reread()
    hand.go_to(drafted)
    at = NOW - timedelta(hours=2)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, FilingForm)
        form.at.setText(moment(at))
        form.how.setCurrentIndex(form.how.findData(FilingWay.E_REQUEST))
        form.number.setText("ЖТ-2026-00412")
        form.scans.take([scan])

    faults = hand.fill(typed)
    hand.press(Key.Key_F9)
    assert faults == []
    event = events(actions, drafted)[-1]
    assert (event.kind, event.how, event.number) == (
        CaseEventKind.FILED,
        FilingWay.E_REQUEST,
        "ЖТ-2026-00412",
    )
    assert moment(event.at) == moment(at)
    assert len(event.evidence) == 1
    assert line(hand.view, drafted).case.stage is CaseStage.FILED


def test_a_moment_that_is_none_is_named_and_nothing_is_filed(
    hand: Hand, actions: RegisterActions, drafted: Case
) -> None:
    hand.reread()
    hand.go_to(drafted)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, FilingForm)
        form.at.setText("вчера")

    faults = hand.fill(typed)
    hand.press(Key.Key_F9)
    assert "When" in faults[0]
    assert actions.board().rows[0].case.stage is CaseStage.DRAFTED


def test_a_scan_that_is_gone_is_told_in_the_form_which_stays(
    hand: Hand, actions: RegisterActions, drafted: Case, tmp_path: Path
) -> None:
    hand.reread()
    hand.go_to(drafted)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, FilingForm)
        form.scans.take([tmp_path / "унесли.png"])

    faults = hand.fill(typed)
    hand.press(Key.Key_F9)
    assert "унесли.png" in faults[0]
    assert len(events(actions, drafted)) == 1


def test_a_filing_after_the_safe_date_is_warned_of_and_not_blocked(
    hand: Hand, actions: RegisterActions, race: RaceCode
) -> None:
    announced = NOW - timedelta(days=40)
    TermsActions(actions.desk).record(
        LegalEvent(NOT_RECORDED, EventKind.TOTALS_ANNOUNCED, announced, race=race, commission=RIVER)
    )
    act_on = day_of(announced)
    case = actions.begin(CasePlace(race, "complaint-territory", RIVER, CITY, act_on=act_on))
    hand.reread()
    hand.go_to(case)
    warned: list[str] = []

    def typed(form: DeedForm) -> None:
        assert isinstance(form, FilingForm)
        assert form._warning is not None
        warned.append(form._warning.text())
        form.at.setText(moment(NOW - timedelta(minutes=1)))

    faults = hand.fill(typed)
    hand.press(Key.Key_F9)
    assert faults == []
    assert warned[0].startswith("! ")
    assert "20(9)" in warned[0]
    assert "to be checked by a lawyer" in warned[0]
    window = actions.desk.catalogue.law.deadlines["D05"].window(act_on)
    assert window is not None
    assert f"The nominal date {day(window.nominal)}, too, is over" in warned[0]
    assert line(hand.view, case).case.stage is CaseStage.FILED
    assert "after the safe date" in hand.view.card.attention.text()


def test_an_answer_takes_outcome_reasons_words_and_both_days(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    hand.reread()
    hand.go_to(filed)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, AnswerForm)
        form.at.setText(moment(NOW - timedelta(minutes=5)))
        form.act_on.setText(day(day_of(NOW)))
        form.number.setText("12/3")
        form.reasons.search.setText("not certified")
        hand.qtbot.keyClick(form.reasons.search, Key.Key_Return)
        form.words.insertPlainText("копии не заверены")

    faults = hand.fill(typed)
    hand.press(Key.Key_F7)
    assert faults == []
    answer = events(actions, filed)[-1]
    assert (answer.outcome, answer.number, answer.act_on) == (
        Outcome.REFUSED,
        "12/3",
        day_of(NOW),
    )
    assert answer.reasons == ("uncertified_copy",)
    one = line(hand.view, filed)
    assert one.case.stage is CaseStage.DECIDED
    assert "копии не заверены" in hand.view.card.text.toPlainText()
    assert hand.view.card.timeline.stops[-1].words == "Appeal"


def test_an_answer_without_the_day_of_the_decision_is_not_taken(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    hand.reread()
    hand.go_to(filed)
    faults = hand.fill(lambda _form: None)
    hand.press(Key.Key_F7)
    assert "Day of the decision itself" in faults[0]
    assert len(events(actions, filed)) == 2


def test_silence_has_neither_number_nor_day_nor_reasons(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    hand.reread()
    hand.go_to(filed)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, AnswerForm)
        form.outcome.setCurrentIndex(form.outcome.findData(Outcome.NONE))
        form.outcome.activated.emit(form.outcome.currentIndex())
        assert not form.act_on.isVisible()
        assert not form.reasons.isVisible()

    faults = hand.fill(typed)
    hand.press(Key.Key_F7)
    assert faults == []
    assert events(actions, filed)[-1].outcome is Outcome.NONE


def test_a_task_is_given_done_by_space_and_counted_while_it_is_overdue(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    counts: list[int] = []
    hand.view.counted.connect(counts.append)
    hand.reread()
    hand.go_to(filed)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, TaskForm)
        form.what.setText("забрать решение")
        form.who.setText("Юрист 01")
        form.due.setText(day(day_of(NOW) - timedelta(days=1)))

    faults = hand.fill(typed)
    hand.press(Key.Key_Insert)
    assert faults == []
    assert counts[-1] == 1
    assert "забрать решение" in hand.view.card.attention.text()
    assert hand.view.table.records.index(0, 0).data() == "overdue"
    hand.view.table.setFocus()
    hand.press(Key.Key_Space)
    assert counts[-1] == 0
    assert events(actions, filed)[-1].done_at is not None


def test_of_several_tasks_space_asks_which_one(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    for words in ("первая", "вторая"):
        actions.add_task(filed, words, "Юрист 01", None)
    hand.reread()
    hand.go_to(filed)
    hand.press(Key.Key_Space)
    assert hand.view.card.events.hasFocus()
    assert all(one.done_at is None for one in events(actions, filed))
    hand.press(Key.Key_Space)
    done = [one.words for one in events(actions, filed) if one.done_at is not None]
    assert done == ["первая"]


def test_a_note_and_a_withdrawal_are_written_by_keys(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    hand.reread()
    hand.go_to(filed)

    def typed(form: DeedForm) -> None:
        assert isinstance(form, NoteForm)
        form.words.insertPlainText("секретарь обещала позвонить")

    assert hand.fill(typed) == []
    hand.press(Key.Key_F3)
    assert events(actions, filed)[-1].kind is CaseEventKind.NOTE
    hand.view.table.setFocus()
    hand.fill(typed)
    hand.press(Key.Key_W, CONTROL)
    assert actions.board().rows[0].case.stage is CaseStage.WITHDRAWN


def test_taking_back_asks_once_more_and_the_stage_follows(
    hand: Hand, actions: RegisterActions, filed: Case
) -> None:
    hand.reread()
    hand.go_to(filed)
    hand.qtbot.keyClick(hand.view.table, Key.Key_Z, CONTROL)
    assert hand.view.card.take_back.isVisible()
    assert "№ 17" in hand.view.card.take_back.words.text()
    hand.press(Key.Key_Escape)
    assert not hand.view.card.take_back.isVisible()
    assert len(events(actions, filed)) == 2
    hand.view.table.setFocus()
    hand.qtbot.keyClick(hand.view.table, Key.Key_Z, CONTROL)
    hand.view.card.take_back.yes.click()
    hand.qtbot.waitUntil(lambda: hand.tasks.is_idle)
    assert line(hand.view, filed).case.stage is CaseStage.DRAFTED


def test_what_the_stage_does_not_allow_has_no_key(hand: Hand, drafted: Case) -> None:
    hand.reread()
    hand.go_to(drafted)
    hand.qtbot.keyClick(hand.view.table, Key.Key_F7)
    hand.qtbot.keyClick(hand.view.table, Key.Key_F8)
    assert QApplication.activeModalWidget() is None
    assert not hand.view.deeds.buttons["answer"].isEnabled()
    assert not hand.view.deeds.buttons["back"].isEnabled()
    assert hand.view.deeds.buttons["file"].isEnabled()


def test_esc_goes_back_step_by_step(hand: Hand, filed: Case) -> None:
    left: list[bool] = []
    hand.view.closed.connect(lambda: left.append(True))
    hand.reread()
    hand.go_to(filed)
    hand.qtbot.keyClick(hand.view.table, Key.Key_Return)
    assert hand.view.card.events.hasFocus()
    hand.qtbot.keyClick(hand.view.card.events, Key.Key_Escape)
    assert hand.view.table.hasFocus()
    assert left == []
    hand.qtbot.keyClick(hand.view.table, Key.Key_Escape)
    assert left == [True]


def test_enter_on_an_event_opens_its_scans_as_copies_under_their_names(
    hand: Hand,
    actions: RegisterActions,
    drafted: Case,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scan = tmp_path / "талон 17.png"
    Image.new("RGB", (40, 60), "white").save(scan)
    actions.file(drafted, Filing(FilingWay.HAND, NOW, scans=(scan,)))
    opened: list[tuple[bytes, str]] = []

    def open_outside(path: Path, name: str, _folder: Path) -> bool:
        opened.append((path.read_bytes(), name))
        return True

    monkeypatch.setattr(files, "open_outside", open_outside)
    hand.reread()
    hand.go_to(drafted)
    hand.qtbot.keyClick(hand.view.table, Key.Key_Return)
    hand.press(Key.Key_Return)
    assert opened == [(scan.read_bytes(), scan.name)]


def test_a_printed_file_that_is_no_longer_there_is_told(
    qtbot: QtBot, actions: RegisterActions, tasks: Tasks, tmp_path: Path
) -> None:
    failed: list[object] = []
    opening = CaseFiles(actions, tasks, Shelf(tmp_path / "packages"))
    opening.failed.connect(failed.append)
    opening.follow("file:" + "ab" * 32, (), {})
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert len(failed) == 1


def test_the_register_is_a_place_of_the_cases_left_by_esc(
    qtbot: QtBot, page: CasesPage, tasks: Tasks, filed: Case
) -> None:
    page.activateWindow()
    page.view.setFocus()
    qtbot.keyClick(page, Key.Key_F6)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.register.isVisible()
    assert ("F9", "file") in tuple(page.keys())
    qtbot.keyClick(page.register.table, Key.Key_Escape)
    assert not page.register.isVisible()
    assert page.view.isVisible()


def test_the_desk_says_where_the_case_stands_and_f9_leads_into_filing(
    qtbot: QtBot, page: CasesPage, tasks: Tasks, actions: RegisterActions, race: RaceCode
) -> None:
    page.show_subject(TerritorySubject(race, CITY))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.plan is not None
    place = page.plan.documents[0].place
    case = actions.begin(place)
    page.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "not filed yet" in page.view.case.words.text()

    def typed(form: DeedForm) -> None:
        assert isinstance(form, FilingForm)
        form.at.setText(moment(NOW - timedelta(minutes=1)))
        form.number.setText("21")

    faults = in_form(typed, tasks, qtbot)
    page.activateWindow()
    page.view.setFocus()
    qtbot.keyClick(page, Key.Key_F9)
    qtbot.waitUntil(lambda: actions.board().rows[0].case.stage is CaseStage.FILED)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert faults == []
    qtbot.keyClick(page.register.table, Key.Key_Escape)
    assert f"Case № {case.id}, filed" in page.view.case.words.text()
    assert "№ 21" in page.view.case.words.text()


def refused(actions: RegisterActions, case: Case) -> Case:
    answer = Answer(NOW - timedelta(minutes=30), day_of(NOW), "12/3", Outcome.REFUSED)
    return actions.answer(case, answer)


def test_an_appeal_leads_to_the_desk_with_its_document_and_the_body(
    qtbot: QtBot, page: CasesPage, tasks: Tasks, actions: RegisterActions, filed: Case
) -> None:
    refused(actions, filed)
    page.activateWindow()
    page.view.setFocus()
    qtbot.keyClick(page, Key.Key_F6)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.register.table.select_record(lambda one: one.case.id == filed.id)
    qtbot.keyClick(page.register.table, Key.Key_F8)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.view.isVisible()
    assert page.view.form.kinds.currentData() == "claim-court"
    assert page.plan is not None
    assert page.plan.documents[0].place.challenged == CITY
    assert f"case № {filed.id}" in page.view.case.appeal.text()


def test_what_is_filed_against_a_decision_is_linked_with_it(
    qtbot: QtBot, page: CasesPage, tasks: Tasks, actions: RegisterActions, filed: Case
) -> None:
    refused(actions, filed)
    page.show_register()
    page.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle)
    page.activateWindow()
    assert page.register.table.select_record(lambda one: one.case.id == filed.id)
    qtbot.keyClick(page.register.table, Key.Key_F8)
    qtbot.waitUntil(lambda: tasks.is_idle)
    in_form(lambda _form: None, tasks, qtbot)
    page.view.setFocus()
    qtbot.keyClick(page, Key.Key_F9)
    qtbot.waitUntil(lambda: tasks.is_idle and not page.view.case.appeal.isVisible())
    stages = [(row.case.complaint, row.case.stage) for row in actions.board().rows]
    assert stages == [
        ("complaint-territory", CaseStage.APPEALED),
        ("claim-court", CaseStage.FILED),
    ]


def test_an_appeal_can_be_dropped_and_nothing_is_linked(
    qtbot: QtBot, page: CasesPage, tasks: Tasks, actions: RegisterActions, filed: Case
) -> None:
    refused(actions, filed)
    page.show_register()
    page.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle)
    page.register.deeds.appeal(line(page.register, filed))
    qtbot.waitUntil(lambda: tasks.is_idle)
    page.view.case.drop.click()
    qtbot.waitUntil(lambda: tasks.is_idle)
    page.register_desk.made()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [row.case.stage for row in actions.board().rows] == [CaseStage.DECIDED]


def test_the_morning_page_is_shown_for_a_day_and_a_language_and_saved(
    qtbot: QtBot,
    actions: RegisterActions,
    tasks: Tasks,
    filed: Case,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = MorningDialog(actions, tasks, at=NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert dialog.preview.document.pageCount() == 1
    first = dialog.path
    assert first is not None
    kazakh = next(one for one in dialog.findChildren(QToolButton) if one.text() == "Қазақша")
    qtbot.keyClick(kazakh, Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert dialog.path is not None
    assert dialog.path.read_bytes() != first.read_bytes()
    target = tmp_path / "утро.pdf"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    qtbot.keyClick(dialog.preview, Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert target.read_bytes() == dialog.path.read_bytes()


def test_what_is_urgent_counts_terms_and_tasks_that_are_late(
    actions: RegisterActions, filed: Case
) -> None:
    before = urgent(actions.desk, NOW)
    actions.add_task(filed, "забрать решение", "Юрист 01", day_of(NOW) - timedelta(days=1))
    actions.add_task(filed, "снять копию", "Юрист 01", day_of(NOW) + timedelta(days=1))
    after = urgent(actions.desk, NOW)
    assert (before.overdue, after.overdue) == (0, 1)
    assert after.together == before.ending + 1


def test_the_start_tells_of_late_tasks_and_leads_to_the_register(
    qtbot: QtBot, tasks: Tasks
) -> None:
    notice = TermNotice(lambda: Urgent(0, 2), tasks)
    qtbot.addWidget(notice)
    notice.ask()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "2 task" in notice.words.text()
    assert not notice.lead.isVisible()
    with qtbot.waitSignal(notice.register_asked):
        qtbot.keyClick(notice.register, Key.Key_Space)
    assert not notice.isVisible()
