"""Imported figures: new copies and announcements, which supersede older ones of the same key.

The key of a row is race, kind, precinct or commission, and source. Only what a row states is
compared: an equal row makes nothing, a changed one a new copy or version.
"""

from collections.abc import Iterable, Sequence

from hq_desktop.actions.import_plan import Origin, Plan
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.exchange.figures import PrecinctFigures, TerritoryFigures
from hq_desktop.storage import announcements, copies
from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction


def plan_copies(
    tx: Transaction,
    records: Sequence[PrecinctFigures],
    race: RaceCode,
    side: Side,
    origin: Origin,
) -> Plan:
    """Return the copies that rows about precincts make.

    Only imported copies are superseded: what somebody typed from a sheet stands beside.
    """
    known = {one.precinct: one for one in copies.imported(tx, race, side, origin.source)}
    made = [
        _copy(record, race, side, origin, known, tx)
        for record in records
        if record.cells and not _is_known(record, known.get(record.precinct))
    ]
    updated = sum(1 for one in made if one.supersedes is not None)

    def store(tx: Transaction) -> Created:
        ids = copies.add_many(tx, made)
        pairs = zip((one.supersedes for one in made), ids, strict=True)
        copies.supersede(tx, [(old, new) for old, new in pairs if old is not None])
        return Created(copies=ids)

    return Plan(len(made) - updated, updated, store)


def plan_announcements(
    tx: Transaction,
    records: Sequence[TerritoryFigures],
    race: RaceCode,
    origin: Origin,
) -> Plan:
    """Return the versions that rows about commissions make."""
    known = _heads(announcements.of_race(tx, race), origin.source)
    made = [
        _announcement(record, race, origin, known.get(record.commission), tx)
        for record in records
        if record.cells and not _is_announced(record, known.get(record.commission))
    ]
    updated = sum(1 for one in made if one.supersedes is not None)

    def store(tx: Transaction) -> Created:
        added = announcements.add_many(tx, made)
        return Created(announcements=tuple(one.id for one in added))

    return Plan(len(made) - updated, updated, store)


def _is_known(record: PrecinctFigures, copy: ProtocolCopy | None) -> bool:
    """Whether a copy says already what the row states; what the row leaves out is not compared."""
    return (
        copy is not None
        and copy.cells == record.cells
        and record.grade in (None, copy.grade)
        and record.obtained_by in (None, copy.obtained_by)
        and record.obtained_at in (None, copy.obtained_at)
        and record.obtained_where in (None, copy.obtained_where)
        and record.obtained_how in (None, copy.obtained_how)
    )


def _copy(
    record: PrecinctFigures,
    race: RaceCode,
    side: Side,
    origin: Origin,
    known: dict[PrecinctId, ProtocolCopy],
    tx: Transaction,
) -> ProtocolCopy:
    old = known.get(record.precinct)
    return ProtocolCopy(
        id=CopyId(0),
        race=race,
        precinct=record.precinct,
        side=side,
        source=origin.source,
        grade=record.grade or Grade.E,
        cells=record.cells,
        typing=Typing.IMPORTED,
        is_source_stated=origin.is_source_stated,
        is_grade_stated=record.grade is not None,
        obtained_by=record.obtained_by or "",
        obtained_at=record.obtained_at or origin.seen_at or tx.moment,
        is_moment_stated=(record.obtained_at or origin.seen_at) is not None,
        obtained_where=record.obtained_where or "",
        obtained_how=record.obtained_how or "",
        operator=origin.operator,
        supersedes=None if old is None else old.id,
    )


def _heads(every: Iterable[Announcement], source: str) -> dict[CommissionCode, Announcement]:
    """Return the last version of each commission from one source."""
    own = [one for one in every if one.source == source]
    return {one.commission: one for one in sorted(own, key=lambda one: (one.number, one.id))}


def _is_announced(record: TerritoryFigures, last: Announcement | None) -> bool:
    return last is not None and last.cells == record.cells


def _announcement(
    record: TerritoryFigures,
    race: RaceCode,
    origin: Origin,
    last: Announcement | None,
    tx: Transaction,
) -> Announcement:
    return Announcement(
        id=AnnouncementId(0),
        race=race,
        commission=record.commission,
        cells=record.cells,
        source=origin.source,
        seen_at=origin.seen_at or tx.moment,
        number=1 if last is None else last.number + 1,
        is_source_stated=origin.is_source_stated,
        is_moment_stated=origin.seen_at is not None,
        operator=origin.operator,
        supersedes=None if last is None else last.id,
    )
