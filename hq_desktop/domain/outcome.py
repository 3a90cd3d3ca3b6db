"""Who has won a seat that goes to the most votes, officially and by the readings."""

from collections.abc import Mapping
from dataclasses import dataclass

Votes = Mapping[str, int]
"""Votes by the contestant's code; against all is no contestant here."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The margin of the contestant in question; negative when another has more.

    `margin_low` and `margin_high` are the readings' margin with every unseen ballot against and
    for; None while a cap is unknown. `changes_result` is None while it cannot be said.
    """

    official_leader: str | None
    official_margin: int | None
    readings_leader: str | None
    readings_margin: int | None
    margin_low: int | None
    margin_high: int | None
    changes_result: bool | None


def leader(votes: Votes) -> str | None:
    """Return who has most votes; None in a tie or without votes."""
    if not votes:
        return None
    most = max(votes.values())
    first = [code for code, number in votes.items() if number == most]
    return first[0] if len(first) == 1 else None


def margin(votes: Votes | None, code: str | None) -> int | None:
    """Return the votes of one contestant less the best other's; alone, its own votes.

    None without votes or for somebody who is not among them.
    """
    if not votes or code is None or code not in votes:
        return None
    return votes[code] - max(
        (number for other, number in votes.items() if other != code), default=0
    )


def outcome(
    official: Votes | None, readings: Votes | None, unseen: int | None, ours: str | None
) -> Outcome:
    """Return the outcome; `unseen` is the sum of the caps of precincts not read in full.

    The margin is that of `ours`, else of the official leader.
    """
    official_leader = leader(official) if official else None
    subject = ours or official_leader
    by_readings = margin(readings, subject)
    low, high = _around(by_readings, unseen)
    return Outcome(
        official_leader=official_leader,
        official_margin=margin(official, subject),
        readings_leader=leader(readings) if readings else None,
        readings_margin=by_readings,
        margin_low=low,
        margin_high=high,
        changes_result=_changes(official_leader, readings, unseen),
    )


def _around(by_readings: int | None, unseen: int | None) -> tuple[int | None, int | None]:
    if by_readings is None or unseen is None:
        return None, None
    return by_readings - unseen, by_readings + unseen


def _changes(
    official_leader: str | None, readings: Votes | None, unseen: int | None
) -> bool | None:
    by_readings = margin(readings, official_leader)
    if by_readings is None or unseen is None:
        return None
    if by_readings + unseen < 0:
        return True
    return False if by_readings - unseen > 0 else None
