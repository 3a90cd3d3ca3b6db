"""Akims of three districts of North Kazakhstan, 05.11.2023, added up."""

from hq_desktop.domain.election import TookPart
from tests.unit.domain.papers import form_of, found, paper

# Only the second district's 724 is named as against all; what the last figures of the others are
# does not matter for the sum.
VOTES = (3_536, 358, 338, 181, 8_419, 1_630, 6_817, 604, 428, 416)
AGAINST, VOTED = 724, 24_061
DISTRICTS = paper(VOTES, votes_against_all=AGAINST, voters_participated=VOTED)


def test_the_three_districts_sum_to_the_reported_votes() -> None:
    assert sum(VOTES) + AGAINST == 23_451


def test_those_who_voted_are_more_by_the_gap() -> None:
    finding = found(form_of("akim-2026"), DISTRICTS, TookPart.WITHOUT_INVALID)["R7a"]
    assert (finding.left, finding.right, finding.difference) == (24_061, 23_451, 610)
