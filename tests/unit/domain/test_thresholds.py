"""Facts about the thresholds of the law: reached, not reached, or open while figures are unseen."""

from fractions import Fraction

import pytest

from hq_desktop.domain.board import compare
from hq_desktop.domain.form import LegalMark, ThresholdKind, ThresholdRule
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.text import Text
from hq_desktop.domain.thresholds import Counted, precincts_fact, vote_facts
from tests.unit.domain.races import RaceMaker


def rule(kind: ThresholdKind, share: str = "0") -> ThresholdRule:
    return ThresholdRule(kind, Text("т", "т"), "66(2)", LegalMark("", "", "V"), Fraction(share))


QUARTER = rule(ThresholdKind.PRECINCTS, "0.25")
MAJORITY = rule(ThresholdKind.MAJORITY, "0.5")
TIE = rule(ThresholdKind.TIE)


@pytest.mark.parametrize(
    ("differing", "compared", "total", "is_reached"),
    [
        (2, 8, 8, True),
        (1, 7, 7, False),
        (1, 4, 8, None),
        (1, 8, 8, False),
        (25, 30, 99, True),
        (24, 99, 99, False),
        (0, 0, 0, None),
    ],
)
def test_a_quarter_of_all_precincts_is_reached_or_open_while_some_are_not_compared(
    differing: int, compared: int, total: int, is_reached: bool | None
) -> None:
    fact = precincts_fact(QUARTER, differing, compared, total)
    assert fact.needed == Fraction(total, 4)
    assert (fact.count, fact.of, fact.precincts) == (differing, total, compared)
    assert fact.is_reached is (None if not total else is_reached)


@pytest.mark.parametrize(
    ("votes", "took_part", "unseen", "is_reached"),
    [
        (51, 100, 0, True),
        (50, 100, 0, False),
        (51, 100, 1, True),
        (51, 100, 2, None),
        (40, 100, 20, False),
        (40, 100, 21, None),
        (90, 100, None, None),
    ],
)
def test_more_than_half_is_certain_only_when_no_unseen_ballot_can_turn_it(
    votes: int, took_part: int, unseen: int | None, is_reached: bool | None
) -> None:
    side = Counted(Side.OURS, {"a": votes, "b": 3}, took_part, 5, unseen)
    (fact,) = vote_facts(MAJORITY, [side])
    assert (fact.count, fact.of, fact.needed) == (votes, took_part, Fraction(took_part, 2))
    assert fact.is_reached is is_reached
    if unseen is not None:
        reached = {
            2 * (votes + more) > took_part + all_more
            for all_more in range(unseen + 1)
            for more in (0, all_more)
        }
        assert (len(reached) == 1) == (is_reached is not None)


def test_a_tie_of_first_places_is_told_and_open_while_ballots_are_unseen() -> None:
    told = [
        vote_facts(TIE, [Counted(Side.OURS, votes, None, 1, unseen)])[0]
        for votes, unseen in (
            ({"a": 5, "b": 5, "c": 1}, 0),
            ({"a": 5, "b": 5, "c": 1}, 1),
            ({"a": 6, "b": 5, "c": 1}, 0),
            ({"a": 6, "b": 5, "c": 1}, 1),
            ({"a": 7, "b": 5, "c": 1}, 1),
            ({"a": 7}, None),
        )
    ]
    assert [one.is_reached for one in told] == [True, None, False, None, False, False]
    assert [one.count for one in told] == [2, 2, 1, 1, 1, 1]


def test_a_side_without_figures_has_no_fact() -> None:
    assert vote_facts(TIE, [Counted(Side.OURS, {}, None, None)]) == ()
    assert vote_facts(MAJORITY, [Counted(Side.OURS, {"a": 1}, None, None)]) == ()


def test_the_comparison_of_a_race_tells_the_thresholds_of_its_profile() -> None:
    maker = RaceMaker(outcome="absolute_majority", thresholds=(QUARTER, MAJORITY, TIE))
    for ours, official in ((60, 40), (30, 30), (20, 20), (20, 20)):
        precinct = maker.precinct(voters=100)
        cells = {"contestant:b": 30, "votes_against_all": 1}
        maker.copy(precinct, {"contestant:a": ours, **cells})
        maker.copy(precinct, {"contestant:a": official, **cells}, Side.OFFICIAL)
    precincts, official_half, our_half, *ties = compare(maker.facts()).thresholds
    assert (precincts.count, precincts.of, precincts.is_reached) == (1, 4, True)
    assert (official_half.side, official_half.count, official_half.of) == (
        Side.OFFICIAL,
        120,
        110 + 120 + 4,
    )
    assert official_half.is_reached is True
    assert (our_half.side, our_half.count, our_half.of, our_half.precincts) == (
        Side.OURS,
        130,
        130 + 120 + 4,
        4,
    )
    assert [one.precincts for one in ties] == [4, 4]
    assert [one.is_reached for one in ties] == [False, False]
