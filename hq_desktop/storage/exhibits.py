"""Things attached to complaints."""

from dataclasses import replace

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.case import CaseId, Exhibit, ExhibitId
from hq_desktop.domain.errors import NotFound
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import ExhibitRow
from hq_desktop.storage.transaction import Transaction

NOUN = "exhibit"


def add(tx: Transaction, exhibit: Exhibit) -> Exhibit:
    """Attach a thing and return it with its id."""
    added = replace(exhibit, id=ExhibitId(take_numbers(tx, NOUN)[0]), version=1)
    add_row(tx, ExhibitRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, exhibit: Exhibit) -> Exhibit:
    """Store a changed exhibit; raises ChangedElsewhere."""
    before = get(tx, exhibit.id)
    change_row(tx, ExhibitRow, {"id": exhibit.id}, exhibit.version, _values(exhibit))
    tx.mark(NOUN, exhibit.id, record_of(exhibit), before=record_of(before))
    return replace(exhibit, version=exhibit.version + 1)


def get(tx: Transaction, exhibit: ExhibitId) -> Exhibit:
    """Return an exhibit; raises NotFound."""
    found = _where(tx, ExhibitRow.id == exhibit)
    if not found:
        raise NotFound(noun=NOUN, key=exhibit)
    return found[0]


def all(tx: Transaction) -> tuple[Exhibit, ...]:  # noqa: A001 — read as exhibits.all(tx)
    """Return the exhibits of every case."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Exhibit, ...]:
    rows = tx.connection.execute(
        select(
            ExhibitRow.id,
            ExhibitRow.case,
            ExhibitRow.place,
            ExhibitRow.title,
            ExhibitRow.sha256,
            ExhibitRow.version,
        )
        .where(*conditions)
        .order_by(ExhibitRow.case, ExhibitRow.place, ExhibitRow.id)
    )
    return tuple(
        Exhibit(ExhibitId(number), CaseId(case), place, title, sha256, version)
        for number, case, place, title, sha256, version in rows
    )


def _values(exhibit: Exhibit) -> dict[str, object]:
    return {
        "case": exhibit.case,
        "place": exhibit.place,
        "title": exhibit.title,
        "sha256": exhibit.sha256,
    }
