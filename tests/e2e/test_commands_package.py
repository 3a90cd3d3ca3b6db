"""`package`: documents out of a campaign, or a refusal that says what is missing."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.e2e.commands import (
    DONE,
    NOT_VERIFIED,
    REFUSED,
    WRONG_USAGE,
    done,
    imported,
    journal_entries,
    run,
    town,
    write_csv,
)
from tests.e2e.shared_samples import copy_of, sample
from tests.samples import awkward_papers

CODES = ["complaint-precinct", "complaint-territory", "claim-court"]
WANTED = (
    ("almaty-2019", "complaint-territory", 225),
    ("almaty-2019", "claim-court", 225),
    ("district-15", "complaint-precinct", 3),
    ("district-15", "claim-court", 15),
)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both samples, to make packages of."""
    folder = tmp_path_factory.mktemp("Штаб с пробелом")
    return {
        name: Path(shutil.copytree(sample(name, tmp_path_factory), folder / f"{name}.hq"))
        for name in ("almaty-2019", "district-15")
    }


@pytest.fixture
def district(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    return copy_of(sample("district-15", tmp_path_factory), tmp_path)


def package(campaign: Path, complaint: str, out: Path, *options: object) -> dict[str, Any]:
    """Make a package that must succeed; its answer is checked against what is on the disk."""
    words = ("--complaint", complaint, "--out", out, "--json", *options)
    if "--language" not in options:
        words = (*words, "--language", "ru")
    told = done("package", campaign, *words)
    answer = dict(told.json())
    assert list(answer) == ["files", "exhibits", "volumes", "warnings"]
    assert {type(answer["exhibits"]), type(answer["volumes"])} == {int}
    assert answer["files"]
    assert all(one in told.err for one in answer["warnings"])
    for one in answer["files"]:
        assert list(one) == ["path", "pages", "sha256"]
        content = Path(one["path"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"]
        with pikepdf.open(one["path"]) as pdf:
            assert len(pdf.pages) == one["pages"]
    return answer


def refused(campaign: Path, complaint: str, out: Path, *options: object) -> str:
    """Ask for a package that is refused with nothing written; return what was said."""
    before = journal_entries(campaign)
    words = ("--complaint", complaint, "--language", "ru", "--out", out, "--json", *options)
    told = run("package", campaign, *words)
    assert (told.code, told.out) == (REFUSED, "")
    assert journal_entries(campaign) == before
    assert not out.exists()
    return told.err


def test_the_codes_are_listed() -> None:
    assert done("package", "--list").out.split()[:3] == CODES
    assert done("package", "--list", "--json").json()[:3] == CODES


@pytest.mark.parametrize(("name", "complaint", "exhibits"), WANTED)
def test_each_sample_makes_its_packages_in_both_languages_and_the_same_again(
    name: str, complaint: str, exhibits: int, samples: dict[str, Path], tmp_path: Path
) -> None:
    campaign = samples[name]
    first = {
        language: package(campaign, complaint, tmp_path / language, "--language", language)
        for language in ("ru", "kk")
    }
    after = journal_entries(campaign)
    for made in first.values():
        assert (made["exhibits"], made["volumes"], len(made["files"])) == (exhibits, 1, 1)
        assert made["files"][0]["pages"] > exhibits
    again = package(campaign, complaint, tmp_path / "ещё раз", "--language", "ru")
    assert again["files"][0]["sha256"] == first["ru"]["files"][0]["sha256"]
    assert again["files"][0]["sha256"] != first["kk"]["files"][0]["sha256"]
    kept = [tmp_path / folder / "manifest.json" for folder in ("ru", "ещё раз")]
    assert kept[0].read_bytes() == kept[1].read_bytes()
    assert journal_entries(campaign) == after


def test_the_precincts_chosen_are_the_ones_complained_about(district: Path, tmp_path: Path) -> None:
    both = package(district, "complaint-precinct", tmp_path / "п", "--precincts", "4, 13")
    every = package(district, "complaint-precinct", tmp_path / "все")
    assert (both["exhibits"], every["exhibits"]) == (2, 3)


def test_the_date_of_filing_is_blank_unless_given(district: Path, tmp_path: Path) -> None:
    blank = package(district, "complaint-precinct", tmp_path / "б")
    dated = package(district, "complaint-precinct", tmp_path / "д", "--date", "2026-10-28")
    assert blank["files"][0]["sha256"] != dated["files"][0]["sha256"]
    again = package(district, "complaint-precinct", tmp_path / "в")
    assert again["files"][0]["sha256"] == blank["files"][0]["sha256"]


def test_nothing_can_be_said_of_precincts_where_nothing_differs(
    district: Path, tmp_path: Path
) -> None:
    out = tmp_path / "нет"
    assert "precincts 1:" in refused(district, "complaint-precinct", out, "--precincts", "1")
    assert "precincts 1:" in refused(district, "complaint-precinct", out, "--precincts", "1,4")


def test_what_is_not_in_the_campaign_is_named(district: Path, tmp_path: Path) -> None:
    out = tmp_path / "нет"
    for complaint, option, value in (
        ("complaint-precinct", "--precincts", "777"),
        ("complaint-precinct", "--commission", "nowhere"),
        ("complaint-precinct", "--race", "nobody"),
        ("claim-court", "--court", "no-court"),
    ):
        assert f"“{value}”" in refused(district, complaint, out, option, value)
    assert "“no-complaint”" in refused(district, "no-complaint", out)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--complaint", "complaint-precinct"),
        ("--complaint", "complaint-precinct", "--language", "ru"),
        ("--complaint", "complaint-precinct", "--out", "out"),
        ("--complaint", "complaint-precinct", "--language", "en", "--out", "out"),
        ("--complaint", "claim-court", "--language", "ru", "--out", "out", "--date", "завтра"),
        ("--complaint", "claim-court", "--language", "ru", "--out", "out", "--precincts", " ,"),
        (
            *("--complaint", "claim-court", "--language", "ru", "--out", "out"),
            *("--commission", "okrug-3", "--court", "suit"),
        ),
    ],
)
def test_words_that_do_not_fit_together_write_nothing(
    words: tuple[str, ...], district: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run("package", district, *words, "--json")
    assert (told.code, told.out) == (WRONG_USAGE, "")
    assert told.err
    assert not (tmp_path / "out").exists()


def test_missing_facts_are_asked_for_by_name(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    out = tmp_path / "пакет"
    assert "12, north/7, south/7" in refused(campaign, "complaint-precinct", out)
    rows = {"readings": ("12", 10, 20), "official": ("12", 9, 21)}
    for kind, row in rows.items():
        table = write_csv(tmp_path / f"{kind}.csv", (("precinct", "a", "b"), row))
        imported(campaign, kind, table)
    said = refused(campaign, "complaint-precinct", out)
    assert "Missing: подписант" in said
    assert "почтовый адрес подписанта" in said
    assert "No announced total contradicts" in refused(campaign, "complaint-territory", out)
    totals = write_csv(tmp_path / "t.csv", (("commission", "a"), ("city", 9)))
    imported(campaign, "totals", totals)
    said = refused(campaign, "complaint-territory", out)
    assert "комиссия, в которую подаётся жалоба" in said
    assert "суд, в который подаётся иск" in refused(campaign, "claim-court", out)


def test_a_reading_without_an_official_figure_is_nothing_to_complain_about(
    tmp_path: Path,
) -> None:
    campaign = town(tmp_path)
    table = write_csv(tmp_path / "r.csv", (("precinct", "a", "b"), ("12", 10, 20)))
    imported(campaign, "readings", table)
    said = refused(campaign, "complaint-precinct", tmp_path / "п", "--precincts", "12")
    assert "precincts 12:" in said


def test_a_folder_that_cannot_be_made_is_refused(district: Path, tmp_path: Path) -> None:
    before = journal_entries(district)
    (tmp_path / "файл").write_text("не папка", encoding="utf-8")
    for out in (tmp_path / "файл", tmp_path / "файл" / "внутри"):
        words = ("--complaint", "complaint-precinct", "--language", "ru", "--out", out, "--json")
        told = run("package", district, *words)
        assert (told.code, told.out) == (REFUSED, "")
        assert "Nothing can be written" in told.err
    assert journal_entries(district) == before


def test_an_exhibit_that_was_changed_is_not_filed(district: Path, tmp_path: Path) -> None:
    for one in (district / "evidence").iterdir():
        one.chmod(0o644)
        one.write_bytes(one.read_bytes() + b"\0")
    out = tmp_path / "пакет"
    words = ("--complaint", "complaint-precinct", "--language", "ru", "--out", out, "--json")
    told = run("package", district, *words)
    assert (told.code, told.out) == (REFUSED, "")
    assert "SHA-256" in told.err
    assert not out.exists()


def test_a_package_is_verified_with_every_language_in_its_folder(
    district: Path, tmp_path: Path
) -> None:
    out = tmp_path / "оба языка"
    files = [
        Path(package(district, "complaint-precinct", out, "--language", one)["files"][0]["path"])
        for one in ("ru", "kk")
    ]
    package(district, "complaint-precinct", out, "--language", "kk")
    whole = run("verify", out, "--json")
    assert whole.code == DONE
    assert whole.json() == {
        "ok": True,
        "journal_entries": 0,
        "evidence_files": 0,
        "problems": [],
    }
    listed = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert len(listed) == len({one["path"] for one in listed}) == 4
    for file in files:
        kept = file.read_bytes()
        file.write_bytes(kept[:-2] + b"\n\n")
        changed = run("verify", out, "--json")
        assert changed.code == NOT_VERIFIED
        (problem,) = changed.json()["problems"]
        assert problem.startswith(f"{file.name}:")
        file.write_bytes(kept)
    files[0].unlink()
    (problem,) = run("verify", out, "--json").json()["problems"]
    assert problem == f"{files[0].name}: the file is missing."
    (out / "manifest.json").write_text("{", encoding="utf-8")
    assert run("verify", out).code == NOT_VERIFIED


def test_papers_volumes_limits_and_codes_are_options(
    samples: dict[str, Path], tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf", pages=4)
    locked = awkward_papers.locked(tmp_path / "locked.pdf")
    campaign = shutil.copytree(samples["district-15"], tmp_path / "own.hq")
    options = ("--annex", f"{paper}=Письмо", "--annex", locked, "--volume-sheets", 12)
    further = ("--max-mb", 40, "--copies", 3, "--observers-by-code")
    answer = package(campaign, "complaint-precinct", tmp_path / "out", *options, *further)
    assert answer["volumes"] == len(answer["files"]) > 1
    assert all(one["pages"] <= 12 for one in answer["files"])
    assert any("locked.pdf" in one for one in answer["warnings"])


def test_a_paper_that_is_not_there_is_refused_by_name(
    samples: dict[str, Path], tmp_path: Path
) -> None:
    words = ("--complaint", "complaint-precinct", "--language", "ru", "--out", tmp_path / "out")
    told = run("package", samples["district-15"], *words, "--annex", tmp_path / "absent.pdf")
    assert told.code == REFUSED
    assert "absent.pdf" in told.err
    assert not (tmp_path / "out").exists()
