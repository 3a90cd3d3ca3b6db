"""From which precincts a sheet is still needed, and what it would add to the proof.

A sheet from an unseen precinct raises the least that an honest total can be by its figure x, and
lowers the most that it can be by cap - x (`domain.bounds`). So it holds up a contradiction that
is there; it alone may make one where the distance to it is below the cap; and it brings one
nearer where a total was announced at all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum

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

    HOLDS_CONTRADICTION = 0
    MAY_DECIDE = 1
    COMES_NEARER = 2
    NO_TOTAL = 3


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sheet is worth a call: the total it touches, and how far that is from a contradiction.

    `votes` is the gap of a contradiction, else the distance to one; `direction` says on which
    side. Both totals and bounds are those of one line of one commission.
    """

    worth: Worth
    commission: CommissionCode | None = None
    line: str = ""
    direction: Contradiction | None = None
    votes: int = 0


NO_TOTAL = Reason(Worth.NO_TOTAL)


class Totals:
    """The announced totals of a race, ready to be asked precinct by precinct."""

    def __init__(self, lines: Iterable[TerritoryLine], tree: Tree) -> None:
        self._tree = tree
        self._own: dict[CommissionCode, list[Reason]] = {}
        for one in lines:
            self._own.setdefault(one.commission, []).extend(_reasons(one))
        self._over: dict[CommissionCode, Sequence[Reason]] = {}

    def reason(self, commission: CommissionCode, cap: Cap) -> Reason:
        """Return the weightiest reason to get the sheet of a precinct with this cap.

        Contradictions by the widest gap, then the nearest one that may come.
        """
        reasons = self._reasons_over(commission)
        if not reasons:
            return NO_TOTAL
        first = reasons[0]
        if first.worth is Worth.HOLDS_CONTRADICTION:
            return first
        if cap.ballots is None or cap.ballots > first.votes:
            return Reason(
                Worth.MAY_DECIDE, first.commission, first.line, first.direction, first.votes
            )
        return first

    def _reasons_over(self, commission: CommissionCode) -> Sequence[Reason]:
        known = self._over.get(commission)
        if known is None:
            codes = (commission, *self._tree.above(commission))
            found = [one for code in codes for one in self._own.get(code, ())]
            known = self._over[commission] = sorted(found, key=_weight)
        return known


def _reasons(one: TerritoryLine) -> Iterable[Reason]:
    if one.contradiction is not None:
        yield Reason(
            Worth.HOLDS_CONTRADICTION, one.commission, one.line, one.contradiction, one.gap or 0
        )
        return
    nearer = Worth.COMES_NEARER
    yield Reason(nearer, one.commission, one.line, BELOW_LOWER, one.official - one.lower)
    if one.upper is not None:
        yield Reason(nearer, one.commission, one.line, ABOVE_UPPER, one.upper - one.official)


def _weight(reason: Reason) -> tuple[int, int]:
    is_there = reason.worth is Worth.HOLDS_CONTRADICTION
    return reason.worth, -reason.votes if is_there else reason.votes


_WITHOUT_LIMIT = 1_000_000_000


def order(reason: Reason, cap: Cap, voters: int | None) -> tuple[int, int, int]:
    """Return the sorting key of a precinct to be called, the one that adds most first.

    Precincts that hold up or may decide a contradiction, then those under an announced total,
    then the others; among them by the cap, the unlimited first as they leave the most open,
    then by voters. How long the posted sheet still hangs is the same for all and orders nothing.
    """
    group = {Worth.HOLDS_CONTRADICTION: 0, Worth.MAY_DECIDE: 0, Worth.COMES_NEARER: 1}
    ballots = _WITHOUT_LIMIT if cap.ballots is None else cap.ballots
    return group.get(reason.worth, 2), -ballots if reason is not NO_TOTAL else 0, -(voters or 0)
