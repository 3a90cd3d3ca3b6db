"""A key that two deeds hear does neither; the row below would name a dead key."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS


def heard_by(widget: QWidget | None, page: CasesPage) -> Iterator[str]:
    """Give the keys that do something while the focus is in a widget."""
    while widget is not None:
        for action in widget.actions():
            if action.isEnabled():
                yield from (key.toString() for key in action.shortcuts())
        widget = None if widget is page else widget.parentWidget()


def twice(page: CasesPage) -> set[str]:
    """Find the keys that two deeds hear, wherever on the page the focus is."""
    seen = [one for one in page.findChildren(QWidget) if one.isVisible()]
    assert len(seen) > 8
    counts = [Counter(heard_by(one, page)) for one in seen]
    return {key for count in counts for key, times in count.items() if times > 1}


def test_no_key_means_two_things_while_a_document_is_shown(
    page: CasesPage, qtbot: QtBot, tasks: Tasks
) -> None:
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    page.draft()
    qtbot.waitUntil(page.view.preview.isVisible, timeout=20_000)

    assert twice(page) == set()


@pytest.mark.parametrize("place", ["terms", "register"])
def test_no_key_means_two_things_in_a_place_apart(place: str, page: CasesPage) -> None:
    {"terms": page.show_terms, "register": page.show_register}[place]()

    assert twice(page) == set()
