"""How a table of figures or of a register is laid out: which heading means which of our columns."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.table_shape import Grouping, Orientation
from hq_desktop.domain.text import Text

CANONICAL = "canonical"
"""The code of the layout that every table follows unless another one is named."""

LEFT_OUT = ""
"""The meaning of a column that is knowingly not imported."""


PERCENT_PREFIX = "percent:"
"""Before a line: the meaning of a column with the percents that a publication states for it."""


def percent_of(line: str) -> str:
    """Return the meaning of the column that states a line's percents."""
    return f"{PERCENT_PREFIX}{line}"


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of one publication, or the canonical one.

    `columns` maps our column (`precinct`, a line code, `contestant:CODE`) to the headings that
    mean it; `words` maps a word of ours (`dash`, `candidate` …) to how it is written in cells.
    `sheet` is a sheet's name or its number from 1, `header_rows` the numbers of the first and the
    last heading row from 1. `skip` are words that make a row no row of its own ("Итого"),
    `ignore` headings of columns that are knowingly left out, `precinct_prefixes` words before a
    precinct's number.

    A layout made of a guess knows its table by its `headings`, as they are compared, and by their
    digest, the `fingerprint`; `order` are the meanings of these columns from left to right, None
    where one is unknown. `has_sums`: such a publication ends with a row of sums. `not_rows` are
    rows, from 1, that a person took out of the very file at hand, and `keys` its own words for
    precincts and commissions.
    """

    code: str
    title: Text
    kinds: tuple[ImportKind, ...] = tuple(ImportKind)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sheet: str | int | None = None
    header_rows: tuple[int, int] | None = None
    orientation: Orientation = Orientation.ROWS
    skip: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    is_unknown_ignored: bool = False
    precinct_prefixes: tuple[str, ...] = ()
    fingerprint: str = ""
    headings: tuple[str, ...] = ()
    order: tuple[str | None, ...] = ()
    style: Grouping | None = None
    has_sums: bool = False
    not_rows: frozenset[int] = frozenset()
    keys: Mapping[str, str] = field(default_factory=dict)


def fingerprint(headings: Iterable[str]) -> str:
    """Return the digest of a table's headings, as they are compared, in their order."""
    return hashlib.sha256("\n".join(headings).encode()).hexdigest()


def layered(special: Layout, canonical: Layout) -> Layout:
    """Return a layout that knows the canonical words and headings besides its own."""
    if special.code == canonical.code:
        return canonical
    return replace(
        special,
        columns=_joined(special.columns, canonical.columns),
        words=_joined(special.words, canonical.words),
        skip=(*special.skip, *canonical.skip),
        ignore=(*special.ignore, *canonical.ignore),
        precinct_prefixes=(*special.precinct_prefixes, *canonical.precinct_prefixes),
    )


def _joined(
    first: Mapping[str, tuple[str, ...]], second: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    keys = dict.fromkeys((*first, *second))
    return {key: (*first.get(key, ()), *second.get(key, ())) for key in keys}
