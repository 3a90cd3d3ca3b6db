"""The lens goes with the field once the lines of a form are placed; what was seen is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import LinePlaces, Recipe, Strip
from hq_desktop.storage import placements
from tests.gui.entry.office import LINES, PAPER, Office
from tests.gui.entry.photos import (
    CORNERS,
    ROW,
    colour,
    come_in,
    photograph,
    row_box,
)

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STRAIGHT = Recipe(corners=CORNERS)
LAYOUT = "president-2026/7"


def names() -> list[str]:
    contestants = [line for line in LINES if line.startswith("contestant:")]
    return [
        f"contestants:{contestants.index(line) + 1}" if line in contestants else line
        for line in LINES
    ]


def place_lines(office: Office) -> None:
    boxes = {name: row_box(place) for place, name in enumerate(names())}
    office.actions.place_lines(LinePlaces(LAYOUT, boxes))


def straighten(office: Office, path: Path) -> None:
    """Bring a photo that somebody straightened before."""
    page = office.actions.keep_page(path)
    office.actions.save_recipe(page.sha256, 0, STRAIGHT)
    office.page.pictures.keep([path])
    office.settle()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return photograph(tmp_path / "фото.jpg")


@pytest.fixture
def at_lens(office: Office, photo: Path) -> Office:
    """An operator at the first line of a straightened sheet of a form whose lines are placed."""
    place_lines(office)
    office.page.refresh()
    office.begin()
    straighten(office, photo)
    return office


def seen(office: Office) -> tuple[int, int, int]:
    """The colour in the middle of the lens."""
    lens = office.page.parts.photo.lens
    assert lens.isVisible()
    pixel = lens.grab().toImage().pixelColor(lens.width() // 2, lens.height() // 2)
    return pixel.red(), pixel.green(), pixel.blue()


def test_the_lens_shows_the_line_of_the_field_whatever_the_field(at_lens: Office) -> None:
    for place in range(len(LINES)):
        assert at_lens.line == LINES[place]
        assert seen(at_lens) == pytest.approx(colour(place), abs=6)
        at_lens.key(Qt.Key.Key_Down)


def test_the_lens_stands_level_with_the_field(at_lens: Office) -> None:
    for _ in range(6):
        at_lens.key(Qt.Key.Key_Down)
    lens = at_lens.page.parts.photo.lens
    field = at_lens.focus
    middle = lens.mapToGlobal(lens.rect().center()).y()
    assert middle == pytest.approx(field.mapToGlobal(field.rect().center()).y(), abs=2)
    assert lens.geometry().right() == at_lens.page.parts.photo.view.width() - 1


def test_the_line_is_outlined_and_the_lens_does_not_hide_it(at_lens: Office) -> None:
    view, lens = at_lens.page.parts.photo.view, at_lens.page.parts.photo.lens
    for _ in LINES:
        outline = view._marks.outline
        assert outline is not None
        part = view.on_view(outline)
        assert part.bottom() <= lens.geometry().top() or part.top() >= lens.geometry().bottom()
        assert part.top() >= 0
        assert part.bottom() <= view.height()
        at_lens.key(Qt.Key.Key_Down)


def test_the_lens_shows_the_line_on_the_whole_photo_too(at_lens: Office) -> None:
    at_lens.key(Qt.Key.Key_F9, SHIFT)
    at_lens.key(Qt.Key.Key_Down)
    assert seen(at_lens) == pytest.approx(colour(1), abs=6)


def test_the_strip_that_was_seen_is_kept_with_the_value(at_lens: Office) -> None:
    at_lens.fill()
    (copy,) = at_lens.copies()
    (entry,) = at_lens.entries(copy.id)
    assert set(entry.strips) == set(LINES)
    strip = entry.strips[LINES[6]]
    assert (strip.sha256, strip.number) == (copy.pages[0].sha256, 0)
    shown = quads.shown_quad(STRAIGHT, strip.quad)
    left, top, right, bottom = row_box(6)
    assert shown[0] == pytest.approx((left, top - 0.2 * ROW), abs=1e-6)
    assert shown[2] == pytest.approx((right, bottom + 0.2 * ROW), abs=1e-6)


def test_a_line_without_a_value_keeps_no_strip(at_lens: Office) -> None:
    at_lens.type("2187\n")
    at_lens.key(Qt.Key.Key_Down)
    assert set(at_lens.page.hand.draft.strips) == {LINES[0]}


def test_a_draft_keeps_its_strips(at_lens: Office) -> None:
    at_lens.type("2187\n1573\n")
    at_lens.settle()
    (draft,) = at_lens.actions.drafts()
    assert set(draft.strips) == {LINES[0], LINES[1]}


def test_no_lens_where_the_sheet_is_not_straightened(office: Office, photo: Path) -> None:
    place_lines(office)
    office.page.refresh()
    office.begin()
    office.page.pictures.keep([photo])
    office.settle()
    assert not office.page.parts.photo.lens.isVisible()
    office.fill()
    (copy,) = office.copies()
    assert office.entries(copy.id)[0].strips == {}


def test_no_lens_where_nobody_placed_the_lines(office: Office, photo: Path) -> None:
    office.begin()
    straighten(office, photo)
    assert not office.page.parts.photo.lens.isVisible()
    assert office.page.parts.photo.foot.keys[0] == ("Ctrl F9", "place the lines")


def test_fourteen_lines_are_placed_by_fourteen_enters(office: Office, photo: Path) -> None:
    office.begin()
    straighten(office, photo)
    office.key(Qt.Key.Key_F9, CONTROL)
    for _ in range(10):
        office.key(Qt.Key.Key_Up)
    for _ in range(10):
        office.key(Qt.Key.Key_Down, CONTROL)
    pressed = office.pressed
    office.type("\n" * len(LINES))
    assert office.pressed - pressed == len(LINES)
    office.settle()
    with office.database.reading() as tx:
        places = placements.find(tx, LAYOUT)
    assert places is not None
    assert list(places.lines) == names()
    tops = [box[1] for box in places.lines.values()]
    assert tops == pytest.approx([tops[0] + place * ROW for place in range(len(LINES))])
    assert office.line == LINES[0]
    assert seen(office) == pytest.approx(colour(0), abs=6)


def test_a_corrected_spacing_goes_on(office: Office, photo: Path) -> None:
    office.begin()
    straighten(office, photo)
    office.key(Qt.Key.Key_F9, CONTROL)
    office.type("\n")
    office.key(Qt.Key.Key_Down, SHIFT)
    office.type("\n\n")
    office.key(Qt.Key.Key_Return, CONTROL)
    office.settle()
    places = office.actions.line_places(LAYOUT)
    assert places is not None
    tops = [box[1] for box in places.lines.values()]
    assert len(tops) == 4
    assert tops[1] - tops[0] == pytest.approx(0.04)
    assert tops[3] - tops[2] == pytest.approx(0.04)


def test_places_are_done_again_from_where_they_were(at_lens: Office) -> None:
    at_lens.key(Qt.Key.Key_F9, CONTROL)
    at_lens.key(Qt.Key.Key_Down)
    at_lens.type("\n" * len(LINES))
    at_lens.settle()
    places = at_lens.actions.line_places(LAYOUT)
    assert places is not None
    assert places.version == 2
    for place, name in enumerate(names()):
        assert places.lines[name][1] == pytest.approx(row_box(place)[1] + 0.002)


def test_escape_leaves_the_places_as_they_were(at_lens: Office) -> None:
    at_lens.key(Qt.Key.Key_F9, CONTROL)
    at_lens.type("\n\n")
    at_lens.key(Qt.Key.Key_Escape)
    at_lens.settle()
    places = at_lens.actions.line_places(LAYOUT)
    assert places is not None
    assert places.version == 1
    assert seen(at_lens) == pytest.approx(colour(0), abs=6)


def test_the_frame_is_dragged_with_the_mouse(office: Office, photo: Path) -> None:
    office.begin()
    straighten(office, photo)
    office.key(Qt.Key.Key_F9, CONTROL)
    view = office.page.parts.photo.view
    before = view._marks.frame
    assert before is not None
    middle = view._to_view(((before[0] + before[2]) / 2, (before[1] + before[3]) / 2)).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view.viewport(), middle + QPoint(0, 40))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 40))
    after = view._marks.frame
    assert after is not None
    assert after[1] > before[1]
    assert after[3] - after[1] == pytest.approx(before[3] - before[1])


def test_correcting_shows_the_strip_that_was_kept(at_lens: Office) -> None:
    """The places were changed since: what was seen at the first typing is shown all the same."""
    at_lens.fill()
    (copy,) = at_lens.copies()
    wrong = {name: row_box(0) for name in names()}
    at_lens.actions.place_lines(LinePlaces(LAYOUT, wrong, 1))
    at_lens.page.refresh()
    at_lens.settle()
    at_lens.page._saved.open(copy.id, LINES[4])
    at_lens.settle()
    assert at_lens.line == LINES[4]
    assert seen(at_lens) == pytest.approx(colour(4), abs=6)
    at_lens.type("87\n")
    at_lens.key(Qt.Key.Key_Return, CONTROL)
    at_lens.settle()
    first, second = at_lens.entries(copy.id)
    assert second.is_correction
    assert second.strips[LINES[4]] == first.strips[LINES[4]]


def test_a_kept_strip_of_another_picture_is_cut_out_of_its_file(
    at_lens: Office, tmp_path: Path
) -> None:
    at_lens.fill()
    (copy,) = at_lens.copies()
    at_lens.page._saved.open(copy.id, LINES[2])
    at_lens.settle()
    at_lens.page.pictures.keep([photograph(tmp_path / "другое.jpg", turned=180)])
    at_lens.settle()
    assert at_lens.page.parts.photo.place == 1
    assert seen(at_lens) == pytest.approx(colour(2), abs=12)


def test_a_strip_is_a_picture_for_disputes(at_lens: Office) -> None:
    at_lens.fill()
    (copy,) = at_lens.copies()
    strip = at_lens.entries(copy.id)[0].strips[LINES[3]]
    picture = at_lens.actions.strip(strip, (300, 40))
    assert (picture.width, picture.height) == (300, 40)
    middle = 3 * (20 * 300 + 150)
    assert tuple(picture.pixels[middle : middle + 3]) == pytest.approx(colour(3), abs=6)
    assert isinstance(strip, Strip)


def test_the_next_sheet_needs_no_placing(at_lens: Office, tmp_path: Path) -> None:
    at_lens.fill()
    copy = come_in(at_lens, "305", photograph(tmp_path / "ещё.jpg", corners=_OTHER))
    page = at_lens.actions.sheet(copy).copy.pages[0]
    at_lens.actions.save_recipe(page.sha256, 0, Recipe(corners=_OTHER))
    at_lens.page.refresh()
    at_lens.settle()
    at_lens.key(Qt.Key.Key_F7)
    at_lens.type("2")
    at_lens.settle()
    at_lens.type(f"{PAPER[0]}\n")
    assert seen(at_lens) == pytest.approx(colour(1), abs=6)


_OTHER = ((0.1, 0.2), (0.9, 0.1), (0.8, 0.85), (0.15, 0.95))
