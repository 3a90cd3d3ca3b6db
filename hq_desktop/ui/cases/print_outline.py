"""What a finished PDF consists of, read from its own outline and page labels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.print_run import PartKind, PrintFile, PrintPart
from hq_desktop.domain.text import Language

_LANGUAGE = re.compile(r"-(ru|kk)(?=[-.]|$)")
_EXHIBIT = re.compile(r"(\d+)\.(\d+)\. ")
_ANNEX = re.compile(r"(?:[^\W\d]+ )?(\d+)(?:-[^\W\d]+)?\. (.*)")
_SHEET = re.compile(r", [^,]*\d[^,]*$")
"""Every line of the outline ends with the sheet that it leads to."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the outline."""

    title: str
    page: int
    is_inside: bool


def read_outline(path: Path, *, is_filed: bool) -> PrintFile:
    """Return a file's parts; one without an outline is one part. Raises FileUnreadable."""
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise FileUnreadable(path=str(path), reason="not_a_pdf")
    try:
        label = document.pageLabel(0)
        first = int(label) if label.isdigit() else 1
        pages = document.pageCount()
        parts = tuple(_parts(list(_lines(document)), pages, first))
        title = document.metaData(QPdfDocument.MetaDataField.Title)
        return PrintFile(str(title or path.stem), pages, parts, first, is_filed)
    finally:
        document.close()


def language_of(path: Path) -> Language:
    """Return the language that a package's file is in, by its name."""
    found = _LANGUAGE.findall(path.name)
    return Language(found[-1]) if found else Language.RU


def _lines(document: QPdfDocument) -> Iterator[_Line]:
    """Give the lines of the outline in the order of their pages."""
    model = QPdfBookmarkModel()
    model.setDocument(document)
    for row in range(model.rowCount(QModelIndex())):
        top = model.index(row, 0, QModelIndex())
        yield _line(top, is_inside=False)
        for inner in range(model.rowCount(top)):
            yield _line(model.index(inner, 0, top), is_inside=True)


def _line(index: QModelIndex, *, is_inside: bool) -> _Line:
    title = str(index.data(int(QPdfBookmarkModel.Role.Title)))
    page = int(index.data(int(QPdfBookmarkModel.Role.Page)))
    return _Line(_SHEET.sub("", title), page, is_inside)


def _parts(lines: list[_Line], pages: int, first: int) -> Iterator[PrintPart]:
    """Give the parts, each up to where the next one begins; an annex gives way to its exhibits."""
    annex = title = ""
    for place, line in enumerate(lines):
        end = lines[place + 1].page if place + 1 < len(lines) else pages
        part = _part(line, first, end)
        if part.kind is PartKind.ANNEX and not line.is_inside and "." not in part.number:
            annex, title = part.annex, part.title
        elif part.annex == annex:
            part = replace(part, title=title)
        if part.pages:
            yield part


def _part(line: _Line, first: int, end: int) -> PrintPart:
    pages = end - line.page
    if exhibit := _EXHIBIT.match(line.title):
        annex, own = exhibit.groups()
        return PrintPart(PartKind.ANNEX, line.page, pages, annex, f"{annex}.{own}")
    if line.page == 0:
        kind = PartKind.DOCUMENT if first == 1 else PartKind.COVER
        return PrintPart(kind, 0, pages)
    if found := _ANNEX.match(line.title):
        number, title = found.groups()
        return PrintPart(PartKind.ANNEX, line.page, pages, number, number, title)
    return PrintPart(PartKind.LISTS, line.page, pages)
