"""What a photo's EXIF claims: moment, device, place. Anybody can write it; it is never trusted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from hq_desktop.exchange.opening import FAULTS

_LONGEST = 100
_OFFSET = re.compile(r"[+-][01]\d:[0-5]\d")


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What EXIF says, as far as it says anything that can be meant; see `Inspection`."""

    orientation: int = 0
    taken_at: str = ""
    device: str = ""
    latitude: float | None = None
    longitude: float | None = None


def exif_facts(image: Image.Image) -> ExifFacts:
    """Read the EXIF of an open picture; what is damaged there is left out."""
    try:
        exif = image.getexif()
        shot, place = exif.get_ifd(IFD.Exif), exif.get_ifd(IFD.GPSInfo)
    except FAULTS:
        return ExifFacts()
    latitude = _degrees(place, GPS.GPSLatitude, GPS.GPSLatitudeRef, "S")
    longitude = _degrees(place, GPS.GPSLongitude, GPS.GPSLongitudeRef, "W")
    if not _is_place(latitude, longitude):
        latitude = longitude = None
    return ExifFacts(
        _orientation(image, exif),
        _moment(shot),
        _device(exif.get(Base.Make), exif.get(Base.Model)),
        latitude,
        longitude,
    )


def _orientation(image: Image.Image, exif: Image.Exif) -> int:
    """As written: libheif, which turns the picture itself, keeps the number elsewhere."""
    found = image.info.get("original_orientation")
    if found is None:
        found = exif.get(Base.Orientation)
    return found if isinstance(found, int) and 0 <= found <= 0xFFFF else 0


def _moment(shot: Mapping[int, Any]) -> str:
    text = _text(shot.get(Base.DateTimeOriginal))
    try:
        moment = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 — as written
    except ValueError:
        return ""
    offset = _text(shot.get(Base.OffsetTimeOriginal)).replace("Z", "+00:00")
    return f"{moment:%Y-%m-%d %H:%M:%S}{offset if _OFFSET.fullmatch(offset) else ''}"


def _device(make: object, model: object) -> str:
    """Make and model; most makers repeat themselves in the model."""
    maker, name = _text(make), _text(model)
    if maker and name.lower().startswith(maker.split()[0].lower()):
        return name
    return f"{maker} {name}".strip()


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    printable = "".join(letter if letter.isprintable() else " " for letter in value.split("\0")[0])
    return " ".join(printable.split())[:_LONGEST]


def _degrees(place: Mapping[int, Any], where: int, side: int, negative: str) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in place[where])
    except FAULTS:
        return None
    whole = degrees + minutes / 60 + seconds / 3600
    if not isfinite(whole):
        return None
    return round(-whole if _text(place.get(side)).upper() == negative else whole, 7)


def _is_place(latitude: float | None, longitude: float | None) -> bool:
    """Devices that know no place write zeros."""
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return False
    return abs(latitude) <= 90 and abs(longitude) <= 180
