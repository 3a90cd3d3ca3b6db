"""Where a table begins in its sheet, what its columns mean, and which rows are rows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import LEFT_OUT, Layout
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import EMPTY, Book, Fault, Raw, Sheet
from hq_desktop.exchange.meanings import Meanings
from hq_desktop.exchange.values import is_empty, text_of

LOOKED_AT: Final = 20
"""How many rows from the top may stand above the header."""

_TOLD_NAMES: Final = 24
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heading:
    """One column's heading and what it is taken for; None while that is unknown."""

    column: int
    text: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table found in a sheet; `places` are the sheet's row numbers of `rows`, from 0."""

    sheet: Sheet
    header: int
    headings: tuple[Heading, ...]
    columns: Mapping[str, int]
    places: Sequence[int]
    rows: Sequence[Sequence[Raw]]

    def has(self, meaning: str) -> bool:
        """Whether the table has this column."""
        return meaning in self.columns

    def values(self, meaning: str) -> list[Raw]:
        """Return a column from top to bottom; empty cells where the table has no such column."""
        column = self.columns.get(meaning)
        return [EMPTY] * len(self.rows) if column is None else [row[column] for row in self.rows]

    def address(self, position: int, meaning: str) -> str:
        """Return the place of a cell in the file."""
        return self.sheet.address(self.places[position], self.columns[meaning])


class Faults:
    """The faults of one table while it is read: at most one for a cell, by row."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._found: dict[tuple[int, int], Problem] = {}

    def add(self, position: int, meaning: str, fault: Fault) -> None:
        """Note a fault of one cell; of the key's cell where the column is missing."""
        grid = self._grid
        column = grid.columns[meaning if grid.has(meaning) else next(iter(grid.columns))]
        problem = grid.sheet.problem(grid.places[position], column, fault)
        self._found.setdefault((position, column), problem)

    def take(self, meaning: str, values: Sequence[T | Fault]) -> list[T | None]:
        """Return a converted column with its faults noted and taken out."""
        if Fault not in set(map(type, values)):
            return [value for value in values if not isinstance(value, Fault)]
        kept: list[T | None] = []
        for position, value in enumerate(values):
            if isinstance(value, Fault):
                self.add(position, meaning, value)
                kept.append(None)
            else:
                kept.append(value)
        return kept

    @property
    def rows(self) -> frozenset[int]:
        """The positions of the rows with a fault."""
        return frozenset(position for position, _ in self._found)

    def problems(self) -> tuple[Problem, ...]:
        """Return every fault, row by row, left to right."""
        return tuple(self._found[key] for key in sorted(self._found))


@dataclass(frozen=True, slots=True)
class Found:
    """The tables of a file and what is wrong with their headings."""

    grids: tuple[Grid, ...]
    problems: tuple[Problem, ...]


def find(
    book: Book, meanings: Meanings, layout: Layout, mapping: Mapping[int, str] | None = None
) -> Found:
    """Return the tables of a file that have the key column.

    Without a layout that names one, the sheet called as the kind is read, else every visible one
    with a header row; sheets without one are passed over while another has one. `mapping` is a
    person's word on columns, by their number from 0: one of our columns, or `LEFT_OUT`.
    """
    sheets = _chosen(book, layout, meanings.kind)
    headers = [(sheet, _header(sheet, meanings, layout, mapping)) for sheet in sheets]
    found = [(sheet, row) for sheet, row in headers if row is not None]
    if not found:
        return Found((), (_no_header(book, sheets, meanings, layout),))
    problems: list[Problem] = []
    grids = []
    for sheet, row in found:
        headings = _headings(sheet, row, meanings, mapping)
        grids.append(_grid(sheet, row, headings, meanings, layout))
        problems.extend(faulty_headings(grids[-1], meanings, layout))
    if not problems and not any(grid.rows for grid in grids):
        sheet, row = found[0]
        problems.append(sheet.problem(row, 0, Fault("nothing_in_table")))
    return Found(tuple(grids), tuple(problems))


def glimpse(
    book: Book, meanings: Meanings, layout: Layout, mapping: Mapping[int, str] | None = None
) -> Grid:
    """Return the first table as far as it can be told, for a person to say what it is.

    Without a recognised header its columns have no meaning, but its rows can be looked at.
    """
    found = find(book, meanings, layout, mapping)
    if found.grids and found.grids[0].columns:
        return found.grids[0]
    sheet = next(iter(_chosen(book, layout, meanings.kind)), Sheet(book.name, ()))
    header = found.grids[0].header if found.grids else likely_header(sheet)
    if not sheet.rows:
        return Grid(sheet, 0, (), {}, (), ())
    headings = _headings(sheet, header, meanings, mapping)
    places = [
        place for place in range(header + 1, len(sheet.rows)) if not is_empty(sheet.rows[place])
    ]
    return Grid(sheet, header, headings, {}, places, [sheet.rows[place] for place in places])


def likely_header(sheet: Sheet) -> int:
    """Return the row of the top rows with the most words in it: a header for the eye."""
    widths = [
        sum(1 for value in row if isinstance(value, str) and value.strip())
        for row in sheet.rows[:LOOKED_AT]
    ]
    return widths.index(max(widths)) if widths else 0


def _chosen(book: Book, layout: Layout, kind: ImportKind) -> tuple[Sheet, ...]:
    """The sheets to read; one that is called as the kind of table is meant before all others."""
    wanted = layout.sheet
    if wanted is None and any(folded(one.name) == kind.value for one in book.sheets):
        wanted = kind.value
    if isinstance(wanted, int):
        chosen = book.sheets[wanted - 1 : wanted]
    elif wanted is not None:
        chosen = tuple(one for one in book.sheets if folded(one.name) == folded(wanted))
    else:
        chosen = tuple(one for one in book.sheets if one.is_visible)
    filled = tuple(one for one in chosen if one.rows)
    if layout.orientation is Orientation.COLUMNS:
        return tuple(one.turned() for one in filled)
    return filled


def _header(
    sheet: Sheet, meanings: Meanings, layout: Layout, mapping: Mapping[int, str] | None
) -> int | None:
    if layout.header_rows is not None:
        row = layout.header_rows[1] - 1
        return row if row < len(sheet.rows) else None
    first = None
    for place, row_of_cells in enumerate(sheet.rows[:LOOKED_AT]):
        known = {one for cell in row_of_cells for one in _meaning_of(cell, meanings)} - {LEFT_OUT}
        if meanings.key in known:
            if len(known) > 1:
                return place
            first = place if first is None else first
    if first is None and mapping is not None and meanings.key in mapping.values():
        return likely_header(sheet)
    return first


def _meaning_of(cell: Raw, meanings: Meanings) -> tuple[str, ...]:
    text = text_of(cell)
    return () if isinstance(text, Fault) or not text else meanings.of(text)


def _headings(
    sheet: Sheet, row: int, meanings: Meanings, mapping: Mapping[int, str] | None
) -> tuple[Heading, ...]:
    told = mapping or {}
    headings = []
    for column, cell in enumerate(sheet.rows[row]):
        text = text_of(cell)
        word = "" if isinstance(text, Fault) else text
        meant = _meaning_of(cell, meanings)
        own = meant[0] if len(meant) == 1 else None
        headings.append(Heading(column, word, told.get(column, own)))
    return tuple(headings)


def _grid(
    sheet: Sheet, header: int, headings: tuple[Heading, ...], meanings: Meanings, layout: Layout
) -> Grid:
    columns: dict[str, int] = {}
    for one in headings:
        if one.meaning:
            columns.setdefault(one.meaning, one.column)
    key = columns.get(meanings.key)
    if key is None:
        return Grid(sheet, header, headings, {}, (), ())
    ordered = {meanings.key: key, **columns}
    skipped = {folded(word) for word in layout.skip}
    places, rows = [], []
    for place in range(header + 1, len(sheet.rows)):
        row = sheet.rows[place]
        if type(row[key]) is float or not _is_passed_over(row, key, skipped):
            places.append(place)
            rows.append(row)
    return Grid(sheet, header, headings, ordered, places, rows)


def _is_passed_over(row: Sequence[Raw], key: int, skipped: set[str]) -> bool:
    """Whether a row is empty, or says in its key (or anywhere, without a key) that it is a sum."""
    own = row[key]
    if isinstance(own, str) and own.isdecimal():  # the number of a precinct, in most rows
        return own in skipped
    words = row if is_empty(row[key : key + 1]) else row[key : key + 1]
    said = (folded(word).rstrip(" :.") for word in words if isinstance(word, str))
    return is_empty(row) or any(word in skipped for word in said)


def faulty_headings(grid: Grid, meanings: Meanings, layout: Layout) -> Iterator[Problem]:
    """Yield what is wrong with the headings of a table: no key, a column twice, or unknown."""
    if not grid.has(meanings.key):
        yield grid.sheet.problem(grid.header, 0, _header_expected(meanings, layout))
        return
    seen: set[str] = set()
    for heading in grid.headings:
        if heading.meaning is None:
            yield from _unknown(grid, heading, meanings, layout)
        elif heading.meaning in seen:
            yield grid.sheet.problem(grid.header, heading.column, Fault("column_twice"))
        elif heading.meaning != LEFT_OUT:
            seen.add(heading.meaning)


def _unknown(grid: Grid, heading: Heading, meanings: Meanings, layout: Layout) -> Iterator[Problem]:
    if layout.is_unknown_ignored:
        return
    filled = (
        place
        for place, row in zip(grid.places, grid.rows, strict=True)
        if not is_empty(row[heading.column : heading.column + 1])
    )
    first = next(filled, None)
    if first is None:
        return
    several = meanings.of(heading.text) if heading.text else ()
    if several:
        fault = Fault("column_ambiguous", (("names", _told(several, layout)),))
    else:
        fault = Fault("column_unknown", (("names", _told(meanings.names, layout)),))
    yield grid.sheet.problem(grid.header if heading.text else first, heading.column, fault)


def _no_header(
    book: Book, sheets: tuple[Sheet, ...], meanings: Meanings, layout: Layout
) -> Problem:
    if not sheets and layout.sheet is not None:
        fault = Fault("sheet_expected", (("names", ", ".join(one.name for one in book.sheets)),))
        return Problem(str(layout.sheet), "A1", "", fault.code, fault.facts)
    if not sheets:
        return Problem(book.name, "A1", "", "nothing_in_table")
    return sheets[0].problem(0, 0, _header_expected(meanings, layout))


def _header_expected(meanings: Meanings, layout: Layout) -> Fault:
    written = layout.columns.get(meanings.key, ())
    spellings = [one for one in written if _CYRILLIC.search(one)][:2]
    return Fault("header_expected", (("names", " / ".join((*spellings, meanings.key))),))


def _told(columns: Sequence[str], layout: Layout) -> str:
    more = " …" if len(columns) > _TOLD_NAMES else ""
    return ", ".join(_heading_of(one, layout) for one in columns[:_TOLD_NAMES]) + more


def _heading_of(column: str, layout: Layout) -> str:
    """Return the first heading that a person would write over a column; else our own word."""
    written = layout.columns.get(column, ())
    return next((one for one in written if _CYRILLIC.search(one)), column)
