"""The bounds after each sheet equal those of a comparison that has heard no further sheet."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.protocol import ProtocolCopy, Side
from hq_desktop.domain.tightening import tightening
from tests.unit.domain.races import RaceMaker
from tests.unit.domain.test_bounds_by_brute_force import random_race

LATE = datetime(2100, 1, 1, tzinfo=UTC)


def arrivals(facts: RaceFacts, within: set[PrecinctId]) -> list[ProtocolCopy]:
    own = [one for one in facts.copies if one.side is Side.OURS and one.precinct in within]
    own.sort(key=lambda one: one.id)
    own.sort(key=lambda one: one.obtained_at or LATE)
    return own


def heard(facts: RaceFacts, row: TerritoryLine, sheets: list[ProtocolCopy]) -> TerritoryLine:
    official = [one for one in facts.copies if one.side is Side.OFFICIAL]
    again = compare(replace(facts, copies=(*official, *sheets)))
    return next(
        one for one in again.territories if (one.commission, one.line) == (row.commission, row.line)
    )


@pytest.mark.parametrize("start", range(0, 400, 100))
def test_every_step_equals_a_comparison_of_the_sheets_so_far(start: int) -> None:
    steps = 0
    for seed in range(start, start + 100):
        facts = random_race(random.Random(seed)).facts()
        for row in compare(facts).territories:
            within = {
                one.id
                for one in facts.directory.precincts.values()
                if row.commission in ("root", one.commission)
            }
            sheets = arrivals(facts, within)
            course = tightening(facts, row.commission, row.line)
            assert [one.copy for one in course] == [None, *(one.id for one in sheets)]
            for number, step in enumerate(course):
                wanted = heard(facts, row, sheets[:number])
                assert (step.observed, step.lower, step.upper) == (
                    wanted.precincts_observed,
                    wanted.lower,
                    wanted.upper,
                )
                steps += 1
    assert steps > 500


def test_the_gap_closes_from_both_sides() -> None:
    maker = RaceMaker()
    first, second = maker.precinct(voters=100), maker.precinct(voters=200)
    maker.copy(second, {"contestant:a": 70}, hours=2)
    maker.copy(first, {"contestant:a": 40}, hours=1)
    course = tightening(maker.facts(), CommissionCode("root"), "contestant:a")
    assert [(one.precinct, one.lower, one.upper) for one in course] == [
        (None, 0, 303),
        (first, 40, 242),
        (second, 110, 110),
    ]


def test_a_withdrawn_sheet_never_came() -> None:
    maker = RaceMaker()
    maker.copy(maker.precinct(voters=100), {"contestant:a": 40})
    maker.copies[0] = replace(maker.copies[0], withdrawn_at=LATE)
    course = tightening(maker.facts(), CommissionCode("root"), "contestant:a")
    assert [(one.lower, one.upper) for one in course] == [(0, 101)]


def test_an_unknown_commission_has_no_course() -> None:
    assert tightening(RaceMaker().facts(), CommissionCode("elsewhere"), "contestant:a") == ()


def test_without_a_commission_the_whole_race_is_followed() -> None:
    facts = random_race(random.Random(3)).facts()
    whole = tightening(facts, None, "contestant:a")
    assert whole == tightening(facts, CommissionCode("root"), "contestant:a")
