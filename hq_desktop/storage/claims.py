"""Who has which sheet before them. Not of the journal, as drafts are not.

No figure rests on a claim and it ends by itself after half an hour: an entry for each would bury
what people look for in the journal, and a lost claim costs nobody anything.
"""

from dataclasses import replace

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.claim import Claim, ClaimedElsewhere
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage.rows import add_row, change_rows
from hq_desktop.storage.schema import ClaimRow
from hq_desktop.storage.transaction import Transaction


def take(tx: Transaction, operator: str, copy: CopyId) -> Claim:
    """Claim a sheet, or go on with it; raises ClaimedElsewhere while it is another person's.

    Writers of a campaign come one by one, so of two who claim at once the second sees the first.
    """
    known = find(tx, copy)
    if known is not None and known.is_live(tx.moment):
        if not known.is_of(operator):
            raise ClaimedElsewhere(key=copy, operator=known.operator)
        return _written(tx, replace(known, seen_at=tx.moment))
    clear(tx, copy)
    claim = Claim(copy, operator, tx.moment, tx.moment)
    add_row(tx, ClaimRow, _values(claim))
    return claim


def show_life(tx: Transaction, operator: str, copy: CopyId) -> None:
    """Say that a person is typing a sheet: their claim goes on, a free sheet becomes theirs.

    What another person has claimed stays theirs; whose entry counts is decided when it is saved.
    """
    known = find(tx, copy)
    if known is None or known.is_of(operator) or not known.is_live(tx.moment):
        take(tx, operator, copy)


def give_back(tx: Transaction, operator: str, copy: CopyId) -> None:
    """Let a sheet go that this person claimed; another person's claim stays."""
    known = find(tx, copy)
    if known is not None and known.is_of(operator):
        clear(tx, copy)


def clear(tx: Transaction, copy: CopyId) -> None:
    """Let a sheet go, whoever claimed it: what they were about to do has been done."""
    tx.connection.execute(delete(ClaimRow).where(ClaimRow.copy == copy))


def find(tx: Transaction, copy: CopyId) -> Claim | None:
    """Return the claim on a sheet, an expired one too."""
    return next(iter(_where(tx, ClaimRow.copy == copy)), None)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Claim, ...]:
    rows = tx.connection.execute(
        select(ClaimRow.copy, ClaimRow.operator, ClaimRow.claimed_at, ClaimRow.seen_at)
        .where(*conditions)
        .order_by(ClaimRow.claimed_at, ClaimRow.copy)
    )
    return tuple(
        Claim(CopyId(copy), operator, claimed_at, seen_at)
        for copy, operator, claimed_at, seen_at in rows
    )


def all(tx: Transaction) -> tuple[Claim, ...]:  # noqa: A001 — read as claims.all(tx)
    """Return every claim, expired ones too, the oldest first."""
    return _where(tx)


def _written(tx: Transaction, claim: Claim) -> Claim:
    change_rows(tx, ClaimRow, [_values(claim)])
    return claim


def _values(claim: Claim) -> dict[str, object]:
    return {
        "copy": claim.copy,
        "operator": claim.operator,
        "claimed_at": claim.claimed_at,
        "seen_at": claim.seen_at,
    }
