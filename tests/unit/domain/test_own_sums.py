"""Our sums in every territory: the lower bounds, over the precincts they are told over."""

import random

from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.board import compare
from hq_desktop.domain.own_sums import OwnSum, own_sums
from hq_desktop.domain.protocol import CellState, Grade, Typing
from hq_desktop.domain.territory import tree_of
from tests.unit.domain.races import RaceMaker

LINES = ("contestant:a", "contestant:b", "votes_against_all")


def sums(race: RaceMaker) -> dict[tuple[str, str], OwnSum]:
    facts = race.facts()
    tree = tree_of(facts.directory.commissions.values())
    return {(one.commission, one.line): one for one in own_sums(compare(facts).rows, LINES, tree)}


def random_race(chance: random.Random) -> RaceMaker:
    race = RaceMaker(commissions={"root": None, "north": "root", "south": "root", "far": "south"})
    for _ in range(chance.randint(1, 9)):
        place = race.precinct(chance.choice(["north", "south", "far"]))
        for _ in range(chance.randint(0, 3)):
            cells = {
                line: CellState.DASH if chance.random() < 0.1 else chance.randint(0, 5)
                for line in LINES
                if chance.random() < 0.8
            }
            race.copy(
                place,
                cells,
                grade=chance.choice([Grade.A, Grade.B]),
                typing=chance.choice([Typing.TYPED_ONCE, Typing.TYPED_TWICE]),
            )
    for code in race.commissions:
        race.announce(code, dict.fromkeys(LINES, chance.randint(0, 20)))
    return race


@given(st.randoms(use_true_random=False))
def test_our_sums_are_the_lower_bounds_of_what_is_announced(chance: random.Random) -> None:
    race = random_race(chance)
    found = sums(race)
    for one in compare(race.facts()).territories:
        mine = found.get((one.commission, one.line))
        if mine is None:
            assert one.precincts_total == 0
            continue
        assert (mine.precincts_total, mine.precincts_observed, mine.lower) == (
            one.precincts_total,
            one.precincts_observed,
            one.lower,
        )


def test_a_line_that_is_not_stated_or_disputed_is_left_out_of_the_sum() -> None:
    race = RaceMaker(commissions={"root": None, "north": "root"})
    for cells in ({LINES[0]: 7}, {LINES[0]: CellState.DASH}, {}):
        race.copy(race.precinct("north"), cells)
    disputed = race.precinct("north")
    race.copy(disputed, {LINES[0]: 5})
    race.copy(disputed, {LINES[0]: 6})
    one = sums(race)["root", LINES[0]]
    assert (one.precincts_total, one.precincts_observed, one.lower) == (4, 1, 7)
