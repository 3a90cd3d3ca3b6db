"""The text of a document is edited by keys, paragraph by paragraph."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.case_text import CaseTextActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.text import Language
from hq_desktop.storage import case_texts
from hq_desktop.ui import files
from hq_desktop.ui.cases.page import TEXT, CasesPage
from hq_desktop.ui.cases.text_chips import read_aloud
from hq_desktop.ui.cases.text_lines import ParagraphLine
from hq_desktop.ui.cases.text_view import PREVIEW, TextView
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape

Settle = Callable[[], None]
Press = Callable[..., None]


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks, page: CasesPage) -> Settle:
    def wait() -> None:
        qtbot.waitUntil(lambda: tasks.is_idle and page.text.work.is_idle, timeout=20_000)

    return wait


@pytest.fixture
def press(qtbot: QtBot, settle: Settle, page: CasesPage) -> Press:
    """Press keys one after another where the keys are, and wait for what they do."""

    def pressed(*pressed: Qt.Key, with_key: Qt.KeyboardModifier = NONE) -> None:
        for one in pressed:
            qtbot.keyClick(QApplication.focusWidget() or page, one, with_key)
            settle()

    return pressed


@pytest.fixture
def text(qtbot: QtBot, page: CasesPage, settle: Settle, press: Press) -> TextView:
    """The text of the complaint on the city's totals, opened by its key."""
    assert page.subjects is not None
    qtbot.addWidget(page)
    page.activateWindow()
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    settle()
    page.view.form.kinds.setFocus()
    press(Qt.Key.Key_F3)
    assert page._stack.currentIndex() == TEXT
    return page.text.view


def current(text: TextView) -> ParagraphLine:
    line = text.list.current()
    assert line is not None
    return line


def walk_to(text: TextView, press: Press, words: str) -> ParagraphLine:
    """Walk down to the paragraph that says something."""
    press(Qt.Key.Key_Home)
    for _ in text.list.rows.lines:
        if words in current(text).aloud():
            return current(text)
        press(Qt.Key.Key_Down)
    raise AssertionError(words)


def type_words(text: TextView, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(text.list.panel.edit, words)


def marks(line: ParagraphLine) -> str:
    return ", ".join(one.words for one in line.marks)


def test_the_paragraphs_stand_there_as_they_are_printed(text: TextView) -> None:
    lines = text.list.rows.lines
    assert [one.head for one in lines if one.is_strong] == ["Title", "Title"]
    assert [one.head for one in lines if one.head.startswith("Request")][:2] == [
        "Request 1",
        "Request 2",
    ]
    assert any("500" in read_aloud(one.text, one.facts) for one in lines)


def test_an_edited_paragraph_is_stored_and_told_on_the_desk(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " No 2")
    press(ENTER, with_key=CONTROL)
    assert "edited" in marks(text.list.rows.lines[1])
    assert text.bar.differs.text() == f"1 of {page.text.work.state.paragraphs} paragraphs differ"
    press(ESCAPE)
    assert page._stack.currentIndex() != TEXT
    assert "1 of" in page.view._header._note.text()


def test_storing_goes_on_to_the_next_paragraph(text: TextView, press: Press, qtbot: QtBot) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    row = text.list.currentIndex().row()
    press(ENTER)
    type_words(text, qtbot, "x")
    press(Qt.Key.Key_Down, with_key=ALT)
    assert text.list.currentIndex().row() == row + 1
    assert text.list.panel.edit.hasFocus()
    assert text.list.rows.lines[row].text == "ЖАЛОБАx"


def test_typing_that_was_left_is_kept_and_stands_there_again(
    text: TextView, press: Press, qtbot: QtBot, desk: Desk
) -> None:
    key = walk_to(text, press, "Title: ЖАЛОБА").key
    press(ENTER)
    type_words(text, qtbot, " begun")
    press(ESCAPE)
    assert "typed, not saved" in marks(current(text))
    with desk.database.reading() as tx:
        assert not case_texts.all(tx)
    press(ENTER)
    assert text.list.panel.edit.text() == "ЖАЛОБА begun"
    assert current(text).key == key


def test_typing_is_durable_before_any_key_that_ends_it(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, desk: Desk, settle: Settle
) -> None:
    line = walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " power cut")
    plan = page.plan
    assert plan is not None
    document = plan.documents[0]
    actions = CaseTextActions(desk)

    def is_kept() -> bool:
        settle()
        read = actions.open(document.place, document)
        return any(one.key == line.key and one.draft is not None for one in read.paragraphs)

    qtbot.waitUntil(is_kept, timeout=5000)


def test_a_paragraph_left_out_and_brought_back(text: TextView, press: Press) -> None:
    line = walk_to(text, press, "Title: ЖАЛОБА")
    press(Qt.Key.Key_Delete)
    assert "left out" in marks(current(text))
    assert current(text).shown == line.template
    press(Qt.Key.Key_Z, with_key=CONTROL)
    assert not current(text).is_edited


def test_the_template_is_put_back_and_that_is_taken_back(
    text: TextView, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, "x")
    press(ENTER, with_key=CONTROL)
    press(Qt.Key.Key_Up, Qt.Key.Key_F7)
    assert current(text).text == "ЖАЛОБА"
    press(Qt.Key.Key_Z, with_key=CONTROL)
    assert current(text).text == "ЖАЛОБАx"


def test_an_added_paragraph_stands_after_the_current_one(
    text: TextView, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(Qt.Key.Key_Insert)
    type_words(text, qtbot, "Added words")
    press(ENTER, with_key=CONTROL)
    added = text.list.rows.lines[2]
    assert (added.text, added.is_added) == ("Added words", True)
    press(Qt.Key.Key_Z, with_key=CONTROL)
    assert "Added words" not in [one.text for one in text.list.rows.lines]


def test_a_paragraph_that_was_only_begun_is_kept_too(
    text: TextView, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(Qt.Key.Key_Insert)
    type_words(text, qtbot, "Begun words")
    press(ESCAPE)
    assert text.list.rows.lines[2].draft == "Begun words"
    press(ENTER)
    assert text.list.panel.edit.text() == "Begun words"


def test_an_empty_paragraph_that_was_begun_is_gone(text: TextView, press: Press) -> None:
    before = len(text.list.rows.lines)
    press(Qt.Key.Key_Insert, ESCAPE)
    assert len(text.list.rows.lines) == before


def test_every_line_becomes_a_paragraph(text: TextView, press: Press, qtbot: QtBot) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(Qt.Key.Key_Insert)
    type_words(text, qtbot, "One")
    press(ENTER)
    type_words(text, qtbot, "Two")
    press(ENTER, with_key=CONTROL)
    assert [one.text for one in text.list.rows.lines[2:4]] == ["One", "Two"]


def test_a_fact_is_inserted_by_its_name(text: TextView, press: Press, qtbot: QtBot) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER, Qt.Key.Key_F2)
    qtbot.keyClicks(text.facts.field, "day of voting")
    press(ENTER)
    assert text.list.panel.edit.text() == "ЖАЛОБА {election_day}"
    assert "2026" in text.list.panel.edit.toPlainText()


def test_a_bare_number_is_tied_to_its_fact(text: TextView, press: Press, qtbot: QtBot) -> None:
    walk_to(text, press, "500")
    press(ENTER)
    type_words(text, qtbot, " 680")
    offer = text.list.panel.offer
    qtbot.waitUntil(lambda: "680" in offer.text(), timeout=5000)
    press(Qt.Key.Key_F2, with_key=SHIFT)
    assert text.list.panel.edit.text().endswith(" {lower}")


def test_what_differs_is_shown_beside_what_was(text: TextView, press: Press, qtbot: QtBot) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " x")
    press(ENTER, with_key=CONTROL)
    assert not text.bar.compare.isChecked()
    press(Qt.Key.Key_F8)
    assert text.bar.compare.isChecked()
    press(Qt.Key.Key_Up)
    laid = text.list.itemDelegate().laid(text.list.currentIndex().row())  # type: ignore[attr-defined]
    block = laid.lastBlock().begin()
    formats = [one.fragment().charFormat() for one in block]
    assert [one.fontUnderline() for one in formats] == [False, True]


def test_a_paragraph_whose_template_changed_shows_both_and_lets_choose(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, desk: Desk, settle: Settle
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    for letter in "xy":
        press(ENTER)
        type_words(text, qtbot, letter)
        press(ENTER, with_key=CONTROL)
    with desk.database.transaction("Release 2", "case_text_saved") as tx:
        stored = case_texts.all(tx)[0]
        older = tuple(replace(one, basis=f"{one.basis} раньше") for one in stored.paragraphs)
        case_texts.save(tx, replace(stored, paragraphs=older))
    page.refresh()
    settle()
    walk_to(text, press, "Title, ≠ edited")
    assert "the template has changed" in marks(current(text))
    assert text.bar.doubts.text() == "! to look at: 2"
    press(ENTER, with_key=CONTROL)
    assert current(text).text == "ЖАЛОБАx"
    assert not current(text).is_outdated
    press(Qt.Key.Key_Down, Qt.Key.Key_F7)
    assert not current(text).is_edited


def test_doubts_are_walked_and_their_words_selected(
    text: TextView, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    QGuiApplication.clipboard().setText(" Мажилис")
    press(Qt.Key.Key_V, with_key=CONTROL)
    press(ENTER, with_key=CONTROL)
    press(Qt.Key.Key_End, Qt.Key.Key_F3)
    edit = text.list.panel.edit
    assert edit.hasFocus()
    assert edit.textCursor().selectedText() == "Мажилис"
    press(Qt.Key.Key_F3)


def test_a_locked_text_says_who_locked_it_and_is_not_edited(
    text: TextView, press: Press, desk: Desk
) -> None:
    press(Qt.Key.Key_F11)
    assert desk.operator in text.bar.locked.text()
    press(ENTER)
    assert not text.list.is_editing
    assert "F11" in text.bar.said.text()
    offered = dict(text.keys())
    assert "F11" in offered
    assert "Enter" not in offered
    press(Qt.Key.Key_F11, ENTER)
    assert text.list.is_editing


def test_each_language_has_a_text_of_its_own(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, "x")
    press(ENTER, with_key=CONTROL)
    press(Qt.Key.Key_L, with_key=CONTROL)
    assert page.view.form.language is Language.KK
    assert text.list.rows.lines[1].text == "ШАҒЫМ"
    press(Qt.Key.Key_L, with_key=CONTROL)
    assert text.list.rows.lines[1].text == "ЖАЛОБАx"


def test_it_goes_to_word(
    text: TextView, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "жалоба.docx"
    monkeypatch.setattr(files, "ask_save", lambda *_asked: target)
    press(Qt.Key.Key_E, with_key=CONTROL)
    assert target.read_bytes()[:2] == b"PK"


def test_a_finished_pdf_is_put_in_place_and_taken_out(
    text: TextView, press: Press, leaflet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_open", lambda *_asked: leaflet)
    press(Qt.Key.Key_O, with_key=CONTROL)
    assert leaflet.name in text.bar.finished_name.text()
    assert text.preview.document.pageCount() == 3
    press(Qt.Key.Key_O, with_key=CONTROL)
    assert text.bar.finished_name.isHidden()


def test_the_draft_stands_beside_until_the_text_is_changed(
    text: TextView, press: Press, qtbot: QtBot, settle: Settle, page: CasesPage
) -> None:
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: text._right.currentIndex() == PREVIEW, timeout=30_000)
    settle()
    assert text.stale.isHidden()
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, "x")
    press(ENTER, with_key=CONTROL)
    assert not text.stale.isHidden()
    assert page.view.bar.current() is None


def test_a_text_saved_elsewhere_is_told_and_the_typing_stays(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, desk: Desk, told: list[str]
) -> None:
    plan = page.plan
    assert plan is not None
    document = plan.documents[0]
    other = CaseTextActions(replace(desk, operator="Second 08"))
    read = other.open(document.place, document)
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " mine")
    other.save(read, read.paragraphs[2].key, "на всё")
    press(ENTER, with_key=CONTROL)
    assert told
    assert "ЖАЛОБА mine" in [one.draft for one in text.list.rows.lines]
    assert "на всё" in [one.text for one in text.list.rows.lines]


def test_a_place_that_does_not_exist_is_refused_and_the_typing_stays(
    text: TextView, press: Press, qtbot: QtBot, told: list[str]
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " {nonsense}")
    press(ENTER, with_key=CONTROL)
    assert "nonsense" in told[0]
    assert any(one.draft == "ЖАЛОБА {nonsense}" for one in text.list.rows.lines)


def test_what_is_drawn_from_facts_has_no_words(text: TextView, press: Press) -> None:
    walk_to(text, press, "Table")
    press(ENTER)
    assert not text.list.is_editing
    assert "drawn from the facts" in text.bar.said.text()


def test_an_own_text_is_written_with_facts_offered(
    page: CasesPage, press: Press, qtbot: QtBot, settle: Settle
) -> None:
    kinds = page.view.form.kinds
    kinds.setCurrentIndex(kinds.findData("own-appeal"))
    page.view.form.show_kind()
    page.replan()
    settle()
    page.activateWindow()
    kinds.setFocus()
    press(Qt.Key.Key_F3)
    text = page.text.view
    walk_to(text, press, "Your own text")
    press(ENTER)
    type_words(text, qtbot, "We ask ")
    press(Qt.Key.Key_F2)
    qtbot.keyClicks(text.facts.field, "day of voting")
    press(ENTER)
    press(ENTER, with_key=CONTROL)
    assert "We ask {election_day}" in [one.text for one in text.list.rows.lines]


def test_closing_the_window_keeps_what_was_typed(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, desk: Desk
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " last")
    assert page.may_close()
    assert page.plan is not None
    document = page.plan.documents[0]
    read = CaseTextActions(desk).open(document.place, document)
    assert "ЖАЛОБА last" in [one.draft for one in read.paragraphs]


def test_pointing_at_another_paragraph_keeps_what_was_typed(
    text: TextView, press: Press, qtbot: QtBot, settle: Settle
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " half")
    below = text.list.visualRect(text.list.rows.index(2)).center()
    qtbot.mouseClick(text.list.viewport(), Qt.MouseButton.LeftButton, pos=below)
    settle()
    assert not text.list.is_editing
    assert text.list.currentIndex().row() == 2
    assert text.list.rows.lines[1].draft == "ЖАЛОБА half"


def test_everything_fits_a_small_window(text: TextView, qtbot: QtBot) -> None:
    window: QWidget = text.window()
    window.resize(1174, 656)
    assert window.width() == 1174
    assert text.list.width() >= 520
    assert text.bar.sizeHint().width() <= 1174


def test_what_was_edited_stands_in_the_drawn_document(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, settle: Settle
) -> None:
    walk_to(text, press, "Title: ЖАЛОБА")
    press(ENTER)
    type_words(text, qtbot, " EDITED")
    press(ENTER, with_key=CONTROL)
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: text._right.currentIndex() == PREVIEW, timeout=30_000)
    settle()
    assert "ЖАЛОБА EDITED" in text.preview.document.getAllText(0).text()
    assert text.stale.isHidden()


def test_each_document_of_a_package_has_its_text(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot, settle: Settle
) -> None:
    assert page.plan is not None
    first = page.plan.documents[0]
    second = replace(first, place=replace(first.place, challenged=None))
    walk_to(text, press, "Title: ЖАЛОБА")
    page.text.show_plan(replace(page.plan, documents=(first, second)))
    settle()
    press(ENTER)
    type_words(text, qtbot, "x")
    press(Qt.Key.Key_PageDown, with_key=CONTROL)
    assert text.head.document == 1
    assert text.list.rows.lines[1].draft is None
    press(Qt.Key.Key_PageUp, with_key=CONTROL)
    assert text.list.rows.lines[1].draft == "ЖАЛОБАx"


def test_what_is_said_of_the_words_in_hand_comes_into_sight(
    text: TextView, press: Press, qtbot: QtBot
) -> None:
    text.window().resize(1174, 480)
    walk_to(text, press, "Request 1")
    press(ENTER)
    panel, before = text.list.panel, text.list.panel.height()
    panel.edit.insertPlainText(" фальсификация")
    qtbot.waitUntil(lambda: panel.height() > before)
    assert panel.geometry().bottom() < text.list.viewport().height()


def test_the_keys_come_back_to_the_list_when_the_sheets_go(
    text: TextView, press: Press, qtbot: QtBot, settle: Settle
) -> None:
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: text._right.currentIndex() == PREVIEW, timeout=30_000)
    settle()
    text.preview.view.setFocus()
    press(Qt.Key.Key_L, with_key=CONTROL)
    assert text._right.currentIndex() != PREVIEW
    assert text.list.hasFocus()


def test_the_current_row_stays_in_sight_when_something_is_said_above(
    text: TextView, press: Press
) -> None:
    walk_to(text, press, "Table")
    rows, window = text.list, text.window()
    below = rows.viewport().height() - rows.visualRect(rows.currentIndex()).bottom() - 1
    window.resize(window.width(), window.height() - below)
    before = rows.viewport().height()
    press(Qt.Key.Key_Delete)
    assert rows.viewport().height() < before
    assert rows.visualRect(rows.currentIndex()).bottom() < rows.viewport().height()


def test_a_locked_text_offers_only_the_keys_that_work(
    text: TextView, page: CasesPage, press: Press, qtbot: QtBot
) -> None:
    changing = {"Enter", "Del", "Ins", "F7", "Ctrl Z", "Ctrl O"}
    assert changing <= dict(page.keys()).keys()
    with qtbot.waitSignal(page.keys_changed):
        press(Qt.Key.Key_F11)
    assert not changing & dict(page.keys()).keys()
    assert page.keys()[0] == ("F11", "unlock")
    press(Qt.Key.Key_F11)
    assert changing <= dict(page.keys()).keys()


def test_the_keys_of_the_text_as_a_whole_are_named(text: TextView, page: CasesPage) -> None:
    named = dict(page.keys())
    assert (named["F11"], named["Ctrl E"], named["Ctrl O"]) == ("lock", "Word", "finished PDF")
    assert named["Ctrl L"] == "Қазақша"
    assert page.keys()[-1][0] == "Esc"
