"""Texts of complaints as lawyers edited them."""

import json
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, delete, select

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_text import CaseText, CaseTextId, EditedParagraph
from hq_desktop.domain.errors import NotFound
from hq_desktop.storage.records import json_of, record_of
from hq_desktop.storage.rows import add_row, change_row, take_numbers
from hq_desktop.storage.schema import CaseTextRow
from hq_desktop.storage.transaction import Transaction

NOUN = "case_text"


def add(tx: Transaction, text: CaseText) -> CaseText:
    """Store the text of a case in a language that has none yet, and return it with its id."""
    return put_back(tx, replace(text, id=CaseTextId(take_numbers(tx, NOUN)[0])))


def put_back(tx: Transaction, text: CaseText) -> CaseText:
    """Store a text under the id that it had before it was taken out."""
    added = replace(text, version=1)
    add_row(tx, CaseTextRow, {"id": added.id, **_values(added), "version": 1})
    tx.mark(NOUN, added.id, record_of(added))
    return added


def save(tx: Transaction, text: CaseText) -> CaseText:
    """Store a changed text; raises NotFound, ChangedElsewhere."""
    before = get(tx, text.id)
    change_row(tx, CaseTextRow, {"id": text.id}, text.version, _values(text))
    tx.mark(NOUN, text.id, record_of(text), before=record_of(before))
    return replace(text, version=text.version + 1)


def remove(tx: Transaction, text: CaseTextId) -> None:
    """Take a text out, so that the template's own is printed again. Raises NotFound."""
    before = get(tx, text)
    tx.connection.execute(delete(CaseTextRow).where(CaseTextRow.id == text))
    tx.mark(NOUN, text, None, before=record_of(before))


def get(tx: Transaction, text: CaseTextId) -> CaseText:
    """Return a text; raises NotFound."""
    found = _where(tx, CaseTextRow.id == text)
    if not found:
        raise NotFound(noun=NOUN, key=text)
    return found[0]


def find(tx: Transaction, case: CaseId, language: str) -> CaseText | None:
    """Return the text of a case in a language; None where nobody edited it."""
    found = _where(tx, CaseTextRow.case == case, CaseTextRow.language == language)
    return found[0] if found else None


def all(tx: Transaction) -> tuple[CaseText, ...]:  # noqa: A001 — read as case_texts.all(tx)
    """Return the texts of every case."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[CaseText, ...]:
    rows = tx.connection.execute(
        select(*CaseTextRow.__table__.columns).where(*conditions).order_by(CaseTextRow.id)
    )
    return tuple(_domain(row._mapping) for row in rows)


def _domain(row: RowMapping) -> CaseText:
    return CaseText(
        id=CaseTextId(row["id"]),
        case=CaseId(row["case"]),
        language=row["language"],
        paragraphs=tuple(EditedParagraph(*one) for one in json.loads(row["content"])),
        locked_at=row["locked_at"],
        locked_by=row["locked_by"],
        replaced_by=row["replaced_by"],
        replaced_name=row["replaced_name"],
        version=row["version"],
    )


def _values(text: CaseText) -> dict[str, object]:
    return {
        "case": text.case,
        "language": text.language,
        "content": json_of([[one.key, one.text, one.basis] for one in text.paragraphs]),
        "locked_at": text.locked_at,
        "locked_by": text.locked_by,
        "replaced_by": text.replaced_by,
        "replaced_name": text.replaced_name,
    }
