"""Mazhilis by party lists, 19.03.2023, whole country: the law's reading of "took part"."""

import pytest

from hq_desktop.domain.election import TookPart
from tests.unit.domain.papers import form_of, found, paper, percent, unchecked

VOTES = (3_431_510, 693_938, 535_139, 432_920, 547_154, 331_058, 146_431)
AGAINST = 248_291
LISTED, RECEIVED, TOOK_PART = 12_035_578, 6_521_860, 6_366_441
FORM = form_of("mazhilis-pr-2023")
COUNTRY = paper(
    VOTES,
    votes_against_all=AGAINST,
    voters_participated=TOOK_PART,
    voters_received_ballots=RECEIVED,
    voters_on_list=LISTED,
)


def test_votes_and_against_all_are_exactly_those_who_made_their_choice() -> None:
    assert sum(VOTES) + AGAINST == TOOK_PART


def test_r7a_holds() -> None:
    assert "R7a" not in found(FORM, COUNTRY, TookPart.WITHOUT_INVALID)
    assert "R7a" not in unchecked(FORM, COUNTRY, TookPart.WITHOUT_INVALID)


def test_r7b_is_unchecked_while_the_invalid_ballots_are_not_published() -> None:
    assert "R7b" in unchecked(FORM, COUNTRY, TookPart.WITH_INVALID)


@pytest.mark.parametrize("invalid", [1, 155_419])
def test_r7b_does_not_hold_with_any_invalid_ballot(invalid: int) -> None:
    cells = {**COUNTRY, "ballots_invalid": invalid}
    assert found(FORM, cells, TookPart.WITH_INVALID)["R7b"].difference == -invalid


def test_those_who_received_ballots_are_more_than_those_who_took_part() -> None:
    assert found(FORM, COUNTRY, TookPart.RECEIVED)["R7c"].difference == -155_419


def test_turnout_and_shares_are_as_reported() -> None:
    assert percent(RECEIVED, LISTED) == "54.19"
    assert percent(TOOK_PART, LISTED) == "52.90"
    assert percent(VOTES[0], TOOK_PART) == "53.90"
