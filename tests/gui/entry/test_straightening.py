"""A sheet is straightened by its corners, from the keyboard, while the field keeps the keys."""

from math import dist
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hq_desktop.domain.recipe import PLAIN, WHOLE, Quad, Recipe
from hq_desktop.ui.entry.corner_mode import LARGE_STEP, STEP
from tests.gui.entry.office import LINES, Office, sit_down, stand_up
from tests.gui.entry.photos import CORNERS, photograph

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NEAR = 0.02


@pytest.fixture
def at_photo(office: Office, tmp_path: Path) -> Office:
    """An operator at the first line, a skewed photo beside it."""
    office.begin()
    office.page.pictures.keep([photograph(tmp_path / "фото.jpg")])
    office.settle()
    return office


def recipe(office: Office) -> Recipe:
    return office.page.parts.photo.recipe


def kept(office: Office) -> Recipe:
    office.page.parts.photo.recipes.keep_now()
    office.settle()
    return office.actions.recipe(office.page.hand.draft.pages[0].sha256)


def is_near(one: Quad | None, other: Quad) -> bool:
    return one is not None and all(dist(*pair) < NEAR for pair in zip(one, other, strict=True))


def test_the_guess_is_taken_by_enter(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Return)
    assert is_near(recipe(at_photo).corners, CORNERS)
    assert is_near(kept(at_photo).corners, CORNERS)
    shown = at_photo.page.parts.photo.view.picture
    assert shown is not None
    assert is_near(shown.quad, CORNERS)


def test_the_field_keeps_the_focus_and_types_nothing_meanwhile(at_photo: Office) -> None:
    field = at_photo.focus
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.type("12")
    at_photo.key(Qt.Key.Key_Tab)
    assert at_photo.focus is field
    assert at_photo.shown(LINES[0]) == ""
    at_photo.key(Qt.Key.Key_Return)
    at_photo.type("12")
    assert at_photo.shown(LINES[0]) == "12"


def test_arrows_move_the_corner_in_hand_and_shift_moves_it_further(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    mode = at_photo.page.parts.photo.view
    before = mode._marks.handles
    assert before is not None
    at_photo.key(Qt.Key.Key_Tab)
    at_photo.key(Qt.Key.Key_Right)
    at_photo.key(Qt.Key.Key_Down, SHIFT)
    at_photo.key(Qt.Key.Key_Return)
    after = recipe(at_photo).corners
    assert after is not None
    assert after[1] == pytest.approx((before[1][0] + STEP, before[1][1] + LARGE_STEP))
    assert (after[0], after[2], after[3]) == (before[0], before[2], before[3])


def test_escape_leaves_the_picture_as_it_was(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Right, SHIFT)
    at_photo.key(Qt.Key.Key_Escape)
    assert recipe(at_photo) == PLAIN
    assert at_photo.line == LINES[0]
    assert at_photo.page.parts.photo.foot.text == ""


def test_a_corner_is_dragged_with_the_mouse(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    view = at_photo.page.parts.photo.view
    before = view._marks.handles
    assert before is not None
    start = view._to_view(before[2]).toPoint()
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(-30, -40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(-30, -40))
    moved = view._marks.handles
    assert moved is not None
    pixels = view._to_view(moved[2]) - view._to_view(before[2])
    assert (pixels.x(), pixels.y()) == pytest.approx((-30, -40), abs=1)
    assert at_photo.line == LINES[0]


def test_corners_that_cross_are_not_taken(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    for _ in range(45):
        at_photo.key(Qt.Key.Key_Right, SHIFT)
    at_photo.key(Qt.Key.Key_Return)
    assert recipe(at_photo) == PLAIN
    assert at_photo.page.parts.photo.foot.text.startswith("!")
    at_photo.key(Qt.Key.Key_Escape)


def test_the_whole_photo_is_one_key_away(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Return)
    view = at_photo.page.parts.photo.view
    at_photo.key(Qt.Key.Key_F9, SHIFT)
    assert view.picture is not None
    assert view.picture.quad == WHOLE
    at_photo.key(Qt.Key.Key_F9, SHIFT)
    assert is_near(view.picture.quad, CORNERS)
    assert is_near(kept(at_photo).corners, CORNERS)


def test_an_upside_down_sheet_is_turned_and_then_straightened(
    office: Office, tmp_path: Path
) -> None:
    office.begin()
    office.page.pictures.keep([photograph(tmp_path / "фото.jpg", turned=180)])
    office.settle()
    office.key(Qt.Key.Key_R, CONTROL)
    office.key(Qt.Key.Key_R, CONTROL)
    office.key(Qt.Key.Key_F9)
    office.settle()
    office.key(Qt.Key.Key_Return)
    assert recipe(office).turned == 180
    assert is_near(recipe(office).corners, CORNERS)
    assert office.page.hand.draft.pages[0].turned == 180


def test_a_straightened_sheet_is_turned_as_it_is_seen(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Return)
    view = at_photo.page.parts.photo.view
    assert view.picture is not None
    before = view.picture.quad
    at_photo.key(Qt.Key.Key_R, CONTROL)
    after = view.picture.quad
    assert is_near(after, (before[3], before[0], before[1], before[2]))


def test_contrast_and_brightness_are_changed_by_keys_and_kept_once(at_photo: Office) -> None:
    number = at_photo.database.journal_number()
    for _ in range(3):
        at_photo.key(Qt.Key.Key_Up, CONTROL | SHIFT)
    at_photo.key(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert recipe(at_photo) == Recipe(contrast=1.75, brightness=0.75)
    assert kept(at_photo) == Recipe(contrast=1.75, brightness=0.75)
    assert at_photo.database.journal_number() == number + 1
    assert at_photo.line == LINES[0]


def test_a_dark_picture_becomes_brighter_on_screen(at_photo: Office) -> None:
    view = at_photo.page.parts.photo.view
    spot = view._to_view((0.02, 0.02)).toPoint()
    before = view.viewport().grab().toImage().pixelColor(spot).lightness()
    at_photo.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    at_photo.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    after = view.viewport().grab().toImage().pixelColor(spot).lightness()
    assert after == pytest.approx(before * 1.5, abs=3)


def test_how_a_picture_is_shown_survives_the_window(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Return)
    at_photo.page.may_close()
    again = sit_down(at_photo.address)
    assert is_near(recipe(again).corners, CORNERS)
    stand_up(again)


def test_the_status_bar_says_the_keys_of_the_mode(at_photo: Office) -> None:
    at_photo.key(Qt.Key.Key_F9)
    keys = at_photo.page.keys()
    assert ("Tab", "next corner") in keys
    at_photo.key(Qt.Key.Key_Escape)
    keys = at_photo.page.keys()
    assert ("Ctrl Enter", "save") in keys


def test_one_line_says_which_key_straightens(at_photo: Office) -> None:
    foot = at_photo.page.parts.photo.foot
    assert foot.keys[0] == ("F9", "straighten the sheet")
    at_photo.key(Qt.Key.Key_F9)
    at_photo.settle()
    at_photo.key(Qt.Key.Key_Return)
    assert foot.keys[0] == ("Ctrl F9", "place the lines")
