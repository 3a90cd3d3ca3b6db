"""The screen of the intake over a campaign of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.ui.tasks import Tasks
from tests.gui.intake.sorting import Sorting, sit_down


@pytest.fixture
def sorting(qtbot: QtBot, desk: Desk, tasks: Tasks, tmp_path: Path) -> Iterator[Sorting]:
    """One operator at the screen."""
    made = sit_down(desk, tasks, tmp_path)
    qtbot.addWidget(made.page)
    yield made
    made.page.may_close()
