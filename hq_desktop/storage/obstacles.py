"""Why copies cannot be entered, as people said."""

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.entry_states import CannotEnter, Obstacle
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import ObstacleRow
from hq_desktop.storage.transaction import Transaction

NOUN = "obstacle"


def add(tx: Transaction, obstacle: Obstacle) -> None:
    """Store why a copy cannot be entered."""
    values = {
        "copy": obstacle.copy,
        "reason": obstacle.reason.value,
        "operator": obstacle.operator,
        "met_at": obstacle.met_at,
        "note": obstacle.note,
    }
    add_row(tx, ObstacleRow, values)
    tx.mark(NOUN, obstacle.copy, record_of(obstacle))


def remove(tx: Transaction, obstacle: Obstacle) -> None:
    """Take an obstacle away; the journal keeps what it was."""
    tx.connection.execute(delete(ObstacleRow).where(ObstacleRow.copy == obstacle.copy))
    tx.mark(NOUN, obstacle.copy, None, before=record_of(obstacle))


def find(tx: Transaction, copy: CopyId) -> Obstacle | None:
    """Return why a copy cannot be entered; None where it can."""
    return next(iter(_where(tx, ObstacleRow.copy == copy)), None)


def all(tx: Transaction) -> tuple[Obstacle, ...]:  # noqa: A001 — read as obstacles.all(tx)
    """Return every obstacle, by copy."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Obstacle, ...]:
    rows = tx.connection.execute(
        select(
            ObstacleRow.copy,
            ObstacleRow.reason,
            ObstacleRow.operator,
            ObstacleRow.met_at,
            ObstacleRow.note,
        )
        .where(*conditions)
        .order_by(ObstacleRow.copy)
    )
    return tuple(
        Obstacle(CopyId(copy), CannotEnter(reason), operator, met_at, note)
        for copy, reason, operator, met_at, note in rows
    )
