"""Which readings stand when only copies of some grades are heard, and their figures in columns.

Everything is kept by place: the precincts of a race in one order, commission after commission,
so that a commission's own precincts are one slice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from hq_desktop.domain.bounds import Cap
from hq_desktop.domain.standing import Standing

Column = list[int | None]


class Part(NamedTuple):
    """What a slice adds to the bounds of every territory above it."""

    observed: int
    lower: int
    rest: int
    unknown: int


@dataclass(slots=True)
class Level:
    """The standing readings of one set of grades; columns are made when first asked for.

    `find_cap` gives the cap of a place, were it unseen.
    """

    stands: Sequence[Standing | None]
    find_cap: Callable[[int], Cap]
    _stated: dict[str, Column] = field(default_factory=dict)
    _undisputed: dict[str, Column] = field(default_factory=dict)
    _caps: list[Cap | None] = field(default_factory=list)
    _parts: dict[int, dict[str, Part]] = field(default_factory=dict)
    _disputes: Mapping[int, frozenset[str]] | None = None
    _standing: int | None = None
    _ballots: Column | None = None

    @property
    def disputes(self) -> Mapping[int, frozenset[str]]:
        """The places where our own copies dispute lines, and which."""
        if self._disputes is None:
            self._disputes = {
                place: one.disputed
                for place, one in enumerate(self.stands)
                if one is not None and one.disputed
            }
        return self._disputes

    @property
    def standing(self) -> int:
        """How many places have a standing reading."""
        if self._standing is None:
            self._standing = sum(one is not None for one in self.stands)
        return self._standing

    def read(self, lines: Sequence[str]) -> None:
        """Make the columns of many lines at once, sheet by sheet, which is how memory lies."""
        rows = _rows(self.stands, lines)
        columns = zip(*rows, strict=True) if rows else ((),) * len(lines)
        self._stated |= {
            line: _numbers(column) for line, column in zip(lines, columns, strict=True)
        }

    def stated(self, line: str) -> Column:
        """Return what the standing readings state of a line, disputed or not."""
        if line not in self._stated:
            self.read((line,))
        return self._stated[line]

    def undisputed(self, line: str) -> Column:
        """Return what is stated of a line and not disputed: what counts as seen."""
        column = self._undisputed.get(line)
        if column is None:
            column = self.stated(line)
            disputed = [place for place, lines in self.disputes.items() if line in lines]
            if disputed:
                column = column.copy()
                for place in disputed:
                    column[place] = None
            self._undisputed[line] = column
        return column

    def cap(self, place: int) -> Cap:
        """Return the cap of a place, were it unseen."""
        if not self._caps:
            self._caps = [None] * len(self.stands)
        found = self._caps[place]
        if found is None:
            found = self._caps[place] = self.find_cap(place)
        return found

    def ballots(self) -> Column:
        """Return the ballots every place can hold, were it unseen."""
        if self._ballots is None:
            self._ballots = [self.cap(place).ballots for place in range(len(self.stands))]
        return self._ballots

    def part(self, line: str, places: slice) -> Part:
        """Return what a slice of places adds to the bounds of a line."""
        parts = self._parts.setdefault(places.start, {})
        part = parts.get(line)
        if part is None:
            part = parts[line] = self._added_up(line, places)
        return part

    def _added_up(self, line: str, places: slice) -> Part:
        column = self.undisputed(line)
        figures = column[places]
        seen = len(figures) - figures.count(None)
        rest, unknown = 0, 0
        if seen == len(figures):
            return Part(seen, sum(filter(None, figures)), rest, unknown)
        for place in range(places.start, places.stop):
            if column[place] is None:
                ballots = self.cap(place).ballots
                unknown += ballots is None
                rest += ballots or 0
        return Part(seen, sum(filter(None, figures)), rest, unknown)

    def with_stand(self, place: int, own: slice, stand: Standing | None) -> "Level":
        """Return the level with another reading standing at one place of a slice.

        The columns go over to it, as copying them would take most of the time. This level stays
        what it is: asked again, it makes its columns from its own readings.
        """
        stands = list(self.stands)
        stands[place] = stand
        disputes = {one: lines for one, lines in self.disputes.items() if one != place}
        if stand is not None and stand.disputed:
            disputes[place] = stand.disputed
        other = Level(stands, self.find_cap, _caps=self._caps.copy(), _disputes=disputes)
        if other._caps:
            other._caps[place] = None
        other._parts = self._parts | {own.start: {}}
        other._stated, self._stated = self._stated, {}
        other._undisputed, self._undisputed = self._undisputed, {}
        other._ballots, self._ballots = self._ballots, None
        gone, come = self.stands[place] is not None, stand is not None
        other._standing = self.standing - gone + come
        other._put(place, stand)
        return other

    def _put(self, place: int, stand: Standing | None) -> None:
        for line, column in self._stated.items():
            cell = None if stand is None else stand.copy.cells.get(line)
            column[place] = cell if isinstance(cell, int) else None
        for line, column in self._undisputed.items():
            figure = None if stand is None else stand.stated(line)
            if column[place] != figure:
                if column is self._stated[line]:
                    column = self._undisputed[line] = column.copy()
                column[place] = figure
        if self._ballots is not None:
            self._ballots[place] = self.cap(place).ballots


def _rows(stands: Sequence[Standing | None], lines: Sequence[str]) -> list[tuple[object, ...]]:
    """The cells of the lines, a tuple a place; whole sheets are read in one step."""
    if len(lines) == 1:
        return [(None if one is None else one.copy.cells.get(lines[0]),) for one in stands]
    whole, nothing = itemgetter(*lines), (None,) * len(lines)
    if None not in stands:
        try:
            return list(map(whole, [one.copy.cells for one in stands if one is not None]))
        except KeyError:
            pass  # some sheet lacks a line: it is read with care below
    rows: list[tuple[object, ...]] = []
    for one in stands:
        if one is None:
            rows.append(nothing)
            continue
        try:
            rows.append(whole(one.copy.cells))
        except KeyError:
            rows.append(tuple(map(one.copy.cells.get, lines)))
    return rows


def _numbers(cells: Sequence[object]) -> Column:
    """The cells with everything that is not a number as None; most columns need no looking."""
    if set(map(type, cells)) == {int}:
        return list(cells)  # type: ignore[arg-type]  # just looked
    return [cell if isinstance(cell, int) else None for cell in cells]


def slices(keys: Sequence[str]) -> Mapping[str, slice]:
    """Return the slice of each key in a sequence where equal keys stand together."""
    found: dict[str, slice] = {}
    start = 0
    for place in range(1, len(keys) + 1):
        if place == len(keys) or keys[place] != keys[start]:
            found[keys[start]] = slice(start, place)
            start = place
    return found
