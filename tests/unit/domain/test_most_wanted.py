"""The missing sheets that would help most, against trying every sheet."""

import random
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.form import LegalMark, ListRule
from hq_desktop.domain.most_wanted import Wanted, most_wanted
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from tests.unit.domain.races import RACE, RaceMaker

ROOT = CommissionCode("root")
RULE = ListRule(Fraction("0.2"), 1, "", LegalMark("", ""), Fraction("0.7"))


def town(announced: int, *voters: int | None) -> RaceFacts:
    """One precinct with 50 for a; the others are missing."""
    maker = RaceMaker()
    maker.copy(maker.precinct(voters=100), {"contestant:a": 50, "contestant:b": 10})
    for number in voters:
        maker.precinct(voters=number)
    maker.announce("root", {"contestant:a": announced, "voters_on_list": 500})
    return maker.facts()


def wanted(facts: RaceFacts, line: str = "contestant:a") -> list[Wanted]:
    return list(most_wanted(facts, compare(facts), ROOT, line))


def test_the_larger_sheet_narrows_more_and_shares_are_of_all_that_is_open() -> None:
    assert wanted(town(150, 100, 200)) == [
        Wanted(PrecinctId(3), 202, True, Fraction(202, 303)),
        Wanted(PrecinctId(2), 101, True, Fraction(101, 303)),
    ]


def test_a_sheet_decides_only_where_it_can_hold_more_than_the_total_leaves() -> None:
    # 151 above the sheets seen and 152 below the most there can be
    found = wanted(town(50 + 151, 100, 200))
    assert [(one.precinct, one.could_decide) for one in found] == [(3, True), (2, False)]


def test_a_precinct_without_a_cap_comes_first_and_has_no_share() -> None:
    found = wanted(town(500, 100, None))
    assert [(one.precinct, one.tightens, one.share) for one in found] == [
        (3, None, None),
        (2, 101, None),
    ]
    assert [one.could_decide for one in found] == [True, False]


def test_a_contradiction_that_is_there_needs_no_deciding() -> None:
    assert [one.could_decide for one in wanted(town(40, 100))] == [False]


def test_a_line_that_ballots_do_not_limit_is_never_tightened() -> None:
    assert [(one.tightens, one.could_decide) for one in wanted(town(500, 100), "voters_on_list")][
        -1
    ] == (None, True)


def test_without_a_total_they_come_by_what_they_can_hold() -> None:
    found = wanted(town(500, 100, 200), "contestant:b")
    assert [(one.precinct, one.could_decide) for one in found] == [(3, False), (2, False)]


# --- against trying every sheet --------------------------------------------------------------


def sheet(precinct: PrecinctId, votes: tuple[int, ...]) -> ProtocolCopy:
    lines = ("contestant:a", "contestant:b", "votes_against_all")
    cells = dict(zip(lines, votes, strict=True))
    return ProtocolCopy(
        CopyId(900), RACE, precinct, Side.OURS, "new", Grade.A, cells, Typing.TYPED_ONCE
    )


def sheets(most: int) -> Iterator[tuple[int, int, int]]:
    for first in range(most + 1):
        for second in range(most + 1 - first):
            for third in range(most + 1 - first - second):
                yield first, second, third


def small(chance: random.Random, outcome: str) -> RaceFacts:
    maker = RaceMaker(
        outcome=outcome, lists=RULE if outcome == "list" else None, mandates=chance.randint(1, 4)
    )
    for _ in range(chance.randint(1, 3)):
        precinct = maker.precinct(voters=chance.randint(0, 4))
        if chance.random() < 0.5:
            names = ("contestant:a", "contestant:b", "votes_against_all")
            maker.copy(precinct, {line: chance.randint(0, 4) for line in names})
    maker.announce(
        "root",
        {
            "contestant:a": chance.randint(0, 12),
            "contestant:b": chance.randint(0, 12),
            "votes_against_all": chance.randint(0, 3),
        },
    )
    return maker.facts()


@pytest.mark.parametrize("seed", range(150))
def test_a_sheet_that_could_contradict_a_total_does_so_with_some_figures(seed: int) -> None:
    facts = small(random.Random(seed), "plurality")
    for one in wanted(facts):
        assert one.tightens is not None
        assert one.could_decide == any(
            territory.contradiction is not None
            for votes in sheets(one.tightens)
            for territory in with_sheet(facts, one.precinct, votes).territories
            if territory.line == "contestant:a"
        ) - is_contradicted(facts)


def is_contradicted(facts: RaceFacts) -> bool:
    (line,) = (one for one in compare(facts).territories if one.line == "contestant:a")
    return line.contradiction is not None


def with_sheet(facts: RaceFacts, precinct: PrecinctId, votes: tuple[int, ...]):  # type: ignore[no-untyped-def]
    return compare(replace(facts, copies=(*facts.copies, sheet(precinct, votes))))


@pytest.mark.parametrize("outcome", ["plurality", "list"])
@pytest.mark.parametrize("seed", range(150))
def test_a_sheet_that_could_settle_the_outcome_does_so_with_some_figures(
    seed: int, outcome: str
) -> None:
    facts = small(random.Random(seed), outcome)
    comparison = compare(facts)
    found = comparison.lists or comparison.outcome
    assert found is not None
    for one in most_wanted(facts, comparison, None, ""):
        assert one.tightens is not None
        settled = False
        for votes in sheets(one.tightens):
            after = with_sheet(facts, one.precinct, votes)
            result = after.lists or after.outcome
            assert result is not None
            settled = settled or result.changes_result is not None
        expected = settled and found.changes_result is None
        if outcome == "list":
            assert one.could_decide <= expected
        else:
            assert one.could_decide == expected
