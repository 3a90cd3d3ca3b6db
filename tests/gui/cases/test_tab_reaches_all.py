"""Whatever can be pressed or filled on the cases is reached by Tab alone, and left again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS

TAB = Qt.FocusPolicy.TabFocus
MOST = 80
"""More stops than the screen has."""


@pytest.fixture
def beside(page: CasesPage, qtbot: QtBot, tasks: Tasks) -> Iterator[QPushButton]:
    """Something beside the page in a window, as the rail is, with a total chosen on the desk."""
    window = QWidget()
    qtbot.addWidget(window)
    other = QPushButton("Overview", window)
    row = QHBoxLayout(window)
    row.addWidget(other)
    row.addWidget(page)
    window.resize(1366, 2000)
    window.show()
    window.activateWindow()
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    yield other
    page.setParent(None)


def walked(qtbot: QtBot, start: QWidget) -> list[QWidget]:
    """Press Tab until it comes round."""
    start.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        assert len(seen) < MOST
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return seen


def missed(page: CasesPage, seen: list[QWidget]) -> list[str]:
    return [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & TAB == TAB
        and one.focusProxy() is None
        and one not in seen
    ]


@pytest.mark.parametrize("place", ["desk", "document", "terms", "register", "text"])
def test_tab_reaches_everything(
    place: str, page: CasesPage, beside: QPushButton, qtbot: QtBot, tasks: Tasks
) -> None:
    show = {
        "desk": page.view.setFocus,
        "document": page.draft,
        "terms": page.show_terms,
        "register": page.show_register,
        "text": page.show_text,
    }
    show[place]()
    qtbot.waitUntil(lambda: place != "document" or page.view.preview.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)

    seen = walked(qtbot, beside)

    assert missed(page, seen) == []
    assert len(seen) > 3


def test_missing_facts_come_one_after_another_before_what_keeps_them(
    page: CasesPage, beside: QPushButton, qtbot: QtBot
) -> None:
    fields = [*page.view.facts.fields.values()]
    seen = walked(qtbot, beside)
    first = seen.index(fields[0])
    assert seen[first : first + len(fields)] == fields
    assert seen[first + len(fields)] is page.view.facts.findChild(QPushButton)
