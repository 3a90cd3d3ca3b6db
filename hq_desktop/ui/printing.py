"""Sending a document to a printer: each page as it is in the PDF, at the paper's own size."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.errors import FileUnreadable, Refused
from hq_desktop.ui.tasks import Progress

DPI = 300
POINT = 72


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
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise FileUnreadable(path=str(path), reason="not_a_pdf")
    first = max(1, printer.fromPage()) - 1
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    painter = QPainter()
    if not painter.begin(printer):
        name = printer.outputFileName() or printer.printerName()
        raise Refused(reason="printer_away", printer=name)
    try:
        for done, page in enumerate(range(first, last)):
            progress.step(done, last - first)
            if done:
                printer.newPage()
            _print_page(document, page, painter, printer)
    finally:
        painter.end()
        document.close()
    return last - first


def _print_page(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    ratio = printer.resolution() / POINT
    size = QSize(round(points.width() * ratio), round(points.height() * ratio))
    painter.drawImage(QRect(0, 0, size.width(), size.height()), document.render(page, size))
