"""Published totals whose percentages are known from public reports, named by place and year."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hq_desktop.domain.form import Line
from hq_desktop.domain.official_check import CheckKind, OfficialCheck, PercentFormula
from hq_desktop.domain.official_checks import official_checks
from tests.unit.domain.papers import paper, percent
from tests.unit.domain.races import RaceMaker

FIRST = "contestant:c1"
WITHOUT, WITH = PercentFormula.WITHOUT_INVALID, PercentFormula.WITH_INVALID


def published(
    votes: Sequence[int], percents: Mapping[str, str], **lines: int
) -> tuple[OfficialCheck, ...]:
    """What the totals of one territory show."""
    codes = tuple(f"c{place}" for place in range(1, len(votes) + 1))
    maker = RaceMaker(codes=codes, commissions={"all": None})
    maker.announce("all", paper(votes, **lines))
    announced = tuple(replace(one, percents=percents) for one in maker.announcements)
    return official_checks(replace(maker.facts(), announcements=announced))


def test_president_2022_is_shared_out_of_the_sum_of_votes_and_the_turnout_of_the_list() -> None:
    shares, turnout = published(
        (6_456_392, 271_641, 206_206, 200_907, 176_116, 168_731),
        {FIRST: "81.31", Line.RECEIVED: "69.44"},
        votes_against_all=460_484,
        voters_received_ballots=8_300_046,
        voters_on_list=11_953_465,
    )
    assert shares.formulas == (WITHOUT,)
    assert shares.base is not None
    assert shares.base[0] <= 7_940_477 <= shares.base[1]
    assert turnout.formulas == (PercentFormula.ON_LIST,)


def test_mazhilis_2023_is_shared_out_of_the_votes_whichever_name_they_have() -> None:
    (shares,) = published(
        (3_431_510, 693_938, 535_139, 432_920, 547_154, 331_058, 146_431),
        {FIRST: "53.90"},
        votes_against_all=248_291,
        voters_participated=6_366_441,
        voters_received_ballots=6_521_860,
        voters_on_list=12_035_578,
    )
    assert shares.formulas == (WITHOUT, PercentFormula.PARTICIPATED)


def test_almaty_2023_is_shared_out_of_less_than_all_who_voted() -> None:
    (shares,) = published(
        (151_531, 38_563, 38_369, 23_266, 15_273, 8_264),
        {FIRST: "51.94"},
        votes_against_all=16_490,
        voters_participated=302_270,
    )
    assert shares.formulas == (WITHOUT,)
    assert percent(151_531, 302_270) == "50.13"


def test_karaganda_2023_counts_its_turnout_of_the_list() -> None:
    (turnout,) = published(
        (231_843, 57_998, 48_323, 46_790, 27_590, 27_292),
        {Line.PARTICIPATED: "59.41"},
        votes_against_all=8_905,
        voters_participated=452_538,
        voters_on_list=761_673,
    )
    assert turnout.formulas == (PercentFormula.ON_LIST,)


def test_the_referendum_of_2026_is_shared_out_of_all_ballots() -> None:
    """Spoiled ballots and those of another form are counted together here."""
    (shares,) = published(
        (7_954_667, 898_099),
        {FIRST: "87.15"},
        votes_against_all=0,
        ballots_invalid=146_558 + 127_868,
        voters_participated=9_127_192,
    )
    assert shares.formulas == (WITH, PercentFormula.PARTICIPATED)


def test_kostanay_2016_was_shared_out_of_a_number_that_leaves_out_4_633_voters() -> None:
    """469,457 voted; the shares were counted of about 464,824. The votes here are made up."""
    votes = (380_000, 50_824, 34_000)
    (shares,) = published(
        votes,
        {f"contestant:c{place}": percent(one, 464_824) for place, one in enumerate(votes, 1)},
        voters_participated=469_457,
    )
    assert PercentFormula.PARTICIPATED not in shares.formulas
    assert shares.formulas == (PercentFormula.CONTESTANTS,)
    hidden = published(
        votes[:2],
        {f"contestant:c{place}": percent(one, 464_824) for place, one in enumerate(votes[:2], 1)},
        voters_participated=469_457,
    )
    assert [one.kind for one in hidden] == [CheckKind.PERCENT_OTHER_BASE]
    assert hidden[0].base is not None
    assert hidden[0].base[0] <= 464_824 <= hidden[0].base[1] < 469_457
    assert WITH in hidden[0].untried


def test_the_42_protocols_of_2024_hold_more_votes_than_people_who_voted() -> None:
    (found,) = published((17_515, 8_677), {}, voters_participated=26_125)
    assert (found.kind, found.stated, found.computed) == (CheckKind.VOTES_OVER, 26_125, 26_192)
    assert found.difference == -67


def test_almaty_2019_announced_less_than_its_own_parts_would_already_hold() -> None:
    """Were the 69,669 of 225 precincts published, the 50,366 of all 554 would be less."""
    maker = RaceMaker(codes=("k",), commissions={"city": None, "seen": "city", "rest": "city"})
    for code, many in (("seen", 225), ("rest", 329)):
        for _ in range(many):
            maker.precinct(code, 1_500)
    maker.announce("city", {"contestant:k": 50_366})
    maker.announce("seen", {"contestant:k": 69_669})
    (found,) = official_checks(maker.facts())
    assert (found.kind, found.missing, found.difference) == (CheckKind.EXCEED, 329, -19_303)
