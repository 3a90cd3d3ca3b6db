"""A saved sheet can be corrected and moved by keyboard, both with a trace."""

from PySide6.QtCore import Qt

from hq_desktop.ui.entry.stages import Stage
from hq_desktop.ui.page import PrecinctSubject
from tests.gui.entry.office import LINES, PAPER, Office

CONTROL = Qt.KeyboardModifier.ControlModifier


def saved(office: Office) -> Office:
    office.begin("312", "2")
    office.fill()
    return office


def test_a_saved_sheet_is_corrected_from_the_list(office: Office) -> None:
    saved(office)
    office.key(Qt.Key.Key_F3)
    office.type("\n")
    office.settle()
    assert office.shown(LINES[1]) == "1\u202f573"
    office.type("2188")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    (copy,) = office.copies()
    assert copy.cells[LINES[0]] == 2188
    first, second = office.entries(copy.id)
    assert (first.cells[LINES[0]], second.cells[LINES[0]]) == (2187, 2188)
    assert (first.is_correction, second.is_correction) == (False, True)
    assert office.deeds() == ["copy_saved", "copy_corrected"]


def test_a_correction_can_say_why(office: Office) -> None:
    saved(office)
    office.key(Qt.Key.Key_F3)
    office.type("\n")
    office.settle()
    office.key(Qt.Key.Key_F5)
    office.type("\n\n\nslip\n")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    (copy,) = office.copies()
    assert office.entries(copy.id)[-1].reason == "slip"


def test_a_sheet_begun_before_a_correction_waits_for_its_end(office: Office) -> None:
    saved(office)
    office.begin("313", "1")
    office.type("777\n")
    office.key(Qt.Key.Key_F3)
    office.key(Qt.Key.Key_Down)
    (copy,) = office.copies()
    office.page.show_subject(PrecinctSubject(copy.race, copy.precinct, copy.id))
    office.settle()
    assert office.page.hand.draft.copy == copy.id
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert office.page.hand.draft.cells == {LINES[0]: 777}
    assert office.page.hand.draft.precinct == office.precinct("313")


def test_a_correction_given_up_changes_nothing(office: Office) -> None:
    saved(office)
    office.key(Qt.Key.Key_F3)
    office.type("\n")
    office.settle()
    office.type("5")
    office.key(Qt.Key.Key_F8)
    office.settle()
    (copy,) = office.copies()
    assert copy.cells[LINES[0]] == PAPER[0]
    assert office.actions.drafts() == ()
    assert office.page.stage is Stage.PRECINCT


def test_a_sheet_of_a_wrong_precinct_is_moved_with_its_reason(office: Office) -> None:
    saved(office)
    office.key(Qt.Key.Key_F3)
    office.key(Qt.Key.Key_F6)
    office.type("313\n")
    office.type("misread\n")
    office.settle()
    (copy,) = office.copies()
    assert copy.precinct == office.precinct("313")
    assert office.deeds() == ["copy_saved", "copy_moved"]
    facts = office.facts()
    assert facts["reason"] == "misread"
    assert facts["moved_from"] == str(office.precinct("312"))


def test_a_move_given_up_changes_nothing(office: Office) -> None:
    saved(office)
    office.key(Qt.Key.Key_F3)
    office.key(Qt.Key.Key_F6)
    office.key(Qt.Key.Key_Escape)
    office.settle()
    assert office.deeds() == ["copy_saved"]
    assert office.page.stage is Stage.PRECINCT


def test_moving_leaves_the_sheet_in_hand_alone(office: Office) -> None:
    saved(office)
    office.begin("314", "1")
    office.type("777\n")
    office.key(Qt.Key.Key_F3)
    office.key(Qt.Key.Key_F6)
    office.type("313\n\n")
    office.settle()
    assert office.page.hand.draft.precinct == office.precinct("314")
    assert office.line == LINES[1]


def test_another_screen_opens_a_precinct(office: Office) -> None:
    race = office.actions.workplace().race
    office.page.show_subject(PrecinctSubject(race.code, office.precinct("305")))
    office.settle()
    assert office.page.stage is Stage.KIND
    assert office.page.parts.identity.precinct.text() == "305"


def test_another_screen_opens_a_line_of_a_copy(office: Office) -> None:
    saved(office)
    (copy,) = office.copies()
    office.page.show_subject(
        PrecinctSubject(copy.race, copy.precinct, copy.id, "votes_against_all")
    )
    office.settle()
    assert office.line == "votes_against_all"


def test_a_sheet_in_hand_is_not_taken_away_by_another_screen(office: Office) -> None:
    office.begin("312", "2")
    office.type("2187\n")
    race = office.actions.workplace().race
    office.page.show_subject(PrecinctSubject(race.code, office.precinct("305")))
    office.settle()
    assert office.page.hand.draft.precinct == office.precinct("312")
    assert "finish this sheet first" in office.page.parts.trouble.text()


def test_a_precinct_added_meanwhile_can_be_typed(office: Office) -> None:
    office.add_precinct("777")
    office.page.refresh()
    office.settle()
    office.type("777\n")
    assert office.page.stage is Stage.KIND
