"""What is written out comes back in: the tables of a comparison give the same comparison."""

import csv
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import load
from hq_desktop.paths import resource
from hq_desktop.storage.database import open_campaign
from tests.e2e.commands import done, imported, run, town, write_csv

LISTS = ("commissions", "precincts", "contestants")


def compared(campaign: Path) -> dict[str, Any]:
    (race,) = done("compare", campaign, "--json").json()["races"]
    return dict(race)


def fresh(folder: Path, race: dict[str, Any], profile: str, tables: Path) -> Path:
    """A new campaign with the lists of an exported one."""
    campaign = folder / "Новая.hq"
    words = ("--title", "Штаб", "--election-day", "2026-11-22")
    done("new", campaign, *words, "--race", f"{race['race']}={profile}:{race['form']}")
    for kind in LISTS:
        imported(campaign, kind, tables / f"{kind}.csv")
    return campaign


def with_settings_of(known: Path, campaign: Path) -> None:
    """Say of the race what a person says and no table: whose contestant, which formulas."""
    catalogue = load(resource())
    settings = ("ours", "took_part", "took_part_official", "is_default_cap_allowed", "mandates")
    databases = [open_campaign(str(one)) for one in (known, campaign)]
    with closing(databases[0]), closing(databases[1]):
        old, new = (CampaignActions(Desk(one, catalogue, "Штаб")) for one in databases)
        (race,), (fresh_race,) = old.directory().races, new.directory().races
        new.save_race(replace(fresh_race, **{one: getattr(race, one) for one in settings}))


def in_any_order(race: dict[str, Any]) -> dict[str, Any]:
    """A comparison whose figures were written down in another order on the sheet."""
    free = ("discrepancies", "territories", "official_checks")
    return {key: sorted(map(str, one)) if key in free else one for key, one in race.items()}


@pytest.mark.parametrize(
    ("sample", "profile"),
    [
        ("district-15", "maslikhat_smd"),
        ("almaty-2019", "president"),
        pytest.param("night", "president", marks=pytest.mark.prove),
    ],
)
def test_exported_tables_give_the_same_comparison_in_a_new_campaign(
    sample: str, profile: str, tmp_path: Path
) -> None:
    done("sample", sample, tmp_path)
    told = done("compare", tmp_path / f"{sample}.hq", "--json", "--csv", tmp_path / "csv")
    (race,) = told.json()["races"]
    campaign = fresh(tmp_path, race, profile, tmp_path / "csv")
    with_settings_of(tmp_path / f"{sample}.hq", campaign)
    for path in sorted((tmp_path / "csv").glob("[ort]*.csv")):
        imported(campaign, path.stem.partition("-")[0], path)
    assert in_any_order(compared(campaign)) == in_any_order(race)


def test_sheets_of_the_workbook_can_be_imported_again(tmp_path: Path) -> None:
    done("sample", "district-15", tmp_path)
    district, book = tmp_path / "district-15.hq", tmp_path / "сравнение.xlsx"
    told = done("compare", district, "--json", "--csv", tmp_path / "csv", "--xlsx", book)
    (race,) = told.json()["races"]
    campaign = fresh(tmp_path, race, "maslikhat_smd", tmp_path / "csv")
    with_settings_of(district, campaign)
    for kind in ("readings", "official", "totals"):
        imported(campaign, kind, book)
    assert in_any_order(compared(campaign)) == in_any_order(race)


def test_copies_that_dispute_a_line_follow_in_a_table_of_their_own(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    heads = ("precinct", "commission", "grade", "a")
    first = write_csv(tmp_path / "один.csv", (heads, ("12", "north", "A", 100)))
    second = write_csv(tmp_path / "два.csv", (heads, ("12", "north", "A", 110)))
    for table in (first, second):
        imported(campaign, "readings", table)
    done("compare", campaign, "--csv", tmp_path / "csv")
    written = sorted(one.name for one in (tmp_path / "csv").iterdir())
    assert [one for one in written if one.startswith("readings")] == [
        "readings-2.csv",
        "readings.csv",
    ]
    rows = []
    for name in ("readings.csv", "readings-2.csv"):
        text = (tmp_path / "csv" / name).read_text(encoding="utf-8-sig")
        rows.append(list(csv.DictReader(text.splitlines(), delimiter=";")))
    assert [one[0]["contestant:a"] for one in rows] == ["100", "110"]


def test_a_name_that_looks_like_a_formula_is_text_and_comes_back(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    names = (("code", "name_ru", "name_kk"), ("north", "=СУММ(A1)", "+атау"))
    imported(campaign, "commissions", write_csv(tmp_path / "к.csv", names))
    done("compare", campaign, "--csv", tmp_path / "csv")
    text = (tmp_path / "csv" / "commissions.csv").read_text(encoding="utf-8-sig")
    assert '" =СУММ(A1)";" +атау"' in text
    again = imported(campaign, "commissions", tmp_path / "csv" / "commissions.csv")
    assert (again["created"], again["updated"]) == (0, 0)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    (tmp_path / "файл").write_text("файл", encoding="utf-8")
    told = run("compare", campaign, "--csv", tmp_path / "файл" / "csv")
    assert told.code == 3
    assert "Nothing can be written" in told.err
