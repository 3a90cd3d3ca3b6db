"""Kostanay region, 2023: neither the invalid ballots nor against all were published."""

from hq_desktop.domain.election import TookPart
from hq_desktop.domain.entry import total
from tests.unit.domain.papers import contestants, form_of, found, paper, unchecked

VOTES = (195_232, 44_220, 22_115, 22_325, 66_220)
FORM = form_of("maslikhat-pr-2026")
REGION = paper(VOTES, voters_on_list=554_655)


def test_the_votes_published_sum_up() -> None:
    lines = tuple(one.line for one in contestants(len(VOTES)))
    assert total(REGION, lines) == (350_112, True)


def test_what_is_not_published_is_unchecked_and_never_zero() -> None:
    assert {"R2", "R7a", "R8"} <= unchecked(FORM, REGION, TookPart.WITHOUT_INVALID)
    assert set(found(FORM, REGION, TookPart.WITHOUT_INVALID)) == {"R11"}
