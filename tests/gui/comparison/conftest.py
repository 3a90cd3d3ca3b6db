"""A comparison page over a real campaign in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import headquarters


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = headquarters(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> ComparisonPage:
    """The page with its comparison on screen."""
    made = ComparisonPage(ComparisonActions(desk), tasks)
    qtbot.addWidget(made)
    made.resize(1174, 736)
    with qtbot.waitActive(made):
        made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.board is not None)
    made.setFocus()
    return made
