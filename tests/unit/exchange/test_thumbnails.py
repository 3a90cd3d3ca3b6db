"""Thumbnails are made once, whole, upright and small."""

from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange.inspecting import inspect
from hq_desktop.exchange.thumbnails import inspect_and_thumbnail, thumbnail

SHA = "0" * 64


def lying(path: Path) -> Path:
    """A photo stored lying on its side, with the mark that says so."""
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (1600, 1200), "white").save(path, exif=exif)
    return path


def test_a_thumbnail_is_upright_and_small(tmp_path: Path) -> None:
    kept = thumbnail(lying(tmp_path / "photo.jpg"), tmp_path / "small" / "a.jpg")
    with Image.open(kept) as small:
        assert (small.format, small.size) == ("JPEG", (240, 320))


def test_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    thumbnail(lying(tmp_path / "photo.jpg"), tmp_path / "small" / "a.jpg")
    assert [one.name for one in (tmp_path / "small").iterdir()] == ["a.jpg"]


def test_the_first_page_of_a_document_has_a_thumbnail(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    Image.new("RGB", (300, 600), "white").save(path)
    with Image.open(thumbnail(path, tmp_path / "a.jpg", longest=100)) as small:
        assert small.size == (50, 100)


def test_a_thumbnail_is_made_again_over_an_old_one(tmp_path: Path) -> None:
    kept = tmp_path / "a.jpg"
    kept.write_bytes(b"half")
    thumbnail(lying(tmp_path / "photo.jpg"), kept)
    with Image.open(kept) as small:
        assert small.size == (240, 320)


def test_what_cannot_be_shown_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff no more")
    with pytest.raises(FileUnreadable):
        thumbnail(path, tmp_path / "a.jpg")
    assert inspect_and_thumbnail(path, SHA, tmp_path / "a.jpg").fault == "damaged"
    assert not (tmp_path / "a.jpg").exists()


def test_a_file_that_is_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        thumbnail(tmp_path / "nowhere.jpg", tmp_path / "a.jpg")


def test_one_look_at_a_file_gives_its_inspection_and_its_thumbnail(tmp_path: Path) -> None:
    path = lying(tmp_path / "photo.jpg")
    found = inspect_and_thumbnail(path, SHA, tmp_path / "a.jpg")
    assert found == inspect(path, SHA)
    with Image.open(tmp_path / "a.jpg") as small:
        assert small.size == (240, 320)
