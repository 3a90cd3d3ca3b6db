"""Pages of a PDF as pictures, through pdfium, which answers one caller at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from queue import SimpleQueue

import pypdfium2
from PIL import Image

from hq_desktop.exchange.limits import (
    DAMAGED,
    MOST_PAGE_POINTS,
    MOST_PICTURES,
    PAGE_TOO_LARGE,
    PASSWORD,
    TOO_MANY_PAGES,
    Unshowable,
)
from hq_desktop.exchange.pdf_guard import check_pdf

_SHARP = 400 / 72
"""Dots a point at which the smallest print is sharp: 400 an inch."""
_LEAST_SIDE = 2400
"""Pixels of a page that calls itself small; a photo may hide in it."""

# Whoever speaks to pdfium takes the key from its hook.
_KEY: SimpleQueue[None] = SimpleQueue()
_KEY.put(None)


def pages_in(path: Path) -> int:
    """Return how many pages a PDF has; raises Unshowable or OSError."""
    with _opened(path) as document:
        return len(document)


def page_size(path: Path, number: int, longest: int) -> tuple[int, int]:
    """Return the width and height that `page` would give a page."""
    with _opened(path) as document:
        wide, high = document.get_page_size(number)
        scale = _scale(wide, high, longest)
        return max(1, round(wide * scale)), max(1, round(high * scale))


def page(path: Path, number: int, longest: int) -> Image.Image:
    """Return a page as a picture; raises Unshowable, IndexError or OSError."""
    with _opened(path) as document:
        if not 0 <= number < len(document):
            raise IndexError(number)
        shown = document[number]
        wide, high = shown.get_size()
        image: Image.Image = shown.render(scale=_scale(wide, high, longest)).to_pil()
        return image


def _scale(wide: float, high: float, longest: int) -> float:
    longer = max(wide, high)
    if not 0 < longer <= MOST_PAGE_POINTS:
        raise Unshowable(PAGE_TOO_LARGE)
    return min(longest, max(longer * _SHARP, _LEAST_SIDE)) / longer


@contextmanager
def reading(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """Give a PDF that this program has written; nothing in it needs to be guarded against."""
    _KEY.get()
    try:
        with pypdfium2.PdfDocument(path) as document:
            yield document
    except pypdfium2.PdfiumError as fault:
        raise Unshowable(DAMAGED) from fault
    finally:
        _KEY.put(None)


@contextmanager
def _opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    stat = path.stat()
    reason = _reason(path, stat.st_size, stat.st_mtime_ns)
    if reason:
        raise Unshowable(reason)
    _KEY.get()
    try:
        with pypdfium2.PdfDocument(path) as document:
            if len(document) > MOST_PICTURES:
                raise Unshowable(TOO_MANY_PAGES)
            document.init_forms()  # what was typed into a form is seen on its pages
            yield document
    except pypdfium2.PdfiumError as fault:
        is_locked = fault.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise Unshowable(PASSWORD if is_locked else DAMAGED) from fault
    finally:
        _KEY.put(None)


@lru_cache(maxsize=256)
def _reason(path: Path, size: int, changed: int) -> str:  # noqa: ARG001 — they tell a file apart
    """Why a PDF must not be opened; asked once of each file, whatever number of pages is shown."""
    try:
        check_pdf(path)
    except Unshowable as found:
        return found.reason
    return ""
