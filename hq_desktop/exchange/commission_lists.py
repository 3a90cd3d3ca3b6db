"""Lists of commissions and courts in tables; a parent may be told before its own row.

The parent of a court is the commission of the territory that it hears.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hq_desktop.domain.bodies import CommissionLevel
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.text import Text, folded
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import (
    UNKNOWN_COMMISSION,
    CommissionFinder,
    commission_finder,
)
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.parsed import Parsed, Seen, once, read_rows, texts
from hq_desktop.exchange.values import choice_of, each, needed_text, text_of

_BETWEEN = re.compile(r"[,;\n]")


@dataclass(frozen=True, slots=True)
class CommissionFacts:
    """A commission as a list tells it."""

    code: CommissionCode
    parent: CommissionCode | None
    level: str | None
    name_ru: str | None
    name_kk: str | None
    heading_ru: str | None
    heading_kk: str | None
    address: str | None


_TEXTS = ("name_ru", "name_kk", "heading_ru", "heading_kk", "address")


def read_commissions(
    grids: Sequence[Grid], layout: Layout, commissions: Iterable[Commission]
) -> Parsed[CommissionFacts]:
    """Return the rows of a list of commissions; a parent may stand anywhere in the list."""
    known = tuple(commissions)
    level_of = _levels(layout, known)
    listed = [one for grid in grids for one in _listed(grid, level_of)]
    every = _latest((*known, *(commission for commission, _ in listed)))
    finder = commission_finder(every)
    courts = {folded(word) for one in every if one.is_court for word in _words(one)}
    parents = {one.code: one.parent for one in known}
    for commission, parent in listed:
        above = finder.find(parent) if parent else None
        if above is not None and not isinstance(above, Fault):
            parents[commission.code] = above

    def parent_of(value: Raw) -> CommissionCode | Fault | None:
        text = text_of(value)
        if isinstance(text, Fault):
            return text
        return _parent(text, finder, courts) if text else None

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[CommissionFacts]:
        codes = faults.take("code", each(grid.values("code"), needed_text))
        once(seen, grid, faults, codes)
        above = faults.take("parent", each(grid.values("parent"), parent_of))
        for place, code in enumerate(codes):
            if code is not None and _is_below_itself(CommissionCode(code), parents):
                faults.add(place, "parent", Fault("commission_loop"))
        levels = faults.take("level", each(grid.values("level"), level_of))
        words = [levels, *(texts(grid, faults, name) for name in _TEXTS)]
        bad = faults.rows
        return [
            CommissionFacts(CommissionCode(code), parent, *told)
            for place, (code, parent, told) in enumerate(
                zip(codes, above, zip(*words, strict=True), strict=True)
            )
            if code is not None and place not in bad
        ]

    return read_rows(grids, records)


def _levels(layout: Layout, known: Iterable[Commission]) -> Callable[[Raw], str | Fault | None]:
    """Return the reader of a level: one of ours by its words, or one the campaign has already."""
    choice = choice_of(CommissionLevel, layout)
    own = {folded(one.level): one.level for one in known}

    def convert(value: Raw) -> str | Fault | None:
        told = choice(value)
        if not isinstance(told, Fault):
            return told
        text = text_of(value)
        return told if isinstance(text, Fault) else own.get(folded(text), told)

    return convert


def _parent(text: str, finder: CommissionFinder, courts: set[str]) -> CommissionCode | Fault:
    """Return the one commission that is meant; a court is none, and nobody stands under two."""
    found = finder.find(text)
    if found != UNKNOWN_COMMISSION:
        return found
    if folded(text) in courts:
        return Fault("parent_is_court")
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    if len(parts) > 1 and not any(isinstance(finder.find(part), Fault) for part in parts):
        return Fault("two_parents")
    return found


def _latest(every: Iterable[Commission]) -> tuple[Commission, ...]:
    """Of a commission that the list tells anew, what the list tells of its kind holds."""
    found: dict[CommissionCode, Commission] = {}
    for one in every:
        old = found.get(one.code)
        if old is None:
            found[one.code] = one
        else:
            name = Text(one.name.ru or old.name.ru, one.name.kk or old.name.kk, old.name.en)
            found[one.code] = replace(old, name=name, level=one.level or old.level)
    return tuple(found.values())


def _words(one: Commission) -> tuple[str, ...]:
    return (one.code, *one.name.every())


def _listed(
    grid: Grid, level_of: Callable[[Raw], str | Fault | None]
) -> Iterable[tuple[Commission, str]]:
    """Yield the commissions of a list as far as others may refer to them, with their parents."""
    columns = ("code", "parent", "name_ru", "name_kk")
    levels = each(grid.values("level"), level_of)
    rows = zip(*(each(grid.values(name), text_of) for name in columns), strict=True)
    for row, level in zip(rows, levels, strict=True):
        code, parent, name_ru, name_kk = ("" if isinstance(text, Fault) else text for text in row)
        if code:
            told = "" if isinstance(level, Fault) or level is None else level
            yield Commission(CommissionCode(code), Text(name_ru, name_kk), level=told), parent


def _is_below_itself(
    code: CommissionCode, parents: Mapping[CommissionCode, CommissionCode | None]
) -> bool:
    passed: set[CommissionCode] = set()
    above = parents.get(code)
    while above is not None and above not in passed:
        if above == code:
            return True
        passed.add(above)
        above = parents.get(above)
    return False
