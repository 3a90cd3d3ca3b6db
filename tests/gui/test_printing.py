"""Printing: as many sheets as there are or were asked for, each at its own size and upright."""

from pathlib import Path

import pikepdf
import pypdfium2
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


def marked(target: Path, size: tuple[int, int], turn: int) -> Path:
    """One page with a black square in its lower left corner."""
    with pikepdf.Pdf.new() as pdf:
        page = pdf.add_blank_page(page_size=size)
        page.contents_add(b"0 g 10 10 100 100 re f")
        page.obj.Rotate = turn
        pdf.save(target)
    return target


def corner(path: Path, place: tuple[float, float]) -> int:
    """How dark the first page of a PDF is at a place, as shares of its width and height."""
    with pypdfium2.PdfDocument(path) as document:
        picture = document[0].render(scale=0.5).to_pil().convert("L")
    grey = picture.getpixel((picture.width * place[0], picture.height * place[1]))
    assert isinstance(grey, int)
    return grey


def test_a_page_turned_for_the_reader_is_printed_as_it_is_bound(
    tmp_path: Path, printer: QPrinter
) -> None:
    lying = marked(tmp_path / "lying.pdf", (595, 842), 90)
    print_pages(lying, printer, Progress())
    paper = Path(printer.outputFileName())
    with pikepdf.open(paper) as pdf:
        wide, high = (float(pdf.pages[0].MediaBox[place]) for place in (2, 3))
        assert wide < high
    assert corner(paper, (0.1, 0.95)) < 60
    assert corner(paper, (0.9, 0.05)) > 200


def test_a_page_larger_than_the_paper_is_made_smaller_and_a_small_one_is_not_enlarged(
    tmp_path: Path, printer: QPrinter
) -> None:
    paper = Path(printer.outputFileName())
    print_pages(marked(tmp_path / "a3.pdf", (842, 1191), 0), printer, Progress())
    assert corner(paper, (0.05, 0.97)) < 60
    assert corner(paper, (0.16, 0.97)) > 200, "100 points of A3 take 12 % of the paper"
    print_pages(marked(tmp_path / "a5.pdf", (420, 595), 0), printer, Progress())
    assert corner(paper, (0.05, 0.66)) < 60
    assert corner(paper, (0.05, 0.97)) > 200
