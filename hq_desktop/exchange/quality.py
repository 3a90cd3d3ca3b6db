"""How readable a picture is, and what it looks like, measured on one small grey copy of it.

Sharpness is the variance of the Laplacian (four times a pixel less its four neighbours, in grey
levels) of the picture at 1,000 pixels of length, where it has most detail, less the same where it
has least, which is noise, divided by the variance of the detail itself. So neither dim light nor
blank paper nor a noisy sensor counts as blur or hides it. It is a plain number: above 3 for sharp
print, 1 where every edge takes two pixels, below 0.3 where handwriting runs together, 0 in fog.
"""

from itertools import pairwise

from PIL import Image, ImageChops, ImageFilter, ImageStat

WORKING_SIDE = 1000
"""Pixels of the longer side of the copy on which everything is measured."""

_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, -1, 0, -1, 4, -1, 0, -1, 0), scale=4, offset=128)
_SCALED = 16
"""The Laplacian is kept at a quarter, so that it fits into a byte; its variance at a sixteenth."""
_TILE = 40
_MOST_DETAILED, _LEAST_DETAILED = 0.85, 0.25
_FAINTEST = 20.0
"""The variance of detail below which nothing can be called sharp."""
_RIM = 2
_LOOK_SIDE = 16
_LOOK_MARGIN = 2
"""Grey levels that are no difference: flat paper gives no bits, however it was compressed."""


def working_copy(image: Image.Image) -> Image.Image:
    """Return the small grey copy of an upright picture that the measures take."""
    grey = image if image.mode == "L" else image.convert("L")
    longer = max(grey.size)
    if longer <= WORKING_SIDE:
        return grey
    width, height = (max(1, round(side * WORKING_SIDE / longer)) for side in grey.size)
    return grey.resize((width, height), Image.Resampling.BOX)


def sharpness(grey: Image.Image) -> float | None:
    """Return how sharp a working copy is; None where it is too small to say."""
    if min(grey.size) < 2 * _TILE:
        return None
    inner = (_RIM, _RIM, grey.width - _RIM, grey.height - _RIM)
    edges = grey.filter(_LAPLACIAN).crop(inner)
    smooth = grey.filter(ImageFilter.BoxBlur(8)).crop(inner)
    grey = grey.crop(inner)
    detail = ImageChops.subtract(grey, smooth, 1, 128)
    tiles = ImageChops.difference(grey, smooth).reduce(_TILE)
    levels = sorted(tiles.tobytes())
    much = levels[int(len(levels) * _MOST_DETAILED)]
    little = levels[int(len(levels) * _LEAST_DETAILED)]
    busy = _where(tiles, [255 * (level >= much) for level in range(256)], grey.size)
    calm = _where(tiles, [255 * (level <= little) for level in range(256)], grey.size)
    sharp = (_variance(edges, busy) - _variance(edges, calm)) * _SCALED
    contrast = _variance(detail, busy) - _variance(detail, calm)
    return round(max(0.0, sharp) / max(_FAINTEST, contrast), 3)


def brightness(grey: Image.Image) -> float:
    """Return the mean grey level of the brighter half of a working copy: that of its paper."""
    left = half = grey.width * grey.height / 2
    total = 0.0
    for level, count in reversed(list(enumerate(grey.histogram()))):
        taken = min(count, left)
        total, left = total + level * taken, left - taken
    return round(total / half, 1)


def look(grey: Image.Image) -> str:
    """Return the difference hash of a working copy: 256 bits as 64 hex digits.

    A bit says that a field of 16 by 16 is clearly darker than the one to its right.
    """
    small = grey.resize((_LOOK_SIDE + 1, _LOOK_SIDE), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(_LOOK_SIDE):
        line = small[row * (_LOOK_SIDE + 1) : (row + 1) * (_LOOK_SIDE + 1)]
        for left, right in pairwise(line):
            bits = bits << 1 | (right > left + _LOOK_MARGIN)
    return f"{bits:064x}"


def _where(tiles: Image.Image, table: list[int], size: tuple[int, int]) -> Image.Image:
    mask = tiles.point(table)
    whole = (tiles.width * _TILE, tiles.height * _TILE)
    return mask.resize(whole, Image.Resampling.NEAREST).crop((0, 0, *size))


def _variance(image: Image.Image, mask: Image.Image) -> float:
    return ImageStat.Stat(image, mask).var[0]
