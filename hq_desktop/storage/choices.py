"""People's decisions which copy stands for a precinct's side."""

from sqlalchemy import ColumnElement, delete, select

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId, Side
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row
from hq_desktop.storage.schema import StandingChoiceRow
from hq_desktop.storage.transaction import Transaction

NOUN = "standing_choice"


def put(tx: Transaction, choice: StandingChoice) -> None:
    """Store a decision; it replaces an earlier one for the same precinct and side."""
    before = _drop_row(tx, choice.race, choice.precinct, choice.side)
    add_row(
        tx,
        StandingChoiceRow,
        {
            "race": choice.race,
            "precinct": choice.precinct,
            "side": choice.side.value,
            "copy": choice.copy,
            "reason": choice.reason,
            "operator": choice.operator,
        },
    )
    tx.mark(
        NOUN,
        key_of(choice),
        record_of(choice),
        before=None if before is None else record_of(before),
    )


def drop(tx: Transaction, race: RaceCode, precinct: PrecinctId, side: Side) -> None:
    """Take a decision back: the rule decides again."""
    before = _drop_row(tx, race, precinct, side)
    if before is not None:
        tx.mark(NOUN, key_of(before), None, before=record_of(before))


def get(tx: Transaction, race: RaceCode, precinct: PrecinctId, side: Side) -> StandingChoice | None:
    """Return the decision for a precinct's side; None where the rule decides."""
    found = _where(tx, *_conditions(race, precinct, side))
    return found[0] if found else None


def all(tx: Transaction, race: RaceCode) -> tuple[StandingChoice, ...]:  # noqa: A001 — choices.all
    """Return the decisions of a race."""
    return _where(tx, StandingChoiceRow.race == race)


def of_campaign(tx: Transaction) -> tuple[StandingChoice, ...]:
    """Return the decisions of every race."""
    return _where(tx)


def key_of(choice: StandingChoice) -> str:
    """Return the key of a decision in the journal."""
    return f"{choice.race}/{choice.precinct}/{choice.side.value}"


def _drop_row(
    tx: Transaction, race: RaceCode, precinct: PrecinctId, side: Side
) -> StandingChoice | None:
    found = get(tx, race, precinct, side)
    if found is not None:
        tx.connection.execute(delete(StandingChoiceRow).where(*_conditions(race, precinct, side)))
    return found


def _conditions(
    race: RaceCode, precinct: PrecinctId, side: Side
) -> tuple[ColumnElement[bool], ...]:
    return (
        StandingChoiceRow.race == race,
        StandingChoiceRow.precinct == precinct,
        StandingChoiceRow.side == side.value,
    )


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[StandingChoice, ...]:
    rows = tx.connection.execute(
        select(
            StandingChoiceRow.race,
            StandingChoiceRow.precinct,
            StandingChoiceRow.side,
            StandingChoiceRow.copy,
            StandingChoiceRow.reason,
            StandingChoiceRow.operator,
        )
        .where(*conditions)
        .order_by(StandingChoiceRow.race, StandingChoiceRow.precinct, StandingChoiceRow.side)
    )
    return tuple(
        StandingChoice(
            RaceCode(race), PrecinctId(precinct), Side(side), CopyId(copy), reason, operator
        )
        for race, precinct, side, copy, reason, operator in rows
    )
