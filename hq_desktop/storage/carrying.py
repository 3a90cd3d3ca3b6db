"""What an upgrade moved from one record to another, told to the journal."""

from datetime import datetime

from sqlalchemy import Connection

from hq_desktop.domain.election import PrecinctId
from hq_desktop.storage import journal, observers, precincts
from hq_desktop.storage.records import record_of
from hq_desktop.storage.transaction import Transaction

DEED = "observers_carried_over"
_PROGRAM = "hq-desktop"
_WITHOUT_OBSERVERS_OF_THEIR_OWN = frozenset({"0001"})


def carry_over(connection: Connection, before: str | None, moment: datetime) -> None:
    """Write the journal entry of what moved since a revision, in the upgrade's transaction.

    Until revision 0001 a precinct held its observers; now they are records of their own.
    """
    if before not in _WITHOUT_OBSERVERS_OF_THEIR_OWN:
        return
    tx = Transaction(connection, _PROGRAM, moment, is_writing=True)
    people = observers.all(tx)
    moved: set[PrecinctId] = set()
    for one in people:
        tx.mark(observers.NOUN, one.id, record_of(one))
        moved.update(one.precincts)
    for precinct in precincts.all(tx):
        if precinct.id in moved:
            tx.mark(precincts.NOUN, precinct.id, record_of(precinct))
    journal.write(tx, DEED)
