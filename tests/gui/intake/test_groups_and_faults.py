"""Likes are one thing, a faulty file says why, a video has its icon, a key changes the race."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.assignment import Decision
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.storage import races
from hq_desktop.ui.intake.deeds import Deed
from tests.gui import hall
from tests.gui.intake.sorting import Sorting, photo

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def alike(sorting: Sorting) -> Sorting:
    """The same photo twice, once made smaller by a messenger."""
    first = photo(sorting.folder / "in", "УИК 313.jpg", 1)
    small = sorting.folder / "in" / "IMG-0001.jpg"
    with Image.open(first) as image:
        image.resize((720, 960)).save(small, quality=70)
    sorting.actions.take_in([first, small])
    sorting.read_anew()
    return sorting


def test_likes_are_one_thing_to_decide_with_the_best_in_front(alike: Sorting) -> None:
    assert alike.fronts == ("УИК 313.jpg",)
    alike.type("\n")
    alike.settle()
    assert sorted(one.decision for one in alike.decisions()) == [Decision.SAME, Decision.SHEET]


def test_the_likes_are_looked_at_and_one_is_taken_out(alike: Sorting) -> None:
    (waiting,) = alike.waiting()
    alike.type("g")
    assert alike.page.parts.photo.shown_file == waiting.alike[0]
    alike.type("s")
    alike.settle()
    assert sorted(alike.fronts) == ["IMG-0001.jpg", "УИК 313.jpg"]
    assert not alike.page.parts.deeds._buttons[Deed.SEPARATE].isVisibleTo(alike.page)


def test_a_faulty_file_says_why_and_is_kept(sorting: Sorting) -> None:
    broken = sorting.folder / "УИК 313.jpg"
    whole = photo(sorting.folder, "x.jpg", 1).read_bytes()
    broken.write_bytes(whole[: len(whole) // 8])
    sorting.actions.take_in([broken])
    sorting.read_anew()
    assert "cannot be shown" in sorting.page.parts.photo._note.text()
    QTest.keyClick(sorting.page, Qt.Key.Key_4, CONTROL)
    assert sorting.fronts == ("УИК 313.jpg",)
    sorting.type("\n")
    sorting.settle()
    assert sorting.sheets() == ()
    assert sorting.said.startswith("!")


def test_an_attachment_makes_no_sheet(sorting: Sorting) -> None:
    video(sorting.folder / "УИК 313.mp4")
    sorting.actions.take_in([sorting.folder / "УИК 313.mp4"])
    sorting.read_anew()
    QTest.keyClick(sorting.page, Qt.Key.Key_5, CONTROL)
    assert sorting.fronts == ("УИК 313.mp4",)
    assert "video" in sorting.page.parts.photo._note.text()
    sorting.type("\n")
    sorting.settle()
    assert sorting.decisions() == ()


def test_a_file_becomes_evidence_of_an_incident(sorting: Sorting) -> None:
    actions = IncidentActions(sorting.desk)
    ground = actions.grounds()[0].code
    made = actions.record(
        Incident(IncidentId(0), ground, sorting.precinct("313"), None, "Не выдали копию", hall.RACE)
    )
    sorting.bring("видео.jpg")
    sorting.type("j")
    sorting.settle()
    assert sorting.page.parts.incidents.isVisible()
    sorting.type("1")
    sorting.settle()
    (kept,) = sorting.decisions()
    assert (kept.decision, kept.incident) == (Decision.INCIDENT, made.id)


def test_without_an_incident_the_file_stays_in_hand_and_it_is_told_what_to_do(
    sorting: Sorting,
) -> None:
    asked: list[str] = []
    sorting.page.asked.connect(lambda code, _: asked.append(code))
    sorting.bring("видео.jpg")
    sorting.type("j")
    sorting.settle()
    assert asked == []
    assert sorting.said.startswith("! No incident is written down yet")
    assert sorting.in_hand == "видео.jpg"


def test_the_race_in_hand_is_shown_and_switched_by_a_key(sorting: Sorting) -> None:
    with sorting.desk.database.transaction("keeper", "race_changed") as tx:
        first = races.get(tx, hall.RACE)
        races.save(tx, replace(first, code=RaceCode("second"), version=1))
    sorting.bring("УИК 313.jpg")
    assert sorting.page.parts.race.isVisible()
    sorting.type("l\n")
    sorting.settle()
    (made,) = sorting.decisions()
    assert made.race == "second"


def test_a_decision_that_cannot_be_written_brings_the_file_back(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    other = sorting.waiting()[0]
    sorting.actions.assign(other, sorting.precinct("313"), hall.RACE)
    sorting.type("\n")
    sorting.settle()
    assert sorting.said.startswith("!")
    assert sorting.in_hand == "УИК 313.jpg"


def test_what_a_colleague_decided_leaves_the_queue(sorting: Sorting) -> None:
    sorting.bring("УИК 313.jpg", "УИК 14.jpg")
    first = sorting.waiting()[0]
    sorting.actions.assign(first, sorting.precinct("313"), hall.RACE)
    sorting.read_anew()
    assert sorting.fronts == ("УИК 14.jpg",)
    assert sorting.in_hand == "УИК 14.jpg"


def video(path: Path) -> None:
    """The beginning of an MP4, which is what tells its kind."""
    path.write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(2000))
