"""Photos that came in are typed without opening a file: one key takes the next one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hq_desktop.domain.protocol import CopyId, Typing
from hq_desktop.domain.recipe import Recipe
from hq_desktop.storage import claims
from tests.gui.entry.office import LINES, PAPER, Office, sit_down, stand_up
from tests.gui.entry.photos import come_in, photograph

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def waiting(office: Office, tmp_path: Path) -> tuple[CopyId, ...]:
    """Photos of 305, 306, 307, in this order."""
    copies = tuple(
        come_in(office, number, photograph(tmp_path / f"{number}.jpg", turned=turned))
        for number, turned in (("305", 0), ("306", 90), ("307", 180))
    )
    office.page.refresh()
    office.settle()
    return copies


def reading(office: Office, copy: CopyId) -> Typing | None:
    return office.actions.sheet(copy).copy.typing


def test_the_screen_says_how_many_wait(office: Office, waiting: tuple[CopyId, ...]) -> None:
    assert office.page.parts.waiting.text() == "waiting: 3"
    assert ("F7", "next sheet: 3") in dict.fromkeys(office.page.keys())
    office.next_sheet()
    assert office.page.parts.waiting.text() == "waiting: 2"


def test_a_key_takes_the_oldest_and_asks_for_the_kind_of_copy(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    draft = office.page.hand.draft
    assert (draft.copy, draft.precinct) == (waiting[0], office.precinct("305"))
    assert (draft.obtained_by, draft.obtained_where) == ("Н-041", "школа")
    assert draft.is_untouched
    office.type("2")
    assert office.line == LINES[0]
    assert office.page.parts.photo.count == 1


def test_the_photo_is_there_before_the_next_event(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    assert office.page.parts.photo.view.picture is not None
    office.settle()
    office.next_sheet()
    shown = office.page.parts.photo.view.picture
    assert shown is not None
    assert (shown.pyramid.width, shown.pyramid.height) == (1200, 900)


def test_saving_makes_it_typed_once_and_no_correction(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    office.type("2")
    office.fill()
    assert reading(office, waiting[0]) is Typing.TYPED_ONCE
    (entry,) = office.entries(waiting[0])
    assert not entry.is_correction
    assert len(office.copies()) == 3
    assert office.deeds()[-1] == "copy_saved"
    assert office.page.parts.waiting.text() == "waiting: 2"


def test_the_next_key_takes_the_next_one(office: Office, waiting: tuple[CopyId, ...]) -> None:
    office.next_sheet()
    office.type("2" + "".join(f"{number}\n" for number in PAPER))
    office.next_sheet()
    assert office.page.hand.draft.copy == waiting[1]
    office.settle()
    assert reading(office, waiting[0]) is Typing.TYPED_ONCE


def test_an_untouched_photo_is_passed_over_by_the_same_key(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    taken = []
    for _ in range(4):
        office.next_sheet()
        taken.append(office.page.hand.draft.copy)
    assert taken == [*waiting, waiting[0]]
    assert [draft.copy for draft in office.actions.drafts()] == [waiting[0]]


def test_escape_puts_it_back_untyped(office: Office, waiting: tuple[CopyId, ...]) -> None:
    office.next_sheet()
    office.key(Qt.Key.Key_Escape)
    office.key(Qt.Key.Key_Escape)
    office.settle()
    assert office.page.hand.draft.copy is None
    assert office.actions.drafts() == ()
    assert reading(office, waiting[0]) is None
    office.begin("312")


def test_clearing_a_begun_photo_puts_it_back_too(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    office.type("22187\n")
    office.key(Qt.Key.Key_F8)
    office.settle()
    assert office.actions.drafts() == ()
    assert reading(office, waiting[0]) is None
    assert office.page.hand.draft.precinct is None


def test_a_cleared_photo_begins_anew(office: Office, waiting: tuple[CopyId, ...]) -> None:
    office.next_sheet()
    office.type("22187\n")
    office.settle()
    office.page.refresh()
    office.settle()
    office.key(Qt.Key.Key_F8)
    office.next_sheet()
    assert office.page.hand.draft.copy == waiting[0]
    assert office.page.hand.draft.is_untouched


def test_a_begun_photo_comes_back_after_a_correction(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.begin("312")
    office.fill()
    (saved,) = (copy for copy in office.copies() if copy.has_reading)
    office.next_sheet()
    office.type("22187\n")
    office.page._saved.open(saved.id)
    office.settle()
    assert office.page.hand.draft.copy == saved.id
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    draft = office.page.hand.draft
    assert (draft.copy, dict(draft.cells)) == (waiting[0], {LINES[0]: 2187})


def test_a_begun_sheet_is_not_left_for_a_photo(office: Office, waiting: tuple[CopyId, ...]) -> None:
    office.begin("312")
    office.type("2187\n")
    office.next_sheet()
    assert office.page.hand.draft.cells == {LINES[0]: 2187}
    assert "F8" in office.page.parts.trouble.text()


def test_choosing_its_precinct_offers_the_photo(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.type("306\n")
    office.settle()
    assert "F7" in office.page.parts.trouble.text()
    office.next_sheet()
    assert office.page.hand.draft.copy == waiting[1]


def test_what_was_typed_before_the_offer_was_seen_goes_on_with_the_photo(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.begin("306")
    office.type("2187\n15")
    office.next_sheet()
    draft = office.page.hand.draft
    assert draft.copy == waiting[1]
    assert draft.cells == {LINES[0]: 2187, LINES[1]: 15}
    assert office.line == LINES[1]
    office.settle()
    assert [one.copy for one in office.actions.drafts()] == [waiting[1]]


def test_a_wrong_precinct_is_put_right_by_typing_its_number(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    office.key(Qt.Key.Key_Escape)
    office.type("312\n2")
    office.fill()
    assert office.actions.sheet(waiting[0]).copy.precinct == office.precinct("312")
    assert reading(office, waiting[0]) is Typing.TYPED_ONCE


def test_a_power_cut_brings_the_photo_back_with_what_was_typed(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    office.type("22187\n")
    office.settle()
    again = sit_down(office.address)
    draft = again.page.hand.draft
    assert (draft.copy, draft.is_first, dict(draft.cells)) == (waiting[0], True, {LINES[0]: 2187})
    assert again.page.parts.photo.count == 1
    stand_up(again)


def test_a_photo_only_looked_at_is_put_back_when_the_window_closes(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.next_sheet()
    office.page.may_close()
    assert office.actions.drafts() == ()


def test_two_operators_get_different_photos(office: Office, waiting: tuple[CopyId, ...]) -> None:
    office.next_sheet()
    other = sit_down(office.address, "Operator 12")
    other.next_sheet()
    assert other.page.hand.draft.copy == waiting[1]
    stand_up(other)


def leave_a_sheet_open(office: Office) -> None:
    """Let another operator type 305 but for its last figure, and leave."""
    other = sit_down(office.address, "Operator 12")
    other.type("305\n")
    other.settle()
    other.next_sheet()
    other.type("2" + "".join(f"{number}\n" for number in PAPER[:-1]))
    other.settle()
    stand_up(other)
    office.page.activateWindow()
    office.page.setFocus()
    office.settle()


def test_a_sheet_that_another_person_has_is_not_given_twice(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    leave_a_sheet_open(office)
    office.type("305\n")
    office.settle()
    office.next_sheet()
    assert "Operator 12" in office.page.parts.trouble.text()
    assert office.page.hand.draft.copy is None


def test_the_second_of_two_who_typed_the_same_photo_is_told_and_goes_on_blind(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    leave_a_sheet_open(office)
    with office.database.transaction("Clock", "expired") as tx:
        claims.clear(tx, waiting[0])
    office.type("305\n")
    office.settle()
    office.next_sheet()
    office.type("2")
    office.fill()
    again = sit_down(office.address, "Operator 12")
    assert again.page.hand.draft.copy == waiting[0]
    again.type(f"{PAPER[-1]}\n")
    again.settle()
    assert len(again.entries(waiting[0])) == 1
    assert "!" in again.page.parts.trouble.text()
    assert [draft.copy for draft in again.actions.drafts()] == [waiting[0]]
    assert again.page.hand.draft.cells == dict(zip(LINES, PAPER, strict=True))
    again.page.refresh()
    again.settle()
    again.next_sheet()
    assert again.page.parts.mode.text() == "second entry"
    again.key(Qt.Key.Key_Return, CONTROL)
    again.settle()
    assert reading(again, waiting[0]) is Typing.TYPED_TWICE
    stand_up(again)


def test_a_photo_turned_at_the_intake_is_turned_in_the_copy(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    page = office.actions.sheet(waiting[0]).copy.pages[0]
    office.actions.save_recipe(page.sha256, 0, Recipe(turned=270))
    office.page.refresh()
    office.settle()
    office.next_sheet()
    office.type("2")
    office.fill()
    (saved,) = office.actions.sheet(waiting[0]).copy.pages
    assert saved.turned == 270


def test_the_list_beside_opens_a_photo_as_a_first_typing(
    office: Office, waiting: tuple[CopyId, ...]
) -> None:
    office.page._saved.open(waiting[2])
    office.settle()
    assert office.page.hand.draft.is_untouched
    assert office.page.parts.mode.text() == "first entry"


def test_several_files_of_a_sheet_are_gone_through_by_keys(office: Office, tmp_path: Path) -> None:
    paths = [photograph(tmp_path / f"{turned}.jpg", turned=turned) for turned in (0, 90, 180)]
    come_in(office, "308", *paths)
    office.page.refresh()
    office.settle()
    office.next_sheet()
    office.type("2")
    photo = office.page.parts.photo
    assert (photo.count, photo.place) == (3, 0)
    office.key(Qt.Key.Key_PageDown, CONTROL | SHIFT)
    office.key(Qt.Key.Key_PageDown, CONTROL)
    assert photo.place == 2
    office.key(Qt.Key.Key_PageUp, CONTROL | SHIFT)
    assert photo.place == 1
    assert office.line == LINES[0]
