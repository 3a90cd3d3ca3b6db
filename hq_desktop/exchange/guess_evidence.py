"""What the figures of a table say about the guess of its columns: relations, sums, its last row.

An official table may break a relation, and that is evidence; here it only means that a person
must say that the columns are taken for the right ones.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from hq_desktop.domain.election import Contestant, TookPart
from hq_desktop.domain.form import CONTESTANTS, Line, ProtocolForm
from hq_desktop.domain.protocol import Cells
from hq_desktop.domain.rules import Checker

_LOOKED_AT: Final = 150
_NEARLY_ALL: Final = 0.9
_MOST: Final = 0.5
_ENOUGH_ROWS: Final = 3

Figures = Mapping[str, int]
"""The numbers of one row by line."""


@dataclass(frozen=True, slots=True)
class Check:
    """A relation as a question to one row: True, False, or None where a term is missing.

    An equality that holds proves every figure of its `lines`.
    """

    name: str
    lines: tuple[str, ...]
    ask: Callable[[Figures], bool | None]
    is_equality: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """The relations that a table of these columns should hold."""

    checks: tuple[Check, ...] = field(default_factory=tuple)

    def broken(self, rows: Sequence[Figures]) -> tuple[Check, ...]:
        """Return the relations that most rows break where they can be asked."""
        return tuple(
            one for one in self.checks if (held := _held(one, rows)) is not None and held < _MOST
        )

    def would_notice(self, rows: Sequence[Figures], first: str, second: str) -> bool:
        """Whether a relation that holds would break if two columns were exchanged."""
        looked = _some(rows)
        swapped = [_exchanged(row, first, second) for row in looked]
        if all(before == after for before, after in zip(looked, swapped, strict=True)):
            return True
        return any(
            (before := _held(one, looked)) is not None
            and before >= _NEARLY_ALL
            and (_held(one, swapped) or 0) < _MOST
            for one in self.checks
        )

    def strange_last(self, rows: Sequence[Figures]) -> Check | None:
        """Return a relation that only the last row breaks: it may have been cut off."""
        if len(rows) <= _ENOUGH_ROWS:
            return None
        for one in self.checks:
            above = rows[-_LOOKED_AT:-1]
            before = [answer for row in above if (answer := one.ask(row)) is not None]
            if len(before) >= _ENOUGH_ROWS and all(before) and one.ask(rows[-1]) is False:
                return one
        return None

    def proves(self, rows: Sequence[Figures], line: str) -> bool:
        """Whether an equality that nearly all rows hold speaks for a line of the last row."""
        return any(
            one.is_equality
            and line in one.lines
            and one.ask(rows[-1]) is True
            and (_held(one, rows) or 0) >= _NEARLY_ALL
            for one in self.checks
        )


def evidence(
    form: ProtocolForm | None,
    contestants: Sequence[Contestant],
    rows: Sequence[Figures],
) -> Evidence:
    """Return the relations for a table; of the formulas of "took part" the one that fits best."""
    if form is None:
        return Evidence()
    votes = tuple(one.line for one in contestants)
    checks = [
        _relation(form, contestants, "R6", None, (Line.RECEIVED, Line.VOTERS_ON_LIST)),
        _relation(form, contestants, "R3", None, (Line.BALLOTS_RECEIVED, Line.VOTERS_ON_LIST)),
        _at_most("took_part_at_most_list", (Line.PARTICIPATED,), Line.VOTERS_ON_LIST),
        _at_most("took_part_at_most_received", (Line.PARTICIPATED,), Line.RECEIVED),
        _at_most("votes_at_most_list", votes, Line.VOTERS_ON_LIST),
        _at_most("votes_at_most_received", votes, Line.RECEIVED),
        _at_most("votes_at_most_took_part", votes, Line.PARTICIPATED),
        _equal("ballots_add_up", Line.BALLOTS_RECEIVED, (Line.RECEIVED, Line.CANCELLED)),
    ]
    formulas = [
        _formula(form, contestants, TookPart.WITHOUT_INVALID, "R7a", votes, (Line.AGAINST_ALL,)),
        _formula(
            form,
            contestants,
            TookPart.WITH_INVALID,
            "R7b",
            votes,
            (Line.AGAINST_ALL, Line.INVALID),
        ),
        _formula(form, contestants, TookPart.RECEIVED, "R7c", (), (Line.RECEIVED,)),
    ]
    fitting = max(formulas, key=lambda one: _held(one, rows) or 0)
    sums = next(one for one in checks if one.name == "ballots_add_up")
    if (_held(sums, rows) or 0) < _NEARLY_ALL:
        checks.remove(sums)
    return Evidence((*checks, fitting))


def _held(check: Check, rows: Sequence[Figures]) -> float | None:
    """Return the share of rows that hold a relation; None where too few can be asked."""
    answers = [answer for row in _some(rows) if (answer := check.ask(row)) is not None]
    return sum(answers) / len(answers) if len(answers) >= _ENOUGH_ROWS else None


def _some(rows: Sequence[Figures]) -> Sequence[Figures]:
    """Return rows from all over the table, enough of them to judge it by."""
    return rows[:: len(rows) // _LOOKED_AT + 1]


def _relation(
    form: ProtocolForm,
    contestants: Sequence[Contestant],
    name: str,
    formula: TookPart | None,
    terms: Sequence[str],
) -> Check:
    checker = Checker(form, contestants, formula)

    def ask(row: Figures) -> bool | None:
        if any(term not in row for term in terms):
            return None
        cells: Cells = row
        return all(one.relation != name for one in checker.findings(cells))

    return Check(name, tuple(terms), ask)


def _formula(
    form: ProtocolForm,
    contestants: Sequence[Contestant],
    formula: TookPart,
    name: str,
    votes: Sequence[str],
    terms: Sequence[str],
) -> Check:
    needed = (Line.PARTICIPATED, *votes, *terms)
    found = _relation(form, contestants, name, formula, needed)
    return Check(name, needed, found.ask, is_equality=True)


def _at_most(name: str, left: Sequence[str], right: str) -> Check:
    def ask(row: Figures) -> bool | None:
        there = [row[line] for line in left if line in row]
        if right not in row or not there:
            return None
        return sum(there) <= row[right]

    return Check(name, (*left, right), ask)


def _equal(name: str, left: str, right: Sequence[str]) -> Check:
    def ask(row: Figures) -> bool | None:
        if left not in row or any(line not in row for line in right):
            return None
        return row[left] == sum(row[line] for line in right)

    return Check(name, (left, *right), ask, is_equality=True)


def _exchanged(row: Figures, first: str, second: str) -> Figures:
    swapped = {line: number for line, number in row.items() if line not in {first, second}}
    if first in row:
        swapped[second] = row[first]
    if second in row:
        swapped[first] = row[second]
    return swapped


def unproved_pairs(
    order: Sequence[str], reference: Sequence[str], votes: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """Return the columns that stand in another order than on the paper, pair by pair.

    Contestants are compared with the ballot, lines with the form; a line among the contestants
    is one of a pair with each of them.
    """
    place = {line: number for number, line in enumerate(reference) if line != CONTESTANTS}
    pairs: list[tuple[str, str]] = []
    for at, first in enumerate(order):
        for second in order[at + 1 :]:
            is_same = (first in votes) == (second in votes)
            if is_same and place.get(first, 0) > place.get(second, 0):
                pairs.append((first, second))
    inside = [at for at, line in enumerate(order) if line in votes]
    for line in order[inside[0] : inside[-1] + 1] if inside else ():
        if line not in votes:
            pairs.extend((line, order[at]) for at in inside)
    return tuple(pairs)
