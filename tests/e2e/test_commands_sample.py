"""`sample`: the sample campaigns give the answers that are known of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import DONE, REFUSED, WRONG_USAGE, done, run
from tests.e2e.shared_samples import sample


def race(campaign: Path) -> dict[str, Any]:
    (found,) = done("compare", campaign, "--json").json()["races"]
    return dict(found)


def test_the_samples_are_listed() -> None:
    assert done("sample", "--list").out.split() == ["almaty-2019", "district-15", "night"]


@pytest.mark.parametrize("words", [(), ("night",), ("--nonsense",)])
def test_a_sample_needs_a_name_and_a_folder(words: tuple[str, ...]) -> None:
    assert run("sample", *words).code == WRONG_USAGE


def test_an_unknown_sample_is_refused(tmp_path: Path) -> None:
    told = run("sample", "unheard-of", tmp_path / "папка")
    assert (told.code, told.out) == (REFUSED, "")
    assert "“unheard-of”" in told.err
    assert not (tmp_path / "папка").exists()


def test_a_sample_is_not_written_over_what_stands_there(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    campaign = sample("district-15", tmp_path_factory)
    before = done("verify", campaign, "--json").out
    told = run("sample", "district-15", campaign.parent)
    assert (told.code, told.out) == (REFUSED, "")
    assert str(campaign) in told.err
    assert done("verify", campaign, "--json").out == before


def test_almaty_2019_holds_69669_where_50366_is_announced(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    found = race(sample("almaty-2019", tmp_path_factory))
    assert (found["precincts"]["total"], found["precincts"]["with_reading"]) == (554, 225)
    (row,) = [one for one in found["territories"] if one["contradiction"]]
    assert (row["lower"], row["official"]) == (69_669, 50_366)
    assert (row["contradiction"], row["gap"]) == ("below_lower", 19_303)
    assert (row["precincts_total"], row["precincts_observed"]) == (554, 225)
    assert row["smallest"]


def test_district_15_is_lost_by_33_and_won_by_67(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    found = race(sample("district-15", tmp_path_factory))
    assert found["precincts"] == {
        "total": 15,
        "with_reading": 15,
        "with_official": 15,
        "compared": 15,
        "differing": 3,
    }
    outcome = found["outcome"]
    assert (outcome["official_margin"], outcome["readings_margin"]) == (-33, 67)
    assert outcome["changes_result"] is True
    ours = f"contestant:{outcome['readings_leader']}"
    (line,) = [one for one in found["lines"] if one["line"] == ours]
    assert (line["ours"], line["difference"]) == (2_150, -50)
    moved = [one for one in found["discrepancies"] if one["line"] == ours]
    assert sum(one["difference"] for one in moved) == -50
    assert len({one["precinct"] for one in moved}) == 3


def test_what_was_planted_in_the_night_is_what_differs(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    campaign = sample("night", tmp_path_factory)
    planted = json.loads((campaign.parent / "night-planted.json").read_text(encoding="utf-8"))
    found = race(campaign)
    assert found["precincts"]["total"] == found["precincts"]["with_official"] == 554
    assert 290 <= found["precincts"]["with_reading"] <= 310
    assert {
        (one["precinct"], line, ours, official)
        for one in planted
        for line, (ours, official) in one["lines"].items()
    } == {
        (one["precinct"], one["line"], one["ours"], one["official"])
        for one in found["discrepancies"]
        if one["line"] != "voters_participated"  # follows from the votes
    }
    assert found["precincts"]["differing"] == len({one["precinct"] for one in planted})
    assert found["findings"]["total"] > 0


@pytest.mark.parametrize("name", ["almaty-2019", "district-15", "night"])
def test_every_sample_is_verified(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    told = run("verify", sample(name, tmp_path_factory), "--json")
    assert told.code == DONE
    assert told.json()["ok"] is True
    assert told.json()["evidence_files"] >= 15
