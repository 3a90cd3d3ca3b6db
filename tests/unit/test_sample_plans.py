"""What the samples promise, checked before anything is stored."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from hq_desktop.actions.samples import almaty_2019, district_15, night
from hq_desktop.actions.samples.changes import COUNTED, NEAR_MISSES, PLANTED
from hq_desktop.actions.samples.figures import shared_out
from hq_desktop.actions.samples.plan import SamplePlan
from hq_desktop.catalogue.library import load
from hq_desktop.domain.pattern import PatternKind
from hq_desktop.domain.protocol import Cells, Side, stated
from hq_desktop.domain.rules import Checker
from hq_desktop.paths import resource
from tests.unit.domain.pattern_by_hand import kind_of, moved


def sums(plan: SamplePlan, side: Side, line: str) -> int:
    return sum(stated(one.cells, line) or 0 for one in plan.sheets if one.side is side)


def test_almaty_holds_225_of_554_sheets_with_69669_votes_and_50366_announced() -> None:
    plan = almaty_2019.plan()
    assert (len(plan.precincts), len(plan.sheets)) == (554, 225)
    assert sums(plan, Side.OURS, "contestant:k") == 69_669
    assert plan.totals[0].cells["contestant:k"] == 50_366


def test_the_district_is_lost_by_33_officially_and_won_by_67_in_the_copies() -> None:
    plan = district_15.plan()
    ours, rival = "contestant:k", "contestant:b"
    assert (sums(plan, Side.OURS, ours), sums(plan, Side.OURS, rival)) == (2_150, 2_083)
    assert (sums(plan, Side.OFFICIAL, ours), sums(plan, Side.OFFICIAL, rival)) == (2_100, 2_133)
    changed = [
        one
        for one in plan.sheets
        if one.side is Side.OFFICIAL
        and one.cells
        != next(
            other.cells
            for other in plan.sheets
            if other.side is Side.OURS and other.place == one.place
        )
    ]
    assert len(changed) == 3


@pytest.mark.parametrize("plan", [almaty_2019.plan(), district_15.plan()])
def test_the_sheets_of_the_honest_samples_hold_every_relation(plan: SamplePlan) -> None:
    form = load(resource()).forms[load(resource()).profiles[plan.profile].form]
    checker = Checker(form, plan.contestants, plan.took_part)
    assert [one for sheet in plan.sheets for one in checker.findings(sheet.cells)] == []


def test_the_night_has_ordinary_arithmetic_errors() -> None:
    plan = night.plan()
    form = load(resource()).forms[load(resource()).profiles[plan.profile].form]
    checker = Checker(form, plan.contestants, plan.took_part)
    found = Counter(one.relation for sheet in plan.sheets for one in checker.findings(sheet.cells))
    assert found["R7a"] >= 5


def test_every_planted_change_is_what_it_is_said_to_be() -> None:
    plan = night.plan()
    cells: Mapping[Side, Mapping[int, Cells]] = {
        side: {one.place: one.cells for one in plan.sheets if one.side is side} for side in Side
    }
    told = {int(str(one["precinct"])) - 1: one for one in plan.planted}
    assert len(told) == len(plan.planted)
    for place, own in cells[Side.OURS].items():
        ours = [stated(own, line) or 0 for line in COUNTED]
        official = [stated(cells[Side.OFFICIAL][place], line) or 0 for line in COUNTED]
        kind = kind_of(ours, official)
        if place not in told:
            assert kind is None, place
            continue
        assert kind == told[place]["pattern"] != told[place]["looks_like"], place
        if kind is not None:
            assert told[place]["moved"] == moved(kind, ours, official)


def test_every_kind_of_change_is_planted_and_every_kind_of_near_miss() -> None:
    planted = night.plan().planted
    counted = Counter(one["pattern"] for one in planted if one["cause"] == "planted")
    expected: Counter[object] = Counter()
    for change in PLANTED:
        expected[change.pattern] += change.count
    assert counted == expected
    assert set(counted) == set(PatternKind)
    assert sum(one["cause"] == "near_miss" for one in planted) == sum(
        change.count for change in NEAR_MISSES
    )


def test_a_total_is_shared_out_exactly_and_never_above_a_limit() -> None:
    assert shared_out(10, [1, 1, 1], [10, 2, 10]) == [4, 2, 4]
    with pytest.raises(ValueError, match="7"):
        shared_out(7, [1, 1], [3, 3])


def test_plans_are_the_same_at_every_call(tmp_path: Path) -> None:
    assert night.plan() == night.plan()
