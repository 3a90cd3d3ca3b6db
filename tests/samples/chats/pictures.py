"""Small photos of invented sheets, and the bytes of what is no picture; each drawn once a run."""

import io
import random
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from hq_desktop.exchange.drawn_sheets import DrawnSheet, SheetPainter, SheetRow
from hq_desktop.paths import resource

_SIZE = (680, 980)
_INK = (38, 52, 128)
_LABELS = (
    "избирателей в списке",
    "получено бюллетеней",
    "получили бюллетени",
    "погашено",
    "недействительных",
    "против всех",
    "Кандидат первый",
    "Кандидат второй",
    "Кандидат третий",
)


@cache
def photo(precinct: str, number: int) -> bytes:
    """Return the photo of one sheet as a JPEG; another number is another sheet of figures."""
    chance = random.Random(f"{precinct} {number}")
    page = _blank().copy()
    pen = ImageDraw.Draw(page)
    pen.text((335, 182), precinct, _INK, _hand(), anchor="lm")
    for row in range(len(_LABELS)):
        spot = (400 + chance.randint(-8, 8), 229 + 36 * row + chance.randint(-3, 3))
        pen.text(spot, str(chance.randint(0, 2500)), _INK, _hand(), anchor="mm")
        words = "".join(chance.choices("абвгдежзиклмнопрст ", k=14))
        pen.text((450, spot[1]), words, _INK, _small_hand(), anchor="lm")
    _sign(pen, chance)
    desk = Image.new("RGB", _SIZE, (92 + chance.randint(-30, 30), 72, 54))
    desk.paste(page, (chance.randint(-15, 35), chance.randint(-10, 60)))
    light = chance.uniform(0.75, 1.05)
    return _jpeg(desk.point(lambda level: min(255, int(level * light))), 60)


@cache
def _blank() -> Image.Image:
    """The printed form without a figure, smaller than a telephone's photo, but not too small."""
    rows = tuple(SheetRow(str(place), label, None) for place, label in enumerate(_LABELS, 1))
    sheet = DrawnSheet(("ВЫБОРЫ / САЙЛАУ",), rows, "", 1, is_signed=False, is_sealed=False)
    with Image.open(io.BytesIO(SheetPainter(resource("fonts")).draw(sheet))) as image:
        return image.convert("RGB").resize((640, 905), Image.Resampling.LANCZOS)


@cache
def _hand() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", "PTSerif-Italic.ttf")), 20)


@cache
def _small_hand() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", "PTSerif-Italic.ttf")), 13)


def _sign(pen: ImageDraw.ImageDraw, chance: random.Random) -> None:
    for top in (590, 630):
        points = [(210 + 6 * step, top + chance.randint(-14, 14)) for step in range(20)]
        pen.line(points, _INK, 2, joint="curve")
    middle = (470 + chance.randint(-25, 25), 630 + chance.randint(-10, 20))
    for radius in (50, 30):
        pen.ellipse(
            (middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius),
            outline=_INK,
            width=2,
        )


@cache
def recompressed(photo: bytes, way: int) -> bytes:
    """Return the picture as a messenger passes it on: smaller, coarser, or both."""
    with Image.open(io.BytesIO(photo)) as image:
        side, quality = ((1.0, 35), (0.8, 70), (0.7, 50), (0.9, 40))[way % 4]
        size = (round(image.width * side), round(image.height * side))
        return _jpeg(image.resize(size, Image.Resampling.BILINEAR), quality)


@cache
def as_file(photo: bytes, number: int) -> bytes:
    """Return the picture as a telephone made it, with moment, device and place in its EXIF."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Invented", "Phone 1"
    exif[0x0132] = f"2026:11:22 21:{number // 60 % 60:02}:{number % 60:02}"
    exif.get_ifd(0x8769)[0x9003] = exif[0x0132]
    exif.get_ifd(0x8825).update({1: "N", 2: (43.0, 14.0, 17.0), 3: "E", 4: (76.0, 56.0, 42.0)})
    with Image.open(io.BytesIO(photo)) as image:
        output = io.BytesIO()
        image.save(output, "JPEG", quality=80, exif=exif)
        return output.getvalue()


def video(number: int) -> bytes:
    """Return a few bytes that begin as a video does."""
    return b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + number.to_bytes(8) * 500


def voice(number: int) -> bytes:
    """Return a few bytes that begin as a voice message does."""
    return b"OggS\x00\x02" + number.to_bytes(8) * 200


def _jpeg(image: Image.Image, quality: int) -> bytes:
    output = io.BytesIO()
    image.save(output, "JPEG", quality=quality)
    return output.getvalue()
