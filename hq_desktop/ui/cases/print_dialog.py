"""Printing a package: which printer, how many copies, which sheets, what lies between them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from hq_desktop.domain.print_run import (
    Dividing,
    PrintFile,
    PrintRun,
    PrintWish,
    ScopeKind,
    composed,
)
from hq_desktop.ui import files, look
from hq_desktop.ui.cases.print_documents import PrintDocuments
from hq_desktop.ui.cases.print_scope import ScopeFields
from hq_desktop.ui.cases.wording import sheets
from hq_desktop.ui.figures import figure
from hq_desktop.ui.printing import Destination, printers, prints_two_sided
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field
from hq_desktop.ui.widgets.step_field import StepField

MOST_COPIES = 99
TO_FILE = ""
"""Stands for "into a PDF file" among the names of printers."""


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """What stays chosen until the window is closed; None is the usual printer."""

    printer: str | None = None
    is_grey: bool = False
    is_reversed: bool = False
    dividing: Dividing = Dividing.NOTHING
    dividers_apart: bool = False


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What a person asked for: files, the run they make, where it goes.

    `is_for_filing` says that the filed documents are printed whole, as they count their sheets.
    """

    paths: tuple[Path, ...]
    run: PrintRun
    where: Destination
    copies: int
    is_for_filing: bool
    is_working_copy: bool


class PrintDialog(FormDialog):
    """Everything is chosen by Tab and arrows; Enter prints."""

    test_asked = Signal(object)
    """A Destination that a test page is wanted from."""

    def __init__(
        self,
        paths: Sequence[Path],
        known: Sequence[PrintFile],
        *,
        shown: Path | None = None,
        copies: int = 1,
        kept: PrintSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("PrintDialog", "Print")
        super().__init__(title, title, parent)
        self._paths, self._known = tuple(paths), tuple(known)
        self.order: PrintOrder | None = None
        kept = kept or PrintSettings()
        self.test = QPushButton(self.tr("&Test page"), self)
        self.test.setAutoDefault(False)
        self.printer = choice_field(self._places(), kept.printer)
        self.documents = PrintDocuments(self)
        self.documents.show_files(self._paths, self._known, shown)
        self.scope = ScopeFields(self)
        self.copies = StepField(self)
        self.copies.show_number(max(1, copies), MOST_COPIES)
        self.collated = QCheckBox(self.tr("copy after copy"), self)
        self.collated.setChecked(True)
        self.sides = choice_field(
            [
                (False, self.tr("on one side, as the sheets are counted")),
                (True, self.tr("on two sides along the long edge: a working copy")),
            ],
            False,
        )
        self.colours = choice_field(
            [(False, self.tr("in colour")), (True, self.tr("black and white"))], kept.is_grey
        )
        self.dividing = choice_field(
            [
                (Dividing.NOTHING, self.tr("none")),
                (Dividing.COPIES, self.tr("between copies and volumes")),
                (Dividing.ANNEXES, self.tr("between copies and volumes, and before each annex")),
            ],
            kept.dividing,
        )
        self.apart = QCheckBox(self.tr("by themselves first, on paper of another colour"), self)
        self.apart.setChecked(kept.dividers_apart)
        self.direction = choice_field(
            [(False, self.tr("first sheet first")), (True, self.tr("last sheet first"))],
            kept.is_reversed,
        )
        self.summary = QLabel(self)
        self.warning = QLabel(self)
        self._build()
        self._connect()
        self._show()
        self.copies.setFocus()
        self.copies.selectAll()

    @property
    def settings(self) -> PrintSettings:
        """What is chosen, to be kept for the next time."""
        return PrintSettings(
            self.printer.currentData(),
            self.colours.currentData(),
            self.direction.currentData(),
            Dividing(self.dividing.currentData()),
            self.apart.isChecked(),
        )

    def run(self) -> PrintRun:
        """Return what would be printed as the fields stand."""
        return composed([self._known[one] for one in self.documents.chosen()], self._wish())

    def fault(self) -> str:
        """Return why nothing can be printed, or ""."""
        if not self.documents.chosen():
            return self.tr("Mark at least one document.")
        if not self.run().paper:
            if self.scope.scope().kind is ScopeKind.EXHIBIT:
                return self.tr("There is no exhibit with this number in these documents.")
            return self.tr("There are no such sheets in these documents.")
        return ""

    def accept(self) -> None:
        """Close with what was asked for; for a PDF ask where it goes first."""
        if self.fault():
            super().accept()
            return
        where = self._destination()
        if where is not None:
            chosen = tuple(self._paths[one] for one in self.documents.chosen())
            self.order = PrintOrder(
                chosen,
                self.run(),
                where,
                self._wish().copies,
                self._is_for_filing(),
                self.sides.currentData(),
            )
            super().accept()

    def _is_for_filing(self) -> bool:
        is_whole = self.scope.scope().kind is ScopeKind.WHOLE
        filed = any(self._known[one].is_filed for one in self.documents.chosen())
        return is_whole and filed and not self.sides.currentData()

    def _wish(self) -> PrintWish:
        return PrintWish(
            scope=self.scope.scope(),
            copies=max(1, self.copies.number()),
            is_collated=self.collated.isChecked(),
            is_two_sided=self.sides.currentData(),
            is_reversed=self.direction.currentData(),
            dividing=Dividing(self.dividing.currentData()),
            dividers_apart=self.apart.isChecked(),
        )

    def _destination(self, name: str = "") -> Destination | None:
        """Return where it goes; None where the person turned back from naming a file."""
        name = name or self._paths[next(iter(self.documents.chosen()), 0)].stem
        printer = self.printer.currentData()
        where = Destination(
            printer,
            is_grey=self.colours.currentData(),
            is_two_sided=self.sides.currentData(),
            name=name,
        )
        if printer != TO_FILE:
            return where
        proposed = self.tr("{name}-print.pdf").format(name=name)
        file = files.ask_save(self, self.tr("Print into a PDF"), proposed, "PDF (*.pdf)")
        return None if file is None else replace(where, file=file)

    def _ask_test(self) -> None:
        where = self._destination(self.tr("test page"))
        if where is not None:
            self.test_asked.emit(where)

    def _places(self) -> list[tuple[object, str]]:
        return [*((one, one) for one in printers()), (TO_FILE, self.tr("into a PDF file"))]

    def _show(self) -> None:
        """Say how much paper it takes, and what must be known before it is printed."""
        run, wish = self.run(), self._wish()
        is_divided = wish.dividing is not Dividing.NOTHING
        self.apart.setEnabled(is_divided)
        self.collated.setEnabled(wish.copies > 1)
        one_copy = run.numbered or run.paper
        parts = [self.tr("One copy: {sheets}").format(sheets=sheets(one_copy))]
        if wish.copies > 1:
            parts.append(self.tr("copies: {count}").format(count=figure(wish.copies)))
        if run.dividers:
            parts.append(self.tr("%n separator sheet(s)", "", run.divider_sheets))
        paper = self.tr("paper in all: {sheets}").format(sheets=sheets(run.paper))
        self.summary.setText(f"{', '.join(parts)}; {paper}")
        warnings = list(self._warnings(run, wish))
        self.warning.setText("\n".join(f"! {one}" for one in warnings))
        self.warning.setVisible(bool(warnings))

    def _warnings(self, run: PrintRun, wish: PrintWish) -> Sequence[str]:
        found = []
        printer = self.printer.currentData()
        if not printers():
            found.append(
                self.tr(
                    "No printer is set up on this computer. Connect one and add it in the settings "
                    "of the system, or print into a PDF file and take that to another computer."
                )
            )
        if wish.is_two_sided:
            found.append(
                self.tr(
                    "The documents count every page as a sheet: {numbered} here. Printed on two "
                    "sides a copy is not what they say, so every page is marked as a working copy, "
                    "not for filing. Backs left empty for each part to begin on a front: {backs}."
                ).format(numbered=sheets(run.numbered), backs=figure(run.blank_backs))
            )
            if printer != TO_FILE and not prints_two_sided(printer):
                found.append(
                    self.tr("This printer does not say that it prints on two sides by itself.")
                )
        others = [one for one in self.documents.chosen() if not self._known[one].is_filed]
        if others and len(others) < len(self.documents.chosen()):
            found.append(
                self.tr("What is never handed to all participants is printed once, at the end.")
            )
        return found

    def _build(self) -> None:
        self._add_row(self.tr("Printer"), self.printer, self.test)
        if len(self._paths) > 1:
            self.add(self.tr("Documents"), self.documents)
        else:
            self.documents.hide()
        self.add(self.tr("Sheets"), self.scope)
        self._add_row(self.tr("Copies"), self.copies, self.collated)
        for name, field in (
            (self.tr("Sides"), self.sides),
            (self.tr("Colours"), self.colours),
            (self.tr("Separator sheets"), self.dividing),
        ):
            self.add(name, field)
        self.add("", self.apart)
        self.apart.setAccessibleName(self.apart.text())
        self.add(self.tr("Order"), self.direction)
        for label, state in ((self.summary, ""), (self.warning, "attention")):
            label.setWordWrap(True)
            look.state(label, state)
            self._form.addRow(label)
        look.kind(self.summary, "strong")
        self._order()

    def _order(self) -> None:
        """Let Tab go down the fields as they stand; two beside each other mislead it."""
        order: tuple[QWidget, ...] = (
            self.printer,
            self.test,
            self.documents,
            self.scope.kinds,
            self.scope.first,
            self.scope.last,
            self.scope.exhibit,
            self.copies,
            self.collated,
            self.sides,
            self.colours,
            self.dividing,
            self.apart,
            self.direction,
            self.save_button,
        )
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _add_row(self, name: str, first: QWidget, second: QWidget) -> None:
        """Add two fields beside each other, the first under the label."""
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(first, 1)
        line.addWidget(second)
        row.setFocusProxy(first)
        self.add(name, row)
        first.setAccessibleName(name)
        self.setTabOrder(first, second)

    def _connect(self) -> None:
        fields: tuple[QComboBox, ...] = (
            self.printer,
            self.sides,
            self.colours,
            self.dividing,
            self.direction,
        )
        for field in fields:
            field.currentIndexChanged.connect(lambda _place: self._show())
        for box in (self.collated, self.apart):
            box.toggled.connect(lambda _is_checked: self._show())
        self.copies.stepped.connect(lambda _number: self._show())
        self.scope.changed.connect(self._show)
        self.documents.changed.connect(self._show)
        self.test.clicked.connect(self._ask_test)
