"""Imported figures: new copies and announcements, which supersede older ones of the same key.

The key of a row is race, kind, precinct or commission, and source. Only what a row states is
compared: an equal row makes nothing, a changed one a new copy or version.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from hq_desktop.actions.import_plan import Origin, Plan
from hq_desktop.actions.publishing import is_listed_anew
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.imports import ImportId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.exchange.figures import PrecinctFigures, TerritoryFigures
from hq_desktop.storage import announcements, copies, imports, publications
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
    changed = [
        record
        for record in records
        if record.cells and not _is_known(record, known.get(record.precinct))
    ]
    updated = sum(1 for one in changed if one.precinct in known)
    listed = tuple(sorted(one.precinct for one in records if one.cells))
    seen = _publication(tx, race, PublicationKind.OFFICIAL, origin)
    seen = replace(seen, precincts=listed)
    is_official = side is Side.OFFICIAL

    def store(tx: Transaction) -> Created:
        number = _number(tx, origin) if is_official else None
        target = _Target(race, side, number)
        made = [_copy(one, target, origin, known, tx) for one in changed]
        ids = copies.add_many(tx, made)
        pairs = zip((one.supersedes for one in made), ids, strict=True)
        copies.supersede(tx, [(old, new) for old, new in pairs if old is not None])
        return replace(_published(tx, number, seen, origin), copies=ids)

    return Plan(len(changed) - updated, updated, store, is_official and is_listed_anew(tx, seen))


def plan_announcements(
    tx: Transaction,
    records: Sequence[TerritoryFigures],
    race: RaceCode,
    origin: Origin,
) -> Plan:
    """Return the versions that rows about commissions make."""
    known = _heads(announcements.of_race(tx, race), origin.source)
    changed = [
        record
        for record in records
        if record.cells and not _is_announced(record, known.get(record.commission))
    ]
    updated = sum(1 for one in changed if one.commission in known)
    listed = tuple(one.commission for one in records if one.cells)
    seen = _publication(tx, race, PublicationKind.TOTALS, origin)
    seen = replace(seen, commissions=listed)

    def store(tx: Transaction) -> Created:
        number = _number(tx, origin)
        made = [
            _announcement(one, race, origin, known.get(one.commission), number, tx)
            for one in changed
        ]
        added = announcements.add_many(tx, made)
        published = _published(tx, number, seen, origin)
        return replace(published, announcements=tuple(one.id for one in added))

    return Plan(len(changed) - updated, updated, store, is_listed_anew(tx, seen))


def _publication(
    tx: Transaction, race: RaceCode, kind: PublicationKind, origin: Origin
) -> Publication:
    """Return what the rows stood in, not stored yet."""
    return Publication(
        id=PublicationId(0),
        race=race,
        kind=kind,
        source=origin.source,
        seen_at=origin.seen_at or tx.moment,
        moment=tx.moment,
        address=origin.address,
        issue=origin.issue,
        operator=origin.operator,
        import_id=ImportId(0),
        is_source_stated=origin.is_source_stated,
        is_moment_stated=origin.seen_at is not None,
    )


def _number(tx: Transaction, origin: Origin) -> PublicationId | None:
    """Return the id that the publication of an import will have, if it has one."""
    return None if origin.publish is None else publications.next_id(tx)


def _published(
    tx: Transaction, number: PublicationId | None, seen: Publication, origin: Origin
) -> Created:
    """Store the publication of an import with its files, after the figures that name it.

    It names the import, which is stored last. While a reference waits for its record, SQLite
    looks at every copy there is for each one that is added: figures must not come in between.
    """
    if origin.publish is None or number is None:
        return Created()
    import_id = imports.next_id(tx)
    origin.publish(tx, replace(seen, id=number, import_id=import_id))
    return Created(publications=(number,), import_id=import_id)


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


class _Target(NamedTuple):
    """What the copies of one table have alike."""

    race: RaceCode
    side: Side
    publication: PublicationId | None


def _copy(
    record: PrecinctFigures,
    target: _Target,
    origin: Origin,
    known: dict[PrecinctId, ProtocolCopy],
    tx: Transaction,
) -> ProtocolCopy:
    old = known.get(record.precinct)
    return ProtocolCopy(
        id=CopyId(0),
        race=target.race,
        precinct=record.precinct,
        side=target.side,
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
        publication=target.publication,
    )


def _heads(every: Iterable[Announcement], source: str) -> dict[CommissionCode, Announcement]:
    """Return the last version of each commission from one source."""
    own = [one for one in every if one.source == source]
    return {one.commission: one for one in sorted(own, key=lambda one: (one.number, one.id))}


def _is_announced(record: TerritoryFigures, last: Announcement | None) -> bool:
    """Whether a version says what the row states; what it leaves out is not compared."""
    return (
        last is not None
        and last.cells == record.cells
        and (not record.percents or last.percents == record.percents)
        and (not record.ranks or last.ranks == record.ranks)
    )


def _announcement(
    record: TerritoryFigures,
    race: RaceCode,
    origin: Origin,
    last: Announcement | None,
    publication: PublicationId | None,
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
        publication=publication,
        percents=record.percents,
        ranks=record.ranks,
    )
