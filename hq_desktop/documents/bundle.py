"""One PDF out of laid-out sheets and page pictures: links, outline, labels, pictures unchanged."""

import io
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, Stream, String

from hq_desktop.documents.exif import Box, fitted, is_lying, placed, turned
from hq_desktop.documents.layout import laid_out
from hq_desktop.documents.paper import Marks, Paper
from hq_desktop.documents.parts import DOCUMENT
from hq_desktop.documents.pictures import Picture
from hq_desktop.documents.pouring import MARKER, pour
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.package import ExhibitPage
from hq_desktop.domain.progress import Step

_PICTURE = Name("/HqPage")


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page of a PDF that goes in as it is; `number` counts from 0."""

    path: Path
    number: int


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


def build(paper: Paper, sources: Sources, target: Path, step: Step) -> Written:
    """Write one package to a file and return its sheets and SHA-256.

    Raises Cancelled, FileUnreadable for a page that cannot be read, OSError for the disk.
    """
    laid, counted, marks = laid_out(paper)
    _refuse_drift(counted, marks)
    with tempfile.TemporaryDirectory(prefix="hq-package-") as folder:
        base = Path(folder) / "base.pdf"
        pictures = _base(laid, counted, marks, sources, base)
        step(0, len(pictures))
        size, sha256 = pour(base, target, pictures, counted.digest, step)
    return Written(target, counted.total, size, sha256)


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


def _base(
    laid: bytes, paper: Paper, marks: Marks, sources: Sources, base: Path
) -> tuple[Picture, ...]:
    """Write everything but the pictures' own bytes; each picture leaves a marked empty stream."""
    pictures: list[Picture] = []
    with Pdf.open(io.BytesIO(laid)) as pdf:
        pages = list(pdf.pages)
        if len(pages) != paper.total:
            raise RuntimeError(f"{paper.total} sheets were announced, {len(pages)} were drawn")
        opened: dict[Path, Pdf] = {}
        for sheet, box, page in marks.pictures:
            source = sources[page.sha256, page.number]
            if isinstance(source, PdfPage):
                _place_page(pdf, pages[sheet - 1], source, page.turned, box, opened)
            else:
                _place_picture(pdf, pages[sheet - 1], source, page, box, len(pictures))
                pictures.append(source)
        _link(pages, paper, marks)
        _outline(pdf, paper, marks)
        describe(pdf, paper.wording, _title(paper))
        _save(pdf, base)
        for other in opened.values():
            other.close()
    return tuple(pictures)


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


def _place_page(
    pdf: Pdf, sheet: pikepdf.Page, source: PdfPage, degrees: int, box: Box, opened: dict[Path, Pdf]
) -> None:
    try:
        if source.path not in opened:
            opened[source.path] = Pdf.open(source.path)
        page = opened[source.path].pages[source.number]
        left, bottom, right, top = (float(edge) for edge in page.trimbox)
        form = pdf.copy_foreign(page.as_form_xobject(handle_transformations=False))
    except (pikepdf.PdfError, IndexError, ValueError) as fault:
        raise FileUnreadable(path=source.path.name, reason=str(fault)) from fault
    quarter = turned(1, int(page.rotation if hasattr(page, "rotation") else page.get("/Rotate", 0)))
    orientation = turned(quarter, degrees)
    width, height = right - left, top - bottom
    shown = (height, width) if is_lying(orientation) else (width, height)
    a, b, c, d, e, f = placed(orientation, fitted(*shown, box))
    matrix = (
        a / width,
        b / width,
        c / height,
        d / height,
        e - a * left / width - c * bottom / height,
        f - b * left / width - d * bottom / height,
    )
    _draw(pdf, sheet, form, matrix)


def _draw(pdf: Pdf, sheet: pikepdf.Page, what: pikepdf.Object, matrix: tuple[float, ...]) -> None:
    resources = sheet.obj.Resources
    resources.XObject = Dictionary({str(_PICTURE): pdf.make_indirect(what)})
    numbers = " ".join(f"{number:.4f}" for number in matrix)
    sheet.contents_add(f"q {numbers} cm {_PICTURE} Do Q".encode())


def _link(pages: list[pikepdf.Page], paper: Paper, marks: Marks) -> None:
    for sheet, (left, bottom, right, top), target in marks.links:
        page = pages[sheet - 1]
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in (left, bottom, right, top)]),
            Border=Array([0, 0, 0]),
            Dest=_top_of(pages[paper.firsts[target] - 1]),
        )
        if "/Annots" not in page.obj:
            page.obj.Annots = Array([])
        page.obj.Annots.append(note)


def _top_of(page: pikepdf.Page) -> Array:
    """The top of a page, at the zoom the reader has."""
    return Array([page.obj, Name.XYZ, None, None, None])


def _outline(pdf: Pdf, paper: Paper, marks: Marks) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(_entry(paper, marks, DOCUMENT))
        for one in paper.attachments():
            entry = _entry(paper, marks, one.key)
            entry.is_closed = True
            entry.children.extend(_entry(paper, marks, exhibit.key) for exhibit in one.exhibits)
            outline.root.append(entry)


def _entry(paper: Paper, marks: Marks, key: str) -> OutlineItem:
    sheet = paper.firsts[key]
    title = f"{marks.titles[key]}, {paper.wording.phrase('outline_sheet', sheet=str(sheet))}"
    return OutlineItem(title, sheet - 1, "XYZ")


def _save(pdf: Pdf, base: Path) -> None:
    """A plain cross-reference table and a fixed identity: the pouring gives the real one."""
    pdf.save(
        base,
        static_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=True,
    )


def describe(pdf: Pdf, wording: Wording, title: str) -> None:
    """Say what the file is; no dates, so that the same facts give the same bytes."""
    language = "kk-KZ" if wording.is_kazakh else "ru-RU"
    pdf.Root.Lang = String(language)
    pdf.Root.PageMode = Name.UseOutlines
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=1)]))
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = String(title)
    pdf.docinfo[Name.Producer] = String("hq-desktop")


def _title(paper: Paper) -> str:
    challenged = paper.wording.value(paper.facts.values.get("challenged", ""))
    parts: Iterable[str] = (paper.wording.of(paper.template.title), challenged)
    return " – ".join(part for part in parts if part)
