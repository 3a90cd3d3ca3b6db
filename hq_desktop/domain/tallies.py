"""Sums over a level that one changed reading moves, instead of adding everything up again."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hq_desktop.domain.bounds import BELOW_LOWER, Contradiction
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.level import Level, Part
from hq_desktop.domain.standing import Standing

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """The places of the precincts under a commission, one slice a commission of precincts."""

    code: CommissionCode
    places: tuple[slice, ...]
    starts: frozenset[int]
    precincts: int

    def each(self) -> Iterator[int]:
        """Return the places one by one."""
        for part in self.places:
            yield from range(part.start, part.stop)


def area_of(code: CommissionCode, places: Sequence[slice]) -> Area:
    """Return the area of a commission."""
    starts = frozenset(part.start for part in places)
    return Area(code, tuple(places), starts, sum(part.stop - part.start for part in places))


class InFull(NamedTuple):
    """Lines summed over the places that state every one of them, and how many do not."""

    sums: tuple[int, ...]
    unread: int


class Unread(NamedTuple):
    """The ballots that places not read in full can hold, and how many of them have no limit."""

    ballots: int
    unknown: int


class _Before(NamedTuple):
    """What stood at a place before it changed."""

    parts: dict[tuple[CommissionCode, str], Part]
    weights: dict[tuple[CommissionCode, str, Contradiction], int | None]
    rows: dict[Lines, tuple[int, ...] | None]
    cap: int | None


class Tallies:
    """A level with the sums that were asked of it."""

    def __init__(self, level: Level) -> None:
        self.level = level
        self._totals: dict[tuple[CommissionCode, str], tuple[Area, Part]] = {}
        self._weights: dict[tuple[CommissionCode, str, Contradiction], tuple[Area, list[int]]] = {}
        self._in_full: dict[Lines, InFull] = {}
        self._unread: dict[Lines, Unread] = {}

    def total(self, area: Area, line: str) -> Part:
        """Return what the precincts of an area add to the bounds of a line."""
        key = (area.code, line)
        if key not in self._totals:
            parts = [self.level.part(line, one) for one in area.places]
            total = Part(*map(sum, zip(*parts, strict=True))) if parts else Part(0, 0, 0, 0)
            self._totals[key] = area, total
        return self._totals[key][1]

    def weights(self, area: Area, line: str, how: Contradiction) -> Sequence[int]:
        """Return what each sheet seen holds up of a contradiction, the lightest first."""
        key = (area.code, line, how)
        if key not in self._weights:
            column = self.level.undisputed(line)
            if how == BELOW_LOWER:
                found = [one for part in area.places for one in column[part] if one is not None]
            else:
                caps = self.level.ballots()
                found = [
                    _above(figure, cap)
                    for part in area.places
                    for figure, cap in zip(column[part], caps[part], strict=True)
                    if figure is not None
                ]
            found.sort()
            self._weights[key] = area, found
        return self._weights[key][1]

    def in_full(self, lines: Lines) -> InFull:
        """Return the sums of lines over the places that state, undisputed, all of them."""
        if lines not in self._in_full:
            columns = [self.level.undisputed(line) for line in lines]
            unread = self.unread_places(lines)
            sums = (
                sum(filter(None, column)) - sum(column[place] or 0 for place in unread)
                for column in columns
            )
            self._in_full[lines] = InFull(tuple(sums), len(unread))
        return self._in_full[lines]

    def unread(self, lines: Lines) -> Unread:
        """Return what the places that do not state all of the lines can hold."""
        if lines not in self._unread:
            caps = [self.level.cap(place).ballots for place in self.unread_places(lines)]
            self._unread[lines] = Unread(sum(filter(None, caps)), caps.count(None))
        return self._unread[lines]

    def with_stand(self, place: int, own: slice, stand: Standing | None) -> "Tallies":
        """Return the tallies with another reading standing at one place of a slice."""
        before = self._look(place, own)  # the level gives its columns away
        other = Tallies(self.level.with_stand(place, own, stand))
        for key, (area, total) in self._totals.items():
            if key in before.parts:
                total = _moved(total, before.parts[key], other.level.part(key[1], own))
            other._totals[key] = area, total
        for heavy, (area, found) in self._weights.items():
            if heavy in before.weights:
                now = _weight(other.level, heavy[1], heavy[2], place)
                found = _moved_weights(found, before.weights[heavy], now)
            other._weights[heavy] = area, found
        other._take_rows(self, before, place)
        return other

    def _look(self, place: int, own: slice) -> _Before:
        """What is about to change at a place."""
        return _Before(
            parts={
                key: self.level.part(key[1], own)
                for key, (area, _) in self._totals.items()
                if own.start in area.starts
            },
            weights={
                key: _weight(self.level, key[1], key[2], place)
                for key, (area, _) in self._weights.items()
                if own.start in area.starts
            },
            rows={lines: self._row(lines, place) for lines in self._in_full.keys() | self._unread},
            cap=self.level.cap(place).ballots,
        )

    def _take_rows(self, earlier: "Tallies", before: _Before, place: int) -> None:
        """Take over the sums over several lines."""
        for lines, summed in earlier._in_full.items():
            less = _added(summed, before.rows[lines], -1)
            self._in_full[lines] = _added(less, self._row(lines, place), 1)
        for lines, rest in earlier._unread.items():
            if before.rows[lines] is None:
                rest = _held(rest, before.cap, -1)
            if self._row(lines, place) is None:
                rest = _held(rest, self.level.cap(place).ballots, 1)
            self._unread[lines] = rest

    def unread_places(self, lines: Lines) -> Sequence[int]:
        """Return the places that do not state, undisputed, all of the lines."""
        columns = [self.level.undisputed(line) for line in lines]
        return sorted(
            {
                place
                for column in columns
                if None in column
                for place, figure in enumerate(column)
                if figure is None
            }
        )

    def _row(self, lines: Lines, place: int) -> tuple[int, ...] | None:
        """The figures of one place; None where one of them is not stated."""
        row = [self.level.undisputed(line)[place] for line in lines]
        return None if None in row else tuple(one for one in row if one is not None)


def _moved_weights(weights: list[int], before: int | None, now: int | None) -> list[int]:
    if before == now:
        return weights
    moved = weights.copy()
    if before is not None:
        del moved[bisect_left(moved, before)]
    if now is not None:
        insort(moved, now)
    return moved


def _held(rest: Unread, cap: int | None, sign: int) -> Unread:
    return Unread(rest.ballots + sign * (cap or 0), rest.unknown + sign * (cap is None))


def _moved(total: Part, before: Part, after: Part) -> Part:
    return Part(*(one - old + new for one, old, new in zip(total, before, after, strict=True)))


def _added(summed: InFull, row: tuple[int, ...] | None, sign: int) -> InFull:
    if row is None:
        return InFull(summed.sums, summed.unread + sign)
    sums = zip(summed.sums, row, strict=True)
    return InFull(tuple(one + sign * figure for one, figure in sums), summed.unread)


def _weight(level: Level, line: str, how: Contradiction, place: int) -> int | None:
    figure = level.undisputed(line)[place]
    if figure is None or how == BELOW_LOWER:
        return figure
    return _above(figure, level.cap(place).ballots)


def _above(figure: int, cap: int | None) -> int:
    """What the upper bound would grow by without a sheet: its cap instead of its figure."""
    return cap - figure if cap is not None and cap > figure else 0
