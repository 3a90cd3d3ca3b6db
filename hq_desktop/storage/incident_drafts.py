"""Calls that are being written down, put aside so that a power cut cannot take them.

They stand in the table of drafts beside the sheets that are being typed, under numbers below 0,
which no sheet has.
"""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.incident import Attempt, IncidentDraft, IncidentId
from hq_desktop.domain.observer import ObserverId
from hq_desktop.storage.records import json_of
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import DraftRow
from hq_desktop.storage.transaction import Transaction

_NEW = -1
_LOWEST = -999_999_999
"""Below stand paragraphs that are being typed (storage.text_drafts)."""


def put(tx: Transaction, operator: str, draft: IncidentDraft) -> None:
    """Put a call aside; it replaces what this operator put aside for the incident before."""
    drop(tx, operator, draft.incident)
    row = {
        "operator": operator,
        "copy": _number(draft.incident),
        "content": _content(draft),
        "put_at": tx.moment,
    }
    add_row(tx, DraftRow, row)


def all_of(tx: Transaction, operator: str) -> tuple[IncidentDraft, ...]:
    """Return every call an operator put aside, the latest first."""
    rows = tx.connection.scalars(
        select(DraftRow.content)
        .where(DraftRow.operator == operator, DraftRow.copy.between(_LOWEST, _NEW))
        .order_by(DraftRow.put_at.desc(), DraftRow.copy)
    )
    return tuple(_draft(json.loads(content)) for content in rows)


def drop(tx: Transaction, operator: str, incident: IncidentId | None) -> None:
    """Forget what an operator put aside for an incident; None is the call not yet recorded."""
    number = _number(incident)
    tx.connection.execute(
        delete(DraftRow).where(DraftRow.operator == operator, DraftRow.copy == number)
    )


def _number(incident: IncidentId | None) -> int:
    return _NEW - (incident or 0)


def _content(draft: IncidentDraft) -> str:
    return json_of(
        {
            "incident": draft.incident,
            "version": draft.version,
            "precinct": draft.precinct,
            "ground": draft.ground,
            "reported_by": draft.reported_by,
            "race": draft.race,
            "time": draft.time,
            "happened_at": draft.happened_at.isoformat() if draft.happened_at else None,
            "account": draft.account,
            "place": draft.place,
            "people": draft.people,
            "witnesses": draft.witnesses,
            "evidence": list(draft.evidence),
            "attempts": [
                [one.made_at.isoformat(), one.number, one.outcome] for one in draft.attempts
            ],
        }
    )


def _draft(stored: dict[str, Any]) -> IncidentDraft:
    incident, precinct, race = stored["incident"], stored["precinct"], stored["race"]
    moment, observer = stored["happened_at"], stored["reported_by"]
    return IncidentDraft(
        incident=None if incident is None else IncidentId(incident),
        version=stored["version"],
        precinct=None if precinct is None else PrecinctId(precinct),
        ground=stored["ground"],
        reported_by=None if observer is None else ObserverId(observer),
        race=None if race is None else RaceCode(race),
        time=stored["time"],
        happened_at=None if moment is None else datetime.fromisoformat(moment),
        account=stored["account"],
        place=stored["place"],
        people=stored["people"],
        witnesses=stored["witnesses"],
        evidence=tuple(stored["evidence"]),
        attempts=tuple(
            Attempt(datetime.fromisoformat(made_at), number, outcome)
            for made_at, number, outcome in stored["attempts"]
        ),
    )
