"""Comparing against LibreOffice, which recalculates the same comparison from its formulas."""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from hq_desktop.actions.comparison_sheets import Compared, comparison_sheets
from hq_desktop.catalogue.library import load
from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.text import Language
from hq_desktop.exchange import workbook
from hq_desktop.paths import resource
from tests.bench.bar import Bar, seconds
from tests.bench.bar_comparison import country, one_change
from tests.samples.recalculating import SOFFICE, recalculated

RUNS = 3


def bars() -> Iterator[Bar]:
    """Measure on a country of 10,223 precincts; where LibreOffice is missing, say so."""
    if SOFFICE is None:
        sys.stdout.write("skip Comparison against LibreOffice: it is not installed here\n")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        yield from against_spreadsheet(country(), Path(scratch))


def against_spreadsheet(facts: RaceFacts, folder: Path, runs: int = RUNS) -> Iterator[Bar]:
    """Measure everything and one change beside LibreOffice, which has no smaller step.

    It opens the workbook, calculates every formula anew and writes the results.
    """
    path = written(facts, folder / "сравнение.xlsx")
    whole = spreadsheet(path, folder, runs)
    ours = statistics.median(seconds(partial(compare, facts)) for _ in range(runs))
    change = one_change(facts, runs=15) / 1000
    size = f"{len(facts.directory.precincts):,} precincts"
    theirs = f"LibreOffice {whole:.1f} s, opening and writing included"
    account = f"{ours:.2f} s; {theirs}"
    yield Bar(f"Compare everything, {size}, against LibreOffice", ours / whole, 1, "×", account)
    account = f"{change * 1000:.1f} ms; {theirs}"
    yield Bar(f"One change, {size}, against LibreOffice", change / whole, 1, "×", account)


def written(facts: RaceFacts, path: Path) -> Path:
    """Write the comparison's workbook."""
    state = None, datetime(2026, 11, 23, tzinfo=UTC)
    words = load(resource()).sentences
    sheets = comparison_sheets([Compared(facts, compare(facts))], (), state, Language.RU, words)
    workbook.write(path, sheets)
    return path


def spreadsheet(path: Path, folder: Path, runs: int) -> float:
    """Return the seconds that LibreOffice takes for a workbook, at the median."""
    work = partial(recalculated, path, folder)
    work()  # the first start of a profile takes longer
    return statistics.median(seconds(work) for _ in range(runs))
