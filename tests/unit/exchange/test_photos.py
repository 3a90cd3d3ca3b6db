"""Pictures of protocols stand upright, whatever they came from."""

from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange import photos
from hq_desktop.exchange.photos import Picture

ORIENTATION = 0x0112
RED, WHITE = (255, 0, 0), (255, 255, 255)
TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def upright() -> Image.Image:
    """A tall sheet with a red corner at the upper left."""
    sheet = Image.new("RGB", (32, 64), "white")
    sheet.paste(RED, (0, 0, 16, 16))
    return sheet


def pixel(picture: Picture, across: int, down: int) -> tuple[int, int, int]:
    at = 3 * (down * picture.width + across)
    red, green, blue = picture.pixels[at : at + 3]
    return red, green, blue


def is_upright(picture: Picture) -> bool:
    red, green, _ = pixel(picture, 4, 4)
    return (picture.width, picture.height) == (32, 64) and red > 200 and green < 100


@pytest.mark.parametrize("orientation", [0, *TURNS])
def test_every_exif_orientation_stands_upright(tmp_path: Path, orientation: int) -> None:
    turn = TURNS.get(orientation)
    stored = upright() if turn is None else upright().transpose(turn)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    path = tmp_path / "photo.jpg"
    stored.save(path, quality=95, exif=exif)
    assert is_upright(photos.picture(path))


def test_a_telephones_heic_is_read(tmp_path: Path) -> None:
    path = tmp_path / "IMG_0001.HEIC"
    pillow_heif.from_pillow(upright().resize((64, 128))).save(path, quality=90)
    picture = photos.picture(path)
    assert (picture.width, picture.height) == (64, 128)
    assert photos.media_type(path) == "image/heic"


@pytest.mark.parametrize("ending", ["png", "webp", "tiff", "jpg"])
def test_the_usual_kinds_are_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"photo.{ending}"
    upright().save(path)
    assert is_upright(photos.picture(path))
    assert photos.pictures_in(path) == 1


def test_the_pages_of_a_pdf_are_pictures(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    second = Image.new("RGB", (64, 32), "white")
    upright().save(path, save_all=True, append_images=[second])
    assert photos.pictures_in(path) == 2
    first, last = photos.picture(path, 0), photos.picture(path, 1)
    assert first.height > first.width
    assert last.width > last.height


def test_the_pages_of_a_fax_are_pictures(tmp_path: Path) -> None:
    path = tmp_path / "fax.tif"
    upright().convert("1").save(path, save_all=True, append_images=[upright().convert("1")])
    assert photos.pictures_in(path) == 2
    assert photos.picture(path, 1).height == 64


def test_what_is_transparent_is_paper(tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(path)
    assert pixel(photos.picture(path), 3, 3) == WHITE


def test_a_large_photo_is_made_small_enough_for_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.new("RGB", (3000, 1500), "white").save(path)
    picture = photos.picture(path, longest=1000)
    assert (picture.width, picture.height) == (1000, 500)
    assert len(picture.pixels) == 3 * 1000 * 500


@pytest.mark.parametrize("content", [b"", b"not a picture", b"%PDF-1.7 cut", b"\xff\xd8\xff\xe0"])
def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    with pytest.raises(FileUnreadable) as told:
        photos.picture(path)
    assert told.value.facts["path"] == "broken.jpg"


def test_a_cut_photo_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cut.jpg"
    Image.effect_noise((200, 200), 80).save(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(FileUnreadable):
        photos.picture(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        photos.picture(tmp_path / "nowhere.jpg")
