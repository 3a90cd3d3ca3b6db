"""`new`: a campaign is made whole, or refused with nothing left behind."""

from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import (
    DONE,
    REFUSED,
    WRONG_USAGE,
    done,
    imported,
    journal_entries,
    run,
    write_csv,
)

FORM = Path(__file__).parents[1] / "samples" / "forms" / "eighteen-lines.toml"
USUAL = ("--title", "Выборы 2026 / Сайлау 2026", "--election-day", "2026-11-22")


def races(campaign: Path) -> list[tuple[str, str]]:
    """The races of a campaign with their forms."""
    found: list[dict[str, Any]] = done("compare", campaign, "--json").json()["races"]
    return [(one["race"], one["form"]) for one in found]


@pytest.mark.parametrize(
    ("profile", "form"),
    [
        ("president", "president-2026"),
        ("kurultai_pr", "kurultai-pr-2026"),
        ("maslikhat_smd", "maslikhat-smd-2026"),
        ("maslikhat_pr", "maslikhat-pr-2026"),
        ("akim", "akim-2026"),
        ("mazhilis_smd_2023", "mazhilis-smd-2023"),
        ("mazhilis_pr_2023", "mazhilis-pr-2023"),
    ],
)
def test_a_profile_makes_a_race_of_its_name(profile: str, form: str, tmp_path: Path) -> None:
    campaign = tmp_path / "Штаб кандидата.hq"
    made = run("new", campaign, *USUAL, "--profile", profile)
    assert (made.code, made.out) == (DONE, "")
    assert "made" in made.err
    assert races(campaign) == [(profile, form)]
    assert journal_entries(campaign) >= 1


def test_one_campaign_has_several_races(tmp_path: Path) -> None:
    campaign = tmp_path / "Штаб.hq"
    done(
        "new",
        campaign,
        *USUAL,
        *("--race", "d-3=maslikhat_smd"),
        *("--race", "list=maslikhat_pr"),
        *("--race", "mayor=akim:president-2026"),
    )
    assert races(campaign) == [
        ("d-3", "maslikhat-smd-2026"),
        ("list", "maslikhat-pr-2026"),
        ("mayor", "president-2026"),
    ]


def test_a_form_of_ones_own_is_kept_in_the_campaign(tmp_path: Path) -> None:
    own = tmp_path / "Бланк.toml"
    own.write_bytes(FORM.read_bytes())
    campaign = tmp_path / "Штаб.hq"
    done("new", campaign, *USUAL, "--race", f"r=akim:{own}")
    own.unlink()
    assert races(campaign) == [("r", "eighteen-lines")]
    imported(campaign, "contestants", write_csv(tmp_path / "c.csv", [["code"], ["x"]]))
    precincts = [["precinct", "commission"], ["1", "town"]]
    imported(campaign, "precincts", write_csv(tmp_path / "p.csv", precincts))
    figures = (("precinct", "listed", "certificates_issued", "x"), (1, 900, 12, 300))
    for kind in ("readings", "official"):
        imported(campaign, kind, write_csv(tmp_path / f"{kind}.csv", figures))
    (race,) = done("compare", campaign, "--json").json()["races"]
    compared = {one["line"]: one["ours"] for one in race["lines"] if one["precincts"]}
    assert compared == {"listed": 900, "certificates_issued": 12, "contestant:x": 300}


def test_an_empty_folder_may_become_a_campaign(tmp_path: Path) -> None:
    campaign = tmp_path / "Пустая.hq"
    campaign.mkdir()
    done("new", campaign, *USUAL, "--profile", "akim")
    assert races(campaign) == [("akim", "akim-2026")]


def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "Документы"
    folder.mkdir()
    (folder / "письмо.txt").write_text("важное", encoding="utf-8")
    told = run("new", folder, *USUAL, "--profile", "akim")
    assert (told.code, told.out) == (REFUSED, "")
    assert "Документы" in told.err
    assert [one.name for one in folder.iterdir()] == ["письмо.txt"]


def test_an_existing_campaign_is_left_as_it_is(tmp_path: Path) -> None:
    campaign = tmp_path / "Штаб.hq"
    done("new", campaign, *USUAL, "--profile", "akim")
    before = journal_entries(campaign)
    told = run("new", campaign, *USUAL, "--profile", "president")
    assert (told.code, told.out) == (REFUSED, "")
    assert str(campaign) in told.err
    assert journal_entries(campaign) == before
    assert races(campaign) == [("akim", "akim-2026")]


@pytest.mark.parametrize(
    "words",
    [
        ("--title", "Т", "--election-day", "2026-13-22", "--profile", "akim"),
        ("--title", "Т", "--election-day", "22.11.2026", "--profile", "akim"),
        ("--title", "Т", "--election-day", "", "--profile", "akim"),
        ("--title", "Т", "--profile", "akim"),
        ("--election-day", "2026-11-22", "--profile", "akim"),
        (*USUAL,),
        (*USUAL, "--race", "akim"),
        (*USUAL, "--race", "=akim"),
        (*USUAL, "--race", "a="),
        (*USUAL, "--profile", "akim", "--unheard-of"),
    ],
)
def test_words_that_do_not_fit_together_make_nothing(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    campaign = tmp_path / "Штаб.hq"
    told = run("new", campaign, *words)
    assert (told.code, told.out) == (WRONG_USAGE, "")
    assert told.err
    assert not campaign.exists()


def test_an_empty_address_is_no_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new", "", *USUAL, "--profile", "akim").code == WRONG_USAGE
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--profile", "nobody"), "nobody"),
        (("--race", "a=nobody"), "nobody"),
        (("--race", "a=akim:no-such-form.toml"), "no-such-form.toml"),
        (("--race", "a=akim", "--race", "a=president"), "a"),
        (("--profile", "akim", "--race", "akim=president"), "akim"),
    ],
)
def test_what_is_not_there_is_named_and_nothing_is_made(
    words: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    campaign = tmp_path / "Штаб.hq"
    told = run("new", campaign, *USUAL, *words)
    assert (told.code, told.out) == (REFUSED, "")
    assert f"“{named}”" in told.err
    assert not campaign.exists()


@pytest.mark.parametrize(
    ("was", "becomes", "key", "reason"),
    [
        ('number = "1"', 'nummer = "1"', "listed", "number"),
        ("[line.contestants]", "[line.others]", "contestants", ""),
        ('severity = "error"', 'severity = "awful"', "ballots_balance", "awful"),
        ('["valid"], "="', '["valid", "no_such_line"], "="', "valid_are_votes", "no_such_line"),
        ('code = "eighteen-lines"', 'code = "', "", "line 3"),
    ],
)
def test_a_faulty_form_is_refused_with_file_key_and_reason(
    was: str, becomes: str, key: str, reason: str, tmp_path: Path
) -> None:
    text = FORM.read_text(encoding="utf-8")
    own = tmp_path / "Бланк с ошибкой.toml"
    own.write_text(text.replace(was, becomes, 1), encoding="utf-8")
    campaign = tmp_path / "Штаб.hq"
    told = run("new", campaign, *USUAL, "--race", f"r=akim:{own}")
    assert (told.code, told.out) == (REFUSED, "")
    assert own.name in told.err
    assert key in told.err
    assert reason in told.err
    assert not campaign.exists()


def test_a_form_may_not_take_the_code_of_a_shipped_one(tmp_path: Path) -> None:
    text = FORM.read_text(encoding="utf-8")
    own = tmp_path / "Бланк.toml"
    own.write_text(text.replace('"eighteen-lines"', '"akim-2026"'), encoding="utf-8")
    told = run("new", tmp_path / "Штаб.hq", *USUAL, "--race", f"r=akim:{own}")
    assert told.code == REFUSED
    assert "akim-2026" in told.err
    assert not (tmp_path / "Штаб.hq").exists()


def test_a_form_that_is_no_text_is_refused_by_name(tmp_path: Path) -> None:
    own = tmp_path / "Бланк.toml"
    own.write_bytes(b"\xff\xfe\x00\x01")
    told = run("new", tmp_path / "Штаб.hq", *USUAL, "--race", f"r=akim:{own}")
    assert told.code == REFUSED
    assert "Бланк.toml" in told.err
    assert not (tmp_path / "Штаб.hq").exists()
