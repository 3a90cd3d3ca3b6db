"""Karaganda regional maslikhat, 2023: "took part" exceeds the votes by what was invalid."""

from hq_desktop.domain.election import TookPart
from tests.unit.domain.papers import form_of, found, paper, unchecked

VOTES = (231_843, 57_998, 48_323, 46_790, 27_590, 27_292)
AGAINST, LISTED, TOOK_PART = 8_905, 761_673, 452_538
FORM = form_of("maslikhat-pr-2026")
REGION = paper(
    VOTES,
    votes_against_all=AGAINST,
    voters_participated=TOOK_PART,
    voters_on_list=LISTED,
    voters_by_absentee_certificate=417,
    voters_outside_premises=6_115,
)


def test_the_basis_of_the_shares_is_votes_and_against_all() -> None:
    assert sum(VOTES) + AGAINST == 448_741


def test_r7a_misses_by_the_gap() -> None:
    assert found(FORM, REGION, TookPart.WITHOUT_INVALID)["R7a"].difference == 3_797


def test_r7b_is_unchecked_and_holds_if_the_gap_is_the_invalid_ballots() -> None:
    assert "R7b" in unchecked(FORM, REGION, TookPart.WITH_INVALID)
    cells = {**REGION, "ballots_invalid": 3_797}
    assert "R7b" not in found(FORM, cells, TookPart.WITH_INVALID)


def test_the_received_formula_holds_if_as_many_received_ballots() -> None:
    cells = {**REGION, "voters_received_ballots": TOOK_PART}
    assert "R7c" not in found(FORM, cells, TookPart.RECEIVED)
