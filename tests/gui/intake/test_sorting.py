"""What came in is sorted by keys alone; nothing is decided without one; every key can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hq_desktop.domain.assignment import Decision, Unusable
from tests.gui import hall
from tests.gui.intake.sorting import Sorting

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_enter_confirms_the_proposal_and_shows_the_next_file_at_once(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    assert sorting.in_hand == "УИК 313.jpg"
    sorting.type("\n")
    assert sorting.in_hand == "УИК 14.jpg"
    sorting.settle()
    (made,) = sorting.sheets()
    assert made.precinct == sorting.precinct("313")
    assert (made.typing, dict(made.cells)) == (None, {})
    assert sorting.said == "✓ Precinct 313"


def test_nothing_is_decided_without_a_key(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    sorting.key(Qt.Key.Key_Down)
    sorting.key(Qt.Key.Key_Up)
    sorting.settle()
    assert sorting.decisions() == ()
    assert sorting.sheets() == ()


def test_the_reason_of_a_proposal_is_told_in_words(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    box = sorting.page.parts.precinct
    assert box.proposal is not None
    assert box._reason.text() == "from the caption “УИК 313”"
    assert "гимназия № 915" in box._title.text()


def test_typed_digits_give_the_file_to_another_precinct(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("14\n")
    sorting.settle()
    (made,) = sorting.sheets()
    assert made.precinct == sorting.precinct("14", "south")


@pytest.mark.parametrize(("typed", "told"), [("999", "No precinct 999 in this race"), ("31", "31")])
def test_enter_on_a_number_that_no_precinct_has_says_so_and_keeps_the_field(
    sorting: Sorting, typed: str, told: str
) -> None:
    sorting.bring("лист.jpg")
    sorting.type(f"{typed}\n")
    box = sorting.page.parts.precinct
    assert told in box._title.text()
    assert box._second.text() != ""
    assert box.is_typing
    assert sorting.decisions() == ()


def test_words_that_find_nothing_are_told(sorting: Sorting) -> None:
    sorting.bring("лист.jpg")
    sorting.type("/")
    sorting.type("ъъъъ\n")
    assert "ъъъъ" in sorting.page.parts.precinct._title.text()


def test_a_number_of_two_towns_asks_which_and_a_digit_answers(sorting: Sorting) -> None:
    sorting.bring("лист.jpg")
    sorting.type("312\n")
    assert sorting.page.parts.choices.isVisible()
    sorting.type("2")
    sorting.settle()
    (made,) = sorting.sheets()
    assert made.precinct == sorting.precinct("312", "south")


def test_escape_leads_back_to_the_proposal(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("14")
    sorting.key(Qt.Key.Key_Escape)
    sorting.type("\n")
    sorting.settle()
    assert [made.precinct for made in sorting.sheets()] == [sorting.precinct("313")]


def test_without_a_proposal_enter_asks_for_the_number(sorting: Sorting) -> None:
    sorting.bring("лист.jpg")
    sorting.type("\n")
    assert sorting.page.parts.precinct.is_typing
    sorting.type("313\n")
    sorting.settle()
    assert len(sorting.sheets()) == 1


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("n", Unusable.NOT_A_PROTOCOL),
        ("m", Unusable.PAGE_MISSING),
        ("i", Unusable.ILLEGIBLE),
        ("w", Unusable.WRONG_ELECTION),
        ("т", Unusable.NOT_A_PROTOCOL),
        ("ь", Unusable.PAGE_MISSING),
        ("ш", Unusable.ILLEGIBLE),
        ("ц", Unusable.WRONG_ELECTION),
    ],
)
def test_one_key_says_why_a_file_is_not_typed_in_every_layout(
    sorting: Sorting, key: str, reason: Unusable
) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type(key)
    sorting.settle()
    (made,) = sorting.decisions()
    assert (made.decision, made.unusable) == (Decision.UNUSABLE, reason)
    assert sorting.fronts == ()


@pytest.mark.parametrize("key", ["u", "г", "ctrl z"])
def test_a_decision_is_taken_back_by_a_key(sorting: Sorting, key: str) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    sorting.type("\n")
    sorting.settle()
    if key == "ctrl z":
        QTest.keyClick(sorting.page, Qt.Key.Key_Z, CONTROL)
    else:
        sorting.type(key)
    sorting.settle()
    assert sorting.decisions() == ()
    assert sorting.fronts == ("УИК 313.jpg", "УИК 14.jpg")
    assert sorting.in_hand == "УИК 313.jpg"


def test_what_was_decided_before_the_queue_was_read_anew_is_taken_back_too(
    sorting: Sorting,
) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    sorting.type("\n")
    sorting.settle()
    sorting.read_anew()
    sorting.type("u")
    sorting.settle()
    assert sorting.in_hand == "УИК 313.jpg"


def test_nothing_to_undo_is_said(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("u")
    sorting.settle()
    assert "Nothing of yours" in sorting.said


@pytest.mark.parametrize("key", ["p", "+", "з"])
def test_a_further_page_joins_the_sheet_before_it(sorting: Sorting, key: str) -> None:
    sorting.bring("УИК 313.jpg", "вторая.jpg")
    sorting.type("\n")
    sorting.type(key)
    sorting.settle()
    (made,) = sorting.sheets()
    assert [page.name for page in made.pages] == ["УИК 313.jpg", "вторая.jpg"]


def test_a_page_without_a_sheet_before_it_says_so(sorting: Sorting) -> None:
    sorting.bring("лист.jpg")
    sorting.type("p")
    sorting.settle()
    assert sorting.said.startswith("!")
    assert sorting.fronts == ("лист.jpg",)


def test_many_keys_in_a_row_are_all_written(sorting: Sorting) -> None:
    sorting.bring(*(f"УИК 313 лист {place}.jpg" for place in range(8)))
    sorting.type("\n\nn\n\ni\n\n")
    sorting.settle()
    made = [one.decision for one in sorting.decisions()]
    assert (made.count(Decision.SHEET), made.count(Decision.UNUSABLE)) == (6, 2)
    assert sorting.fronts == ()


def test_a_filter_shows_what_is_without_a_proposal(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "лист.jpg")
    QTest.keyClick(sorting.page, Qt.Key.Key_3, CONTROL)
    assert sorting.fronts == ("лист.jpg",)
    QTest.keyClick(sorting.page, Qt.Key.Key_2, CONTROL)
    assert sorting.fronts == ("УИК 313.jpg",)


def test_the_badge_says_how_many_wait(sorting: Sorting) -> None:
    told: list[tuple[str, str]] = []
    sorting.page.badge_changed.connect(lambda text, tone: told.append((text, tone)))
    sorting.bring("УИК 313.jpg", "лист.jpg")
    sorting.type("n")
    sorting.settle()
    assert told[-1] == ("! 1", "attention")
    sorting.type("n")
    sorting.settle()
    assert told[-1] == ("", "")


def test_a_filled_ballot_is_marked_with_what_the_law_forbids_and_makes_no_sheet(
    sorting: Sorting,
) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("b")
    sorting.settle()
    assert "27(4)" in sorting.page.parts.message.words
    sorting.type("\n")
    sorting.settle()
    assert sorting.sheets() == ()
    assert sorting.fronts == ("УИК 313.jpg",)
    sorting.type("b")
    sorting.settle()
    assert "27(4)" not in sorting.page.parts.message.words


def test_a_turned_picture_is_kept_as_a_recipe(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    front = sorting.waiting()[0].front
    sorting.type("r")
    sorting.settle()
    assert sorting.actions.recipe(front).turned == 90
    assert sorting.page.parts.photo.view.picture is not None
    assert sorting.page.parts.photo.view.picture.recipe.turned == 90


def test_the_card_is_written_once_for_all_files_of_a_delivery(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    sorting.type("c")
    sorting.page.parts.card.field("recorded_by").setText("Наблюдатель Н-041")
    sorting.page.parts.card.field("recorded_at").setText("22.11.2026 21:45")
    sorting.key(Qt.Key.Key_Return, CONTROL)
    sorting.settle()
    cards = {one.delivery.card.recorded_by for one in sorting.waiting()}
    assert cards == {"Наблюдатель Н-041"}
    assert sorting.focus is sorting.page.parts.queue


def test_a_moment_that_is_none_is_not_stored(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("c")
    sorting.page.parts.card.field("recorded_at").setText("вчера")
    sorting.key(Qt.Key.Key_Return, CONTROL)
    sorting.settle()
    assert sorting.waiting()[0].delivery.card.recorded_at is None
    assert sorting.page.parts.has_panel


def test_letters_typed_into_the_card_decide_nothing(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("c")
    sorting.type("nmiwu")
    sorting.key(Qt.Key.Key_Escape)
    sorting.settle()
    assert sorting.decisions() == ()


def test_the_way_of_a_file_is_told_in_words(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("h")
    sorting.settle()
    assert "taken in and kept byte for byte" in sorting.page.parts.custody.words
    sorting.key(Qt.Key.Key_Escape)
    assert sorting.focus is sorting.page.parts.queue


def test_the_race_in_hand_is_the_one_of_the_sheet(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.type("\n")
    sorting.settle()
    assert sorting.sheets()[0].race == hall.RACE


def test_in_the_smallest_window_the_picture_keeps_its_share(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg")
    sorting.page.setMinimumSize(832, 592)  # as the window is told to be no smaller
    sorting.page.resize(832, 592)
    QApplication.processEvents()
    parts = sorting.page.parts
    assert parts.photo.width() >= 832 // 3
    assert parts.side.geometry().right() <= parts.work.rect().right()
