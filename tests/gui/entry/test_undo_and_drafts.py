"""Before saving everything can be undone, and nothing typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.domain.entry import Draft
from tests.gui.entry.office import LINES, PAPER, Office, sit_down, stand_up

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def again(office: Office) -> Iterator[Office]:
    """The same operator, come back after the window was closed."""
    office.begin("312", "2")
    office.type("2187\n1573\n15")
    office.page.may_close()
    made = sit_down(office.address)
    yield made
    stand_up(made)


def stored(office: Office) -> tuple[Draft, ...]:
    office.settle()
    return office.actions.drafts()


def test_undo_takes_back_a_field_at_once(office: Office) -> None:
    office.begin()
    office.type("2187\n1573")
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.cells == {LINES[0]: 2187}
    assert office.line == LINES[1]
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.cells == {}
    assert office.line == LINES[0]


def test_redo_brings_it_back(office: Office) -> None:
    office.begin()
    office.type("2187")
    office.key(Qt.Key.Key_Z, CONTROL)
    office.key(Qt.Key.Key_Y, CONTROL)
    assert office.page.hand.draft.cells == {LINES[0]: 2187}
    assert office.shown(LINES[0]) == "2187"


def test_the_kind_of_copy_can_be_undone(office: Office) -> None:
    office.begin("312", "1")
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.features == {}


def test_a_cleared_sheet_comes_back_by_undo(office: Office) -> None:
    office.begin("312")
    office.type("2187\n")
    before = office.page.hand.draft
    office.key(Qt.Key.Key_F8)
    assert office.page.hand.draft.is_empty
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.cells == before.cells
    assert office.page.hand.draft.precinct == before.precinct


def test_a_draft_is_durable_when_a_field_is_left(office: Office) -> None:
    office.begin()
    office.type("2187\n")
    office.settle()
    (draft,) = stored(office)
    assert (draft.cells, draft.line) == ({LINES[0]: 2187}, LINES[1])


def test_the_field_in_hand_is_durable_within_a_second(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.type("21")
    qtbot.waitUntil(
        lambda: [draft.cells for draft in office.actions.drafts()] == [{LINES[0]: 21}], timeout=1000
    )


def test_drafts_leave_no_trace_in_the_journal(office: Office) -> None:
    office.begin()
    office.type("2187\n1573\n")
    office.settle()
    assert office.deeds() == []


def test_a_sheet_is_there_again_after_the_window_was_closed(again: Office) -> None:
    draft = again.page.hand.draft
    assert draft.cells == {LINES[0]: 2187, LINES[1]: 1573, LINES[2]: 15}
    assert draft.precinct == again.precinct("312")
    assert again.line == LINES[2]
    assert again.page.parts.identity.precinct.text() == "312"


def test_typing_goes_on_where_it_was(again: Office) -> None:
    again.type("\n214\n")
    assert again.page.hand.draft.cells["contestant:Bidai"] == 214


def test_a_saved_sheet_leaves_no_draft(office: Office) -> None:
    office.begin()
    office.fill()
    assert stored(office) == ()


def test_another_operator_does_not_see_the_draft(office: Office) -> None:
    office.begin()
    office.type("2187\n")
    office.settle()
    other = sit_down(office.address, "Operator 12")
    assert other.page.hand.draft.is_empty
    stand_up(other)


def test_a_sheet_that_cannot_be_saved_comes_back(office: Office) -> None:
    office.begin()
    office.fill()
    (copy,) = office.copies()
    office.page.parts.sheets.correct_asked.emit(office.actions.sheet(copy.id))
    office.settle()
    other = sit_down(office.address, "Operator 12")
    other.actions.move(copy, other.precinct("313"))
    stand_up(other)
    office.page.activateWindow()
    office.page.setFocus()
    office.settle()
    office.type("9")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert "saved" in office.page.parts.trouble.text()
    assert office.page.hand.draft.cells[LINES[0]] == 9
    assert office.copies()[0].cells[LINES[0]] == PAPER[0]
