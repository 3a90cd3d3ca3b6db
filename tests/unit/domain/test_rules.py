"""Findings: what each relation finds, what it leaves unchecked, how an honest paper is silent."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from hq_desktop.domain.election import TookPart
from hq_desktop.domain.form import Comparison, ProtocolForm, Relation, Severity
from hq_desktop.domain.protocol import Cell, CellState
from hq_desktop.domain.rules import Checker
from hq_desktop.domain.text import Text
from tests.unit.domain.papers import contestants, form_of, found, paper, relation_of, unchecked

FORM = form_of("president-2026")

HONEST = paper(
    (214, 86, 41, 487),
    voters_on_list=1_800,
    voters_received_ballots=880,
    issued_by_member_1=500,
    issued_by_member_2=380,
    voters_participated=873,
    votes_against_all=45,
    ballots_invalid=16,
    ballots_received_by_pec=1_818,
    ballots_cancelled=918,
    voters_by_absentee_certificate=3,
    voters_outside_premises=20,
    home_applications=20,
    ballots_in_portable_boxes=20,
    ballots_in_all_boxes=889,
)


def changed(**lines: Cell) -> dict[str, Cell]:
    return {**HONEST, **lines}


def with_relation(relation: Relation) -> ProtocolForm:
    others = tuple(one for one in FORM.relations if one.id != relation.id)
    return replace(FORM, relations=(*others, relation))


def test_the_honest_paper_has_no_findings_and_leaves_nothing_unchecked() -> None:
    assert found(FORM, HONEST, TookPart.WITHOUT_INVALID) == {}
    assert unchecked(FORM, HONEST, TookPart.WITHOUT_INVALID) == set()


@pytest.mark.parametrize(
    ("relation", "severity", "cells", "difference"),
    [
        ("R1", Severity.ERROR, changed(ballots_in_portable_boxes=23), 3),
        ("R2", Severity.ERROR, changed(ballots_invalid=28), 1),
        ("R3", Severity.WARNING, changed(ballots_received_by_pec=1_819), 1),
        ("R4", Severity.WARNING, changed(issued_by_member_2=379), -1),
        ("R5", Severity.WARNING, changed(ballots_cancelled=919), -1),
        ("R6", Severity.WARNING, changed(voters_on_list=870), 7),
        ("R7a", Severity.WARNING, changed(voters_participated=874), 1),
        ("R8", Severity.ERROR, changed(ballots_invalid=28), 1),
        ("R11", Severity.WARNING, changed(voters_on_list=3_001), 1),
    ],
)
def test_a_relation_finds_by_how_much_its_sides_miss(
    relation: str, severity: Severity, cells: dict[str, Cell], difference: int
) -> None:
    finding = found(FORM, cells, TookPart.WITHOUT_INVALID)[relation]
    assert (finding.severity, finding.difference) == (severity, difference)


@pytest.mark.parametrize(
    ("formula", "participated"),
    [
        (TookPart.WITHOUT_INVALID, 873),
        (TookPart.WITH_INVALID, 889),
        (TookPart.RECEIVED, 880),
    ],
)
def test_only_the_formula_of_the_race_is_checked(formula: TookPart, participated: int) -> None:
    assert found(FORM, changed(voters_participated=participated), formula) == {}
    assert len(found(FORM, changed(voters_participated=participated + 1), formula)) == 1


def test_without_a_formula_those_who_took_part_are_not_checked() -> None:
    assert found(FORM, changed(voters_participated=1)) == {}


@pytest.mark.parametrize("state", list(CellState))
def test_what_is_not_a_number_is_unchecked_and_never_zero(state: CellState) -> None:
    cells = changed(votes_against_all=state)
    assert found(FORM, cells, TookPart.WITHOUT_INVALID) == {}
    assert unchecked(FORM, cells, TookPart.WITHOUT_INVALID) == {"R2", "R7a", "R8"}


def test_home_applications_not_stated_leave_r2_and_r5_unchecked_and_soften_r8() -> None:
    cells = changed(ballots_invalid=29)
    del cells["home_applications"]
    assert {"R1", "R2", "R5"} <= unchecked(FORM, cells)
    finding = found(FORM, cells)["R8"]
    assert (finding.severity, finding.difference) == (Severity.NOTE, 22)


def test_absentees_are_added_to_the_list_where_they_are_stated() -> None:
    cells = changed(voters_on_list=877)
    assert "R6" not in found(FORM, cells)
    del cells["voters_by_absentee_certificate"]
    assert found(FORM, cells)["R6"].difference == 3


def test_members_whose_rows_are_empty_are_no_term() -> None:
    assert "R4" not in found(FORM, changed(issued_by_member_3=CellState.DASH))


def test_an_illegible_row_of_a_member_leaves_the_sum_unchecked() -> None:
    assert "R4" in unchecked(FORM, changed(issued_by_member_3=CellState.ILLEGIBLE))


def test_a_member_group_nobody_typed_is_unchecked() -> None:
    cells = {line: one for line, one in HONEST.items() if not line.startswith("issued_")}
    assert "R4" in unchecked(FORM, cells)


def test_the_empty_line_of_a_withdrawn_contestant_is_no_term() -> None:
    running = contestants(4)
    moment = datetime(2026, 11, 20, tzinfo=UTC)
    withdrawn = replace(running[1], withdrawn_at=moment)
    race = (running[0], withdrawn, *running[2:])
    cells = {**HONEST, "contestant:c2": CellState.DASH, "voters_participated": 873 - 86}
    checker = Checker(FORM, race, TookPart.WITHOUT_INVALID)
    assert checker.findings(cells) == ()
    assert checker.unchecked(cells) == ()
    illegible = {**HONEST, "contestant:c2": CellState.ILLEGIBLE}
    assert "R7a" in {one.id for one in checker.unchecked(illegible)}


def test_a_relation_that_is_off_is_not_checked() -> None:
    few = changed(ballots_in_all_boxes=100)
    assert found(FORM, few) == {}
    on = with_relation(replace(relation_of(FORM, "R10"), is_on=True))
    assert found(on, few)["R10"].difference == 780


def test_within_the_tolerance_a_relation_holds() -> None:
    loose = with_relation(replace(relation_of(FORM, "R5"), tolerance=2))
    assert "R5" not in found(loose, changed(ballots_cancelled=920))
    assert "R5" in found(loose, changed(ballots_cancelled=921))


def test_a_relation_waits_for_the_lines_it_needs() -> None:
    waiting = with_relation(replace(relation_of(FORM, "R11"), needs=("ballots_in_all_boxes",)))
    cells = changed(voters_on_list=3_001, ballots_in_all_boxes=CellState.BLANK)
    assert "R11" in unchecked(waiting, cells)


@pytest.mark.parametrize(("rounds_up", "limit"), [(True, 102), (False, 101)])
def test_a_factor_is_rounded_as_the_relation_says(rounds_up: bool, limit: int) -> None:
    relation = Relation(
        id="own",
        left=("ballots_received_by_pec",),
        comparison=Comparison.AT_MOST,
        right=("voters_on_list",),
        severity=Severity.WARNING,
        law="",
        message=Text("а", "ә"),
        factor=Fraction("1.015"),
        rounds_up=rounds_up,
    )
    form = replace(FORM, relations=(relation,))
    assert found(form, paper((), voters_on_list=100, ballots_received_by_pec=limit)) == {}
    assert found(form, paper((), voters_on_list=100, ballots_received_by_pec=limit + 1))


def test_at_least_finds_what_is_too_small() -> None:
    relation = replace(
        relation_of(FORM, "R11"), comparison=Comparison.AT_LEAST, constant=10, tolerance=1
    )
    form = replace(FORM, relations=(relation,))
    assert found(form, paper((), voters_on_list=9)) == {}
    assert found(form, paper((), voters_on_list=8))["R11"].difference == -2


def test_a_finding_names_every_line_it_is_about() -> None:
    finding = found(FORM, changed(voters_participated=1), TookPart.WITHOUT_INVALID)["R7a"]
    assert finding.lines == (
        "voters_participated",
        "contestant:c1",
        "contestant:c2",
        "contestant:c3",
        "contestant:c4",
        "votes_against_all",
    )


def test_without_contestants_a_sum_of_votes_is_unchecked() -> None:
    cells = paper((), voters_received_ballots=1, votes_against_all=5, ballots_invalid=0)
    assert "R8" in unchecked(FORM, cells)
