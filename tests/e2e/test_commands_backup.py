"""`backup` and `restore`: one file, proved as it is written, and a new campaign made of it."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.commands import NOT_VERIFIED, REFUSED, done, run
from tests.e2e.shared_samples import copy_of, sample


@pytest.fixture
def campaign(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    return copy_of(sample("district-15", tmp_path_factory), tmp_path)


def test_a_campaign_comes_back_from_its_backup(campaign: Path, tmp_path: Path) -> None:
    file = tmp_path / "Копия 23 августа.hqbackup"
    told = done("backup", campaign, file)
    assert "verified" in told.err
    restored = tmp_path / "Другой ПК.hq"
    done("restore", file, restored)
    assert done("compare", restored, "--json").json() == done("compare", campaign, "--json").json()
    before, after = (done("verify", one, "--json").json() for one in (campaign, restored))
    assert before == after
    assert done("verify", file, "--json").json() == before


def test_neither_a_file_nor_a_campaign_is_overwritten(campaign: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    done("backup", campaign, file)
    again = run("backup", campaign, file)
    assert (again.code, str(file) in again.err) == (REFUSED, True)
    assert run("restore", file, campaign).code == REFUSED
    shutil.rmtree(campaign)
    done("restore", file, campaign)


def test_a_changed_backup_is_named_and_not_restored(campaign: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    done("backup", campaign, file)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    told = run("verify", file, "--json")
    assert (told.code, told.json()["ok"]) == (NOT_VERIFIED, False)
    assert "backup" in told.json()["problems"][0]
    assert run("restore", file, tmp_path / "new.hq").code == REFUSED
    assert not (tmp_path / "new.hq").exists()


def test_a_backup_that_is_not_there_is_named(tmp_path: Path) -> None:
    told = run("restore", tmp_path / "нет", tmp_path / "new.hq")
    assert (told.code, "нет" in told.err) == (REFUSED, True)
