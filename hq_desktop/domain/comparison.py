"""Two standing readings of one precinct side by side, and the sums over all that are compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field

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


class UnlikeSets(ValueError):
    """Sums that run over different precincts were to be added up."""


@dataclass(frozen=True, slots=True)
class LineSum:
    """A line summed over the compared precincts where both sides state it.

    `places` has one bit a precinct that is in the sum, in the order that was summed.
    """

    line: str
    ours: int
    official: int
    places: int = field(repr=False)

    @property
    def precincts(self) -> int:
        """How many precincts the sum runs over."""
        return self.places.bit_count()

    @property
    def difference(self) -> int:
        """Official sum less ours."""
        return self.official - self.ours

    def moved(self, place: int, before: Pair, after: Pair) -> "LineSum":
        """Return the sum after the pair of figures at one place has changed."""
        ours, official, places = self.ours, self.official, self.places
        for (own, other), sign in ((before, -1), (after, 1)):
            if own is not None and other is not None:
                ours += sign * own
                official += sign * other
                places ^= 1 << place
        return LineSum(self.line, ours, official, places)


def together(line: str, sums: Sequence[LineSum]) -> LineSum:
    """Return lines of one comparison added up; raise UnlikeSets unless all run over one set.

    Votes of one contestant in 200 precincts and of another one in 199 have no sum.
    """
    if len({one.places for one in sums}) > 1:
        raise UnlikeSets(", ".join(f"{one.line}: {one.precincts}" for one in sums))
    places = sums[0].places if sums else 0
    return LineSum(line, sum(one.ours for one in sums), sum(one.official for one in sums), places)


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
        return LineSum(line, sum(ours), sum(official), (1 << len(ours)) - 1)  # type: ignore[arg-type]  # no None
    both = [
        (place, own, other)
        for place, (own, other) in enumerate(zip(ours, official, strict=True))
        if own is not None and other is not None
    ]
    bits = bytearray(len(ours) // 8 + 1)
    for place, _, _ in both:
        bits[place >> 3] |= 1 << (place & 7)
    return LineSum(
        line,
        sum(own for _, own, _ in both),
        sum(other for _, _, other in both),
        int.from_bytes(bits, "little"),
    )
