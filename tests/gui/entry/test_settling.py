"""Lines on which two entries differ are settled by cell, by keys; nothing else is retyped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.protocol import CellState, CopyId, Typing
from hq_desktop.domain.settlement import SettledHow, Settlement
from hq_desktop.storage import settlements
from hq_desktop.ui.entry.settling_view import SettlingView, Way
from tests.gui.entry.office import LINES, PAPER, Office, sit_down, stand_up
from tests.gui.entry.photos import colour, photograph
from tests.gui.entry.test_lens import STRAIGHT, place_lines
from tests.gui.entry.test_second_entry import OTHER, first_entry, texts

RACE = RaceCode("seat")
CONTROL = Qt.KeyboardModifier.ControlModifier
TWO = (LINES[3], LINES[11])


@pytest.fixture
def differing(office: Office, tmp_path: Path) -> CopyId:
    """A sheet of 305 whose two entries differ in two lines."""
    copy = first_entry(office, tmp_path)
    office.next_sheet()
    office.type("2")
    office.fill(OTHER)
    return copy


def view(office: Office) -> SettlingView:
    return office.page.parts.settling


def cells(office: Office, copy: CopyId) -> dict[str, object]:
    return dict(office.actions.sheet(copy).copy.cells)


def sit_down_as(office: Office, name: str) -> Office:
    other = sit_down(office.address, name)
    other.settle()
    return other


def settle_list(office: Office) -> None:
    office.key(Qt.Key.Key_F11)
    office.settle()


def test_the_header_counts_the_lines_and_a_key_opens_them(
    office: Office, differing: CopyId
) -> None:
    assert office.page.parts.open_lines.text() == "≠ to settle: 2 · F11"
    assert ("F11", "to settle: 2") in list(office.page.keys())
    settle_list(office)
    shown = view(office)
    assert [one.line for one in shown.disputes] == list(TWO)
    assert (shown.heading.text(), shown.label.text()) == ("Precinct 305 · line 5.1", "Bidai")
    assert [shown.options[way].words.text() for way in (Way.LEFT, Way.RIGHT)] == ["214", "241"]
    assert office.focus is shown
    assert office.page.parts.photo.count == 1


def test_nobody_is_named_before_the_choice(office: Office, differing: CopyId) -> None:
    settle_list(office)
    assert "Operator" not in texts(office)


def test_a_value_is_chosen_by_one_key_and_the_next_line_comes(
    office: Office, differing: CopyId
) -> None:
    settle_list(office)
    office.type("2")
    assert view(office).way is Way.RIGHT
    office.type("1\n")
    current = view(office).current
    assert current is not None
    assert current.line == TWO[1]
    office.settle()
    assert view(office).told.text() == (
        "✓ precinct 305, line 5.1: 214. Operator 12 typed 214, Operator 07 typed 241"
    )
    office.type("1\n")
    office.settle()
    assert view(office).told.text().endswith("The sheet is settled")
    assert cells(office, differing) == dict(zip(LINES, PAPER, strict=True))
    assert office.actions.sheet(differing).copy.typing is Typing.TYPED_TWICE
    assert office.page.parts.open_lines.text() == ""


def test_the_line_settled_last_is_taken_back_and_chosen_anew(
    office: Office, differing: CopyId
) -> None:
    settle_list(office)
    office.type("2\n")
    office.settle()
    assert ("Ctrl Z", "take back") in list(office.page.keys())
    office.key(Qt.Key.Key_Z, CONTROL)
    office.settle()
    current = view(office).current
    assert current is not None
    assert current.line == TWO[0]
    assert view(office).told.text().startswith("↶ precinct 305, line 5.1: open again")
    assert TWO[0] not in cells(office, differing)
    office.type("1\n")
    office.settle()
    assert cells(office, differing)[TWO[0]] == 214
    assert office.deeds()[-3:] == ["cell_settled", "cell_taken_back", "cell_settled"]


def test_what_was_settled_yesterday_is_taken_back_too(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("2\n")
    office.type("2\n")
    office.settle()
    again = sit_down_as(office, "Operator 07")
    settle_list(again)
    again.key(Qt.Key.Key_Z, CONTROL)
    again.settle()
    assert [one.line for one in view(again).disputes] == [TWO[1]]
    assert again.page.parts.open_lines.text() == "≠ to settle: 1 · F11"
    stand_up(again)


def test_a_line_of_a_sheet_corrected_since_is_not_taken_back(
    office: Office, differing: CopyId
) -> None:
    settle_list(office)
    office.type("2\n2\n")
    office.settle()
    office.key(Qt.Key.Key_Escape)
    office.page._saved.open(differing, LINES[0])
    office.settle()
    office.type("2188")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    settle_list(office)
    office.key(Qt.Key.Key_Z, CONTROL)
    office.settle()
    assert "correct the sheet instead" in view(office).told.text()
    assert cells(office, differing)[LINES[0]] == 2188


def test_enter_without_a_choice_settles_nothing(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("\n")
    office.settle()
    assert len(view(office).disputes) == 2


def test_illegible_asks_for_its_reason_in_one_line(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("*\n")
    office.settle()
    assert len(view(office).disputes) == 2
    office.type("ink ran\n")
    office.settle()
    assert cells(office, differing)[TWO[0]] is CellState.ILLEGIBLE
    (line,) = closed_lines(office, differing)
    assert (line.how, line.reason) == (SettledHow.ILLEGIBLE, "ink ran")
    office.type("2\n")
    office.settle()
    assert cells(office, differing)[TWO[1]] == 61


def closed_lines(office: Office, copy: CopyId) -> tuple[Settlement, ...]:
    with office.actions.desk.database.reading() as tx:
        return tuple(one for one in settlements.of_copy(tx, copy) if not one.is_open)


def test_a_choice_may_have_a_reason(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("1/clear\n")
    office.settle()
    (line,) = closed_lines(office, differing)
    assert (line.chosen, line.reason) == (214, "clear")


def test_escape_leads_back_to_the_sheet_in_hand(office: Office, differing: CopyId) -> None:
    office.begin()
    office.type("2187\n15")
    settle_list(office)
    office.type("1")
    office.key(Qt.Key.Key_Escape)
    office.settle()
    assert office.line == LINES[1]
    office.type("1573\n")
    assert office.page.hand.draft.cells == {LINES[0]: 2187, LINES[1]: 1573}
    assert office.page.parts.mode.text() == "first entry"


def test_a_line_settled_against_both_is_typed_unseen_by_a_third_person(
    office: Office, differing: CopyId
) -> None:
    settle_list(office)
    office.type("3\n")
    office.settle()
    assert "another person types this line" in view(office).told.text()
    assert [one.needs_third for one in view(office).disputes] == [True, False]
    third = sit_down_as(office, "Operator 15")
    assert ("F7", "next: single cells, 1") in list(third.page.keys())
    third.next_sheet()
    assert third.page.parts.mode.text() == "one cell"
    shown = view(third)
    assert [one.line for one in shown.disputes] == [TWO[0]]
    assert "214" not in texts(third)
    assert "241" not in texts(third)
    third.type("214\n")
    third.settle()
    assert not third.page.parts.is_settling
    assert "214. Operator 12 typed 214" in texts(third)
    assert cells(third, differing)[TWO[0]] == 214
    stand_up(third)


def test_who_typed_or_judged_a_line_is_not_asked_again(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("3\n")
    office.settle()
    office.key(Qt.Key.Key_Escape)
    office.next_sheet()
    assert not office.page.parts.is_settling
    first = sit_down_as(office, "Operator 12")
    first.next_sheet()
    assert not first.page.parts.is_settling
    stand_up(first)


def test_a_single_cell_may_be_passed_over(office: Office, differing: CopyId) -> None:
    settle_list(office)
    office.type("3\n")
    office.settle()
    third = sit_down_as(office, "Operator 15")
    third.next_sheet()
    third.key(Qt.Key.Key_Escape)
    third.next_sheet()
    assert not third.page.parts.is_settling
    assert third.page.parts.trouble.text() == "! no sheet waits for you"
    stand_up(third)


def test_the_slower_of_two_who_settle_is_told(office: Office, differing: CopyId) -> None:
    settle_list(office)
    other = sit_down_as(office, "Operator 15")
    settle_list(other)
    other.type("1\n")
    other.settle()
    stand_up(other)
    office.page.activateWindow()
    view(office).setFocus()
    office.settle()
    office.type("2\n")
    office.settle()
    assert view(office).told.text().startswith("!")
    assert cells(office, differing)[TWO[0]] == 214
    assert [one.line for one in view(office).disputes] == [TWO[1]]


def straightened(office: Office, folder: Path) -> None:
    """Straighten the photo of 305 and place the lines of the form, before anybody types it."""
    place_lines(office)
    page = office.actions.keep_page(photograph(folder / "305.jpg"))
    office.actions.save_recipe(page.sha256, 0, STRAIGHT)
    office.page.refresh()
    office.settle()


def test_what_was_seen_of_the_line_is_shown(office: Office, tmp_path: Path) -> None:
    straightened(office, tmp_path)
    first_entry(office, tmp_path)
    office.next_sheet()
    office.settle()
    office.type("2")
    office.fill(OTHER)
    settle_list(office)
    for place in (3, 11):
        office.settle()
        image = view(office).strip.image
        assert image is not None
        pixel = image.pixelColor(image.width() // 2, image.height() // 2)
        assert (pixel.red(), pixel.green(), pixel.blue()) == pytest.approx(colour(place), abs=6)
        office.key(Qt.Key.Key_Down)


def test_lines_placed_later_show_the_line_too(
    office: Office, differing: CopyId, tmp_path: Path
) -> None:
    settle_list(office)
    assert view(office).strip.image is None
    office.key(Qt.Key.Key_Escape)
    straightened(office, tmp_path)
    settle_list(office)
    assert view(office).strip.image is not None


def test_a_feature_offers_only_the_keys_that_settle_it(office: Office, tmp_path: Path) -> None:
    first_entry(office, tmp_path)
    office.next_sheet()
    office.type("2")
    office.key(Qt.Key.Key_F2)
    office.type("3")
    office.key(Qt.Key.Key_F2)
    office.fill(PAPER)
    settle_list(office)
    assert view(office).current is not None
    told = office.page.keys()
    offered = {shortcut for shortcut, _ in told}
    assert {"1 2", "/"} <= offered
    assert not {"3", "*"} & offered
