"""What a damaged campaign still tells, and its drafts carried into a restored one."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from sqlalchemy import delete, select

from hq_desktop.domain.damage import DraftLeft, Recovered, Survey, TableLeft, TypedLeft
from hq_desktop.domain.journal import FIRST, JournalEntry, chained
from hq_desktop.domain.progress import Step, silent
from hq_desktop.storage import drafts, incidents, places, text_drafts
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.faults import told
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import DraftRow, ProtocolCopyRow
from hq_desktop.storage.tolerant_reading import count, left_of, rows
from hq_desktop.storage.transaction import Transaction

TABLES = (
    "protocol_copy",
    "entry",
    "draft",
    "precinct",
    "commission",
    "race",
    "announcement",
    "incident",
    "observer",
    "delivery",
    "assignment",
    "evidence_file",
    "case",
    "journal",
)
"""The tables that people ask about, the figures first."""
_JOURNAL = (
    "number", "moment", "operator", "deed", "facts", "records_digest", "previous", "digest",
    "before", "after",
)  # fmt: skip
_NEW_SHEET, _NEW_CALL = 0, -1
_OPERATOR = "hq-desktop"


def survey(address: str, *, progress: Step = silent) -> Survey:
    """Read a damaged campaign folder as far as it goes; nothing in the folder is touched.

    Raises CampaignMissing where there is no file, Cancelled.
    """
    place = places.folder_place(address)
    if not place.file.is_file():
        place = places.existing_place(address)
    with told(address), left_of(place, progress) as connection:
        tables = []
        for done, name in enumerate(TABLES, start=1):
            tables.append(TableLeft(name, *count(connection, name)))
            progress(done, len(TABLES))
        proved, last = _journal(connection)
        return Survey(
            address=address,
            title=_title(connection),
            tables=tuple(tables),
            proved_to=proved,
            last_entry=last,
            drafts=tuple(_drafts(connection)),
            typed=tuple(_typed(connection)),
        )


def put_drafts(address: str, left: Sequence[DraftLeft]) -> Recovered:
    """Put drafts into a restored campaign; there a newer draft of the same sheet stays.

    A draft of a sheet that the campaign does not hold becomes a new sheet. Where its operator has
    a new sheet already, it is kept under the operator's name with a number.
    """
    database = open_campaign(address)
    try:
        return _put_drafts(database, left)
    finally:
        database.close()


def _put_drafts(database: Database, left: Sequence[DraftLeft]) -> Recovered:
    put, renamed = 0, []
    with database.transaction(_OPERATOR, "draft_put") as tx:
        known = _known_drafts(tx)
        there = _known_sheets(tx)
        # Those whose place is sure come first, so that no other one takes it.
        for one in sorted(left, key=lambda draft: (draft.copy not in there, draft.put_at)):
            if one.content == drafts.TRACE and one.copy not in there:
                continue
            is_text = one.copy <= text_drafts.HIGHEST
            draft = one if is_text or one.copy in there else _as_new(one)
            if known.get((draft.operator, draft.copy), draft.put_at) > draft.put_at:
                continue
            if draft is not one and (draft.operator, draft.copy) in known:
                draft = _under_free_name(draft, known)
                renamed.append((one.operator, draft.operator))
            _replace(tx, draft)
            known[draft.operator, draft.copy] = draft.put_at
            put += 1
    return Recovered(put, tuple(renamed))


def _known_drafts(tx: Transaction) -> dict[tuple[str, int], datetime]:
    query = select(DraftRow.operator, DraftRow.copy, DraftRow.put_at)
    return {(operator, copy): put_at for operator, copy, put_at in tx.connection.execute(query)}


def _known_sheets(tx: Transaction) -> set[int]:
    """Return the places a draft can be of: sheets, calls, and what is new."""
    copies = set(tx.connection.scalars(select(ProtocolCopyRow.id)))
    calls = {_NEW_CALL - one.id for one in incidents.all(tx)}
    return copies | calls | {_NEW_SHEET, _NEW_CALL}


def _as_new(draft: DraftLeft) -> DraftLeft:
    content = json.loads(draft.content)
    if draft.copy > _NEW_SHEET:
        content |= {"copy": None, "copy_version": 0, "is_first": False}
        return DraftLeft(draft.operator, _NEW_SHEET, json.dumps(content), draft.put_at)
    content |= {"incident": None, "version": 0}
    return DraftLeft(draft.operator, _NEW_CALL, json.dumps(content), draft.put_at)


def _under_free_name(draft: DraftLeft, known: dict[tuple[str, int], datetime]) -> DraftLeft:
    number = 2
    while (f"{draft.operator} ({number})", draft.copy) in known:
        number += 1
    name = f"{draft.operator} ({number})"
    return DraftLeft(name, draft.copy, draft.content, draft.put_at)


def _replace(tx: Transaction, draft: DraftLeft) -> None:
    tx.connection.execute(
        delete(DraftRow).where(DraftRow.operator == draft.operator, DraftRow.copy == draft.copy)
    )
    values = {"operator": draft.operator, "copy": draft.copy, "content": draft.content}
    add_row(tx, DraftRow, {**values, "put_at": draft.put_at})


def _title(connection: sqlite3.Connection) -> str:
    found, _ = rows(connection, "campaign", ("title",))
    return str(found[0][0]) if found else ""


def _journal(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return the entry up to which the chain holds, and the last one that can be read."""
    found, _ = rows(connection, "journal", _JOURNAL)
    proved, previous = 0, FIRST
    for row in found:
        entry = _entry(row)
        if entry is None or (entry.number, entry.previous) != (proved + 1, previous):
            break
        if chained(entry) != entry.digest:
            break
        proved, previous = entry.number, entry.digest
    numbers = [row[0] for row in found if isinstance(row[0], int)]
    return proved, max(numbers, default=0)


def _entry(row: tuple[object, ...]) -> JournalEntry | None:
    number, moment, operator, deed, facts, *rest = row
    try:
        read = json.loads(str(facts))
        when = _moment(moment)
        return JournalEntry(int(str(number)), when, str(operator), str(deed), read, *map(str, rest))
    except (ValueError, TypeError):
        return None


def _drafts(connection: sqlite3.Connection) -> Iterator[DraftLeft]:
    """Give the drafts that are whole: their texts must be what was written."""
    found, _ = rows(connection, "draft", ("operator", "copy", "content", "put_at"))
    for operator, copy, content, put_at in found:
        with suppress(ValueError, TypeError):
            if isinstance(json.loads(content), dict) and "\ufffd" not in f"{operator}{content}":
                yield DraftLeft(str(operator), int(copy), str(content), _moment(put_at))


def _typed(connection: sqlite3.Connection) -> Iterator[TypedLeft]:
    numbers = {row[0]: row[1] for row in rows(connection, "precinct", ("id", "number"))[0]}
    sheets = {row[0]: row[1] for row in rows(connection, "protocol_copy", ("id", "precinct"))[0]}
    for copy, operator, saved_at in rows(connection, "entry", ("copy", "operator", "saved_at"))[0]:
        with suppress(ValueError, TypeError):
            number = numbers.get(sheets.get(copy), "")
            yield TypedLeft(str(operator), _moment(saved_at), str(number))


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text)).replace(tzinfo=UTC)
