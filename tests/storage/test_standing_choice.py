"""A person decides which copy stands: with a reason, seen by others, and back again."""

from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, NotFound, Refused
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage import choices, copies, journal
from hq_desktop.storage.database import Database
from tests.storage import town
from tests.storage.town import RACE, Town


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(Path(paths.resource()))


@pytest.fixture
def two(database: Database, built: Town) -> tuple[CopyId, CopyId]:
    """Two readings of one precinct."""
    place = built.precincts[0].id
    with database.transaction("Айгүл", "copies_added") as tx:
        return copies.add_many(tx, (town.full_copy(place), town.plain_copy(place)))[:2]  # type: ignore[return-value]  # two of two


def of(database: Database, catalogue: Catalogue, operator: str = "Дана") -> ComparisonActions:
    return ComparisonActions(Desk(database, catalogue, operator))


def chosen(database: Database) -> list[tuple[int, str, str]]:
    with database.reading() as tx:
        return [(one.copy, one.reason, one.operator) for one in choices.all(tx, RACE)]


def deeds(database: Database) -> list[str]:
    with database.reading() as tx:
        return [one.deed for one in journal.entries(tx)][-2:]


def test_a_choice_is_kept_with_its_reason_and_taken_back(
    database: Database, catalogue: Catalogue, two: tuple[CopyId, CopyId]
) -> None:
    dana = of(database, catalogue)
    choice = dana.choose(two[1], " чётче ")
    assert chosen(database) == [(two[1], "чётче", "Дана")]
    dana.take_back(choice)
    assert chosen(database) == []
    assert deeds(database) == ["standing_chosen", "standing_taken_back"]


def test_a_choice_replaces_the_one_that_the_person_saw(
    database: Database, catalogue: Catalogue, two: tuple[CopyId, CopyId]
) -> None:
    dana = of(database, catalogue)
    first = dana.choose(two[1], "чётче")
    dana.choose(two[0], "печать", first)
    assert chosen(database) == [(two[0], "печать", "Дана")]


def test_nobody_overwrites_a_choice_that_they_did_not_see(
    database: Database, catalogue: Catalogue, two: tuple[CopyId, CopyId]
) -> None:
    dana, aigul = of(database, catalogue), of(database, catalogue, "Айгүл")
    first = dana.choose(two[1], "чётче")
    with pytest.raises(ChangedElsewhere):
        aigul.choose(two[0], "печать")
    second = aigul.choose(two[0], "печать", first)
    with pytest.raises(ChangedElsewhere):
        dana.take_back(first)
    assert chosen(database) == [(second.copy, "печать", "Айгүл")]


def test_a_choice_needs_a_reason_and_a_sheet_that_counts(
    database: Database, catalogue: Catalogue, two: tuple[CopyId, CopyId]
) -> None:
    dana = of(database, catalogue)
    with pytest.raises(FactsMissing):
        dana.choose(two[0], "  ")
    with pytest.raises(NotFound):
        dana.choose(CopyId(999), "печать")
    with database.transaction("Айгүл", "copy_withdrawn") as tx:
        copies.save(tx, replace(copies.get(tx, two[0]), withdrawn_at=tx.moment))
        copies.save(tx, replace(copies.get(tx, two[1]), typing=None, cells={}))
    for copy in two:
        with pytest.raises(Refused):
            dana.choose(copy, "печать")
    assert chosen(database) == []
