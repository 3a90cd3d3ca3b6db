"""Complaints from the draft to the decision."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, select

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.election import CommissionCode, RaceCode
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
        select(
            CaseRow.id,
            CaseRow.race,
            CaseRow.complaint,
            CaseRow.addressee,
            CaseRow.challenged,
            CaseRow.language,
            CaseRow.stage,
            CaseRow.act_on,
            CaseRow.filed_on,
            CaseRow.filed_number,
            CaseRow.decision,
            CaseRow.snapshots,
            CaseRow.version,
        )
        .where(*conditions)
        .order_by(CaseRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> Case:
    challenged = row["challenged"]
    return Case(
        id=CaseId(row["id"]),
        race=RaceCode(row["race"]),
        complaint=row["complaint"],
        addressee=CommissionCode(row["addressee"]),
        challenged=None if challenged is None else CommissionCode(challenged),
        language=row["language"],
        stage=CaseStage(row["stage"]),
        act_on=row["act_on"],
        filed_on=row["filed_on"],
        filed_number=row["filed_number"],
        decision=row["decision"],
        snapshots=tuple(json.loads(row["snapshots"])),
        version=row["version"],
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
    }
