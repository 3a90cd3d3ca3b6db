"""Straightening: a quad of a picture becomes a rectangle, and a first guess of the quad."""

from pathlib import Path

from PIL import Image

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import WHOLE, Quad
from hq_desktop.exchange.finding_sheets import sheet_in
from hq_desktop.exchange.opening import failures_told, upright

_GUESSING_SIDE = 320
_RIM = 4
_TOO_FINE = 1.6
"""A picture that is so much finer than what is drawn from it is made coarser first."""


def corners_of(path: Path, number: int = 0) -> Quad:
    """Guess the corners of a bright sheet on a darker table, in the EXIF-upright picture.

    Returns the whole picture where unsure. Raises FileMissing or FileUnreadable.
    """
    with failures_told(path):
        return sheet_in(upright(path, number, _GUESSING_SIDE).convert("L")) or WHOLE


def straightened(image: Image.Image, quad: Quad, size: tuple[int, int]) -> Image.Image:
    """Return the part of a picture inside a quad as a rectangle of a size in pixels."""
    wide, high = quads.sides(quad, *image.size)
    image, inside = _around(image, quads.scaled(quad, *image.size))
    fineness = min(wide / size[0], high / size[1])
    if fineness > _TOO_FINE:
        width, height = (max(1, round(side / fineness)) for side in image.size)
        across, down = width / image.width, height / image.height
        image = image.resize((width, height), Image.Resampling.BOX)
        inside = quads.scaled(inside, across, down)
    how = Image.Resampling.BILINEAR if fineness > 1 else Image.Resampling.BICUBIC
    target = quads.corners((0.0, 0.0, float(size[0]), float(size[1])))
    matrix = quads.homography(target, inside)
    eight = tuple(number / matrix[8] for number in matrix[:8])
    return image.transform(size, Image.Transform.PERSPECTIVE, eight, how, fillcolor="white")


def _around(image: Image.Image, quad: Quad) -> tuple[Image.Image, Quad]:
    """Cut a picture down to what is around a quad of its pixels, and return the quad in that."""
    across, down = [x for x, _ in quad], [y for _, y in quad]
    left, top = max(0, int(min(across)) - _RIM), max(0, int(min(down)) - _RIM)
    right = min(image.width, int(max(across)) + 1 + _RIM)
    bottom = min(image.height, int(max(down)) + 1 + _RIM)
    if 2 * (right - left) * (bottom - top) > image.width * image.height:
        return image, quad
    one, two, three, four = ((x - left, y - top) for x, y in quad)
    return image.crop((left, top, right, bottom)), (one, two, three, four)
