"""The coordinator's hold on sheets: how far each is, what cannot be entered, what is taken out."""

from dataclasses import dataclass, replace

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import Sheet, sheets_as_stored
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry_states import CannotEnter, EntryDeed, Obstacle, Progress, check
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, Refused
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Typing
from hq_desktop.storage import claims, copies, entries, history, obstacles, progresses
from hq_desktop.storage.transaction import Transaction

OBSTACLE_MET = "obstacle_met"
OBSTACLE_REMOVED = "obstacle_removed"
WITHDRAWN = "copy_withdrawn"
BROUGHT_BACK = "copy_brought_back"


@dataclass(frozen=True, slots=True)
class SheetStateActions:
    """The states of sheets in one campaign, seen and changed by one operator."""

    desk: Desk

    def progresses(self, race: RaceCode) -> tuple[Progress, ...]:
        """Return how far each of our copies of a race is, withdrawn ones too, by id."""
        with self.desk.database.reading() as tx:
            return progresses.of_race(tx, race)

    def cannot_be_entered(self, race: RaceCode) -> tuple[Sheet, ...]:
        """Return the sheets of a race that cannot be entered and why, the last one first."""
        with self.desk.database.reading() as tx:
            met = sorted(obstacles.all(tx), key=lambda one: (one.met_at, one.copy), reverse=True)
            found = copies.some(tx, [one.copy for one in met])
            own = (found[one.copy] for one in met)
            return sheets_as_stored(tx, [one for one in own if _counts_in(one, race)])

    def taken_out(self, race: RaceCode) -> tuple[Sheet, ...]:
        """Return the sheets of a race that a person took out, with why, the last one first."""
        with self.desk.database.reading() as tx:
            found = progresses.taken_out(tx, race)
            keys = [(copies.NOUN, str(one.id)) for one in found]
            reasons: dict[str, str] = {}
            for one in history.changes(tx, keys) if keys else ():
                if one.deed == WITHDRAWN:
                    reasons.setdefault(one.record[1], one.facts.get("reason", ""))
            sheets = sheets_as_stored(tx, found)
        return tuple(replace(one, out_because=reasons.get(str(one.copy.id), "")) for one in sheets)

    def progress(self, copy: CopyId) -> Progress:
        """Return how far one copy is; raises NotFound."""
        with self.desk.database.reading() as tx:
            return entries.progress(tx, copy)

    def say_cannot(self, copy: CopyId, reason: CannotEnter, note: str = "") -> Progress:
        """Say why a copy cannot be entered; nobody is given it until that is taken back.

        What one entry has said of it stays its reading. Raises Refused; FactsMissing where the
        reason is another one and no note tells it.
        """
        if reason is CannotEnter.OTHER and not note.strip():
            raise FactsMissing(names="reason_untold")
        with self.desk.database.transaction(self.desk.operator, OBSTACLE_MET) as tx:
            now = self._checked(tx, copy, EntryDeed.SAY_CANNOT)
            obstacles.add(tx, Obstacle(copy, reason, self.desk.operator, tx.moment, note))
            claims.clear(tx, copy)
            tx.note(precinct=str(now.copy.precinct), copy=str(copy), obstacle=reason.value)
            return entries.progress(tx, copy)

    def say_can(self, copy: CopyId) -> Progress:
        """Take back that a copy cannot be entered; raises Refused."""
        with self.desk.database.transaction(self.desk.operator, OBSTACLE_REMOVED) as tx:
            now = self._checked(tx, copy, EntryDeed.SAY_CAN)
            if now.obstacle is not None:
                obstacles.remove(tx, now.obstacle)
            claims.clear(tx, copy)
            tx.note(precinct=str(now.copy.precinct), copy=str(copy))
            return entries.progress(tx, copy)

    def withdraw(self, copy: ProtocolCopy, reason: str) -> ProtocolCopy:
        """Let a copy count no more, as a mark with a reason; its entries stay.

        Raises FactsMissing without a reason, ChangedElsewhere, Refused.
        """
        return self._marked(copy, reason, EntryDeed.WITHDRAW, WITHDRAWN)

    def bring_back(self, copy: ProtocolCopy, reason: str) -> ProtocolCopy:
        """Let a withdrawn copy count again; raises as `withdraw`, and for what a table took out."""
        if copy.typing is Typing.IMPORTED or copy.superseded_by is not None:
            raise Refused(reason="sheet_was_replaced")
        return self._marked(copy, reason, EntryDeed.BRING_BACK, BROUGHT_BACK)

    def _marked(
        self, copy: ProtocolCopy, reason: str, charted: EntryDeed, deed: str
    ) -> ProtocolCopy:
        if not reason.strip():
            raise FactsMissing(names="reason_untold")
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            now = self._checked(tx, copy.id, charted)
            if now.copy.version != copy.version:
                raise ChangedElsewhere(noun="protocol_copy", key=copy.id)
            moment = tx.moment if charted is EntryDeed.WITHDRAW else None
            claims.clear(tx, copy.id)
            tx.note(precinct=str(copy.precinct), copy=str(copy.id), reason=reason)
            return copies.save(tx, replace(now.copy, withdrawn_at=moment))

    def _checked(self, tx: Transaction, copy: CopyId, deed: EntryDeed) -> Progress:
        now = entries.progress(tx, copy)
        check(now.state, deed)
        return now


def _counts_in(copy: ProtocolCopy, race: RaceCode) -> bool:
    return copy.race == race and copy.is_current
