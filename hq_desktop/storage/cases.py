"""Complaints from the draft to the decision."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, select

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode, SignatoryId
from hq_desktop.domain.errors import NotFound
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import CaseRow
from hq_desktop.storage.transaction import Transaction

NOUN = "case"


def add(tx: Transaction, case: Case) -> Case:
    """Store a new case and return it with its id."""
    added = replace(case, id=CaseId(take_numbers(tx, NOUN)[0]), version=1)
    add_row(tx, CaseRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, case: Case) -> Case:
    """Store a changed case; raises ChangedElsewhere."""
    before = get(tx, case.id)
    change_row(tx, CaseRow, {"id": case.id}, case.version, _values(case))
    tx.mark(NOUN, case.id, record_of(case), before=record_of(before))
    return replace(case, version=case.version + 1)


def get(tx: Transaction, case: CaseId) -> Case:
    """Return a case; raises NotFound."""
    found = _where(tx, CaseRow.id == case)
    if not found:
        raise NotFound(noun=NOUN, key=case)
    return found[0]


def all(tx: Transaction) -> tuple[Case, ...]:  # noqa: A001 — read as cases.all(tx)
    """Return every case, in the order they were begun."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Case, ...]:
    rows = tx.connection.execute(
        select(*CaseRow.__table__.columns).where(*conditions).order_by(CaseRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> Case:
    addressee, challenged = row["addressee"], row["challenged"]
    signatory, representative = row["signatory"], row["representative"]
    return Case(
        id=CaseId(row["id"]),
        race=RaceCode(row["race"]),
        complaint=row["complaint"],
        addressee=None if addressee is None else CommissionCode(addressee),
        challenged=None if challenged is None else CommissionCode(challenged),
        language=row["language"],
        stage=CaseStage(row["stage"]),
        act_on=row["act_on"],
        filed_on=row["filed_on"],
        filed_number=row["filed_number"],
        decision=row["decision"],
        snapshots=tuple(json.loads(row["snapshots"])),
        version=row["version"],
        precincts=tuple(PrecinctId(one) for one in json.loads(row["precincts"] or "[]")),
        signatory=None if signatory is None else SignatoryId(signatory),
        representative=None if representative is None else SignatoryId(representative),
    )


def _values(case: Case) -> dict[str, object]:
    return {
        "race": case.race,
        "complaint": case.complaint,
        "addressee": case.addressee,
        "challenged": case.challenged,
        "language": case.language,
        "stage": case.stage.value,
        "act_on": case.act_on,
        "filed_on": case.filed_on,
        "filed_number": case.filed_number,
        "decision": case.decision,
        "snapshots": json_of(case.snapshots),
        "precincts": json_of(case.precincts) if case.precincts else None,
        "signatory": case.signatory,
        "representative": case.representative,
    }
