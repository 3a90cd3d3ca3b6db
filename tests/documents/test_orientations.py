"""Whatever a device wrote about up and down, its pictures stand upright and whole in a package."""

import struct
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pillow_heif
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.documents.exif import orientation_in
from hq_desktop.documents.pictures import is_pdf, passing_picture
from hq_desktop.domain.recipe import Recipe
from hq_desktop.exchange.inspecting import inspect
from hq_desktop.exchange.photos import Picture, picture
from tests.documents.cornered import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    STORED,
    YELLOW,
    Colour,
    assert_upright,
    corners_on_every_paper,
    corners_on_paper,
    packed,
    streams,
    upright,
)
from tests.documents.headquarters import Headquarters, texts

_TURNED = {90: (BLUE, RED, YELLOW, GREEN), 180: (YELLOW, BLUE, GREEN, RED)} | {
    270: (GREEN, YELLOW, RED, BLUE)
}


def stored(orientation: int) -> tuple[Image.Image, Image.Exif]:
    """What a device stores, and the mark that puts it upright."""
    how = STORED[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    return upright() if how is None else upright().transpose(how), exif


def on_screen(shown: Picture) -> list[Colour]:
    """The colours near the corners of what the viewer shows."""
    image = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels)
    across, down = shown.width // 5, shown.height // 5
    found: list[Colour] = []
    for y in (down, shown.height - down):
        for x in (across, shown.width - across):
            red, green, blue = image.crop((x, y, x + 1, y + 1)).tobytes()
            found.append((red, green, blue))
    return found


def assert_upright_everywhere(headquarters: Headquarters, folder: Path, file: Path) -> Path:
    """Look at a file in the viewer and in a package."""
    assert_upright(on_screen(picture(file)), CORNERS)
    before = file.read_bytes()
    path = packed(headquarters, folder, file)
    assert_upright(corners_on_paper(path), CORNERS)
    assert file.read_bytes() == before
    return path


@pytest.mark.parametrize("orientation", range(9))
@pytest.mark.parametrize("ending", ["png", "webp", "tiff"])
def test_marks_of_orientation_are_followed_in_every_format(
    contradicted: Headquarters, tmp_path: Path, orientation: int, ending: str
) -> None:
    image, exif = stored(orientation)
    file = tmp_path / f"photo.{ending}"
    image.save(file, exif=exif)
    assert_upright_everywhere(contradicted, tmp_path, file)


@pytest.mark.parametrize("orientation", range(9))
def test_a_photo_is_upright_and_its_stream_is_the_file(
    contradicted: Headquarters, tmp_path: Path, orientation: int
) -> None:
    image, exif = stored(orientation)
    file = tmp_path / "photo.jpg"
    image.save(file, quality=95, exif=exif)
    path = assert_upright_everywhere(contradicted, tmp_path, file)
    assert streams(path) == [file.read_bytes()]


def test_a_photo_without_exif_is_upright_and_its_stream_is_the_file(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    file = tmp_path / "photo.jpg"
    upright().save(file, quality=95)
    path = assert_upright_everywhere(contradicted, tmp_path, file)
    assert streams(path) == [file.read_bytes()]


@pytest.mark.parametrize("orientation", range(9))
def test_a_telephones_heic_stands_upright(
    contradicted: Headquarters, tmp_path: Path, orientation: int
) -> None:
    image, exif = stored(orientation)
    file = tmp_path / "IMG_1.HEIC"
    photo = pillow_heif.from_pillow(image)
    photo.info["exif"] = exif.tobytes()
    photo.save(file, quality=95)
    path = assert_upright_everywhere(contradicted, tmp_path, file)
    assert in_package(path).size == (120, 160)
    assert inspect(file, "0" * 64).orientation == orientation


@pytest.mark.parametrize("orientation", [0, 1, 6, 7])
@pytest.mark.parametrize("turned", [90, 180, 270])
def test_what_was_turned_by_hand_is_turned_in_the_package(
    contradicted: Headquarters, tmp_path: Path, orientation: int, turned: int
) -> None:
    image, exif = stored(orientation)
    file = tmp_path / "photo.jpg"
    image.save(file, quality=95, exif=exif)
    contradicted.attach("1", file, turned=turned)
    request = PackageRequest("complaint-territory")
    path = contradicted.cases.assemble(request, tmp_path / "out").files[0].path
    assert_upright(corners_on_paper(path), _TURNED[turned])
    assert_upright(on_screen(picture(file, recipe=Recipe(turned))), _TURNED[turned])
    assert streams(path) == [file.read_bytes()]


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", [3, 4])
def test_an_orientation_is_read_in_either_byte_order_and_width(order: str, kind: int) -> None:
    value = struct.pack(order + ("HH" if kind == 3 else "I"), *((6, 0) if kind == 3 else (6,)))
    tiff = (b"II" if order == "<" else b"MM") + struct.pack(order + "HIH", 42, 8, 1)
    entry = struct.pack(order + "HHI", 0x0112, kind, 1) + value
    assert orientation_in(b"Exif\0\0" + tiff + entry + bytes(4)) == 6


def test_an_orientation_in_xmp_is_followed_as_well(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    file = tmp_path / "photo.jpg"
    stored(6)[0].save(file, quality=95, xmp=xmp)
    assert_upright_everywhere(contradicted, tmp_path, file)


def test_a_pdf_behind_a_greeting_of_the_scanner_is_a_pdf(tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"made by a scanner\n%PDF-1.4\n")
    note = tmp_path / "note.txt"
    note.write_bytes(b"a file that begins with %PDF-1.4")
    assert (is_pdf(file), is_pdf(note)) == (True, False)
    assert passing_picture(file) is None


def test_the_three_pages_of_a_fax_stand_upright(contradicted: Headquarters, tmp_path: Path) -> None:
    file = tmp_path / "fax.tiff"
    upright().save(file, save_all=True, append_images=[upright(), upright()])
    assert [on_screen(picture(file, number)) for number in range(3)] == [list(CORNERS)] * 3
    every = corners_on_every_paper(packed(contradicted, tmp_path, file))
    assert len(every) == 3
    for found in every:
        assert_upright(found, CORNERS)


def test_the_twelve_scans_of_a_document_stand_upright_with_every_pixel(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    file = tmp_path / "scan.pdf"
    large = upright().resize((1240, 1754), Image.Resampling.NEAREST)
    large.save(file, "PDF", resolution=150, save_all=True, append_images=[large] * 11)
    original = streams(file)
    path = packed(contradicted, tmp_path, file)
    every = corners_on_every_paper(path)
    assert len(every) == 12
    for found in every:
        assert_upright(found, CORNERS)
    assert sorted(streams(path)) == sorted(original)
    assert_upright(on_screen(picture(file, 11)), CORNERS)


def test_the_twelve_typed_pages_of_a_document_stay_text(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    file = tmp_path / "typed.pdf"
    canvas = Canvas(str(file))
    for number in range(1, 13):
        canvas.drawString(72, 720, f"Protocol page {number} of twelve")
        canvas.showPage()
    canvas.save()
    found = [text for text in texts(packed(contradicted, tmp_path, file)) if "of twelve" in text]
    assert [f"Protocol page {place} of twelve" in text for place, text in enumerate(found, 1)] == [
        True
    ] * 12


def test_the_small_print_of_a_page_is_sharp_on_the_screen(tmp_path: Path) -> None:
    """A letter of five points has strokes of pure black and gaps of pure white."""
    file = tmp_path / "typed.pdf"
    canvas = Canvas(str(file))
    canvas.setFont("Helvetica-Bold", 5)
    canvas.drawString(72, 720, "HHHHHHHHHHHH")
    canvas.save()
    shown = picture(file)
    image = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels).convert("L")
    scale = shown.height / 841.89
    line = image.crop(
        (round(72 * scale), round(120 * scale), round(110 * scale), round(121 * scale))
    )
    assert line.getextrema() == (0, 255)
    assert max(shown.width, shown.height) == 4096


@pytest.mark.parametrize("make", ["grey.jpg", "grey.png", "grey16.png", "faded.png", "faded.webp"])
def test_grey_deep_and_transparent_pictures_find_their_way_onto_paper(
    contradicted: Headquarters, tmp_path: Path, make: str
) -> None:
    file = tmp_path / make
    _ODD[make](file)
    shown = picture(file)
    kept = in_package(packed(contradicted, tmp_path, file))
    for seen in (shown, Picture(kept.width, kept.height, kept.tobytes())):
        levels = [red for red, _, _ in on_screen(seen)]
        assert levels == pytest.approx([40, 100, 160, 220], abs=8)
        assert (seen.width, seen.height) == (120, 160)


def in_package(path: Path) -> Image.Image:
    """The one image of a package, as a reader decodes it."""
    with pikepdf.open(path) as pdf:
        (found,) = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        return pikepdf.PdfImage(found).as_pil_image().convert("RGB")


def _steps() -> Image.Image:
    image = Image.new("L", (120, 160))
    for place, level in enumerate((40, 100, 160, 220)):
        left, top = 60 * (place % 2), 80 * (place // 2)
        image.paste(level, (left, top, left + 60, top + 80))
    return image


def _deep(path: Path) -> None:
    levels = b"".join((level * 257).to_bytes(2, "little") for level in _steps().tobytes())
    Image.frombytes("I;16", (120, 160), levels).save(path)


def _faded(path: Path) -> None:
    """Black on glass: the paper behind makes the levels."""
    glass = Image.new("RGBA", (120, 160), "black")
    glass.putalpha(_steps().point([255 - level for level in range(256)]))
    glass.save(path, lossless=True)


_ODD: dict[str, Callable[[Path], None]] = {
    "grey.jpg": lambda path: _steps().save(path, quality=95),
    "grey.png": lambda path: _steps().save(path),
    "grey16.png": _deep,
    "faded.png": _faded,
    "faded.webp": _faded,
}
