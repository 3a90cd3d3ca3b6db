"""What must hold of every comparison, whatever the figures."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.protocol import Cell, CellState, Side
from tests.unit.domain.races import RaceMaker

LINES = ("contestant:a", "contestant:b", "votes_against_all", "ballots_invalid")
counts = st.integers(0, 3_000) | st.sampled_from(list(CellState))
sheets = st.lists(st.dictionaries(st.sampled_from(LINES), counts), min_size=1, max_size=6)


def two_sided(ours: list[dict[str, Cell]], official: list[dict[str, Cell]]) -> RaceFacts:
    maker = RaceMaker()
    for own, other in zip(ours, official, strict=True):
        precinct = maker.precinct()
        maker.copy(precinct, own)
        maker.copy(precinct, other, Side.OFFICIAL)
    return maker.facts()


@given(sheets)
def test_a_race_compared_with_itself_has_no_discrepancies(cells: list[dict[str, Cell]]) -> None:
    comparison = compare(two_sided(cells, cells))
    assert comparison.discrepancies == ()
    assert comparison.precincts.compared == len(cells)
    assert all(line.difference == 0 for line in comparison.lines)


@given(st.data())
def test_exchanging_the_sides_mirrors_every_difference(data: st.DataObject) -> None:
    ours = data.draw(sheets)
    official = data.draw(
        st.lists(
            st.dictionaries(st.sampled_from(LINES), counts),
            min_size=len(ours),
            max_size=len(ours),
        )
    )
    there, back = compare(two_sided(ours, official)), compare(two_sided(official, ours))
    assert {(one.precinct, one.line, one.ours, one.official) for one in there.discrepancies} == {
        (one.precinct, one.line, one.official, one.ours) for one in back.discrepancies
    }
    assert [line.difference for line in there.lines] == [-line.difference for line in back.lines]


@given(sheets, st.randoms())
def test_totals_do_not_depend_on_the_order_of_copies(
    cells: list[dict[str, Cell]], chance: random.Random
) -> None:
    facts = two_sided(cells, list(reversed(cells)))
    copies = list(facts.copies)
    chance.shuffle(copies)
    shuffled = replace(facts, copies=tuple(copies))
    assert compare(shuffled) == compare(facts)


@given(st.data())
def test_no_completion_of_the_unseen_precincts_violates_a_bound(data: st.DataObject) -> None:
    """Announce exactly what some completion within the caps gives: never a contradiction."""
    maker = RaceMaker()
    total = 0
    for _ in range(data.draw(st.integers(1, 6))):
        voters = data.draw(st.integers(0, 3_000))
        precinct = maker.precinct(voters=voters)
        most = -(-voters * 101 // 100)
        votes = data.draw(st.integers(0, most))
        total += votes
        if data.draw(st.booleans()):
            maker.copy(precinct, {"contestant:a": votes})
    maker.announce("root", {"contestant:a": total})
    (row,) = compare(maker.facts()).territories
    assert row.contradiction is None
    assert row.lower <= total
    assert row.upper is not None
    assert total <= row.upper
