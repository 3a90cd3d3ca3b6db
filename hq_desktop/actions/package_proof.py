"""A finished package opened again and held against what it is meant to be."""

import re
from collections.abc import Iterator

from hq_desktop.documents.bundle import Meant, Volume
from hq_desktop.documents.exif import Box
from hq_desktop.documents.pages import HEIGHT, WIDTH
from hq_desktop.documents.proofreading import Fault, structure_faults
from hq_desktop.domain.errors import PackageFaulty
from hq_desktop.exchange.pdf_reading import ReadPage, pages_read

_RANGE = re.compile(r"^(\d+)(?:–(\d+))?$")
_SPACES = re.compile(r"\s+")


def prove(volume: Volume) -> None:
    """Raise PackageFaulty for the first sheet of a finished file that is not as it is meant.

    Links, bookmarks, labels, fonts, pictures, printed numbers, text, ranges and edges are held
    against what was laid out. Photos are not decoded: their bytes were proved while they were
    poured.
    """
    path, meant = volume.written.path, volume.meant
    for fault in (*structure_faults(path, meant), *_text_faults(volume)):
        raise PackageFaulty(file=path.name, sheet=fault.sheet, reason=fault.reason)


def _text_faults(volume: Volume) -> Iterator[Fault]:
    meant = volume.meant
    named: dict[int, list[tuple[Box, int]]] = {}
    for sheet, box, target in meant.links:
        named.setdefault(sheet, []).append((box, target))
    for sheet, page in enumerate(pages_read(volume.written.path), start=meant.span.first):
        yield from _page_faults(page, sheet, meant)
        for box, target in named.get(sheet, ()):
            yield from _range_faults(page, sheet, box, target)


def _page_faults(page: ReadPage, sheet: int, meant: Meant) -> Iterator[Fault]:
    words = _SPACES.sub(" ", page.words)
    number = _SPACES.sub(" ", meant.wording.footer(sheet, meant.total))
    if number not in words:
        yield Fault(sheet, "sheet_number_missing")
    reach = page.reach()
    if reach is None or not words.replace(number, "").strip():
        yield Fault(sheet, "sheet_blank")
    elif reach[0] < 0 or reach[1] < 0 or reach[2] > WIDTH or reach[3] > HEIGHT:
        yield Fault(sheet, "sheet_clipped")


def _range_faults(page: ReadPage, sheet: int, box: Box, target: int) -> Iterator[Fault]:
    """A number that is a link names the sheet it leads to; a range begins there and goes on."""
    said = _RANGE.match(page.inside(box).strip())
    if said is None:
        return
    first, last = int(said.group(1)), int(said.group(2) or said.group(1))
    if first != target or last < first:
        yield Fault(sheet, "range_astray")
