"""Two standing readings of one precinct side by side, and the sums over all that are compared."""

from collections.abc import Sequence
from dataclasses import dataclass

from hq_desktop.domain.election import Precinct, PrecinctId, Race
from hq_desktop.domain.form import Line
from hq_desktop.domain.pattern import Pattern
from hq_desktop.domain.protocol import Cells, Grade, ProtocolCopy
from hq_desktop.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A line for which two standing readings of one precinct state different numbers.

    difference = official − ours; `grade` is that of our copy.
    """

    precinct: PrecinctId
    line: str
    ours: int
    official: int
    grade: Grade

    @property
    def difference(self) -> int:
        """Official figure less ours."""
        return self.official - self.ours


@dataclass(frozen=True, slots=True)
class PrecinctRow:
    """One precinct: what stands on each side, where it differs, where our copies dispute.

    `is_other_formula` says that the sides' "took part" differ by exactly the invalid ballots,
    which another way of counting explains. `pattern` is the kind of change where both sides state
    every vote and some of them differ.
    """

    precinct: Precinct
    ours: ProtocolCopy | None
    official: ProtocolCopy | None
    disputed: frozenset[str]
    discrepancies: tuple[Discrepancy, ...]
    copies: int = 0
    is_other_formula: bool = False
    pattern: Pattern | None = None

    @property
    def is_compared(self) -> bool:
        """Whether both sides have a standing reading."""
        return self.ours is not None and self.official is not None

    @property
    def is_differing(self) -> bool:
        """Whether at least one line differs."""
        return bool(self.discrepancies)


Pair = tuple[int | None, int | None]
"""What our and the official standing reading of a precinct state of a line."""


@dataclass(frozen=True, slots=True)
class LineSum:
    """A line summed over the compared precincts where both sides state it."""

    line: str
    ours: int
    official: int
    precincts: int

    @property
    def difference(self) -> int:
        """Official sum less ours."""
        return self.official - self.ours

    def moved(self, before: Pair, after: Pair) -> "LineSum":
        """Return the sum after one precinct's pair of figures has changed."""
        ours, official, precincts = self.ours, self.official, self.precincts
        for (own, other), sign in ((before, -1), (after, 1)):
            if own is not None and other is not None:
                ours, official, precincts = (
                    ours + sign * own,
                    official + sign * other,
                    precincts + sign,
                )
        return LineSum(self.line, ours, official, precincts)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many precincts of a race have what."""

    total: int
    with_reading: int
    with_official: int
    compared: int
    differing: int


def is_took_part_comparable(race: Race) -> bool:
    """Return whether both sides count "took part" in one recorded way."""
    return race.took_part is not None and race.took_part == race.took_part_official


def compared(
    precinct: Precinct, ours: Standing | None, official: Standing | None, ignored: frozenset[str]
) -> tuple[Discrepancy, ...]:
    """Return where two standing readings state different numbers, in the order of our cells."""
    if ours is None or official is None or ours.copy.cells == official.copy.cells:
        return ()
    theirs, grade = official.copy.cells, ours.copy.grade
    return tuple(
        Discrepancy(precinct.id, line, own, other, grade)
        for line, own in ours.copy.cells.items()
        if own != (other := theirs.get(line))
        and isinstance(own, int)
        and isinstance(other, int)
        and line not in ignored
    )


def is_other_formula(ours: Cells, official: Cells) -> bool:
    """Return whether "took part" differs by exactly the invalid ballots of either side."""
    own, other = ours.get(Line.PARTICIPATED), official.get(Line.PARTICIPATED)
    if not isinstance(own, int) or not isinstance(other, int) or own == other:
        return False
    return abs(own - other) in (ours.get(Line.INVALID), official.get(Line.INVALID))


def line_sum(line: str, ours: Sequence[int | None], official: Sequence[int | None]) -> LineSum:
    """Return a line's sums over the precincts where both sides state it."""
    if None not in ours and None not in official:
        return LineSum(line, sum(ours), sum(official), len(ours))  # type: ignore[arg-type]  # no None
    both = [
        (own, other)
        for own, other in zip(ours, official, strict=True)
        if own is not None and other is not None
    ]
    return LineSum(line, sum(own for own, _ in both), sum(other for _, other in both), len(both))
