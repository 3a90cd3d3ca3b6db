"""Strips: the part of a picture that a lens shows."""

from pathlib import Path

from hq_desktop.domain.recipe import Quad
from hq_desktop.exchange.opening import coarse, failures_told
from hq_desktop.exchange.photos import Picture, needed_side, pixels
from hq_desktop.exchange.straightening import straightened


def strip(path: Path, number: int, quad: Quad, size: tuple[int, int]) -> Picture:
    """Return the part of an EXIF-upright picture inside a quad as a rectangle of a size in pixels.

    Raises FileMissing or FileUnreadable; FileUnreadable too where the quad encloses nothing.
    """
    with failures_told(path):
        image = coarse(path, number, needed_side(path, number, quad, size))
        return pixels(straightened(image, quad, size))
