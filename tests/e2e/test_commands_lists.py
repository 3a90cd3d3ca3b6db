"""`import` of lists: commissions, precincts, contestants, observers."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import (
    REFUSED,
    WRONG_USAGE,
    Rows,
    done,
    imported,
    journal_entries,
    run,
    town,
    write_csv,
    write_xlsx,
)

KEYS = ["accepted", "rejected", "created", "updated", "problems"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return town(tmp_path_factory.mktemp("Город с пробелом"))


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


def counts(answer: dict[str, Any]) -> tuple[int, int, int, int]:
    assert list(answer) == KEYS
    assert answer["problems"] == []
    assert {type(answer[key]) for key in KEYS[:4]} == {int}
    return answer["accepted"], answer["rejected"], answer["created"], answer["updated"]


COMMISSIONS: Rows = (
    ("code", "parent", "level", "name_ru", "name_kk", "heading_ru", "heading_kk", "address"),
    (
        "east",
        "city",
        "district",
        "Восточная",
        "Шығыс",
        "В Восточную",
        "Шығыс комиссиясына",
        "ул. 1",
    ),
    ("west", "city", "district", "Западная", "Батыс", "В Западную", "Батыс комиссиясына", "ул. 2"),
)
PRECINCTS: Rows = (
    ("precinct", "commission", "address_ru", "address_kk", "voters_on_list"),
    ("21", "north", "ул. Новая, 1", "Жаңа көшесі, 1", 1200),
    ("22", "south", "ул. Новая, 2", "Жаңа көшесі, 2", 1300),
)
CONTESTANTS: Rows = (
    ("code", "name_ru", "name_kk", "kind"),
    ("c", "Ғалиев Ғани", "Ғалиев Ғани", "candidate"),
    ("d", "Дуйсен Дана", "Дүйсен Дана", ""),
)
OBSERVERS: Rows = (
    ("precinct", "commission", "name", "phone"),
    ("12", "", "Омаров Олжас", "+7 701 000 00 01"),
    ("7", "south", "Сериков Санжар", "+7 701 000 00 02"),
)
LISTS = (
    ("commissions", COMMISSIONS, (1, 5, "ул. 100")),
    ("precincts", PRECINCTS, (1, 4, 1201)),
    ("contestants", CONTESTANTS, (2, 1, "Дуйсен Диана")),
    ("observers", OBSERVERS, (2, 3, "+7 702 000 00 02")),
)


def changed(rows: Rows, change: tuple[int, int, object]) -> Rows:
    """The table with one cell replaced."""
    row, column, value = change
    copied = [list(one) for one in rows]
    copied[row][column] = value
    return copied


@pytest.mark.parametrize(("kind", "rows", "change"), LISTS, ids=[one[0] for one in LISTS])
def test_a_list_is_stored_once_and_only_what_changes_is_updated(
    kind: str, rows: Rows, change: tuple[int, int, object], campaign: Path, tmp_path: Path
) -> None:
    first = write_csv(tmp_path / "первый список.csv", rows)
    before = journal_entries(campaign)
    assert counts(imported(campaign, kind, first, "--dry-run")) == (2, 0, 2, 0)
    assert journal_entries(campaign) == before
    assert counts(imported(campaign, kind, first)) == (2, 0, 2, 0)
    assert journal_entries(campaign) == before + 1
    assert counts(imported(campaign, kind, first)) == (2, 0, 0, 0)
    as_workbook = write_xlsx(tmp_path / "второй список.xlsx", rows)
    assert counts(imported(campaign, kind, as_workbook)) == (2, 0, 0, 0)
    assert journal_entries(campaign) == before + 1
    other = write_csv(tmp_path / "третий список.tsv", changed(rows, change), delimiter="\t")
    assert counts(imported(campaign, kind, other, "--dry-run")) == (2, 0, 0, 1)
    assert counts(imported(campaign, kind, other)) == (2, 0, 0, 1)
    assert counts(imported(campaign, kind, other)) == (2, 0, 0, 0)
    assert journal_entries(campaign) == before + 2


@pytest.mark.parametrize(("kind", "rows", "change"), LISTS, ids=[one[0] for one in LISTS])
def test_rows_that_are_absent_from_a_list_change_nothing(
    kind: str, rows: Rows, change: tuple[int, int, object], campaign: Path, tmp_path: Path
) -> None:
    imported(campaign, kind, write_csv(tmp_path / "полный.csv", rows))
    before = journal_entries(campaign)
    shorter = write_csv(tmp_path / "короткий.csv", (rows[0], rows[2]))
    assert counts(imported(campaign, kind, shorter)) == (1, 0, 0, 0)
    narrower = write_csv(tmp_path / "узкий.csv", [row[:3] for row in rows])
    assert counts(imported(campaign, kind, narrower)) == (2, 0, 0, 0)
    assert journal_entries(campaign) == before


def test_people_of_an_office_are_imported_once(campaign: Path, tmp_path: Path) -> None:
    rows = (
        ("Наблюдатели и доверенные лица", "", "", "", "", "", "", ""),
        ("УИК", "ТИК", "ФИО", "Телефон", "Роль", "Кем направлен", "Печать", "Действует до"),
        (
            "12\nnorth/7",
            "",
            "Омаров О.",
            "8 701 000 00 01",
            "наблюдатель",
            "ОО",
            "да",
            "22.11.2026",
        ),
        ("7", "south", "ОМАРОВ О.", "+7 701 000 00 01", "", "", "", ""),
        ("12", "", "Сериков С.", "", "доверенное лицо", "", "нет", ""),
    )
    people = write_csv(tmp_path / "люди.csv", rows, delimiter=";")
    assert counts(imported(campaign, "observers", people, "--dry-run")) == (3, 0, 2, 0)
    assert counts(imported(campaign, "observers", people)) == (3, 0, 2, 0)
    assert counts(imported(campaign, "observers", people)) == (3, 0, 0, 0)
    moved = [list(row) for row in rows]
    moved[4][0] = "12; south/7"
    more = write_csv(tmp_path / "ещё.csv", moved, delimiter=";")
    assert counts(imported(campaign, "observers", more)) == (3, 0, 0, 1)


def test_a_precinct_names_a_commission_that_is_made_for_it(campaign: Path, tmp_path: Path) -> None:
    rows = (("precinct", "commission"), ("501", "Аксуйская ТИК"), ("502", "Аксуйская ТИК"))
    assert counts(imported(campaign, "precincts", write_csv(tmp_path / "п.csv", rows))) == (
        (2, 0, 2, 0)
    )
    totals = (("commission", "a"), ("Аксуйская ТИК", 10))
    assert counts(imported(campaign, "totals", write_csv(tmp_path / "т.csv", totals))) == (
        (1, 0, 1, 0)
    )
    (race,) = done("compare", campaign, "--json").json()["races"]
    (row,) = race["territories"]
    assert (row["commission"], row["precincts_total"]) == ("Аксуйская ТИК", 2)


def test_a_messy_list_of_precincts_is_understood(tmp_path: Path) -> None:
    campaign = tmp_path / "Штаб.hq"
    day = ("--title", "Т", "--election-day", "2026-11-22")
    done("new", campaign, *day, "--profile", "akim")
    rows = (
        ("Список избирательных участков", "", "", ""),
        ("на 1 ноября 2026 года", "", "", ""),
        ("№ УИК", "  КОМИССИЯ", "Адрес ", "Избирателей\nв списке"),
        ("УИК № 045", "town", "ул. Первая; дом 1", "1 234"),
        ("46", "town", "«Школа», 2", "2 000"),
        ("", "", "", ""),
        ("47.0", "town", "", ""),
        ("Итого", "", "", "3 234"),
    )
    for encoding in ("cp1251", "utf-8-sig", "utf-16"):
        table = write_csv(tmp_path / f"{encoding}.csv", rows, delimiter=";", encoding=encoding)
        created = 3 if encoding == "cp1251" else 0
        assert counts(imported(campaign, "precincts", table)) == (3, 0, created, 0)
    figures = (("precinct", "ballots_invalid"), ("45", 1), ("046", 2), (47, 3))
    for kind in ("readings", "official"):
        assert counts(imported(campaign, kind, write_xlsx(tmp_path / f"{kind}.xlsx", figures))) == (
            (3, 0, 3, 0)
        )
    totals = (("commission", "ballots_invalid"), ("town", 6))
    imported(campaign, "totals", write_csv(tmp_path / "t.csv", totals))
    (race,) = done("compare", campaign, "--json").json()["races"]
    assert race["precincts"]["compared"] == 3
    assert race["territories"][0]["lower"] == 6


def test_the_sign_that_cuts_lines_is_found(campaign: Path, tmp_path: Path) -> None:
    names = "abcd"
    for name, delimiter in zip(names, ",;\t|", strict=True):
        rows = (("code", "name_ru"), (f"x{name}", "Имя, Фамилия; отчество"))
        table = write_csv(tmp_path / f"{name}.csv", rows, delimiter=delimiter)
        assert counts(imported(campaign, "contestants", table)) == (1, 0, 1, 0)


def test_two_races_share_precincts_and_each_is_named(tmp_path: Path) -> None:
    campaign = tmp_path / "Штаб.hq"
    day = ("--title", "Т", "--election-day", "2026-11-22")
    done("new", campaign, *day, "--race", "one=akim", "--race", "two=maslikhat_pr")
    precincts = write_csv(tmp_path / "п.csv", (("precinct", "commission"), (1, "t"), (2, "t")))
    contestants = write_csv(tmp_path / "к.csv", (("code",), ("a",)))
    figures = write_csv(tmp_path / "д.csv", (("precinct", "ballots_invalid"), (1, 1)))
    commissions = write_csv(tmp_path / "ш.csv", (("code", "name_ru"), ("t", "Комиссия")))
    assert counts(imported(campaign, "commissions", commissions)) == (1, 0, 1, 0)
    before = journal_entries(campaign)
    for kind, table in (
        ("precincts", precincts),
        ("contestants", contestants),
        ("readings", figures),
        ("official", figures),
        ("totals", figures),
    ):
        told = run("import", campaign, kind, table, "--json")
        assert (told.code, told.out) == (WRONG_USAGE, "")
        assert "one, two" in told.err
    nobody = run("import", campaign, "readings", figures, "--race", "three", "--json")
    assert nobody.code == REFUSED
    assert "“three”" in nobody.err
    assert journal_entries(campaign) == before
    assert counts(imported(campaign, "precincts", precincts, "--race", "one")) == (2, 0, 2, 0)
    assert counts(imported(campaign, "precincts", precincts, "--race", "two")) == (2, 0, 0, 2)
    assert counts(imported(campaign, "precincts", precincts, "--race", "two")) == (2, 0, 0, 0)
    assert counts(imported(campaign, "contestants", contestants, "--race", "two")) == (1, 0, 1, 0)
    assert counts(imported(campaign, "readings", figures, "--race", "one")) == (1, 0, 1, 0)
    totals = {
        race["race"]: (race["precincts"]["total"], race["precincts"]["with_reading"])
        for race in done("compare", campaign, "--json").json()["races"]
    }
    assert totals == {"one": (2, 1), "two": (2, 0)}


LISTED_FAULTS: tuple[tuple[str, Rows, list[tuple[str, str]]], ...] = (
    ("precincts", (("commission", "address_ru"), ("north", "ул.")), [("A1", "commission")]),
    ("precincts", (("precinct", "commission"), ("9", "")), [("B2", "")]),
    ("precincts", (("precinct", "commission"), ("", "north")), [("A2", "")]),
    (
        "precincts",
        (("precinct", "commission"), ("9", "north"), ("10", "north"), ("9", "north")),
        [("A4", "9")],
    ),
    (
        "precincts",
        (("precinct", "commission", "voters_on_list"), ("9", "north", -3), ("10", "north", "1.5")),
        [("C2", "-3"), ("C3", "1.5")],
    ),
    ("precincts", (("precinct", "commission", "kind"), ("9", "north", "луна")), [("C2", "луна")]),
    ("contestants", (("code", "name_ru"), ("voters_on_list", "Х")), [("A2", "voters_on_list")]),
    ("contestants", (("code", "name_ru"), ("x", "Х"), ("X", "У")), [("A3", "X")]),
    ("contestants", (("code", "name_ru", "kind"), ("x", "Х", "слон")), [("C2", "слон")]),
    ("contestants", (("name_ru",), ("Х",)), [("A1", "name_ru")]),
    ("commissions", (("code", "parent"), ("e", "nowhere")), [("B2", "nowhere")]),
    ("commissions", (("code", "parent"), ("city", "north")), [("B2", "north")]),
    ("commissions", (("code", "colour"), ("e", "red")), [("B1", "colour")]),
    ("observers", (("precinct", "name"), ("7", "Икс")), [("A2", "7")]),
    ("observers", (("precinct", "name"), ("99", "Икс"), ("12", "")), [("A2", "99"), ("B3", "")]),
    ("observers", (("precinct", "name"), ("12, 99", "Икс")), [("A2", "12, 99")]),
    ("observers", (("precinct", "name", "seal"), ("12", "Икс", "синяя")), [("C2", "синяя")]),
    ("observers", (("precinct", "name", "role"), ("12", "Икс", "повар")), [("C2", "повар")]),
    (
        "observers",
        (("precinct", "name", "issued_on"), ("12", "Икс", "вчера")),
        [("C2", "вчера")],
    ),
)


@pytest.mark.parametrize(("kind", "rows", "cells"), LISTED_FAULTS)
def test_a_faulty_list_is_refused_whole_with_every_cell(
    kind: str, rows: Rows, cells: list[tuple[str, str]], campaign: Path, tmp_path: Path
) -> None:
    before = journal_entries(campaign)
    good = {
        "precincts": ("900", "north"),
        "contestants": ("good", "Хороший"),
        "commissions": ("good", "city"),
        "observers": ("12", "Хороший"),
    }[kind]
    table = write_csv(tmp_path / "список.csv", (*rows, good[: len(rows[0])]))
    told = run("import", campaign, kind, table, "--json")
    answer = told.json()
    assert told.code == REFUSED
    assert list(answer) == KEYS
    assert (answer["created"], answer["updated"]) == (0, 0)
    assert [(one["cell"], one["value"]) for one in answer["problems"]] == cells
    for one in answer["problems"]:
        assert list(one) == ["sheet", "cell", "value", "expected"]
        assert one["sheet"] == "список.csv"
        assert one["expected"]
        assert f"{one['sheet']}!{one['cell']}" in told.err
    assert journal_entries(campaign) == before
