"""`text`: what a document says, its Word file, a finished PDF, the lock."""

import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.commands import REFUSED, WRONG_USAGE, done, journal_entries, run
from tests.e2e.shared_samples import copy_of, sample
from tests.samples import awkward_papers

WANTED = ("--complaint", "complaint-precinct", "--language", "ru")


@pytest.fixture
def district(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    return copy_of(sample("district-15", tmp_path_factory), tmp_path)


def told(campaign: Path, *options: object) -> dict[str, Any]:
    (document,) = done("text", campaign, *WANTED, "--json", *options).json()
    return dict(document)


def test_the_text_is_told_and_nothing_is_written(district: Path) -> None:
    before = journal_entries(district)
    answer = told(district)
    assert list(answer) == ["document", "locked_by", "replaced_by", "docx", "paragraphs"]
    assert len({one["key"] for one in answer["paragraphs"]}) == len(answer["paragraphs"])
    assert all(one["text"] == one["template"] for one in answer["paragraphs"])
    assert journal_entries(district) == before


def test_word_files_are_written_into_a_folder(district: Path, tmp_path: Path) -> None:
    answer = told(district, "--docx", tmp_path / "word")
    path = Path(answer["docx"])
    assert path.parent == tmp_path / "word"
    assert path.stem == answer["document"]
    with zipfile.ZipFile(path) as whole:
        assert "word/document.xml" in whole.namelist()
    first = path.read_bytes()
    told(district, "--docx", tmp_path / "word")
    assert path.read_bytes() == first


def test_a_finished_pdf_is_put_in_place_locked_and_taken_out(
    district: Path, tmp_path: Path
) -> None:
    pdf = awkward_papers.plain(tmp_path / "готово.pdf")
    answer = told(district, "--finished", pdf, "--lock")
    assert answer["replaced_by"]
    assert answer["locked_by"]
    refused = run("text", district, *WANTED, "--own-text")
    assert refused.code == REFUSED
    answer = told(district, "--unlock", "--own-text")
    assert (answer["locked_by"], answer["replaced_by"]) == ("", "")


@pytest.mark.parametrize(
    "options",
    [
        ("--lock", "--unlock"),
        ("--finished", "a.pdf", "--own-text"),
    ],
)
def test_options_that_undo_each_other_are_wrong_usage(
    district: Path, options: tuple[str, ...]
) -> None:
    assert run("text", district, *WANTED, *options).code == WRONG_USAGE


def test_a_pdf_with_a_password_is_refused_by_name(district: Path, tmp_path: Path) -> None:
    pdf = awkward_papers.locked(tmp_path / "закрыто.pdf")
    before = journal_entries(district)
    refused = run("text", district, *WANTED, "--finished", pdf)
    assert refused.code == REFUSED
    assert "закрыто.pdf" in refused.err
    assert journal_entries(district) == before
