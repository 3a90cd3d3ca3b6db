"""What a foreign table seems to be: its place, its headings, its columns, and what is in doubt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.table_shape import Grouping, Orientation


class Sureness(StrEnum):
    """How far a guess can be relied on; anything but `SURE` is a doubt that a person settles."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What one column is taken for.

    `index` counts the sheet's columns from 0 (its rows, where precincts stand side by side).
    `meaning` is one of our columns, `percent:LINE`, `LEFT_OUT`, or None while it is unknown;
    `reason` is a code of `domain.sentences.REASONS`.
    """

    index: int
    heading: str
    meaning: str | None
    sureness: Sureness
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a person must decide before figures are believed, with its place in the file.

    `code` and `facts` find the sentence of what was expected, as with a `Problem`; `columns` are
    the columns it is about.
    """

    code: str
    sheet: str
    cell: str
    value: str
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[int, ...] = ()

    @property
    def problem(self) -> Problem:
        """The doubt as a fault of the table, for who cannot be asked."""
        return Problem(self.sheet, self.cell, self.value, self.code, self.facts)


@dataclass(frozen=True, slots=True)
class TableGuess:
    """One table of a file as it is understood.

    `table` is its number in the sheet from 1, `header_rows` the first and last heading row and
    `rows` the first and last row under them, all from 1; `skipped_rows` stand between but are no
    rows (sums, notes, headings once more, column numbers). `parts` is how many tables of the file
    have this very shape and are read together with it; `has_sums`: a row of sums stands under it,
    `sum_rows` are the skipped rows that are one. Where precincts stand side by side, rows are the
    file's columns.
    """

    sheet: str
    table: int
    header_rows: tuple[int, int]
    rows: tuple[int, int]
    orientation: Orientation
    columns: tuple[ColumnGuess, ...]
    skipped_rows: tuple[int, ...] = ()
    style: Grouping | None = None
    doubts: tuple[Doubt, ...] = ()
    fingerprint: str = ""
    parts: int = 1
    has_sums: bool = False
    sum_rows: tuple[int, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether nothing is left for a person to decide."""
        return not self.doubts


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on a table; what is left out stays as the program guessed it.

    A correction without anything in it confirms the guess as it was shown. `columns` maps a
    column's number from 0 to one of ours, to `percent:LINE`, or to `LEFT_OUT`; `not_rows` are
    rows from 1 that are no rows; `keys` says which precinct (COMMISSION/NUMBER) or commission
    (code) the publication means by a word of its own.
    """

    sheet: str | None = None
    table: int | None = None
    orientation: Orientation | None = None
    header_rows: tuple[int, int] | None = None
    columns: Mapping[int, str] = field(default_factory=dict)
    not_rows: frozenset[int] = frozenset()
    style: Grouping | None = None
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MergedCells:
    """Cells shown as one: rows and columns of the file from 0, the last ones included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet as a person sees it in the file: its first rows, all columns, never turned.

    `rows` begin with the sheet's first row; `row_count` says how many there are in all.
    """

    name: str
    rows: tuple[tuple[str, ...], ...] = ()
    row_count: int = 0
    spans: tuple[MergedCells, ...] = ()
