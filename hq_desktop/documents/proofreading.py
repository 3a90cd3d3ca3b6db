"""A finished file opened again: its sheets, labels, links, bookmarks, fonts and pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from hq_desktop.documents.bundle import Meant
from hq_desktop.documents.pages import HEIGHT, WIDTH

_NEARLY = 1.0
"""Points by which a place may differ; numbers are rounded when they are written."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a sheet; `reason` finds its words."""

    sheet: int
    reason: str


def structure_faults(path: Path, meant: Meant) -> Iterator[Fault]:
    """Give what is not as it is meant to be in how a file is built; nothing is drawn for it."""
    span = meant.span
    with Pdf.open(path) as pdf:
        pages = list(pdf.pages)
        if len(pages) != span.last - span.first + 1:
            yield Fault(span.first, "sheets_missing")
            return
        places = {page.obj.objgen: span.first + place for place, page in enumerate(pages)}
        for sheet, page in enumerate(pages, start=span.first):
            yield from _page_faults(page, sheet)
        yield from _link_faults(pages, places, meant)
        yield from _outline_faults(pdf, places, meant)
        yield from _picture_faults(pages, meant)


def _page_faults(page: pikepdf.Page, sheet: int) -> Iterator[Fault]:
    box = [float(edge) for edge in page.mediabox]
    if any(abs(one - two) > _NEARLY for one, two in zip(box, (0, 0, WIDTH, HEIGHT), strict=True)):
        yield Fault(sheet, "sheet_not_a4")
    if str(page.label) != str(sheet):
        yield Fault(sheet, "sheet_label_wrong")
    fonts = page.obj.Resources.get("/Font")
    if isinstance(fonts, Dictionary) and not all(_is_embedded(one) for one in fonts.values()):
        yield Fault(sheet, "font_not_embedded")


def _is_embedded(font: Object) -> bool:
    described = font.get("/FontDescriptor")
    return described is not None and "/FontFile2" in described


def _link_faults(
    pages: list[pikepdf.Page], places: dict[tuple[int, int], int], meant: Meant
) -> Iterator[Fault]:
    wanted = iter(meant.links)
    found = (
        (sheet, note)
        for sheet, page in enumerate(pages, start=meant.span.first)
        for note in page.obj.get("/Annots", [])
    )
    seen = sorted(((sheet, _box(note), places.get(note.Dest[0].objgen)) for sheet, note in found))
    for one, other in zip(sorted(meant.links), seen, strict=False):
        sheet, box, target = one
        near = all(abs(a - b) <= _NEARLY for a, b in zip(box, other[1], strict=True))
        if (sheet, target) != (other[0], other[2]) or not near:
            yield Fault(sheet, "link_astray")
            return
    if len(seen) != len(list(wanted)):
        yield Fault(meant.span.first, "link_astray")


def _box(note: Object) -> tuple[float, ...]:
    return tuple(float(edge) for edge in Array(note.Rect))


def _outline_faults(pdf: Pdf, places: dict[tuple[int, int], int], meant: Meant) -> Iterator[Fault]:
    with pdf.open_outline() as outline:
        entries = [one for top in outline.root for one in (top, *top.children)]
    for (title, sheet), entry in zip(meant.outline, entries, strict=False):
        target = entry.destination
        reached = places.get(target[0].objgen) if isinstance(target, Array) else None
        if entry.title != title or reached != sheet:
            yield Fault(sheet, "outline_astray")
            return
    if len(entries) != len(meant.outline):
        yield Fault(meant.span.first, "outline_astray")


def _picture_faults(pages: list[pikepdf.Page], meant: Meant) -> Iterator[Fault]:
    for sheet, box in meant.pictures:
        drawn = pages[sheet - meant.span.first].obj.Resources.get("/XObject", Dictionary())
        one = drawn.get("/HqPage")
        if one is None or not _has_content(one):
            yield Fault(sheet, "picture_absent")
        left, bottom, wide, high = box
        if left < 0 or bottom < 0 or left + wide > WIDTH + 1 or bottom + high > HEIGHT + 1:
            yield Fault(sheet, "sheet_clipped")


def _has_content(drawing: Object) -> bool:
    """Whether a drawing has bytes; a photo's are there unread, nothing is decoded."""
    return int(drawing.get("/Length", 0)) > 0 or drawing.get("/Subtype") == Name.Form
