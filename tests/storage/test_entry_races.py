"""Two people at once on one sheet or one cell: one wins, the other is told, nothing vanishes."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest

from hq_desktop.actions.sheet_turns import NextSheet
from hq_desktop.domain.claim import ClaimedElsewhere
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import ChangedElsewhere, HqError
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage import entries
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import LINES, RACE, Town
from tests.storage.typists import CERTIFIED, Person, person, photographed

FIRST = dict(zip(LINES, (2500, 10, 300, 400), strict=True))
ROUNDS = [
    pytest.param(5, id="few", marks=pytest.mark.postgres),
    pytest.param(1000, id="many", marks=[pytest.mark.postgres, pytest.mark.prove]),
]


@pytest.fixture
def offices(server_address: str) -> Iterator[tuple[Database, Database]]:
    """Two computers on one campaign."""
    with (
        closing(open_campaign(server_address)) as one,
        closing(open_campaign(server_address)) as other,
    ):
        yield one, other


@pytest.fixture
def built(offices: tuple[Database, Database]) -> Town:
    return town.build(offices[0])


def at_once(*deeds: Callable[[], object]) -> list[object]:
    """Do deeds at the same moment; a failure that people are told of is a result."""
    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(_outcome, deeds))


def _outcome(deed: Callable[[], object]) -> object:
    try:
        return deed()
    except HqError as told:
        return told


def one_was_told(results: list[object], failure: type[HqError]) -> bool:
    """Say whether exactly one of two was told of the other."""
    return sorted(isinstance(one, HqError) for one in results) == [False, True] and any(
        isinstance(one, failure) for one in results
    )


@pytest.mark.parametrize("rounds", ROUNDS)
def test_of_two_who_claim_a_sheet_at_once_one_gets_it(
    rounds: int, offices: tuple[Database, Database], built: Town
) -> None:
    aigul, yerlan = person(offices[0], "Айгүл"), person(offices[1], "Ерлан")
    for number in range(rounds):
        sheet = photographed(offices[0], built.precincts[0].id, number)
        deeds = at_once(partial(aigul.double.claim, sheet), partial(yerlan.double.claim, sheet))
        assert one_was_told(deeds, ClaimedElsewhere)
        (claim,) = aigul.double.claims()
        for someone in (aigul, yerlan):
            someone.double.give_back(claim.copy)
        aigul.states.withdraw(aigul.entry.sheet(sheet).copy, "опыт")


@pytest.mark.parametrize("rounds", ROUNDS)
def test_two_who_ask_for_the_next_sheet_at_once_get_different_ones(
    rounds: int, offices: tuple[Database, Database], built: Town
) -> None:
    people = person(offices[0], "Айгүл"), person(offices[1], "Ерлан")
    sheets = {photographed(offices[0], built.precincts[0].id, number) for number in range(2)}
    for _ in range(rounds):
        given = at_once(*(partial(one.double.next_sheet, RACE) for one in people))
        assert {one.copy for one in given if isinstance(one, NextSheet)} == sheets
        for someone in people:
            for sheet in sheets:
                someone.double.give_back(sheet)


@pytest.mark.parametrize("rounds", ROUNDS)
def test_of_two_who_save_or_settle_at_once_one_wins_and_nothing_vanishes(
    rounds: int, offices: tuple[Database, Database], built: Town
) -> None:
    aigul = person(offices[0], "Айгүл")
    people = person(offices[0], "Ерлан"), person(offices[1], "Дана")
    for number in range(rounds):
        sheet = photographed(offices[0], built.precincts[0].id, number)
        aigul.types_first(sheet, FIRST)
        both = [partial(one.double.save_second, _blind(one, sheet)) for one in people]
        assert one_was_told(at_once(*both), ChangedElsewhere)
        with offices[0].reading() as tx:
            first, second = entries.of_copy(tx, sheet)
        assert (first.operator, second.is_second) == ("Айгүл", True)
        assert len([one for one in people for _ in one.entry.drafts()]) == 1
        _settle_at_once(people, sheet)
        for one in people:
            one.entry.drop_draft(sheet)
    assert verify(offices[0]).problems == ()


def _blind(someone: Person, sheet: CopyId) -> Draft:
    """Let somebody type a sheet blind as far as the last key."""
    empty = someone.double.second_draft(sheet)
    draft = replace(empty, cells=FIRST | {"ballots_invalid": 70}, features=CERTIFIED)
    someone.entry.put_draft(draft)
    someone.double.give_back(sheet)
    return draft


def _settle_at_once(people: tuple[Person, Person], sheet: CopyId) -> None:
    one, other = people
    (seen,) = one.settling.disputes(RACE)
    results = at_once(
        partial(one.settling.choose, seen, 10), partial(other.settling.choose, seen, 70)
    )
    assert one_was_told(results, ChangedElsewhere)
    wanted = 70 if isinstance(results[0], HqError) else 10
    assert one.entry.sheet(sheet).copy.cells["ballots_invalid"] == wanted
