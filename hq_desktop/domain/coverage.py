"""Where precincts stand on the way from nothing to a settled sheet, and how long the rest takes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hq_desktop.domain.election import Precinct
from hq_desktop.domain.entry_states import EntryState


class Stand(StrEnum):
    """Where a precinct stands; each counts once, under the first of these that fits it.

    DIFFERING comes first, for it needs a person; the rest goes from the surest figures down to
    none. CANNOT_BE_ENTERED and NO_SHEET are precincts that a sheet is still needed from.
    """

    DIFFERING = "differing"
    SETTLED = "settled"
    TYPED_ONCE = "typed_once"
    IMPORTED = "imported"
    WAITING = "waiting"
    CANNOT_BE_ENTERED = "cannot_be_entered"
    NO_SHEET = "no_sheet"


MISSING = frozenset({Stand.CANNOT_BE_ENTERED, Stand.NO_SHEET})
"""Where a precinct stands while a sheet is still needed from it."""

WITH_FIGURES = frozenset({Stand.DIFFERING, Stand.SETTLED, Stand.TYPED_ONCE, Stand.IMPORTED})

_STANDS: Mapping[EntryState, Stand] = {
    EntryState.AWAITING_FIRST: Stand.WAITING,
    EntryState.FIRST_IN_PROGRESS: Stand.WAITING,
    EntryState.FIRST_FINISHED: Stand.TYPED_ONCE,
    EntryState.SECOND_IN_PROGRESS: Stand.TYPED_ONCE,
    EntryState.DIFFERING: Stand.DIFFERING,
    EntryState.SETTLED: Stand.SETTLED,
    EntryState.IMPORTED: Stand.IMPORTED,
    EntryState.CANNOT_BE_ENTERED: Stand.CANNOT_BE_ENTERED,
}
_ORDER = {stand: place for place, stand in enumerate(Stand)}


def stand_of(states: Iterable[EntryState]) -> Stand:
    """Return where a precinct stands whose copies are in these states; withdrawn ones are none."""
    found = (_STANDS[one] for one in states if one in _STANDS)
    return min(found, key=_ORDER.__getitem__, default=Stand.NO_SHEET)


@dataclass(frozen=True, slots=True)
class Tally:
    """Precincts, the voters on their lists, and of how many the list is not known."""

    precincts: int = 0
    voters: int = 0
    unknown: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Return both together."""
        return Tally(
            self.precincts + other.precincts,
            self.voters + other.voters,
            self.unknown + other.unknown,
        )


def tally(precincts: Iterable[Precinct]) -> Tally:
    """Count precincts and the voters on their lists."""
    lists = [one.voters_on_list for one in precincts]
    return Tally(len(lists), sum(one or 0 for one in lists), lists.count(None))


def together(tallies: Mapping[Stand, Tally], stands: Iterable[Stand]) -> Tally:
    """Return the tally of several stands in one."""
    return sum((tallies.get(one, Tally()) for one in stands), Tally())


@dataclass(frozen=True, slots=True)
class Pace:
    """Entries finished lately, first and second ones, corrections not counted."""

    hour: int = 0
    quarter: int = 0

    def finish(self, left: int, now: datetime) -> datetime | None:
        """Return when so many entries are typed at the pace of the last hour.

        None where nobody typed in that hour, or where that is more than a month away.
        """
        if left <= 0:
            return now
        if not self.hour or left > self.hour * _HOURS_AT_MOST:
            return None
        return now + timedelta(hours=left / self.hour)


_HOURS_AT_MOST = 24 * 30


def entries_left(states: Iterable[EntryState], *, is_second_wanted: bool) -> int:
    """Return how many entries copies in these states still need."""
    whole = 2 if is_second_wanted else 1
    return sum(_left(one, whole) for one in states)


def _left(state: EntryState, whole: int) -> int:
    match _STANDS.get(state):
        case Stand.WAITING:
            return whole
        case Stand.TYPED_ONCE:
            return whole - 1
        case _:
            return 0
