"""An operator at the entry screen of a real campaign in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hq_desktop.ui import language
from tests.gui.entry.office import Office, headquarters, sit_down, stand_up


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign that every test gets a copy of."""
    return Path(headquarters(tmp_path_factory.mktemp("entry")))


@pytest.fixture
def address(founded: Path, tmp_path: Path) -> str:
    """A campaign of one's own."""
    return str(shutil.copytree(founded, tmp_path / "Штаб.hq"))


@pytest.fixture
def office(qapp: QApplication, dressed: None, address: str) -> Iterator[Office]:
    """An operator before a fresh campaign."""
    language.install(qapp, "en")
    made = sit_down(address)
    yield made
    stand_up(made)
