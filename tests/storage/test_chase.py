"""Whom to call, in what order, and what came of it, on both databases."""

from dataclasses import replace

import pytest

from hq_desktop.actions.chase import ChaseActions
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.domain.call import CallOutcome
from hq_desktop.domain.chase import Worth
from hq_desktop.domain.coverage import Stand
from hq_desktop.domain.entry_states import CannotEnter
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.storage import copies, history, observers, precincts, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import NIGHT, RACE, Town
from tests.storage.typists import person, photographed

VOTES = "contestant:A"


@pytest.fixture
def built(built: Town, database: Database) -> Town:
    """The town, its race on a form that the program ships."""
    with database.transaction("Айгүл", "race_changed") as tx:
        race = races.save(tx, replace(built.race, form="president-2026"))
    return replace(built, race=race)


def chase(database: Database) -> ChaseActions:
    return ChaseActions(person(database, "Айгүл").entry.desk)


def test_a_precinct_is_called_until_a_sheet_that_can_be_read_is_there(
    database: Database, built: Town
) -> None:
    first, second, third = (one.id for one in built.precincts)
    photographed(database, first)
    torn = photographed(database, second)
    person(database, "Айгүл").states.say_cannot(torn, CannotEnter.ILLEGIBLE)
    found = chase(database).chase(RACE).lines
    assert {one.precinct.id: one.stand for one in found} == {
        second: Stand.CANNOT_BE_ENTERED,
        third: Stand.NO_SHEET,
    }


@pytest.mark.parametrize(
    ("announced", "worth", "votes"),
    [
        (250, Worth.HOLDS_CONTRADICTION, 50),
        (300 + 2000, Worth.MAY_DECIDE, 2000),
        (300 + 2525, Worth.COMES_NEARER, 2525),
    ],
)
def test_the_reason_says_how_far_the_announced_total_is_from_a_contradiction(
    database: Database, built: Town, announced: int, worth: Worth, votes: int
) -> None:
    with database.transaction("Айгүл", "copy_saved") as tx:
        copies.add(tx, replace(town.plain_copy(built.precincts[0].id), cells={VOTES: 300}))
    desk = person(database, "Айгүл").entry.desk
    OfficialActions(desk).announce(RACE, built.city.code, {VOTES: announced}, Seen("сайт", NIGHT))
    reasons = {one.reason for one in chase(database).chase(RACE).lines}
    assert {(one.worth, one.votes, one.commission) for one in reasons} == {
        (worth, votes, built.city.code)
    }


def test_without_an_announced_total_the_larger_precinct_comes_first(
    database: Database, built: Town
) -> None:
    large = built.precincts[2]
    with database.transaction("Айгүл", "precinct_changed") as tx:
        precincts.save(tx, replace(large, voters_on_list=2900))
    found = chase(database).chase(RACE).lines
    assert found[0].precinct.id == large.id
    assert {one.reason.worth for one in found} == {Worth.NO_TOTAL}


def test_a_call_is_logged_journaled_and_can_be_taken_back(database: Database, built: Town) -> None:
    place = built.precincts[0].id
    with database.transaction("Айгүл", "observer_added") as tx:
        who = observers.add(
            tx, Observer(ObserverId(0), "Н-1", "Дана", phone="+7701", precincts=(place,))
        )
    actions = chase(database)
    actions.log_call(place, who.id, CallOutcome.NO_ANSWER)
    promised = actions.log_call(place, who.id, CallOutcome.PROMISED, "  к  двум ")
    line = next(one for one in actions.chase(RACE).lines if one.precinct.id == place)
    assert [one.phone for one in line.people] == ["+7701"]
    assert line.last_call == promised
    assert (promised.operator, promised.note) == ("Айгүл", "к двум")
    actions.take_back(promised)
    with pytest.raises(NotFound):
        actions.take_back(promised)
    line = next(one for one in actions.chase(RACE).lines if one.precinct.id == place)
    assert [one.outcome for one in line.calls] == [CallOutcome.NO_ANSWER]
    with database.reading() as tx:
        gone, _ = history.changes(tx, [("call", str(promised.id))])
    assert gone.is_removal
    assert verify(database).problems == ()


def test_the_posted_sheet_hangs_two_days_from_the_end_of_voting(
    database: Database, built: Town
) -> None:
    found = chase(database).chase(RACE)
    day = found.directory.campaign.election_day
    assert (found.posted_until.date() - day).days == 2
    assert found.posted_until.hour == 20
    assert found.article is not None
    assert "в течение двух дней" in found.article.text.ru
