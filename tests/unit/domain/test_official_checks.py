"""What official figures show by themselves; what cannot be compared is said, not guessed."""

from dataclasses import replace

import pytest

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.form import Line, Severity
from hq_desktop.domain.official_check import CheckKind, OfficialCheck, Parts, PercentFormula
from hq_desktop.domain.official_checks import official_checks
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.publication import PublicationId
from tests.unit.domain.papers import form_of
from tests.unit.domain.races import START, RaceMaker

A, B, AGAINST = "contestant:a", "contestant:b", "votes_against_all"
TREE: dict[str, str | None] = {"city": None, "north": "city", "south": "city"}


def checked(facts: RaceFacts, kind: CheckKind) -> list[OfficialCheck]:
    return [one for one in official_checks(facts) if one.kind is kind]


def city(**votes: int) -> RaceMaker:
    """A city of two districts, two precincts each; the votes for a that each announces."""
    maker = RaceMaker(commissions=dict(TREE))
    for district in ("north", "north", "south", "south"):
        maker.precinct(district, 2_000)
    for commission, number in votes.items():
        maker.announce(commission, {A: number})
    return maker


def test_a_total_that_is_not_the_sum_of_its_districts_is_told_with_both_numbers() -> None:
    facts = city(city=905, north=500, south=400).facts()
    (found,) = official_checks(facts)
    assert (found.kind, found.of, found.commission) == (CheckKind.SUM, Parts.COMMISSIONS, "city")
    assert (found.stated, found.computed, found.difference) == (905, 900, 5)
    assert (found.parts, found.missing, found.lines, found.is_fault) == (2, 0, (A,), True)
    assert official_checks(city(city=900, north=500, south=400).facts()) == ()


def test_a_sum_over_some_of_the_parts_is_refused_and_what_is_missing_is_counted() -> None:
    (found,) = official_checks(city(city=900, north=500).facts())
    assert (found.kind, found.parts, found.missing) == (CheckKind.MISSING, 1, 2)
    assert (found.stated, found.computed, found.is_fault) == (None, None, False)


def test_parts_that_already_hold_more_than_their_total_are_a_fault_whatever_is_missing() -> None:
    (found,) = official_checks(city(city=450, north=500).facts())
    assert (found.kind, found.stated, found.computed, found.missing) == (
        CheckKind.EXCEED, 450, 500, 2,
    )  # fmt: skip
    assert found.is_fault


def precinct_figures(maker: RaceMaker, *votes: int | None) -> RaceFacts:
    for number, own in enumerate(votes, start=1):
        if own is not None:
            maker.copy(PrecinctId(number), {A: own}, Side.OFFICIAL)
    return maker.facts()


def test_totals_are_summed_from_precincts_at_every_level() -> None:
    maker = city(city=900, north=500, south=400)
    found = official_checks(precinct_figures(maker, 250, 249, 200, 200))
    assert [(one.commission, one.of, one.stated, one.computed) for one in found] == [
        ("city", Parts.PRECINCTS, 900, 899),
        ("north", Parts.PRECINCTS, 500, 499),
    ]


def test_a_district_that_announced_nothing_is_replaced_by_its_precincts() -> None:
    facts = precinct_figures(city(city=900, north=500), None, None, 200, 199)
    sums = [one for one in official_checks(facts) if one.kind is not CheckKind.MISSING]
    assert [(one.of, one.computed, one.parts) for one in sums] == [(Parts.COMMISSIONS, 899, 3)]


def test_a_closed_precinct_and_our_copies_are_no_part() -> None:
    maker = city(city=900)
    maker.precincts[3] = replace(maker.precincts[3], closed_at=START)
    maker.copy(PrecinctId(1), {A: 5_000})
    (found,) = official_checks(precinct_figures(maker, 400, 400, 101, 7))
    assert (found.kind, found.computed, found.parts) == (CheckKind.SUM, 901, 3)


def test_the_version_in_force_is_checked_and_not_the_one_before() -> None:
    maker = city(city=1, north=500, south=400)
    maker.announce("city", {A: 900}, hours=5)
    assert official_checks(maker.facts()) == ()


def test_a_line_that_a_part_leaves_out_is_missing_in_it() -> None:
    maker = city(north=500)
    maker.announce("city", {A: 900, B: 10})
    maker.announce("south", {A: 400, B: 10})
    (found,) = official_checks(maker.facts())
    assert (found.kind, found.lines, found.parts, found.missing) == (
        CheckKind.MISSING, (B,), 1, 1,
    )  # fmt: skip


def test_parts_of_one_publication_are_told_from_parts_of_several() -> None:
    maker = city(city=905, north=500, south=400)
    for publications, is_one in (((1, 1, 1), True), ((1, 1, 2), False), ((1, None, None), False)):
        announced = [
            replace(one, publication=None if number is None else PublicationId(number))
            for one, number in zip(maker.announcements, publications, strict=True)
        ]
        facts = replace(maker.facts(), announcements=tuple(announced))
        assert [one.is_one_publication for one in official_checks(facts)] == [is_one]


def test_a_loop_among_commissions_ends() -> None:
    maker = city(city=905, north=500)
    maker.commissions["city"] = "north"
    assert official_checks(maker.facts()) is not None


def shared(cells: dict[str, int], percents: dict[str, str], **ranks: int) -> RaceFacts:
    """One territory with percentages beside its votes."""
    maker = RaceMaker(codes=("a", "b"), commissions={"city": None})
    maker.announce("city", cells)
    announced = replace(
        maker.announcements[0],
        percents=percents,
        ranks={f"contestant:{code}": rank for code, rank in ranks.items()},
    )
    return replace(maker.facts(), announcements=(announced,))


VOTES = {A: 600, B: 300, AGAINST: 50}
FULL = VOTES | {Line.INVALID: 30, Line.RECEIVED: 1_000, Line.VOTERS_ON_LIST: 2_500}


@pytest.mark.parametrize(
    ("percents", "formula"),
    [
        ({A: "63.16", B: "31.58", AGAINST: "5.26"}, PercentFormula.WITHOUT_INVALID),
        ({A: "61.22", B: "30.61", AGAINST: "5.10"}, PercentFormula.WITH_INVALID),
        ({A: "60.00", B: "30.00", AGAINST: "5.00"}, PercentFormula.RECEIVED),
        ({A: "66.67", B: "33.33"}, PercentFormula.CONTESTANTS),
        ({A: "24.00", B: "12.00", AGAINST: "2.00"}, PercentFormula.ON_LIST),
    ],
)
def test_the_formula_that_fits_is_named(percents: dict[str, str], formula: PercentFormula) -> None:
    (found,) = official_checks(shared(FULL, percents))
    assert (found.kind, found.formulas, found.is_cut) == (CheckKind.PERCENT_BASE, (formula,), False)
    assert not found.is_fault


def test_several_formulas_that_fit_are_all_named() -> None:
    cells = FULL | {Line.PARTICIPATED: 950}
    (found,) = official_checks(shared(cells, {A: "63.2"}))
    assert found.formulas == (PercentFormula.WITHOUT_INVALID, PercentFormula.PARTICIPATED)


def test_decimals_that_were_cut_off_are_told_and_no_fault() -> None:
    (found,) = official_checks(shared(FULL, {A: "63.15", B: "31.57", AGAINST: "5.26"}))
    assert (found.kind, found.formulas) == (
        CheckKind.PERCENT_BASE, (PercentFormula.WITHOUT_INVALID,),
    )  # fmt: skip
    assert found.is_cut


def test_a_base_that_was_not_published_is_told_as_the_numbers_it_can_be() -> None:
    """Counted of 980: votes and invalid ballots, but nobody published the invalid ones."""
    (found,) = official_checks(shared(VOTES, {A: "61.22", B: "30.61", AGAINST: "5.10"}))
    assert (found.kind, found.is_fault) == (CheckKind.PERCENT_OTHER_BASE, False)
    assert found.base is not None
    assert found.base[0] <= 980 <= found.base[1]
    assert PercentFormula.WITH_INVALID in found.untried
    assert PercentFormula.WITHOUT_INVALID not in found.untried


def test_one_percentage_that_fits_no_base_of_the_others_is_named_with_the_right_one() -> None:
    (found,) = checked(
        shared(FULL, {A: "63.16", B: "30.58", AGAINST: "5.26"}), CheckKind.PERCENT_LINE
    )
    assert (found.lines, found.stated_percent, found.computed_percent) == ((B,), "30.58", "31.58")
    assert (found.formulas, found.is_fault) == ((PercentFormula.WITHOUT_INVALID,), True)


def test_percentages_without_any_common_base_are_told_together() -> None:
    (found,) = official_checks(shared(FULL, {A: "58.00", B: "30.61", AGAINST: "9.00"}))
    assert (found.kind, found.lines) == (CheckKind.PERCENT_UNFIT, (A, B, AGAINST))
    assert found.is_fault


def test_percentages_that_pass_a_hundred_beyond_rounding_are_a_fault() -> None:
    rounded = {A: "33.34", B: "33.34", AGAINST: "33.34"}
    over = checked(shared(VOTES, rounded), CheckKind.PERCENTS_OVER)
    assert [(one.stated_percent, one.parts) for one in over] == [("100.02", 3)]
    allowed = {A: "33.335", B: "33.335", AGAINST: "33.331"}
    assert checked(shared(VOTES, allowed), CheckKind.PERCENTS_OVER) == []


def test_more_votes_with_a_smaller_share_are_named() -> None:
    (found,) = checked(shared(VOTES, {A: "30.0", B: "60.0"}), CheckKind.PERCENT_ORDER)
    assert (found.lines, found.stated, found.computed) == ((A, B), 600, 300)
    assert (found.stated_percent, found.computed_percent) == ("30.0", "60.0")


def test_a_place_that_contradicts_the_votes_is_named() -> None:
    (found,) = checked(shared(VOTES, {}, a=2, b=1), CheckKind.RANK)
    assert (found.lines, found.ranks, found.stated) == ((A, B), (2, 1), 600)
    assert checked(shared(VOTES, {}, a=1, b=2), CheckKind.RANK) == []
    equal = VOTES | {B: 600}
    assert checked(shared(equal, {}, a=2, b=1), CheckKind.RANK) == []
    assert len(checked(shared(VOTES, {}, a=1, b=1), CheckKind.RANK)) == 1


def test_a_turnout_is_a_share_of_the_list() -> None:
    (found,) = official_checks(shared(FULL, {Line.RECEIVED: "40.00"}))
    assert (found.lines, found.formulas) == ((Line.RECEIVED,), (PercentFormula.ON_LIST,))
    (other,) = official_checks(shared(FULL, {Line.RECEIVED: "41.00"}))
    assert (other.kind, other.base) == (CheckKind.PERCENT_OTHER_BASE, (2_439, 2_439))


def test_more_votes_than_took_part_are_a_fault_in_every_way_of_counting() -> None:
    (found,) = official_checks(shared(VOTES | {Line.PARTICIPATED: 949}, {}))
    assert (found.kind, found.severity) == (CheckKind.VOTES_OVER, Severity.ERROR)
    assert (found.stated, found.computed) == (949, 950)
    assert official_checks(shared(VOTES | {Line.PARTICIPATED: 950}, {})) == ()


def test_control_relations_are_checked_in_totals_where_they_add_up() -> None:
    maker = RaceMaker(commissions={"city": None})
    place = maker.precinct("city", 3_500)
    cells = {
        A: 600, B: 300, AGAINST: 50, Line.INVALID: 60, Line.RECEIVED: 1_000,
        "home_applications": 0, Line.VOTERS_ON_LIST: 3_500,
    }  # fmt: skip
    maker.announce("city", cells)
    maker.copy(place, cells, Side.OFFICIAL)
    facts = replace(maker.facts(), form=form_of("president-2026"))
    found = [(one.commission, one.relation) for one in checked(facts, CheckKind.RELATION)]
    assert ("city", "R2") in found
    assert ("city", "R11") not in found, "three thousand is a bound of one precinct"
    assert {(None, "R2"), (None, "R11")} <= set(found)
