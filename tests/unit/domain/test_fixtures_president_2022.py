"""President, 20.11.2022, whole country: shares on the sum of votes, turnout on ballots received."""

from hq_desktop.domain.election import TookPart
from tests.unit.domain.papers import form_of, found, paper, percent

VOTES = (6_456_392, 271_641, 206_206, 200_907, 176_116, 168_731)
AGAINST, BASIS, LISTED, RECEIVED = 460_484, 7_940_477, 11_953_465, 8_300_046
FORM = form_of("president-2026")
COUNTRY = paper(
    VOTES,
    votes_against_all=AGAINST,
    voters_participated=BASIS,
    voters_received_ballots=RECEIVED,
    voters_on_list=LISTED,
)


def test_the_basis_of_the_shares_is_votes_and_against_all() -> None:
    assert sum(VOTES) + AGAINST == BASIS
    assert "R7a" not in found(FORM, COUNTRY, TookPart.WITHOUT_INVALID)


def test_the_share_of_the_first_and_the_turnout_are_as_reported() -> None:
    assert percent(VOTES[0], BASIS) == "81.31"
    assert percent(RECEIVED, LISTED) == "69.44"


def test_the_turnout_reported_counts_more_than_the_basis() -> None:
    assert found(FORM, COUNTRY, TookPart.RECEIVED)["R7c"].difference == -359_569
