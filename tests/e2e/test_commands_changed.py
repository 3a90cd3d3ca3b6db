"""`changed`: whether packages still say what the campaign says, and what they say otherwise."""

import json
from pathlib import Path

import pytest

from hq_desktop.actions.packages import MANIFEST
from tests.e2e.commands import DONE, NOT_VERIFIED, REFUSED, done, run
from tests.e2e.shared_samples import copy_of, sample


@pytest.fixture
def district(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    return copy_of(sample("district-15", tmp_path_factory), tmp_path)


@pytest.fixture
def package(district: Path, tmp_path: Path) -> Path:
    out = tmp_path / "пакет"
    words = ("--complaint", "claim-court", "--language", "kk", "--out", out)
    done("package", district, *words)
    return out


def test_a_package_made_now_is_unchanged(district: Path, package: Path) -> None:
    told = done("changed", district, package, "--json")
    assert told.json() == {"packages": [{"package": str(package), "changed": False, "changes": []}]}
    assert "unchanged" in done("changed", district, package).out


def test_a_figure_imported_since_is_named(district: Path, package: Path, tmp_path: Path) -> None:
    compared = done("compare", district, "--json").json()["races"][0]
    row = next(one for one in compared["discrepancies"] if one["line"].startswith("contestant:"))
    code = row["line"].partition(":")[2]
    table = tmp_path / "official.csv"
    table.write_text(f"precinct,{code}\n{row['precinct']},{row['official'] + 3}\n", "utf-8")
    source = "https://town.example/okrug-3/uik"
    told_of = ("--race", compared["race"], "--source", source)
    done("import", district, "official", table, *told_of)
    told = run("changed", district, package, "--json")
    assert told.code == NOT_VERIFIED
    (one,) = told.json()["packages"]
    assert one["changed"] is True
    assert one["changes"]
    assert " → " in run("changed", district, package).out


def test_a_package_that_does_not_say_what_it_was_made_from_is_not_called_unchanged(
    district: Path, package: Path
) -> None:
    manifest = package / MANIFEST
    told = json.loads(manifest.read_text(encoding="utf-8"))
    for one in told["files"]:
        one.pop("asked")
    manifest.write_text(json.dumps(told), encoding="utf-8")
    answer = run("changed", district, package, "--json")
    assert answer.code == NOT_VERIFIED
    assert answer.json()["packages"][0]["changed"] is None
    assert done("verify", package).code == DONE


def test_a_folder_without_a_package_is_refused(district: Path, tmp_path: Path) -> None:
    told = run("changed", district, tmp_path)
    assert told.code == REFUSED
    assert "manifest.json" in told.err


def test_every_recorded_case_is_compared(district: Path) -> None:
    told = run("changed", district, "--json")
    assert told.code in {DONE, NOT_VERIFIED}
    for one in told.json()["packages"]:
        assert one["package"].isdigit()
