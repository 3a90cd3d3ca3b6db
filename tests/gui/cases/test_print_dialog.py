"""Printing a package by keys alone: the dialog, what it counts and warns of, what comes out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.domain.print_run import Dividing, PartKind
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, printing
from hq_desktop.ui.cases import print_dialog as print_dialog_module
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.print_dialog import PrintDialog
from hq_desktop.ui.cases.print_outline import language_of, read_outline
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.printing import Destination
from hq_desktop.ui.tasks import Tasks
from tests.gui.cases.test_page import FACTS
from tests.gui.comparison.town import CITY, OURS


@pytest.fixture
def made(page: CasesPage, qtbot: QtBot, tasks: Tasks) -> CasesPage:
    """The page with a complaint on the city's totals made and shown."""
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    for code, field in page.view.facts.fields.items():
        field.setText(FACTS[code])
    page.view.facts.store_asked.emit(dict(page.view.facts.typed()))
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
    page.make()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    return page


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a person says that the PDF goes; coarse, as only the order of sheets is in question."""
    target = tmp_path / "на бумагу.pdf"
    monkeypatch.setattr(printing, "DPI", 72)
    monkeypatch.setattr(files, "ask_save", lambda *_asked: target)
    return target


@pytest.fixture
def dialog(made: CasesPage, qtbot: QtBot) -> PrintDialog:
    shown = made.view.bar.current()
    assert shown is not None
    opened = made.print_desk.dialog(shown, 2)
    qtbot.addWidget(opened)
    opened.show()
    return opened


def typed(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


def sheets_of(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def ink(path: Path, number: int) -> int:
    """How many dark spots a printed page has."""
    with pypdfium2.PdfDocument(path) as document:
        picture = document[number].render(scale=0.3).to_pil().convert("L")
        return sum(picture.histogram()[:128])


Answer = Callable[[PrintDialog], None]


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Callable[[Answer], None]:
    """Let the dialog be shown and answered by keys instead of waiting for a person."""

    def answer(by: Answer) -> None:
        def run(self: PrintDialog) -> int:
            self.show()
            self.activateWindow()
            qtbot.waitUntil(self.isActiveWindow)
            by(self)
            return self.result()

        monkeypatch.setattr(PrintDialog, "exec", run)

    return answer


def test_a_package_is_printed_by_three_keys(
    made: CasesPage,
    qtbot: QtBot,
    tasks: Tasks,
    paper: Path,
    answering: Callable[[Answer], None],
) -> None:
    answering(lambda _dialog: typed(qtbot, "2", Qt.Key.Key_Return))
    made.activateWindow()
    qtbot.keyClick(
        made, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    shown = made.view.bar.current()
    assert shown is not None
    assert sheets_of(paper) == 2 * sheets_of(shown)
    assert not list(paper.parent.glob("*.unfinished"))


def test_the_copies_by_participants_are_proposed(dialog: PrintDialog) -> None:
    assert dialog.copies.number() == 2
    assert "copies: 2" in dialog.summary.text()


def test_a_lawyers_sheet_is_not_marked_beside_what_is_filed(dialog: PrintDialog) -> None:
    marked = [dialog.documents.item(row).text() for row in dialog.documents.chosen()]
    assert marked
    assert not any("Never filed" in one for one in marked)
    names = [dialog.documents.item(row).text() for row in range(dialog.documents.count())]
    assert any("Never filed" in one for one in names)


def test_a_lawyers_sheet_that_is_shown_is_printed_alone(made: CasesPage, qtbot: QtBot) -> None:
    lawyers = next(one for one in made.view.bar.paths() if one.stem.endswith("-brief"))
    opened = made.print_desk.dialog(lawyers, 2)
    qtbot.addWidget(opened)
    (chosen,) = opened.documents.chosen()
    assert made.view.bar.paths()[chosen] == lawyers
    assert opened.run().paper == sheets_of(lawyers), "once, whatever the number of copies"
    assert "One copy: 0" not in opened.summary.text()


def test_tab_goes_down_the_fields_as_they_stand(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    dialog.printer.setFocus()
    qtbot.waitUntil(dialog.printer.hasFocus)
    walked: list[QWidget] = []
    for _ in range(11):
        walked.append(QApplication.focusWidget() or dialog)
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    heights = [one.mapTo(dialog, one.rect().center()).y() for one in walked]
    assert heights == sorted(heights)
    assert {dialog.test, dialog.collated, dialog.direction, dialog.save_button} <= set(walked)


def test_no_line_of_a_warning_is_cut(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.width(), 420)
    dialog.sides.setCurrentIndex(1)
    dialog.dividing.setCurrentIndex(2)

    def is_whole(label: QLabel) -> bool:
        wanted = label.heightForWidth(label.width())
        return label.visibleRegion().boundingRect().height() >= wanted > 0

    qtbot.waitUntil(lambda: is_whole(dialog.summary) and is_whole(dialog.warning))


def test_two_sides_are_a_working_copy_and_said_to_be(
    dialog: PrintDialog, made: CasesPage, qtbot: QtBot, tasks: Tasks, paper: Path
) -> None:
    dialog.sides.setCurrentIndex(1)
    dialog.copies.setText("1")
    dialog.copies.stepped.emit(1)
    assert "working copy" in dialog.warning.text()
    run = dialog.run()
    assert run.blank_backs > 0
    dialog.accept()
    assert dialog.order is not None
    assert dialog.order.is_working_copy
    assert not dialog.order.is_for_filing
    made.making.print(dialog.order)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    assert sheets_of(paper) == 2 * run.paper
    blank = [
        place
        for place, side in enumerate(side for job in run.jobs for sheet in job for side in sheet)
        if side.is_blank
    ]
    assert all(ink(paper, place) == 0 for place in blank)
    assert ink(paper, 0) > 40


def test_separators_are_printed_between_annexes_and_counted(
    dialog: PrintDialog, made: CasesPage, qtbot: QtBot, tasks: Tasks, paper: Path
) -> None:
    shown = made.view.bar.current()
    assert shown is not None
    before = dialog.run().paper
    dialog.dividing.setCurrentIndex(dialog.dividing.findData(Dividing.ANNEXES))
    run = dialog.run()
    annexes = {one.annex for one in read_outline(shown, is_filed=True).parts if one.annex}
    assert run.divider_sheets == 2 * (1 + len(annexes))
    assert run.paper == before + run.divider_sheets
    assert str(run.divider_sheets) in dialog.summary.text()
    dialog.accept()
    assert dialog.order is not None
    made.making.print(dialog.order)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    assert sheets_of(paper) == run.paper


def test_an_exhibit_that_is_not_there_is_told_and_nothing_is_printed(
    dialog: PrintDialog, qtbot: QtBot, paper: Path
) -> None:
    dialog.scope.kinds.setCurrentIndex(3)
    dialog.scope.exhibit.setFocus()
    typed(qtbot, "99.1", Qt.Key.Key_Return)
    assert dialog.order is None
    assert "no exhibit" in dialog.fault()


def test_without_a_printer_a_sentence_says_what_to_do(
    dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog_module, "printers", lambda: ())
    dialog.copies.stepped.emit(1)
    assert "No printer is set up" in dialog.warning.text()
    assert dialog.printer.currentText() == "into a PDF file"


def test_turning_back_from_the_file_keeps_the_dialog_open(
    dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_save", lambda *_asked: None)
    dialog.accept()
    assert dialog.order is None
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.isVisible()


def test_cancelled_printing_leaves_no_file(
    dialog: PrintDialog, made: CasesPage, qtbot: QtBot, tasks: Tasks, paper: Path, told: list[str]
) -> None:
    dialog.accept()
    assert dialog.order is not None
    made.making.print(dialog.order)
    made.making.cancel()
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    assert not paper.exists()
    assert not list(paper.parent.glob("*.unfinished"))
    assert not told


def test_a_test_page_is_printed_from_the_dialog(
    dialog: PrintDialog, qtbot: QtBot, tasks: Tasks, paper: Path
) -> None:
    qtbot.keyClick(dialog.test, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    assert sheets_of(paper) == 1
    assert dialog.isVisible()


def test_the_parts_of_a_package_are_read_from_its_outline(made: CasesPage) -> None:
    shown = made.view.bar.current()
    assert shown is not None
    file = read_outline(shown, is_filed=True)
    kinds = [one.kind for one in file.parts]
    assert kinds[0] is PartKind.DOCUMENT
    assert kinds[-1] is PartKind.LISTS
    assert sum(one.pages for one in file.parts) == file.pages
    assert [one.first for one in file.parts] == sorted(one.first for one in file.parts)
    assert any(one.number == "3.1" and one.title.startswith("Копии") for one in file.parts)


def test_only_whole_one_sided_prints_on_paper_are_for_the_register(
    dialog: PrintDialog, made: CasesPage, qtbot: QtBot, paper: Path
) -> None:
    told: list[tuple[tuple[Path, ...], int]] = []
    made.print_desk.printed.connect(lambda files, copies: told.append((files, copies)))
    dialog.accept()
    order = dialog.order
    assert order is not None
    made.making.printed.emit(order, 3)
    assert told == [], "a PDF is not on paper yet"
    on_paper = Destination("Принтер", name="жалоба")
    made.making.printed.emit(replace(order, where=on_paper), 3)
    assert told == [(order.paths, 2)]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("complaint-town-kk.pdf", Language.KK),
        ("complaint-town-kk-2.pdf", Language.KK),
        ("complaint-town-ru-lawyer.pdf", Language.RU),
        ("повестка.pdf", Language.RU),
    ],
)
def test_the_language_of_a_file_is_told_by_its_name(name: str, language: Language) -> None:
    assert language_of(Path(name)) is language
