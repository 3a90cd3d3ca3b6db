"""What was published, one publication after another; none is ever taken out."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, select

from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.imports import ImportId
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import PublicationRow
from hq_desktop.storage.transaction import Transaction

NOUN = "publication"


def next_id(tx: Transaction) -> PublicationId:
    """Return the id of a publication whose figures name it before it is stored itself."""
    return PublicationId(take_numbers(tx, NOUN)[0])


def add(tx: Transaction, publication: Publication) -> Publication:
    """Store a publication and return it with its id."""
    number = publication.id or next_id(tx)
    added = replace(publication, id=number, version=1)
    add_row(tx, PublicationRow, {"id": number, **_values(added), "version": 1})
    tx.mark(NOUN, number, record_of(added))
    return added


def save(tx: Transaction, publication: Publication) -> Publication:
    """Store what became known of it later; raises NotFound, ChangedElsewhere."""
    before = get(tx, publication.id)
    key = {"id": publication.id}
    change_row(tx, PublicationRow, key, publication.version, _values(publication))
    tx.mark(NOUN, publication.id, record_of(publication), before=record_of(before))
    return replace(publication, version=publication.version + 1)


def withdraw(tx: Transaction, publication: PublicationId) -> None:
    """Let a publication count no more; it stays in the campaign, its files too."""
    before = get(tx, publication)
    if before.is_current:
        save(tx, replace(before, withdrawn_at=tx.moment))


def get(tx: Transaction, publication: PublicationId) -> Publication:
    """Return a publication; raises NotFound."""
    found = _where(tx, PublicationRow.id == publication)
    if not found:
        raise NotFound(noun=NOUN, key=publication)
    return found[0]


def of_race(
    tx: Transaction, race: RaceCode, *, current_only: bool = True
) -> tuple[Publication, ...]:
    """Return the publications of a race by id; current ones are not withdrawn."""
    if not current_only:
        return _where(tx, PublicationRow.race == race)
    return _where(tx, PublicationRow.race == race, PublicationRow.withdrawn_at.is_(None))


def last_of(
    tx: Transaction, race: RaceCode, kind: PublicationKind, source: str
) -> Publication | None:
    """Return the publication of a source that was recorded last; None where there is none."""
    own = (one for one in reversed(of_race(tx, race)) if (one.kind, one.source) == (kind, source))
    return next(own, None)


def all(tx: Transaction) -> tuple[Publication, ...]:  # noqa: A001 — read as publications.all(tx)
    """Return every publication of the campaign by id, withdrawn ones too."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Publication, ...]:
    rows = tx.connection.execute(
        select(*PublicationRow.__table__.columns).where(*conditions).order_by(PublicationRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> Publication:
    number = row["import_id"]
    return Publication(
        id=PublicationId(row["id"]),
        race=RaceCode(row["race"]),
        kind=PublicationKind(row["kind"]),
        source=row["source"],
        seen_at=row["seen_at"],
        moment=row["moment"],
        address=row["address"],
        issue=row["issue"],
        file=row["file"],
        file_name=row["file_name"],
        screenshot=row["screenshot"],
        operator=row["operator"],
        import_id=None if number is None else ImportId(number),
        is_source_stated=row["is_source_stated"],
        is_moment_stated=row["is_moment_stated"],
        precincts=tuple(map(PrecinctId, json.loads(row["precincts"]))),
        commissions=tuple(map(CommissionCode, json.loads(row["commissions"]))),
        withdrawn_at=row["withdrawn_at"],
        version=row["version"],
    )


def _values(one: Publication) -> dict[str, object]:
    return {
        "race": one.race,
        "kind": one.kind.value,
        "source": one.source,
        "seen_at": one.seen_at,
        "moment": one.moment,
        "address": one.address,
        "issue": one.issue,
        "file": one.file,
        "file_name": one.file_name,
        "screenshot": one.screenshot,
        "operator": one.operator,
        "import_id": one.import_id,
        "is_source_stated": one.is_source_stated,
        "is_moment_stated": one.is_moment_stated,
        "precincts": json_of(list(one.precincts)),
        "commissions": json_of(list(one.commissions)),
        "withdrawn_at": one.withdrawn_at,
    }
