"""A precinct is found by whatever is at hand."""

from datetime import UTC, date, datetime

import pytest

from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.text import Text

NORTH, SOUTH = CommissionCode("north"), CommissionCode("south")


def index() -> PrecinctIndex:
    precincts = (
        Precinct(PrecinctId(1), "31", NORTH, Text("Школа № 5", "№ 5 мектеп")),
        Precinct(PrecinctId(2), "312", NORTH, Text("Гимназия", "Гимназия"), Text("ул. Қонаева, 1")),
        Precinct(PrecinctId(3), "312", SOUTH, Text("Лицей", "Мiнбер лицейі")),
        Precinct(PrecinctId(4), "1312", SOUTH),
        Precinct(PrecinctId(5), "313", SOUTH, closed_at=datetime(2026, 11, 22, tzinfo=UTC)),
        Precinct(PrecinctId(6), "314", SOUTH),
    )
    directory = Directory(
        Campaign("c", date(2026, 11, 22)),
        races=(),
        commissions={
            NORTH: Commission(NORTH, Text("Северная", "Солтүстік")),
            SOUTH: Commission(SOUTH, Text("Южная", "Оңтүстік")),
        },
        precincts={one.id: one for one in precincts},
    )
    race = Race(RaceCode("r"), "p", "f", precincts=frozenset(map(PrecinctId, (1, 2, 3, 4, 5))))
    return PrecinctIndex(directory, race)


def ids(text: str) -> list[int]:
    return [one.precinct.id for one in index().find(text)]


def test_a_number_finds_itself_first_and_then_what_begins_with_it() -> None:
    assert ids("31") == [1, 2, 3]


def test_one_number_in_two_towns_is_found_twice() -> None:
    assert [one.precinct.id for one in index().numbered("312")] == [2, 3]


def test_leading_zeros_do_not_matter() -> None:
    assert [one.precinct.id for one in index().numbered("0031")] == [1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("гимназия", [2]),
        ("ҚОНАЕВА", [2]),
        ("мінбер", [3]),
        ("оңтүстік лицей", [3]),
        ("312 южная", [3, 4]),
        ("школа 5", [1]),
        ("больница", []),
        ("   ", []),
    ],
)
def test_words_of_any_language_find_it(text: str, found: list[int]) -> None:
    assert ids(text) == found


def test_closed_precincts_and_those_of_other_races_are_not_found() -> None:
    assert index().numbered("313") == ()
    assert index().numbered("314") == ()
    assert index().get(PrecinctId(6)) is None
    assert len(index()) == 4


def test_no_more_are_found_than_are_shown() -> None:
    assert len(index().find("3", at_most=2)) == 2
