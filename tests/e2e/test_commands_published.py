"""`import` of official figures keeps the file and where it stood; `compare` checks the figures."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import WRONG_USAGE, Rows, done, imported, run, town, write_csv

FIGURES: Rows = (
    ("precinct", "a", "b"),
    ("12", 250, 120),
    ("north/7", 300, 150),
    ("south/7", 100, 180),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return town(tmp_path_factory.mktemp("Город с пробелом"))


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Штаб 1.hq"))


def evidence(campaign: Path) -> set[str]:
    return {one.name for one in (campaign / "evidence").iterdir() if len(one.name) == 64}


def checks(campaign: Path) -> list[dict[str, Any]]:
    (race,) = done("compare", campaign, "--json").json()["races"]
    return list(race["official_checks"])


def test_file_and_screenshot_are_kept_under_their_sha256(campaign: Path, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "участки.csv", FIGURES)
    picture = tmp_path / "снимок.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    told = ("--address", "https://example.kz/1", "--issue", "№ 47", "--screenshot", picture)
    assert imported(campaign, "official", table, "--source", "сайт", *told)["created"] == 3
    kept = {hashlib.sha256(one.read_bytes()).hexdigest() for one in (table, picture)}
    assert evidence(campaign) == kept
    report = done("verify", campaign, "--json").json()
    assert (report["ok"], report["evidence_files"]) == (True, 2)


def test_where_it_stood_is_no_option_of_our_own_readings(campaign: Path, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "участки.csv", FIGURES)
    told = run("import", campaign, "readings", table, "--address", "https://example.kz")
    assert told.code == WRONG_USAGE
    assert evidence(campaign) == set()


def test_a_total_that_its_precincts_contradict_is_among_the_checks(
    campaign: Path, tmp_path: Path
) -> None:
    imported(campaign, "official", write_csv(tmp_path / "участки.csv", FIGURES))
    totals: Rows = (("commission", "a", "b"), ("city", 650, 449))
    imported(campaign, "totals", write_csv(tmp_path / "итоги.csv", totals))
    found = [
        (one["check"], one["commission"], one["lines"], one["stated"], one["computed"])
        for one in checks(campaign)
        if one["is_fault"]
    ]
    assert found == [("sum", "city", ["contestant:b"], 449, 450)]
