"""Recorded breaches that are not figures."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.incident import Attempt, Incident, IncidentId, IncidentStatus, Witness
from hq_desktop.domain.observer import ObserverId
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
            IncidentRow.place,
            IncidentRow.status,
            IncidentRow.reported_by,
            IncidentRow.witnesses,
            IncidentRow.attempts,
            IncidentRow.recorded_at,
            IncidentRow.recorded_by,
            IncidentRow.closed_reason,
            IncidentRow.version,
        )
        .where(*conditions)
        .order_by(IncidentRow.id)
    )
    return tuple(_domain(tuple(row)) for row in rows)


def _domain(row: tuple[Any, ...]) -> Incident:
    (
        number, ground, precinct, happened_at, account, race, people, evidence, place, status,
        reported_by, witnesses, attempts, recorded_at, recorded_by, closed_reason, version,
    ) = row  # fmt: skip
    return Incident(
        id=IncidentId(number),
        ground=ground,
        precinct=PrecinctId(precinct),
        happened_at=happened_at,
        account=account,
        race=None if race is None else RaceCode(race),
        people=people,
        evidence=tuple(json.loads(evidence)),
        place=place or "",
        status=IncidentStatus(status) if status else IncidentStatus.REPORTED,
        reported_by=None if reported_by is None else ObserverId(reported_by),
        witnesses=tuple(Witness(*one) for one in json.loads(witnesses or "[]")),
        attempts=tuple(
            Attempt(datetime.fromisoformat(made_at), number, outcome)
            for made_at, number, outcome in json.loads(attempts or "[]")
        ),
        recorded_at=recorded_at,
        recorded_by=recorded_by or "",
        closed_reason=closed_reason or "",
        version=version,
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
        "place": incident.place,
        "status": incident.status.value,
        "reported_by": incident.reported_by,
        "witnesses": json_of([[one.name, one.contact] for one in incident.witnesses]),
        "attempts": json_of(
            [[one.made_at.isoformat(), one.number, one.outcome] for one in incident.attempts]
        ),
        "recorded_at": incident.recorded_at,
        "recorded_by": incident.recorded_by,
        "closed_reason": incident.closed_reason,
    }
