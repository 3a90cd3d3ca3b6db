"""What a written percentage can have been counted of, against trying every number."""

import random
from fractions import Fraction

import pytest

from hq_desktop.domain.percents import Percent, common_base, percent_of, value_of


def share(votes: int, written: str) -> Percent:
    found = percent_of("contestant:a", written, votes)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("53.90", (Fraction(539, 10), 2)),
        ("53,9 %", (Fraction(539, 10), 1)),
        ("100", (Fraction(100), 0)),
        ("0.00", (Fraction(0), 2)),
    ],
)
def test_a_percentage_keeps_the_decimals_it_is_written_with(
    written: str, value: tuple[Fraction, int]
) -> None:
    assert value_of(written) == value


@pytest.mark.parametrize("written", ["", "—", "a", "-3.0", "1.2.3", "½", "5.1234567", "NaN"])
def test_what_is_no_percentage_is_none(written: str) -> None:
    assert value_of(written) is None


def test_a_share_is_shown_with_the_decimals_of_the_written_one() -> None:
    assert share(6_456_392, "81.31").of(7_940_477) == "81.31"
    assert share(1, "33.3").of(3) == "33.3"
    assert share(2, "67").of(3) == "67"
    assert share(1, "0.0").of(2_000) == "0.1"


def test_half_a_unit_may_have_gone_either_way() -> None:
    for written in ("0.5", "0.6"):
        assert share(11, written).fits(2_000)
    assert not share(11, "0.7").fits(2_000)
    assert share(199, "19").fits(1_000, is_cut=True)
    assert not share(199, "19").fits(1_000)
    assert not share(199, "20").fits(1_000, is_cut=True)


@pytest.mark.parametrize("seed", range(300))
def test_the_common_base_reaches_exactly_as_far_as_every_share_fits(seed: int) -> None:
    chance = random.Random(seed)
    base, decimals = chance.randint(30, 900), chance.choice((0, 1, 2))
    is_cut = chance.random() < 0.5
    shares = []
    for _ in range(chance.randint(1, 4)):
        votes = chance.randint(base // 4, base)
        exact = Fraction(100 * votes, base) * 10**decimals
        units = int(exact) if is_cut else int(exact + Fraction(1, 2))
        shares.append(share(votes, f"{Fraction(units, 10**decimals).__float__():.{decimals}f}"))
    found = common_base(shares, is_cut=is_cut)
    assert found is not None

    def fit(one: int) -> bool:
        return all(own.fits(one, is_cut=is_cut) for own in shares)

    low, high = found
    assert low <= base <= high
    assert all(fit(one) for one in (low, base, high))
    assert not fit(low - 1)
    assert not fit(high + 1)
    assert common_base([*shares, share(base, "1.00")], is_cut=is_cut) is None


def test_a_share_of_nobody_fits_every_base_or_none() -> None:
    assert common_base([share(0, "0.0")]) is None
    assert common_base([share(0, "5.0"), share(10, "50.0")]) is None
    assert common_base([share(0, "0.0"), share(10, "50.0")]) == (20, 20)
