"""The real rows of a table file, with what each column, row and cell is taken for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hq_desktop.domain.imports import ImportPreview
from hq_desktop.domain.layout import LEFT_OUT
from hq_desktop.domain.table_guess import ColumnGuess, SheetView, Sureness, TableGuess
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.ui.column_words import Labels
from hq_desktop.ui.mapping_words import TONES, meaning_words, reason_words, sureness_words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
LABEL = Qt.ItemDataRole.UserRole
"""Of a section: its number or letter in the file."""
TONE = Qt.ItemDataRole.UserRole + 1
"""Of a section: the colour of what it is taken for. Of a cell: the colour of its ground."""
KIND = Qt.ItemDataRole.UserRole + 2
"""Of a cell: "heading", "row", "no-row" (no row of its own) or "outside" the table."""

MARKED = "marked"
"""The tone of a cell with something wrong."""

HEADING, ROW, NO_ROW, OUTSIDE = "heading", "row", "no-row", "outside"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the screen shows of a sheet: its cells, and what is known about them.

    Rows and columns are counted from 0 as they stand in the file. `lines` are rows of the table:
    columns of the file where precincts stand side by side (`is_turned`).
    """

    view: SheetView = field(default_factory=lambda: SheetView(""))
    columns: Mapping[int, ColumnGuess] = field(default_factory=dict)
    heading: range = range(0)
    lines: range = range(0)
    skipped: frozenset[int] = frozenset()
    sums: frozenset[int] = frozenset()
    taken_out: frozenset[int] = frozenset()
    is_turned: bool = False
    marked: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """The cells with something wrong, and what was expected there."""

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(row) for row in self.view.rows), default=0)

    def kind(self, line: int) -> str:
        """Return what a row of the table is."""
        if line in self.heading:
            return HEADING
        if line in self.taken_out or line in self.skipped:
            return NO_ROW
        return ROW if line in self.lines else OUTSIDE

    def reason(self, line: int) -> str:
        """Return why a row of the file is none of the table."""
        kind = self.kind(line)
        if kind == HEADING:
            return translate("Mapping", "heading")
        if line in self.taken_out:
            return translate("Mapping", "taken out by you")
        if kind == NO_ROW:
            return (
                translate("Mapping", "sums: not a row of its own")
                if line in self.sums
                else translate("Mapping", "note or heading: not a row of its own")
            )
        return "" if kind == ROW else translate("Mapping", "outside the table")

    def short_reason(self, line: int) -> str:
        """Return what a row is in a word or two, for its margin."""
        kind = self.kind(line)
        if kind == HEADING:
            return translate("Mapping", "heading")
        if kind == NO_ROW:
            return (
                translate("Mapping", "sums")
                if line in self.sums
                else translate("Mapping", "no row")
            )
        return ""


def sheet_of(preview: ImportPreview, taken_out: frozenset[int]) -> Sheet:
    """Return a preview as the screen shows it; `taken_out` are rows from 1."""
    if preview.tables:
        sheet = _guessed(preview.cells, preview.tables[preview.chosen])
    else:
        first = preview.header_row
        sheet = Sheet(
            preview.cells,
            {
                one.index: ColumnGuess(
                    one.index,
                    one.heading,
                    one.meaning,
                    Sureness.UNSURE if one.meaning is None else Sureness.SURE,
                    "" if one.meaning is None else "heading_known",
                )
                for one in preview.columns
            },
            range(first - 1, first),
            range(first, preview.cells.row_count),
        )
    return replace(sheet, taken_out=frozenset(row - 1 for row in taken_out))


def _guessed(view: SheetView, table: TableGuess) -> Sheet:
    first, last = table.header_rows
    start, end = table.rows
    return Sheet(
        view=view,
        columns={one.index: one for one in table.columns},
        heading=range(first - 1, last),
        lines=range(start - 1, end),
        skipped=frozenset(row - 1 for row in table.skipped_rows),
        sums=frozenset(row - 1 for row in table.sum_rows),
        is_turned=table.orientation is Orientation.COLUMNS,
    )


class SheetModel(QAbstractTableModel):
    """A sheet as Qt's tables want it; ten thousand rows cost nothing until they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self._labels: Labels = {}

    def put(self, sheet: Sheet, labels: Labels) -> None:
        """Show another sheet, or the same one otherwise understood."""
        self.beginResetModel()
        self.sheet, self._labels = sheet, labels
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many rows of the file are shown."""
        return 0 if parent.isValid() else len(self.sheet.view.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many columns the file has."""
        return 0 if parent.isValid() else self.sheet.width

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell of the file."""
        cells = self.sheet.view.rows[row]
        return cells[column] if column < len(cells) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows in one of its roles."""
        row, column = index.row(), index.column()
        if not index.isValid() or row >= len(self.sheet.view.rows):
            return None
        sheet = self.sheet
        line, place = (column, row) if sheet.is_turned else (row, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                said = (
                    sheet.marked.get((row, column), ""),
                    sheet.reason(line),
                    self.text(row, column),
                )
                return "\n".join(one for one in said if one)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (
                    self.text(row, column),
                    sheet.reason(line),
                    sheet.marked.get((row, column), ""),
                )
                return ", ".join(one for one in said if one)
            case _:
                return self._own(sheet, line, place, (row, column), role)

    @staticmethod
    def _own(sheet: Sheet, line: int, place: int, cell: tuple[int, int], role: int) -> object:
        if role == KIND:
            return sheet.kind(line)
        if role != TONE:
            return None
        if cell in sheet.marked:
            return MARKED
        guess = sheet.columns.get(place)
        if guess is None or sheet.kind(line) in {NO_ROW, OUTSIDE}:
            return ""
        if guess.meaning == LEFT_OUT:
            return "left-out"
        return TONES[guess.sureness]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 — Qt's signature
        """Return the number or letter of a section, and what it is taken for."""
        is_across = orientation == Qt.Orientation.Horizontal
        if role == LABEL:
            return letters(section) if is_across else str(section + 1)
        is_column = is_across != self.sheet.is_turned
        if role == TONE:
            return self._tone(section) if is_column else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(section) if is_column else self.sheet.short_reason(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._why(section) if is_column else self.sheet.reason(section)
        return None

    def _tone(self, place: int) -> str:
        guess = self.sheet.columns.get(place)
        if guess is None:
            return ""
        return "left-out" if guess.meaning == LEFT_OUT else TONES[guess.sureness]

    def _words(self, place: int) -> str:
        guess = self.sheet.columns.get(place)
        if guess is None:
            return ""
        words = meaning_words(guess.meaning, self._labels)
        return f"{sureness_words(guess.sureness)}: {words}" if guess.meaning != LEFT_OUT else words

    def _why(self, place: int) -> str:
        guess = self.sheet.columns.get(place)
        if guess is None:
            return ""
        reason = reason_words(guess.reason)
        return "\n".join(one for one in (guess.heading, self._words(place), reason) if one)


def letters(column: int) -> str:
    """Return the letters of a column that is counted from 0, as spreadsheets write them."""
    found, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def place_of(cell: str) -> tuple[int, int] | None:
    """Return the row and column from 0 of a place such as C7; None where it names no cell."""
    name = cell.rstrip("0123456789")
    number = cell[len(name) :]
    if not number or not name.isascii() or not name.isalpha():
        return None
    column = 0
    for letter in name.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(number) - 1, column - 1
