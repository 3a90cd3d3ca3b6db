"""A total is computed once: screen, workbook, paper and document show the same figure."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.comparison_json import comparisons_as_plain
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Language
from hq_desktop.ui.comparison.filters import Filter
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.tasks import Tasks
from tests.documents.headquarters import TOWN, Headquarters, founded, texts
from tests.samples.formulas import calculated
from tests.samples.recalculating import SOFFICE, recalculated

PRECINCTS = 9
SEEDS = [1, 2, pytest.param(3, marks=pytest.mark.prove), pytest.param(4, marks=pytest.mark.prove)]
NAMES = {"contestant:k": "Конырауов С.", "contestant:b": "Бидайбаев А."}


@pytest.fixture(params=SEEDS)
def night(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Headquarters]:
    """A campaign at random: sheets of any grade, official figures that differ, a low total."""
    chance = random.Random(request.param)
    made = founded(tmp_path, count=PRECINCTS)
    seen = 0
    for number in map(str, range(1, PRECINCTS + 1)):
        votes, against = chance.randint(50, 300), chance.randint(0, 9)
        told = {"votes_against_all": against} if chance.random() < 0.8 else {}
        if int(number) <= 2 or chance.random() < 0.6:
            made.read(number, votes, chance.choice(list(Grade)), **told)
            seen += votes
        if chance.random() < 0.8:
            moved = chance.choice((0, 0, chance.randint(1, 40)))
            made.publish(number, votes - moved, votes_against_all=against)
    made.announce(TOWN, seen - chance.randint(1, seen // 2), votes_against_all=20)
    made.sign()
    yield made
    made.database.close()


def digits(text: str) -> str:
    """A text without the spaces that group its figures."""
    return re.sub(r"(?<=\d)[\u00a0\u202f\u2009 ](?=\d{3}(?!\d))", "", text)


def document(actions: ComparisonActions) -> dict[str, Any]:
    told: dict[str, Any] = comparisons_as_plain(actions.all_facts())
    (race,) = told["races"]
    return dict(race)


def sums_in(race: dict[str, Any]) -> dict[str, tuple[object, ...]]:
    parts = ("ours", "official", "difference", "precincts")
    return {
        NAMES[one["line"]]: tuple(one[part] for part in parts)
        for one in race["lines"]
        if one["line"] in NAMES
    }


def bounds_in(race: dict[str, Any]) -> list[tuple[object, ...]]:
    parts = ("precincts_total", "precincts_observed", "lower", "upper", "official")
    return [(*(one[part] for part in parts), one["gap"]) for one in race["territories"]]


def ladder_in(race: dict[str, Any]) -> list[tuple[object, ...]]:
    parts = ("precincts_observed", "lower", "upper")
    return [
        (name, *(step[part] for part in parts), one["official"], step["gap"])
        for one in race["territories"]
        for name, step in one["by_grade"].items()
    ]


def test_formulas_worked_out_by_hand_give_the_figures_of_the_document(
    night: Headquarters, tmp_path: Path
) -> None:
    actions = ComparisonActions(night.cases.desk)
    actions.export(tmp_path / "т.xlsx")
    race, book = document(actions), calculated(tmp_path / "т.xlsx")
    rows = {str(row[0]): tuple(row[1:5]) for row in book.rows("Суммы")}
    assert {name: rows[name] for name in NAMES.values()} == sums_in(race)
    found = [(*row[2:7], row[8]) for row in book.rows("Территории")]
    assert found == bounds_in(race)
    assert [tuple(row[2:8]) for row in book.rows("По степеням копий")] == ladder_in(race)


def test_values_in_the_file_are_those_of_its_formulas(night: Headquarters, tmp_path: Path) -> None:
    ComparisonActions(night.cases.desk).export(tmp_path / "т.xlsx")
    book = calculated(tmp_path / "т.xlsx")
    stored = load_workbook(tmp_path / "т.xlsx", data_only=True)
    live = [
        (page.title, cell.coordinate)
        for page in book.book.worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(live) > PRECINCTS
    for sheet, address in live:
        assert book.value(sheet, address) == stored[sheet][address].value, (sheet, address)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
def test_libreoffice_calculates_our_figures_though_other_values_stand_in_the_file(
    night: Headquarters, tmp_path: Path
) -> None:
    actions = ComparisonActions(night.cases.desk)
    path = tmp_path / "т.xlsx"
    actions.export(path)
    load_workbook(path).save(path)  # formulas without their values
    assert load_workbook(path, data_only=True)["Территории"]["E2"].value is None
    pages = load_workbook(recalculated(path, tmp_path), data_only=True)
    race = document(actions)
    rows = {row[0]: row[1:5] for row in pages["Суммы"].iter_rows(min_row=2, values_only=True)}
    assert {name: rows[name] for name in NAMES.values()} == sums_in(race)
    found = pages["Территории"].iter_rows(min_row=2, values_only=True)
    assert [(*row[2:7], row[8]) for row in found] == bounds_in(race)
    steps = pages["По степеням копий"].iter_rows(min_row=2, values_only=True)
    assert [row[2:8] for row in steps] == ladder_in(race)


def test_the_paper_prints_the_figures_of_the_document(night: Headquarters, tmp_path: Path) -> None:
    race = document(ComparisonActions(night.cases.desk))
    one = next(one for one in race["territories"] if one["line"] == "contestant:k")
    assert one["contradiction"] == "below_lower"
    for language in (Language.RU, Language.KK):
        request = PackageRequest("complaint-territory", language)
        (paper,) = night.cases.assemble(request, tmp_path / language.value).files[:1]
        told = digits(" ".join(" ".join(texts(paper.path)).split()))
        for part in ("lower", "official", "gap", "precincts_observed", "precincts_total"):
            assert re.search(rf"(?<!\d){one[part]}(?!\d)", told), part


def test_the_screen_shows_the_figures_of_the_document(night: Headquarters, qtbot: QtBot) -> None:
    actions, tasks = ComparisonActions(night.cases.desk), Tasks()
    page = ComparisonPage(actions, tasks)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: page.board is not None)
    race = document(actions)
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    records = page.territories.table.records
    shown = {
        row.key[1]: [digits(str(column.text(row))) for column in records.columns]
        for row in records.shown
        if row.announced is not None
    }
    assert set(shown) == {one["line"] for one in race["territories"]}
    for one in race["territories"]:
        seen = f"{one['precincts_observed']} / {one['precincts_total']}"
        assert shown[one["line"]][2:5] == [seen, str(one["lower"]), str(one["official"])]
        if one["gap"] is not None:
            assert str(one["gap"]) in shown[one["line"]][6]
    page.precincts.choose_filter(Filter.ALL)
    line = next(one for one in race["lines"] if one["line"] == page.top.lines.currentData())
    told = page.precincts.sums.accessibleName()
    figures = (figure(line["ours"]), figure(line["official"]), difference(line["difference"]))
    assert f" {' '.join(figures)} " in told
    tasks.wait()
