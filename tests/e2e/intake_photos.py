"""Very many photos, each with a number of its own, made in little time."""

import io
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from hq_desktop.paths import resource

_SIZE = (1200, 900)
_OF_ONE_TABLE = 100


def write_photos(folder: Path, count: int, size: tuple[int, int] = _SIZE) -> Path:
    """Write so many JPEGs of about 150 KB, a hundred of them photographed on one table."""
    folder.mkdir(parents=True, exist_ok=True)
    font = ImageFont.truetype(resource("fonts/PTSans-Regular.ttf"), size[1] // 3)
    table = Image.new("L", size)
    for number in range(count):
        if number % _OF_ONE_TABLE == 0:
            table = _table(number, size)
        image = table.copy()
        draw = ImageDraw.Draw(image)
        draw.text((size[0] // 8, size[1] // 4), f"{number:05}", fill=0, font=font)
        output = io.BytesIO()
        image.save(output, "JPEG", quality=80)
        (folder / f"УИК {number}.jpg").write_bytes(output.getvalue())
    return folder


def _table(seed: int, size: tuple[int, int]) -> Image.Image:
    """Return grey noise, coarse and fine, that no other seed makes."""
    chance = random.Random(seed)
    coarse = Image.frombytes("L", (24, 18), chance.randbytes(24 * 18))
    fine = Image.frombytes(
        "L", (size[0] // 2, size[1] // 2), chance.randbytes(size[0] * size[1] // 4)
    )
    ground = coarse.resize(size, Image.Resampling.BICUBIC).point(
        [128 + one // 3 for one in range(256)]
    )
    return Image.blend(ground, fine.resize(size, Image.Resampling.BILINEAR), 0.25)
