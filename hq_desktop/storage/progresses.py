"""How far the entries of many copies are, read in a handful of statements."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select

from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry_states import Progress
from hq_desktop.domain.protocol import CopyId, Feature, ProtocolCopy, Side, Typing
from hq_desktop.storage import claims, copies, entries, obstacles, settlements
from hq_desktop.storage.records import features_of
from hq_desktop.storage.schema import EntryRow, ProtocolCopyRow
from hq_desktop.storage.transaction import Transaction


def of_race(tx: Transaction, race: RaceCode) -> tuple[Progress, ...]:
    """Return the progress of each of our copies of a race, withdrawn ones too, by id."""
    every = copies.of_race(tx, race, current_only=False)
    return of(tx, tuple(one for one in every if one.side is Side.OURS))


def untyped(tx: Transaction, race: RaceCode) -> tuple[Progress, ...]:
    """Return the progress of our copies of a race that nobody typed, by id."""
    return of(tx, copies.untyped(tx, race))


def typed_once(
    tx: Transaction, race: RaceCode, *, after: CopyId, at_most: int
) -> tuple[Progress, ...]:
    """Return the progress of the next copies that one person typed alone, by id."""
    ids = tx.connection.scalars(
        select(ProtocolCopyRow.id)
        .where(*_typed_once(race), ProtocolCopyRow.id > after)
        .order_by(ProtocolCopyRow.id)
        .limit(at_most)
    )
    return of(tx, tuple(copies.some(tx, [CopyId(one) for one in ids]).values()))


def taken_out(tx: Transaction, race: RaceCode) -> tuple[ProtocolCopy, ...]:
    """Return our copies of a race that a person took out, the last one first."""
    ids = tx.connection.scalars(
        select(ProtocolCopyRow.id).where(
            ProtocolCopyRow.race == race,
            ProtocolCopyRow.side == Side.OURS.value,
            ProtocolCopyRow.withdrawn_at.is_not(None),
            ProtocolCopyRow.superseded_by.is_(None),
        )
    )
    found = copies.some(tx, [CopyId(one) for one in ids]).values()
    own = [one for one in found if one.typing is not Typing.IMPORTED]
    own.sort(key=lambda one: (one.withdrawn_at or tx.moment, one.id), reverse=True)
    return tuple(own)


def typed_alone(tx: Transaction, race: RaceCode) -> dict[CopyId, str]:
    """Return who typed each copy that one person alone has typed and that can be typed from.

    Copies with lines to settle are among them: their reading is typed once so far.
    """
    newest = select(func.max(EntryRow.id).label("id")).group_by(EntryRow.copy).subquery()
    typed = select(EntryRow.copy, EntryRow.operator).join(newest, EntryRow.id == newest.c.id)
    last = typed.subquery()
    rows = tx.connection.execute(
        select(
            ProtocolCopyRow.id,
            ProtocolCopyRow.operator,
            last.c.operator,
            ProtocolCopyRow.pages,
            ProtocolCopyRow.features,
        )
        .outerjoin(last, last.c.copy == ProtocolCopyRow.id)
        .where(*_typed_once(race))
    )
    return {
        CopyId(copy): stored_by if typist is None else typist
        for copy, stored_by, typist, pages, features in rows
        if pages != "[]" or features_of(features).get(Feature.PAPER_IN_HAND)
    }


def held(tx: Transaction, race: RaceCode, operator: str) -> tuple[Progress, ...]:
    """Return the progress of the copies of a race that a person has claimed."""
    own = [one.copy for one in claims.all(tx) if one.is_of(operator) and one.is_live(tx.moment)]
    return of(tx, tuple(one for one in copies.some(tx, own).values() if one.race == race))


def _typed_once(race: RaceCode) -> tuple[ColumnElement[bool], ...]:
    return (
        ProtocolCopyRow.race == race,
        ProtocolCopyRow.side == Side.OURS.value,
        ProtocolCopyRow.typing == Typing.TYPED_ONCE.value,
        ProtocolCopyRow.superseded_by.is_(None),
        ProtocolCopyRow.withdrawn_at.is_(None),
    )


def of(tx: Transaction, own: Sequence[ProtocolCopy]) -> tuple[Progress, ...]:
    """Return the progress of these copies, in their order."""
    last = entries.last_ones(tx, [one.id for one in own])
    open_cells = settlements.open_counts(tx)
    met = {one.copy: one for one in obstacles.all(tx)}
    claimed = {one.copy: one for one in claims.all(tx)}
    return tuple(
        Progress(
            one,
            tx.moment,
            last.get(one.id),
            open_cells.get(one.id, 0),
            met.get(one.id),
            claimed.get(one.id),
        )
        for one in own
    )
