"""Pictures that no PDF can take as they are (HEIC, TIFF, CMYK …), made into plain JPEGs."""

import io
from pathlib import Path

from PIL import Image

from hq_desktop.exchange.photos import picture

_LONGEST_SIDE = 3508
"""A4 at 300 dots an inch: no paper shows more."""
_QUALITY = 90


def as_jpeg(
    path: Path, number: int = 0, longest: int = _LONGEST_SIDE, quality: int = _QUALITY
) -> bytes:
    """Return one picture of a file as a JPEG, upright; raises FileMissing or FileUnreadable.

    No side is longer than `longest` pixels; `quality` is JPEG's, from 1 to 95.
    """
    found = picture(path, number, longest)
    output = io.BytesIO()
    image = Image.frombytes("RGB", (found.width, found.height), found.pixels)
    image.save(output, "JPEG", quality=quality)
    return output.getvalue()
