"""What is too much to be shown: files that would fill the memory or never end.

An observer's file is anybody's file. A picture is measured by its header before a pixel is
decoded, and a PDF before its pages are loaded (`pdf_guard`).
"""

import warnings

from PIL import Image

MOST_PIXELS = 120_000_000
"""More than any telephone's sensor of 108 megapixels, less than would fill the memory."""

MOST_PIXELS_DECODED = 75_000_000
"""For what can be decoded only whole: four bytes a pixel are 300 MB."""

MOST_PIXELS_OF_HEIF = 52_000_000
"""A telephone's 48 megapixels; libheif takes seven bytes for each."""

MOST_COEFFICIENTS = 150_000_000
"""Of a progressive JPEG, which is held as coefficients of two bytes until it is complete."""

MOST_PICTURES = 300
"""Pages of a PDF or of a TIFF; a protocol has two."""

MOST_PAGE_POINTS = 14_400
"""The longest side of a page that PDF readers must support (ISO 32000-1, annex C)."""

TOO_MANY_PIXELS = "too_many_pixels"
TOO_HEAVY = "picture_too_heavy"
TOO_MANY_PAGES = "too_many_pages"
PAGE_TOO_LARGE = "page_too_large"
UNPACKS_TOO_LARGE = "unpacks_too_large"
CUT_SHORT = "cut_short"
EMPTY = "file_empty"
DAMAGED = "damaged"
PASSWORD = "password"  # noqa: S105 — a reason, nothing secret
NO_PICTURE = "picture_missing"
UNKNOWN = "content_unknown"

# Pillow's own limits say the same, and are failures, never warnings on somebody's terminal.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


class Unshowable(Exception):
    """A file that cannot be shown; `reason` is a code of `domain.sentences.REASONS`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def check_size(image: Image.Image) -> None:
    """Raise Unshowable for a picture that is too large to be decoded; nothing is decoded yet."""
    pixels = image.width * image.height
    if pixels > MOST_PIXELS:
        raise Unshowable(TOO_MANY_PIXELS)
    if image.format not in {"JPEG", "MPO"}:
        if pixels > (MOST_PIXELS_OF_HEIF if image.format == "HEIF" else MOST_PIXELS_DECODED):
            raise Unshowable(TOO_HEAVY)
    elif image.info.get("progressive") and _coefficients(image) > MOST_COEFFICIENTS:
        raise Unshowable(TOO_HEAVY)


def _coefficients(image: Image.Image) -> float:
    layers: list[tuple[int, int, int, int]] = getattr(image, "layer", [])
    sampled = [across * down for _, across, down, _ in layers] or [1]
    return image.width * image.height * sum(sampled) / max(sampled)
