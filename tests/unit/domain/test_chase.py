"""What a missing sheet would add, and who is called first."""

from datetime import UTC, date, datetime

from hq_desktop.domain.bounds import Cap, CapSource
from hq_desktop.domain.chase import NO_TOTAL, Reason, Worth, order, posted_at_least_until
from hq_desktop.domain.election import CommissionCode


def cap(ballots: int | None) -> Cap:
    return Cap(ballots, CapSource.VOTERS_ON_LIST if ballots else CapSource.UNKNOWN)


def reason(worth: Worth) -> Reason:
    return Reason(worth, CommissionCode("d1"), "contestant:A", "below_lower", 10)


def test_what_holds_or_may_decide_a_contradiction_comes_first_then_totals_then_the_rest() -> None:
    holds = order(reason(Worth.HOLDS_CONTRADICTION), cap(500), 490)
    decides = order(reason(Worth.MAY_DECIDE), cap(900), 890)
    nearer = order(reason(Worth.COMES_NEARER), cap(3000), 2970)
    alone = order(NO_TOTAL, cap(3030), 3000)
    assert sorted((alone, nearer, decides, holds)) == [decides, holds, nearer, alone]


def test_an_unlimited_precinct_under_a_total_leaves_the_most_open() -> None:
    total = reason(Worth.COMES_NEARER)
    assert order(total, cap(None), None) < order(total, cap(3030), 3000)


def test_without_a_total_voters_order() -> None:
    assert order(NO_TOTAL, cap(3030), 3000) < order(NO_TOTAL, cap(909), 900)
    assert order(NO_TOTAL, cap(909), 900) < order(NO_TOTAL, cap(None), None)


def test_two_days_run_from_eight_in_the_evening_of_the_zone() -> None:
    assert posted_at_least_until(date(2026, 11, 22)) == datetime(2026, 11, 24, 15, tzinfo=UTC)
