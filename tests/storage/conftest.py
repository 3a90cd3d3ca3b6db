"""A campaign on each database, and the invented town in it.

A campaign takes a second to make on a busy computer and a moment to copy: one is made for the
session on each database, and every test gets its copy.
"""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from hq_desktop.storage.database import Database, create_campaign, open_campaign
from tests.storage import town
from tests.storage.town import Clock, Town

_numbers = count(1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def made_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign folder that is only copied."""
    folder = tmp_path_factory.mktemp("made") / "made.hq"
    create_campaign(str(folder), town.CAMPAIGN, operator="Айгүл", clock=Clock()).close()
    return folder


@pytest.fixture(scope="session")
def made_database(postgres_port: int) -> tuple[str, str]:
    """The server's address and the name of a campaign's database that is only copied."""
    server = f"postgresql://hq@127.0.0.1:{postgres_port}"
    name = f"made_{os.getpid()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    create_campaign(f"{server}/{name}", town.CAMPAIGN, operator="Айгүл", clock=Clock()).close()
    return server, name


@pytest.fixture
def server_address(made_database: tuple[str, str]) -> Iterator[str]:
    """The address of a new campaign on PostgreSQL."""
    server, made = made_database
    name = f"town_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{made}"')
        yield f"{server}/{name}"
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def made_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a new campaign on SQLite, and on PostgreSQL."""
    if request.param == "postgres":
        return str(request.getfixturevalue("server_address"))
    made: Path = request.getfixturevalue("made_folder")
    return str(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


@pytest.fixture
def database(made_address: str, clock: Clock) -> Iterator[Database]:
    """A new campaign, open."""
    opened = open_campaign(made_address, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def built(database: Database) -> Town:
    """The town stored in that campaign."""
    return town.build(database)
