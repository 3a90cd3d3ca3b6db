"""Figures of invented protocols: honest ones, exact sums, and the changes planted in them."""

import random
from collections.abc import Mapping, Sequence

from hq_desktop.domain.bounds import with_reserve
from hq_desktop.domain.form import Line

Figures = dict[str, int]


def shared_out(total: int, weights: Sequence[float], most: Sequence[int]) -> list[int]:
    """Return whole numbers that sum to `total`, in proportion to weights, none above its most.

    Raises ValueError where the sum of `most` is less than the total.
    """
    if sum(most) < total:
        raise ValueError(total)
    scale = total / sum(weights)
    parts = [min(limit, int(weight * scale)) for weight, limit in zip(weights, most, strict=True)]
    left = total - sum(parts)
    while left:
        for place, limit in enumerate(most):
            if left and parts[place] < limit:
                parts[place] += 1
                left -= 1
    return parts


def honest_protocol(
    chance: random.Random, voters: int, turnout: float, votes: Mapping[str, int]
) -> Figures:
    """Return a protocol in which every control relation holds, given the votes of contestants.

    Took part = valid ballots + against all (election law 43(5)); ballots received = the list
    with its reserve (37(3)); what was not handed out is cancelled.
    """
    valid = sum(votes.values())
    handed_out = max(valid, min(voters, round(voters * turnout)))
    spare = handed_out - valid
    against = min(spare, int(spare * chance.uniform(0.35, 0.65)))
    invalid = min(spare - against, int(spare * chance.uniform(0.15, 0.3)))
    received = with_reserve(voters)
    return {
        Line.VOTERS_ON_LIST: voters,
        Line.RECEIVED: handed_out,
        Line.PARTICIPATED: valid + against,
        **votes,
        Line.AGAINST_ALL: against,
        Line.INVALID: invalid,
        Line.BALLOTS_RECEIVED: received,
        Line.CANCELLED: received - handed_out,
    }


def voters_of_town(chance: random.Random, precincts: int) -> list[int]:
    """Return the lists of a town's precincts: most 1,000 to 2,800, some small, 3,000 at most."""
    return [
        chance.randint(180, 700) if chance.random() < 0.12 else chance.randint(1_000, 2_800)
        for _ in range(precincts)
    ]


def votes_by_share(
    chance: random.Random, ballots: int, shares: Mapping[str, float]
) -> Mapping[str, int]:
    """Return votes near the shares of a precinct's valid ballots, each contestant at least one."""
    weights = [share * chance.uniform(0.75, 1.25) for share in shares.values()]
    parts = shared_out(ballots, weights, [ballots] * len(weights))
    return dict(zip(shares, parts, strict=True))
