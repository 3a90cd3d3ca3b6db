"""What the sheets seen prove about an announced total, whatever the unseen sheets say.

Let K be the precincts of a territory whose standing reading states a line, and x their figures.
Nobody's count is negative, so an honest total is at least L = Σ x. An unseen precinct cannot
hold more than its cap, so an honest total is at most U = L + Σ caps.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from hq_desktop.domain.election import CommissionCode, Precinct, PrecinctId, PrecinctKind
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import Grade

BELOW_LOWER: Literal["below_lower"] = "below_lower"
ABOVE_UPPER: Literal["above_upper"] = "above_upper"
Contradiction = Literal["below_lower", "above_upper"]

DEFAULT_CAP = 3030
"""⌈1.01 × 3,000⌉: at most 3,000 voters a precinct (election law 23) and 1 % reserve (37(3))."""

LEVELS: Mapping[str, Grade] = {
    "A": Grade.A,
    "A-B": Grade.B,
    "A-C": Grade.C,
    "A-D": Grade.D,
    "A-E": Grade.E,
}
"""Sets of grades by the weakest one inside."""


class CapSource(StrEnum):
    """Where the most ballots an unseen precinct can hold is known from."""

    BALLOTS_RECEIVED = "ballots_received"
    VOTERS_ON_LIST = "voters_on_list"
    DEFAULT = "default"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cap:
    """The most ballots a precinct can hold; None where nothing limits it."""

    ballots: int | None
    source: CapSource


UNKNOWN_CAP = Cap(None, CapSource.UNKNOWN)


def with_reserve(voters: int) -> int:
    """Return ⌈1.01 × voters⌉, the ballots a precinct may receive (election law 37(3))."""
    return (voters * 101 + 99) // 100


def cap_of(precinct: Precinct, received: Iterable[int], *, is_default_allowed: bool) -> Cap:
    """Return the cap of a precinct given what other sources say it received.

    Of several sources the largest holds: a cap must never be too low.
    """
    largest = max(received, default=None)
    if largest is not None:
        return Cap(largest, CapSource.BALLOTS_RECEIVED)
    if precinct.voters_on_list is not None:
        return Cap(with_reserve(precinct.voters_on_list), CapSource.VOTERS_ON_LIST)
    if is_default_allowed and precinct.kind is PrecinctKind.ORDINARY:
        return Cap(DEFAULT_CAP, CapSource.DEFAULT)
    return UNKNOWN_CAP


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an honest total must lie between; `upper` is None while a cap is unknown."""

    observed: int
    lower: int
    upper: int | None

    def contradiction(self, announced: int) -> Contradiction | None:
        """Return how an announced total leaves the bounds, if it does."""
        if announced < self.lower:
            return BELOW_LOWER
        if self.upper is not None and announced > self.upper:
            return ABOVE_UPPER
        return None

    def gap(self, announced: int) -> int | None:
        """Return by how many votes an announced total misses the bounds; None inside them."""
        if announced < self.lower:
            return self.lower - announced
        if self.upper is not None and announced > self.upper:
            return announced - self.upper
        return None


def strength(weights: Sequence[int], gap: int) -> int:
    """Return the largest k whose k heaviest weights, given last, together stay below the gap."""
    together = 0
    for k, weight in enumerate(reversed(weights)):
        together += weight
        if together >= gap:
            return k
    return len(weights)


@dataclass(frozen=True, slots=True)
class GradeBounds:
    """Bounds when only sheets of some grades are heard."""

    precincts_observed: int
    lower: int
    upper: int | None
    gap: int | None
    survives_any: int | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What a bound stands on: each precinct with its figure, or None and the cap that counts."""

    precincts: tuple[PrecinctId, ...]
    figures: tuple[int | None, ...]
    caps: tuple[Cap, ...]

    @property
    def observed(self) -> tuple[PrecinctId, ...]:
        """The precincts whose sheets carry the lower bound."""
        return tuple(
            one
            for one, figure in zip(self.precincts, self.figures, strict=True)
            if figure is not None
        )

    @property
    def unseen(self) -> tuple[PrecinctId, ...]:
        """The precincts nobody has seen a figure of."""
        return tuple(
            one for one, figure in zip(self.precincts, self.figures, strict=True) if figure is None
        )

    @property
    def cap_sources(self) -> Mapping[CapSource, int]:
        """How many unseen precincts have their cap from which source."""
        counted: dict[CapSource, int] = {}
        for figure, cap in zip(self.figures, self.caps, strict=True):
            if figure is None:
                counted[cap.source] = counted.get(cap.source, 0) + 1
        return counted


@dataclass(frozen=True, slots=True)
class TerritoryLine:
    """An announced total of one line against the bounds of its territory.

    `ground` gives the precincts behind the bounds when somebody asks for them.
    """

    commission: CommissionCode
    line: str
    precincts_total: int
    precincts_observed: int
    lower: int
    upper: int | None
    official: int
    contradiction: Contradiction | None
    gap: int | None
    survives_any: int | None
    by_grade: Mapping[str, GradeBounds]
    announcement: Announcement
    ground: Callable[[], Ground] = field(compare=False, repr=False)
    smallest: bool = False

    @property
    def observed(self) -> tuple[PrecinctId, ...]:
        """The precincts whose sheets carry the lower bound."""
        return self.ground().observed

    @property
    def unseen(self) -> tuple[PrecinctId, ...]:
        """The precincts nobody has seen a figure of."""
        return self.ground().unseen

    @property
    def caps(self) -> Mapping[CapSource, int]:
        """How many unseen precincts have their cap from which source."""
        return self.ground().cap_sources

    @property
    def implied_rest(self) -> tuple[int, int]:
        """What the unseen precincts would have to hold for the total to be right, and how many."""
        return self.official - self.lower, self.precincts_total - self.precincts_observed
