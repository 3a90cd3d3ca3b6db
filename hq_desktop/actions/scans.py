"""A page that figures are typed from, before or after it is kept: its pictures for the screen."""

from dataclasses import dataclass
from pathlib import Path

from hq_desktop.exchange import photos
from hq_desktop.exchange.photos import Picture

LONGEST = 3000
"""Pixels of the longer side: the figures of a newspaper page can be read when it is zoomed."""


@dataclass(frozen=True, slots=True)
class Scan:
    """One picture of a file and how many there are; a PDF holds one a page."""

    picture: Picture
    number: int
    count: int


def scan(path: Path, number: int = 0) -> Scan:
    """Return one picture of a file, from 0; raises FileMissing, FileUnreadable."""
    count = photos.pictures_in(path)
    chosen = min(max(number, 0), count - 1)
    return Scan(photos.picture(path, chosen, LONGEST), chosen, count)
