"""Paragraphs that are being typed, put aside so that a power cut cannot take them.

They stand in the table of drafts below the calls, one row for each operator and document, so that
a document needs no case before somebody saves its text.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, select

from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.register import CasePlace
from hq_desktop.storage.records import json_of
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import DraftRow
from hq_desktop.storage.transaction import Transaction

HIGHEST = -1_000_000_000
"""Drafts of texts have this number or a lower one, calls a higher one."""

Typed = dict[str, EditedParagraph]
"""What was typed, by the keys of the paragraphs."""


def put(tx: Transaction, operator: str, place: CasePlace, typed: EditedParagraph) -> None:
    """Put a paragraph aside; it replaces what this operator typed in it before."""
    number, known = _found(tx, operator, place)
    _replace(tx, operator, number, place, {**known, typed.key: typed})


def of_place(tx: Transaction, operator: str, place: CasePlace) -> Typed:
    """Return what an operator typed in a document and has not saved."""
    return _found(tx, operator, place)[1]


def drop(tx: Transaction, operator: str, place: CasePlace, key: str) -> None:
    """Forget what an operator typed in a paragraph."""
    number, known = _found(tx, operator, place)
    if number is not None and key in known:
        _replace(tx, operator, number, place, {one: known[one] for one in known if one != key})


def _replace(
    tx: Transaction, operator: str, number: int | None, place: CasePlace, typed: Typed
) -> None:
    if number is None:
        lowest = select(func.min(DraftRow.copy)).where(_are_texts(operator))
        number = (tx.connection.scalar(lowest) or HIGHEST + 1) - 1
    tx.connection.execute(
        delete(DraftRow).where(DraftRow.operator == operator, DraftRow.copy == number)
    )
    if typed:
        content = {"place": _told(place), "typed": [_written(one) for one in typed.values()]}
        row = {"operator": operator, "copy": number, "content": json_of(content)}
        add_row(tx, DraftRow, {**row, "put_at": tx.moment})


def _found(tx: Transaction, operator: str, place: CasePlace) -> tuple[int | None, Typed]:
    """The row of a document: precincts may have come to it or gone since."""
    for number, known, typed in _rows(tx, operator):
        if _is_same(known, place):
            return number, typed
    return None, {}


def _rows(tx: Transaction, operator: str) -> Iterator[tuple[int, CasePlace, Typed]]:
    query = select(DraftRow.copy, DraftRow.content).where(_are_texts(operator))
    for number, content in tx.connection.execute(query.order_by(DraftRow.put_at.desc())):
        stored = json.loads(content)
        typed = (EditedParagraph(*one) for one in stored["typed"])
        yield number, _place(stored["place"]), {one.key: one for one in typed}


def _is_same(one: CasePlace, other: CasePlace) -> bool:
    bare = [
        replace(place, precincts=(), signatory=None, representative=None, act_on=None)
        for place in (one, other)
    ]
    ours, theirs = frozenset(one.precincts), frozenset(other.precincts)
    return bare[0] == bare[1] and (ours == theirs or bool(ours & theirs))


def _told(place: CasePlace) -> dict[str, Any]:
    return {
        "race": place.race,
        "complaint": place.complaint,
        "challenged": place.challenged,
        "addressee": place.addressee,
        "precincts": list(place.precincts),
        "language": place.language,
    }


def _place(told: dict[str, Any]) -> CasePlace:
    challenged, addressee = told["challenged"], told["addressee"]
    return CasePlace(
        race=RaceCode(told["race"]),
        complaint=told["complaint"],
        challenged=None if challenged is None else CommissionCode(challenged),
        addressee=None if addressee is None else CommissionCode(addressee),
        precincts=tuple(PrecinctId(one) for one in told["precincts"]),
        language=told["language"],
    )


def _are_texts(operator: str) -> ColumnElement[bool]:
    return and_(DraftRow.operator == operator, DraftRow.copy <= HIGHEST)


def _written(one: EditedParagraph) -> list[str]:
    return [one.key, one.text, one.basis]
