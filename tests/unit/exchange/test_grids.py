from dataclasses import replace
from pathlib import Path

from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import LEFT_OUT, Layout, layered
from hq_desktop.domain.protocol import CellState
from hq_desktop.exchange import tables
from hq_desktop.exchange.grids import find, glimpse
from hq_desktop.exchange.meanings import Meanings, meanings
from tests.unit.exchange.making import (
    CANONICAL,
    FORM,
    RACE,
    figures,
    found,
    places,
    workbook,
)

SAMPLES = Path(__file__).parents[2] / "samples" / "tables"
ROWS = [["Номер", "За К.", "Прочее"], [311, 5, "а"], [312, 6, "б"]]


def meant(layout: Layout = CANONICAL) -> Meanings:
    return meanings(ImportKind.READINGS, layout, RACE, FORM)


def test_a_layout_of_its_own_is_read_with_precincts_side_by_side() -> None:
    layout = layered(read_layout(SAMPLES / "сайт.toml"), CANONICAL)
    parsed = figures(SAMPLES / "сайт.csv", ImportKind.OFFICIAL, layout)
    assert [(row.precinct, dict(row.cells)) for row in parsed.records] == [
        (1, {"ballots_invalid": 3, "contestant:K": 120}),
        (2, {"ballots_invalid": CellState.DASH, "contestant:K": 1236}),
    ]


def test_a_turned_table_tells_the_places_of_the_file(tmp_path: Path) -> None:
    layout = layered(read_layout(SAMPLES / "сайт.toml"), CANONICAL)
    path = tmp_path / "т.csv"
    path.write_text("Комиссия №;311;312\nНедействительных;3;-7\n", encoding="utf-8")
    assert places(figures(path, ImportKind.OFFICIAL, layout).problems) == [
        ("C2", "-7", "whole_number")
    ]


def test_a_layout_may_name_its_sheet(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K"], [311, 1]], [["УИК", "K"], [312, 2]])
    for name in ("лист2", 2):
        layout = replace(CANONICAL, sheet=name)
        assert [row.precinct for row in figures(path, layout=layout).records] == [2]


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K"], [311, 1]])
    (problem,) = found(path, ImportKind.READINGS, replace(CANONICAL, sheet="Итоги")).problems
    assert (problem.sheet, problem.code) == ("Итоги", "sheet_expected")
    assert dict(problem.facts)["names"] == "Лист1"


def test_a_layout_may_name_its_header_row(tmp_path: Path) -> None:
    rows = [["УИК", "K"], ["УИК", "L"], [312, 2]]
    layout = replace(CANONICAL, header_rows=(2, 2))
    (row,) = figures(workbook(tmp_path, rows), layout=layout).records
    assert row.cells == {"contestant:L": 2}


def test_a_layout_may_leave_unknown_columns_out(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "Явка"], [312, 2, 70]])
    layout = replace(CANONICAL, is_unknown_ignored=True)
    assert figures(path, layout=layout).problems == ()


def test_a_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbook(tmp_path, [["УИК", "K"], [311, 1]], [["УИК", "K"], [312, 2]])
    book = load_workbook(path)
    book.worksheets[1].sheet_state = "hidden"
    book.save(path)
    assert [row.precinct for row in figures(path).records] == [1]


def test_a_person_says_what_the_columns_mean(tmp_path: Path) -> None:
    book = tables.read(workbook(tmp_path, ROWS))
    mapping = {0: "precinct", 1: "contestant:K", 2: LEFT_OUT}
    seen = find(book, meant(), CANONICAL, mapping)
    assert seen.problems == ()
    assert seen.grids[0].columns == {"precinct": 0, "contestant:K": 1}


def test_a_table_that_is_not_recognised_can_be_looked_at(tmp_path: Path) -> None:
    grid = glimpse(tables.read(workbook(tmp_path, ROWS)), meant(), CANONICAL)
    assert [(one.text, one.meaning) for one in grid.headings] == [
        ("Номер", None),
        ("За К.", None),
        ("Прочее", None),
    ]
    assert len(grid.rows) == 2


def test_two_contestants_of_one_name_need_their_codes(tmp_path: Path) -> None:
    twins = replace(
        RACE,
        contestants=tuple(replace(one, name=RACE.contestants[0].name) for one in RACE.contestants),
    )
    book = tables.read(workbook(tmp_path, [["УИК", "Kairatov", "L"], [312, 5, 6]]))
    seen = find(book, meanings(ImportKind.READINGS, CANONICAL, twins, FORM), CANONICAL)
    (problem,) = seen.problems
    assert (problem.cell, problem.code) == ("B1", "column_ambiguous")
    assert dict(problem.facts)["names"] == "contestant:K, contestant:L"
