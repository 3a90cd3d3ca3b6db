"""Every command says in one sentence that a campaign is damaged; verify names it."""

from pathlib import Path

import pytest

from tests.e2e.commands import NOT_VERIFIED, REFUSED, run


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    campaign = tmp_path / "Штаб.hq"
    run(
        "new", campaign, "--title", "Штаб", "--election-day", "2026-11-22", "--profile", "president"
    )
    file = campaign / "campaign.sqlite"
    file.write_bytes(b"\0" * file.stat().st_size)
    return campaign


@pytest.mark.parametrize("words", [("check",), ("compare", "--json"), ("backup", "{file}")])
def test_a_command_on_a_damaged_campaign_is_refused_with_the_sentence(
    words: tuple[str, ...], damaged: Path, tmp_path: Path
) -> None:
    command, *rest = (one.format(file=tmp_path / "out") for one in words)
    before = {one: one.read_bytes() for one in damaged.rglob("*") if one.is_file()}
    told = run(command, damaged, *rest)
    assert told.code == REFUSED
    assert str(damaged) in told.err
    assert "is damaged: its content is no database" in told.err
    assert {one: one.read_bytes() for one in damaged.rglob("*") if one.is_file()} == before


def test_verify_names_the_damage(damaged: Path) -> None:
    told = run("verify", damaged, "--json")
    assert told.code == NOT_VERIFIED
    (problem,) = told.json()["problems"]
    assert problem == f"{damaged}: the database file is damaged (its content is no database)."
