"""Straightening: a quad of a picture becomes a rectangle, and a first guess of the quad."""

from pathlib import Path

from PIL import Image

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import WHOLE, Quad
from hq_desktop.exchange.finding_sheets import sheet_in
from hq_desktop.exchange.opening import failures_told, upright

_GUESSING_SIDE = 320
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
    fineness = min(wide / size[0], high / size[1])
    if fineness > _TOO_FINE:
        width, height = (max(1, round(side / fineness)) for side in image.size)
        image = image.resize((width, height), Image.Resampling.BOX, reducing_gap=1.0)
    target = quads.corners((0.0, 0.0, float(size[0]), float(size[1])))
    matrix = quads.homography(target, quads.scaled(quad, *image.size))
    eight = tuple(number / matrix[8] for number in matrix[:8])
    return image.transform(
        size, Image.Transform.PERSPECTIVE, eight, Image.Resampling.BICUBIC, fillcolor="white"
    )
