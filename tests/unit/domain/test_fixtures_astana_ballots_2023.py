"""Precinct 379 of Astana, 2023: 2,494 voters, 10,076 ballots of four kinds delivered."""

from hq_desktop.domain.bounds import with_reserve
from tests.unit.domain.papers import form_of, found, paper

FORM = form_of("maslikhat-smd-2026")


def test_the_reserve_of_one_percent_rounds_up() -> None:
    assert with_reserve(2_494) == 2_519
    assert 4 * with_reserve(2_494) == 10_076


def test_the_ballots_of_one_kind_are_within_the_reserve() -> None:
    cells = paper((), voters_on_list=2_494, ballots_received_by_pec=10_076 // 4)
    assert "R3" not in found(FORM, cells)


def test_one_ballot_more_is_found() -> None:
    cells = paper((), voters_on_list=2_494, ballots_received_by_pec=2_520)
    assert found(FORM, cells)["R3"].difference == 1
