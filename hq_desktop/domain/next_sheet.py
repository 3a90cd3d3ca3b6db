"""Which sheet helps most when somebody asks for the next one, and why, in words.

First what nobody typed in precincts without any figure of ours: the best grade first (as far as
anybody looked), then what narrows an announced total most, then the oldest. Then second entries
of what another person typed, the oldest first. Then further copies of precincts already read.

A reading of an unseen precinct narrows the bounds of every total over it by its cap, whatever it
says (`domain.bounds`): L rises by x, U falls by cap - x.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from hq_desktop.domain.bounds import Cap
from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.entry_states import EntryState, Progress
from hq_desktop.domain.protocol import CopyId, Feature, Grade

_NEVER = datetime.max.replace(tzinfo=UTC)
_WITHOUT_LIMIT = 1_000_000_000
_FIRSTS = frozenset({EntryState.AWAITING_FIRST, EntryState.FIRST_IN_PROGRESS})
_SECONDS = frozenset({EntryState.FIRST_FINISHED, EntryState.SECOND_IN_PROGRESS})


class WhyNext(StrEnum):
    """Why a sheet is the next one; the sentences stand in `domain.sentences`."""

    HELD = "held"
    TOTAL_NEEDS = "total_needs"
    TOTAL_NEEDS_UNLIMITED = "total_needs_unlimited"
    PRECINCT_UNSEEN = "precinct_unseen"
    SECOND_ENTRY = "second_entry"
    FURTHER_COPY = "further_copy"


@dataclass(frozen=True, slots=True)
class Why:
    """A reason with its facts: `ballots` is what an announced total can hide in the precinct."""

    code: WhyNext
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sheet that a person could type now."""

    progress: Progress
    why: Why

    @property
    def is_second(self) -> bool:
        """Whether it is typed a second time, blind."""
        return self.progress.state in _SECONDS


@dataclass(frozen=True, slots=True)
class WaitingSheets:
    """The sheets that wait for one person, by what they wait for.

    `seconds` are typed by others and not seen by this person; `thirds` have a line settled
    against both that this person may type, unseen.
    """

    firsts: frozenset[CopyId] = frozenset()
    seconds: frozenset[CopyId] = frozenset()
    to_settle: frozenset[CopyId] = frozenset()
    thirds: frozenset[CopyId] = frozenset()

    @property
    def entries(self) -> int:
        """How many whole sheets this person could type, for the first time or blind."""
        return len(self.firsts) + len(self.seconds)


def ranked(
    progresses: Iterable[Progress],
    operator: str,
    *,
    read: frozenset[PrecinctId],
    needs: Mapping[PrecinctId, Cap],
    is_second_wanted: bool,
) -> tuple[Candidate, ...]:
    """Return what a person could type now, the most useful first.

    `read` are the precincts with figures of ours; `needs` the caps of precincts under an
    announced total. What another person holds is left out, and so is a second entry of what the
    same person typed.
    """
    found = [
        (key, Candidate(one, why))
        for one in progresses
        if _is_free(one, operator) and _has_paper(one)
        for key, why in _places(one, operator, read, needs, is_second_wanted)
    ]
    return tuple(candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))


Key = tuple[int, Grade, int, datetime, int]


def _places(
    one: Progress,
    operator: str,
    read: frozenset[PrecinctId],
    needs: Mapping[PrecinctId, Cap],
    is_second_wanted: bool,
) -> Sequence[tuple[Key, Why]]:
    copy, age = one.copy, one.copy.obtained_at or _NEVER
    is_first = one.state in _FIRSTS
    is_second = one.state in _SECONDS and is_second_wanted
    if not is_first and not (is_second and not is_same_person(one.typist, operator)):
        return ()
    if one.live_claim is not None:
        return [((0, Grade.A, 0, one.live_claim.claimed_at, copy.id), Why(WhyNext.HELD))]
    if is_second:
        return [((2, Grade.A, 0, _NEVER, copy.id), Why(WhyNext.SECOND_ENTRY))]
    if copy.precinct in read:
        return [((3, copy.grade, 0, age, copy.id), Why(WhyNext.FURTHER_COPY))]
    ballots, why = _need(needs.get(copy.precinct))
    return [((1, copy.grade, -ballots, age, copy.id), why)]


def _need(cap: Cap | None) -> tuple[int, Why]:
    if cap is None:
        return 0, Why(WhyNext.PRECINCT_UNSEEN)
    if cap.ballots is None:
        return _WITHOUT_LIMIT, Why(WhyNext.TOTAL_NEEDS_UNLIMITED)
    return cap.ballots, Why(WhyNext.TOTAL_NEEDS, {"ballots": cap.ballots})


def _is_free(one: Progress, operator: str) -> bool:
    return one.live_claim is None or one.live_claim.is_of(operator)


def _has_paper(one: Progress) -> bool:
    """Say whether there is anything to type from: a picture, or the paper itself."""
    return bool(one.copy.pages) or bool(one.copy.features.get(Feature.PAPER_IN_HAND))
