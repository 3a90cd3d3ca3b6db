"""How a package is bound, chosen by keys on the Cases screen."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_press import binding
from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.text import Text
from hq_desktop.storage import incidents, observers, signatories
from hq_desktop.ui.cases import added_papers
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import NIGHT
from tests.samples import awkward_papers

NAME = "Сұңқарова Меруерт"
VOLUME_SHEETS = 6


def typed(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    """Press keys wherever the focus is, as a person does."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


@pytest.fixture
def witnessed(desk: Desk) -> Desk:
    """An incident at the first precinct tells of an observer by her name."""
    race = desk.directory().races[0]
    place = min(race.precincts)
    with desk.database.transaction("Keeper", "observer_added") as tx:
        observers.add(tx, Observer(ObserverId(0), "Н-07", NAME, precincts=(place,)))
        told = f"{NAME} просила копию протокола."
        incidents.add(tx, Incident(IncidentId(0), "copy_refused", place, NIGHT, told, race.code))
        signatories.add(
            tx, Signatory(SignatoryId(0), "Конырауов Сырым", Text("кандидат", "кандидат"))
        )
    return desk


@pytest.fixture
def on_precinct(witnessed: Desk, page: CasesPage, qtbot: QtBot, tasks: Tasks) -> CasesPage:
    """The page asked to complain about the first precinct."""
    race = witnessed.directory().races[0]
    page.activateWindow()
    page.show_subject(PrecinctSubject(race.code, min(race.precincts)))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    for name, field in page.view.facts.fields.items():
        field.setText("24.11.1980" if name.endswith("born_on") else "г. Алматау")
    page.view.facts.store_asked.emit(dict(page.view.facts.typed()))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    return page


@pytest.fixture
def bound(on_precinct: CasesPage, qtbot: QtBot, tasks: Tasks) -> CasesPage:
    """Volumes by sheets, 40 MB at most, three copies, observers by code; chosen by keys alone."""
    on_precinct.view.form.binding.unfold.setFocus()
    typed(qtbot, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Tab)
    typed(
        qtbot,
        *[Qt.Key.Key_Backspace] * 3,
        str(VOLUME_SHEETS),
        Qt.Key.Key_Tab,
        "40",
        Qt.Key.Key_Tab,
        "3",
    )
    typed(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    return on_precinct


def test_what_is_chosen_is_asked_for_and_told(bound: CasesPage) -> None:
    assert bound.subjects is not None
    request = bound.view.form.request(bound.subjects.race.code)
    assert request is not None
    assert request.binding == binding(None, VOLUME_SHEETS, 40)
    assert (request.copies, request.is_by_code) == (3, True)
    note = bound.view.note.text()
    assert "volumes up to 6 sheet" in note
    assert "at most 40 MB" in note
    assert "copies handed in: 3" in note
    assert "names in the sealed file: 1" in note


def test_the_files_are_as_they_were_asked_for(
    bound: CasesPage,
    qtbot: QtBot,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    papers = [awkward_papers.plain(tmp_path / f"letter-{one}.pdf", one) for one in range(1, 5)]
    monkeypatch.setattr(added_papers, "ask_several", lambda *_asked: papers)
    qtbot.keyClick(bound.view.form.papers.attach, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    bound.make()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    documents = bound.view.bar.documents
    paths: list[Path] = [documents.itemData(place) for place in range(documents.count())]
    volumes = [one for one in paths if not one.stem.endswith(("-names", "-brief"))]
    assert len(volumes) > 1
    for one in volumes:
        with pikepdf.Pdf.open(one) as pdf:
            assert len(pdf.pages) <= VOLUME_SHEETS
    assert any("sealed" in documents.itemText(place) for place in range(documents.count()))
    package = bound.view.made.table.record_at(0)
    assert package is not None
    assert package.files[0] == volumes[0]
    assert package.files[-1].stem.endswith("-names")


def test_the_choices_stay_when_the_page_is_read_again(
    bound: CasesPage, qtbot: QtBot, tasks: Tasks
) -> None:
    bound.refresh()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    assert "observers by code" in bound.view.note.text()
    assert bound.view.form.binding.copies.number() == 3


def test_one_volume_without_a_limit_is_the_beginning(page: CasesPage) -> None:
    assert page.view.form.binding.words() == ()
    assert page.view.form.binding.binding() == binding(None, None, None)


def test_a_volume_has_more_than_its_cover(page: CasesPage) -> None:
    fields = page.view.form.binding
    fields.volumes.setCurrentIndex(fields.volumes.count() - 1)
    fields.volume.setText("1")
    assert fields.binding() == binding(None, 2, None)
