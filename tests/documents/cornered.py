"""Pictures whose four corners differ, so that a page tells which way it stands."""

import re
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageChops

from hq_desktop.actions.package_plan import PackageRequest
from tests.documents.headquarters import Headquarters, texts

RED, GREEN, BLUE, YELLOW = (200, 0, 0), (0, 150, 0), (0, 0, 200), (220, 200, 0)
Colour = tuple[int, int, int]
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


def corners_on_paper(path: Path) -> list[Colour]:
    """The colours near the corners of the first picture of a package."""
    return corners_on_every_paper(path)[0]


def corners_on_every_paper(path: Path) -> list[list[Colour]]:
    """The colours near the corners of each picture of a package."""
    hashed = [place for place, text in enumerate(texts(path)) if re.search(r"SHA-256.\w{64}", text)]
    with pypdfium2.PdfDocument(path) as document:
        return [_corners(document[one].render(scale=0.5).to_pil().convert("RGB")) for one in hashed]


def _corners(image: Image.Image) -> list[Colour]:
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


def _pixel(image: Image.Image, place: tuple[int, int]) -> Colour:
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


def streams(path: Path) -> list[bytes]:
    """The bytes of every image of a package, as they are stored."""
    with pikepdf.open(path) as pdf:
        return [
            one.read_raw_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
