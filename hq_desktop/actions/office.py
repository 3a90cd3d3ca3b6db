"""What the office can look at: the journal, and whether everything is as it was written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.journal import JournalEntry, RecordMark
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import journal
from hq_desktop.storage.verification import silent, verify

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class OfficeActions:
    """The journal of one campaign and its verification."""

    desk: Desk

    def entries(self, after: int = 0, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return journal entries after a number, newest last; with a limit the newest of them."""
        with self.desk.database.reading() as tx:
            return journal.entries(tx, after, limit)

    def records(self, number: int) -> tuple[RecordMark, ...]:
        """Return the records that a journal entry touched."""
        with self.desk.database.reading() as tx:
            return journal.records(tx, number)

    def head(self) -> JournalEntry | None:
        """Return the journal's head: its number and hash are what is worth printing."""
        with self.desk.database.reading() as tx:
            return journal.head(tx)

    def journal_number(self) -> int:
        """Return the number of the last journal entry."""
        return self.desk.database.journal_number()

    def heads_text(self) -> str:
        """Return the head as a line of a heads file: number, space, hash."""
        newest = self.head()
        return "" if newest is None else f"{newest.number} {newest.digest}\n"

    def verify(
        self, progress: Step = silent, heads: Sequence[tuple[int, str]] = ()
    ) -> VerificationReport:
        """Check everything; `progress` raises Cancelled to end the work."""
        return verify(self.desk.database, progress=progress, heads=heads)
