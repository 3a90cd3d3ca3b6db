"""Where the lines of each form stand on its straightened sheet."""

import json

from sqlalchemy import select

from hq_desktop.domain.recipe import LinePlaces
from hq_desktop.storage.records import box_of, json_of, record_of
from hq_desktop.storage.rows import add_row, change_row
from hq_desktop.storage.schema import LinePlacesRow
from hq_desktop.storage.transaction import Transaction

NOUN = "line_places"


def save(tx: Transaction, places: LinePlaces) -> LinePlaces:
    """Keep where the lines of a form stand; raises ChangedElsewhere."""
    before = find(tx, places.form)
    content = json_of({line: list(box) for line, box in places.lines.items()})
    if before is None:
        values = {"form": places.form, "content": content, "version": 1}
        add_row(tx, LinePlacesRow, values)
        tx.mark(NOUN, places.form, record_of(places))
        return LinePlaces(places.form, places.lines, 1)
    change_row(tx, LinePlacesRow, {"form": places.form}, places.version, {"content": content})
    tx.mark(NOUN, places.form, record_of(places), before=record_of(before))
    return LinePlaces(places.form, places.lines, places.version + 1)


def find(tx: Transaction, form: str) -> LinePlaces | None:
    """Return where the lines of a form stand; None where nobody has placed them."""
    return next((one for one in all(tx) if one.form == form), None)


def all(tx: Transaction) -> tuple[LinePlaces, ...]:  # noqa: A001 — read as placements.all(tx)
    """Return the places of every form that has them."""
    query = select(LinePlacesRow.form, LinePlacesRow.content, LinePlacesRow.version)
    return tuple(
        LinePlaces(
            form,
            {line: box_of(box) for line, box in json.loads(content).items()},
            version,
        )
        for form, content, version in tx.connection.execute(query.order_by(LinePlacesRow.form))
    )
