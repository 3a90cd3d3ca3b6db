"""What a click or key on a table means as a correction of its guess."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex

from hq_desktop.domain.table_guess import Correction, TableGuess
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.ui.mapping_sheet import HEADING, Sheet

Key = tuple[str, str, str, tuple[tuple[str, str], ...]]
"""By what a doubt is known again after the table was read anew."""

_KEYS = frozenset({"precinct", "commission"})


def is_said(said: Correction) -> bool:
    """Say whether a correction says anything at all."""
    return said != Correction()


def with_heading(said: Correction, sheet: Sheet, lines: range) -> Correction:
    """Return a correction by which the rows in hand are the heading, or are none any more.

    One row beside the heading joins it, its first or last row leaves it; else the rows in hand
    are the whole heading. What was said of columns stays: they have not moved.
    """
    first, last = sheet.heading.start, sheet.heading.stop - 1
    one = lines.start
    if len(lines) > 1 or not sheet.heading:
        first, last = lines.start, lines.stop - 1
    elif sheet.kind(one) == HEADING:
        if first == last:
            return said
        first, last = (first + 1, last) if one == first else (first, max(first, one - 1))
    elif one == first - 1:
        first = one
    elif one == last + 1:
        last = one
    else:
        first = last = one
    orientation = Orientation.COLUMNS if sheet.is_turned else Orientation.ROWS
    return replace(
        said,
        sheet=sheet.view.name,
        orientation=orientation,
        header_rows=(first + 1, last + 1),
    )


def with_lines(said: Correction, sheet: Sheet, lines: range) -> Correction:
    """Return a correction by which the rows in hand are no rows, or are rows again."""
    rows = frozenset(one + 1 for one in lines if sheet.kind(one) != HEADING)
    is_back = bool(rows) and rows <= said.not_rows
    return replace(said, not_rows=said.not_rows - rows if is_back else said.not_rows | rows)


def with_turn(said: Correction, sheet: Sheet, hand: QModelIndex) -> Correction:
    """Return a correction that turns the table; the row or column in hand is its heading then."""
    if sheet.is_turned:
        orientation, first = Orientation.ROWS, max(hand.row(), 0) + 1
    else:
        orientation, first = Orientation.COLUMNS, max(hand.column(), 0) + 1
    return Correction(
        sheet=sheet.view.name,
        orientation=orientation,
        header_rows=(first, first),
        style=said.style,
        keys=said.keys,
    )


def with_table(table: TableGuess) -> Correction:
    """Return a correction that means another table of the file."""
    return Correction(
        sheet=table.sheet,
        table=table.table,
        orientation=table.orientation,
        header_rows=table.header_rows,
    )


def place_key(sheet: Sheet, line: int) -> str:
    """Return the words by which a row names its precinct or commission; "" where it names none."""
    column = next((one.index for one in sheet.columns.values() if one.meaning in _KEYS), None)
    if column is None or sheet.kind(line) == HEADING:
        return ""
    row, place = (column, line) if sheet.is_turned else (line, column)
    cells = sheet.view.rows[row] if row < len(sheet.view.rows) else ()
    return cells[place].strip() if place < len(cells) else ""
