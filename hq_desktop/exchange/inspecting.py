"""Inspecting: what the program finds in a file by itself, whatever its name claims."""

from dataclasses import replace
from pathlib import Path

from PIL import Image

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.domain.inspection import Inspection
from hq_desktop.exchange import pdf_pages, quality
from hq_desktop.exchange.completeness import check_complete
from hq_desktop.exchange.exif_facts import exif_facts
from hq_desktop.exchange.limits import EMPTY, UNKNOWN
from hq_desktop.exchange.media_types import OCTETS, PDF, PICTURES, media_type_of
from hq_desktop.exchange.opening import (
    FAULTS,
    decoded,
    frames,
    is_of_the_system,
    opened,
    orientation_of,
    plain,
    reason_of,
    standing,
    stood,
)
from hq_desktop.exchange.photos import LONGEST_SIDE

__all__ = ["inspect", "inspected", "media_type_of"]


def inspect(path: Path, sha256: str) -> Inspection:
    """Return what a file holds; for a faulty one, `fault` says why it cannot be shown.

    Raises FileMissing or FileUnreadable only where the disk fails, which says nothing of the file.
    """
    return inspected(path, sha256)[0]


def inspected(path: Path, sha256: str) -> tuple[Inspection, Image.Image | None]:
    """Return what a file holds and its first picture, about 1,000 pixels long, where it has one.

    A photo is decoded once, and no larger than is needed. Raises as `inspect` does.
    """
    found = Inspection(sha256)
    try:
        found = replace(found, media_type=media_type_of(path))
        if not path.stat().st_size:
            return replace(found, fault=EMPTY), None
        if found.media_type == PDF:
            return _document(path, found)
        if found.media_type in PICTURES:
            return _photo(path, found)
    except FileNotFoundError as fault:
        raise FileMissing(path=str(path)) from fault
    except FAULTS as fault:
        return _faulty(path, found, fault), None
    return replace(found, fault=UNKNOWN if found.media_type == OCTETS else ""), None


def _photo(path: Path, found: Inspection) -> tuple[Inspection, Image.Image | None]:
    """What is known before the pixels are decoded is kept even if they cannot be."""
    with opened(path) as image:
        facts = exif_facts(image)
        asked = 0 if image.format == "TIFF" else orientation_of(image)
        width, height = standing(image.size, asked)
        found = replace(
            found,
            width=width,
            height=height,
            orientation=facts.orientation,
            taken_at=facts.taken_at,
            device=facts.device,
            latitude=facts.latitude,
            longitude=facts.longitude,
        )
        try:
            check_complete(path, found.media_type)
            found = replace(found, pictures=frames(image))
            shown = stood(decoded(image, 0, quality.WORKING_SIDE), asked)
        except FAULTS as fault:
            return _faulty(path, replace(found, pictures=0), fault), None
    return _measured(found, shown), shown


def _document(path: Path, found: Inspection) -> tuple[Inspection, Image.Image]:
    """A page is measured in the pixels in which it would be shown."""
    pictures = pdf_pages.pages_in(path)
    width, height = pdf_pages.page_size(path, 0, LONGEST_SIDE)
    shown = plain(pdf_pages.page(path, 0, quality.WORKING_SIDE))
    return _measured(replace(found, pictures=pictures, width=width, height=height), shown), shown


def _measured(found: Inspection, shown: Image.Image) -> Inspection:
    grey = quality.working_copy(shown)
    return replace(
        found,
        sharpness=quality.sharpness(grey),
        brightness=quality.brightness(grey),
        look=quality.look(grey),
    )


def _faulty(path: Path, found: Inspection, fault: BaseException) -> Inspection:
    if is_of_the_system(fault):
        raise FileUnreadable(path=path.name, reason=str(fault)) from fault
    return replace(found, fault=reason_of(fault))
