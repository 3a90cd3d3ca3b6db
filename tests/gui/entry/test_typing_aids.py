"""Single letters and keys of the form: words on the paper, the rest of a sheet, features."""

from PySide6.QtCore import Qt

from hq_desktop.domain.protocol import CellState, Feature
from hq_desktop.domain.words import flagged_lines
from tests.gui.entry.office import LINES, PAPER, Office

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_words_that_say_another_number_are_marked_beside_the_field(office: Office) -> None:
    office.begin()
    office.type("2187w1236\n")
    assert office.line == LINES[0]
    assert office.page.hand.draft.words == {LINES[0]: 1236}
    assert office.note(LINES[0]) == "words: 1\u202f236 ≠ digits, 43(8)"
    office.key(Qt.Key.Key_F1)
    assert "2\u202f187 ≠ 1\u202f236" in office.page.parts.why.text
    assert "43(8)" in office.page.parts.why.text


def test_the_mark_goes_into_the_copy_and_its_entry(office: Office) -> None:
    office.begin()
    office.type("2187w1236\n\n")
    office.fill(PAPER[1:])
    (copy,) = office.copies()
    assert flagged_lines(copy) == (LINES[0],)
    (entry,) = office.entries(copy.id)
    assert (dict(entry.words), entry.features[Feature.SEAL]) == ({LINES[0]: 1236}, True)


def test_words_that_agree_after_all_are_no_mark(office: Office) -> None:
    office.begin()
    office.type("2187w1236\n")
    office.type("w2187\n")
    assert office.page.hand.draft.words == {}
    assert office.note(LINES[0]) == ""


def test_words_that_cannot_be_read_as_a_number_are_marked_too(office: Office) -> None:
    office.begin()
    office.type("2187w*\n")
    assert office.page.hand.draft.words == {LINES[0]: None}
    assert office.note(LINES[0]).startswith("words: ?")


def test_escape_leaves_the_words_as_they_were(office: Office) -> None:
    office.begin()
    office.type("2187w12")
    office.key(Qt.Key.Key_Escape)
    assert office.line == LINES[0]
    assert office.page.hand.draft.words == {}


def test_undo_takes_the_mark_back(office: Office) -> None:
    office.begin()
    office.type("2187w1236\n")
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.words == {}
    assert office.page.hand.draft.cells == {LINES[0]: 2187}


def test_a_letter_fills_the_rest_with_zeros_in_one_step(office: Office) -> None:
    office.begin()
    office.type("2187\n\n1557\n")
    office.key(Qt.Key.Key_Down)
    office.type("z")
    draft = office.page.hand.draft
    filled = dict.fromkeys(LINES[4:], 0)
    assert draft.cells == {LINES[0]: 2187, LINES[2]: 1557, **filled}
    assert office.line == LINES[-1]
    assert "10" in office.page.parts.trouble.text()
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.cells == {LINES[0]: 2187, LINES[2]: 1557}
    assert office.line == LINES[4]


def test_another_letter_fills_the_rest_as_blank_on_any_layout(office: Office) -> None:
    office.begin()
    office.type("2187\n")
    office.at(0, "и")
    assert office.page.hand.draft.cells == {
        LINES[0]: 2187,
        **dict.fromkeys(LINES[1:], CellState.BLANK),
    }
    office.type("\n")
    office.settle()
    (copy,) = office.copies()
    assert copy.cells[LINES[1]] is CellState.BLANK


def test_pencil_and_two_inks_have_keys_of_their_own(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_F2)
    office.type("0++")
    office.key(Qt.Key.Key_F2)
    features = office.page.hand.draft.features
    assert (features[Feature.PENCIL], features[Feature.TWO_INKS]) == (True, False)
