"""What stays of a proof without the weak sheets equals what adding up by hand gives."""

import random
from dataclasses import replace
from itertools import combinations

import pytest

from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.bounds import BELOW_LOWER
from hq_desktop.domain.protocol import CopyId, Grade, Side, Typing
from hq_desktop.domain.strength import (
    Step,
    WeakCopies,
    fewest,
    line_strength,
    precinct_strength,
    stages,
    weak_copies,
)
from tests.unit.domain.races import RaceMaker
from tests.unit.domain.test_bounds_by_brute_force import (
    cap,
    figure,
    interval,
    is_outside,
    random_race,
    stands,
    under,
)

EVERY = "ABCDE"


def left(facts: RaceFacts, step: Step, failing: set[CopyId], untold: set[CopyId]) -> RaceFacts:
    """Leave the copies out that a step and those before it name, one kind after another."""
    copies = list(facts.copies)
    for one in list(Step)[: list(Step).index(step) + 1]:
        copies = [
            copy
            for copy in copies
            if copy.side is Side.OFFICIAL
            or {
                Step.EVERY: True,
                Step.WITH_SHEET: copy.grade is not Grade.E,
                Step.TYPED_TWICE: copy.typing is Typing.TYPED_TWICE,
                Step.HOLDING: copy.id not in failing,
                Step.TOLD: copy.id not in untold,
                Step.CERTIFIED: copy.grade.value in "AB",
                Step.ORIGINAL: copy.grade is Grade.A,
            }[one]
        ]
    return replace(facts, copies=copies)


def seen(facts: RaceFacts, commission: str, line: str) -> dict[int, int]:
    precincts = under(commission, list(facts.directory.precincts.values()))
    return {
        one.id: value for one in precincts if (value := figure(facts, one, line, EVERY)) is not None
    }


def needed(values: dict[int, int], caps: dict[int, int], official: int, *, is_below: bool) -> int:
    """Try every set of sheets, the smallest first, until the contradiction stands on one."""
    for count in range(len(values) + 1):
        for chosen in combinations(values, count):
            low = sum(values[one] for one in chosen)
            rest = sum(max(caps[one], values.get(one, 0)) for one in caps if one not in chosen)
            if official < low if is_below else official > low + rest:
                return count
    raise AssertionError


@pytest.mark.parametrize("seed", range(150))
def test_every_step_is_the_comparison_of_what_is_left(seed: int) -> None:
    chance = random.Random(seed)
    facts = random_race(chance).facts()
    ours = [one.id for one in facts.copies if one.side is Side.OURS]
    failing = {one for one in ours if chance.random() < 0.3}
    untold = {one for one in ours if chance.random() < 0.3}
    every = stages(facts, weak_copies(facts, failing, untold))
    for row in compare(facts).contradictions:
        found = line_strength(every, row)
        is_below = row.contradiction == BELOW_LOWER
        precincts = under(row.commission, list(facts.directory.precincts.values()))
        for step in found.steps:
            rest = left(facts, step.step, failing, untold)
            values = seen(rest, row.commission, row.line)
            caps: dict[int, int | None] = {one.id: cap(rest, one, EVERY) for one in precincts}
            low, high = interval(values, caps, precincts)
            assert step.observed == len(values)
            assert step.bound == (low if is_below else high)
            is_out = is_outside(row.official, low, None if is_below else high)
            is_out = is_out and (row.official < low) == is_below
            assert (step.gap is not None) == is_out
            if is_out and (is_below or None not in caps.values()):
                known = {place: ballots or 0 for place, ballots in caps.items()}
                least = needed(values, known, row.official, is_below=is_below)
                assert step.fewest == least


@pytest.mark.parametrize("seed", range(60))
def test_a_precinct_differs_in_a_step_as_its_best_copy_left_does(seed: int) -> None:
    chance = random.Random(seed)
    facts = random_race(chance).facts()
    ours = [one.id for one in facts.copies if one.side is Side.OURS]
    failing = {one for one in ours if chance.random() < 0.3}
    weak: WeakCopies = weak_copies(facts, failing, ())
    every = stages(facts, weak)
    differing = [row.precinct.id for row in compare(facts).rows if row.is_differing]
    found = precinct_strength(every, weak, differing)
    assert [one.precinct for one in found] == differing
    for one in found:
        for step, is_standing in zip(Step, one.stands, strict=True):
            rest = left(facts, step, failing, set())
            own = facts.directory.precincts[one.precinct]
            mine = stands(rest, own, Side.OURS, EVERY)
            official = stands(rest, own, Side.OFFICIAL, EVERY)
            if mine is None or official is None:
                assert not is_standing
            else:
                row = compare(rest).row(one.precinct)
                assert row is not None
                assert is_standing == row.is_differing


def test_what_each_step_leaves_out_is_told_by_the_copy() -> None:
    maker = RaceMaker()
    precinct = maker.precinct()
    only_figures = maker.copy(precinct, {}, grade=Grade.E, typing=Typing.TYPED_TWICE)
    once = maker.copy(precinct, {}, grade=Grade.A, typing=Typing.TYPED_ONCE)
    picture = maker.copy(precinct, {}, grade=Grade.B, typing=Typing.TYPED_TWICE)
    official = maker.copy(precinct, {}, Side.OFFICIAL, Grade.E, Typing.IMPORTED)
    weak = weak_copies(maker.facts(), {once, official}, {picture})
    assert weak == {
        Step.EVERY: frozenset(),
        Step.WITH_SHEET: {only_figures},
        Step.TYPED_TWICE: {once},
        Step.HOLDING: {once},
        Step.TOLD: {picture},
        Step.CERTIFIED: {only_figures},
        Step.ORIGINAL: {only_figures, picture},
    }


def test_the_heaviest_sheets_suffice() -> None:
    maker = RaceMaker()
    places = [maker.precinct() for _ in range(4)]
    for place, votes in zip(places, (10, 40, 20, 30), strict=True):
        maker.copy(place, {"contestant:a": votes}, typing=Typing.TYPED_TWICE)
    maker.announce("root", {"contestant:a": 69})
    facts = maker.facts()
    (row,) = compare(facts).contradictions
    found = line_strength(stages(facts, weak_copies(facts, (), ())), row)
    assert found.needed == (places[1], places[3])
    assert found.steps[0].fewest == 2
    assert found.steps[0].survives == 0
    assert [one.gap for one in found.steps] == [31] * len(Step)


@pytest.mark.parametrize(
    ("weights", "gap", "count"), [([], 1, 0), ([5], 1, 1), ([0, 0, 5], 5, 1), ([1, 2, 3], 4, 1)]
)
def test_the_lightest_sheets_go_first(weights: list[int], gap: int, count: int) -> None:
    assert fewest(weights, gap) == count
