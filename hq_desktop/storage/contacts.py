"""Whom to call about a precinct: the little of a person that a long list shows, read fast."""

from collections.abc import Mapping

from sqlalchemy import select

from hq_desktop.domain.call import Contact
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import ObserverId
from hq_desktop.storage.schema import ObserverPrecinctRow, ObserverRow
from hq_desktop.storage.transaction import Transaction


def by_precinct(tx: Transaction) -> Mapping[PrecinctId, tuple[Contact, ...]]:
    """Return who stands at each precinct, in the order they were added."""
    known = {
        number: Contact(ObserverId(number), code, name, phone)
        for number, code, name, phone in tx.connection.execute(
            select(ObserverRow.id, ObserverRow.code, ObserverRow.name, ObserverRow.phone)
        )
    }
    found: dict[PrecinctId, tuple[Contact, ...]] = {}
    rows = tx.connection.execute(
        select(ObserverPrecinctRow.precinct, ObserverPrecinctRow.observer).order_by(
            ObserverPrecinctRow.precinct, ObserverPrecinctRow.observer
        )
    )
    for precinct, observer in rows:
        key = PrecinctId(precinct)
        found[key] = (*found.get(key, ()), known[observer])
    return found
