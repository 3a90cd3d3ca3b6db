"""What a missing sheet would add, and who is called first."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hq_desktop.domain.bounds import Cap, CapSource
from hq_desktop.domain.chase import NO_TOTAL, Reason, Totals, Worth, order, posted_at_least_until
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.territory import tree_of


def cap(ballots: int | None) -> Cap:
    return Cap(ballots, CapSource.VOTERS_ON_LIST if ballots else CapSource.UNKNOWN)


def reason(worth: Worth) -> Reason:
    return Reason(worth, CommissionCode("d1"), "contestant:A", "below_lower", 10)


def test_what_holds_or_may_decide_a_contradiction_comes_first_then_totals_then_the_rest() -> None:
    holds = order(reason(Worth.HOLDS_CONTRADICTION), cap(500), 490)
    decides = order(reason(Worth.MAY_DECIDE), cap(900), 890)
    nearer = order(reason(Worth.COMES_NEARER), cap(3000), 2970)
    alone = order(NO_TOTAL, cap(3030), 3000)
    settles = order(reason(Worth.MAY_SETTLE_RESULT), cap(100), 99)
    every = (alone, nearer, decides, holds, settles)
    assert sorted(every) == [settles, decides, holds, nearer, alone]


def test_a_small_precinct_of_a_small_district_may_close_more_than_a_large_one() -> None:
    small = replace(reason(Worth.COMES_NEARER), open_votes=500)
    large = replace(reason(Worth.COMES_NEARER), open_votes=100_000)
    assert order(small, cap(300), 290) < order(large, cap(3030), 3000)
    assert order(large, cap(3030), 3000) < order(large, cap(300), 290)


def test_an_unlimited_precinct_under_a_total_leaves_the_most_open() -> None:
    total = reason(Worth.COMES_NEARER)
    assert order(total, cap(None), None) < order(total, cap(3030), 3000)


def test_without_a_total_voters_order() -> None:
    assert order(NO_TOTAL, cap(3030), 3000) < order(NO_TOTAL, cap(909), 900)
    assert order(NO_TOTAL, cap(909), 900) < order(NO_TOTAL, cap(None), None)


def test_two_days_run_from_eight_in_the_evening_of_the_zone() -> None:
    assert posted_at_least_until(date(2026, 11, 22)) == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_a_sheet_that_may_settle_the_result_says_so_whatever_the_totals_are() -> None:
    totals = Totals((), tree_of(()), settling=500)
    code = CommissionCode("d1")
    assert totals.reason(code, cap(500)).worth is Worth.MAY_SETTLE_RESULT
    assert totals.reason(code, cap(499)) == NO_TOTAL
    assert totals.reason(code, cap(None)).worth is Worth.MAY_SETTLE_RESULT
    assert Totals((), tree_of(())).reason(code, cap(None)) == NO_TOTAL
