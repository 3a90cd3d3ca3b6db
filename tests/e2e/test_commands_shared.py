"""The commands on a campaign in PostgreSQL answer as they do on one in a folder."""

from collections.abc import Iterable
from pathlib import Path

import psycopg
import pytest

from tests.e2e.commands import (
    NOT_VERIFIED,
    REFUSED,
    Rows,
    done,
    imported,
    journal_entries,
    run,
    write_csv,
)

pytestmark = pytest.mark.postgres

DAY = ("--title", "Выборы / Сайлау", "--election-day", "2026-11-22")
TABLES: Iterable[tuple[str, Rows]] = (
    ("commissions", (("code", "parent", "name_ru"), ("t", "", "Городская"), ("u", "t", "Южная"))),
    ("precincts", (("precinct", "commission", "voters_on_list"), ("1", "u", 500), ("2", "u", 600))),
    ("contestants", (("code", "name_ru", "name_kk"), ("a", "Әлиев", "Әлиев"), ("b", "Бек", "Бек"))),
    ("observers", (("precinct", "name"), ("1", "Омаров Олжас"))),
    ("readings", (("precinct", "a", "b"), ("1", 200, 100), ("2", 300, 100))),
    ("official", (("precinct", "a", "b"), ("1", 180, 120), ("2", 300, 100))),
    ("totals", (("commission", "a", "b"), ("t", 480, 220))),
)


def filled(campaign: object, folder: Path) -> None:
    done("new", campaign, *DAY, "--profile", "maslikhat_smd")
    for kind, rows in TABLES:
        table = write_csv(folder / f"{kind}.csv", rows)
        assert imported(campaign, kind, table)["created"] == len(rows) - 1


def test_a_shared_campaign_answers_as_one_in_a_folder(postgres_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "Штаб кандидата.hq"
    for campaign in (postgres_url, folder):
        filled(campaign, tmp_path)
    for words in (("compare", "--json"), ("check", "--json"), ("verify", "--json"), ("compare",)):
        command, *options = words
        assert done(command, postgres_url, *options).out == done(command, folder, *options).out
    (race,) = done("compare", postgres_url, "--json").json()["races"]
    assert race["outcome"]["official_margin"] == 260
    assert {one["line"]: one["contradiction"] for one in race["territories"]} == {
        "contestant:a": "below_lower",
        "contestant:b": "above_upper",
    }
    done("compare", postgres_url, "--xlsx", tmp_path / "сравнение.xlsx")
    assert (tmp_path / "сравнение.xlsx").stat().st_size


def test_importing_again_and_faulty_tables_behave_the_same(
    postgres_url: str, tmp_path: Path
) -> None:
    filled(postgres_url, tmp_path)
    before = journal_entries(postgres_url)
    for kind, _ in TABLES:
        answer = imported(postgres_url, kind, tmp_path / f"{kind}.csv")
        assert (answer["created"], answer["updated"]) == (0, 0)
    bad = write_csv(tmp_path / "bad.csv", (("precinct", "a"), ("1", -1), ("3", 1)))
    told = run("import", postgres_url, "readings", bad, "--json")
    assert told.code == REFUSED
    assert [one["cell"] for one in told.json()["problems"]] == ["B2", "A3"]
    assert journal_entries(postgres_url) == before
    changed = write_csv(tmp_path / "readings.csv", (("precinct", "a", "b"), ("1", 201, 100)))
    dry = imported(postgres_url, "readings", changed, "--dry-run")
    assert journal_entries(postgres_url) == before
    assert imported(postgres_url, "readings", changed) == dry
    assert dry["updated"] == 1
    assert journal_entries(postgres_url) == before + 1


def test_a_shared_campaign_is_made_once(postgres_url: str, tmp_path: Path) -> None:
    missing = run("compare", postgres_url, "--json")
    assert (missing.code, missing.out) == (REFUSED, "")
    assert "There is no campaign" in missing.err
    unknown = run("new", postgres_url, *DAY, "--profile", "nobody")
    assert unknown.code == REFUSED
    assert run("verify", postgres_url).code == REFUSED
    done("new", postgres_url, *DAY, "--profile", "akim")
    again = run("new", postgres_url, *DAY, "--profile", "president")
    assert again.code == REFUSED
    assert "exists" in again.err
    (race,) = done("compare", postgres_url, "--json").json()["races"]
    assert race["race"] == "akim"


def test_what_was_changed_in_the_server_is_named(postgres_url: str, tmp_path: Path) -> None:
    filled(postgres_url, tmp_path)
    with psycopg.connect(postgres_url) as connection:
        connection.execute("UPDATE announcement SET cells = replace(cells, '480', '481')")
    told = run("verify", postgres_url, "--json")
    assert told.code == NOT_VERIFIED
    (problem,) = told.json()["problems"]
    assert "announcement" in problem


def test_a_newer_shared_campaign_is_left_as_it_is(postgres_url: str, tmp_path: Path) -> None:
    filled(postgres_url, tmp_path)
    with psycopg.connect(postgres_url) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for command in ("compare", "check", "verify"):
        told = run(command, postgres_url, "--json")
        assert (told.code, told.out) == (REFUSED, "")
        assert "newer version of the program (9999)" in told.err


def test_a_server_that_is_away_is_named_without_its_password() -> None:
    told = run("compare", "postgresql://hq:secret-word@127.0.0.1:1/campaign", "--json")
    assert (told.code, told.out) == (REFUSED, "")
    assert "127.0.0.1" in told.err
    assert "does not answer" in told.err
    assert "secret-word" not in told.err
    unreadable = run("compare", "postgresql://hq:secret-word@[::/campaign", "--json")
    assert unreadable.code in (2, REFUSED)
    assert "secret-word" not in unreadable.err


AS_IN_0003 = (
    "DROP TABLE legal_event, case_event, case_text",
    "ALTER TABLE signatory DROP COLUMN acts_as",
    'ALTER TABLE "case" DROP COLUMN precincts, DROP COLUMN signatory, DROP COLUMN representative',
    'ALTER TABLE "case" ALTER COLUMN addressee SET NOT NULL',
    "UPDATE alembic_version SET version_num = '0003'",
)
"""What the later revisions added, taken away."""


def test_an_older_shared_campaign_names_the_command_that_upgrades_it(
    postgres_url: str, tmp_path: Path
) -> None:
    filled(postgres_url, tmp_path)
    compared = done("compare", postgres_url, "--json").json()
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        for change in AS_IN_0003:
            connection.execute(change)
    told = run("compare", postgres_url, "--json")
    assert told.code == REFUSED
    assert "hq-desktop upgrade" in told.err
    done("upgrade", postgres_url)
    assert done("compare", postgres_url, "--json").json() == compared
    done("upgrade", postgres_url)


def test_a_database_without_a_campaign_is_not_made_one_by_an_upgrade(postgres_url: str) -> None:
    assert run("upgrade", postgres_url).code == REFUSED
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchone() == (0,)
