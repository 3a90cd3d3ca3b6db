"""Where a campaign lies: missing, newer, damaged, read-only, on a full disk. Nothing is changed."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.commands import (
    DONE,
    NOT_VERIFIED,
    REFUSED,
    Told,
    done,
    imported,
    journal_entries,
    run,
    run_process,
    town,
    write_csv,
)
from tests.e2e.shared_samples import copy_of, sample

FIGURES = (("precinct", "a", "b"), ("12", 10, 20), ("north/7", 30, 40))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Штаб с пробелом")
    campaign = town(folder)
    imported(campaign, "readings", write_csv(folder / "r.csv", FIGURES))
    imported(campaign, "official", write_csv(folder / "o.csv", (FIGURES[0], ("12", 9, 21))))
    return campaign


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


def every_command(campaign: object, folder: Path) -> list[tuple[object, ...]]:
    """One call of each command that works on a campaign."""
    table = write_csv(folder / "таблица.csv", (FIGURES[0], ("12", 1, 2)))
    out = folder / "пакет"
    return [
        ("import", campaign, "readings", table, "--json"),
        ("check", campaign, "--json"),
        ("compare", campaign, "--json"),
        ("verify", campaign, "--json"),
        (
            *("package", campaign, "--complaint", "complaint-precinct", "--language", "ru"),
            *("--out", out, "--json"),
        ),
    ]


def digests(campaign: Path) -> dict[str, str]:
    """The files of a campaign with what is in them."""
    return {
        path.relative_to(campaign).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in campaign.rglob("*")
        if path.is_file()
    }


def test_where_there_is_no_campaign_every_command_says_so(tmp_path: Path) -> None:
    nowhere = tmp_path / "нет такого.hq"
    for words in every_command(nowhere, tmp_path):
        told = run(*words)
        if words[0] != "import":
            assert told.out == ""
        assert told.code == REFUSED
        assert str(nowhere) in told.err
        assert "There is no campaign" in told.err
    assert not nowhere.exists()
    assert not (tmp_path / "пакет").exists()


def test_a_campaign_of_a_newer_version_is_left_as_it_is(campaign: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(campaign / "campaign.sqlite")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = digests(campaign)
    for words in every_command(campaign, tmp_path):
        told = run(*words)
        assert (told.code, told.out) == (REFUSED, "")
        assert "newer version of the program (9999)" in told.err
        assert str(campaign) in told.err
    assert digests(campaign) == before


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500])
def test_a_damaged_database_is_refused(content: bytes, campaign: Path, tmp_path: Path) -> None:
    (campaign / "campaign.sqlite").write_bytes(content)
    for words in every_command(campaign, tmp_path):
        told = run(*words)
        is_named = words[0] == "verify"
        assert told.code == (NOT_VERIFIED if is_named else REFUSED)
        assert is_named or not told.out
        assert told.err.strip()
        assert "Traceback" not in told.err
    assert (campaign / "campaign.sqlite").read_bytes() == content


def test_a_campaign_may_be_named_from_where_one_stands(
    campaign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(campaign.parent)
    assert run("verify", campaign.name).code == DONE
    assert run("verify", Path("..") / campaign.parent.name / campaign.name).code == DONE


@pytest.fixture
def frozen(campaign: Path) -> Iterator[Path]:
    """The campaign in a folder that everybody may look into and nobody may write to."""
    with tempfile.TemporaryDirectory() as parent:
        frozen = Path(shutil.copytree(campaign, Path(parent, "Только чтение.hq")))
        every = (*frozen.rglob("*"), frozen, Path(parent))
        for one in every:
            one.chmod(0o555 if one.is_dir() else 0o444)
        yield frozen
        for one in every:
            one.chmod(0o755 if one.is_dir() else 0o644)


VISITOR = """
import _strptime, json, os, sys
import openpyxl, psycopg, sqlalchemy.dialects.sqlite
from tests.e2e.commands import run
run("package", "--list")
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
answers = [run(*words) for words in json.loads(sys.argv[1])]
print(json.dumps([(one.code, one.out, one.err) for one in answers]))
"""
"""Somebody without rights; the program is read before, it may lie where he cannot even look."""


def as_visitor(*lines: tuple[object, ...]) -> list[Told]:
    """Carry out command lines, one after the other, as somebody who may write nothing here."""
    words = json.dumps([[str(word) for word in line] for line in lines])
    finished = subprocess.run(  # noqa: S603 — this program
        [sys.executable, "-B", "-c", VISITOR, words],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return [Told(*one) for one in json.loads(finished.stdout)]


@pytest.fixture
def readable() -> Iterator[Path]:
    """A table that everybody may read."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield write_csv(Path(folder) / "таблица.csv", (FIGURES[0], ("12", 1, 2)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights on folders")
def test_a_read_only_campaign_is_read_and_not_written(
    frozen: Path, made: Path, readable: Path
) -> None:
    before = digests(frozen)
    parent = frozen.parent
    day = ("--title", "Т", "--election-day", "2026-11-22", "--profile", "akim")
    compared, verified, *refused = as_visitor(
        ("compare", frozen, "--json"),
        ("verify", frozen, "--json"),
        ("import", frozen, "readings", readable, "--json"),
        ("new", parent / "ещё.hq", *day),
        ("compare", frozen, "--xlsx", parent / "x.xlsx"),
    )
    assert (compared.code, compared.out) == (DONE, done("compare", made, "--json").out)
    assert (verified.code, verified.out) == (DONE, done("verify", made, "--json").out)
    for told in refused:
        assert (told.code, told.out) == (REFUSED, "")
        assert "Nothing can be written" in told.err
    assert digests(frozen) == before
    assert [one.name for one in parent.iterdir()] == [frozen.name]


def test_a_campaign_cannot_be_made_under_a_file(tmp_path: Path) -> None:
    (tmp_path / "файл").write_text("не папка", encoding="utf-8")
    day = ("--title", "Т", "--election-day", "2026-11-22", "--profile", "akim")
    told = run("new", tmp_path / "файл" / "штаб.hq", *day)
    assert (told.code, told.out) == (REFUSED, "")
    assert "Nothing can be written" in told.err
    assert (tmp_path / "файл").read_text(encoding="utf-8") == "не папка"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = tmp_path / "Маленький диск"
    disk.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if sys.platform == "win32" or mount is None or unmount is None or os.geteuid() != 0:
        pytest.skip("a small disk needs root; the storage tests fill one in another way")
    words = [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    mounted = subprocess.run(words, capture_output=True, check=False)  # noqa: S603 — found above
    if mounted.returncode:
        pytest.skip("this machine mounts no small disk; the storage tests fill one in another way")
    yield disk
    subprocess.run([unmount, "-l", str(disk)], capture_output=True, check=False)  # noqa: S603


def fill(disk: Path, *, leaving: int) -> None:
    """Leave so many bytes free on a disk."""
    ballast = disk / "балласт"
    ballast.write_bytes(b"\0" * max(0, shutil.disk_usage(disk).free - leaving))


def test_a_full_disk_is_named_and_what_was_there_is_intact(
    small_disk: Path, made: Path, tmp_path: Path
) -> None:
    campaign = Path(shutil.copytree(made, small_disk / "Штаб 1.hq"))
    before = done("compare", campaign, "--json").out
    entries = journal_entries(campaign)
    rows = [("precinct", "commission"), *((one, "north") for one in range(1000, 9000))]
    table = write_csv(tmp_path / "много участков.csv", rows)
    fill(small_disk, leaving=300_000)
    told = run("import", campaign, "precincts", table, "--json")
    assert (told.code, told.out) == (REFUSED, "")
    assert "no room left on the disk" in told.err
    assert str(campaign) in told.err
    (small_disk / "балласт").unlink()
    assert journal_entries(campaign) == entries
    assert done("compare", campaign, "--json").out == before
    fill(small_disk, leaving=4096)
    for words in (
        (
            *("new", small_disk / "ещё.hq", "--title", "Т", "--election-day", "2026-11-22"),
            *("--profile", "akim"),
        ),
        ("compare", campaign, "--xlsx", small_disk / "x.xlsx"),
    ):
        told = run(*words)
        assert (told.code, told.out) == (REFUSED, ""), words
        assert "no room left on the disk" in told.err
    assert sorted(one.name for one in small_disk.iterdir()) == ["Штаб 1.hq", "балласт"]
    (small_disk / "балласт").unlink()
    assert journal_entries(campaign) == entries


def test_a_package_on_a_full_disk_leaves_nothing_half_done(
    small_disk: Path, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    campaign = copy_of(sample("district-15", tmp_path_factory), tmp_path)
    before = journal_entries(campaign)
    fill(small_disk, leaving=100_000)
    out = small_disk / "пакет"
    words = ("--complaint", "claim-court", "--language", "ru", "--out", out, "--json")
    told = run("package", campaign, *words)
    assert (told.code, told.out) == (REFUSED, "")
    assert "no room left on the disk" in told.err
    assert not out.exists()
    assert journal_entries(campaign) == before


def test_a_process_of_its_own_answers_the_same(campaign: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Папка штаба"
    folder.mkdir()
    here = done("compare", campaign, "--json")
    there = run_process("compare", Path("..") / campaign.name, "--json", folder=folder)
    assert (there.code, there.out, there.err) == (DONE, here.out, "")
    narrow = {"PYTHONIOENCODING": "ascii"}
    table = write_csv(folder / "плохая таблица.csv", (FIGURES[0], ("Ғ-1", 1, 2)))
    words = ("import", campaign, "readings", table, "--json")
    bad = run_process(*words, folder=folder, environment=narrow)
    assert bad.code == REFUSED
    assert bad.json() == run(*words).json()
    assert "плохая таблица.csv!A2: 'Ғ-1'" in bad.err
    assert "Traceback" not in bad.err


def test_wrong_usage_in_a_process_of_its_own_is_exit_2(tmp_path: Path) -> None:
    told = run_process("compare", folder=tmp_path)
    assert (told.code, told.out) == (2, "")
    assert "CAMPAIGN" in told.err
