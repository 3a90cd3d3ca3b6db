"""Near-duplicates: one photo sent again, recompressed or made smaller, and never two sheets.

Two sheets of one form in one scanner look the same but for a few figures. So likeness is decided
on the thumbnails, by the field of 3 by 3 pixels that differs most. What is worth comparing is
looked up, never tried one by one: first by bands of the difference hash, then by the grey of 256
fields of the thumbnail. Sets of pictures are kept as the bits of whole numbers, one bit a picture.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from hq_desktop.domain.inspection import Inspection
from hq_desktop.exchange.opening import FAULTS

WORST_DIFFERENCE = 10
"""Mean difference of grey in the worst field. Measured: copies down to 640 pixels at quality 40
have at most 8; sheets scanned alike, of which one digit differs, 13 and more."""

_FIELD = 3
_SOFT = ImageFilter.GaussianBlur(0.5)
"""Takes off what compression leaves around letters, and leaves the letters."""
_KEPT = 400
"""Thumbnails in memory: 30 MB."""
_BANDS, _BAND_BITS = 16, 16
_GRID = 16
_STEP = 3
"""Levels of grey in one cell of the index, and how far the mean of a field may be off."""
_PROPORTION = 0.012


class Alike:
    """The groups of a campaign's pictures; `thumbnail` gives a picture's small JPEG, if kept.

    The thumbnails of known pictures are read only once something looks like them.
    """

    def __init__(
        self, known: Iterable[Inspection], thumbnail: Callable[[str], Path | None]
    ) -> None:
        self._softened = lru_cache(_KEPT)(partial(_softened, thumbnail))
        self._pictures: list[Inspection] = []
        self._first: dict[str, str] = {}
        self._bands: dict[tuple[int, int], int] = defaultdict(int)
        self._greys: dict[tuple[int, int], int] = defaultdict(int)
        self._drafted = 0
        for inspection in known:
            self._keep(inspection, inspection.alike or inspection.sha256)

    def add(self, inspection: Inspection) -> str:
        """Take a picture in; return the SHA-256 of the first of its group, "" where it is alone."""
        sha256 = inspection.sha256
        if sha256 not in self._first:
            self._keep(inspection, self._found(inspection) or sha256)
        first = self._first[sha256]
        return first if first != sha256 else ""

    def _keep(self, inspection: Inspection, first: str) -> None:
        self._first[inspection.sha256] = first
        if _is_comparable(inspection):
            bit = 1 << len(self._pictures)
            self._pictures.append(inspection)
            for band in _bands(inspection.look):
                self._bands[band] |= bit

    def _found(self, inspection: Inspection) -> str:
        """Return the first of the group that a new picture belongs to."""
        if not _is_comparable(inspection):
            return ""
        likely = 0
        for band in _bands(inspection.look):
            likely |= self._bands.get(band, 0)
        own = self._softened(inspection.sha256) if likely else None
        if own is None:
            return ""
        for place in _places(self._of_like_grey(likely, own)):
            other = self._pictures[place]
            if _can_be_one(inspection, other) and self._is_one(own, other.sha256):
                return self._first[other.sha256]
        return ""

    def _of_like_grey(self, likely: int, own: Image.Image) -> int:
        for place in _places(likely & ~self._drafted):
            self._draft(place)
        for field, level in enumerate(_fields(own)):
            near = 0
            for cell in range((level - _STEP) // _STEP, (level + _STEP) // _STEP + 1):
                near |= self._greys.get((field, cell), 0)
            likely &= near
            if not likely:
                break
        return likely

    def _draft(self, place: int) -> None:
        """Note the grey of a picture's fields; without a thumbnail it is like no other."""
        bit = 1 << place
        self._drafted |= bit
        grey = self._softened(self._pictures[place].sha256)
        for field, level in enumerate(_fields(grey) if grey is not None else b""):
            self._greys[field, level // _STEP] |= bit

    def _is_one(self, own: Image.Image, other: str) -> bool:
        grey = self._softened(other)
        return grey is not None and worst_difference(own, grey) <= WORST_DIFFERENCE


def worst_difference(one: Image.Image, other: Image.Image) -> int:
    """Return by how many levels of grey the most different field of two pictures differs."""
    if other.size != one.size:
        other = other.resize(one.size, Image.Resampling.BICUBIC)
    return max(ImageChops.difference(one, other).reduce(_FIELD).tobytes())


def _softened(thumbnail: Callable[[str], Path | None], sha256: str) -> Image.Image | None:
    """Read a thumbnail; None where there is none that can be read."""
    path = thumbnail(sha256)
    if path is None:
        return None
    try:
        with Image.open(path, formats=("JPEG",)) as image:
            return image.convert("L").filter(_SOFT)
    except FAULTS:
        return None


def _is_comparable(inspection: Inspection) -> bool:
    """A document of several pages is more than its first one."""
    return bool(inspection.look) and inspection.pictures == 1 and not inspection.fault


def _can_be_one(one: Inspection, other: Inspection) -> bool:
    """Whether proportions agree, and the moments that EXIF gives, where both have one."""
    if one.taken_at and other.taken_at and one.taken_at != other.taken_at:
        return False
    across, down = one.width * other.height, other.width * one.height
    return abs(across - down) <= _PROPORTION * max(across, down)


def _bands(look: str) -> Iterator[tuple[int, int]]:
    """Bands without a bit are flat paper and say nothing."""
    bits = int(look, 16)
    for place in range(_BANDS):
        band = bits >> place * _BAND_BITS & (1 << _BAND_BITS) - 1
        if band:
            yield place, band


def _fields(grey: Image.Image) -> bytes:
    return grey.resize((_GRID, _GRID), Image.Resampling.BOX).tobytes()


def _places(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
