"""`import` of figures: readings, official figures, announced totals, and what they lead to."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
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

FIGURES: Rows = (
    ("precinct", "voters_received_ballots", "a", "b", "votes_against_all", "ballots_invalid"),
    ("12", 400, 250, 120, 20, 10),
    ("north/7", 500, 300, 150, 30, 20),
    ("south/7", 300, 100, 180, 10, 10),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return town(tmp_path_factory.mktemp("Город с пробелом"))


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


def counts(answer: dict[str, Any]) -> tuple[int, int, int, int]:
    assert list(answer) == ["accepted", "rejected", "created", "updated", "problems"]
    assert answer["problems"] == []
    return answer["accepted"], answer["rejected"], answer["created"], answer["updated"]


def race(campaign: Path) -> dict[str, Any]:
    (found,) = done("compare", campaign, "--json").json()["races"]
    return dict(found)


def sums(campaign: Path) -> dict[str, tuple[int, int, int]]:
    """Our sum, the official sum and the number of precincts of every line that has one."""
    lines = race(campaign)["lines"]
    return {
        one["line"]: (one["ours"], one["official"], one["precincts"])
        for one in lines
        if one["precincts"]
    }


def with_cell(rows: Rows, row: int, column: int, value: object) -> Rows:
    copied = [list(one) for one in rows]
    copied[row][column] = value
    return copied


@pytest.mark.parametrize("kind", ["readings", "official"])
def test_equal_rows_create_nothing_and_a_changed_row_supersedes(
    kind: str, campaign: Path, tmp_path: Path
) -> None:
    other_side = "official" if kind == "readings" else "readings"
    imported(campaign, other_side, write_csv(tmp_path / "другая сторона.csv", FIGURES))
    first = write_csv(tmp_path / "протоколы.csv", FIGURES)
    before = journal_entries(campaign)
    assert counts(imported(campaign, kind, first)) == (3, 0, 3, 0)
    assert counts(imported(campaign, kind, first)) == (3, 0, 0, 0)
    assert journal_entries(campaign) == before + 1
    assert sums(campaign)["contestant:a"] == (650, 650, 3)
    write_csv(first, with_cell(FIGURES, 2, 2, 299))
    assert counts(imported(campaign, kind, first)) == (3, 0, 0, 1)
    ours, official, precincts = sums(campaign)["contestant:a"]
    assert {ours, official} == {649, 650}
    assert precincts == 3
    assert counts(imported(campaign, kind, first)) == (3, 0, 0, 0)
    assert journal_entries(campaign) == before + 2


def test_absent_rows_and_columns_change_nothing(campaign: Path, tmp_path: Path) -> None:
    table = tmp_path / "протоколы.csv"
    for kind in ("readings", "official"):
        imported(campaign, kind, write_csv(table, FIGURES))
    before = sums(campaign), journal_entries(campaign)
    write_csv(table, FIGURES[:2])
    assert counts(imported(campaign, "readings", table)) == (1, 0, 0, 0)
    assert (sums(campaign), journal_entries(campaign)) == before


def test_a_dry_run_says_what_would_be_stored_and_stores_nothing(
    campaign: Path, tmp_path: Path
) -> None:
    before = journal_entries(campaign), done("compare", campaign, "--json").out
    totals = (("commission", "a"), ("city", 10))
    tables = {
        "readings": write_csv(tmp_path / "r.csv", FIGURES),
        "official": write_xlsx(tmp_path / "o.xlsx", FIGURES),
        "totals": write_csv(tmp_path / "t.tsv", totals, delimiter="\t"),
    }
    for kind, table in tables.items():
        expected = (1, 0, 1, 0) if kind == "totals" else (3, 0, 3, 0)
        assert counts(imported(campaign, kind, table, "--dry-run")) == expected
    assert (journal_entries(campaign), done("compare", campaign, "--json").out) == before
    for kind, table in tables.items():
        dry = imported(campaign, kind, table, "--dry-run")
        assert imported(campaign, kind, table) == dry


def test_the_source_is_part_of_the_key_and_the_file_name_by_default(
    campaign: Path, tmp_path: Path
) -> None:
    one = write_csv(tmp_path / "один.csv", FIGURES)
    two = write_csv(tmp_path / "два.csv", FIGURES)
    assert counts(imported(campaign, "readings", one)) == (3, 0, 3, 0)
    assert counts(imported(campaign, "readings", two)) == (3, 0, 3, 0)
    assert counts(imported(campaign, "readings", two, "--source", "один.csv")) == (3, 0, 0, 0)
    assert counts(imported(campaign, "readings", one, "--source", "Наблюдатели")) == (3, 0, 3, 0)
    assert counts(imported(campaign, "readings", two, "--source", " Наблюдатели ")) == (3, 0, 0, 0)
    write_csv(two, with_cell(FIGURES, 1, 2, 251))
    changed = imported(campaign, "readings", two, "--source", "Наблюдатели")
    assert counts(changed) == (3, 0, 0, 1)


def test_sources_that_disagree_leave_the_line_unseen_in_the_bounds(
    campaign: Path, tmp_path: Path
) -> None:
    totals = (("commission", "a", "b"), ("city", 700, 500))
    imported(campaign, "totals", write_csv(tmp_path / "итоги.csv", totals))
    imported(campaign, "readings", write_csv(tmp_path / "один.csv", FIGURES))
    imported(campaign, "readings", write_csv(tmp_path / "два.csv", with_cell(FIGURES, 1, 2, 1)))
    rows = race(campaign)["territories"]
    assert [(one["line"], one["precincts_observed"], one["lower"]) for one in rows] == [
        ("contestant:a", 2, 400),
        ("contestant:b", 3, 450),
    ]


def test_the_better_grade_stands_and_is_named(campaign: Path, tmp_path: Path) -> None:
    head, *rows = FIGURES
    graded = ((*head, "grade"), *((*row, grade) for row, grade in zip(rows, "AВc", strict=True)))
    imported(campaign, "readings", write_csv(tmp_path / "без степени.csv", FIGURES))
    changed = with_cell(with_cell(graded, 1, 2, 240), 3, 2, 90)
    imported(campaign, "readings", write_csv(tmp_path / "со степенью.csv", changed))
    imported(campaign, "official", write_csv(tmp_path / "официально.csv", FIGURES))
    found = race(campaign)
    assert [
        (one["precinct"], one["line"], one["ours"], one["official"], one["grade"])
        for one in found["discrepancies"]
    ] == [("12", "contestant:a", 240, 250, "A"), ("south/7", "contestant:a", 90, 100, "C")]
    assert found["precincts"]["differing"] == 2
    totals = write_csv(tmp_path / "итоги.csv", (("commission", "a"), ("city", 1)))
    imported(campaign, "totals", totals)
    (row,) = race(campaign)["territories"]
    seen = {level: bounds["precincts_observed"] for level, bounds in row["by_grade"].items()}
    assert seen == {"A": 1, "A-B": 2, "A-C": 3, "A-D": 3, "A-E": 3}


def test_contestants_are_known_by_code_and_by_either_name(campaign: Path, tmp_path: Path) -> None:
    spellings = ("a", "A", "contestant:a", "Алиев Ахмет", "ӘЛИЕВ  АХМЕТ", "1. Алиев Ахмет")
    for number, spelling in enumerate(spellings):
        rows = (("precinct", spelling), ("12", 10))
        table = write_csv(tmp_path / f"{number}.csv", rows)
        created = 0 if number else 1
        answer = imported(campaign, "readings", table, "--source", "один")
        assert counts(answer) == (1, 0, created, 0)


def test_lines_are_known_by_their_labels_in_either_language(campaign: Path, tmp_path: Path) -> None:
    for number, label in enumerate(
        (
            "ballots_invalid",
            "Число бюллетеней, признанных недействительными",
            "жарамсыз деп танылған бюллетеньдер саны",
        )
    ):
        table = write_csv(tmp_path / f"{number}.csv", (("precinct", label), ("12", 10)))
        told = run("import", campaign, "readings", table, "--source", "один", "--json")
        assert (told.code, told.err) == (0, "")
        assert counts(told.json()) == (1, 0, 0 if number else 1, 0)


def test_what_the_paper_does_not_state_is_never_nought(campaign: Path, tmp_path: Path) -> None:
    ours = (
        ("precinct", "a", "b", "votes_against_all", "ballots_invalid"),
        ("12", "-", "", "?", "пусто"),
        ("north/7", 5, 0, "1 234", "7.0"),
    )
    imported(campaign, "readings", write_csv(tmp_path / "наши.csv", ours))
    official = (
        ("precinct", "a", "b", "votes_against_all", "ballots_invalid"),
        ("12", 1, 2, 3, 4),
        ("north/7", 5, 0, 1234, 7),
    )
    imported(campaign, "official", write_xlsx(tmp_path / "их.xlsx", official))
    assert race(campaign)["discrepancies"] == []
    assert sums(campaign) == {
        "contestant:a": (5, 5, 1),
        "contestant:b": (0, 0, 1),
        "votes_against_all": (1234, 1234, 1),
        "ballots_invalid": (7, 7, 1),
    }


def test_the_same_number_in_two_towns_is_told_apart(campaign: Path, tmp_path: Path) -> None:
    by_column = (("precinct", "commission", "a"), ("7", "Северная комиссия", 1), ("7", "south", 2))
    by_sign = (("precinct", "a"), ("north/7", 1), ("Южная комиссия/7", 2))
    source = ("--source", "один")
    first = write_csv(tmp_path / "1.csv", by_column)
    assert counts(imported(campaign, "readings", first, *source)) == (2, 0, 2, 0)
    second = write_csv(tmp_path / "2.csv", by_sign)
    assert counts(imported(campaign, "readings", second, *source)) == (2, 0, 0, 0)
    bare = write_csv(tmp_path / "3.csv", (("precinct", "a"), ("7", 1)))
    told = run("import", campaign, "readings", bare, "--json")
    assert told.code == REFUSED
    (problem,) = told.json()["problems"]
    assert "north/7, south/7" in problem["expected"]


def announced(campaign: Path) -> dict[tuple[str, str], int]:
    rows = race(campaign)["territories"]
    return {(one["commission"], one["line"]): one["official"] for one in rows}


def test_totals_are_versions_and_the_last_seen_is_in_force(campaign: Path, tmp_path: Path) -> None:
    table = tmp_path / "итоги.csv"

    def announce(votes: object, *options: str) -> tuple[int, int, int, int]:
        write_csv(table, (("commission", "a"), ("city", votes)))
        return counts(imported(campaign, "totals", table, *options))

    line = ("city", "contestant:a")
    assert announce(600, "--seen-at", "2026-11-22T23:00") == (1, 0, 1, 0)
    assert announce(600, "--seen-at", "2026-11-22T23:30") == (1, 0, 0, 0)
    assert announce(610, "--seen-at", "2026-11-23T02:00") == (1, 0, 0, 1)
    assert announced(campaign) == {line: 610}
    assert announce(605, "--seen-at", "22.11.2026 23:45") == (1, 0, 0, 1)
    assert announced(campaign) == {line: 610}
    site = ("--source", "сайт комиссии")
    assert announce(1, *site, "--seen-at", "2026-11-22T22:00+05:00") == (1, 0, 1, 0)
    assert announced(campaign) == {line: 610}
    assert announce(640, *site, "--seen-at", "2026-11-23T05:00+05:00") == (1, 0, 0, 1)
    assert announced(campaign) == {line: 640}


def test_a_line_the_last_version_leaves_out_is_unknown(campaign: Path, tmp_path: Path) -> None:
    first = (("commission", "a", "b"), ("north", 10, 20), ("Южная комиссия", 1, 2))
    second = (("commission", "a", "b"), ("north", 11, ""))
    for hour, rows in ((1, first), (2, second)):
        table = write_csv(tmp_path / f"{hour}.csv", rows)
        imported(campaign, "totals", table, "--seen-at", f"2026-11-23 0{hour}:00")
    assert announced(campaign) == {
        ("north", "contestant:a"): 11,
        ("south", "contestant:a"): 1,
        ("south", "contestant:b"): 2,
    }


@pytest.mark.parametrize("moment", ["вчера", "2026-11-22T25:00", "30.02.2026", ""])
def test_a_moment_that_is_none_is_wrong_usage(moment: str, campaign: Path, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "t.csv", (("commission", "a"), ("city", 1)))
    told = run("import", campaign, "totals", table, "--seen-at", moment, "--json")
    assert (told.code, told.out) == (WRONG_USAGE, "")
    assert "--seen-at" in told.err


def test_a_workbook_with_several_sheets_is_one_table(campaign: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    north, south, notes = (book.active, book.create_sheet("Юг"), book.create_sheet("Заметки"))
    assert north is not None
    for row in (("УИК", "Алиев Ахмет"), (12, 1), ("north/7", 2)):
        north.append(row)
    for line in (["Отчёт"], ["УИК", "a"], ["south/7", 3]):
        south.append(line)
    notes.append(("ничего",))
    book.save(tmp_path / "книга.xlsx")
    book.close()
    answer = imported(campaign, "readings", tmp_path / "книга.xlsx")
    assert counts(answer) == (3, 0, 3, 0)


def test_a_layout_of_ones_own_is_a_file(campaign: Path, tmp_path: Path) -> None:
    layout = tmp_path / "раскладка.toml"
    layout.write_text(
        'code = "own"\n'
        'title = { ru = "Своя", kk = "Өз", en = "Own" }\n'
        'kinds = ["readings"]\n'
        '[columns]\nprecinct = ["Пункт"]\nballots_invalid = ["Брак"]\n'
        '"contestant:a" = ["Первый"]\n',
        encoding="utf-8",
    )
    table = write_csv(tmp_path / "т.csv", (("Пункт", "Брак", "Первый"), ("12", 1, 2)))
    assert run("import", campaign, "readings", table).code == REFUSED
    assert counts(imported(campaign, "readings", table, "--layout", layout)) == (1, 0, 1, 0)
    wrong = run("import", campaign, "official", table, "--layout", layout)
    assert wrong.code == WRONG_USAGE
    nobody = run("import", campaign, "official", table, "--layout", "nobody")
    assert nobody.code == REFUSED
    assert "“nobody”" in nobody.err
    layout.write_text('code = "own"\ncolour = "red"\n', encoding="utf-8")
    faulty = run("import", campaign, "readings", table, "--layout", layout)
    assert faulty.code == REFUSED
    assert layout.name in faulty.err
