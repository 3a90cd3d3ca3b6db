"""Sending sheets to a printer or into a PDF: each page as it is in the file, at its own size."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.errors import FileUnreadable, Refused
from hq_desktop.domain.print_run import (
    PrintFile,
    PrintRun,
    PrintWish,
    Scope,
    ScopeKind,
    Side,
    composed,
)
from hq_desktop.ui.tasks import Progress

DPI = 300
POINT, MILLIMETRE = 72, 25.4
MARK_TOP, MARK_SIZE = 7.0, 3.2
"""Where the mark of a working copy stands, and how high its letters are, in millimetres."""

_UNFINISHED = ".unfinished"
_SLACK = 1.02
"""A page that is larger than the paper by no more than this is not made smaller."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the sheets go: a printer by its name, or a PDF file where `file` is stated."""

    printer: str = ""
    file: Path | None = None
    is_grey: bool = True
    is_two_sided: bool = False
    name: str = ""


def printers() -> tuple[str, ...]:
    """Return the names of the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    every = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(every, key=lambda one: (one != usual, one)))


def prints_two_sided(printer: str) -> bool:
    """Whether a printer says that it prints on both sides."""
    modes = QPrinterInfo.printerInfo(printer).supportedDuplexModes()
    return QPrinter.DuplexMode.DuplexLongSide in modes


def printer_for(where: Destination) -> QPrinter:
    """Return a printer made ready for a destination."""
    info = QPrinterInfo.printerInfo(where.printer) if where.file is None else QPrinterInfo()
    made = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    if where.file is not None:
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(where.file))
    made_ready(made, where.name)
    two = QPrinter.DuplexMode.DuplexLongSide
    made.setDuplex(two if where.is_two_sided else QPrinter.DuplexMode.DuplexNone)
    grey = QPrinter.ColorMode.GrayScale
    made.setColorMode(grey if where.is_grey else QPrinter.ColorMode.Color)
    return made


def ask_printer(parent: QWidget | None, name: str, pages: int) -> QPrinter | None:
    """Ask which printer and which sheets; None where the person turned back."""
    printer = made_ready(QPrinter(QPrinter.PrinterMode.HighResolution), name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, max(1, pages))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def made_ready(printer: QPrinter, name: str) -> QPrinter:
    """Set A4 without the printer's own margins: the page brings its binding margin with it."""
    printer.setDocName(name)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    return printer


def print_pages(path: Path, printer: QPrinter, progress: Progress) -> int:
    """Print a PDF and return the number of sheets; belongs in a task."""
    with _opened([path]) as (document,):
        pages = document.pageCount()
    last = min(printer.toPage() or pages, pages)
    scope = Scope(ScopeKind.SHEETS, max(1, printer.fromPage()), last)
    run = composed([PrintFile(path.stem, pages, ())], PrintWish(scope))
    return Printing([path], run, printer).print(progress)


@dataclass(frozen=True, slots=True)
class Printing:
    """A run on its way: files, the separator sheets, the printer, what marks a working copy."""

    files: Sequence[Path]
    run: PrintRun
    printer: QPrinter
    dividers: Path | None = None
    mark: str = ""

    def print(self, progress: Progress) -> int:
        """Print every job and return how many sheets of paper it took; belongs in a task.

        Raises Cancelled, FileUnreadable, Refused for a printer that takes nothing. A job that is
        cancelled is called back, a file that is not finished is removed.
        """
        total, done = self.run.sides, 0
        named = self.printer.outputFileName()
        with _opened([*self.files, *([self.dividers] if self.dividers else [])]) as documents:
            for place, job in enumerate(self.run.jobs):
                target = self._target(named, place)
                with _job(self.printer, target) as painter:
                    for number, side in enumerate(side for sheet in job for side in sheet):
                        progress.step(done, total)
                        if number:
                            self.printer.newPage()
                        self._draw(documents, side, painter)
                        done += 1
        return self.run.paper

    def _target(self, named: str, place: int) -> Path | None:
        """Return the file of a job; separator sheets that go by themselves have their own."""
        if not named:
            return None
        whole = Path(named)
        is_last = place == len(self.run.jobs) - 1
        return whole if is_last else whole.with_stem(f"{whole.stem}-0")

    def _draw(self, documents: Sequence[QPdfDocument], side: Side, painter: QPainter) -> None:
        if side.divider is not None:
            self._draw_page(documents[-1], side.divider, painter)
        elif side.file is not None:
            self._draw_page(documents[side.file], side.page, painter)
            if self.mark:
                self._draw_mark(painter)

    def _draw_page(self, document: QPdfDocument, page: int, painter: QPainter) -> None:
        """Draw a page as large as it is; a lying one with its top at the binding, as it is bound.

        What is larger than the paper is made smaller, and nothing is made larger.
        """
        points = document.pagePointSize(page)
        paper = self.printer.pageLayout().fullRectPixels(self.printer.resolution()).size()
        is_lying = points.width() > points.height()
        upright = points.transposed() if is_lying else points
        size = upright * (self.printer.resolution() / POINT)
        least = min(1.0, paper.width() / size.width(), paper.height() / size.height())
        if least * _SLACK < 1:
            size *= least
        image = self._image(document, page, size.transposed() if is_lying else size)
        painter.save()
        if is_lying:
            painter.setTransform(QTransform(0, -1, 1, 0, 0, size.height()))
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    def _image(self, document: QPdfDocument, page: int, size: QSizeF) -> QImage:
        drawn = document.render(page, QSize(round(size.width()), round(size.height())))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        painter = QPainter(white)
        painter.drawImage(0, 0, drawn)
        painter.end()
        if self.printer.colorMode() == QPrinter.ColorMode.GrayScale:
            return white.convertToFormat(QImage.Format.Format_Grayscale8)
        return white

    def _draw_mark(self, painter: QPainter) -> None:
        """Say on every page of a working copy what it is, above the text."""
        dot = self.printer.resolution() / MILLIMETRE
        font = QFont("PT Serif")
        font.setPixelSize(round(MARK_SIZE * dot))
        painter.setFont(font)
        wide = self.printer.pageLayout().fullRectPixels(self.printer.resolution()).width()
        room = QRectF(0, MARK_TOP * dot, wide - 15 * dot, MARK_SIZE * 2 * dot)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), self.mark)


@contextmanager
def _job(printer: QPrinter, target: Path | None) -> Iterator[QPainter]:
    """Give what to draw one job with; a PDF gets its name when it is whole."""
    unfinished = f"{target}{_UNFINISHED}"
    if target is not None:
        printer.setOutputFileName(unfinished)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            name = str(target) if target else printer.printerName()
            raise Refused(reason="printer_away", printer=name)
        try:
            yield painter
        except BaseException:
            printer.abort()
            painter.end()
            with suppress(OSError):
                Path(unfinished).unlink()
            raise
        painter.end()
        if target is not None:
            os.replace(unfinished, target)  # noqa: PTH105 — over an older one
    finally:
        if target is not None:
            printer.setOutputFileName(str(target))


@contextmanager
def _opened(paths: Sequence[Path]) -> Iterator[tuple[QPdfDocument, ...]]:
    """Give documents that are closed again, whatever happens."""
    documents = tuple(QPdfDocument() for _ in paths)
    try:
        for document, path in zip(documents, paths, strict=True):
            if document.load(str(path)) != QPdfDocument.Error.None_:
                raise FileUnreadable(path=str(path), reason="not_a_pdf")
        yield documents
    finally:
        for document in documents:
            document.close()
