"""Findings: control relations of a form that do not hold in a reading."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil, floor

from hq_desktop.domain.election import Contestant, TookPart
from hq_desktop.domain.form import CONTESTANTS, Comparison, ProtocolForm, Relation, Severity
from hq_desktop.domain.protocol import Cells, CellState, stated


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation that does not hold: the two sides as computed; difference = left − right."""

    relation: str
    severity: Severity
    left: int
    right: int
    lines: tuple[str, ...]

    @property
    def difference(self) -> int:
        """How far the left side stands from the right one."""
        return self.left - self.right


_Known = dict[str, int | None]
"""Numbers by line, group or `contestants`; None or absent where not stated."""


class Checker:
    """The relations of one form in one race, made ready for many readings."""

    def __init__(
        self,
        form: ProtocolForm,
        contestants: Iterable[Contestant],
        took_part: TookPart | None = None,
    ) -> None:
        chosen = tuple(contestants)
        self._votes = tuple(one.line for one in chosen)
        self._withdrawn = frozenset(one.line for one in chosen if one.is_withdrawn)
        self._groups = form.groups
        self._relations = tuple(
            one for one in form.relations if one.is_on and one.formula in (None, took_part)
        )
        self._scaled = frozenset(one.id for one in self._relations if one.factor != 1)

    def findings(self, cells: Cells) -> tuple[Finding, ...]:
        """Return what does not hold in the cells; whatever is not stated leaves no finding."""
        return tuple(self._findings(self._known(cells)))

    def unchecked(self, cells: Cells) -> tuple[Relation, ...]:
        """Return the relations that cannot be checked because a term is not stated."""
        known = self._known(cells)
        return tuple(one for one in self._relations if self._sides(one, known) is None)

    def lines_of(self, relation: Relation) -> tuple[str, ...]:
        """Return the lines a relation speaks about, contestants and groups spelt out."""
        return tuple(self._spelt((*relation.left, *relation.right, *relation.if_stated)))

    def _known(self, cells: Cells) -> _Known:
        """Return every number a relation may name: lines, the sum of votes, sums of groups."""
        known: _Known = {line: cell for line, cell in cells.items() if isinstance(cell, int)}
        known[CONTESTANTS] = self._sum_of_votes(cells)
        for group, lines in self._groups.items():
            known[group] = _sum_of_group(lines, cells)
        return known

    def _findings(self, known: _Known) -> Iterator[Finding]:
        for relation in self._relations:
            sides = self._sides(relation, known)
            if sides is None or sides[0] == sides[1] or _holds(relation, *sides):
                continue
            severity = _severity(relation, known)
            yield Finding(relation.id, severity, *sides, self.lines_of(relation))

    def _sides(self, relation: Relation, known: _Known) -> tuple[int, int] | None:
        left, right = _sum(relation.left, known), _sum(relation.right, known)
        if left is None or right is None:
            return None
        if relation.needs and _sum(relation.needs, known) is None:
            return None
        for term in relation.if_stated:
            right += known.get(term) or 0
        if relation.id in self._scaled:
            scaled = right * relation.factor
            right = ceil(scaled) if relation.rounds_up else floor(scaled)
        return left, right + relation.constant

    def _sum_of_votes(self, cells: Cells) -> int | None:
        total = 0
        for line in self._votes:
            number = stated(cells, line)
            if number is not None:
                total += number
            elif not self._is_struck(line, cells):
                return None
        return total if self._votes else None

    def _is_struck(self, line: str, cells: Cells) -> bool:
        """Whether the line of a withdrawn contestant was left empty: then it is no term."""
        return line in self._withdrawn and cells.get(line) != CellState.ILLEGIBLE

    def _spelt(self, terms: Iterable[str]) -> Iterator[str]:
        for term in terms:
            if term == CONTESTANTS:
                yield from self._votes
            else:
                yield from self._groups.get(term, (term,))


def _sum(terms: Iterable[str], known: _Known) -> int | None:
    total = 0
    for term in terms:
        number = known.get(term)
        if number is None:
            return None
        total += number
    return total


def _sum_of_group(lines: Iterable[str], cells: Cells) -> int | None:
    """A commission has fewer members than the form has rows: rows left empty are no term."""
    stands = [cell for line in lines if (cell := cells.get(line)) is not None]
    if CellState.ILLEGIBLE in stands:
        return None
    numbers = [cell for cell in stands if isinstance(cell, int)]
    return sum(numbers) if numbers else None


def _severity(relation: Relation, known: _Known) -> Severity:
    without = relation.severity_without
    if without is None or _sum(relation.if_stated, known) is not None:
        return relation.severity
    return without


def _holds(relation: Relation, left: int, right: int) -> bool:
    match relation.comparison:
        case Comparison.AT_MOST:
            return left <= right + relation.tolerance
        case Comparison.AT_LEAST:
            return left >= right - relation.tolerance
        case Comparison.EQUAL:
            return abs(left - right) <= relation.tolerance
