"""Typing a paragraph with facts in it: each of them is one solid thing."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from hq_desktop.ui.cases.text_chips import Fact, runs_of
from hq_desktop.ui.cases.text_edit import ParagraphEdit

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FACTS = {
    one.place: one
    for one in (
        Fact("day:on", "23 ноября 2026 года", "День голосования", "Кампания"),
        Fact("total", "69\u00a0669", "Объявлено"),
        Fact("iin", "", "ИИН"),
        Fact("address", "г. Алматау, ул. Шығарылғандардыкіндей, дом 15, квартира 200", "Адрес"),
    )
}


@pytest.fixture
def edit(qtbot: QtBot) -> ParagraphEdit:
    made = ParagraphEdit()
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    made.setFocus()
    return made


def begin(edit: ParagraphEdit, text: str, *, at_start: bool = True) -> None:
    edit.show_text(text, FACTS)
    end = QTextCursor.MoveOperation.Start if at_start else QTextCursor.MoveOperation.End
    edit.moveCursor(end)


def test_a_fact_stands_in_the_text_with_its_value(edit: ParagraphEdit) -> None:
    begin(edit, "Объявлено {total} голосов {day:on}.")
    assert edit.document().toRawText() == "Объявлено 69\u00a0669 голосов 23 ноября 2026 года."
    assert edit.text() == "Объявлено {total} голосов {day:on}."


def test_a_fact_without_a_value_shows_its_name(edit: ParagraphEdit) -> None:
    begin(edit, "{iin}")
    assert edit.toPlainText() == "[ИИН]"


def test_an_arrow_steps_over_a_fact(edit: ParagraphEdit, qtbot: QtBot) -> None:
    begin(edit, "{day:on} a")
    qtbot.keyClick(edit, Qt.Key.Key_Right)
    assert edit.textCursor().position() == len("23 ноября 2026 года")
    qtbot.keyClick(edit, Qt.Key.Key_Left)
    assert edit.textCursor().position() == 0


@pytest.mark.parametrize(
    ("key", "control"),
    [(Qt.Key.Key_Backspace, False), (Qt.Key.Key_Backspace, True)],
)
def test_a_fact_before_the_caret_is_deleted_as_one(
    edit: ParagraphEdit, qtbot: QtBot, key: Qt.Key, control: bool
) -> None:
    begin(edit, "a {address}", at_start=False)
    qtbot.keyClick(edit, key, CONTROL if control else Qt.KeyboardModifier.NoModifier)
    assert edit.text() == "a "


def test_a_fact_behind_the_caret_is_deleted_as_one_and_comes_back(
    edit: ParagraphEdit, qtbot: QtBot
) -> None:
    begin(edit, "{day:on}{total}")
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.text() == "{total}"
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.text() == "{day:on}{total}"


def test_typing_beside_a_fact_is_no_part_of_it(edit: ParagraphEdit, qtbot: QtBot) -> None:
    begin(edit, "{day:on}{total}")
    qtbot.keyClicks(edit, "x")
    qtbot.keyClick(edit, Qt.Key.Key_Right)
    qtbot.keyClicks(edit, "y")
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "z")
    assert edit.text() == "x{day:on}y{total}z"


def test_typing_over_a_fact_takes_its_place(edit: ParagraphEdit, qtbot: QtBot) -> None:
    begin(edit, "a {total} b")
    qtbot.keyClick(edit, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(edit, "new")
    assert edit.text() == "new"
    assert not runs_of(edit.document())


def test_a_selection_holds_a_fact_as_a_whole_or_not_at_all(
    edit: ParagraphEdit, qtbot: QtBot
) -> None:
    begin(edit, "{day:on} a")
    qtbot.keyClick(edit, Qt.Key.Key_Right, SHIFT)
    assert edit.textCursor().selectedText() == "23 ноября 2026 года"
    qtbot.keyClick(edit, Qt.Key.Key_Left, SHIFT)
    assert not edit.textCursor().hasSelection()


def test_a_copied_fact_stays_a_fact(edit: ParagraphEdit, qtbot: QtBot) -> None:
    begin(edit, "{total} b")
    qtbot.keyClick(edit, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(edit, Qt.Key.Key_C, CONTROL)
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    assert edit.text() == "{total} b{total}"
    assert QGuiApplication.clipboard().text() == "69\u00a0669"


def test_pasted_text_comes_without_its_looks(edit: ParagraphEdit) -> None:
    source = QMimeData()
    source.setHtml("<b>bold</b>")
    source.setText("bold")
    begin(edit, "{total}", at_start=False)
    edit.insertFromMimeData(source)
    assert edit.text() == "{total}bold"
    assert len(runs_of(edit.document())) == 1


def test_letters_that_got_into_a_fact_make_it_words(edit: ParagraphEdit) -> None:
    begin(edit, "{total}")
    cursor = QTextCursor(edit.document())
    cursor.setPosition(2)
    cursor.insertText("7")
    assert edit.text() == "697\u00a0669"
    assert not runs_of(edit.document())


def test_rare_letters_leave_facts_in_their_places(edit: ParagraphEdit) -> None:
    begin(edit, "\U0001d50a {total} b")
    assert edit.text() == "\U0001d50a {total} b"


def test_a_fact_does_not_run_into_the_word_before_it(edit: ParagraphEdit) -> None:
    begin(edit, "word", at_start=False)
    edit.insert_fact(FACTS["total"])
    assert edit.text() == "word {total}"


def test_the_field_grows_with_its_text(edit: ParagraphEdit) -> None:
    begin(edit, "a")
    before = edit.sizeHint().height()
    begin(edit, "{address} " * 6)
    assert edit.sizeHint().height() > before


def test_a_stretch_is_found_behind_facts(edit: ParagraphEdit) -> None:
    begin(edit, "Всего {total} голосов, 69669 {day:on}.")
    at = edit.text().index("69669")
    edit.put_text(at, at + 5, "{total}")
    assert edit.text() == "Всего {total} голосов, {total} {day:on}."
    assert edit.caret == edit.text().index(" {day:on}")
