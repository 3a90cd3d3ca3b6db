"""Almaty city maslikhat, 2023: shares on the sum of votes, "voted" on something larger."""

from hq_desktop.domain.election import TookPart
from tests.unit.domain.papers import form_of, found, paper, percent

VOTES = (151_531, 38_563, 38_369, 23_266, 15_273, 8_264)
AGAINST, VOTED = 16_490, 302_270
FORM = form_of("maslikhat-pr-2026")
CITY = paper(VOTES, votes_against_all=AGAINST, voters_participated=VOTED)


def test_the_sum_of_votes_is_the_basis_of_the_shares() -> None:
    assert sum(VOTES) + AGAINST == 291_756
    assert percent(VOTES[0], 291_756) == "51.94"


def test_r7a_misses_by_the_gap() -> None:
    assert found(FORM, CITY, TookPart.WITHOUT_INVALID)["R7a"].difference == 10_514


def test_r7b_holds_if_the_gap_is_the_invalid_ballots() -> None:
    cells = {**CITY, "ballots_invalid": 10_514}
    assert "R7b" not in found(FORM, cells, TookPart.WITH_INVALID)
