"""Importing a workbook of 10,000 rows, validated and stored, against calamine's bare read."""

import statistics
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from python_calamine import CalamineWorkbook

from hq_desktop.actions.imports import ImportActions
from hq_desktop.domain.imports import ImportKind
from tests.bench.bar import Bar, seconds
from tests.bench.campaigns import empty_country, readings

ROWS, RUNS = 10_000, 3


def bars() -> Iterator[Bar]:
    """Measure on a campaign with its precincts and contestants, a new one for each run."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        table = readings(Path(scratch) / "readings.xlsx", ROWS)
        pairs = [measured(Path(scratch) / str(run), table) for run in range(RUNS)]
    ours, bare = (statistics.median(one) for one in zip(*pairs, strict=True))
    yield Bar("Import of 10,000 × 18 cells, validated and stored, against calamine", ours / bare, 6)


def measured(folder: Path, table: Path) -> tuple[float, float]:
    """Return the seconds of one import and of one bare read beside it."""
    folder.mkdir()
    desk = empty_country(folder, ROWS)
    bare = seconds(partial(bare_read, table))
    ours = seconds(partial(stored, ImportActions(desk), table))
    desk.database.close()
    return ours, bare


def bare_read(table: Path) -> object:
    """Read every cell and do nothing with it."""
    book = CalamineWorkbook.from_path(str(table))
    return book.get_sheet_by_index(0).to_python()


def stored(actions: ImportActions, table: Path) -> None:
    """Import the table as new readings; every row must have been stored."""
    outcome = actions.run(ImportKind.READINGS, table)
    if outcome.created != ROWS:
        raise ValueError(outcome)
