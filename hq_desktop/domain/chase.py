"""From which precincts a sheet is still needed, and what it would add to the proof.

A sheet from an unseen precinct raises the least that an honest total can be by its figure x, and
lowers the most that it can be by cap - x (`domain.bounds`). So it alone may settle who has won; it
holds up a contradiction that is there; it alone may make one where the distance to it is below
the cap; and it brings one nearer where a total was announced at all (`domain.most_wanted`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from fractions import Fraction

from hq_desktop.domain.bounds import ABOVE_UPPER, BELOW_LOWER, Cap, Contradiction, TerritoryLine
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.territory import Tree
from hq_desktop.domain.zone import ZONE

VOTING_ENDS = time(20)
"""When voting ends unless a territorial commission moved the hours (election law 38, 43)."""

POSTED_FOR = timedelta(days=2)
"""How long the posted copy stays in the station (election law 43(8))."""


def posted_at_least_until(election_day: date) -> datetime:
    """Return two days after voting ends, when the posted copy hangs at the least.

    The law gives the two days (43(8)) and says neither how they are counted nor when the count
    ends; the copy is posted after it. So this is a reading of the law that no lawyer has checked.
    """
    return datetime.combine(election_day, VOTING_ENDS, ZONE) + POSTED_FOR


class Worth(IntEnum):
    """What a sheet would do for an announced total, the most first."""

    MAY_SETTLE_RESULT = 0
    HOLDS_CONTRADICTION = 1
    MAY_DECIDE = 2
    COMES_NEARER = 3
    NO_TOTAL = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sheet is worth a call: the total it touches, and how far that is from a contradiction.

    `votes` is the gap of a contradiction, else the distance to one; `direction` says on which
    side. Both totals and bounds are those of one line of one commission. `open_votes` is what lies
    between the bounds of the tightest total over the precinct; None where none has an upper one.
    """

    worth: Worth
    commission: CommissionCode | None = None
    line: str = ""
    direction: Contradiction | None = None
    votes: int = 0
    open_votes: int | None = None


NO_TOTAL = Reason(Worth.NO_TOTAL)


class Totals:
    """The announced totals of a race, ready to be asked precinct by precinct.

    `settling` is how many ballots a sheet needs to settle the outcome of the race alone, None
    where none can.
    """

    def __init__(
        self, lines: Iterable[TerritoryLine], tree: Tree, settling: int | None = None
    ) -> None:
        self._tree = tree
        self._settling = settling
        self._own: dict[CommissionCode, list[Reason]] = {}
        for one in lines:
            self._own.setdefault(one.commission, []).extend(_reasons(one))
        self._over: dict[CommissionCode, Sequence[Reason]] = {}

    def reason(self, commission: CommissionCode, cap: Cap) -> Reason:
        """Return the weightiest reason to get the sheet of a precinct with this cap.

        The outcome, contradictions by the widest gap, then the nearest one that may come.
        """
        reasons = self._reasons_over(commission)
        first = reasons[0] if reasons else NO_TOTAL
        tight = replace(first, open_votes=_tightest(reasons))
        if self._settling is not None and _holds(cap, self._settling - 1):
            return replace(tight, worth=Worth.MAY_SETTLE_RESULT)
        if first.worth is Worth.COMES_NEARER and _holds(cap, first.votes):
            return replace(tight, worth=Worth.MAY_DECIDE)
        return tight

    def _reasons_over(self, commission: CommissionCode) -> Sequence[Reason]:
        known = self._over.get(commission)
        if known is None:
            codes = (commission, *self._tree.above(commission))
            found = [one for code in codes for one in self._own.get(code, ())]
            known = self._over[commission] = sorted(found, key=_weight)
        return known


def _holds(cap: Cap, votes: int) -> bool:
    return cap.ballots is None or cap.ballots > votes


def _tightest(reasons: Sequence[Reason]) -> int | None:
    return min((one.open_votes for one in reasons if one.open_votes is not None), default=None)


def _reasons(one: TerritoryLine) -> Iterable[Reason]:
    between = None if one.upper is None else one.upper - one.lower
    if one.contradiction is not None:
        worth, gap = Worth.HOLDS_CONTRADICTION, one.gap or 0
        yield Reason(worth, one.commission, one.line, one.contradiction, gap, between)
        return
    nearer = Worth.COMES_NEARER
    below = one.official - one.lower
    yield Reason(nearer, one.commission, one.line, BELOW_LOWER, below, between)
    if one.upper is not None:
        above = one.upper - one.official
        yield Reason(nearer, one.commission, one.line, ABOVE_UPPER, above, between)


def _weight(reason: Reason) -> tuple[int, int]:
    is_there = reason.worth is Worth.HOLDS_CONTRADICTION
    return reason.worth, -reason.votes if is_there else reason.votes


_GROUPS = {
    Worth.MAY_SETTLE_RESULT: 0,
    Worth.HOLDS_CONTRADICTION: 1,
    Worth.MAY_DECIDE: 1,
    Worth.COMES_NEARER: 2,
    Worth.NO_TOTAL: 3,
}


def order(reason: Reason, cap: Cap, voters: int | None) -> tuple[int, bool, Fraction, int, int]:
    """Return the sorting key of a precinct to be called, the one that adds most first.

    Precincts that may settle the outcome, those that hold up or may make a contradiction, those
    under an announced total, then the others. Among them the unlimited first, as they leave the
    most open; then by the part that the cap is of all that is open under the tightest total; then
    by the cap; then by voters. How long the posted sheet still hangs is the same for all and
    orders nothing.
    """
    group = _GROUPS[reason.worth]
    if reason.worth is Worth.NO_TOTAL:
        return group, True, Fraction(0), 0, -(voters or 0)
    if cap.ballots is None:
        return group, False, Fraction(0), 0, -(voters or 0)
    share = Fraction(cap.ballots, reason.open_votes) if reason.open_votes else Fraction(0)
    return group, True, -share, -cap.ballots, -(voters or 0)
