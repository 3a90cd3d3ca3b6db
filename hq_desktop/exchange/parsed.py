"""Reading a file's rows into records: faults are gathered row by row, keys stand once a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from hq_desktop.domain.errors import Problem
from hq_desktop.exchange.cells import Fault
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.values import each, text_of

T = TypeVar("T")

Seen = dict[object, tuple[Grid, int]]
"""The keys of a file's rows with the place of the first row of each."""


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """The rows of a table that are right, in order, and the faults of the others."""

    records: tuple[T, ...]
    problems: tuple[Problem, ...] = ()
    rejected: int = 0


def read_rows(grids: Sequence[Grid], records: Callable[[Grid, Faults, Seen], list[T]]) -> Parsed[T]:
    """Return what `records` makes of the tables of one file."""
    found: list[T] = []
    problems: list[Problem] = []
    seen: Seen = {}
    rejected = 0
    for grid in grids:
        faults = Faults(grid)
        found.extend(records(grid, faults, seen))
        problems.extend(faults.problems())
        rejected += len(faults.rows)
    return Parsed(tuple(found), tuple(problems), rejected)


def once(seen: Seen, grid: Grid, faults: Faults, keys: Sequence[object | None]) -> None:
    """Note every key that stands in the file a second time, with the place of the first."""
    for position, key in enumerate(keys):
        if key is None:
            continue
        first_grid, first = seen.setdefault(key, (grid, position))
        if first != position or first_grid is not grid:
            place = f"{first_grid.sheet.name}!{first_grid.address(first, key_column(first_grid))}"
            faults.add(position, key_column(grid), Fault("duplicate_row", (("first", place),)))


def key_column(grid: Grid) -> str:
    """Return the column that says what the rows of a table are about."""
    return next(iter(grid.columns))


def texts(grid: Grid, faults: Faults, column: str) -> list[str | None]:
    """Return a column of texts; None where nothing is stated."""
    return [text or None for text in faults.take(column, each(grid.values(column), text_of))]
