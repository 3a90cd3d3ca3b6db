"""Whether a font draws the digits as themselves: they are drawn and compared with our own fonts.

A page can bring along a font in which the drawing of a 3 stands at the place of the 8. Such a
font is found by pairing its ten drawings with the ten digits of fonts we know: in an honest one
every digit is best paired with itself, and no two drawings are the same. Letters drawn as digits
need no test, because a letter in a figure is refused anyway.
"""

import io
from collections.abc import Sequence
from functools import cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from hq_desktop import paths

_KNOWN: Final = (
    *("PTSans-Regular", "PTSans-Bold", "PTSans-Italic", "Inter-Regular", "Inter-SemiBold"),
    *("PTSerif-Regular", "PTSerif-Bold", "PTSerif-Italic"),
)
_SLANTED: Final = ("PTSans-Regular", "PTSans-Bold", "PTSerif-Regular", "Inter-Regular")
_SLANT: Final = 0.2
_SIZE: Final = 96
_WIDE, _HIGH = 20, 28
_SHAPE_WEIGHT: Final = 0.5
_SAME: Final = 0.01
MOST_BYTES: Final = 20_000_000

_Drawing = tuple[bytes, float]
"""A digit in black and white at one size, and how wide it was for its height."""


def draws_digits(font: bytes) -> bool | None:
    """Return whether a font file (TrueType, OpenType, WOFF, WOFF2) draws 0 to 9 as they are known.

    A font without digits leaves them to the next one, which is as good as drawing them. None:
    the file cannot be opened.
    """
    if len(font) > MOST_BYTES:
        return None
    try:
        drawn = _drawings(ImageFont.truetype(io.BytesIO(font), _SIZE))
    except (OSError, ValueError, MemoryError):
        return None
    if None in drawn:
        return set(drawn) == {None}
    digits = [one for one in drawn if one is not None]
    if any(_distance(one, other) < _SAME for n, one in enumerate(digits) for other in digits[:n]):
        return False
    costs = [
        [min(_distance(one, known[digit]) for known in _known()) for digit in range(10)]
        for one in digits
    ]
    return sum(costs[digit][digit] for digit in range(10)) <= _best_pairing(costs) + 1e-9


def _best_pairing(costs: Sequence[Sequence[float]]) -> float:
    """Return the least sum over all ways to give every drawing a digit of its own."""
    best = {0: 0.0}
    for row in costs:
        following: dict[int, float] = {}
        for taken, cost in best.items():
            for digit, more in enumerate(row):
                if not taken & 1 << digit:
                    key = taken | 1 << digit
                    following[key] = min(following.get(key, cost + more), cost + more)
        best = following
    return min(best.values())


def _distance(one: _Drawing, other: _Drawing) -> float:
    """Return how unlike two drawings are: differing points and proportions."""
    points = (int.from_bytes(one[0]) ^ int.from_bytes(other[0])).bit_count()
    return points / (8 * len(one[0])) + _SHAPE_WEIGHT * abs(one[1] - other[1])


@cache
def _known() -> tuple[tuple[_Drawing, ...], ...]:
    every = [(name, 0.0) for name in _KNOWN] + [(name, _SLANT) for name in _SLANTED]
    return tuple(
        tuple(drawing for drawing in _drawings(_own(name), slant) if drawing is not None)
        for name, slant in every
    )


def _own(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        io.BytesIO(paths.resource("fonts", f"{name}.ttf").read_bytes()), _SIZE
    )


def _drawings(font: ImageFont.FreeTypeFont, slant: float = 0.0) -> tuple[_Drawing | None, ...]:
    """Return the ten digits; None where the font has the drawing of a missing sign for one."""
    missing = _drawn(font, "\uffff", slant)
    every = (_drawn(font, str(digit), slant) for digit in range(10))
    return tuple(None if one == missing else one for one in every)


def _drawn(font: ImageFont.FreeTypeFont, sign: str, slant: float) -> _Drawing | None:
    canvas = Image.new("L", (3 * _SIZE, 2 * _SIZE), 0)
    ImageDraw.Draw(canvas).text((_SIZE, _SIZE // 3), sign, font=font, fill=255)
    if slant:
        line = (1.0, slant, -slant * _SIZE, 0.0, 1.0, 0.0)
        canvas = canvas.transform(canvas.size, Image.Transform.AFFINE, line)
    place = canvas.getbbox()
    if place is None:
        return None
    cut = canvas.crop(place)
    return cut.resize((_WIDE, _HIGH)).convert("1", dither=Image.Dither.NONE).tobytes(), (
        cut.width / cut.height
    )
