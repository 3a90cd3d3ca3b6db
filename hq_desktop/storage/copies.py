"""Protocol copies with their readings, read and written many at a time."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select, update

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import ChangedElsewhere, NotFound
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Side, Typing
from hq_desktop.storage import copy_rows
from hq_desktop.storage.copy_rows import COLUMNS, LineLists
from hq_desktop.storage.copy_texts import CopyTexts
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_rows, add_tuples, change_rows, chunks, take_numbers
from hq_desktop.storage.schema import LineListRow, ProtocolCopyRow
from hq_desktop.storage.transaction import HANDFUL, Transaction

NOUN = "protocol_copy"
LINE_LIST = "line_list"


def all(tx: Transaction) -> tuple[ProtocolCopy, ...]:  # noqa: A001 — read as copies.all(tx)
    """Return every copy of the campaign, superseded and withdrawn ones too, by id."""
    return _where(tx)


def get(tx: Transaction, copy: CopyId) -> ProtocolCopy:
    """Return a copy; raises NotFound."""
    found = _where(tx, ProtocolCopyRow.id == copy)
    if not found:
        raise NotFound(noun=NOUN, key=copy)
    return found[0]


def some(tx: Transaction, ids: Sequence[CopyId]) -> dict[CopyId, ProtocolCopy]:
    """Return the copies of these ids that exist."""
    found = (one for part in chunks(ids) for one in _where(tx, ProtocolCopyRow.id.in_(part)))
    return {one.id: one for one in found}


def of_race(
    tx: Transaction, race: RaceCode, *, current_only: bool = True
) -> tuple[ProtocolCopy, ...]:
    """Return the copies of a race by id; current ones are neither superseded nor withdrawn."""
    if not current_only:
        return _where(tx, ProtocolCopyRow.race == race)
    return _where(
        tx,
        ProtocolCopyRow.race == race,
        ProtocolCopyRow.superseded_by.is_(None),
        ProtocolCopyRow.withdrawn_at.is_(None),
    )


def imported(tx: Transaction, race: RaceCode, side: Side, source: str) -> tuple[ProtocolCopy, ...]:
    """Return the copies that count and came from one source's tables, by id."""
    return _where(
        tx,
        ProtocolCopyRow.race == race,
        ProtocolCopyRow.side == side.value,
        ProtocolCopyRow.source == source,
        ProtocolCopyRow.typing == Typing.IMPORTED.value,
        ProtocolCopyRow.superseded_by.is_(None),
        ProtocolCopyRow.withdrawn_at.is_(None),
    )


def of_precinct(tx: Transaction, race: RaceCode, precinct: PrecinctId) -> tuple[ProtocolCopy, ...]:
    """Return every copy of a precinct in a race, old versions too, by id."""
    return _where(tx, ProtocolCopyRow.race == race, ProtocolCopyRow.precinct == precinct)


def untyped(tx: Transaction, race: RaceCode) -> tuple[ProtocolCopy, ...]:
    """Return our copies of a race whose figures nobody has entered yet, by id."""
    return _where(
        tx,
        ProtocolCopyRow.race == race,
        ProtocolCopyRow.side == Side.OURS.value,
        ProtocolCopyRow.typing.is_(None),
        ProtocolCopyRow.superseded_by.is_(None),
        ProtocolCopyRow.withdrawn_at.is_(None),
    )


def read_among(
    tx: Transaction, race: RaceCode, precincts: Sequence[PrecinctId]
) -> frozenset[PrecinctId]:
    """Return those of some precincts that have a reading of ours in a race."""
    found: set[PrecinctId] = set()
    for part in chunks(precincts):
        query = select(ProtocolCopyRow.precinct).where(
            ProtocolCopyRow.race == race,
            ProtocolCopyRow.precinct.in_(part),
            ProtocolCopyRow.side == Side.OURS.value,
            ProtocolCopyRow.typing.is_not(None),
            ProtocolCopyRow.superseded_by.is_(None),
            ProtocolCopyRow.withdrawn_at.is_(None),
        )
        found.update(PrecinctId(one) for one in tx.connection.scalars(query.distinct()))
    return frozenset(found)


def of_page(tx: Transaction, sha256: str) -> tuple[ProtocolCopy, ...]:
    """Return every copy that has a file among its pages, old versions too, by id."""
    return _where(tx, ProtocolCopyRow.pages.contains(sha256))


def add(tx: Transaction, copy: ProtocolCopy) -> ProtocolCopy:
    """Store a new copy and return it with its id."""
    return replace(copy, id=add_many(tx, (copy,))[0], version=1)


def add_many(tx: Transaction, copies: Sequence[ProtocolCopy]) -> tuple[CopyId, ...]:
    """Store new copies and return their ids in the same order."""
    ids = tuple(CopyId(number) for number in take_numbers(tx, NOUN, len(copies)))
    lists = _known_lists(tx)
    numbers = _numbers(tx, lists, copies)
    with few_collections():
        numbered = tuple(zip(ids, copies, strict=True))
        rows = [copy_rows.row_of(copy, number, numbers) for number, copy in numbered]
        add_tuples(tx, ProtocolCopyRow, rows)
        if len(copies) > HANDFUL:
            tx.mark_many(NOUN, CopyTexts().of(numbered))
            return ids
    for number, copy in numbered:
        tx.mark(NOUN, number, _record(copy, number))
    return ids


def save(tx: Transaction, copy: ProtocolCopy) -> ProtocolCopy:
    """Store a changed copy; raises ChangedElsewhere."""
    before = get(tx, copy.id)
    if before.version != copy.version:
        raise ChangedElsewhere(noun=NOUN, key=copy.id)
    saved = replace(copy, version=copy.version + 1)
    _write(tx, (saved,))
    tx.mark(NOUN, saved.id, record_of(saved), before=record_of(before))
    return saved


def supersede(tx: Transaction, pairs: Iterable[tuple[CopyId, CopyId]]) -> None:
    """Let new copies take the place of old ones for the same source; each old one once.

    Raises ChangedElsewhere where an old copy has been superseded by another one meanwhile.
    """
    newer = dict(pairs)
    old = some(tx, tuple(newer))
    for one in newer:
        if one not in old:
            raise NotFound(noun=NOUN, key=one)
        if old[one].superseded_by is not None:
            raise ChangedElsewhere(noun=NOUN, key=one)
    _settle(tx, [replace(old[one], superseded_by=new) for one, new in newer.items()], old)
    _point_back(tx, newer)


def restore(tx: Transaction, copies: Sequence[ProtocolCopy]) -> None:
    """Let superseded copies count again."""
    _settle(
        tx, [replace(one, superseded_by=None) for one in copies], {one.id: one for one in copies}
    )


def withdraw(tx: Transaction, copies: Sequence[ProtocolCopy]) -> None:
    """Let copies count no more; they stay in the campaign."""
    _settle(
        tx,
        [replace(one, withdrawn_at=tx.moment) for one in copies],
        {one.id: one for one in copies},
    )


def _settle(
    tx: Transaction, copies: Sequence[ProtocolCopy], before: Mapping[CopyId, ProtocolCopy]
) -> None:
    """Store which copy counts, for many copies at once."""
    if not copies:
        return
    statement = (
        update(ProtocolCopyRow)
        .where(ProtocolCopyRow.id == bindparam("copy"))
        .values(
            superseded_by=bindparam("newer"),
            withdrawn_at=bindparam("moment"),
            version=ProtocolCopyRow.version + 1,
        )
    )
    tx.connection.execute(
        statement,
        [
            {"copy": one.id, "newer": one.superseded_by, "moment": one.withdrawn_at}
            for one in copies
        ],
    )
    if len(copies) > HANDFUL:
        tx.mark_many(NOUN, CopyTexts().of((one.id, one) for one in copies))
        return
    for one in copies:
        tx.mark(NOUN, one.id, record_of(one), before=record_of(before[one.id]))


def _point_back(tx: Transaction, newer: Mapping[CopyId, CopyId]) -> None:
    """Say in the new copies which ones they supersede, where their maker has not."""
    older = {new: one for one, new in newer.items()}
    silent: list[CopyId] = []
    for part in chunks(tuple(older)):
        silent.extend(
            CopyId(number)
            for number in tx.connection.scalars(
                select(ProtocolCopyRow.id).where(
                    ProtocolCopyRow.id.in_(part), ProtocolCopyRow.supersedes.is_(None)
                )
            )
        )
    for one in some(tx, silent).values():
        save(tx, replace(one, supersedes=older[one.id]))


def _write(tx: Transaction, copies: Sequence[ProtocolCopy]) -> None:
    numbers = _numbers(tx, _known_lists(tx), copies)
    names = [column.name for column in COLUMNS]
    rows = [copy_rows.row_of(one, one.id, numbers) for one in copies]
    change_rows(tx, ProtocolCopyRow, [dict(zip(names, row, strict=True)) for row in rows])


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[ProtocolCopy, ...]:
    query = select(*COLUMNS).where(*conditions).order_by(ProtocolCopyRow.id)
    with few_collections():
        rows = tx.connection.execute(query).all()
        return copy_rows.copies(rows, _known_lists(tx)) if rows else ()


def _record(copy: ProtocolCopy, number: CopyId) -> dict[str, object]:
    record = record_of(copy)
    record["id"] = number
    return record


def _known_lists(tx: Transaction) -> LineLists:
    rows = tx.connection.execute(select(LineListRow.id, LineListRow.codes))
    return {number: tuple(json.loads(codes)) for number, codes in rows}


def _numbers(
    tx: Transaction, known: LineLists, copies: Sequence[ProtocolCopy]
) -> dict[tuple[str, ...], int]:
    """Return the numbers of the line lists of copies; new lists are stored."""
    numbers = {codes: number for number, codes in known.items()}
    missing = [
        codes for codes in dict.fromkeys(tuple(one.cells) for one in copies) if codes not in numbers
    ]
    rows: list[dict[str, Any]] = []
    if missing:
        for number, codes in zip(take_numbers(tx, LINE_LIST, len(missing)), missing, strict=True):
            numbers[codes] = number
            rows.append({"id": number, "codes": json.dumps(codes, ensure_ascii=False)})
    add_rows(tx, LineListRow, rows)
    return numbers
