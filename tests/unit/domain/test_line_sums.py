"""Sums say over how many precincts they run; unlike sets of precincts have no sum."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.board import compare
from hq_desktop.domain.comparison import LineSum, UnlikeSets, line_sum, together
from hq_desktop.domain.protocol import Cell, CellState, Side
from tests.unit.domain.races import RaceMaker

figures = st.none() | st.integers(0, 99)
columns = st.lists(st.tuples(figures, figures), max_size=20)


@given(columns)
def test_a_sum_knows_which_precincts_it_runs_over(
    pairs: list[tuple[int | None, int | None]],
) -> None:
    summed = line_sum("a", [own for own, _ in pairs], [other for _, other in pairs])
    places = [place for place, pair in enumerate(pairs) if None not in pair]
    assert [place for place in range(len(pairs)) if summed.places >> place & 1] == places
    assert summed.precincts == len(places)
    assert summed.ours == sum(pairs[place][0] or 0 for place in places)


def test_as_many_precincts_are_not_yet_the_same_precincts() -> None:
    first = line_sum("a", [1, None, 3], [1, None, 3])
    second = line_sum("b", [1, 2, None], [1, 2, None])
    assert first.precincts == second.precincts == 2
    with pytest.raises(UnlikeSets, match="a: 2, b: 2"):
        together("votes", [first, second])
    assert together("votes", [first, first]) == LineSum("votes", 8, 8, 0b101)
    assert together("votes", []).precincts == 0


def test_a_dash_or_an_absent_line_takes_its_precinct_out_and_is_never_nought() -> None:
    maker = RaceMaker()
    whole: dict[str, Cell] = {"contestant:a": 5, "contestant:b": 6, "votes_against_all": 1}
    official: list[dict[str, Cell]] = [
        whole,
        {**whole, "contestant:b": CellState.DASH},
        {"contestant:a": 5, "votes_against_all": 1},
    ]
    for cells in official:
        precinct = maker.precinct()
        maker.copy(precinct, whole)
        maker.copy(precinct, cells, Side.OFFICIAL)
    found = compare(maker.facts())
    sums = {one.line: (one.ours, one.official, one.precincts) for one in found.lines}
    assert sums["contestant:a"] == (15, 15, 3)
    assert sums["contestant:b"] == (6, 6, 1)
    assert found.votes is None


def test_all_votes_are_added_up_where_every_line_runs_over_the_same_precincts() -> None:
    maker = RaceMaker()
    for _ in range(2):
        precinct = maker.precinct()
        cells = {"contestant:a": 5, "contestant:b": 6, "votes_against_all": 1}
        maker.copy(precinct, cells)
        maker.copy(precinct, {**cells, "contestant:a": 7}, Side.OFFICIAL)
    votes = compare(maker.facts()).votes
    assert votes is not None
    assert (votes.ours, votes.official, votes.precincts) == (24, 28, 2)
