"""What bounds stand on: every precinct's figure as it counts as seen, and its cap.

Precincts stand in the order of the tree of commissions, so that those of one territory lie
together and its bounds are sums over a range. Besides the figures of all grades there are blocks
for the sets of better grades that show something else, since another copy may stand in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hq_desktop.actions.comparison_pages.book import Book, area, cell, runs
from hq_desktop.domain import board
from hq_desktop.domain.bounds import LEVELS
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.level import Level
from hq_desktop.domain.protocol import Grade, Side
from hq_desktop.domain.territory import Tree, tree_of
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value

BASIS = "basis"
"""The key of the sheet."""

_ABOUT = 3


@dataclass(frozen=True, slots=True)
class Block:
    """The columns of one set of grades: the cap, then a column a line."""

    first: int
    level: Level


@dataclass(frozen=True)
class Basis:
    """The sheet under the bounds, and where everything stands in it."""

    book: Book
    lines: Sequence[str]
    order: Sequence[int]
    rows: Mapping[CommissionCode, Sequence[range]]
    blocks: Mapping[Grade, Block]
    names: Mapping[str, Grade]

    def sheet(self) -> Sheet:
        """Return the sheet itself; what is not seen is empty."""
        whole, full = self.book.comparison.whole, self.blocks[max(self.blocks)].level
        columns = [*self.book.place_columns, self.book.column("cap_source", width=34)]
        for grade, block in self.blocks.items():
            columns.extend(self._columns(grade, is_full=block.level is full))
        levels = list(self.blocks.values())
        figures = [[one.level.ballots(), *map(one.level.undisputed, self.lines)] for one in levels]
        rows: list[list[Value]] = [
            [
                *self.book.precinct(whole.precincts[place]),
                self.book.word(f"cap_{full.cap(place).source.value}"),
                *(column[place] for block in figures for column in block),
            ]
            for place in self.order
        ]
        return Sheet(self.book.title(BASIS), columns, rows, frozen=2, key=self.book.key(BASIS))

    def _columns(self, grade: Grade, *, is_full: bool) -> list[Column]:
        told = "" if is_full else f"{_set_of(grade)}: "
        return [
            Column(f"{told}{self.book.word('cap')}", Kind.COUNT, 16),
            *(Column(f"{told}{self.book.line(one)}", Kind.COUNT) for one in self.lines),
        ]

    def observed(self, code: CommissionCode, line: str, grade: Grade) -> str:
        """Return the formula of how many precincts of a territory are seen."""
        return f"COUNT({self._areas(code, self._place(line, grade))})"

    def lower(self, code: CommissionCode, line: str, grade: Grade) -> str:
        """Return the formula of what the sheets seen in a territory hold together."""
        return f"SUM({self._areas(code, self._place(line, grade))})"

    def rest(self, code: CommissionCode, line: str, grade: Grade) -> str:
        """Return the formula of the most that the precincts nobody has seen can hold."""
        caps, figures = self.blocks[grade].first, self._place(line, grade)
        key = self.book.key(BASIS)
        seen = (
            f'-SUMIFS({area(caps, run, key)},{area(figures, run, key)},">=0")'
            for run in self.rows[code]
        )
        return f"SUM({self._areas(code, caps)}){''.join(seen)}"

    def _place(self, line: str, grade: Grade) -> int:
        return self.blocks[grade].first + 1 + self.lines.index(line)

    def _areas(self, code: CommissionCode, column: int) -> str:
        key = self.book.key(BASIS)
        return ",".join(area(column, run, key) for run in self.rows[code])

    def bounds(
        self,
        code: CommissionCode,
        line: str,
        grade: Grade,
        place: int,
        column: int,
        told: tuple[int, int, int | None],
    ) -> list[Value]:
        """Return the cells of observed, lower and upper, the first of them in `column`.

        A territory without precincts has no range to sum; an upper bound that is not known has
        no formula.
        """
        observed, lower, upper = told
        if not self.rows[code]:
            return [observed, lower, upper]
        most: Value = None
        if upper is not None:
            most = Formula(f"{cell(column + 1, place)}+{self.rest(code, line, grade)}", upper)
        return [
            Formula(self.observed(code, line, grade), observed),
            Formula(self.lower(code, line, grade), lower),
            most,
        ]


def _set_of(grade: Grade) -> str:
    return next(name for name, weakest in LEVELS.items() if weakest is grade)


def basis(book: Book) -> Basis | None:
    """Return what the bounds of a race stand on; None where nothing was announced."""
    territories = book.comparison.territories
    if not territories:
        return None
    tree = tree_of(book.facts.directory.commissions.values())
    order = _in_tree_order(book, tree)
    commissions = [book.comparison.rows[place].precinct.commission for place in order]
    rows = {}
    for code in dict.fromkeys(one.commission for one in territories):
        inside = set(tree.under(code))
        rows[code] = list(runs(n for n, one in enumerate(commissions) if one in inside))
    lines = list(dict.fromkeys(one.line for one in territories))
    names, levels = _levels(book)
    wide = len(lines) + 1
    blocks = {
        grade: Block(_ABOUT + wide * number, level)
        for number, (grade, level) in enumerate(levels.items())
    }
    return Basis(book, lines, order, rows, blocks, names)


def _in_tree_order(book: Book, tree: Tree) -> Sequence[int]:
    """Places of precincts so that those under one commission lie together."""
    known = tree.commissions
    tops = [code for code, one in known.items() if one.parent not in known]
    rank: dict[CommissionCode, int] = {}
    waiting = [*reversed(list(known)), *reversed(tops)]
    while waiting:
        code = waiting.pop()
        if code not in rank:
            rank[code] = len(rank)
            waiting.extend(reversed(tree.children.get(code, ())))
    commissions = [row.precinct.commission for row in book.comparison.rows]
    return sorted(
        range(len(commissions)), key=lambda place: rank.get(commissions[place], len(rank))
    )


def _levels(book: Book) -> tuple[Mapping[str, Grade], Mapping[Grade, Level]]:
    """Which grade tells what a set of grades shows, and the readings of each, all grades first."""
    facts = book.facts
    places = frozenset(book.comparison.whole.precincts)
    heard = {
        one.grade
        for one in facts.copies
        if one.side is Side.OURS and one.precinct in places and one.is_current and one.has_reading
    }
    present = sorted(heard | {Grade.A})
    names = {
        name: max(grade for grade in present if grade <= weakest)
        for name, weakest in LEVELS.items()
    }
    levels = {names["A-E"]: book.comparison.whole.readings.level}
    for grade in dict.fromkeys(names.values()):
        if grade not in levels:
            own = [one for one in facts.copies if one.side is Side.OFFICIAL or one.grade <= grade]
            levels[grade] = board.compare(replace(facts, copies=own)).whole.readings.level
    return names, levels
