"""Papers attached to a document on the Cases screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.ui.cases import added_papers
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS
from tests.samples import awkward_papers


@pytest.fixture
def on_city(page: CasesPage, qtbot: QtBot, tasks: Tasks) -> CasesPage:
    """The page asked to complain about the city's totals."""
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    return page


def test_papers_are_attached_and_taken_out_by_keys(
    on_city: CasesPage,
    qtbot: QtBot,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    letter = awkward_papers.plain(tmp_path / "letter.pdf")
    monkeypatch.setattr(added_papers, "ask_several", lambda *_asked: [letter, letter])
    form = on_city.view.form
    race = on_city.subjects
    assert race is not None
    with qtbot.waitSignal(form.changed):
        qtbot.keyClick(form.papers.attach, Qt.Key.Key_Space)
    request = form.request(race.race.code)
    assert request is not None
    assert request.annexes == (AddedFile(letter),)
    with qtbot.waitSignal(form.changed):
        qtbot.keyClick(form.papers.take_out, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    request = form.request(race.race.code)
    assert request is not None
    assert request.annexes == ()


def test_turning_back_attaches_nothing(
    on_city: CasesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(added_papers, "ask_several", lambda *_asked: [])
    papers = on_city.view.form.papers
    qtbot.keyClick(papers.attach, Qt.Key.Key_Space)
    assert papers.files == ()
