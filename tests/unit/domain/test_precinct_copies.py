"""The copies of a precinct side by side: which one stands, why, what differs, what is flagged."""

from dataclasses import replace

from hq_desktop.domain import board
from hq_desktop.domain.precinct_copies import PrecinctCopies, by_precinct, precinct_copies
from hq_desktop.domain.protocol import CellState, Grade, Side, Typing
from hq_desktop.domain.standing import StandingChoice, StandsBy
from tests.unit.domain.races import RACE, RaceMaker


def laid(race: RaceMaker) -> PrecinctCopies:
    facts = race.facts()
    (row,) = board.compare(facts).rows
    return precinct_copies(facts, row, by_precinct(facts.copies)[row.precinct.id])


def two_observers() -> RaceMaker:
    race = RaceMaker()
    place = race.precinct(voters=500)
    race.copy(place, {"contestant:a": 10, "contestant:b": 7}, grade=Grade.D)
    race.copy(place, {"contestant:a": 12, "contestant:b": 7}, grade=Grade.B)
    race.copy(place, {"contestant:a": 3, "contestant:b": 7}, side=Side.OFFICIAL, grade=Grade.E)
    return race


def test_the_copy_that_stands_comes_first_on_its_side() -> None:
    found = laid(two_observers())
    assert [one.copy.id for one in found.copies] == [2, 1, 3]
    assert [one.stands for one in found.copies] == [StandsBy.GRADE, None, StandsBy.ONLY]
    assert found.standing(Side.OURS) is found.copies[0]


def test_a_line_on_which_our_copies_differ_is_told_apart_from_a_discrepancy() -> None:
    found = laid(two_observers())
    assert found.differing == found.discrepant == {"contestant:a"}
    assert not found.disputed


def test_copies_of_one_grade_dispute_until_a_person_chooses() -> None:
    race = two_observers()
    race.copies[0] = replace(race.copies[0], grade=Grade.B)
    assert laid(race).disputed == {"contestant:a"}
    place = race.precincts[0].id
    race.choices.append(
        StandingChoice(RACE, place, Side.OURS, race.copies[1].id, "paper seen", "Dana")
    )
    found = laid(race)
    assert (found.copies[0].copy.id, found.copies[0].stands) == (2, StandsBy.CHOICE)
    assert not found.disputed
    assert found.choices[Side.OURS].reason == "paper seen"


def test_a_copy_that_waits_for_its_figures_stands_beside_the_others() -> None:
    race = RaceMaker()
    place = race.precinct(voters=500)
    race.copy(place, {"contestant:a": 10}, grade=Grade.B)
    race.copy(place, {}, grade=Grade.A, typing=None)
    found = laid(race)
    assert [(one.copy.id, one.stands) for one in found.copies] == [(1, StandsBy.ONLY), (2, None)]


def test_words_that_say_another_number_flag_the_line_of_their_copy() -> None:
    race = two_observers()
    race.copies[1] = replace(race.copies[1], words={"contestant:a": 21, "contestant:b": 7})
    assert [one.flagged for one in laid(race).copies] == [("contestant:a",), (), ()]


def test_what_does_not_count_any_more_is_left_out() -> None:
    race = two_observers()
    race.copies[0] = replace(race.copies[0], superseded_by=race.copies[1].id)
    assert [one.copy.id for one in laid(race).copies] == [2, 3]


def test_only_numbers_differ() -> None:
    race = RaceMaker()
    place = race.precinct(voters=500)
    race.copy(place, {"contestant:a": 10}, typing=Typing.TYPED_TWICE)
    race.copy(place, {"contestant:a": CellState.ILLEGIBLE})
    assert not laid(race).differing
