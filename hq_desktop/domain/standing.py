"""Which copy of a precinct stands for a side, and where its copies dispute one another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing, stated

_TYPING_ORDER = {Typing.TYPED_TWICE: 0, Typing.TYPED_ONCE: 1, Typing.IMPORTED: 2, None: 3}
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StandingChoice:
    """A person's decision, with a reason, which copy stands for a precinct's side."""

    race: RaceCode
    precinct: PrecinctId
    side: Side
    copy: CopyId
    reason: str
    operator: str


class Standing(NamedTuple):
    """The copy that stands, and the lines where copies of its grade state different numbers."""

    copy: ProtocolCopy
    disputed: frozenset[str] = frozenset()
    is_chosen: bool = False

    def stated(self, line: str) -> int | None:
        """Return the number of a line; None where it is not stated or disputed."""
        return None if line in self.disputed else stated(self.copy.cells, line)


def standing(copies: Sequence[ProtocolCopy], chosen: CopyId | None = None) -> Standing | None:
    """Return what stands among the copies of one precinct, race and side; None without a reading.

    A person's choice; else the best grade; then typed twice before once before imported; then
    the earliest `obtained_at`; then the lowest id.
    """
    readings = [one for one in copies if one.has_reading and one.is_current]
    if not readings:
        return None
    for one in readings:
        if one.id == chosen:
            return Standing(one, is_chosen=True)
    if len(readings) == 1:
        return Standing(readings[0])
    best = min(readings, key=_order)
    rivals = [one for one in readings if one.grade == best.grade]
    return Standing(best, _disputed(rivals) if len(rivals) > 1 else frozenset())


class StandsBy(StrEnum):
    """What made a copy stand: a person's choice, or the first rule that left no other copy."""

    CHOICE = "choice"
    ONLY = "only"
    GRADE = "grade"
    TYPING = "typing"
    OBTAINED_FIRST = "obtained_first"
    LOWEST_ID = "lowest_id"


def stands_by(copies: Sequence[ProtocolCopy], chosen: CopyId | None = None) -> StandsBy | None:
    """Return why the copy that `standing` returns stands; None without a reading."""
    found = standing(copies, chosen)
    if found is None:
        return None
    if found.is_chosen:
        return StandsBy.CHOICE
    best = _order(found.copy)
    others = [_order(one) for one in copies if one.has_reading and one.is_current]
    others.remove(best)
    if not others:
        return StandsBy.ONLY
    alike = max(_alike(best, other) for other in others)
    return (StandsBy.GRADE, StandsBy.TYPING, StandsBy.OBTAINED_FIRST, StandsBy.LOWEST_ID)[alike]


def within(copies: Iterable[ProtocolCopy], weakest: Grade) -> tuple[ProtocolCopy, ...]:
    """Return the copies of a grade and better."""
    return tuple(one for one in copies if one.grade <= weakest)


_Order = tuple[Grade, int, datetime, CopyId]


def _alike(one: _Order, other: _Order) -> int:
    """How many of the rules, from the first on, do not tell two copies apart."""
    return next(place for place in range(len(one)) if one[place] != other[place])


def _order(copy: ProtocolCopy) -> _Order:
    return copy.grade, _TYPING_ORDER[copy.typing], copy.obtained_at or _NEVER, copy.id


def _disputed(rivals: Sequence[ProtocolCopy]) -> frozenset[str]:
    seen: dict[str, int] = {}
    disputed: set[str] = set()
    for copy in rivals:
        for line, cell in copy.cells.items():
            if isinstance(cell, int) and seen.setdefault(line, cell) != cell:
                disputed.add(line)
    return frozenset(disputed)
