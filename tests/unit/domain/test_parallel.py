"""Protocols of one precinct's races against each other."""

from dataclasses import replace

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.form import LegalMark, ParallelRule
from hq_desktop.domain.parallel import parallel_differences
from hq_desktop.domain.protocol import Cell, CellState, Grade, Side
from tests.unit.domain.races import RaceMaker

LIST, RECEIVED = (
    ParallelRule(line, law, LegalMark("", "", "V"))
    for line, law in (("voters_on_list", "43(4)(1)"), ("voters_received_ballots", "43(4)(2)"))
)


def race(code: str, *sheets: dict[str, Cell] | None, rules: tuple[ParallelRule, ...]) -> RaceFacts:
    """A race with a sheet of ours a precinct; all races have the precincts 1, 2, 3 …"""
    maker = RaceMaker(parallel=rules)
    for cells in sheets:
        precinct = maker.precinct(voters=100)
        if cells is not None:
            maker.copy(precinct, cells)
    facts = maker.facts()
    return replace(facts, race=replace(facts.race, code=RaceCode(code)))


def test_only_lines_that_both_profiles_share_are_held_against_each_other() -> None:
    first = race("p", {"voters_on_list": 10, "voters_received_ballots": 5}, rules=(LIST, RECEIVED))
    second = race("m", {"voters_on_list": 11, "voters_received_ballots": 4}, rules=(LIST,))
    (found,) = parallel_differences([first, second])
    assert (found.precinct, found.line, found.side) == (1, "voters_on_list", Side.OURS)
    assert found.figures == {"p": 10, "m": 11}
    assert (found.difference, found.rule.law) == (1, "43(4)(1)")


def test_what_is_not_stated_differs_from_nothing() -> None:
    told: list[dict[str, Cell] | None] = [{"voters_on_list": 10}, {"voters_on_list": 10}, None]
    other: list[dict[str, Cell] | None] = [{"voters_on_list": CellState.DASH}, {}, {}]
    first, second = race("p", *told, rules=(LIST,)), race("m", *other, rules=(LIST,))
    assert parallel_differences([first, second]) == ()


def test_a_disputed_line_is_not_held_against_another_ballot() -> None:
    first = race("p", {"voters_on_list": 10}, rules=(LIST,))
    maker = RaceMaker(parallel=(LIST,))
    precinct = maker.precinct(voters=100)
    maker.copy(precinct, {"voters_on_list": 11})
    second = maker.facts()
    assert len(parallel_differences([first, second])) == 1
    maker.copy(precinct, {"voters_on_list": 12})
    assert parallel_differences([first, maker.facts()]) == ()


def test_the_sides_are_told_apart_and_come_by_precinct() -> None:
    first = race("p", {"voters_on_list": 10}, {"voters_on_list": 20}, rules=(LIST,))
    maker = RaceMaker(parallel=(LIST,))
    for figure in (11, 21):
        maker.copy(maker.precinct(voters=100), {"voters_on_list": figure}, Side.OFFICIAL, Grade.E)
    second = maker.facts()
    assert parallel_differences([first, second]) == ()
    maker.copy(PrecinctId(2), {"voters_on_list": 21})
    maker.copy(PrecinctId(1), {"voters_on_list": 11})
    found = parallel_differences([first, maker.facts()])
    assert [(one.precinct, one.side) for one in found] == [(1, Side.OURS), (2, Side.OURS)]


def test_precincts_of_one_race_alone_have_nothing_beside_them() -> None:
    first = race("p", {"voters_on_list": 10}, rules=(LIST,))
    second = race("m", {"voters_on_list": 11}, rules=(LIST,))
    alone = replace(second, race=replace(second.race, precincts=frozenset()))
    assert parallel_differences([first, alone]) == ()
    assert parallel_differences([first]) == ()
