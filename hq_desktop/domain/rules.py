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

    def findings(self, cells: Cells) -> tuple[Finding, ...]:
        """Return what does not hold in the cells; whatever is not stated leaves no finding."""
        return tuple(self._findings(cells))

    def unchecked(self, cells: Cells) -> tuple[Relation, ...]:
        """Return the relations that cannot be checked because a term is not stated."""
        return tuple(one for one in self._relations if self._sides(one, cells) is None)

    def lines_of(self, relation: Relation) -> tuple[str, ...]:
        """Return the lines a relation speaks about, contestants and groups spelt out."""
        return tuple(self._spelt((*relation.left, *relation.right, *relation.if_stated)))

    def _findings(self, cells: Cells) -> Iterator[Finding]:
        for relation in self._relations:
            sides = self._sides(relation, cells)
            if sides is None or _holds(relation, *sides):
                continue
            yield Finding(
                relation.id, self._severity(relation, cells), *sides, self.lines_of(relation)
            )

    def _severity(self, relation: Relation, cells: Cells) -> Severity:
        without = relation.severity_without
        if without is None or all(stated(cells, term) is not None for term in relation.if_stated):
            return relation.severity
        return without

    def _sides(self, relation: Relation, cells: Cells) -> tuple[int, int] | None:
        left = self._sum(relation.left, cells)
        right = self._sum(relation.right, cells)
        if left is None or right is None or self._sum(relation.needs, cells) is None:
            return None
        right += sum(stated(cells, term) or 0 for term in relation.if_stated)
        scaled = right * relation.factor
        whole = ceil(scaled) if relation.rounds_up else floor(scaled)
        return left, whole + relation.constant

    def _sum(self, terms: Iterable[str], cells: Cells) -> int | None:
        total = 0
        for term in terms:
            number = self._group(term, cells) if term in self._groups else self._plain(term, cells)
            if number is None:
                return None
            total += number
        return total

    def _plain(self, term: str, cells: Cells) -> int | None:
        if term != CONTESTANTS:
            return stated(cells, term)
        if not self._votes:
            return None
        numbers = [stated(cells, line) for line in self._votes if not self._is_struck(line, cells)]
        return None if None in numbers else sum(number or 0 for number in numbers)

    def _is_struck(self, line: str, cells: Cells) -> bool:
        """Whether the line of a withdrawn contestant was left empty: then it is no term."""
        return line in self._withdrawn and cells.get(line) in (
            None,
            CellState.BLANK,
            CellState.DASH,
        )

    def _group(self, group: str, cells: Cells) -> int | None:
        """A commission has fewer members than the form has rows: rows left empty are no term."""
        lines = self._groups[group]
        if any(cells.get(line) == CellState.ILLEGIBLE for line in lines):
            return None
        numbers = [number for line in lines if (number := stated(cells, line)) is not None]
        return sum(numbers) if numbers else None

    def _spelt(self, terms: Iterable[str]) -> Iterator[str]:
        for term in terms:
            if term == CONTESTANTS:
                yield from self._votes
            else:
                yield from self._groups.get(term, (term,))


def _holds(relation: Relation, left: int, right: int) -> bool:
    match relation.comparison:
        case Comparison.AT_MOST:
            return left <= right + relation.tolerance
        case Comparison.AT_LEAST:
            return left >= right - relation.tolerance
        case Comparison.EQUAL:
            return abs(left - right) <= relation.tolerance
