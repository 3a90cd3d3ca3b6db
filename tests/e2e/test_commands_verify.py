"""`verify`: what was changed behind the program's back is named."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import (
    DONE,
    NOT_VERIFIED,
    REFUSED,
    done,
    imported,
    run,
    town,
    write_csv,
)
from tests.e2e.shared_samples import copy_of, sample


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Штаб с пробелом")
    campaign = town(folder)
    rows = (("precinct", "a", "b"), ("12", 10, 20), ("north/7", 30, 40))
    for kind in ("readings", "official"):
        imported(campaign, kind, write_csv(folder / f"{kind}.csv", rows))
    totals = (("commission", "a"), ("city", 35))
    imported(campaign, "totals", write_csv(folder / "totals.csv", totals))
    return campaign


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


def execute(campaign: Path, *statements: str) -> None:
    """Change the database as somebody would who goes past the program."""
    with closing(sqlite3.connect(campaign / "campaign.sqlite")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def without_triggers(campaign: Path) -> Iterable[str]:
    with closing(sqlite3.connect(campaign / "campaign.sqlite")) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        return [f"DROP TRIGGER {name}" for (name,) in names]


def heads(campaign: Path) -> list[tuple[int, str]]:
    with closing(sqlite3.connect(campaign / "campaign.sqlite")) as connection:
        return list(connection.execute("SELECT number, digest FROM journal ORDER BY number"))


def report(campaign: Path, *options: object) -> dict[str, Any]:
    """The report of a campaign that is not as it was written."""
    told = run("verify", campaign, "--json", *options)
    assert told.code == NOT_VERIFIED, told
    answer = dict(told.json())
    assert list(answer) == ["ok", "journal_entries", "evidence_files", "problems"]
    assert answer["ok"] is False
    for problem in answer["problems"]:
        assert problem in told.err
    return answer


def test_an_untouched_campaign_is_verified(campaign: Path) -> None:
    told = run("verify", campaign, "--json")
    assert told.code == DONE
    assert told.json() == {
        "ok": True,
        "journal_entries": len(heads(campaign)),
        "evidence_files": 2,  # the tables of official figures that were imported
        "problems": [],
    }
    plain = run("verify", campaign)
    assert plain.code == DONE
    assert "verified" in plain.err


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        (
            "UPDATE protocol_copy SET figures = replace(figures, '10', '1') WHERE id = 1",
            "protocol 1",
        ),
        ("UPDATE protocol_copy SET side = 'official' WHERE id = 2", "protocol 2"),
        ("DELETE FROM race_precinct WHERE precinct = 3", "race"),
        (
            (
                "INSERT INTO observer (id, code, name, phone, messenger, credential_organisation, "
                "credential_number, credential_scan, note, version) "
                "VALUES (7, '7', 'Х', '', '', '', '', '', '', 1)"
            ),
            "observer 7",
        ),
        ("UPDATE protocol_copy SET grade = 'A' WHERE id = 2", "protocol 2"),
        ("UPDATE announcement SET cells = replace(cells, '35', '36')", "announcement"),
        ("UPDATE precinct SET voters_on_list = 1 WHERE number = '12'", "precinct"),
        ("UPDATE contestant SET name_ru = 'Другой' WHERE code = 'a'", "race"),
        ("UPDATE commission SET address = 'Другой' WHERE code = 'city'", "commission city"),
        ("UPDATE campaign SET title = 'Другая'", "campaign"),
        ("DELETE FROM announcement", "missing"),
    ],
)
def test_a_record_that_was_changed_is_named(statement: str, named: str, campaign: Path) -> None:
    execute(campaign, statement)
    problems = report(campaign)["problems"]
    assert any(named in one for one in problems), problems
    assert len(problems) == 1


def test_the_journal_refuses_to_be_changed(campaign: Path) -> None:
    for statement in ("DELETE FROM journal", "UPDATE journal SET operator = 'x'"):
        with pytest.raises(sqlite3.IntegrityError):
            execute(campaign, statement)
    assert run("verify", campaign).code == DONE


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("DELETE FROM journal WHERE number = 3", "Journal entry 4"),
        ("DELETE FROM journal WHERE number = 1", "Journal entry 2"),
        ("UPDATE journal SET operator = 'Другой' WHERE number = 3", "Journal entry 3"),
        ("UPDATE journal SET facts = '{}' WHERE number = 4", "Journal entry 4"),
        ("DELETE FROM journal_record WHERE number = 4", "Journal entry 4"),
    ],
)
def test_an_entry_that_was_removed_or_changed_is_named(
    statement: str, named: str, campaign: Path
) -> None:
    execute(campaign, *without_triggers(campaign), statement)
    problems = report(campaign)["problems"]
    assert any(one.startswith(named) for one in problems), problems


def test_a_cut_tail_shows_only_against_an_exported_head(campaign: Path, tmp_path: Path) -> None:
    number, digest = heads(campaign)[-1]
    head = tmp_path / "голова журнала.txt"
    head.write_text(f"{number} {digest}\n\n", encoding="utf-8")
    assert run("verify", campaign, "--heads", head).code == DONE
    execute(
        campaign,
        *without_triggers(campaign),
        f"DELETE FROM journal WHERE number = {number}",
        f"DELETE FROM journal_record WHERE number = {number}",
        "DELETE FROM import_created WHERE import_id = (SELECT max(id) FROM import_record)",
        "DELETE FROM import_record WHERE id = (SELECT max(id) FROM import_record)",
        "DELETE FROM announcement",
        "DELETE FROM evidence_file WHERE sha256 = (SELECT file FROM publication WHERE id = 2)",
        "DELETE FROM publication WHERE id = 2",
    )
    assert run("verify", campaign).code == DONE
    problems = report(campaign, "--heads", head)["problems"]
    assert [one for one in problems if one.startswith(f"Journal entry {number}:")]


def test_a_head_of_another_journal_is_named(campaign: Path, tmp_path: Path) -> None:
    head = tmp_path / "heads.txt"
    head.write_text(f"2 {'0' * 64}\n", encoding="utf-8")
    (problem,) = report(campaign, "--heads", head)["problems"]
    assert problem.startswith("Journal entry 2:")


@pytest.mark.parametrize("text", ["nonsense", "2 abc", "x " + "0" * 64])
def test_heads_that_are_none_are_refused(text: str, campaign: Path, tmp_path: Path) -> None:
    head = tmp_path / "heads.txt"
    head.write_text(text, encoding="utf-8")
    told = run("verify", campaign, "--heads", head, "--json")
    assert (told.code, told.out) == (REFUSED, "")
    assert "line 1" in told.err
    missing = run("verify", campaign, "--heads", tmp_path / "нет.txt", "--json")
    assert (missing.code, missing.out) == (REFUSED, "")
    assert "нет.txt" in missing.err


def test_a_changed_byte_of_evidence_is_named(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    campaign = copy_of(sample("district-15", tmp_path_factory), tmp_path)
    whole = done("verify", campaign, "--json").json()
    assert whole["evidence_files"] == 15
    first, second = sorted((campaign / "evidence").iterdir())[:2]
    first.chmod(0o644)
    content = bytearray(first.read_bytes())
    content[len(content) // 2] ^= 1
    first.write_bytes(content)
    second.unlink()
    problems = report(campaign)["problems"]
    assert problems == [
        f"Evidence file {first.name}: its bytes were changed.",
        f"Evidence file {second.name}: it is missing.",
    ]


def test_where_no_campaign_is_there_is_nothing_to_verify(tmp_path: Path) -> None:
    for path in (tmp_path / "нет.hq", tmp_path):
        told = run("verify", path, "--json")
        assert (told.code, told.out) == (REFUSED, "")
        assert str(path) in told.err


def test_lines_that_were_exchanged_for_all_copies_at_once_are_named(campaign: Path) -> None:
    execute(campaign, """UPDATE line_list SET codes = '["contestant:b", "contestant:a"]'""")
    problems = report(campaign)["problems"]
    assert len([one for one in problems if "copy of a protocol" in one]) == 4
