"""One PDF out of laid-out sheets and page pictures: links, outline, labels, pictures unchanged."""

import hashlib
import io
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, Stream, String

from hq_desktop.documents.exif import Box, fitted, is_lying, placed, turned
from hq_desktop.documents.foreign_pages import ForeignPages
from hq_desktop.documents.layout import counted, laid_out
from hq_desktop.documents.paper import DOCUMENT, Marks, Paper, Span, label_of
from hq_desktop.documents.pictures import Picture
from hq_desktop.documents.pouring import MARKER, pour
from hq_desktop.documents.volumes import VolumeLimit, cover_key, span_words, starts
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.package import ExhibitPage
from hq_desktop.domain.progress import Step

_PICTURE = Name("/HqPage")
_TRIES = 6
_NO_LIMIT = VolumeLimit()
_INDIVISIBLE = 2
"""A cover and one page."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page of a PDF that goes in as it is; `number` counts from 0, `pages` are all it has."""

    path: Path
    number: int
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A finished file: its sheets, bytes and SHA-256."""

    path: Path
    pages: int
    size: int
    sha256: str


Source = Picture | PdfPage
Sources = Mapping[tuple[str, int], Source]
"""Page pictures by SHA-256 and page number."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a finished file is meant to hold, to be held against the file when it is read again."""

    wording: Wording
    span: Span
    total: int
    links: tuple[tuple[int, Box, int], ...]
    outline: tuple[tuple[str, int], ...]
    pictures: tuple[tuple[int, Box], ...]


@dataclass(frozen=True, slots=True)
class Volume:
    """One finished volume and what it is meant to hold."""

    written: Written
    meant: Meant


def build(
    paper: Paper, sources: Sources, target: Path, step: Step, limit: VolumeLimit = _NO_LIMIT
) -> tuple[Volume, ...]:
    """Write one package to a file, or to several volumes, and return what was written.

    A volume may be larger than the limit only where one page alone is. Raises Cancelled,
    FileUnreadable for a page that cannot be read, OSError for the disk.
    """
    weights = {key: weight_of(source) for key, source in sources.items()}
    cut = _cut(paper, weights, limit)
    volumes = _bound(cut, sources, target, step)
    aimed = limit
    for _ in range(_TRIES):
        aimed = _aimed_lower(aimed, limit, volumes)
        other = _cut(paper, weights, aimed)
        if other.starts == cut.starts:
            break
        for one in volumes:
            one.written.path.unlink()
        cut = other
        volumes = _bound(cut, sources, target, step)
    return volumes


def _aimed_lower(aimed: VolumeLimit, limit: VolumeLimit, volumes: Sequence[Volume]) -> VolumeLimit:
    """Where a volume that has more than one page became too large, aim at less next time."""
    divisible = [one.written.size for one in volumes if one.written.pages > _INDIVISIBLE]
    most, before = limit.most_bytes, aimed.most_bytes
    if most is None or before is None or max(divisible, default=0) <= most:
        return aimed
    return replace(aimed, most_bytes=int(before * most / max(divisible) * 0.98))


def weight_of(source: Source) -> int:
    """Return about how many bytes a page picture takes."""
    if isinstance(source, Picture):
        return source.length
    return source.path.stat().st_size // max(1, source.pages)


def _cut(paper: Paper, weights: Mapping[tuple[str, int], int], limit: VolumeLimit) -> Paper:
    """Count the sheets; where volumes are limited, until covers and inventory change no cut."""
    known = counted(replace(paper, starts=()))
    for _ in range(_TRIES if limit.is_set else 0):
        found = starts(known, weights, limit)
        if found == known.starts:
            break
        known = counted(replace(paper, starts=found))
    return known


def _bound(paper: Paper, sources: Sources, target: Path, step: Step) -> tuple[Volume, ...]:
    laid, marks = laid_out(paper)
    _refuse_drift(paper, marks)
    spans = paper.spans or (Span(1, 1, paper.total),)
    total, done = len(marks.pictures), 0
    volumes: list[Volume] = []
    for span in spans:
        path = target.with_stem(f"{target.stem}-{span.number}") if paper.spans else target
        with tempfile.TemporaryDirectory(prefix="hq-package-") as folder:
            base = Path(folder) / "base.pdf"
            sheet = _Volume(paper, marks, span)
            pictures = sheet.write(laid, sources, base)
            step(done, total)
            identity = _identity(paper, span, sources)
            size, sha256 = pour(
                base, path, pictures, identity, partial(_stepped, step, done, total)
            )
            done += len(pictures)
        written = Written(path, span.last - span.first + 1, size, sha256)
        volumes.append(Volume(written, sheet.meant()))
    return tuple(volumes)


def _stepped(step: Step, before: int, total: int, poured: int, _pictures: int) -> None:
    step(before + poured, total)


def _identity(paper: Paper, span: Span, sources: Sources) -> str:
    """One file, one identity: the frozen facts and how they were bound."""
    if not paper.starts and not paper.reduced:
        return paper.digest
    told = f"{paper.digest} {paper.wording.language} {paper.starts} {span.number}"
    told += " ".join(f"{key}:{weight_of(sources[key])}" for key in sorted(paper.reduced))
    return hashlib.sha256(told.encode()).hexdigest()


def described(laid: bytes, paper: Paper, title: str, target: Path) -> Written:
    """Write laid-out sheets as a file of their own, without pictures or outline."""
    with tempfile.TemporaryDirectory(prefix="hq-package-") as folder:
        base = Path(folder) / "base.pdf"
        with Pdf.open(io.BytesIO(laid)) as pdf:
            total = len(pdf.pages)
            describe(pdf, paper.wording, title)
            _save(pdf, base)
        size, sha256 = pour(base, target, (), paper.digest, lambda _done, _total: None)
    return Written(target, total, size, sha256)


def _refuse_drift(paper: Paper, marks: Marks) -> None:
    """Sheet numbers were printed before they were drawn: both must agree."""
    for key, sheet in marks.sheets.items():
        if paper.firsts[key] != sheet:
            raise RuntimeError(f"{key} was announced on sheet {paper.firsts[key]}, not {sheet}")


class _Volume:
    """One volume being put together: its sheets, its pictures, its links and outline."""

    def __init__(self, paper: Paper, marks: Marks, span: Span) -> None:
        self._paper, self._marks, self._span = paper, marks, span

    def write(self, laid: bytes, sources: Sources, base: Path) -> tuple[Picture, ...]:
        """Write everything but the pictures' own bytes; each leaves a marked empty stream."""
        pictures: list[Picture] = []
        with Pdf.open(io.BytesIO(laid)) as pdf, ExitStack() as stack:
            if len(pdf.pages) != self._paper.total:
                raise RuntimeError(f"{self._paper.total} sheets were announced")
            del pdf.pages[self._span.last :]
            del pdf.pages[: self._span.first - 1]
            pages = list(pdf.pages)
            opened = ForeignPages(pdf, stack)
            for sheet, box, page in self._marks.pictures:
                if sheet not in self._span:
                    continue
                source, own = sources[page.sha256, page.number], pages[sheet - self._span.first]
                if isinstance(source, PdfPage):
                    drawing, matrix, lies = opened.placed(
                        source.path, source.number, page.turned, box
                    )
                    _draw(pdf, own, drawing, matrix)
                    if lies:
                        own.obj.Rotate = 90  # the reader sees it the right way up
                else:
                    _place_picture(pdf, own, source, page, box, len(pictures))
                    pictures.append(source)
            _link(pages, self._span, self.meant().links)
            _outline(pdf, self._outline(), self._span.first)
            describe(pdf, self._paper.wording, _title(self._paper, self._span), self._span.first)
            _save(pdf, base)
        return tuple(pictures)

    def meant(self) -> Meant:
        """Return what the volume is meant to hold."""
        paper, marks, span = self._paper, self._marks, self._span
        links = tuple(
            (sheet, box, paper.firsts[target])
            for sheet, box, target in marks.links
            if sheet in span and paper.firsts[target] in span
        )
        outline = [(one.title, one.sheet) for top in self._outline() for one in (top, *top.inside)]
        pictures = tuple((sheet, box) for sheet, box, _ in marks.pictures if sheet in span)
        return Meant(paper.wording, span, paper.total, links, tuple(outline), pictures)

    def _outline(self) -> list["_Entry"]:
        found = [self._entry(DOCUMENT)] if 1 in self._span else []
        key = cover_key(self._span.number)
        if key in self._paper.firsts:
            found.append(self._entry(key))
        for one in self._paper.attachments():
            inside = [
                self._entry(exhibit.key, f"{label_of(one, number)}. ")
                for number, exhibit in zip(one.numbers, one.exhibits, strict=True)
                if self._paper.firsts[exhibit.key] in self._span and exhibit.key != one.code
            ]
            if self._paper.firsts[one.key] in self._span:
                found.append(replace(self._entry(one.key), inside=tuple(inside)))
            else:
                found += inside
        return found

    def _entry(self, key: str, label: str = "") -> "_Entry":
        """A line of the outline; `label` is an exhibit's number, by which people ask for it."""
        sheet = self._paper.firsts[key]
        named = self._paper.wording.phrase("outline_sheet", sheet=str(sheet))
        return _Entry(f"{label}{self._marks.titles[key]}, {named}", sheet)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the outline with the sheet it leads to."""

    title: str
    sheet: int
    inside: tuple["_Entry", ...] = ()


def _place_picture(
    pdf: Pdf, sheet: pikepdf.Page, picture: Picture, page: ExhibitPage, box: Box, place: int
) -> None:
    orientation = turned(picture.orientation, page.turned)
    width, height = picture.width, picture.height
    if is_lying(orientation):
        width, height = height, width
    matrix = placed(orientation, fitted(width, height, box))
    empty = Stream(pdf, b"", Dictionary({MARKER: place}))
    _draw(pdf, sheet, empty, matrix)


def _draw(pdf: Pdf, sheet: pikepdf.Page, what: pikepdf.Object, matrix: tuple[float, ...]) -> None:
    resources = sheet.obj.Resources
    resources.XObject = Dictionary({str(_PICTURE): pdf.make_indirect(what)})
    numbers = " ".join(f"{number:.4f}" for number in matrix)
    sheet.contents_add(f"q {numbers} cm {_PICTURE} Do Q".encode())


def _link(pages: list[pikepdf.Page], span: Span, links: tuple[tuple[int, Box, int], ...]) -> None:
    for sheet, (left, bottom, right, top), target in links:
        page = pages[sheet - span.first]
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in (left, bottom, right, top)]),
            Border=Array([0, 0, 0]),
            Dest=_top_of(pages[target - span.first]),
        )
        if "/Annots" not in page.obj:
            page.obj.Annots = Array([])
        page.obj.Annots.append(note)


def _top_of(page: pikepdf.Page) -> Array:
    """The top of a page, at the zoom the reader has."""
    return Array([page.obj, Name.XYZ, None, None, None])


def _outline(pdf: Pdf, entries: list[_Entry], first: int) -> None:
    with pdf.open_outline() as outline:
        for one in entries:
            item = OutlineItem(one.title, one.sheet - first, "XYZ")
            item.is_closed = True
            item.children.extend(
                OutlineItem(inner.title, inner.sheet - first, "XYZ") for inner in one.inside
            )
            outline.root.append(item)


def _save(pdf: Pdf, base: Path) -> None:
    """A plain cross-reference table and a fixed identity: the pouring gives the real one."""
    pdf.save(
        base,
        static_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=True,
    )


def describe(pdf: Pdf, wording: Wording, title: str, first: int = 1) -> None:
    """Say what the file is; no dates, so that the same facts give the same bytes."""
    language = "kk-KZ" if wording.is_kazakh else "ru-RU"
    pdf.Root.Lang = String(language)
    pdf.Root.PageMode = Name.UseOutlines
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=first)]))
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = String(title)
    pdf.docinfo[Name.Producer] = String("hq-desktop")


def _title(paper: Paper, span: Span) -> str:
    challenged = paper.wording.value(paper.facts.values.get("challenged", ""))
    volume = span_words(paper, span) if paper.spans else ""
    parts: Iterable[str] = (paper.wording.of(paper.template.title), challenged, volume)
    return " – ".join(part for part in parts if part)
