"""Thresholds to which the law ties a consequence: how far the figures are from them.

Facts only. Whether a difference of figures is a violation is for a commission or a court to say;
the wording of the consequence, its article and its mark are data of the profile.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from hq_desktop.domain.form import ThresholdKind, ThresholdRule
from hq_desktop.domain.protocol import Side


@dataclass(frozen=True, slots=True)
class ThresholdFact:
    """How far a threshold is reached: `count` of `of`, where `needed` are needed.

    Precincts: those with a discrepancy, of all; at least `needed`. Majority: the leader's votes
    of those who took part; more than `needed`. Tie: how many share the most votes. `precincts`
    is over how many precincts the figures run, None for an announced total. `is_reached` is None
    while what nobody has seen could still turn it.
    """

    rule: ThresholdRule
    side: Side | None
    count: int
    of: int
    needed: Fraction
    precincts: int | None
    is_reached: bool | None


@dataclass(frozen=True, slots=True)
class Counted:
    """The votes of one side, those who took part, and the most ballots still unseen."""

    side: Side
    votes: Mapping[str, int]
    took_part: int | None
    precincts: int | None
    unseen: int | None = 0


def precincts_fact(rule: ThresholdRule, differing: int, compared: int, total: int) -> ThresholdFact:
    """Return how many precincts differ, of all; those not compared may differ or not."""
    needed = rule.share * total
    is_reached: bool | None = None
    if total and differing >= needed:
        is_reached = True
    elif differing + total - compared < needed:
        is_reached = False
    return ThresholdFact(rule, None, differing, total, needed, compared, is_reached)


def vote_facts(rule: ThresholdRule, sides: Sequence[Counted]) -> tuple[ThresholdFact, ...]:
    """Return the facts of a threshold of votes, one a side that has figures."""
    find = _majority if rule.kind is ThresholdKind.MAJORITY else _tie
    facts = (find(rule, side) for side in sides if side.votes)
    return tuple(fact for fact in facts if fact is not None)


def _majority(rule: ThresholdRule, side: Counted) -> ThresholdFact | None:
    """More than a share of those who took part, whoever gets the unseen ballots."""
    if side.took_part is None:
        return None
    most, needed = max(side.votes.values()), rule.share * side.took_part
    is_reached: bool | None = None
    if side.unseen is not None:
        at_most = rule.share * (side.took_part + side.unseen)
        if most > at_most:
            is_reached = True
        elif most + side.unseen <= at_most:
            is_reached = False
    return ThresholdFact(rule, side.side, most, side.took_part, needed, side.precincts, is_reached)


def _tie(rule: ThresholdRule, side: Counted) -> ThresholdFact:
    """Equal first places; unseen ballots may make one or break one."""
    ranked = sorted(side.votes.values(), reverse=True)
    equal = ranked.count(ranked[0])
    lead = ranked[0] - ranked[1] if len(ranked) > 1 else None
    is_reached: bool | None = None
    if lead is None:
        is_reached = False
    elif side.unseen is not None:
        if lead > side.unseen:
            is_reached = False
        elif not side.unseen:
            is_reached = equal > 1
    return ThresholdFact(
        rule, side.side, equal, len(ranked), Fraction(2), side.precincts, is_reached
    )
