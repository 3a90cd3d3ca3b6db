"""The chart of a copy's entries: drawn as it is, and its states as they follow."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hq_desktop.domain.claim import CLAIM_LIFE, Claim
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry_states import (
    CHART,
    CannotEnter,
    EntryDeed,
    EntryState,
    LastEntry,
    Obstacle,
    Progress,
    check,
)
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.sentences import REASONS

README = Path(__file__).parents[3] / "hq_desktop" / "README.md"
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
COPY = CopyId(1)
CLAIM = Claim(COPY, "Айгүл", NOW, NOW)
OBSTACLE = Obstacle(COPY, CannotEnter.ILLEGIBLE, "Айгүл", NOW)
FIRST = LastEntry("Айгүл")
SECOND = LastEntry("Ерлан", is_second=True)


def copy(typing: Typing | None, withdrawn_at: datetime | None = None) -> ProtocolCopy:
    return ProtocolCopy(
        COPY,
        RaceCode("r"),
        PrecinctId(1),
        Side.OURS,
        "н",
        Grade.B,
        {},
        typing,
        withdrawn_at=withdrawn_at,
    )


ONCE, TWICE = copy(Typing.TYPED_ONCE), copy(Typing.TYPED_TWICE)


@pytest.mark.parametrize(
    ("progress", "state"),
    [
        (Progress(copy(None), NOW), EntryState.AWAITING_FIRST),
        (Progress(copy(None), NOW, claim=CLAIM), EntryState.FIRST_IN_PROGRESS),
        (Progress(copy(None), NOW + CLAIM_LIFE, claim=CLAIM), EntryState.AWAITING_FIRST),
        (Progress(ONCE, NOW, FIRST), EntryState.FIRST_FINISHED),
        (Progress(ONCE, NOW), EntryState.FIRST_FINISHED),
        (Progress(ONCE, NOW, FIRST, claim=CLAIM), EntryState.SECOND_IN_PROGRESS),
        (Progress(ONCE, NOW, SECOND, open_cells=1), EntryState.DIFFERING),
        (Progress(TWICE, NOW, SECOND), EntryState.SETTLED),
        (Progress(TWICE, NOW), EntryState.SETTLED),
        (Progress(copy(Typing.IMPORTED), NOW), EntryState.IMPORTED),
        (Progress(ONCE, NOW, FIRST, obstacle=OBSTACLE), EntryState.CANNOT_BE_ENTERED),
        (Progress(copy(None, NOW), NOW, obstacle=OBSTACLE), EntryState.WITHDRAWN),
    ],
)
def test_the_state_follows_from_what_is_on_record(progress: Progress, state: EntryState) -> None:
    assert progress.state is state


def test_a_claim_is_alive_until_half_an_hour_after_the_last_field() -> None:
    seen = CLAIM.seen_at + timedelta(minutes=29)
    assert CLAIM.is_live(seen)
    assert not CLAIM.is_live(seen + timedelta(minutes=1))


def test_the_drawing_shows_the_chart_and_nothing_else() -> None:
    drawn = set(re.findall(r"^ {4}(\w+) --> (\w+) : (\w+)$", README.read_text("utf-8"), re.M))
    charted = {
        (before.value, after.value, deed.value)
        for deed, steps in CHART.items()
        for before, afters in steps.items()
        for after in afters
    }
    assert drawn == charted


def test_what_the_chart_does_not_know_is_refused_in_words() -> None:
    for deed in EntryDeed:
        for state in set(EntryState) - set(CHART[deed]):
            with pytest.raises(Refused) as told:
                check(state, deed)
            assert told.value.facts["reason"] in REASONS


def test_every_state_can_be_left() -> None:
    assert {state for steps in CHART.values() for state in steps} == set(EntryState)
