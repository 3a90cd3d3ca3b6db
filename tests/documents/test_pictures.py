"""Page pictures: which pass unchanged, and that every one stands upright on its sheet."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pillow_heif
import pytest
from PIL import Image

from hq_desktop.documents.pictures import passing_picture
from tests.documents.cornered import (
    CORNERS,
    assert_upright,
    corners_on_paper,
    packed,
    photographed,
    streams,
    upright,
)
from tests.documents.headquarters import Headquarters, texts


@pytest.mark.parametrize("orientation", range(9))
def test_every_orientation_stands_upright(
    contradicted: Headquarters, tmp_path: Path, orientation: int
) -> None:
    path = packed(contradicted, tmp_path, photographed(tmp_path / "photo.jpg", orientation))
    assert_upright(corners_on_paper(path), CORNERS)


def test_a_photo_passes_byte_for_byte(contradicted: Headquarters, tmp_path: Path) -> None:
    photo = photographed(tmp_path / "photo.jpg", 6)
    path = packed(contradicted, tmp_path, photo)
    assert streams(path) == [photo.read_bytes()]


def _png(path: Path) -> None:
    upright().save(path, "PNG")


def _palette(path: Path) -> None:
    upright().quantize(16).save(path, "PNG")


def _transparent(path: Path) -> None:
    upright("RGBA").save(path, "PNG")


def _inked(path: Path) -> None:
    """CMYK, as some scanners make it."""
    upright("CMYK").save(path, "JPEG", quality=95)


def _scanned(path: Path) -> None:
    upright().save(path, "TIFF")


def _apple(path: Path) -> None:
    pillow_heif.from_pillow(upright()).save(path, quality=95)


def _document(path: Path) -> None:
    upright().save(path, "PDF", resolution=72)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("sheet.png", _png),
        ("palette.png", _palette),
        ("transparent.png", _transparent),
        ("inked.jpg", _inked),
        ("scan.tiff", _scanned),
        ("phone.heic", _apple),
        ("sheet.pdf", _document),
    ],
)
def test_every_kind_of_picture_finds_its_way_onto_paper(
    contradicted: Headquarters, tmp_path: Path, name: str, make: Callable[[Path], None]
) -> None:
    file = tmp_path / name
    make(file)
    assert_upright(corners_on_paper(packed(contradicted, tmp_path, file)), CORNERS)


def test_a_turned_page_of_a_pdf_stands_upright(contradicted: Headquarters, tmp_path: Path) -> None:
    file = tmp_path / "turned.pdf"
    upright().transpose(Image.Transpose.ROTATE_90).save(file, "PDF", resolution=72)
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.pages[0].obj.Rotate = 90
        pdf.save(file)
    assert_upright(corners_on_paper(packed(contradicted, tmp_path, file)), CORNERS)


def test_every_page_of_a_document_has_its_sheet(contradicted: Headquarters, tmp_path: Path) -> None:
    file = tmp_path / "three.pdf"
    upright().save(file, "PDF", save_all=True, append_images=[upright(), upright()])
    path = packed(contradicted, tmp_path, file)
    named = [text for text in texts(path) if "страница" in text]
    assert [f"страница {place} из 3" in text for place, text in enumerate(named, 1)] == [True] * 3


@pytest.mark.parametrize(
    ("make", "passes"),
    [(_png, True), (_palette, True), (_transparent, False), (_inked, False), (_apple, False)],
)
def test_only_what_every_reader_knows_passes_unchanged(
    tmp_path: Path, make: Callable[[Path], None], passes: bool
) -> None:
    file = tmp_path / ("picture.heic" if make is _apple else "picture")
    make(file)
    assert (passing_picture(file) is not None) is passes
