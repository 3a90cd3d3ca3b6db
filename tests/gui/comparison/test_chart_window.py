"""The stretch of an axis in sight stays inside the whole, and zooming holds a value in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.ui.widgets.charts_window import Window


def test_zooming_keeps_the_value_under_the_pointer() -> None:
    near = Window.whole(0, 1_000).zoomed(4, about=800)
    assert near.share(800) == pytest.approx(0.8)
    assert near.length == pytest.approx(250)


def test_panning_ends_where_the_axis_ends() -> None:
    near = Window.whole(0, 1_000).zoomed(4, about=0)
    assert near.panned(10_000).end == pytest.approx(1_000)
    assert near.panned(-10_000).start == 0


def test_a_value_out_of_sight_is_brought_in() -> None:
    near = Window.whole(0, 1_000).zoomed(10, about=0)
    assert not near.holds(600)
    assert near.showing(600).holds(600)
    assert near.showing(50) == near


def test_zooming_stops_at_the_closest_stretch() -> None:
    assert Window.whole(0, 100, closest=5).zoomed(1_000, about=50).length == 5


@given(st.lists(st.tuples(st.sampled_from("zp"), st.floats(-5, 5), st.floats(0, 100)), max_size=20))
def test_no_walk_leaves_the_axis(steps: list[tuple[str, float, float]]) -> None:
    window = Window.whole(0, 100, closest=2)
    for deed, by, about in steps:
        window = window.zoomed(2**by, about) if deed == "z" else window.panned(by * 10)
        assert -1e-6 <= window.start < window.end <= 100 + 1e-6
