"""A table before it is imported: what its columns are taken for, and every fault with its cell."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.imports import ImportPreview, PreviewColumn
from hq_desktop.domain.layout import LEFT_OUT
from hq_desktop.domain.table_guess import Correction
from hq_desktop.ui import look
from hq_desktop.ui.column_words import Labels, column_words
from hq_desktop.ui.figures import figure
from hq_desktop.ui.messages import explain_expected
from hq_desktop.ui.widgets.form_dialog import choice_field, show_choices
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate
_COLUMN_WIDTH = 184


class MappingView(QWidget):
    """The first rows under a row of choices, and below them what is wrong."""

    mapping_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: dict[int, str] = {}
        self._is_guessed = False
        self._labels: Labels = {}
        self._fields: list[QComboBox] = []
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self._table = QTableWidget(self)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a place in the order of Tab
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.horizontalHeader().setDefaultSectionSize(_COLUMN_WIDTH)
        self._table.verticalHeader().setDefaultSectionSize(28)
        look.kind(self._table, "framed")
        self.problems: RecordTable[Problem] = RecordTable(problem_columns(), self)
        look.kind(self.problems, "framed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._table, 3)
        column.addWidget(self.problems, 2)
        self.clear()

    @property
    def correction(self) -> Correction | None:
        """What the person said about columns; a guess that was shown is confirmed by importing."""
        if not self._mapping and not self._is_guessed:
            return None
        return Correction(columns=dict(self._mapping))

    def clear(self) -> None:
        """Show nothing and forget the choices made."""
        self._mapping = {}
        self._is_guessed = False
        self._summary.clear()
        self._table.hide()
        self.problems.hide()

    def show_preview(self, preview: ImportPreview, labels: Labels) -> None:
        """Show a table as it would be imported."""
        self._labels = labels
        self._is_guessed = bool(preview.tables)
        self._show_summary(preview)
        self._make_fields(len(preview.columns))
        self._table.setRowCount(2 + len(preview.rows))
        self._table.setVerticalHeaderLabels(
            ["", str(preview.header_row)] + [str(number) for number in preview.row_numbers]
        )
        self._table.setHorizontalHeaderLabels([one.letter for one in preview.columns])
        self._table.setRowHeight(0, 36)
        for place, one in enumerate(preview.columns):
            self._show_choice(self._fields[place], preview, one)
            heading = QTableWidgetItem(one.heading)
            heading.setForeground(look.color(self, "ink3"))
            heading.setToolTip(one.heading)
            self._table.setItem(1, place, heading)
            for row, cells in enumerate(preview.rows, start=2):
                text = cells[one.index] if one.index < len(cells) else ""
                self._table.setItem(row, place, QTableWidgetItem(text))
        self._table.show()
        doubts = tuple(one.problem for one in preview.doubts)
        shown = tuple(dict.fromkeys((*preview.outcome.problems, *doubts)))
        self.problems.show_records(shown)
        self.problems.setVisible(bool(shown))

    def _make_fields(self, columns: int) -> None:
        """Put a choice over every column; choices that stand already keep the focus they have."""
        if len(self._fields) == columns:
            return
        self._table.setColumnCount(0)
        self._table.setColumnCount(columns)
        self._table.setRowCount(2)
        self._fields = [choice_field((), None) for _ in range(columns)]
        before: QWidget = self._table
        for place, field in enumerate(self._fields):
            field.setMinimumContentsLength(8)
            look.kind(field, "in-table")
            field.activated.connect(partial(self._map, place))
            self._table.setCellWidget(0, place, field)
            self.setTabOrder(before, field)
            before = field

    def _show_summary(self, preview: ImportPreview) -> None:
        outcome = preview.outcome
        found = self.tr("Sheet “{sheet}”, heading in row {row}, rows: {count}.").format(
            sheet=preview.sheet, row=preview.header_row, count=figure(preview.row_count)
        )
        if outcome.problems:
            said = self.tr("! Problems: {count}. Nothing is stored while there are any.").format(
                count=figure(len(outcome.problems))
            )
        else:
            said = self.tr("✓ New: {created}, changed: {updated}.").format(
                created=figure(outcome.created), updated=figure(outcome.updated)
            )
        self._summary.setText(f"{found} {said}")
        look.state(self._summary, "attention" if outcome.problems else "good")

    def _show_choice(self, field: QComboBox, preview: ImportPreview, column: PreviewColumn) -> None:
        choices: list[tuple[object, str]] = [
            (None, self.tr("? choose")),
            (LEFT_OUT, self.tr("not imported")),
        ]
        choices += [(code, column_words(code, self._labels)) for code in preview.choices]
        field.setProperty("column", column.index)
        show_choices(field, choices, self._mapping.get(column.index, column.meaning))
        field.setToolTip(field.currentText())
        field.setAccessibleName(self.tr("What column {letters} is").format(letters=column.letter))

    def _map(self, place: int, _chosen: int) -> None:
        field = self._fields[place]
        column, value = int(field.property("column")), field.currentData()
        if value is None:
            self._mapping.pop(column, None)
        else:
            self._mapping[column] = str(value)
        self.mapping_changed.emit()


def _expected(problem: Problem) -> str:
    """Return what was expected; over an unknown column stands the choice that answers it."""
    if problem.code == "column_unknown":
        return translate("Problems", "choose above what this column is, or “not imported”")
    return explain_expected(problem)


def problem_columns() -> Sequence[Column[Problem]]:
    """Return the columns of the faults of a table."""
    return (
        Column(
            lambda: translate("Problems", "Cell"),
            lambda one: f"{one.sheet}!{one.cell}" if one.sheet else one.cell,
            tone=lambda _: "strong",
            width=160,
        ),
        Column(
            lambda: translate("Problems", "What stands there"), lambda one: one.value, width=200
        ),
        Column(
            lambda: translate("Problems", "What was expected"),
            _expected,
            tone=lambda _: "attention",
        ),
    )
