"""What the commission will say, on the screen: grave first, folded, with a way to mend it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.objections import Gravity, Remedy, Told
from hq_desktop.ui.cases.objection_list import FEW, ObjectionList
from hq_desktop.ui.cases.objection_reading import Shown, Way, way_of
from hq_desktop.ui.cases.objection_row import words_of
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import PrecinctSubject, TermsSubject, TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY

RACE = RaceCode("president")


def told(gravity: Gravity, place: int, *, is_answered: bool = False) -> Told:
    return Told(
        code=f"code_{place}",
        gravity=gravity,
        remedy=Remedy.ENTRY,
        says=f"Возражение {place}",
        details=("№ 1: 5 и 6",),
        answer="Ответ." if is_answered else "",
        where="приложение № 2" if is_answered else "",
        do="Введите второй раз.",
        law="Основание: 43(8) [V]",
        source="",
        precincts=(),
    )


@pytest.fixture
def listed(qtbot: QtBot) -> ObjectionList:
    made = ObjectionList()
    qtbot.addWidget(made)
    made.resize(520, 600)
    made.show()
    return made


def shown(*gravities: Gravity) -> list[Shown]:
    way = Way("entry", None)
    return [Shown(told(one, place), way) for place, one in enumerate(gravities)]


def test_the_heading_counts_each_gravity(listed: ObjectionList) -> None:
    listed.show_objections(shown(Gravity.BARS, Gravity.WEAKENS, Gravity.WEAKENS))
    texts = {gravity: chip.text() for gravity, chip in listed.chips.items()}
    assert texts[Gravity.BARS].startswith("✕ 1")
    assert texts[Gravity.WEAKENS].startswith("! 2")
    assert listed.chips[Gravity.NOTED].isHidden()
    assert listed.good.isHidden()


def test_without_objections_the_list_says_so(listed: ObjectionList) -> None:
    listed.show_objections(shown(Gravity.WEAKENS))
    listed.show_objections([])
    assert listed.texts == ()
    assert listed.good.text().startswith("✓")


def test_few_stand_there_at_first_and_all_that_bar(listed: ObjectionList) -> None:
    listed.show_objections(shown(*[Gravity.BARS] * (FEW + 2), *[Gravity.NOTED] * 3))
    assert sum(not one.isHidden() for one in listed.rows) == FEW + 2
    listed.more.click()
    assert all(not one.isHidden() for one in listed.rows)
    assert listed.more.isHidden()


def test_a_line_unfolds_into_what_to_do(listed: ObjectionList, qtbot: QtBot) -> None:
    listed.show_objections([Shown(told(Gravity.WEAKENS, 1), None)])
    (row,) = listed.rows
    assert row.inside.isHidden()
    row.fold.setFocus()
    qtbot.keyClick(row.fold, Qt.Key.Key_Space)
    assert not row.inside.isHidden()
    words = " ".join(one.text() for one in row.inside.findChildren(QLabel))
    for part in ("Введите второй раз.", "№ 1: 5 и 6", "43(8)"):
        assert part in words
    assert row.inside.findChildren(QPushButton) == []


def test_an_answered_objection_says_where(listed: ObjectionList) -> None:
    listed.show_objections([Shown(told(Gravity.NOTED, 1, is_answered=True), None)])
    (row,) = listed.rows
    assert row.answered.text() == "✓"
    assert "приложение № 2" in " ".join(one.text() for one in row.inside.findChildren(QLabel))


def test_the_link_leads_where_it_can_be_mended(listed: ObjectionList, qtbot: QtBot) -> None:
    way = Way("entry", PrecinctSubject(RACE, 1))  # type: ignore[arg-type] # any precinct
    listed.show_objections([Shown(told(Gravity.WEAKENS, 1), way)])
    (link,) = listed.rows[0].inside.findChildren(QPushButton)
    with qtbot.waitSignal(listed.led) as led:
        link.click()
    assert led.args == [way]


@pytest.mark.parametrize("remedy", list(Remedy))
def test_every_remedy_leads_somewhere_with_words_for_it(remedy: Remedy) -> None:
    way = way_of(Told("x", Gravity.NOTED, remedy, "", (), "", "", "", "", "", ()), RACE, CITY)
    assert (way is None) == (remedy is Remedy.NONE)
    assert bool(words_of(remedy)) == (remedy is not Remedy.NONE)
    if remedy in {Remedy.OFFICIAL, Remedy.COMPARISON}:
        assert way == Way(remedy.value, TerritorySubject(RACE, CITY))
    if remedy is Remedy.TERMS:
        assert way == Way("cases", TermsSubject())


@pytest.fixture
def on_city(page: CasesPage, tasks: Tasks, qtbot: QtBot) -> CasesPage:
    """The page with the contradiction of the city chosen."""
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY))
    qtbot.waitUntil(lambda: tasks.is_idle and bool(page.view.objections.rows))
    return page


def test_a_plan_brings_its_objections(on_city: CasesPage) -> None:
    rows = on_city.view.objections.rows
    gravities = [list(Gravity).index(one.shown.told.gravity) for one in rows]
    assert gravities == sorted(gravities)


def test_a_way_leads_to_another_screen(on_city: CasesPage, qtbot: QtBot) -> None:
    rows = on_city.view.objections.rows
    row = next(one for one in rows if one.shown.told.code == "typed_once")
    row.fold.click()
    (link,) = row.inside.findChildren(QPushButton)
    with qtbot.waitSignal(on_city.asked) as asked:
        link.click()
    assert asked.args[0] == "entry"
    assert isinstance(asked.args[1], PrecinctSubject)


def test_a_brief_is_shown_before_a_package_is_made(
    on_city: CasesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClick(on_city, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: on_city.view.bar.current() is not None)
    path = on_city.view.bar.current()
    assert path is not None
    assert path.name.endswith("-brief.pdf")
    assert not list((tmp_path / "packages").glob("*/manifest.json"))
