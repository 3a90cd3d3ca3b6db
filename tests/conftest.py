"""What every test may ask for: a display without a screen, a database, a folder of its own."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import psycopg
import pytest

from hq_desktop.ui.constants_held import hold_constants
from tests import postgres_server

# Before Qt is imported: no test needs a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hold_constants()

# A slow machine is not a fault, and what failed is told by the seed, not by a time.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

_numbers = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="renew the golden texts and pages")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        postgres_server.begin_run()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        postgres_server.end_run()


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    """Whether this run renews the goldens instead of comparing with them."""
    return bool(request.config.getoption("--renew"))


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the person's own settings and campaigns out of every test."""
    folder = tmp_path_factory.getbasetemp() / "person"
    monkeypatch.setenv("HQ_DESKTOP_DATA", str(folder))


@pytest.fixture(scope="session")
def postgres_port() -> int:
    """The port of the run's private PostgreSQL server; no server is a failure, not a skip."""
    try:
        return postgres_server.port()
    except postgres_server.ServerFailed as failed:
        pytest.fail(str(failed), pytrace=False)


@pytest.fixture
def postgres_url(postgres_port: int) -> Iterator[str]:
    """The address of a fresh, empty PostgreSQL database."""
    server = f"postgresql://hq@127.0.0.1:{postgres_port}"
    name = f"campaign_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        yield f"{server}/{name}"
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def campaign_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a campaign not yet made: a `.hq` folder, and a PostgreSQL database."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "Штаб 1.hq")
