"""What people decided about the files that came in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.assignment import Assignment, Decision, Unusable
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row, chunks
from hq_desktop.storage.schema import AssignmentRow, DeliveredFileRow, EvidenceFileRow
from hq_desktop.storage.transaction import Transaction

NOUN = "assignment"

_COLUMNS = (
    AssignmentRow.sha256,
    AssignmentRow.decision,
    AssignmentRow.operator,
    AssignmentRow.decided_at,
    AssignmentRow.precinct,
    AssignmentRow.race,
    AssignmentRow.copy,
    AssignmentRow.same_as,
    AssignmentRow.unusable,
    AssignmentRow.incident,
    AssignmentRow.note,
    AssignmentRow.version,
)


def add(tx: Transaction, assignment: Assignment) -> Assignment:
    """Store the decision about a file that has none; raises ChangedElsewhere where it has one."""
    if find(tx, assignment.sha256) is not None:
        raise ChangedElsewhere(noun=NOUN, key=assignment.sha256)
    added = replace(assignment, version=1)
    add_row(tx, AssignmentRow, {**_values(added), "version": 1})
    tx.mark(NOUN, added.sha256, record_of(added))
    return added


def save(tx: Transaction, assignment: Assignment) -> Assignment:
    """Store another decision about a file; raises ChangedElsewhere."""
    before = find(tx, assignment.sha256)
    key = {"sha256": assignment.sha256}
    change_row(tx, AssignmentRow, key, assignment.version, _values(assignment))
    known = None if before is None else record_of(before)
    tx.mark(NOUN, assignment.sha256, record_of(assignment), before=known)
    return replace(assignment, version=assignment.version + 1)


def remove(tx: Transaction, assignments: Sequence[Assignment]) -> None:
    """Let files wait again; the journal keeps what had been decided."""
    for one in assignments:
        gone = tx.connection.execute(
            delete(AssignmentRow).where(
                AssignmentRow.sha256 == one.sha256, AssignmentRow.version == one.version
            )
        )
        if gone.rowcount != 1:
            raise ChangedElsewhere(noun=NOUN, key=one.sha256)
        tx.mark(NOUN, one.sha256, None, before=record_of(one))


def find(tx: Transaction, sha256: str) -> Assignment | None:
    """Return the decision about a file; None while it waits."""
    return next(iter(_where(tx, AssignmentRow.sha256 == sha256)), None)


def of(tx: Transaction, files: Iterable[str]) -> dict[str, Assignment]:
    """Return the decisions about these files, as far as there are any."""
    found = (
        one for part in chunks(tuple(files)) for one in _where(tx, AssignmentRow.sha256.in_(part))
    )
    return {one.sha256: one for one in found}


def all(tx: Transaction) -> tuple[Assignment, ...]:  # noqa: A001 — read as assignments.all(tx)
    """Return every decision, the oldest first."""
    return _where(tx)


def of_copy(tx: Transaction, copy: CopyId) -> tuple[Assignment, ...]:
    """Return the decisions that made the pages of a copy."""
    return _where(tx, AssignmentRow.copy == copy)


def waiting(tx: Transaction) -> tuple[str, ...]:
    """Return the files that nobody has decided about and that came with a delivery."""
    delivered = select(DeliveredFileRow.sha256)
    query = (
        select(EvidenceFileRow.sha256)
        .outerjoin(AssignmentRow, AssignmentRow.sha256 == EvidenceFileRow.sha256)
        .where(AssignmentRow.sha256.is_(None), EvidenceFileRow.sha256.in_(delivered))
        .order_by(EvidenceFileRow.added_at, EvidenceFileRow.sha256)
    )
    return tuple(tx.connection.scalars(query))


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Assignment, ...]:
    rows = tx.connection.execute(
        select(*_COLUMNS)
        .where(*conditions)
        .order_by(AssignmentRow.decided_at, AssignmentRow.sha256)
    )
    return tuple(
        Assignment(
            sha256,
            Decision(decision),
            operator,
            decided_at,
            None if precinct is None else PrecinctId(precinct),
            None if race is None else RaceCode(race),
            None if copy is None else CopyId(copy),
            same_as,
            None if unusable is None else Unusable(unusable),
            None if incident is None else IncidentId(incident),
            note,
            version,
        )
        for (
            sha256, decision, operator, decided_at, precinct, race, copy, same_as, unusable,
            incident, note, version,
        ) in rows
    )  # fmt: skip


def _values(one: Assignment) -> dict[str, object]:
    return {
        "sha256": one.sha256,
        "decision": one.decision.value,
        "operator": one.operator,
        "decided_at": one.decided_at,
        "precinct": one.precinct,
        "race": one.race,
        "copy": one.copy,
        "same_as": one.same_as,
        "unusable": None if one.unusable is None else one.unusable.value,
        "incident": one.incident,
        "note": one.note,
    }
