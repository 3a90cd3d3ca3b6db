"""The ugliest photos of a drawn sheet that an observer could send, repeatable to the pixel."""

import io
import random
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import Quad
from hq_desktop.exchange.drawn_sheets import DrawnSheet, SheetPainter, SheetRow
from hq_desktop.paths import resource

SIZE = (3000, 4000)
SKEWED: Quad = ((0.24, 0.10), (0.80, 0.16), (0.93, 0.90), (0.08, 0.84))
"""Where the corners of the sheet stand on every photo that shows one whole sheet."""
STRAIGHT: Quad = ((0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95))
_LABELS = (
    "число избирателей, включённых в списки",
    "число избирателей, получивших бюллетени",
    "число бюллетеней, выданных на участке",
    "число погашенных бюллетеней",
    "число недействительных бюллетеней",
    "против всех",
)
_TABLE, _SKIN, _NIGHT = (74, 55, 40), (188, 132, 104), (12, 12, 16)

Spoiled = Callable[[Image.Image], Image.Image]


def sheet(seed: int = 1, figures: Mapping[int, int] | None = None) -> Image.Image:
    """Draw a sheet from above; `figures` replaces what its rows say, the hand stays the same."""
    chance = random.Random(seed)
    counts = {place: chance.randint(0, 2400) for place in range(12)} | dict(figures or {})
    rows = [
        SheetRow(str(place + 1), _LABELS[place % len(_LABELS)], counts[place])
        for place in range(12)
    ]
    heading = ("выборы депутатов маслихата", "участковая избирательная комиссия")
    drawn = _painter().draw(DrawnSheet(heading, rows, "181", seed=7))
    return Image.open(io.BytesIO(drawn)).convert("RGB")


def on_table(page: Image.Image, quad: Quad = SKEWED, size: tuple[int, int] = SIZE) -> Image.Image:
    """Photograph a page that lies on a dark table, its corners where the quad says."""
    table = _grained(Image.new("RGB", size, _TABLE), 5)
    _lay(table, page, quad)
    return table


def noisy(photo: Image.Image, strength: float = 6) -> Image.Image:
    """Give a photo the noise of a sensor."""
    return _grained(photo, strength)


def blurred(photo: Image.Image, pixels: float = 9) -> Image.Image:
    """Shake the hand."""
    return photo.filter(ImageFilter.GaussianBlur(pixels))


def darkened(photo: Image.Image, share: float = 0.22) -> Image.Image:
    """Take the photo at night, so that the sensor makes noise."""
    return _grained(ImageEnhance.Brightness(photo).enhance(share), 8)


def overexposed(photo: Image.Image) -> Image.Image:
    """Take the photo against a window."""
    return ImageEnhance.Contrast(ImageEnhance.Brightness(photo).enhance(1.7)).enhance(0.8)


def folded(photo: Image.Image) -> Image.Image:
    """Fold the sheet across the middle: one half lies in shadow, the fold is a bright line."""
    width, height = photo.size
    shade = Image.new("L", photo.size, 255)
    pen = ImageDraw.Draw(shade)
    middle = height // 2
    pen.polygon([(0, middle), (width, middle + 90), (width, height), (0, height)], 120)
    for step in range(140):
        level = 120 + step
        pen.line((0, middle + 140 - step, width, middle + 230 - step), level, 2)
    lit = ImageChops.multiply(photo, Image.merge("RGB", (shade,) * 3))
    ImageDraw.Draw(lit).line((0, middle, width, middle + 90), (250, 248, 240), 5)
    return lit


def crumpled(photo: Image.Image) -> Image.Image:
    """Take the sheet out of a pocket: it is full of small slopes."""
    chance = random.Random(11)
    levels = bytes(chance.randint(0, 255) for _ in range(24 * 32))
    slopes = Image.frombytes("L", (24, 32), levels).resize(photo.size, Image.Resampling.BICUBIC)
    shade = ImageEnhance.Contrast(slopes).enhance(0.7).point([min(255, v + 90) for v in range(256)])
    return ImageChops.multiply(photo, Image.merge("RGB", (shade,) * 3))


def thumbed(photo: Image.Image) -> Image.Image:
    """Hold the sheet with a thumb over its left bottom corner."""
    spoiled = photo.copy()
    x, y = int(SKEWED[3][0] * photo.width), int(SKEWED[3][1] * photo.height)
    wide, high = photo.width // 6, photo.height // 7
    pen = ImageDraw.Draw(spoiled)
    pen.ellipse((x - wide // 2, y - high // 2, x + wide, y + high), _SKIN)
    return spoiled


def upside_down(photo: Image.Image) -> Image.Image:
    """Take the photo from the other side of the table; no EXIF tells it."""
    return photo.transpose(Image.Transpose.ROTATE_180)


def two_on_one(first: Image.Image, second: Image.Image) -> Image.Image:
    """Photograph two sheets that lie side by side."""
    table = _grained(Image.new("RGB", (SIZE[1], SIZE[0]), _TABLE), 5)
    _lay(table, first, ((0.03, 0.12), (0.47, 0.08), (0.48, 0.92), (0.05, 0.95)))
    _lay(table, second, ((0.53, 0.06), (0.96, 0.11), (0.97, 0.90), (0.52, 0.93)))
    return table


def chatted(photo: Image.Image, longest: int = 1280, quality: int = 60) -> Image.Image:
    """Send the photo through a messenger."""
    small = photo.copy()
    small.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return Image.open(io.BytesIO(as_jpeg(small, quality))).convert("RGB")


def as_jpeg(photo: Image.Image, quality: int = 85, orientation: int = 0) -> bytes:
    """Return a photo as the bytes of a JPEG; the orientation is written, nothing is turned."""
    exif = Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    output = io.BytesIO()
    photo.save(output, "JPEG", quality=quality, exif=exif)
    return output.getvalue()


def ugly_photos(folder: Path) -> dict[str, Path]:
    """Write the ten ugliest photos into a folder and return them by what is wrong with them."""
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, Path] = {}
    for name, photo in _drawn().items():
        found[name] = folder / f"{name}.jpg"
        found[name].write_bytes(as_jpeg(photo))
    return found


def _drawn() -> dict[str, Image.Image]:
    skewed = on_table(sheet())
    night = Image.new("RGB", SIZE, _NIGHT)
    return {
        "skewed": skewed,
        "dark": darkened(skewed),
        "folded": folded(skewed),
        "blurred": blurred(skewed, 12),
        "two_on_one": two_on_one(sheet(1), sheet(2)),
        "upside_down": upside_down(skewed),
        "low_resolution": chatted(skewed, 480, 40),
        "overexposed": overexposed(skewed),
        "thumb": thumbed(skewed),
        "crumpled": Image.blend(noisy(crumpled(skewed), 14), night, 0.15),
    }


def _painter() -> SheetPainter:
    return SheetPainter(resource("fonts"))


def _lay(table: Image.Image, page: Image.Image, quad: Quad) -> None:
    """Draw a page into a quad; every pixel of the photo is looked up on the page."""
    corners = quads.corners((0.0, 0.0, float(page.width), float(page.height)))
    matrix = quads.homography(quads.scaled(quad, *table.size), corners)
    eight = tuple(number / matrix[8] for number in matrix[:8])
    drawn = page.transform(table.size, Image.Transform.PERSPECTIVE, eight, Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(
        table.size, Image.Transform.PERSPECTIVE, eight, Image.Resampling.BILINEAR
    )
    table.paste(drawn, mask=mask)


def _grained(photo: Image.Image, strength: float) -> Image.Image:
    """Noise from a small repeatable tile: Pillow's own differs from run to run."""
    chance = random.Random(5)
    grain = bytes(min(255, max(0, round(chance.gauss(128, strength)))) for _ in range(257 * 263))
    tile = Image.frombytes("L", (257, 263), grain)
    whole = Image.new("L", photo.size)
    for across in range(0, photo.width, tile.width):
        for down in range(0, photo.height, tile.height):
            whole.paste(tile, (across, down))
    return ImageChops.add(photo, Image.merge("RGB", (whole,) * 3), 1, -128)
