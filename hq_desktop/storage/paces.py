"""How many entries were finished lately, race by race."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select

from hq_desktop.domain.election import RaceCode
from hq_desktop.storage.schema import EntryRow, ProtocolCopyRow
from hq_desktop.storage.transaction import Transaction


def entries_since(tx: Transaction, moment: datetime) -> Mapping[RaceCode, int]:
    """Return how many entries were saved from a moment on, without corrections."""
    rows = tx.connection.execute(
        select(ProtocolCopyRow.race, func.count())
        .select_from(EntryRow)
        .join(ProtocolCopyRow, ProtocolCopyRow.id == EntryRow.copy)
        .where(EntryRow.saved_at >= moment, EntryRow.is_correction.is_(False))
        .group_by(ProtocolCopyRow.race)
    )
    return {RaceCode(race): count for race, count in rows}
