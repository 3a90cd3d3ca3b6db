"""The states of a copy's entries and the deeds that lead from one to another.

The chart is drawn in `hq_desktop/README.md`; a test compares the drawing with `CHART`. The state
is never stored: it follows from entries, open cells, obstacle, claim and withdrawal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hq_desktop.domain.claim import Claim
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Typing


class EntryState(StrEnum):
    """Where the typing of one copy stands.

    IMPORTED: its figures came from a table and nobody typed it. WITHDRAWN: it counts no more,
    taken out or replaced by a later version.
    """

    AWAITING_FIRST = "awaiting_first_entry"
    FIRST_IN_PROGRESS = "first_in_progress"
    FIRST_FINISHED = "first_finished"
    SECOND_IN_PROGRESS = "second_in_progress"
    DIFFERING = "differing"
    SETTLED = "settled"
    IMPORTED = "imported"
    WITHDRAWN = "withdrawn"
    CANNOT_BE_ENTERED = "cannot_be_entered"


class EntryDeed(StrEnum):
    """What people do to the entries of a copy.

    LEAVE is giving a claim back or letting it expire; OVERTAKE is an import that replaces an
    imported copy or is taken back. TAKE_BACK takes the last decision about a differing cell
    back, as long as nobody has typed the copy since.
    """

    CLAIM = "claim"
    LEAVE = "leave"
    SAVE_FIRST = "save_first"
    SAVE_SECOND = "save_second"
    SETTLE_CELL = "settle_cell"
    SEND_TO_THIRD = "send_to_third"
    TAKE_BACK = "take_back"
    CORRECT = "correct"
    SAY_CANNOT = "say_cannot"
    SAY_CAN = "say_can"
    WITHDRAW = "withdraw"
    BRING_BACK = "bring_back"
    OVERTAKE = "overtake"


class CannotEnter(StrEnum):
    """Why a copy cannot be entered."""

    ILLEGIBLE = "illegible"
    PAGE_MISSING = "page_missing"
    NOT_A_PROTOCOL = "not_a_protocol"
    WRONG_ELECTION = "wrong_election"
    WRONG_PRECINCT = "wrong_precinct"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A person's word, with a reason, that a copy cannot be entered; taken away by another deed."""

    copy: CopyId
    reason: CannotEnter
    operator: str
    met_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class LastEntry:
    """What the state needs to know of the latest entry of a copy."""

    operator: str
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What is on record about the entries of one copy at a moment.

    `open_cells` counts the lines where two entries differ and nobody has settled it.
    """

    copy: ProtocolCopy
    moment: datetime
    last: LastEntry | None = None
    open_cells: int = 0
    obstacle: Obstacle | None = None
    claim: Claim | None = None

    @property
    def state(self) -> EntryState:
        """The state that follows."""
        return state_of(self)

    @property
    def live_claim(self) -> Claim | None:
        """The claim, while it holds."""
        return self.claim if self.claim and self.claim.is_live(self.moment) else None

    @property
    def typist(self) -> str:
        """Who typed the copy last; for what came without an entry, who stored it."""
        return self.last.operator if self.last else self.copy.operator


def state_of(progress: Progress) -> EntryState:
    """Return the one state that follows from what is on record."""
    copy = progress.copy
    if not copy.is_current:
        return EntryState.WITHDRAWN
    if progress.obstacle is not None:
        return EntryState.CANNOT_BE_ENTERED
    if progress.last is None and copy.typing is Typing.IMPORTED:
        return EntryState.IMPORTED
    if progress.open_cells:
        return EntryState.DIFFERING
    if copy.typing is Typing.TYPED_TWICE:
        return EntryState.SETTLED
    return _before_second(progress)


def _before_second(progress: Progress) -> EntryState:
    is_claimed = progress.live_claim is not None
    if progress.last is None and not progress.copy.has_reading:
        return EntryState.FIRST_IN_PROGRESS if is_claimed else EntryState.AWAITING_FIRST
    return EntryState.SECOND_IN_PROGRESS if is_claimed else EntryState.FIRST_FINISHED


_S = EntryState
_BEFORE_SECOND = (_S.FIRST_FINISHED, _S.SECOND_IN_PROGRESS)
_UNSETTLED = (_S.AWAITING_FIRST, _S.FIRST_IN_PROGRESS, *_BEFORE_SECOND)
_TYPED = (*_BEFORE_SECOND, _S.DIFFERING, _S.SETTLED)

Steps = Mapping[EntryState, frozenset[EntryState]]


def _from(states: tuple[EntryState, ...], *to: EntryState) -> Steps:
    return dict.fromkeys(states, frozenset(to))


CHART: Mapping[EntryDeed, Steps] = {
    EntryDeed.CLAIM: {
        **_from((_S.AWAITING_FIRST, _S.FIRST_IN_PROGRESS), _S.FIRST_IN_PROGRESS),
        **_from(_BEFORE_SECOND, _S.SECOND_IN_PROGRESS),
    },
    EntryDeed.LEAVE: {
        **_from((_S.FIRST_IN_PROGRESS,), _S.AWAITING_FIRST),
        **_from((_S.SECOND_IN_PROGRESS,), _S.FIRST_FINISHED),
    },
    EntryDeed.SAVE_FIRST: _from((_S.AWAITING_FIRST, _S.FIRST_IN_PROGRESS), _S.FIRST_FINISHED),
    EntryDeed.SAVE_SECOND: _from(_BEFORE_SECOND, _S.DIFFERING, _S.SETTLED),
    EntryDeed.SETTLE_CELL: _from((_S.DIFFERING,), _S.DIFFERING, _S.SETTLED),
    EntryDeed.SEND_TO_THIRD: _from((_S.DIFFERING,), _S.DIFFERING),
    EntryDeed.TAKE_BACK: _from((_S.DIFFERING, _S.SETTLED), _S.DIFFERING),
    EntryDeed.CORRECT: _from((*_TYPED, _S.IMPORTED), _S.FIRST_FINISHED),
    EntryDeed.SAY_CANNOT: _from(_UNSETTLED, _S.CANNOT_BE_ENTERED),
    EntryDeed.SAY_CAN: _from((_S.CANNOT_BE_ENTERED,), _S.AWAITING_FIRST, _S.FIRST_FINISHED),
    EntryDeed.WITHDRAW: _from(
        (*_UNSETTLED, _S.DIFFERING, _S.SETTLED, _S.CANNOT_BE_ENTERED), _S.WITHDRAWN
    ),
    EntryDeed.BRING_BACK: _from(
        (_S.WITHDRAWN,),
        *(_S.AWAITING_FIRST, _S.FIRST_FINISHED, _S.DIFFERING, _S.SETTLED, _S.CANNOT_BE_ENTERED),
    ),
    EntryDeed.OVERTAKE: {
        **_from((_S.IMPORTED,), _S.WITHDRAWN),
        **_from((_S.WITHDRAWN,), _S.IMPORTED),
    },
}
"""For every deed: the states it may be done in, and the states it may lead to."""

_REFUSALS: Mapping[EntryState, str] = {
    EntryState.AWAITING_FIRST: "nothing_typed_yet",
    EntryState.FIRST_IN_PROGRESS: "first_entry_unfinished",
    EntryState.FIRST_FINISHED: "typed_once_so_far",
    EntryState.SECOND_IN_PROGRESS: "typed_once_so_far",
    EntryState.DIFFERING: "cells_are_open",
    EntryState.SETTLED: "entries_are_settled",
    EntryState.IMPORTED: "figures_are_imported",
    EntryState.WITHDRAWN: "sheet_is_withdrawn",
    EntryState.CANNOT_BE_ENTERED: "sheet_cannot_be_entered",
}


def check(state: EntryState, deed: EntryDeed) -> None:
    """Say nothing where the chart allows a deed in a state; else raise Refused with the reason."""
    if state not in CHART[deed]:
        raise Refused(reason=_REFUSALS[state])
