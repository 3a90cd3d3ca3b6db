"""One bar of the program: what is measured, beside what, and how much more it may take."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """A measured ratio and its limit; `unit` is "×" for ratios, else what is counted."""

    what: str
    measured: float
    limit: float
    unit: str = "×"
    account: str = ""

    @property
    def holds(self) -> bool:
        """Whether what was measured stays within the limit."""
        return self.measured <= self.limit


def seconds(work: Callable[[], object]) -> float:
    """Return how long one run of a piece of work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def ratio(ours: Callable[[], object], bare: Callable[[], object], runs: int = 5) -> float:
    """Return how many times longer ours takes; the two run in turn, each after a warm run."""
    ours()
    bare()
    pairs = [(seconds(ours), seconds(bare)) for _ in range(runs)]
    return statistics.median(one for one, _ in pairs) / statistics.median(two for _, two in pairs)
