"""Thumbnails: small JPEGs kept beside the evidence, which can be made again at any time."""

import tempfile
from pathlib import Path

from PIL import Image

from hq_desktop.domain.inspection import Inspection
from hq_desktop.exchange.inspecting import inspected
from hq_desktop.exchange.opening import failures_told, fitted, upright

THUMBNAIL_SIDE = 320
_QUALITY = 82


def thumbnail(path: Path, kept: Path, longest: int = THUMBNAIL_SIDE) -> Path:
    """Write the first picture of a file, upright, as a small JPEG; return where it is kept.

    A power cut leaves either no file or a whole one. Raises FileMissing or FileUnreadable.
    """
    with failures_told(path):
        image = upright(path, 0, longest)
    _write(image, kept)
    return kept


def inspect_and_thumbnail(
    path: Path, sha256: str, kept: Path, longest: int = THUMBNAIL_SIDE
) -> Inspection:
    """Inspect a file and keep its thumbnail, decoding it once; raises as `inspect` does.

    A file that cannot be shown gets no thumbnail.
    """
    inspection, shown = inspected(path, sha256)
    if shown is not None:
        _write(fitted(shown, longest), kept)
    return inspection


def _write(image: Image.Image, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
        unfinished = Path(file.name)
        try:
            image.save(file, "JPEG", quality=_QUALITY)
        except BaseException:
            file.close()
            unfinished.unlink()
            raise
    unfinished.replace(kept)
