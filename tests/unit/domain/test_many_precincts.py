"""Ten times the country: time and memory grow in proportion, not faster."""

import gc
import sys
import tracemalloc

import pytest

from hq_desktop.domain.board import RaceFacts, compare
from hq_desktop.domain.most_wanted import most_wanted
from tests.bench.bar import ratio, seconds
from tests.bench.bar_comparison import country, fetchable, one_change

SIZES = (10_223, 100_000)
MORE_THAN_IN_PROPORTION = 1.6
"""Larger tables leave the caches of the processor; a square would be 9.8."""


def megabytes(facts: RaceFacts) -> float:
    """The most memory that comparing takes beyond the facts themselves."""
    gc.collect()
    tracemalloc.start()
    compare(facts)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def measured(size: int) -> dict[str, float]:
    facts = country(size)
    rows = fetchable(facts)
    comparison = compare(facts)
    try:
        return {
            "compare all, s": min(seconds(lambda: compare(facts)) for _ in range(3)),
            "against reading the rows, ×": ratio(
                lambda: compare(facts),
                lambda: rows.execute("SELECT * FROM reading").fetchall(),
                runs=3,
            ),
            "one change, ms": one_change(facts, runs=15),
            "most wanted, s": seconds(lambda: most_wanted(facts, comparison, None, "")),
            "memory, MB": megabytes(facts),
        }
    finally:
        rows.close()


@pytest.mark.prove
def test_a_hundred_thousand_precincts_take_time_and_memory_in_proportion() -> None:
    small, large = (measured(size) for size in SIZES)
    for what, figure in small.items():
        sys.stderr.write(
            f"{what}: {figure:.3g} at {SIZES[0]:,}, {large[what]:.3g} at {SIZES[1]:,}\n"
        )
    growth = SIZES[1] / SIZES[0] * MORE_THAN_IN_PROPORTION
    for what in ("compare all, s", "one change, ms", "most wanted, s", "memory, MB"):
        assert large[what] < growth * max(small[what], 0.01), what
