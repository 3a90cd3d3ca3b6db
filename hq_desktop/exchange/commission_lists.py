"""Lists of commissions in tables; a parent may be told before its own row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.text import Text
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import commission_finder
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.parsed import Parsed, Seen, once, read_rows, texts
from hq_desktop.exchange.values import each, needed_text, text_of


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


_TEXTS = ("level", "name_ru", "name_kk", "heading_ru", "heading_kk", "address")


def read_commissions(
    grids: Sequence[Grid], commissions: Iterable[Commission]
) -> Parsed[CommissionFacts]:
    """Return the rows of a list of commissions; a parent may stand anywhere in the list."""
    known = tuple(commissions)
    listed = [one for grid in grids for one in _listed(grid)]
    finder = commission_finder((*known, *(commission for commission, _ in listed)))
    parents = {one.code: one.parent for one in known}
    for commission, parent in listed:
        above = finder.find(parent) if parent else None
        if above is not None and not isinstance(above, Fault):
            parents[commission.code] = above

    def parent_of(value: Raw) -> CommissionCode | Fault | None:
        text = text_of(value)
        if isinstance(text, Fault):
            return text
        return finder.find(text) if text else None

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[CommissionFacts]:
        codes = faults.take("code", each(grid.values("code"), needed_text))
        once(seen, grid, faults, codes)
        above = faults.take("parent", each(grid.values("parent"), parent_of))
        for place, code in enumerate(codes):
            if code is not None and _is_below_itself(CommissionCode(code), parents):
                faults.add(place, "parent", Fault("commission_loop"))
        words = [texts(grid, faults, name) for name in _TEXTS]
        bad = faults.rows
        return [
            CommissionFacts(CommissionCode(code), parent, *told)
            for place, (code, parent, told) in enumerate(
                zip(codes, above, zip(*words, strict=True), strict=True)
            )
            if code is not None and place not in bad
        ]

    return read_rows(grids, records)


def _listed(grid: Grid) -> Iterable[tuple[Commission, str]]:
    """Yield the commissions of a list as far as others may refer to them, with their parents."""
    columns = ("code", "parent", "name_ru", "name_kk")
    rows = zip(*(each(grid.values(name), text_of) for name in columns), strict=True)
    for row in rows:
        code, parent, name_ru, name_kk = ("" if isinstance(text, Fault) else text for text in row)
        if code:
            yield Commission(CommissionCode(code), Text(name_ru, name_kk)), parent


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
