"""Whether a division of mandates can come about, however the unseen ballots fall.

The half-spaces below are necessary conditions, each linear in the figures: what fails at all
corners fails at every mixture of them. Ballots are taken as divisible, which only widens what is
held possible.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, combinations, permutations

from hq_desktop.domain.form import ListRule

MOST_DOUBTFUL = 6
"""Lists that may or may not pass and get nothing either way; beyond that nothing is excluded."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The votes of the lists that stand and the number who took part, over so many precincts.

    `precincts` is None for an announced total.
    """

    votes: Mapping[str, int]
    took_part: int
    precincts: int | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """One half-space: Σ weight × votes ≤ share × those who took part, or < where it is strict."""

    weights: Mapping[str, int]
    share: Fraction = Fraction(0)
    is_strict: bool = False

    def is_broken(self, one: Figures) -> bool:
        """Whether figures lie outside."""
        left = sum(weight * one.votes[code] for code, weight in self.weights.items())
        right = self.share * one.took_part
        return left >= right if self.is_strict else left > right


def corners(figures: Figures, unseen: int) -> tuple[Figures, ...]:
    """Return the extreme ways in which up to `unseen` ballots may fall."""
    if not unseen:
        return (figures,)
    took_part = figures.took_part + unseen
    one_each = (
        Figures({**figures.votes, code: votes + unseen}, took_part)
        for code, votes in figures.votes.items()
    )
    return figures, replace(figures, took_part=took_part), *one_each


def is_reachable(mandates: Mapping[str, int], ways: Sequence[Figures], rule: ListRule) -> bool:
    """Return whether some way between the corners may give these mandates; False is certain."""
    holders = [code for code, seats in mandates.items() if seats]
    doubtful = [
        code
        for code, seats in mandates.items()
        if holders and not seats and not all(map(_at_least(code, rule.threshold).is_broken, ways))
    ]
    if len(doubtful) > MOST_DOUBTFUL:
        return True
    return any(
        not any(all(map(limit.is_broken, ways)) for limit in road)
        for road in _roads(mandates, holders, doubtful, rule)
    )


def _roads(
    mandates: Mapping[str, int], holders: Sequence[str], doubtful: Sequence[str], rule: ListRule
) -> Iterator[Iterable[Limit]]:
    """Every set of entitled lists that could get these mandates, with its conditions."""
    for others in chain.from_iterable(
        combinations(doubtful, more) for more in range(len(doubtful) + 1)
    ):
        inside = (*holders, *others)
        entitled = _entitled(inside, mandates, rule.threshold)
        if len(inside) == 1:
            yield (*entitled, *_nobody_joins(inside[0], mandates, rule))
        else:
            yield (*entitled, *_by_remainders(inside, mandates))
    for first, second in permutations(mandates, 2):
        if holders and {first, second} >= set(holders):
            entitled = _entitled((first,), mandates, rule.threshold)
            yield (*entitled, *_joins(first, second, mandates, rule))


def _at_least(code: str, share: Fraction) -> Limit:
    return Limit({code: -1}, -share)


def _below(code: str, share: Fraction) -> Limit:
    return Limit({code: 1}, share, is_strict=bool(share))


def _entitled(
    inside: Sequence[str], mandates: Mapping[str, int], threshold: Fraction
) -> Iterator[Limit]:
    for code in mandates:
        yield _at_least(code, threshold) if code in inside else _below(code, threshold)


def _by_remainders(inside: Sequence[str], mandates: Mapping[str, int]) -> Iterator[Limit]:
    """No list is more than one mandate further above its quotas than another one.

    With q = votes × mandates / votes of all inside: (q_i − m_i) − (q_j − m_j) ≤ 1.
    """
    total = sum(mandates.values())
    for first, second in permutations(inside, 2):
        step = 1 + mandates[first] - mandates[second]
        weights = dict.fromkeys(inside, -step)
        weights[first] += total
        weights[second] -= total
        yield Limit(weights)


def _nobody_joins(only: str, mandates: Mapping[str, int], rule: ListRule) -> Iterator[Limit]:
    for code in mandates:
        if code != only:
            yield _below(code, rule.runner_up_threshold)


def _joins(first: str, second: str, mandates: Mapping[str, int], rule: ListRule) -> Iterator[Limit]:
    """The second joins as the runner-up, with at least the mandates that the law gives it."""
    total, seats = sum(mandates.values()), mandates[second]
    least = min(rule.runner_up_mandates, total)
    if seats < least:
        yield Limit({}, Fraction(-1), is_strict=True)
        return
    yield _at_least(second, rule.runner_up_threshold)
    for other in mandates:
        if other not in (first, second):
            yield Limit({other: 1, second: -1})
    most = 2 * seats + 1
    yield Limit({second: 2 * total - most, first: -most})
    if seats > least:
        fewest = 2 * seats - 1
        yield Limit({second: fewest - 2 * total, first: fewest})
