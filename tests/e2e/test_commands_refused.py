"""`import` of faulty figures: every bad cell is named, and nothing is stored."""

import datetime
import shutil
from pathlib import Path

import pytest

from tests.e2e.commands import (
    REFUSED,
    WRONG_USAGE,
    Rows,
    done,
    journal_entries,
    run,
    town,
    write_csv,
    write_xlsx,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return town(tmp_path_factory.mktemp("Город с пробелом"))


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


NOT_WHOLE = "expected a whole number, 0 or more"
PRECINCT = ("precinct", "a", "b")
FAULTS: dict[str, tuple[str, Rows, list[tuple[str, str, str]]]] = {
    "no precinct column": (
        "readings",
        (("number", "a", "b"), ("12", 1, 2)),
        [("A1", "number", "expected a header row with УИК / УИК № / precinct")],
    ),
    "no commission column": (
        "totals",
        (("a", "b"), (1, 2)),
        [("A1", "a", "expected a header row with Комиссия / Код комиссии / commission")],
    ),
    "no row at all": ("official", (PRECINCT,), [("A1", "precinct", "at least one row")]),
    "an unknown column": (
        "readings",
        (("precinct", "a", "turnout"), ("12", 1, 2)),
        [("C1", "turnout", "this column is unknown")],
    ),
    "a column twice": (
        "readings",
        (("precinct", "a", "Алиев Ахмет"), ("12", 1, 2)),
        [("C1", "Алиев Ахмет", "each column once")],
    ),
    "a precinct twice": (
        "official",
        (PRECINCT, ("12", 1, 2), ("north/7", 1, 2), ("УИК № 12", 1, 2)),
        [("A4", "УИК № 12", "A2")],
    ),
    "a commission twice": (
        "totals",
        (("commission", "a"), ("north", 1), ("Северная комиссия", 1)),
        [("A3", "Северная комиссия", "A2")],
    ),
    "an unknown precinct": (
        "readings",
        (PRECINCT, ("12", 1, 2), ("999", 1, 2)),
        [("A3", "999", "expected a precinct of this race")],
    ),
    "a row without a precinct": (
        "readings",
        (PRECINCT, ("", 1, 2)),
        [("A2", "", "expected a value here")],
    ),
    "a number that two towns have": (
        "official",
        (PRECINCT, ("7", 1, 2)),
        [("A2", "7", "north/7, south/7")],
    ),
    "an unknown commission beside a precinct": (
        "official",
        (("precinct", "commission", "a"), ("7", "west", 1)),
        [("B2", "west", "expected a commission of this campaign")],
    ),
    "an unknown commission": (
        "totals",
        (("commission", "a"), ("city", 1), ("west", 2)),
        [("A3", "west", "expected a commission of this campaign")],
    ),
    "a negative count": ("readings", (PRECINCT, ("12", -1, 2)), [("B2", "-1", NOT_WHOLE)]),
    "a negative total": (
        "totals",
        (("commission", "a"), ("city", -5)),
        [("B2", "-5", NOT_WHOLE)],
    ),
    "a fractional count": ("official", (PRECINCT, ("12", 1, 2.5)), [("C2", "2.5", NOT_WHOLE)]),
    "a count in words": (
        "readings",
        (PRECINCT, ("12", "пятьдесят", 2)),
        [("B2", "пятьдесят", NOT_WHOLE)],
    ),
    "a count that cannot be": (
        "readings",
        (PRECINCT, ("12", 10**12, 2)),
        [("B2", "1000000000000", "at most 999,999,999")],
    ),
    "a grade that is none": (
        "readings",
        (("precinct", "a", "grade"), ("12", 1, "F")),
        [("C2", "F", "expected a grade")],
    ),
    "a moment that is none": (
        "readings",
        (("precinct", "a", "obtained_at"), ("12", 1, "вчера")),
        [("C2", "вчера", "expected a date and time")],
    ),
    "several faults": (
        "readings",
        (PRECINCT, ("12", -1, "x"), ("7", 1, 1), ("south/7", 1, 1), ("999", "1,5", 0)),
        [
            ("B2", "-1", NOT_WHOLE),
            ("C2", "x", NOT_WHOLE),
            ("A3", "7", "north/7, south/7"),
            ("A5", "999", "expected a precinct of this race"),
            ("B5", "1,5", NOT_WHOLE),
        ],
    ),
}


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_table_is_refused_whole_and_every_cell_named(
    fault: str, ending: str, campaign: Path, tmp_path: Path
) -> None:
    kind, rows, expected = FAULTS[fault]
    path = tmp_path / f"таблица штаба.{ending}"
    table = write_csv(path, rows) if ending == "csv" else write_xlsx(path, rows, "Данные")
    before = journal_entries(campaign)
    told = run("import", campaign, kind, table, "--json")
    answer = told.json()
    assert told.code == REFUSED
    assert list(answer) == ["accepted", "rejected", "created", "updated", "problems"]
    assert (answer["created"], answer["updated"]) == (0, 0)
    assert answer["accepted"] + answer["rejected"] <= len(rows) - 1
    found = answer["problems"]
    assert [(one["cell"], one["value"]) for one in found] == [one[:2] for one in expected]
    for one, (cell, _, sentence) in zip(found, expected, strict=True):
        assert list(one) == ["sheet", "cell", "value", "expected"]
        assert one["sheet"] == ("Данные" if ending == "xlsx" else table.name)
        assert sentence in one["expected"]
        assert f"{one['sheet']}!{cell}" in told.err
    assert journal_entries(campaign) == before
    plain = run("import", campaign, kind, table)
    assert plain.code == REFUSED
    assert plain.err == told.err
    assert plain.out.startswith("accepted ")


@pytest.mark.parametrize("value", [True, datetime.date(2026, 11, 22), "=1/0"])
def test_a_cell_that_is_no_figure_is_named(value: object, campaign: Path, tmp_path: Path) -> None:
    table = write_xlsx(tmp_path / "т.xlsx", (PRECINCT, ("12", value, 2)))
    told = run("import", campaign, "readings", table, "--json")
    assert told.code == REFUSED
    (problem,) = told.json()["problems"]
    assert (problem["cell"], problem["expected"]) == ("B2", NOT_WHOLE)


def test_one_bad_row_keeps_the_good_ones_out(campaign: Path, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "т.csv", (PRECINCT, ("12", 1, 2), ("north/7", 3, "3.5")))
    answer = run("import", campaign, "readings", table, "--json").json()
    assert (answer["accepted"], answer["rejected"]) == (1, 1)
    (race,) = done("compare", campaign, "--json").json()["races"]
    assert race["precincts"]["with_reading"] == 0


BROKEN: dict[str, bytes] = {
    "битая.xlsx": b"PK\x03\x04" + b"\x00" * 200,
    "не таблица.xlsx": b"%PDF-1.7 not a workbook",
    "пустая.xlsx": b"",
    "пустая.csv": b"",
    "картинка.csv": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
    "таблица.docx": b"PK\x03\x04 whatever",
    "кавычки.csv": b'precinct,a\n"12,1\n',
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_table_is_refused_by_name(
    name: str, campaign: Path, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(BROKEN[name])
    before = journal_entries(campaign)
    told = run("import", campaign, "readings", tmp_path / name, "--json")
    assert told.code == REFUSED
    assert name in told.err
    assert "cannot be read" in told.err
    answer = told.json()
    assert [answer[key] for key in ("accepted", "rejected", "created", "updated")] == [0, 0, 0, 0]
    (problem,) = answer["problems"]
    assert problem["sheet"] == name
    assert problem["expected"] in told.err
    assert journal_entries(campaign) == before


def test_a_cut_workbook_is_refused(campaign: Path, tmp_path: Path) -> None:
    whole = write_xlsx(tmp_path / "целая.xlsx", (PRECINCT, ("12", 1, 2))).read_bytes()
    for share in (0.2, 0.5, 0.9, 0.99):
        cut = tmp_path / "обрезанная.xlsx"
        cut.write_bytes(whole[: int(len(whole) * share)])
        told = run("import", campaign, "readings", cut, "--json")
        assert told.code == REFUSED
        assert cut.name in told.err
    (race,) = done("compare", campaign, "--json").json()["races"]
    assert race["precincts"]["with_reading"] == 0


def test_a_missing_file_and_a_folder_are_refused_by_name(campaign: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "нет такой.csv", tmp_path):
        told = run("import", campaign, "readings", path, "--json")
        assert told.code == REFUSED
        assert str(path) in told.err
        assert told.json()["problems"][0]["sheet"] == path.name


def test_a_kind_that_is_none_is_wrong_usage(campaign: Path, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "т.csv", (PRECINCT, ("12", 1, 2)))
    told = run("import", campaign, "protocols", table, "--json")
    assert (told.code, told.out) == (WRONG_USAGE, "")
    assert "'readings'" in told.err
