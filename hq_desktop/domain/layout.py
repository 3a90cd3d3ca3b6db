"""How a table of figures or of a register is laid out: which heading means which of our columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.text import Text

CANONICAL = "canonical"
"""The code of the layout that every table follows unless another one is named."""

LEFT_OUT = ""
"""The meaning of a column that is knowingly not imported."""


class Orientation(StrEnum):
    """Whether a precinct or commission is a row of the table, as usual, or a column."""

    ROWS = "rows"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of one publication, or the canonical one.

    `columns` maps our column (`precinct`, a line code, `contestant:CODE`) to the headings that
    mean it; `words` maps a word of ours (`dash`, `candidate` …) to how it is written in cells.
    `sheet` is a sheet's name or its number from 1, `header_row` the heading row's number from 1.
    `skip` are words that make a row no row of its own ("Итого"), `ignore` headings of columns
    that are knowingly left out, `precinct_prefixes` words before a precinct's number.
    """

    code: str
    title: Text
    kinds: tuple[ImportKind, ...] = tuple(ImportKind)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sheet: str | int | None = None
    header_row: int | None = None
    orientation: Orientation = Orientation.ROWS
    skip: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    is_unknown_ignored: bool = False
    precinct_prefixes: tuple[str, ...] = ()


def layered(special: Layout, canonical: Layout) -> Layout:
    """Return a layout that knows the canonical words and headings besides its own."""
    if special.code == canonical.code:
        return canonical
    return Layout(
        code=special.code,
        title=special.title,
        kinds=special.kinds,
        columns=_joined(special.columns, canonical.columns),
        words=_joined(special.words, canonical.words),
        sheet=special.sheet,
        header_row=special.header_row,
        orientation=special.orientation,
        skip=(*special.skip, *canonical.skip),
        ignore=(*special.ignore, *canonical.ignore),
        is_unknown_ignored=special.is_unknown_ignored,
        precinct_prefixes=(*special.precinct_prefixes, *canonical.precinct_prefixes),
    )


def _joined(
    first: Mapping[str, tuple[str, ...]], second: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    keys = dict.fromkeys((*first, *second))
    return {key: (*first.get(key, ()), *second.get(key, ())) for key in keys}
