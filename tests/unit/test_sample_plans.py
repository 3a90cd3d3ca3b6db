"""What the samples promise, checked before anything is stored."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from hq_desktop.actions.samples import almaty_2019, district_15, night
from hq_desktop.actions.samples.figures import shared_out
from hq_desktop.actions.samples.plan import SamplePlan
from hq_desktop.catalogue.library import load
from hq_desktop.domain.protocol import Cells, Side, stated
from hq_desktop.domain.rules import Checker
from hq_desktop.paths import resource


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


# --- the patterns of a difference, written down once more to judge what was planted -----------

Row = tuple[int, int]


def pattern(rows: Sequence[Row]) -> set[str]:
    """Every pattern that fits; a planted change must be the first of its kind to fit."""
    apart = [place for place, (own, other) in enumerate(rows) if own != other]
    differences = [rows[place][1] - rows[place][0] for place in apart]
    fits = set()
    if len(apart) == 2:
        first, second = (rows[place] for place in apart)
        if first == (second[1], second[0]):
            fits.add("exchanged")
    if is_shifted(rows):
        fits.add("rows_shifted")
    if len(apart) == 1 and is_digit_edited(*rows[apart[0]]):
        fits.add("digit_edited")
    if sum(differences) == 0:
        fits.add("transfer")
    if all(one >= 0 for one in differences):
        fits.add("added")
    if all(one <= 0 for one in differences):
        fits.add("removed")
    return fits


def is_shifted(rows: Sequence[Row]) -> bool:
    for step in (1, -1):
        run = 0
        for place in range(len(rows)):
            beside = place - step
            is_moved = (
                0 <= beside < len(rows)
                and rows[place][1] == rows[beside][0]
                and rows[place][0] != rows[place][1]
            )
            run = run + 1 if is_moved else 0
            if run >= 3:
                return True
    return False


def is_digit_edited(own: int, other: int) -> bool:
    first, second = str(own), str(other)
    if len(first) == len(second):
        wrong = [place for place in range(len(first)) if first[place] != second[place]]
        swapped = (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and first[wrong[0]] == second[wrong[1]]
            and first[wrong[1]] == second[wrong[0]]
        )
        return len(wrong) == 1 or swapped
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )


ORDER = ("exchanged", "rows_shifted", "digit_edited", "transfer", "added", "removed")


def test_every_planted_change_is_unambiguous() -> None:
    plan = night.plan()
    cells: Mapping[Side, Mapping[int, Cells]] = {
        side: {one.place: one.cells for one in plan.sheets if one.side is side} for side in Side
    }
    told = {int(str(one["precinct"])) - 1: one["pattern"] for one in plan.planted}
    for place, own in cells[Side.OURS].items():
        rows = [
            (stated(own, line) or 0, stated(cells[Side.OFFICIAL][place], line) or 0)
            for line in night.COUNTED
        ]
        if all(one == other for one, other in rows):
            assert place not in told
            continue
        fits = pattern(rows)
        assert next(one for one in ORDER if one in fits) == told[place], (place, rows)
    counted = Counter(one["pattern"] for one in plan.planted if one["cause"] == "planted")
    assert counted == {name: count for name, count, _ in night.PLANTED}


def test_a_total_is_shared_out_exactly_and_never_above_a_limit() -> None:
    assert shared_out(10, [1, 1, 1], [10, 2, 10]) == [4, 2, 4]
    with pytest.raises(ValueError, match="7"):
        shared_out(7, [1, 1], [3, 3])


def test_plans_are_the_same_at_every_call(tmp_path: Path) -> None:
    assert night.plan() == night.plan()
