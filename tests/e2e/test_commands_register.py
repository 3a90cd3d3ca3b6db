"""`register`: a complaint followed by commands, and the page of the morning."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tests.e2e.commands import REFUSED, WRONG_USAGE, done, run


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """The sample of one district, with a complaint that was made."""
    done("sample", "district-15", tmp_path)
    made = tmp_path / "district-15.hq"
    out = ("--language", "ru", "--out", tmp_path / "out")
    done("package", made, "--complaint", "complaint-territory", *out)
    return made


def filed(campaign: Path, *words: object) -> tuple[object, ...]:
    return ("register", campaign, "--case", 1, "--filed", "2026-11-03T11:30", "--how", *words)


def test_a_package_stands_in_the_register_until_it_is_filed_and_answered(
    campaign: Path, tmp_path: Path
) -> None:
    (drafted,) = done("register", campaign, "--json").json()["cases"]
    assert (drafted["stage"], drafted["is_newest"]) == ("drafted", True)
    receipt = tmp_path / "талон.png"
    Image.new("RGB", (60, 80), "white").save(receipt)
    told = done(*filed(campaign, "hand"), "--number", "вх. 9", "--scan", receipt, "--json").json()
    (case,) = told["cases"]
    assert (case["stage"], case["filed_on"], case["filed_number"]) == (
        "filed",
        "2026-11-03",
        "вх. 9",
    )
    assert len(case["events"][-1]["evidence"]) == 1
    answer = ("--answered", "2026-11-06T10:00", "--outcome", "refused", "--act-on", "2026-11-05")
    reasons = ("--reason", "no_effect", "--reason", "other", "--words", "Не влияет.")
    after = done("register", campaign, "--case", 1, *answer, *reasons, "--json").json()
    (case,) = after["cases"]
    assert (case["stage"], case["outcome"]) == ("decided", "refused")
    assert case["reasons"] == ["no_effect", "other"]
    assert done("verify", campaign, "--json").json()["ok"]


def test_filing_late_is_told_and_stored(campaign: Path) -> None:
    late = ("register", campaign, "--case", 1, "--filed", "2026-11-20T09:00", "--how", "post")
    told = done(*late, "--json").json()
    assert [one["code"] for one in told["warnings"]] == ["after_nominal"]
    assert (told["cases"][0]["stage"], told["cases"][0]["late"]) == ("filed", "D05")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_morning_page_is_one_sheet(campaign: Path, tmp_path: Path, language: str) -> None:
    target = tmp_path / "утро.pdf"
    words = ("--morning", target, "--day", "2026-11-04", "--language", language)
    done("register", campaign, *words)
    with pypdfium2.PdfDocument(str(target)) as pdf:
        assert len(pdf) == 1


def test_what_cannot_be_is_refused_and_words_that_do_not_fit_are_wrong(
    campaign: Path, tmp_path: Path
) -> None:
    answer = ("register", campaign, "--case", 1, "--answered", "2026-11-06T10:00", "--outcome")
    assert run(*answer, "refused").code == REFUSED
    assert run(*filed(campaign, "hand"), "--scan", tmp_path / "нет.png").code == REFUSED
    assert run("register", campaign, "--case", 1).code == WRONG_USAGE
    assert run(*filed(campaign, "by dove")).code == WRONG_USAGE
    assert run("register", campaign, "--filed", "2026-11-03T11:30", "--how", "hand").code == (
        WRONG_USAGE
    )
    assert run("register", campaign, "--case", 9, "--filed", "now", "--how", "hand").code != 0
    (case,) = done("register", campaign, "--json").json()["cases"]
    assert case["stage"] == "drafted"
