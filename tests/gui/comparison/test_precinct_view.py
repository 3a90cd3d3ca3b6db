"""One precinct by keys: its copies side by side, which stands and why, its photo and its sheet."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain.protocol import CellState, CopyId, ProtocolCopy, Side, Typing
from hq_desktop.storage import choices, copies, races
from hq_desktop.ui import hidden_names
from hq_desktop.ui.comparison.copies_model import FIRST, REMARK
from hq_desktop.ui.comparison.filters import Filter
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.views import PRECINCT
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import OTHER, OUR_VOTES, OURS

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
POSTED = OUR_VOTES[2] + 5
"""What the posted sheet of the third precinct states where the observer's copy has five less."""


@pytest.fixture
def second(desk: Desk, page: ComparisonPage, tasks: Tasks) -> CopyId:
    """Another copy of precinct 3, of the grade of the first, obtained in another way."""
    tasks.wait()
    with desk.database.transaction("Keeper", "sheet") as tx:
        (race,) = races.all(tx)
        own = next(
            one
            for one in copies.of_race(tx, race.code)
            if one.side is Side.OURS and one.cells[OURS] == OUR_VOTES[2]
        )
        posted = replace(
            own,
            source="вывешенный лист",
            typing=Typing.TYPED_TWICE,
            cells={**own.cells, OURS: POSTED, OTHER: CellState.ILLEGIBLE},
            words={OURS: 150},
        )
        made = copies.add(tx, posted).id
    page.refresh()
    tasks.wait()
    return made


@pytest.fixture
def opened(page: ComparisonPage, second: CopyId, qtbot: QtBot) -> ComparisonPage:
    """Precinct 3, opened from the list by Enter."""
    page.precincts.choose_filter(Filter.COPIES_DIFFER)
    page.precincts.setFocus()
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_Return)
    assert page.precinct.isVisible()
    return page


def cell(page: ComparisonPage, line: str, column: int) -> str:
    table = page.precinct.table.copies
    return str(table.index(table.row_of(line), column).data())


def press(page: ComparisonPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key)


def decisions(desk: Desk) -> list[tuple[int, str]]:
    with desk.database.reading() as tx:
        return [(one.copy, one.reason) for one in choices.of_campaign(tx)]


def test_differing_copies_have_a_filter_and_a_sign_in_the_list(
    page: ComparisonPage, second: CopyId, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_8, CONTROL)
    (row,) = page.precincts.shown()
    records = page.precincts.table.records
    assert row.title == "3"
    texts = [str(records.index(0, column).data()) for column in range(records.columnCount())]
    assert "≠ 2 · twice" in texts
    assert any("≠ words" in text and "? disputed" in text for text in texts)


def test_a_differing_line_is_marked_by_a_sign_and_a_word(opened: ComparisonPage) -> None:
    assert cell(opened, OURS, FIRST).startswith(str(POSTED))
    assert cell(opened, OURS, FIRST + 1) == f"≠ {OUR_VOTES[2]}"
    assert "? disputed" in cell(opened, OURS, REMARK)
    assert cell(opened, OTHER, FIRST) == "? illegible"
    assert cell(opened, OTHER, REMARK) == ""


def test_words_against_digits_stand_in_their_cell_and_below(opened: ComparisonPage) -> None:
    assert "≠ words: 150" in cell(opened, OURS, FIRST)
    assert "43(8)" in opened.precinct.detail.text()


def test_one_sentence_says_what_the_two_sides_show(page: ComparisonPage) -> None:
    assert page.board is not None
    numbers = {number: precinct for precinct, number in page.board.titles.items()}
    said = page.precinct.head.change
    page.show_precinct(numbers["2"])
    assert said.isVisible()
    assert said.text().startswith("Precinct 2: the figures of “")
    assert "have changed places" in said.text()
    page.show_precinct(numbers["4"])
    assert not said.isVisible()


def test_it_is_said_why_a_copy_stands(opened: ComparisonPage) -> None:
    said = opened.precinct.head.standing.text()
    assert "вывешенный лист stands because" in said
    assert "typed twice" in said


def test_a_person_chooses_with_a_reason_and_undoes_it(
    opened: ComparisonPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    view = opened.precinct
    press(opened, qtbot, Qt.Key.Key_Right)
    current = view.table.current()
    assert current is not None
    press(opened, qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(view.reason.reason, "paper seen")
    press(opened, qtbot, Qt.Key.Key_Return)
    tasks.wait()
    assert decisions(desk) == [(current.copy.id, "paper seen")]
    tasks.wait()
    assert "“paper seen”" in view.head.standing.text()
    assert "disputed" not in cell(opened, OURS, REMARK)
    assert not view.reason.isVisible()
    assert view.table.hasFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Z, CONTROL)
    tasks.wait()
    assert decisions(desk) == []


def test_a_choice_is_taken_back_by_a_key_and_that_is_undone_too(
    opened: ComparisonPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    view = opened.precinct
    press(opened, qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(view.reason.reason, "paper seen")
    press(opened, qtbot, Qt.Key.Key_Return)
    tasks.wait()
    before = decisions(desk)
    press(opened, qtbot, Qt.Key.Key_Delete)
    tasks.wait()
    assert (len(before), decisions(desk)) == (1, [])
    qtbot.keyClick(view.table, Qt.Key.Key_Z, CONTROL)
    tasks.wait()
    assert decisions(desk) == before
    qtbot.keyClick(view.table, Qt.Key.Key_Z, CONTROL)
    tasks.wait()
    assert decisions(desk) == []


def test_nothing_is_chosen_without_a_reason_and_escape_leaves(
    opened: ComparisonPage, desk: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    view = opened.precinct
    press(opened, qtbot, Qt.Key.Key_F2)
    press(opened, qtbot, Qt.Key.Key_Return)
    assert view.reason.trouble.isVisible()
    press(opened, qtbot, Qt.Key.Key_Escape)
    tasks.wait()
    assert decisions(desk) == []
    assert view.isVisible()
    assert not view.reason.isVisible()


def test_a_choice_of_somebody_else_is_not_overwritten(
    opened: ComparisonPage, desk: Desk, second: CopyId, tasks: Tasks, qtbot: QtBot
) -> None:
    view = opened.precinct
    elsewhere = opened._actions.choose(second, "clearer")
    press(opened, qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(view.reason.reason, "paper seen")
    press(opened, qtbot, Qt.Key.Key_Return)
    tasks.wait()
    assert decisions(desk) == [(second, elsewhere.reason)]
    assert view.reason.trouble.isVisible()


def test_enter_opens_the_sheet_of_the_copy(opened: ComparisonPage, qtbot: QtBot) -> None:
    current = opened.precinct.table.current()
    assert current is not None
    with qtbot.waitSignal(opened.asked) as asked:
        press(opened, qtbot, Qt.Key.Key_Return)
    code, subject = asked.args
    assert code == "entry"
    assert isinstance(subject, PrecinctSubject)
    assert (subject.copy, subject.line) == (current.copy.id, OURS)


def test_the_official_copy_leads_to_the_official_figures(
    opened: ComparisonPage, qtbot: QtBot
) -> None:
    for _ in range(3):
        press(opened, qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(opened.asked) as asked:
        press(opened, qtbot, Qt.Key.Key_Return)
    assert asked.args[0] == "official"


def test_escape_leads_back_to_the_row(opened: ComparisonPage, qtbot: QtBot) -> None:
    press(opened, qtbot, Qt.Key.Key_Escape)
    current = opened.precincts.table.current()
    assert opened.precincts.isVisible()
    assert opened.precincts.table.hasFocus()
    assert current is not None
    assert current.title == "3"


def test_the_next_precinct_of_the_list_is_a_key_away(
    page: ComparisonPage, second: CopyId, qtbot: QtBot
) -> None:
    page.precincts.choose_filter(Filter.WITH_COPY)
    first, following = (row.place.precinct.id for row in page.precincts.shown()[:2])
    page.show_precinct(first)
    qtbot.keyClick(page.precinct.table, Qt.Key.Key_Right, ALT)
    assert page.precinct.precinct == following
    qtbot.keyClick(page.precinct.table, Qt.Key.Key_Left, ALT)
    assert page.precinct.precinct == first


def test_the_precinct_goes_to_a_complaint(opened: ComparisonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.asked) as asked:
        qtbot.keyClick(opened.precinct.table, Qt.Key.Key_J, CONTROL)
    code, (subject,) = asked.args
    assert (code, subject.precinct) == ("cases", opened.precinct.precinct)


def test_another_screen_can_ask_for_a_precinct(
    page: ComparisonPage, second: CopyId, tasks: Tasks
) -> None:
    board = page.board
    assert board is not None
    wanted = next(one for one, title in board.titles.items() if title == "3")
    page.show_subject(PrecinctSubject(board.comparison.race.code, wanted, line=OURS))
    tasks.wait()
    assert page._stack.currentIndex() == PRECINCT
    assert page.precinct.precinct == wanted


def test_the_photo_of_the_copy_is_shown_and_hidden_by_a_key(
    page: ComparisonPage,
    second: CopyId,
    desk: Desk,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(tmp_path / "sheet.png"))
    kept = EntryActions(desk).keep_page(tmp_path / "sheet.png")
    with desk.database.transaction("Keeper", "page") as tx:
        copy: ProtocolCopy = copies.get(tx, second)
        copies.save(tx, replace(copy, pages=(kept,)))
    page.refresh()
    tasks.wait()
    page.show_precinct(copy.precinct)
    tasks.wait()
    view = page.precinct
    assert view.photo.isVisible()
    qtbot.waitUntil(lambda: view.photo.view.picture is not None)
    press(page, qtbot, Qt.Key.Key_Right)
    assert view.photo.note.isVisible()
    press(page, qtbot, Qt.Key.Key_Space)
    assert not view.photo.isVisible()
    press(page, qtbot, Qt.Key.Key_Space)
    assert view.photo.isVisible()


def test_hidden_names_hide_who_brought_a_copy(
    opened: ComparisonPage, request: pytest.FixtureRequest, tasks: Tasks
) -> None:
    request.addfinalizer(lambda: hidden_names.hide(False))
    hidden_names.hide(True)
    opened.refresh()
    tasks.wait()
    assert "вывешенный лист" not in opened.precinct.head.standing.text()
