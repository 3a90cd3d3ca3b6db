"""Which way is up: the orientation a camera wrote, and the matrix that puts a page upright."""

import re
import struct
from collections.abc import Mapping

Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]

_HEADER = b"Exif\x00\x00"
_ORIENTATION = 0x0112
_SHORT, _LONG = 3, 4
_XMP = b"http://ns.adobe.com/xap/1.0/\x00"
_XMP_ORIENTATION = re.compile(rb"tiff:Orientation(?:=\"|>)([1-8])")

_CLOCKWISE = {1: 6, 6: 3, 3: 8, 8: 1, 2: 7, 7: 4, 4: 5, 5: 2}
"""What an orientation becomes after a quarter turn clockwise."""

_UNIT: Mapping[int, Matrix] = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""Where the unit square of the stored picture goes, for each of EXIF's eight orientations."""


def orientation_in(segment: bytes) -> int:
    """Return the orientation of a JPEG's APP1 segment, EXIF or XMP; 0 where it says none."""
    if segment.startswith(_HEADER):
        return orientation_in_exif(segment[len(_HEADER) :])
    found = _XMP_ORIENTATION.search(segment) if segment.startswith(_XMP) else None
    return int(found.group(1)) if found else 0


def orientation_in_exif(tiff: bytes) -> int:
    """Return the orientation of EXIF without its header; 0 where it says none that exists."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 0
    try:
        return _first_directory(tiff, order)
    except struct.error:
        return 0


def _first_directory(tiff: bytes, order: str) -> int:
    (start,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, start)
    for place in range(count):
        entry = start + 2 + 12 * place
        tag, kind, _ = struct.unpack_from(order + "HHI", tiff, entry)
        if tag == _ORIENTATION and kind in {_SHORT, _LONG}:
            (value,) = struct.unpack_from(order + ("H" if kind == _SHORT else "I"), tiff, entry + 8)
            return int(value) if value in _UNIT else 0
    return 0


def turned(orientation: int, degrees: int) -> int:
    """Return an orientation after further turns clockwise, in degrees."""
    for _ in range(degrees // 90 % 4):
        orientation = _CLOCKWISE[orientation]
    return orientation


def is_lying(orientation: int) -> bool:
    """Whether width and height change places when the picture is put upright."""
    return orientation >= 5


def placed(orientation: int, box: Box) -> Matrix:
    """Return the matrix that draws the unit square upright into a box."""
    left, bottom, width, height = box
    a, b, c, d, e, f = _UNIT[orientation]
    return (a * width, b * height, c * width, d * height, left + e * width, bottom + f * height)


def fitted(width: float, height: float, box: Box) -> Box:
    """Return the largest box of a picture's proportions inside another, centred, at its top."""
    left, bottom, wide, high = box
    scale = min(wide / width, high / height)
    return (
        left + (wide - width * scale) / 2,
        bottom + high - height * scale,
        width * scale,
        height * scale,
    )
