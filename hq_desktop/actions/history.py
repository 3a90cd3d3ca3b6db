"""What became of every record, and an earlier state of one put back as a new change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.office import OfficeActions
from hq_desktop.actions.record_names import Finding, RecordName, named
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, Refused
from hq_desktop.domain.history import RecordChange, RecordKey
from hq_desktop.domain.text import Text
from hq_desktop.storage import history, journal
from hq_desktop.storage.putting_back import is_editable, put_back

RESTORED = "record_restored"
AT_MOST = 500
"""Records of one journal entry, or found by one question, that are listed."""


@dataclass(frozen=True, slots=True)
class Named:
    """The records asked for, by their names; `count` is how many there are in all."""

    records: tuple[RecordName, ...]
    count: int


@dataclass(frozen=True, slots=True)
class HistoryActions:
    """The history of the records of one campaign."""

    desk: Desk

    def touched(self, number: int) -> Named:
        """Return the records that a journal entry touched."""
        titles = self.titles()
        with self.desk.database.reading() as tx:
            marks = journal.records(tx, number)
            keys = list(dict.fromkeys((one.noun, one.key) for one in marks))
            return Named(named(tx, keys[:AT_MOST], titles), len(keys))

    def found(self, question: str) -> Named:
        """Return the records that a question names: a number, a person, a file, a word.

        A precinct comes with everything that belongs to it. Records that were taken out are
        found too.
        """
        titles = self.titles()
        with self.desk.database.reading() as tx:
            found = Finding(tx, titles, question).records()
            return Named(found[:AT_MOST], len(found))

    def changes(self, records: Sequence[RecordKey]) -> tuple[RecordChange, ...]:
        """Return every change of some records, the newest first."""
        with self.desk.database.reading() as tx:
            return history.changes(tx, records)

    def titles(self) -> Mapping[str, Mapping[str, Text]]:
        """Return what the codes in records are called, by the name of the field."""
        return OfficeActions(self.desk).titles()

    def may_restore(self, change: RecordChange) -> bool:
        """Say whether the state after a change can be asked for: known, there, and not in force."""
        is_there = change.is_after_known and change.after is not None
        return is_there and not change.is_last and is_editable(change.record)

    def restore(self, change: RecordChange, seen: int, reason: str) -> None:
        """Store the state after a change again, as a new change with a reason.

        `seen` is the number of the record's last change when the person decided. Raises
        ChangedElsewhere where there has been another one, Refused where the state cannot come
        back, FactsMissing without a reason.
        """
        noun, key = change.record
        if not reason.strip():
            raise FactsMissing(names="reason_untold")
        if not change.is_after_known:
            raise Refused(reason="state_unknown")
        if change.after is None:
            raise Refused(reason="state_was_removal")
        facts = {"noun": noun, "key": key, "state_of": str(change.number), "reason": reason.strip()}
        with self.desk.database.transaction(self.desk.operator, RESTORED, **facts) as tx:
            if history.last_change(tx, change.record) != seen:
                raise ChangedElsewhere(noun=noun, key=key)
            put_back(tx, change.record, change.after, reason.strip())
