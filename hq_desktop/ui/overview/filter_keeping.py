"""Filters a person named: what they hold, and where they are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with its name: its condition, the words looked for, the commission it stays under.

    The condition is the code of a chip, or one that has no chip of its own.
    """

    name: str
    condition: str
    words: str = ""
    commission: str = ""


@dataclass(frozen=True, slots=True)
class FilterKeeping:
    """The filters of a list kept on this computer for the campaign, and what keeps others."""

    filters: Sequence[SavedFilter]
    keep: Callable[[Sequence[SavedFilter]], None]


def kept_nowhere() -> FilterKeeping:
    """Return what a list without settings stands on: names last as long as its window."""
    return FilterKeeping((), lambda _filters: None)


@dataclass(frozen=True, slots=True)
class ListFilters:
    """What keeps the filters with names, list by list: the conditions of one fit no other."""

    precincts: FilterKeeping
    chase: FilterKeeping
