"""Comparisons whose answers are known from public reports, named by place and year."""

from hq_desktop.domain.board import compare
from hq_desktop.domain.protocol import Side, Typing
from tests.unit.domain.races import RaceMaker


def shares(total: int, parts: int) -> list[int]:
    whole, left = divmod(total, parts)
    return [whole + 1] * left + [whole] * (parts - left)


def test_almaty_2019_announced_less_than_225_of_554_precincts_already_hold() -> None:
    """225 of 554 precincts hold 69,669 for K.; all 554 together officially gave 50,366."""
    maker = RaceMaker(codes=("k", "t"), outcome="absolute_majority", commissions={"city": None})
    precincts = [maker.precinct("city", 1_500) for _ in range(554)]
    for precinct, votes in zip(precincts, shares(69_669, 225), strict=False):
        maker.copy(precinct, {"contestant:k": votes})
    maker.announce("city", {"contestant:k": 50_366})
    comparison = compare(maker.facts())
    (row,) = comparison.territories
    assert (row.precincts_total, row.precincts_observed) == (554, 225)
    assert (row.lower, row.official, row.gap) == (69_669, 50_366, 19_303)
    assert row.contradiction == "below_lower"
    assert row.smallest
    assert round(row.implied_rest[0] / row.implied_rest[1], 1) == -58.7
    assert row.upper == 69_669 + 329 * 1_515
    assert comparison.outcome is None


def test_vko_district_3_of_2023_was_lost_by_33_and_won_by_67_in_all_15_copies() -> None:
    """15 precincts, 2,150 against 2,083 by copies, officially lost by 33: a swing of 100."""
    maker = RaceMaker(codes=("ours", "rival"), ours="ours", commissions={"district": None})
    mine, theirs = shares(2_150, 15), shares(2_083, 15)
    for place, (own, other) in enumerate(zip(mine, theirs, strict=True)):
        precinct = maker.precinct("district")
        maker.copy(precinct, {"contestant:ours": own, "contestant:rival": other})
        moved = (20, 20, 10)[place] if place < 3 else 0
        maker.copy(
            precinct,
            {"contestant:ours": own - moved, "contestant:rival": other + moved},
            Side.OFFICIAL,
        )
    outcome = compare(maker.facts()).outcome
    assert outcome is not None
    assert (outcome.official_leader, outcome.official_margin) == ("rival", -33)
    assert (outcome.readings_leader, outcome.readings_margin) == ("ours", 67)
    assert (outcome.margin_low, outcome.margin_high) == (67, 67)
    assert outcome.changes_result is True


def test_almaty_2007_precinct_179_differs_by_197_each_way_and_the_total_is_kept() -> None:
    """Copies with seals: 244 and 150; the commission's paper: 47 and 347."""
    maker = RaceMaker()
    precinct = maker.precinct()
    maker.copy(precinct, {"contestant:a": 244, "contestant:b": 150})
    maker.copy(precinct, {"contestant:a": 47, "contestant:b": 347}, Side.OFFICIAL)
    comparison = compare(maker.facts())
    assert [one.difference for one in comparison.discrepancies] == [-197, 197]
    assert sum(one.ours for one in comparison.lines) == 394
    assert sum(one.official for one in comparison.lines) == 394


def test_almaty_district_4_of_2023_the_copies_leader_is_not_the_official_winner() -> None:
    """101 protocols: 4,459, 3,426 and 2,825; the winner announced was the third."""
    maker = RaceMaker(codes=("b", "m", "s"), ours="b", commissions={"district": None})
    for first, second, third in zip(
        shares(4_459, 101), shares(3_426, 101), shares(2_825, 101), strict=True
    ):
        precinct = maker.precinct("district", 2_000)
        maker.copy(precinct, {"contestant:b": first, "contestant:m": second, "contestant:s": third})
    maker.precinct("district", 2_000)
    maker.announce(
        "district", {"contestant:b": 4_500, "contestant:m": 3_500, "contestant:s": 9_000}
    )
    outcome = compare(maker.facts()).outcome
    assert outcome is not None
    assert outcome.official_leader == "s"
    assert outcome.readings_leader == "b"
    assert outcome.readings_margin == 1_033
    assert outcome.changes_result is None


def test_an_imported_reading_yields_to_a_typed_one_of_the_same_grade() -> None:
    maker = RaceMaker()
    precinct = maker.precinct()
    maker.copy(precinct, {"contestant:a": 5}, typing=Typing.IMPORTED, hours=0)
    maker.copy(precinct, {"contestant:a": 5, "contestant:b": 7}, hours=3)
    (row,) = compare(maker.facts()).rows
    assert row.ours is not None
    assert row.ours.id == 2
