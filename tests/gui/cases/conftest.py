"""The page of cases over a campaign with something to complain about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.ui import messages
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import headquarters


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = headquarters(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the person was told in boxes."""
    texts: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda _parent, _title, text: texts.append(text))
    return texts


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks, tmp_path: Path, told: list[str]) -> CasesPage:
    """The page with its first plan made."""
    made = CasesPage(CasesActions(desk), tasks, shelf=Shelf(tmp_path / "packages"))
    qtbot.addWidget(made)
    made.resize(1174, 736)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.subjects is not None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made
