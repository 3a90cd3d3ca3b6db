"""What a reader finds on the pages of a finished PDF: their words and where these stand."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from hq_desktop.exchange.pdf_pages import reading

_AT_ONCE = 12
"""Pages."""

Area = tuple[float, float, float, float]


class ReadPage:
    """One page as text, in the coordinates of the page."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._text = page.get_textpage()

    @property
    def words(self) -> str:
        """Return everything that is written on it."""
        return str(self._text.get_text_bounded())

    def inside(self, area: Area) -> str:
        """Return what is written inside an area: left, bottom, right, top."""
        return str(self._text.get_text_bounded(*area))

    def reach(self) -> Area | None:
        """Return the area that all words take; None where there are none."""
        areas = [self._text.get_rect(one) for one in range(self._text.count_rects())]
        if not areas:
            return None
        lefts, bottoms, rights, tops = zip(*areas, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)


def pages_read(path: Path) -> Iterator[ReadPage]:
    """Give the pages of a PDF one after another; raises Unshowable or OSError.

    pdfium keeps the pictures of every page it has met: it begins anew before they fill the memory.
    """
    total, done = 1, 0
    while done < total:
        with reading(path) as document:
            total = len(document)
            for number in range(done, min(done + _AT_ONCE, total)):
                page = document[number]
                yield ReadPage(page)
                page.close()
        done += _AT_ONCE
