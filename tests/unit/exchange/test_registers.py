from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hq_desktop.domain.election import ContestantKind, PrecinctKind
from hq_desktop.domain.imports import ImportKind
from hq_desktop.exchange.commission_lists import CommissionFacts, read_commissions
from hq_desktop.exchange.grids import Grid
from hq_desktop.exchange.meanings import meanings
from hq_desktop.exchange.parsed import Parsed
from hq_desktop.exchange.registers import (
    ContestantFacts,
    PrecinctFacts,
    read_contestants,
    read_precincts,
)
from tests.unit.exchange.making import (
    CANONICAL,
    COMMISSIONS,
    FORM,
    RACE,
    found,
    places,
    workbook,
)

Rows = Sequence[Any]


def grids(folder: Path, kind: ImportKind, rows: Rows) -> tuple[Grid, ...]:
    seen = found(workbook(folder, rows), kind)
    assert seen.problems == ()
    return seen.grids


def precincts(folder: Path, rows: Rows, known: int = 3) -> Parsed[PrecinctFacts]:
    tables = grids(folder, ImportKind.PRECINCTS, rows)
    return read_precincts(tables, CANONICAL, COMMISSIONS[:known])


def contestants(folder: Path, rows: Rows) -> Parsed[ContestantFacts]:
    taken = meanings(ImportKind.READINGS, CANONICAL, replace(RACE, contestants=()), FORM)
    return read_contestants(grids(folder, ImportKind.CONTESTANTS, rows), CANONICAL, taken)


def commissions(folder: Path, rows: Rows) -> Parsed[CommissionFacts]:
    return read_commissions(grids(folder, ImportKind.COMMISSIONS, rows), CANONICAL, COMMISSIONS)


def test_a_list_of_precincts_is_read_in_the_words_of_the_office(tmp_path: Path) -> None:
    rows = [
        ["УИК", "ТИК", "Школа", "Адрес", "Мекенжай", "Число избирателей", "Вид"],
        [
            "УИК № 7",
            "Северная комиссия",
            "Школа 7",
            "ул. Абая, 1",
            "Абай к-сі, 1",
            "2 104",
            "больница",
        ],
        [8.0, "Новый район", None, None, None, "-", None],
    ]
    parsed = precincts(tmp_path, rows)
    assert parsed.problems == ()
    first, second = parsed.records
    assert (first.number, first.commission, first.voters_on_list) == ("7", "север", 2104)
    assert (first.name_ru, first.address_ru, first.address_kk) == (
        "Школа 7",
        "ул. Абая, 1",
        "Абай к-сі, 1",
    )
    assert first.kind is PrecinctKind.SPECIAL
    assert (second.number, second.commission, second.voters_on_list) == ("8", "Новый район", None)


def test_a_new_commission_is_one_however_its_rows_write_it(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК"], [1, "Новый  район"], [2, "НОВЫЙ РАЙОН"]]
    assert {one.commission for one in precincts(tmp_path, rows).records} == {"Новый район"}


def test_the_only_commission_need_not_be_named(tmp_path: Path) -> None:
    assert precincts(tmp_path, [["УИК"], [1]], known=1).records[0].commission == "город"


def test_of_several_commissions_one_must_be_named(tmp_path: Path) -> None:
    parsed = precincts(tmp_path, [["УИК", "ТИК"], [1, "север"], [2, None]])
    assert places(parsed.problems) == [("B3", "", "value_missing")]


def test_one_number_may_stand_in_two_towns_but_not_twice_in_one(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК"], [1, "север"], [1, "юг"], ["№ 1", "СЕВЕР"]]
    parsed = precincts(tmp_path, rows)
    assert places(parsed.problems) == [("A4", "№ 1", "duplicate_row")]


def test_a_faulty_list_of_precincts_names_its_cells(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК", "voters_on_list", "kind"], [1, "юг", -5, None], [2, "юг", 5, "дом"]]
    assert places(precincts(tmp_path, rows).problems) == [
        ("C2", "-5", "whole_number"),
        ("D3", "дом", "kind_unknown"),
    ]


def test_contestants_come_in_the_order_of_the_ballot(tmp_path: Path) -> None:
    rows = [
        ["code", "name_ru", "name_kk", "kind"],
        ["Б", "Партия Б", "Б партиясы", "партия"],
        [1, "Первый", None, None],
    ]
    assert [(one.code, one.name_ru, one.kind) for one in contestants(tmp_path, rows).records] == [
        ("Б", "Партия Б", ContestantKind.PARTY),
        ("1", "Первый", None),
    ]


@pytest.mark.parametrize(
    "code", ["ballots_invalid", "Votes_Against_All", "precinct", "УИК", "contestant:K", "grade"]
)
def test_a_contestant_has_no_code_that_heads_another_column(tmp_path: Path, code: str) -> None:
    parsed = contestants(tmp_path, [["code", "name_ru"], [code, "Имя"]])
    assert places(parsed.problems) == [("A2", code, "code_taken")]


def test_no_two_contestants_have_one_code(tmp_path: Path) -> None:
    parsed = contestants(tmp_path, [["code", "name_ru"], ["K", "Имя"], ["k", "Другой"]])
    assert places(parsed.problems) == [("A3", "k", "duplicate_row")]


def test_a_parent_may_be_told_after_its_children_and_by_name(tmp_path: Path) -> None:
    rows = [
        ["code", "parent", "level", "name_ru"],
        ["р1", "Область", "районная", "Район 1"],
        ["обл", None, "областная", "Область"],
        ["р2", "Городская комиссия", None, "Район 2"],
    ]
    parsed = commissions(tmp_path, rows)
    assert parsed.problems == ()
    assert [(one.code, one.parent) for one in parsed.records] == [
        ("р1", "обл"),
        ("обл", None),
        ("р2", "город"),
    ]


def test_a_commission_never_stands_below_itself(tmp_path: Path) -> None:
    rows = [["code", "parent"], ["город", "а"], ["а", "север"], ["б", "б"]]
    assert [(one.cell, one.code) for one in commissions(tmp_path, rows).problems] == [
        ("B2", "commission_loop"),
        ("B3", "commission_loop"),
        ("B4", "commission_loop"),
    ]


def test_a_level_is_known_by_its_words_in_both_languages(tmp_path: Path) -> None:
    rows = [["код", "Деңгейі"], ["а", "облыстық"], ["б", "ЦИК"], ["в", "СМАС"], ["г", None]]
    assert [one.level for one in commissions(tmp_path, rows).records] == [
        "region", "central", "court", None,
    ]  # fmt: skip


def test_a_level_nobody_knows_is_refused_with_the_ones_there_are(tmp_path: Path) -> None:
    (fault,) = commissions(tmp_path, [["code", "level"], ["а", "волость"]]).problems
    assert (fault.cell, fault.value, fault.code) == ("B2", "волость", "kind_unknown")
    assert "районная / аудандық" in dict(fault.facts)["names"]


def test_a_court_hears_a_territory_and_stands_over_nobody(tmp_path: Path) -> None:
    rows = [["code", "parent", "level"], ["суд", "Городская комиссия", "суд"]]
    parsed = commissions(tmp_path, rows)
    assert [(one.code, one.parent, one.level) for one in parsed.records] == [
        ("суд", "город", "court")
    ]
    rows = [*rows, ["а", "суд", ""]]
    assert places(commissions(tmp_path, rows).problems) == [("B3", "суд", "parent_is_court")]


def test_nobody_stands_under_two_commissions(tmp_path: Path) -> None:
    parsed = commissions(tmp_path, [["code", "parent"], ["а", "город; север"]])
    assert places(parsed.problems) == [("B2", "город; север", "two_parents")]


def test_an_unknown_parent_is_refused(tmp_path: Path) -> None:
    parsed = commissions(tmp_path, [["code", "parent"], ["а", "нет такой"]])
    assert places(parsed.problems) == [("B2", "нет такой", "commission_unknown")]
