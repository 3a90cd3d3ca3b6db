"""Campaigns that have something to complain about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.documents.headquarters import TOWN, Headquarters, founded


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Headquarters]:
    """A campaign with nothing in it yet."""
    made = founded(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def contradicted(bare: Headquarters) -> Headquarters:
    """Copies of three of six precincts give K. 330, and 200 are announced for all six."""
    for number, votes in (("1", 100), ("2", 110), ("3", 120)):
        bare.read(number, votes)
    bare.announce(TOWN, 200)
    bare.sign()
    return bare


@pytest.fixture
def differing(bare: Headquarters) -> Headquarters:
    """The official figure of precinct 2 is 30 less than our copy's, that of precinct 1 equal."""
    for number, ours, official in (("1", 100, 100), ("2", 110, 80)):
        bare.read(number, ours, votes_against_all=5)
        bare.publish(number, official, votes_against_all=5)
    bare.sign()
    return bare


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small photo."""
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (60, 80), "navy").save(path, "JPEG")
    return path
