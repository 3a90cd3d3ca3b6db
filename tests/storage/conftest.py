"""A campaign on each database, and the invented town in it."""

from collections.abc import Iterator

import pytest

from hq_desktop.storage.database import Database, create_campaign
from tests.storage import town
from tests.storage.town import Clock, Town


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(campaign_address: str, clock: Clock) -> Iterator[Database]:
    """A new campaign on SQLite, and on PostgreSQL."""
    made = create_campaign(campaign_address, town.CAMPAIGN, operator="Айгүл", clock=clock)
    yield made
    made.close()


@pytest.fixture
def built(database: Database) -> Town:
    """The town stored in that campaign."""
    return town.build(database)
