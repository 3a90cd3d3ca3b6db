from pathlib import Path

import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.office import OfficeActions
from hq_desktop.catalogue.library import load
from hq_desktop.paths import resource
from hq_desktop.storage.database import Database
from tests.storage.town import Town


@pytest.fixture
def office(database: Database, built: Town) -> OfficeActions:
    return OfficeActions(Desk(database, load(resource()), "Айгүл"))


def test_the_office_reads_the_journal(office: OfficeActions) -> None:
    entries = office.entries()
    assert [one.deed for one in entries] == ["campaign_created", "town_built"]
    assert office.head() == entries[-1]
    assert office.journal_number() == 2
    assert office.entries(after=1) == office.entries(limit=1) == entries[1:]
    assert {mark.noun for mark in office.records(2)} >= {"precinct", "race", "commission"}


def test_a_head_that_was_kept_is_verified(office: OfficeActions, tmp_path: Path) -> None:
    number, digest = office.heads_text().split()
    steps: list[int] = []
    report = office.verify(lambda done, _: steps.append(done), heads=[(int(number), digest)])
    assert report.is_intact
    assert steps == [1, 2]
    assert not office.verify(heads=[(99, digest)]).is_intact
