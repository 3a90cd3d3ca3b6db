"""Lines on which two entries of a copy differ, open and settled; none is ever taken out."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, func, select

from hq_desktop.domain.entry import EntryId
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.protocol import CellState, CopyId
from hq_desktop.domain.settlement import (
    SettledHow,
    Settlement,
    SettlementId,
    ThirdTyping,
    Verdict,
    overtake,
)
from hq_desktop.domain.typed_lines import Value
from hq_desktop.storage.records import as_cell, json_of, record_of
from hq_desktop.storage.rows import add_rows, change_row, take_numbers
from hq_desktop.storage.schema import SettlementRow
from hq_desktop.storage.transaction import Transaction

NOUN = "settlement"


def open_many(tx: Transaction, lines: Sequence[Settlement]) -> tuple[Settlement, ...]:
    """Store lines that wait to be settled and return them with their ids."""
    numbers = take_numbers(tx, NOUN, len(lines)) if lines else ()
    added = tuple(
        replace(one, id=SettlementId(number), version=1)
        for number, one in zip(numbers, lines, strict=True)
    )
    add_rows(tx, SettlementRow, [{"id": one.id, **_values(one), "version": 1} for one in added])
    for one in added:
        tx.mark(NOUN, one.id, record_of(one))
    return added


def save(tx: Transaction, line: Settlement) -> Settlement:
    """Store what became of a line; raises ChangedElsewhere where somebody was faster."""
    before = get(tx, line.id)
    change_row(tx, SettlementRow, {"id": line.id}, line.version, _values(line))
    tx.mark(NOUN, line.id, record_of(line), before=record_of(before))
    return replace(line, version=line.version + 1)


def close_open(tx: Transaction, copy: CopyId, reason: str) -> None:
    """Close what is open on a copy that is corrected as a whole."""
    verdict = Verdict(tx.operator, tx.moment, reason)
    for one in of_copy(tx, copy):
        if one.is_open:
            save(tx, overtake(one, verdict))


def get(tx: Transaction, line: SettlementId) -> Settlement:
    """Return a line; raises NotFound."""
    found = _where(tx, SettlementRow.id == line)
    if not found:
        raise NotFound(noun=NOUN, key=line)
    return found[0]


def of_copy(tx: Transaction, copy: CopyId) -> tuple[Settlement, ...]:
    """Return the lines of a copy, settled ones too, the oldest first."""
    return _where(tx, SettlementRow.copy == copy)


def closed_by(tx: Transaction, operator: str) -> tuple[Settlement, ...]:
    """Return the lines that a person settled, the oldest first."""
    return _where(tx, SettlementRow.settled_at.is_not(None), SettlementRow.operator == operator)


def open_ones(tx: Transaction) -> tuple[Settlement, ...]:
    """Return the lines that wait to be settled, the oldest first."""
    return _where(tx, SettlementRow.settled_at.is_(None))


def open_counts(tx: Transaction) -> Mapping[CopyId, int]:
    """Return how many lines of each copy wait to be settled, for copies that have any."""
    rows = tx.connection.execute(
        select(SettlementRow.copy, func.count())
        .where(SettlementRow.settled_at.is_(None))
        .group_by(SettlementRow.copy)
    )
    return Counter({CopyId(copy): number for copy, number in rows})


def all(tx: Transaction) -> tuple[Settlement, ...]:  # noqa: A001 — read as settlements.all(tx)
    """Return every line that two entries differed on, the oldest first."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Settlement, ...]:
    rows = tx.connection.execute(
        select(*SettlementRow.__table__.columns).where(*conditions).order_by(SettlementRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> Settlement:
    return Settlement(
        id=SettlementId(row["id"]),
        copy=CopyId(row["copy"]),
        line=row["line"],
        entry=EntryId(row["entry"]),
        first=_value(row["first"]),
        second=_value(row["second"]),
        first_by=row["first_by"],
        second_by=row["second_by"],
        opened_at=row["opened_at"],
        against_both_by=row["against_both_by"],
        thirds=tuple(_third(one) for one in json.loads(row["thirds"])),
        how=None if row["how"] is None else SettledHow(row["how"]),
        chosen=_value(row["chosen"]),
        operator=row["operator"],
        reason=row["reason"],
        settled_at=row["settled_at"],
        version=row["version"],
    )


def _values(line: Settlement) -> dict[str, object]:
    thirds = [[one.operator, one.value, one.typed_at.isoformat()] for one in line.thirds]
    return {
        "copy": line.copy,
        "line": line.line,
        "entry": line.entry,
        "first": json_of(line.first),
        "second": json_of(line.second),
        "first_by": line.first_by,
        "second_by": line.second_by,
        "opened_at": line.opened_at,
        "against_both_by": line.against_both_by,
        "thirds": json_of(thirds),
        "how": None if line.how is None else line.how.value,
        "chosen": json_of(line.chosen),
        "operator": line.operator,
        "reason": line.reason,
        "settled_at": line.settled_at,
    }


def _value(text: str) -> Value:
    value: int | bool | str | None = json.loads(text)
    return CellState(value) if isinstance(value, str) else value


def _third(stored: Sequence[Any]) -> ThirdTyping:
    operator, value, typed_at = stored
    return ThirdTyping(operator, as_cell(value), datetime.fromisoformat(typed_at))
