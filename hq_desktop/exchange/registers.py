"""Lists in tables: precincts and contestants. What is not stated is None."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from hq_desktop.domain.election import (
    CONTESTANT_PREFIX,
    Commission,
    CommissionCode,
    ContestantCode,
    ContestantKind,
    PrecinctKind,
)
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.protocol import Cell, CellState
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import (
    UNKNOWN_COMMISSION,
    CommissionFinder,
    commission_finder,
)
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.meanings import Meanings, heading_key
from hq_desktop.exchange.parsed import Parsed, Seen, once, read_rows, texts
from hq_desktop.exchange.values import (
    MISSING,
    choice_of,
    count_of,
    each,
    needed,
    precinct_number,
    state_words,
    text_of,
)


@dataclass(frozen=True, slots=True)
class PrecinctFacts:
    """A precinct as a list tells it; `commission` may be one that does not exist yet."""

    number: str
    commission: CommissionCode
    voters_on_list: int | None
    kind: PrecinctKind | None
    name_ru: str | None
    name_kk: str | None
    address_ru: str | None
    address_kk: str | None


@dataclass(frozen=True, slots=True)
class ContestantFacts:
    """A contestant as a list tells it, in the order of the ballot."""

    code: ContestantCode
    name_ru: str | None
    name_kk: str | None
    kind: ContestantKind | None


def read_precincts(
    grids: Sequence[Grid], layout: Layout, commissions: Iterable[Commission]
) -> Parsed[PrecinctFacts]:
    """Return the rows of a list of precincts; commissions it names need not exist yet."""
    known = [one for one in commissions if not one.is_court]
    number_of = precinct_number(layout.precinct_prefixes)
    code_of = _commission_namer(commission_finder(known), known)
    voters_of = _voters(layout)
    kind_of = choice_of(PrecinctKind, layout)

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[PrecinctFacts]:
        numbers = faults.take("precinct", each(grid.values("precinct"), number_of))
        codes = faults.take("commission", each(grid.values("commission"), code_of))
        once(seen, grid, faults, _pairs(codes, numbers))
        words = [texts(grid, faults, name) for name in _PRECINCT_TEXTS]
        voters = faults.take("voters_on_list", each(grid.values("voters_on_list"), voters_of))
        kinds = faults.take("kind", each(grid.values("kind"), kind_of))
        bad = faults.rows
        return [
            PrecinctFacts(number, code, size, kind, *told)
            for place, (number, code, told, size, kind) in enumerate(
                zip(numbers, codes, zip(*words, strict=True), voters, kinds, strict=True)
            )
            if number is not None and code is not None and place not in bad
        ]

    return read_rows(grids, records)


def read_contestants(
    grids: Sequence[Grid], layout: Layout, taken: Meanings
) -> Parsed[ContestantFacts]:
    """Return the rows of a list of contestants; `taken` is what a heading of figures means.

    A contestant's code heads a column of figures, so it must mean nothing else there.
    """
    kind_of = choice_of(ContestantKind, layout)

    def code_of(value: Raw) -> str | Fault:
        code = needed(text_of(value))
        if isinstance(code, Fault):
            return code
        is_line = heading_key(code) in taken.headings or code.startswith(CONTESTANT_PREFIX)
        return Fault("code_taken") if is_line else code

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[ContestantFacts]:
        codes = faults.take("code", each(grid.values("code"), code_of))
        once(seen, grid, faults, [code and heading_key(code) for code in codes])
        rows = zip(
            codes,
            texts(grid, faults, "name_ru"),
            texts(grid, faults, "name_kk"),
            faults.take("kind", each(grid.values("kind"), kind_of)),
            strict=True,
        )
        bad = faults.rows
        return [
            ContestantFacts(ContestantCode(code), name_ru, name_kk, kind)
            for place, (code, name_ru, name_kk, kind) in enumerate(rows)
            if code is not None and place not in bad
        ]

    return read_rows(grids, records)


_PRECINCT_TEXTS = ("name_ru", "name_kk", "address_ru", "address_kk")


def _pairs(first: Sequence[object], second: Sequence[object]) -> list[object]:
    """Return the keys that are made of two columns; None where one of them is missing."""
    return [None if None in pair else pair for pair in zip(first, second, strict=True)]


def _voters(layout: Layout) -> Callable[[Raw], int | Fault | None]:
    """Return the converter of a list's length, where a dash says no more than an empty cell."""
    count = count_of(state_words(layout))

    def convert(value: Raw) -> int | Fault | None:
        cell: Cell | Fault | None = count(value)
        return None if isinstance(cell, CellState) else cell

    return convert


def _commission_namer(
    finder: CommissionFinder, known: Sequence[Commission]
) -> Callable[[Raw], CommissionCode | Fault]:
    """Return the finder of a precinct's commission; a new name is a new commission's code."""
    fresh: dict[str, CommissionCode] = {}

    def convert(value: Raw) -> CommissionCode | Fault:
        text = text_of(value)
        if isinstance(text, Fault):
            return text
        if not text:
            return known[0].code if len(known) == 1 else MISSING
        found = finder.find(text)
        if found == UNKNOWN_COMMISSION:
            return fresh.setdefault(folded(text), CommissionCode(text))
        return found

    return convert
