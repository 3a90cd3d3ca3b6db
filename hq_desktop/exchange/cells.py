"""What can stand in a cell of a foreign table, and how its place is called."""

from collections.abc import Sequence
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file: rows of equal width; `is_turned` after rows and columns changed places.

    Places are always told as in the file.
    """

    name: str
    rows: Sequence[Sequence[Raw]]
    is_visible: bool = True
    is_turned: bool = False

    def address(self, row: int, column: int) -> str:
        """Return the place of a cell as spreadsheets write it, C7."""
        if self.is_turned:
            row, column = column, row
        return f"{column_letters(column)}{row + 1}"

    def turned(self) -> "Sheet":
        """Return the sheet with rows and columns exchanged."""
        rows = tuple(zip(*self.rows, strict=True))
        return Sheet(self.name, rows, self.is_visible, not self.is_turned)

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
