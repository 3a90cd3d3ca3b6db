"""Recorded breaches that are not figures."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import IncidentRow
from hq_desktop.storage.transaction import Transaction

NOUN = "incident"


def add(tx: Transaction, incident: Incident) -> Incident:
    """Store a new incident and return it with its id."""
    added = replace(incident, id=IncidentId(take_numbers(tx, NOUN)[0]), version=1)
    add_row(tx, IncidentRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, incident: Incident) -> Incident:
    """Store a changed incident; raises ChangedElsewhere."""
    before = get(tx, incident.id)
    change_row(tx, IncidentRow, {"id": incident.id}, incident.version, _values(incident))
    tx.mark(NOUN, incident.id, record_of(incident), before=record_of(before))
    return replace(incident, version=incident.version + 1)


def get(tx: Transaction, incident: IncidentId) -> Incident:
    """Return an incident; raises NotFound."""
    found = _where(tx, IncidentRow.id == incident)
    if not found:
        raise NotFound(noun=NOUN, key=incident)
    return found[0]


def all(tx: Transaction) -> tuple[Incident, ...]:  # noqa: A001 — read as incidents.all(tx)
    """Return every incident, in the order they were recorded."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Incident, ...]:
    rows = tx.connection.execute(
        select(
            IncidentRow.id,
            IncidentRow.ground,
            IncidentRow.precinct,
            IncidentRow.happened_at,
            IncidentRow.account,
            IncidentRow.race,
            IncidentRow.people,
            IncidentRow.evidence,
            IncidentRow.version,
        )
        .where(*conditions)
        .order_by(IncidentRow.id)
    )
    return tuple(
        Incident(
            IncidentId(number),
            ground,
            PrecinctId(precinct),
            happened_at,
            account,
            None if race is None else RaceCode(race),
            people,
            tuple(json.loads(evidence)),
            version,
        )
        for number, ground, precinct, happened_at, account, race, people, evidence, version in rows
    )


def _values(incident: Incident) -> dict[str, object]:
    return {
        "ground": incident.ground,
        "precinct": incident.precinct,
        "happened_at": incident.happened_at,
        "account": incident.account,
        "race": incident.race,
        "people": incident.people,
        "evidence": json_of(incident.evidence),
    }
