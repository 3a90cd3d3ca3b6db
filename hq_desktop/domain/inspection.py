"""What the program itself found in a file; it can be found again from the bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

INSPECTOR = 1
"""The number of the way of inspecting; files inspected by an older way are inspected again."""

LEAST_SHARPNESS = 0.3
"""Measured on drawn sheets: sharp ones have 3 and more, at 1,280 pixels of a chat too; handwriting
runs together below 0.3 (a blur of 5 pixels at 12 megapixels gives 0.15)."""

LEAST_BRIGHTNESS = 80.0
"""Grey of the paper: daylight gives 240, a lamp 120; at 60 a telephone's noise eats the print."""

LEAST_SIDE = 900
"""Pixels of the longer side: with less, print of a whole sheet is under 8 pixels high."""


class Defect(StrEnum):
    """Why a picture may be hard to read; said while another photo can still be asked for."""

    BLURRED = "blurred"
    DARK = "dark"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file holds. Moment, device and place are what EXIF claims: shown, never trusted.

    `media_type` is told by the content. `width` and `height` are pixels of the first picture,
    upright; `pictures` counts the pages of a PDF or TIFF, 0 where nothing can be shown; `fault`
    is the code of the reason why it cannot. `taken_at` is as the device wrote it. `sharpness` is
    in units of `exchange.quality`, `brightness` 0 to 255. `look` is a difference hash of 256 bits
    in hex; `alike` the SHA-256 of the first file of its group of near-duplicates.
    """

    sha256: str
    media_type: str = ""
    width: int = 0
    height: int = 0
    pictures: int = 0
    fault: str = ""
    orientation: int = 0
    taken_at: str = ""
    device: str = ""
    latitude: float | None = None
    longitude: float | None = None
    sharpness: float | None = None
    brightness: float | None = None
    look: str = ""
    alike: str = ""
    inspector: int = INSPECTOR

    @property
    def defects(self) -> tuple[Defect, ...]:
        """What makes the picture hard to read."""
        found: list[Defect] = []
        if self.sharpness is not None and self.sharpness < LEAST_SHARPNESS:
            found.append(Defect.BLURRED)
        if self.brightness is not None and self.brightness < LEAST_BRIGHTNESS:
            found.append(Defect.DARK)
        if self.pictures and min(self.width, self.height) > 0 and self._is_small:
            found.append(Defect.SMALL)
        return tuple(found)

    @property
    def _is_small(self) -> bool:
        return max(self.width, self.height) < LEAST_SIDE


def best_of(copies: Sequence[Inspection]) -> Inspection:
    """Return the copy of a photo to work with: without defects, then the largest of them.

    Where sizes agree it is the original: messengers take EXIF off, so that what has kept it is no
    recompressed copy; then the sharpest counts, then the first. Raises ValueError where there is
    none.
    """
    return max(copies, key=_goodness)


def _goodness(copy: Inspection) -> tuple[bool, int, int, bool, float]:
    return (
        not copy.fault,
        -len(copy.defects),
        copy.width * copy.height,
        bool(copy.taken_at or copy.device),
        copy.sharpness or 0.0,
    )
