"""Which precincts of the comparison are wanted: one filter, and what they must have besides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hq_desktop.domain.pattern import PatternKind
from hq_desktop.domain.protocol import Grade, Typing
from hq_desktop.ui.comparison.rows import LineRow


class Filter(StrEnum):
    """Which precincts are wanted; the place of a filter is its key, so new ones stand last."""

    ALL = "all"
    WITH_COPY = "with_copy"
    DIFFER = "differ"
    NO_COPY = "no_copy"
    NO_OFFICIAL = "no_official"
    DISPUTED = "disputed"
    FINDINGS = "findings"
    COPIES_DIFFER = "copies_differ"
    WORDS = "words"
    TYPED_ONCE = "typed_once"


_PASSES: Mapping[Filter, Callable[[LineRow], bool]] = {
    Filter.ALL: lambda _row: True,
    Filter.WITH_COPY: lambda row: row.place.ours is not None,
    Filter.DIFFER: lambda row: row.place.is_differing,
    Filter.NO_COPY: lambda row: row.place.ours is None,
    Filter.NO_OFFICIAL: lambda row: row.place.official is None,
    Filter.DISPUTED: lambda row: bool(row.place.disputed),
    Filter.FINDINGS: lambda row: row.findings > 0,
    Filter.COPIES_DIFFER: lambda row: row.copies_differ > 0,
    Filter.WORDS: lambda row: row.flagged > 0,
    Filter.TYPED_ONCE: lambda row: row.typing is Typing.TYPED_ONCE,
}


ANY_LINE = "*"
"""Whichever line it is on which other ballots of the precinct differ."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a precinct must have besides passing the filter; None asks for nothing.

    `other_ballots` is a line on which other ballots of the precinct differ, or `ANY_LINE`.
    """

    pattern: PatternKind | None = None
    grade: Grade | None = None
    typing: Typing | None = None
    other_ballots: str | None = None

    def passes(self, row: LineRow) -> bool:
        """Say whether a precinct has all that is asked for."""
        pattern = row.place.pattern
        return (
            (self.pattern is None or (pattern is not None and pattern.kind is self.pattern))
            and self.grade in (None, row.grade)
            and self.typing in (None, row.typing)
            and self._other_ballots(row)
        )

    def _other_ballots(self, row: LineRow) -> bool:
        if self.other_ballots == ANY_LINE:
            return bool(row.other_ballots)
        return self.other_ballots is None or self.other_ballots in row.other_ballots


def passes(row: LineRow, wanted: Filter) -> bool:
    """Say whether a precinct is among those wanted."""
    return _PASSES[wanted](row)


def counts(rows: Iterable[LineRow]) -> Mapping[Filter, int]:
    """Return how many precincts each filter leaves."""
    every = tuple(rows)
    return {wanted: sum(map(_PASSES[wanted], every)) for wanted in Filter}
