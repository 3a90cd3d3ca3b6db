"""Mandates of lists: the law's steps on known figures, and against trying everything."""

import random
from collections.abc import Iterator
from fractions import Fraction

import pytest

from hq_desktop.domain.board import compare
from hq_desktop.domain.election import TookPart
from hq_desktop.domain.form import LegalMark, ListRule
from hq_desktop.domain.list_outcome import ListOutcome, by_largest_remainder, divided, list_outcome
from hq_desktop.domain.list_reach import Figures
from tests.unit.domain.races import RaceMaker

MARK = LegalMark("", "")
MASLIKHAT = ListRule(Fraction("0.05"), 1, "111-1", MARK, Fraction("0.7"))
KURULTAI = ListRule(Fraction("0.05"), 2, "97-1", MARK, mandates=145)
HALF = ListRule(Fraction("0.5"), 1, "", MARK, Fraction("0.7"))
RULES = (
    ListRule(Fraction("0.2"), 1, "", MARK, Fraction("0.7")),
    ListRule(Fraction("0.3"), 2, "", MARK),
    HALF,
)


def figures(against: int = 0, **votes: int) -> Figures:
    return Figures(votes, sum(votes.values()) + against)


def seats(rule: ListRule, mandates: int, against: int = 0, **votes: int) -> dict[str, int]:
    return dict(divided(figures(against, **votes), rule, mandates).mandates)


def test_the_almaty_lists_of_2023_share_the_mandates_of_a_maslikhat() -> None:
    parties = {"a": 151_531, "b": 38_563, "c": 38_369, "d": 23_266, "e": 15_273, "f": 8_264}
    side = divided(figures(16_490, **parties), MASLIKHAT, 20)
    assert side.threshold_votes == Fraction(291_756, 20)
    assert side.entitled == ("a", "b", "c", "d", "e")
    assert side.mandates == {"a": 11, "b": 3, "c": 3, "d": 2, "e": 1, "f": 0}


def test_the_threshold_itself_is_enough_and_one_vote_less_is_not() -> None:
    assert divided(figures(a=95, b=5), MASLIKHAT, 10).entitled == ("a", "b")
    assert divided(figures(a=951, b=49), MASLIKHAT, 10).runner_up == "b"


def test_against_all_raises_the_threshold() -> None:
    votes = {"a": 80, "b": 5, "c": 5}
    assert divided(figures(0, **votes), MASLIKHAT, 10).entitled == ("a", "b", "c")
    assert divided(figures(20, **votes), MASLIKHAT, 10).entitled == ("a",)


def test_a_runner_up_with_seven_tenths_of_the_threshold_gets_one_mandate() -> None:
    assert seats(MASLIKHAT, 10, a=965, b=35) == {"a": 9, "b": 1}
    assert seats(MASLIKHAT, 10, a=966, b=34) == {"a": 10, "b": 0}


def test_a_runner_up_for_the_kurultai_gets_two_mandates_however_few_its_votes() -> None:
    assert seats(KURULTAI, 145, a=999, b=1) == {"a": 143, "b": 2}
    assert seats(KURULTAI, 145, a=1000, b=0) == {"a": 145, "b": 0}


def test_a_runner_up_keeps_what_its_votes_give_beyond_the_least() -> None:
    assert seats(KURULTAI, 145, a=955, b=45) == {"a": 138, "b": 7}


def test_equal_remainders_leave_the_last_mandate_open() -> None:
    side = divided(figures(a=60, b=20, c=20), MASLIKHAT, 4)
    assert (side.mandates, side.tied, side.tied_mandates) == (
        {"a": 2, "b": 1, "c": 1},
        (),
        0,
    )
    side = divided(figures(a=60, b=20, c=20), MASLIKHAT, 2)
    assert (side.mandates, side.tied, side.tied_mandates) == (
        {"a": 1, "b": 0, "c": 0},
        ("b", "c"),
        1,
    )


def test_two_equal_runners_up_leave_open_which_of_them_joins() -> None:
    side = divided(figures(a=92, b=4, c=4), MASLIKHAT, 10)
    assert side.entitled == ("a",)
    assert (side.mandates, side.tied, side.tied_mandates) == (
        {"a": 9, "b": 0, "c": 0},
        ("b", "c"),
        1,
    )


def test_without_the_number_of_mandates_only_the_threshold_is_told() -> None:
    outcome = list_outcome(MASLIKHAT, None, figures(a=9, b=1), figures(a=10), 0)
    assert outcome.official is not None
    assert outcome.official.entitled == ("a", "b")
    assert outcome.official.mandates == {}
    assert outcome.changes_result is None


def test_nothing_is_said_of_a_side_without_figures() -> None:
    assert list_outcome(MASLIKHAT, 5, None, None, None) == ListOutcome(5, None, None)


def test_partial_readings_gain_and_lose_nothing_until_it_is_certain() -> None:
    official, seen = figures(a=700, b=300), figures(a=300, b=700)
    outcome = list_outcome(MASLIKHAT, 10, official, seen, 2000)
    assert (outcome.changes_result, outcome.gained, outcome.lost) == (None, {}, {})
    outcome = list_outcome(MASLIKHAT, 10, official, seen, 20)
    assert (outcome.changes_result, outcome.gained, outcome.lost) == (True, {"b": 4}, {"a": 4})


def test_another_result_may_be_certain_before_the_mandates_are() -> None:
    official, seen = figures(a=700, b=300), figures(a=300, b=700)
    outcome = list_outcome(MASLIKHAT, 10, official, seen, 200)
    assert (outcome.changes_result, outcome.is_certain, outcome.gained) == (True, False, {})


def test_a_race_whose_lists_are_not_known_yet_has_no_outcome() -> None:
    maker = RaceMaker(codes=(), outcome="list", lists=MASLIKHAT, mandates=20)
    maker.copy(maker.precinct(), {"votes_against_all": 2})
    assert compare(maker.facts()).lists is None


def test_a_total_without_those_against_all_counts_by_who_took_part_where_that_is_the_base() -> None:
    told = {"contestant:a": 60, "contestant:b": 30, "voters_participated": 100}
    for formula, took_part in ((TookPart.WITHOUT_INVALID, 100), (TookPart.RECEIVED, None)):
        maker = RaceMaker(outcome="list", lists=MASLIKHAT, mandates=20, took_part_official=formula)
        maker.announce("root", told)
        outcome = compare(maker.facts()).lists
        assert outcome is not None
        assert (outcome.official and outcome.official.took_part) == took_part


# --- against trying everything ---------------------------------------------------------------


def parts(total: int, places: int) -> Iterator[tuple[int, ...]]:
    """Every way to share at most `total` among `places`."""
    if not places:
        yield ()
        return
    for first in range(total + 1):
        for rest in parts(total - first, places - 1):
            yield (first, *rest)


def divisions(one: Figures, rule: ListRule, mandates: int) -> set[tuple[int, ...]]:
    """Every division that the law allows, by trying all of them and all registrations."""
    votes = one.votes
    least_votes = rule.threshold * one.took_part
    passing = [code for code in votes if votes[code] and votes[code] >= least_votes]
    groups: list[tuple[list[str], str | None]] = [(passing, None)]
    if len(passing) == 1:
        others = [code for code in votes if code not in passing and votes[code]]
        most = max((votes[code] for code in others), default=0)
        if most and most >= rule.runner_up_threshold * one.took_part:
            groups = [([*passing, code], code) for code in others if votes[code] == most]
    found = set()
    for inside, joined in groups:
        for given in nearest({code: votes[code] for code in inside}, mandates):
            division = dict.fromkeys(votes, 0) | given
            if joined is not None:
                least = min(rule.runner_up_mandates, mandates)
                division[passing[0]] -= max(0, least - division[joined])
                division[joined] = max(least, division[joined])
            found.add(tuple(division.values()))
    return found


def nearest(votes: dict[str, int], mandates: int) -> Iterator[dict[str, int]]:
    """The divisions with the least sum of squared distances from the quotas."""
    together = sum(votes.values())
    if not together:
        yield {}
        return
    every = [one for one in parts(mandates, len(votes)) if sum(one) == mandates]

    def distance(division: tuple[int, ...]) -> int:
        pairs = zip(votes.values(), division, strict=True)
        return sum((number * mandates - seats * together) ** 2 for number, seats in pairs)

    least = min(map(distance, every))
    for one in every:
        if distance(one) == least:
            yield dict(zip(votes, one, strict=True))


def random_figures(chance: random.Random, lists: int) -> Figures:
    votes = {code: chance.choice([0, chance.randint(0, 12)]) for code in "abcd"[:lists]}
    return Figures(votes, sum(votes.values()) + chance.randint(0, 4))


@pytest.mark.parametrize("start", range(0, 3000, 500))
def test_a_division_is_one_of_those_nearest_to_the_quotas(start: int) -> None:
    for seed in range(start, start + 500):
        chance = random.Random(seed)
        one = random_figures(chance, chance.randint(1, 4))
        rule, mandates = chance.choice(RULES), chance.randint(1, 6)
        side, every = divided(one, rule, mandates), divisions(one, rule, mandates)
        if len(every) == 1:
            assert tuple(side.mandates.values()) == every.pop(), seed
            assert not side.is_tie
        else:
            assert side.is_tie, seed
            assert {sum(division) for division in every} == {
                sum(side.mandates.values()) + side.tied_mandates
            }
            for place, code in enumerate(one.votes):
                assert side.mandates[code] <= min(division[place] for division in every), seed
                is_open = len({division[place] for division in every}) > 1
                assert (code in side.tied) >= is_open, seed


@pytest.mark.parametrize("start", range(0, 1200, 200))
def test_a_changed_result_holds_for_every_way_the_unseen_ballots_fall(start: int) -> None:
    said: dict[bool | None, int] = {True: 0, False: 0, None: 0}
    decided_by_trying = 0
    for seed in range(start, start + 200):
        chance = random.Random(seed)
        lists = chance.randint(2, 3)
        rule, mandates = chance.choice(RULES), chance.randint(1, 5)
        official, seen = random_figures(chance, lists), random_figures(chance, lists)
        if chance.random() < 0.4:
            official = seen
        unseen = chance.choice([0, 1, 2, 4])
        outcome = list_outcome(rule, mandates, official, seen, unseen)
        said[outcome.changes_result] += 1
        every = [
            divisions(with_more(seen, more), rule, mandates) for more in parts(unseen, lists + 1)
        ]
        announced = divisions(official, rule, mandates)
        if outcome.changes_result is True:
            assert all(not announced & one for one in every), seed
        elif outcome.changes_result is False:
            assert all(one == announced for one in every), seed
        elif len(announced) == 1:
            always = all(one == announced for one in every)
            never = all(not announced & one for one in every)
            decided_by_trying += always or never
        if outcome.is_certain and outcome.readings is not None:
            (only,) = set.union(*every)
            assert tuple(outcome.readings.mandates.values()) == only, seed
    assert min(said.values()) > 0
    assert decided_by_trying < 0.05 * sum(said.values()), decided_by_trying


def with_more(seen: Figures, more: tuple[int, ...]) -> Figures:
    votes = {code: old + new for (code, old), new in zip(seen.votes.items(), more, strict=False)}
    return Figures(votes, seen.took_part + sum(more))


def test_mandates_of_every_list_add_up() -> None:
    given, tied, left = by_largest_remainder({"a": 5, "b": 3, "c": 1}, 4)
    assert (given, tied, left) == ({"a": 2, "b": 1, "c": 1}, (), 0)
