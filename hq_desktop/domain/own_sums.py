"""What our sheets sum up to in every territory, announced or not."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.protocol import stated
from hq_desktop.domain.territory import Tree


@dataclass(frozen=True, slots=True)
class OwnSum:
    """The sum of a line over the precincts of a territory whose standing reading states it.

    A line that our copies dispute is not stated. `precincts_observed` says over how many of
    `precincts_total` the sum runs; it is the lower bound of whatever is announced there.
    """

    commission: CommissionCode
    line: str
    precincts_total: int
    precincts_observed: int
    lower: int


def own_sums(rows: Iterable[PrecinctRow], lines: Sequence[str], tree: Tree) -> tuple[OwnSum, ...]:
    """Return the sums of some lines in every commission that has precincts, by its code."""
    totals: defaultdict[CommissionCode, int] = defaultdict(int)
    seen: defaultdict[tuple[CommissionCode, str], list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        commission = row.precinct.commission
        totals[commission] += 1
        if row.ours is None:
            continue
        for line in lines:
            number = None if line in row.disputed else stated(row.ours.cells, line)
            if number is not None:
                pair = seen[commission, line]
                pair[0] += 1
                pair[1] += number
    return tuple(
        OwnSum(code, line, total, *_added(seen[below, line] for below in under))
        for code in sorted(tree.commissions)
        if (under := [below for below in tree.under(code) if below in totals])
        and (total := sum(totals[below] for below in under))
        for line in lines
    )


def _added(pairs: Iterable[Sequence[int]]) -> tuple[int, int]:
    observed = lower = 0
    for count, number in pairs:
        observed += count
        lower += number
    return observed, lower
