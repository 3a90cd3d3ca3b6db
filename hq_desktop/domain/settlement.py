"""One line on which two entries of a copy differ, and how it was settled: by cell, by reason."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.entry import EntryId
from hq_desktop.domain.errors import FactsMissing, Refused
from hq_desktop.domain.protocol import Cell, CellState, CopyId
from hq_desktop.domain.typed_lines import Value, is_feature

SettlementId = NewType("SettlementId", int)


class SettledHow(StrEnum):
    """How a line was closed.

    CHOSEN: one of the two values. THIRD: typed again, blind, by other people. ILLEGIBLE: nobody
    can read it. OVERTAKEN: the copy was corrected before anybody settled the line.
    """

    CHOSEN = "chosen"
    THIRD = "third"
    ILLEGIBLE = "illegible"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True)
class ThirdTyping:
    """What a further person typed, blind, for a line settled against both."""

    operator: str
    value: Cell
    typed_at: datetime


@dataclass(frozen=True, slots=True)
class Settlement:
    """A line of a copy on which its second `entry` differs from the one before.

    `first` and `second` are what was typed, None where nothing was; it is open until
    `settled_at`. `against_both_by` found both wrong, so that further people type the line
    (`thirds`). `chosen` is what stands in the reading, None: nothing.
    """

    id: SettlementId
    copy: CopyId
    line: str
    entry: EntryId
    first: Value
    second: Value
    first_by: str
    second_by: str
    opened_at: datetime
    against_both_by: str = ""
    thirds: tuple[ThirdTyping, ...] = ()
    how: SettledHow | None = None
    chosen: Value = None
    operator: str = ""
    reason: str = ""
    settled_at: datetime | None = None
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether the line waits to be settled."""
        return self.settled_at is None

    @property
    def needs_third(self) -> bool:
        """Whether another person must type the line, blind."""
        return self.is_open and bool(self.against_both_by)

    @property
    def values(self) -> tuple[Value, Value]:
        """Both values in an order that does not say who typed which."""
        left, right = sorted((self.first, self.second), key=_order)
        return left, right

    def may_be_typed_by(self, operator: str) -> bool:
        """Return whether a person knows none of its values: neither typed nor judged it."""
        thirds = (one.operator for one in self.thirds)
        known = (self.first_by, self.second_by, self.against_both_by, *thirds)
        return not any(is_same_person(one, operator) for one in known)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who settles, when, and why."""

    operator: str
    moment: datetime
    reason: str = ""


def choose(line: Settlement, value: Value, verdict: Verdict) -> Settlement:
    """Return the line settled with one of its two values; raises Refused for any other."""
    _need_undecided(line)
    if not any(_is_equal(value, one) for one in (line.first, line.second)):
        raise Refused(reason="value_of_neither_entry")
    return _closed(line, SettledHow.CHOSEN, value, verdict)


def mark_illegible(line: Settlement, verdict: Verdict) -> Settlement:
    """Return the line settled as illegible; raises FactsMissing without a reason."""
    _need_open(line)
    if is_feature(line.line):
        raise Refused(reason="feature_is_there_or_not")
    if not verdict.reason.strip():
        raise FactsMissing(names="reason_untold")
    return _closed(line, SettledHow.ILLEGIBLE, CellState.ILLEGIBLE, verdict)


def send_to_third(line: Settlement, verdict: Verdict) -> Settlement:
    """Return the line settled against both: it stays open until others have typed it."""
    _need_undecided(line)
    if is_feature(line.line):
        raise Refused(reason="feature_is_there_or_not")
    return replace(line, against_both_by=verdict.operator, reason=verdict.reason)


def type_third(line: Settlement, value: Cell, verdict: Verdict) -> Settlement:
    """Return the line as another person typed it, blind.

    It is settled where the value is one of the two, or one that somebody typed blind before.
    """
    _need_open(line)
    if not line.needs_third:
        raise Refused(reason="cell_has_two_values")
    if not line.may_be_typed_by(verdict.operator):
        raise Refused(reason="third_person_needed")
    known = (line.first, line.second, *(one.value for one in line.thirds))
    typed = ThirdTyping(verdict.operator, value, verdict.moment)
    longer = replace(line, thirds=(*line.thirds, typed))
    if not any(_is_equal(value, one) for one in known):
        return longer
    return _closed(longer, SettledHow.THIRD, value, replace(verdict, reason=line.reason))


def overtake(line: Settlement, verdict: Verdict) -> Settlement:
    """Return an open line closed by a correction of the whole copy."""
    return _closed(line, SettledHow.OVERTAKEN, None, verdict)


def take_back(line: Settlement) -> Settlement:
    """Return the line as it was before the last decision about it; raises Refused.

    What others typed unseen since stays; what a person typed unseen and settled it with goes.
    """
    if line.is_open:
        if not line.against_both_by:
            raise Refused(reason="cell_has_two_values")
        if line.thirds:
            raise Refused(reason="cell_typed_since")
        return replace(line, against_both_by="", reason="")
    if line.how is SettledHow.OVERTAKEN:
        raise Refused(reason="sheet_typed_since")
    is_third = line.how is SettledHow.THIRD
    return replace(
        line,
        thirds=line.thirds[:-1] if is_third else line.thirds,
        how=None,
        chosen=None,
        operator="",
        reason=line.reason if is_third else "",
        settled_at=None,
    )


def _closed(line: Settlement, how: SettledHow, value: Value, verdict: Verdict) -> Settlement:
    return replace(
        line,
        how=how,
        chosen=value,
        operator=verdict.operator,
        reason=verdict.reason,
        settled_at=verdict.moment,
    )


def _need_open(line: Settlement) -> None:
    if not line.is_open:
        raise Refused(reason="cell_is_settled")


def _need_undecided(line: Settlement) -> None:
    _need_open(line)
    if line.needs_third:
        raise Refused(reason="third_person_needed")


def _is_equal(one: Value, other: Value) -> bool:
    return type(one) is type(other) and one == other


def _order(value: Value) -> tuple[int, int, str]:
    if isinstance(value, int):
        return 0, value, ""
    return (1, 0, value.value) if isinstance(value, CellState) else (2, 0, "")
