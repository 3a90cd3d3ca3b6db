"""How far a race is, read from what is stored, on both databases."""

from datetime import timedelta

from hq_desktop.actions.overview import OverviewActions, RaceState
from hq_desktop.domain.coverage import Stand
from hq_desktop.domain.entry_states import CannotEnter
from hq_desktop.storage.database import Database
from tests.storage.town import LINES, Clock, Town
from tests.storage.typists import Person, person, photographed

CELLS = dict.fromkeys(LINES, 7)


def state(aigul: Person) -> RaceState:
    return OverviewActions(aigul.entry.desk).overview().races[0]


def numbers(found: RaceState) -> dict[Stand, int]:
    return {stand: one.precincts for stand, one in found.stands.items() if one.precincts}


def test_each_precinct_counts_under_the_stand_its_entries_give(
    database: Database, built: Town
) -> None:
    aigul, yerlan = person(database, "Айгүл"), person(database, "Ерлан")
    total = len(built.precincts)
    assert numbers(state(aigul)) == {Stand.NO_SHEET: total}
    place = built.precincts[0].id
    sheet = photographed(database, place)
    assert numbers(state(aigul))[Stand.WAITING] == 1
    aigul.states.say_cannot(sheet, CannotEnter.ILLEGIBLE)
    assert numbers(state(aigul))[Stand.CANNOT_BE_ENTERED] == 1
    aigul.states.say_can(sheet)
    aigul.types_first(sheet, CELLS)
    assert numbers(state(aigul))[Stand.TYPED_ONCE] == 1
    yerlan.types_second(sheet, {**CELLS, LINES[0]: 8})
    assert numbers(state(aigul))[Stand.DIFFERING] == 1
    seen = aigul.dispute(LINES[0])
    aigul.settling.choose(seen, seen.values[0])
    assert numbers(state(aigul)) == {Stand.SETTLED: 1, Stand.NO_SHEET: total - 1}


def test_the_pace_counts_entries_of_the_hour_and_of_the_quarter(
    database: Database, built: Town, clock: Clock
) -> None:
    aigul, yerlan = person(database, "Айгүл"), person(database, "Ерлан")
    first = photographed(database, built.precincts[0].id)
    second = photographed(database, built.precincts[1].id)
    aigul.types_first(first, CELLS)
    clock.moment += timedelta(minutes=30)
    yerlan.types_second(first, CELLS)
    found = state(aigul)
    assert (found.pace.hour, found.pace.quarter) == (2, 1)
    assert found.left_in_hand == 2
    assert found.left_in_all == 2 + 2 * (len(built.precincts) - 2)
    clock.moment += timedelta(minutes=45)
    aigul.types_first(second, CELLS)
    found = state(aigul)
    assert (found.pace.hour, found.pace.quarter, found.left_in_hand) == (2, 1, 1)


def test_commissions_that_miss_most_come_first_and_together_are_all(
    database: Database, built: Town
) -> None:
    found = state(person(database, "Айгүл"))
    missing = [one.missing.precincts for one in found.commissions]
    assert missing == sorted(missing, reverse=True)
    assert sum(one.whole.precincts for one in found.commissions) == len(built.precincts)
    assert found.whole.voters == sum(one.voters_on_list or 0 for one in built.precincts)
