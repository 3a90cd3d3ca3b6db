"""One screen from the precinct to the saved sheet, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hq_desktop.domain.protocol import CellState, Grade, Typing
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui.entry.stages import Stage
from tests.gui.entry.office import LINES, NORTH, PAPER, SOUTH, Office

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_first_key_goes_into_the_precinct_field(office: Office) -> None:
    assert office.page.stage is Stage.PRECINCT
    assert office.focus is office.page.parts.identity.precinct


def test_a_sheet_is_saved_by_enter_on_the_last_line(office: Office) -> None:
    office.begin("312", "2")
    office.fill()
    (copy,) = office.copies()
    assert tuple(copy.cells.items()) == tuple(zip(LINES, PAPER, strict=True))
    assert (copy.grade, copy.typing, copy.precinct) == (
        Grade.B,
        Typing.TYPED_ONCE,
        office.precinct("312"),
    )
    assert [entry.cells for entry in office.entries(copy.id)] == [copy.cells]
    assert office.deeds() == ["copy_saved"]


def test_after_saving_the_next_sheet_can_be_typed_at_once(office: Office) -> None:
    office.begin("312", "2")
    office.type("".join(f"{number}\n" for number in PAPER) + "313\n5" + "2187\n")
    assert office.page.stage is Stage.LINES
    assert office.shown("voters_on_list") == "2\u202f187"
    office.settle()
    assert [copy.precinct for copy in office.copies()] == [office.precinct("312")]


def test_what_was_saved_is_said_in_place(office: Office) -> None:
    office.begin("312", "2")
    office.fill()
    assert "✓ Saved: precinct 312, grade B" in said(office)


def said(office: Office) -> str:
    return "\n".join(label.text() for label in office.page.parts.identity.findChildren(QLabel))


def test_nothing_is_filled_in_before_it_is_typed(office: Office) -> None:
    office.begin("312", "1")
    office.type("2187\n1573\n")
    assert [office.shown(line) for line in LINES[2:]] == [""] * len(LINES[2:])


def test_there_is_no_grade_before_a_key_tells_the_kind(office: Office) -> None:
    office.type("312\n")
    assert office.page.stage is Stage.KIND
    assert office.page.hand.draft.features == {}
    assert "grade" not in said(office)


@pytest.mark.parametrize(("key", "grade"), list(zip("12345", Grade, strict=True)))
def test_one_key_tells_the_kind_of_copy(office: Office, key: str, grade: Grade) -> None:
    office.begin("312", key)
    office.type("100")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert [copy.grade for copy in office.copies()] == [grade]


def test_enter_and_down_go_on_up_and_minus_go_back(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_Return)
    office.key(Qt.Key.Key_Down)
    assert office.line == LINES[2]
    office.key(Qt.Key.Key_Up)
    assert office.line == LINES[1]
    office.type("-")
    assert office.line == LINES[0]


def test_shift_and_an_arrow_lead_to_either_end(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_Down, SHIFT)
    assert office.line == LINES[-1]
    office.key(Qt.Key.Key_Up, SHIFT)
    assert office.line == LINES[0]


def test_down_on_the_last_line_stops_there(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_Down, SHIFT)
    office.key(Qt.Key.Key_Down)
    assert office.line == LINES[-1]


@pytest.mark.parametrize(
    ("typed", "line"),
    [("7", "ballots_invalid"), ("5.3", "contestant:Koktobe"), ("99", "voters_on_list")],
)
def test_a_slash_and_a_number_jump_to_a_line(office: Office, typed: str, line: str) -> None:
    office.begin()
    office.type(f"/{typed}\n")
    assert office.line == line


def test_escape_leaves_the_jump_where_it_began(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_Return)
    office.type("/7")
    office.key(Qt.Key.Key_Escape)
    assert office.line == LINES[1]


@pytest.mark.parametrize(
    ("keys", "cell", "words"),
    [
        ("+", CellState.BLANK, "∅ blank"),
        (".", CellState.DASH, "— dash"),
        ("*", CellState.ILLEGIBLE, "? illegible"),
        ("..", CellState.ILLEGIBLE, "? illegible"),
        ("0", 0, "0"),
    ],
)
def test_one_key_tells_what_is_no_number(
    office: Office, keys: str, cell: object, words: str
) -> None:
    office.begin()
    office.type(keys)
    assert office.page.hand.draft.cells == {LINES[0]: cell}
    assert office.shown(LINES[0]) == words


def test_digits_replace_what_is_no_number(office: Office) -> None:
    office.begin()
    office.type("*12")
    assert office.page.hand.draft.cells == {LINES[0]: 12}


def test_backspace_takes_a_state_away(office: Office) -> None:
    office.begin()
    office.type("+")
    office.key(Qt.Key.Key_Backspace)
    assert office.page.hand.draft.cells == {}


def test_letters_are_swallowed(office: Office) -> None:
    office.begin()
    office.type("1a5q7")
    assert office.page.hand.draft.cells == {LINES[0]: 157}


def test_a_number_never_grows_past_the_largest_count(office: Office) -> None:
    office.begin()
    office.type("1234567890123")
    assert office.page.hand.draft.cells == {LINES[0]: 123456789}


def test_typing_in_a_line_again_replaces_its_number(office: Office) -> None:
    office.begin()
    office.type("2187\n-")
    assert office.line == LINES[0]
    office.type("9")
    assert office.page.hand.draft.cells == {LINES[0]: 9}


def test_the_same_number_in_two_towns_is_chosen_by_one_digit(office: Office) -> None:
    office.type("310\n")
    assert office.page.parts.found.hasFocus()
    office.type("2" if first_is(office, NORTH) else "1")
    assert office.page.hand.draft.precinct == office.precinct("310", SOUTH)


def first_is(office: Office, commission: str) -> bool:
    place = office.actions.workplace()
    return place.index.numbered("310")[0].precinct.commission == commission


@pytest.mark.parametrize("words", ["лицей", "әуезов атын", "ӘУЕЗОВА", "310 лицей"])
def test_a_precinct_is_found_by_words_of_any_language(office: Office, words: str) -> None:
    office.type(f"{words}\n")
    assert office.page.hand.draft.precinct == office.precinct("310", SOUTH)


def test_a_number_that_is_no_precinct_is_not_taken(office: Office) -> None:
    office.type("99\n")
    assert office.page.stage is Stage.PRECINCT
    assert office.page.hand.draft.precinct is None


def test_the_beginning_of_a_number_takes_a_precinct_only_when_pointed_at(office: Office) -> None:
    office.type("30\n")
    assert office.page.hand.draft.precinct is None
    office.key(Qt.Key.Key_Down)
    office.type("\n")
    assert office.page.hand.draft.precinct == office.precinct("301")


def test_escape_leads_back_to_the_precinct_and_keeps_the_figures(office: Office) -> None:
    office.begin("312")
    office.type("2187\n")
    office.key(Qt.Key.Key_Escape)
    assert office.page.stage is Stage.PRECINCT
    office.type("313\n")
    assert office.page.hand.draft.precinct == office.precinct("313")
    assert office.page.hand.draft.cells == {LINES[0]: 2187}


def test_a_sheet_without_its_kind_is_asked_for_it_instead_of_saved(office: Office) -> None:
    office.type("312\n")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert office.page.stage is Stage.KIND
    assert office.copies() == ()


def test_features_are_told_by_their_digits_and_make_the_grade(office: Office) -> None:
    office.begin("312", "2")
    office.key(Qt.Key.Key_F2)
    office.type("3")
    assert "grade D" in said(office)
    assert "✕ seal" in said(office)
    office.key(Qt.Key.Key_F2)
    assert office.line == LINES[0]


def test_optional_lines_are_shown_by_a_key_and_stay_shown(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_F4)
    office.type("2")
    office.key(Qt.Key.Key_F4)
    shown = "voters_by_absentee_certificate"
    assert office.page.parts.form.lines == (*LINES, shown)
    office.type("1")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    assert shown in office.page.parts.form.lines


def test_where_a_copy_comes_from_can_be_told(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_F5)
    office.type("Н-041\n")
    office.type("22.11.2026 23:40\n")
    office.type("школа\n\n")
    assert office.page.stage is Stage.LINES
    office.type("1")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    (copy,) = office.copies()
    assert (copy.obtained_by, copy.obtained_where, copy.source) == ("Н-041", "школа", "Н-041")
    assert copy.obtained_at is not None
    assert f"{copy.obtained_at.astimezone(ZONE):%H:%M}" == "23:40"


def test_a_precinct_typed_before_is_said_without_stopping_the_hand(office: Office) -> None:
    office.begin()
    office.fill()
    office.begin()
    office.settle()
    assert "saved already: 1" in office.page.parts.trouble.text()
    office.fill()
    assert len(office.copies()) == 2


def test_equal_figures_of_one_precinct_are_said(office: Office) -> None:
    office.begin()
    office.fill()
    office.begin()
    office.settle()
    office.type("".join(f"{number}\n" for number in PAPER[:-1]) + str(PAPER[-1]))
    assert "same figures" in office.page.parts.trouble.text()
