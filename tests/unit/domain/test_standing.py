"""Which copy of a precinct stands, and which rule said so."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.standing import StandsBy, standing, stands_by

NIGHT = datetime(2026, 11, 22, 18, tzinfo=UTC)
FIRST = ProtocolCopy(
    CopyId(7),
    RaceCode("r"),
    PrecinctId(1),
    Side.OURS,
    "observer",
    Grade.B,
    {"b": 10},
    Typing.TYPED_ONCE,
    obtained_at=NIGHT,
)


@pytest.mark.parametrize(
    ("other", "winner", "why"),
    [
        (replace(FIRST, id=CopyId(8), grade=Grade.A), 8, StandsBy.GRADE),
        (replace(FIRST, id=CopyId(8), typing=Typing.TYPED_TWICE), 8, StandsBy.TYPING),
        (replace(FIRST, id=CopyId(8), typing=Typing.IMPORTED), 7, StandsBy.TYPING),
        (
            replace(FIRST, id=CopyId(8), obtained_at=NIGHT - timedelta(minutes=1)),
            8,
            StandsBy.OBTAINED_FIRST,
        ),
        (replace(FIRST, id=CopyId(6), obtained_at=None), 7, StandsBy.OBTAINED_FIRST),
        (replace(FIRST, id=CopyId(6)), 6, StandsBy.LOWEST_ID),
    ],
)
def test_the_first_rule_that_tells_two_copies_apart_is_named(
    other: ProtocolCopy, winner: int, why: StandsBy
) -> None:
    copies = (FIRST, other)
    found = standing(copies)
    assert found is not None
    assert (found.copy.id, stands_by(copies)) == (winner, why)


def test_of_three_copies_the_rule_that_left_no_other_is_named() -> None:
    weak = replace(FIRST, id=CopyId(1), grade=Grade.D)
    twice = replace(FIRST, id=CopyId(9), typing=Typing.TYPED_TWICE)
    assert stands_by((weak, FIRST, twice)) is StandsBy.TYPING


def test_a_choice_counts_only_while_its_copy_does() -> None:
    gone = replace(FIRST, id=CopyId(8), withdrawn_at=NIGHT)
    strong = replace(FIRST, id=CopyId(9), grade=Grade.A)
    assert stands_by((FIRST, strong), CopyId(7)) is StandsBy.CHOICE
    assert stands_by((FIRST, gone, strong), CopyId(8)) is StandsBy.GRADE


def test_an_only_reading_stands_and_without_one_nothing_does() -> None:
    waiting = replace(FIRST, id=CopyId(8), typing=None, grade=Grade.A)
    assert stands_by((FIRST, waiting)) is StandsBy.ONLY
    assert stands_by((waiting,)) is None
