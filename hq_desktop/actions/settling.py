"""Settling by cell: the lines on which two entries of a copy differ, and nothing else again."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.double_entry import graded
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Entry
from hq_desktop.domain.entry_states import EntryDeed, EntryState, check
from hq_desktop.domain.errors import ChangedElsewhere, Refused
from hq_desktop.domain.mistakes import Mistakes, mistakes
from hq_desktop.domain.protocol import Cell, CopyId, Page, ProtocolCopy, Typing
from hq_desktop.domain.recipe import Strip
from hq_desktop.domain.settlement import (
    SettledHow,
    Settlement,
    SettlementId,
    Verdict,
    choose,
    mark_illegible,
    send_to_third,
    take_back,
    type_third,
)
from hq_desktop.domain.typed_lines import (
    WORDS,
    Value,
    reading_of,
    value_in,
    with_line,
    with_reading,
    without_line,
)
from hq_desktop.storage import copies, entries, settlements
from hq_desktop.storage.transaction import Transaction

CELL_SETTLED = "cell_settled"
CELL_ILLEGIBLE = "cell_illegible"
CELL_SENT_TO_THIRD = "cell_sent_to_third"
CELL_TYPED_BY_THIRD = "cell_typed_by_third"
CELL_TAKEN_BACK = "cell_taken_back"


@dataclass(frozen=True, slots=True)
class Dispute:
    """A line that waits to be settled, without a word of who typed which.

    `values` are both values, in an order that says nothing; they are empty where the line was
    settled against both (`needs_third`) and another person types it, unseen. `may_type` says
    whether the person asking may. `strips` are what both entries saw of the line.
    """

    id: SettlementId
    version: int
    copy: CopyId
    precinct: PrecinctId
    line: str
    values: tuple[Value, ...]
    strips: tuple[Strip, ...]
    pages: tuple[Page, ...]
    needs_third: bool
    may_type: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a line: who typed which may be told once it is closed."""

    line: Settlement
    copy: ProtocolCopy
    state: EntryState


@dataclass(frozen=True, slots=True)
class SettlingActions:
    """The settling of one campaign by one operator."""

    desk: Desk

    def disputes(self, race: RaceCode) -> tuple[Dispute, ...]:
        """Return the lines of a race that wait to be settled, sheet by sheet, the oldest first."""
        with self.desk.database.reading() as tx:
            waiting = settlements.open_ones(tx)
            found = copies.some(tx, tuple({one.copy for one in waiting}))
            own = [one for one in waiting if _is_of(found[one.copy], race)]
            typed = {copy: entries.of_copy(tx, copy) for copy in {one.copy for one in own}}
        ordered = sorted(own, key=lambda one: (one.entry, one.id))
        return tuple(self._dispute(one, found[one.copy], typed[one.copy]) for one in ordered)

    def last_settled(self, race: RaceCode) -> Settlement | None:
        """Return the line of a race that this person settled last; None where there is none."""
        with self.desk.database.reading() as tx:
            closed = settlements.closed_by(tx, self.desk.operator)
            found = copies.some(tx, tuple({one.copy for one in closed}))
        own = [
            one
            for one in closed
            if _is_of(found[one.copy], race) and one.how is not SettledHow.OVERTAKEN
        ]
        return max(own, key=lambda one: (one.settled_at, one.id), default=None)

    def mistakes(self) -> tuple[Mistakes, ...]:
        """Return how many figures of each operator were compared and how many were wrong."""
        with self.desk.database.reading() as tx:
            return mistakes(entries.all(tx), settlements.all(tx))

    def choose(self, dispute: Dispute, value: Value, reason: str = "") -> Settled:
        """Settle a line with one of its two values.

        Raises ChangedElsewhere where somebody was faster, Refused for a value of neither.
        """
        return self._settle(
            dispute, CELL_SETTLED, lambda line, verdict: choose(line, value, verdict), reason
        )

    def mark_illegible(self, dispute: Dispute, reason: str) -> Settled:
        """Settle a line as illegible; raises FactsMissing without a reason, ChangedElsewhere."""
        return self._settle(dispute, CELL_ILLEGIBLE, mark_illegible, reason)

    def send_to_third(self, dispute: Dispute, reason: str = "") -> Settled:
        """Settle a line against both: another person types it, unseen; raises ChangedElsewhere."""
        return self._settle(
            dispute, CELL_SENT_TO_THIRD, send_to_third, reason, EntryDeed.SEND_TO_THIRD
        )

    def type_third(self, dispute: Dispute, value: Cell) -> Settled:
        """Type a line that was settled against both; it is settled once two people agree.

        Raises Refused for a person who has typed or judged it, ChangedElsewhere.
        """
        return self._settle(
            dispute, CELL_TYPED_BY_THIRD, lambda line, verdict: type_third(line, value, verdict)
        )

    def take_back(self, line: Settlement) -> Settled:
        """Open a settled line again, as a new change: what was decided stays in the history.

        Raises ChangedElsewhere where somebody decided about it since, Refused where the sheet was
        typed, or its reading changed, after the line was settled.
        """
        with self.desk.database.transaction(self.desk.operator, CELL_TAKEN_BACK) as tx:
            before = settlements.get(tx, line.id)
            if before.version != line.version:
                raise ChangedElsewhere(noun="settlement", key=before.line)
            copy = copies.get(tx, before.copy)
            _need_untouched(tx, copy, before)
            check(entries.progress(tx, before.copy).state, EntryDeed.TAKE_BACK)
            after = settlements.save(tx, take_back(before))
            if not before.is_open:
                copy = copies.save(tx, self._without_settled(copy, before))
            tx.note(precinct=str(copy.precinct), copy=str(copy.id), line=before.line)
            return Settled(after, copy, entries.progress(tx, copy.id).state)

    def _settle(
        self,
        dispute: Dispute,
        deed: str,
        step: Callable[[Settlement, Verdict], Settlement],
        reason: str = "",
        charted: EntryDeed = EntryDeed.SETTLE_CELL,
    ) -> Settled:
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            before = settlements.get(tx, dispute.id)
            if before.version != dispute.version:
                raise ChangedElsewhere(noun="settlement", key=before.line)
            check(entries.progress(tx, before.copy).state, charted)
            after = step(before, Verdict(self.desk.operator, tx.moment, reason))
            line = settlements.save(tx, after)
            copy = copies.get(tx, line.copy)
            if not line.is_open:
                copy = copies.save(tx, self._with_settled(tx, copy, line))
            tx.note(precinct=str(copy.precinct), copy=str(copy.id), line=line.line)
            if line.reason:
                tx.note(reason=line.reason)
            return Settled(line, copy, entries.progress(tx, copy.id).state)

    def _with_settled(self, tx: Transaction, copy: ProtocolCopy, line: Settlement) -> ProtocolCopy:
        order = [code for one in reversed(entries.of_copy(tx, copy.id)) for code in one.cells]
        typed = with_line(reading_of(copy), line.line, line.chosen, order)
        is_last = not any(one.is_open for one in settlements.of_copy(tx, copy.id))
        return replace(
            graded(with_reading(copy, typed), self.desk),
            typing=Typing.TYPED_TWICE if is_last else copy.typing,
        )

    def _without_settled(self, copy: ProtocolCopy, line: Settlement) -> ProtocolCopy:
        typed = without_line(reading_of(copy), line.line)
        return replace(graded(with_reading(copy, typed), self.desk), typing=Typing.TYPED_ONCE)

    def _dispute(self, line: Settlement, copy: ProtocolCopy, typed: tuple[Entry, ...]) -> Dispute:
        return Dispute(
            id=line.id,
            version=line.version,
            copy=copy.id,
            precinct=copy.precinct,
            line=line.line,
            values=() if line.needs_third else line.values,
            strips=_strips(line.line.removeprefix(WORDS), typed),
            pages=copy.pages,
            needs_third=line.needs_third,
            may_type=line.needs_third and line.may_be_typed_by(self.desk.operator),
        )


def _need_untouched(tx: Transaction, copy: ProtocolCopy, line: Settlement) -> None:
    """Raise Refused where the sheet was typed after the line opened, or reads otherwise now."""
    is_typed_since = any(one.id > line.entry for one in entries.of_copy(tx, copy.id))
    is_changed = not line.is_open and value_in(reading_of(copy), line.line) != line.chosen
    if is_typed_since or is_changed:
        raise Refused(reason="sheet_typed_since")


def _is_of(copy: ProtocolCopy, race: RaceCode) -> bool:
    return copy.race == race and copy.is_current


def _strips(line: str, typed: tuple[Entry, ...]) -> tuple[Strip, ...]:
    """Return what was seen of a line, in an order that does not follow who typed it."""
    seen = dict.fromkeys(one.strips[line] for one in typed if line in one.strips)
    return tuple(sorted(seen, key=lambda one: (one.sha256, one.number, one.quad)))
