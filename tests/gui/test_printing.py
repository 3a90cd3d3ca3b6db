"""Printing: as many sheets as the package has, or as were asked for."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.ui.printing import made_ready, print_pages
from hq_desktop.ui.tasks import Progress, Tasks


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    made = made_ready(QPrinter(), "Комплект")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def sheets(printer: QPrinter) -> int:
    with pikepdf.Pdf.open(printer.outputFileName()) as pdf:
        return len(pdf.pages)


def test_every_sheet_is_printed_in_a_task(
    tasks: Tasks, leaflet: Path, printer: QPrinter, qtbot: QtBot
) -> None:
    told: list[int] = []
    tasks.run_long(lambda progress: print_pages(leaflet, printer, progress), told.append)
    qtbot.waitUntil(lambda: told == [3])
    assert sheets(printer) == 3


def test_a_range_of_sheets_is_printed_alone(leaflet: Path, printer: QPrinter) -> None:
    printer.setFromTo(2, 3)
    assert print_pages(leaflet, printer, Progress()) == 2
    assert sheets(printer) == 2


def test_a_broken_file_is_refused_with_its_name(tmp_path: Path, printer: QPrinter) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_text("no PDF")
    with pytest.raises(FileUnreadable) as refused:
        print_pages(broken, printer, Progress())
    assert refused.value.facts["path"] == str(broken)
