"""The sums shown under a protocol while it is typed; shown apart, never put into a field."""

from dataclasses import dataclass

from hq_desktop.domain.election import Contestant, TookPart
from hq_desktop.domain.entry import total
from hq_desktop.domain.form import Line, ProtocolForm
from hq_desktop.domain.protocol import Cells, stated


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of the numbers stated; `untyped` terms are still to come, `unknown` ones are none."""

    number: int
    terms: int
    untyped: int
    unknown: int

    @property
    def is_complete(self) -> bool:
        """Whether every term states a number."""
        return self.terms > 0 and not self.untyped and not self.unknown

    @property
    def is_begun(self) -> bool:
        """Whether anything has been typed of it."""
        return self.untyped < self.terms


@dataclass(frozen=True, slots=True)
class EntryTotals:
    """What the typed figures add up to; `formula` is how the race counts who took part.

    `difference` is those who took part minus the sum of votes, as in the form's own relation; it
    is None while a term is not stated. Both turnouts are shares of the voters on the list.
    """

    contestants: Sum
    against_all: Sum
    votes: Sum
    took_part: Sum
    difference: int | None
    received: int | None
    participated: int | None
    voters: int | None


def totals(
    form: ProtocolForm,
    contestants: tuple[Contestant, ...],
    cells: Cells,
    formula: TookPart | None,
) -> EntryTotals:
    """Return the totals of a protocol as far as it is typed."""
    lines = tuple(one.line for one in contestants)
    counted = tuple(code for code in _counted(formula) if form.line(code) is not None)
    votes = _sum(cells, (*lines, *counted))
    took_part = _sum(cells, (Line.PARTICIPATED,) if form.line(Line.PARTICIPATED) else ())
    can_compare = votes.is_complete and took_part.is_complete
    return EntryTotals(
        contestants=_sum(cells, lines),
        against_all=_sum(cells, (Line.AGAINST_ALL,) if form.line(Line.AGAINST_ALL) else ()),
        votes=votes,
        took_part=took_part,
        difference=took_part.number - votes.number if can_compare else None,
        received=stated(cells, Line.RECEIVED),
        participated=stated(cells, Line.PARTICIPATED),
        voters=stated(cells, Line.VOTERS_ON_LIST),
    )


def _counted(formula: TookPart | None) -> tuple[str, ...]:
    """Election law 43(5) leaves the invalid ballots out; some reports count them in."""
    if formula in (TookPart.WITH_INVALID, TookPart.RECEIVED):
        return Line.AGAINST_ALL, Line.INVALID
    return (Line.AGAINST_ALL,)


def _sum(cells: Cells, lines: tuple[str, ...]) -> Sum:
    number, _ = total(cells, lines)
    untyped = sum(1 for line in lines if line not in cells)
    unstated = sum(1 for line in lines if stated(cells, line) is None)
    return Sum(number, len(lines), untyped, unstated - untyped)
