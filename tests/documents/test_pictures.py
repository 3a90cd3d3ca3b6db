"""Page pictures: which pass unchanged, and that every one stands upright on its sheet."""

import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pillow_heif
import pypdfium2
import pytest
from PIL import Image, ImageChops

from hq_desktop.actions.cases import PackageRequest
from hq_desktop.documents.pictures import passing_picture
from tests.documents.headquarters import Headquarters, texts

RED, GREEN, BLUE, YELLOW = (200, 0, 0), (0, 150, 0), (0, 0, 200), (220, 200, 0)
CORNERS = (RED, GREEN, BLUE, YELLOW)
"""Top left, top right, bottom left, bottom right of the upright picture."""

# What a camera stores so that the mark of its orientation puts it upright again.
STORED: dict[int, Image.Transpose | None] = {
    0: None,
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def upright(mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (120, 160))
    for place, colour in enumerate(CORNERS):
        left, top = 60 * (place % 2), 80 * (place // 2)
        image.paste(colour, (left, top, left + 60, top + 80))
    return image.convert(mode)


def photographed(path: Path, orientation: int) -> Path:
    how = STORED[orientation]
    image = upright() if how is None else upright().transpose(how)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(path, "JPEG", quality=95, exif=exif)
    return path


def corners_on_paper(path: Path) -> list[tuple[int, int, int]]:
    """The colours near the corners of the one picture of a package."""
    hashed = (place for place, text in enumerate(texts(path)) if re.search(r"SHA-256.\w{64}", text))
    with pypdfium2.PdfDocument(path) as document:
        image = document[next(hashed)].render(scale=0.5).to_pil().convert("RGB")
    red, _, blue = image.split()
    coloured = ImageChops.difference(red, blue).point(lambda level: 255 if level > 120 else 0)
    green_too = ImageChops.difference(red, image.split()[1]).point(
        lambda level: 255 if level > 120 else 0
    )
    box = ImageChops.lighter(coloured, green_too).getbbox()
    assert box is not None
    left, top, right, bottom = box
    across, down = (right - left) // 5, (bottom - top) // 5
    return [
        _pixel(image, (x, y))
        for y in (top + down, bottom - down)
        for x in (left + across, right - across)
    ]


def _pixel(image: Image.Image, place: tuple[int, int]) -> tuple[int, int, int]:
    found = image.getpixel(place)
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


def assert_upright(found: list[tuple[int, int, int]], expected: tuple[object, ...]) -> None:
    for seen, wanted in zip(found, expected, strict=True):
        assert isinstance(wanted, tuple)
        assert all(abs(one - other) < 40 for one, other in zip(seen, wanted, strict=True)), found


def packed(headquarters: Headquarters, tmp_path: Path, *files: Path) -> Path:
    headquarters.attach("1", *files)
    request = PackageRequest("complaint-territory")
    return headquarters.cases.assemble(request, tmp_path / "out").files[0].path


@pytest.mark.parametrize("orientation", range(9))
def test_every_orientation_stands_upright(
    contradicted: Headquarters, tmp_path: Path, orientation: int
) -> None:
    path = packed(contradicted, tmp_path, photographed(tmp_path / "photo.jpg", orientation))
    assert_upright(corners_on_paper(path), CORNERS)


def test_a_photo_passes_byte_for_byte(contradicted: Headquarters, tmp_path: Path) -> None:
    photo = photographed(tmp_path / "photo.jpg", 6)
    path = packed(contradicted, tmp_path, photo)
    with pikepdf.open(path) as pdf:
        kept = [
            one.read_raw_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert kept == [photo.read_bytes()]


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
