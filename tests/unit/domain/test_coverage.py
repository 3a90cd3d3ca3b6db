"""Where precincts stand, and how long the rest takes."""

from datetime import UTC, datetime, timedelta

import pytest

from hq_desktop.domain.coverage import Pace, Stand, Tally, entries_left, stand_of, tally
from hq_desktop.domain.election import CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.entry_states import EntryState

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("states", "stand"),
    [
        ((), Stand.NO_SHEET),
        ((EntryState.WITHDRAWN,), Stand.NO_SHEET),
        ((EntryState.CANNOT_BE_ENTERED,), Stand.CANNOT_BE_ENTERED),
        ((EntryState.CANNOT_BE_ENTERED, EntryState.AWAITING_FIRST), Stand.WAITING),
        ((EntryState.AWAITING_FIRST, EntryState.SECOND_IN_PROGRESS), Stand.TYPED_ONCE),
        ((EntryState.IMPORTED, EntryState.FIRST_IN_PROGRESS), Stand.IMPORTED),
        ((EntryState.FIRST_FINISHED, EntryState.SETTLED), Stand.SETTLED),
        ((EntryState.SETTLED, EntryState.DIFFERING), Stand.DIFFERING),
    ],
)
def test_a_precinct_stands_once(states: tuple[EntryState, ...], stand: Stand) -> None:
    assert stand_of(states) is stand


def test_a_list_that_is_not_known_counts_apart() -> None:
    places = [
        Precinct(PrecinctId(number), str(number), CommissionCode("c"), voters_on_list=voters)
        for number, voters in enumerate((900, None, 100))
    ]
    assert tally(places) == Tally(3, 1000, 1)


def test_a_sheet_needs_two_entries_or_one_where_the_second_is_off() -> None:
    states = (EntryState.AWAITING_FIRST, EntryState.FIRST_FINISHED, EntryState.SETTLED)
    assert entries_left(states, is_second_wanted=True) == 3
    assert entries_left(states, is_second_wanted=False) == 1


def test_the_finish_follows_the_pace_of_the_last_hour() -> None:
    assert Pace(hour=30).finish(45, NOW) == NOW + timedelta(minutes=90)
    assert Pace().finish(45, NOW) is None
    assert Pace(hour=1).finish(24 * 31, NOW) is None
    assert Pace().finish(0, NOW) == NOW
