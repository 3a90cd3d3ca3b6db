"""Quads map onto one another and back, whatever was turned, straightened and cropped."""

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import PLAIN, WHOLE, Box, Point, Quad, Recipe

EXACT = 1e-9


def near(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False)


points = st.tuples(near(0, 1), near(0, 1))
sheets = st.tuples(
    st.tuples(near(0, 0.3), near(0, 0.3)),
    st.tuples(near(0.6, 1), near(0, 0.3)),
    st.tuples(near(0.6, 1), near(0.6, 1)),
    st.tuples(near(0, 0.3), near(0.6, 1)),
)
boxes = st.tuples(near(0, 0.4), near(0, 0.4), near(0.5, 1), near(0.5, 1))
recipes = st.builds(
    Recipe,
    turned=st.sampled_from((0, 90, 180, 270)),
    corners=st.none() | sheets,
    crop=st.none() | boxes,
)


@given(sheets, sheets)
def test_corners_go_to_corners(source: Quad, target: Quad) -> None:
    matrix = quads.homography(source, target)
    for corner, wanted in zip(source, target, strict=True):
        assert dist(quads.mapped(matrix, corner), wanted) < EXACT


@given(sheets, sheets, points)
def test_every_point_comes_back(source: Quad, target: Quad, point: Point) -> None:
    """A point of the sheet, and not of what lies behind the camera."""
    inside = quads.mapped(quads.homography(WHOLE, source), point)
    matrix = quads.homography(source, target)
    back = quads.mapped(quads.inverse(matrix), quads.mapped(matrix, inside))
    assert dist(back, inside) < EXACT


@given(sheets, near(0, 1))
def test_a_straight_line_stays_straight(sheet: Quad, share: float) -> None:
    matrix = quads.homography(WHOLE, sheet)
    start, middle, end = (quads.mapped(matrix, (share, y)) for y in (0.0, 0.4, 1.0))
    bend = (middle[0] - start[0]) * (end[1] - start[1]) - (middle[1] - start[1]) * (
        end[0] - start[0]
    )
    assert abs(bend) < EXACT


@given(sheets, st.integers(-8, 8))
def test_four_quarter_turns_change_nothing(sheet: Quad, turns: int) -> None:
    back = quads.turned(quads.turned(sheet, 90 * turns), -90 * turns)
    assert max(dist(*pair) for pair in zip(back, sheet, strict=True)) < EXACT


def test_a_clockwise_turn_takes_the_left_top_to_the_right_top() -> None:
    assert quads.turned(WHOLE, 90)[0] == (1, 0)
    assert quads.turned(WHOLE, 180)[0] == (1, 1)
    assert quads.turned(WHOLE, 270)[0] == (0, 1)


@given(recipes, boxes)
def test_a_box_that_is_shown_is_found_in_the_picture_and_shown_there_again(
    recipe: Recipe, box: Box
) -> None:
    """The steps of the recipe, taken forwards, lead from the quad back to the box."""
    page = quads.turned(quads.quad_of(recipe, box), recipe.turned)
    matrix = quads.homography(recipe.corners or WHOLE, WHOLE)
    first, _, third, _ = (quads.mapped(matrix, point) for point in page)
    shown = quads.cropped(recipe, (*first, *third))
    assert max(abs(one - other) for one, other in zip(shown, box, strict=True)) < EXACT


@given(recipes, boxes)
def test_a_quad_of_the_picture_is_shown_where_its_box_was(recipe: Recipe, box: Box) -> None:
    seen = quads.shown_quad(recipe, quads.quad_of(recipe, box))
    for point, wanted in zip(seen, quads.corners(box), strict=True):
        assert dist(point, wanted) < EXACT


@given(recipes, st.sampled_from((90, 180, 270, -90)))
def test_turning_what_is_shown_turns_the_same_part_of_the_picture(
    recipe: Recipe, degrees: int
) -> None:
    before = quads.quad_of(recipe, (0.0, 0.0, 1.0, 1.0))
    after = quads.quad_of(quads.turned_by(recipe, degrees), (0.0, 0.0, 1.0, 1.0))
    start = -(degrees // 90) % 4
    for point, wanted in zip(after, (*before[start:], *before[:start]), strict=True):
        assert dist(point, wanted) < EXACT


@given(recipes, boxes)
def test_what_is_cropped_and_uncropped_is_as_it_was(recipe: Recipe, box: Box) -> None:
    back = quads.cropped(recipe, quads.uncropped(recipe, box))
    assert max(abs(one - other) for one, other in zip(back, box, strict=True)) < EXACT


def test_without_a_recipe_a_box_is_where_it_is() -> None:
    box = (0.25, 0.5, 0.75, 1.0)
    assert quads.quad_of(PLAIN, box) == quads.corners(box)


def test_the_left_top_of_a_page_turned_clockwise_is_the_left_bottom_of_the_picture() -> None:
    left_top, *_ = quads.quad_of(Recipe(turned=90), (0, 0, 0.5, 0.5))
    assert left_top == (0, 1)


def test_the_sides_of_a_sheet_are_pixels_of_the_picture() -> None:
    sheet: Quad = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.6), (0.1, 0.6))
    assert quads.sides(sheet, 1000, 2000) == pytest.approx((800, 1000))
    assert quads.area(sheet) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("quad", "is_convex"),
    [
        (WHOLE, True),
        (((0, 0), (1, 0), (0.2, 0.2), (0, 1)), False),
        (((1, 0), (0, 0), (0, 1), (1, 1)), False),
        (((0, 0), (0, 0), (1, 1), (0, 1)), False),
        (((0, 0), (1, 1), (1, 0), (0, 1)), False),
        (((0, 0), (1e-3, 0), (1e-3, 1e-3), (0, 1e-3)), False),
    ],
)
def test_only_four_corners_in_their_order_are_a_sheet(quad: Quad, is_convex: bool) -> None:
    assert quads.is_convex(quad) is is_convex
