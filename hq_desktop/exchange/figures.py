"""Figures in tables: one row a precinct for readings and official figures, a commission for totals.

A row that states no figure at all, as in a table that is half filled in, changes nothing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from hq_desktop.domain.election import Commission, CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.layout import PERCENT_PREFIX, Layout
from hq_desktop.domain.protocol import Cell, Cells, Grade
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import commission_finder, precinct_finder
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.meanings import COLUMNS
from hq_desktop.exchange.parsed import Parsed, Seen, once, read_rows, texts
from hq_desktop.exchange.values import (
    MISSING,
    count_of,
    each,
    grade_of_word,
    moment_of,
    precinct_number,
    state_words,
    text_of,
    whole_column,
)
from hq_desktop.exchange.written_numbers import (
    NumberStyle,
    guess_style,
    read_count,
    read_percent,
    style_of,
)


@dataclass(frozen=True, slots=True)
class PrecinctFigures:
    """One row about a precinct; what the row does not state is None."""

    precinct: PrecinctId
    cells: Cells
    grade: Grade | None = None
    obtained_by: str | None = None
    obtained_at: datetime | None = None
    obtained_where: str | None = None
    obtained_how: str | None = None


@dataclass(frozen=True, slots=True)
class TerritoryFigures:
    """One row about a commission's territory; `percents` and `ranks` as written."""

    commission: CommissionCode
    cells: Cells
    percents: Mapping[str, str] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)


_NOT_FIGURES = frozenset(name for names in COLUMNS.values() for name in names) - {"voters_on_list"}


def read_precinct_figures(
    grids: Sequence[Grid],
    layout: Layout,
    precincts: Iterable[Precinct],
    commissions: Iterable[Commission],
) -> Parsed[PrecinctFigures]:
    """Return the rows about precincts."""
    number_of = precinct_number(layout.precinct_prefixes)
    finder = precinct_finder(precincts, commissions, number_of)

    def keys(grid: Grid, faults: Faults) -> list[PrecinctId | None]:
        numbers = faults.take("precinct", each(grid.values("precinct"), number_of))
        towns = faults.take("commission", each(grid.values("commission"), text_of))
        named = list(zip(numbers, towns, strict=True))
        found = {one: finder.find(one[0], one[1] or "") for one in set(named) if one[0] is not None}
        return _found(faults, [found.get(one) for one in named])

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[PrecinctFigures]:
        cells = _cells(grid, layout, faults)
        ids = keys(grid, faults)
        once(seen, grid, faults, ids)
        grades = faults.take("grade", each(grid.values("grade"), grade_of_word))
        moments = faults.take("obtained_at", each(grid.values("obtained_at"), moment_of))
        people, places, ways = (
            texts(grid, faults, name) for name in ("obtained_by", "obtained_where", "obtained_how")
        )
        rows = zip(ids, cells, grades, people, moments, places, ways, strict=True)
        bad = faults.rows
        return [
            PrecinctFigures(key, *rest)
            for position, (key, *rest) in enumerate(rows)
            if key is not None and position not in bad
        ]

    return read_rows(grids, records)


def read_territory_figures(
    grids: Sequence[Grid], layout: Layout, commissions: Iterable[Commission]
) -> Parsed[TerritoryFigures]:
    """Return the rows about commissions' territories."""
    finder = commission_finder(commissions)

    def key_of(value: Raw) -> CommissionCode | Fault:
        text = text_of(value)
        if isinstance(text, Fault):
            return text
        return finder.find(text) if text else MISSING

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[TerritoryFigures]:
        cells = _cells(grid, layout, faults)
        percents = _percents(grid, layout)
        codes = faults.take("commission", each(grid.values("commission"), key_of))
        once(seen, grid, faults, codes)
        bad = faults.rows
        return [
            TerritoryFigures(code, cells[position], percents[position])
            for position, code in enumerate(codes)
            if code is not None and position not in bad
        ]

    return read_rows(grids, records)


def _lines(grid: Grid) -> list[str]:
    return [
        name
        for name in grid.columns
        if name not in _NOT_FIGURES and not name.startswith(PERCENT_PREFIX)
    ]


def _cells(grid: Grid, layout: Layout, faults: Faults) -> Sequence[Cells]:
    lines = _lines(grid)
    if not lines:
        return [{} for _ in grid.rows]
    convert = _converter(grid, layout, lines)
    columns: list[Sequence[Cell | None]] = []
    for line in lines:
        values = grid.values(line)
        whole = whole_column(values)
        columns.append(faults.take(line, each(values, convert)) if whole is None else whole)
    return [
        dict(zip(lines, row, strict=True))
        if None not in row
        else {line: cell for line, cell in zip(lines, row, strict=True) if cell is not None}
        for row in zip(*columns, strict=True)
    ]


def _converter(
    grid: Grid, layout: Layout, lines: Sequence[str]
) -> Callable[[Raw], Cell | Fault | None]:
    """Return how figures are read: strictly, or as a publication of known shape writes them."""
    words = state_words(layout)
    if not layout.fingerprint:
        return count_of(words)
    style = _style(grid, layout, lines)
    return lambda value: read_count(value, style, words)


def _style(grid: Grid, layout: Layout, lines: Sequence[str]) -> NumberStyle:
    every = [value for line in lines for value in grid.values(line)]
    if layout.style is not None:
        return style_of(layout.style)
    return guess_style(every) or NumberStyle()


def _percents(grid: Grid, layout: Layout) -> Sequence[Mapping[str, str]]:
    """Return what percents stand beside the figures, in a column of their own or in the cell."""
    if not layout.fingerprint:
        return [{} for _ in grid.rows]
    found: list[dict[str, str]] = [{} for _ in grid.rows]
    for name in grid.columns:
        if name in _NOT_FIGURES:
            continue
        line = name.removeprefix(PERCENT_PREFIX)
        values = grid.values(name)
        style = guess_style(values) or NumberStyle()
        if line != name:
            style = replace(style, is_percent=True)
        for row, value in zip(found, values, strict=True):
            percent = read_percent(value, style)
            if isinstance(percent, str):
                row[line] = percent
    return found


def _found(faults: Faults, found: Sequence[PrecinctId | Fault | None]) -> list[PrecinctId | None]:
    """Put a fault about the commission beside the commission, if it has a column."""
    kept: list[PrecinctId | None] = []
    for position, one in enumerate(found):
        if isinstance(one, Fault):
            column = "commission" if one.code.startswith("commission") else "precinct"
            faults.add(position, column, one)
            kept.append(None)
        else:
            kept.append(one)
    return kept
