"""What can stand in a cell of a foreign table, and how its place is called."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from hq_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that has no value, with what the spreadsheet shows for it ("#REF!")."""

    text: str


Raw = str | float | int | bool | date | datetime | time | timedelta | CellError
"""A cell as the file gives it; an empty text is an empty cell."""

EMPTY = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a value cannot be taken: the code of its sentence and the facts for it."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Merged cells, counted from 0, both ends included; the value stands in the first cell."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int

    def turned(self) -> "Span":
        """Return the same cells after rows and columns changed places."""
        return Span(self.first_column, self.first_row, self.last_column, self.last_row)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file: rows of equal width; `is_turned` after rows and columns changed places.

    Addresses are always told as in the file; everything else as the rows stand now. Of merged
    cells the first holds the value and the others are empty, as they are seen. `hidden_rows` and
    `hidden_columns` stand in the rows like any other and are not seen in the spreadsheet.
    """

    name: str
    rows: Sequence[Sequence[Raw]]
    is_visible: bool = True
    is_turned: bool = False
    spans: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    def address(self, row: int, column: int) -> str:
        """Return the place of a cell as spreadsheets write it, C7."""
        if self.is_turned:
            row, column = column, row
        return f"{column_letters(column)}{row + 1}"

    def turned(self) -> "Sheet":
        """Return the sheet with rows and columns exchanged."""
        return replace(
            self,
            rows=tuple(zip(*self.rows, strict=True)),
            is_turned=not self.is_turned,
            spans=tuple(sorted(one.turned() for one in self.spans)),
            hidden_rows=self.hidden_columns,
            hidden_columns=self.hidden_rows,
        )

    def problem(self, row: int, column: int, fault: Fault) -> Problem:
        """Return a fault of one cell with its place and what stands there."""
        value = self.rows[row][column] if column < len(self.rows[row]) else EMPTY
        return Problem(self.name, self.address(row, column), shown(value), fault.code, fault.facts)


@dataclass(frozen=True, slots=True)
class Book:
    """A table file that was read: its name, the SHA-256 of its bytes, its sheets."""

    name: str
    sha256: str
    sheets: tuple[Sheet, ...] = field(default_factory=tuple)


def column_letters(column: int) -> str:
    """Return the letters of a column that is counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


_SHOWN_LENGTH = 200


def shown(value: Raw) -> str:
    """Return a cell as a person sees it in the spreadsheet."""
    match value:
        case CellError():
            return value.text
        case bool():
            return str(value).upper()
        case float():
            return _plain(value)
        case datetime():
            return value.isoformat(sep=" ")
        case _:
            return str(value)[:_SHOWN_LENGTH]


def _plain(number: float) -> str:
    if number.is_integer():
        return str(int(number)) if abs(number) < 1e15 else repr(number)
    return format(Decimal(repr(number)), "f")
