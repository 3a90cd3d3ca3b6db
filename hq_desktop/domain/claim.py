"""Who has a sheet before them: a claim, so that two people do not type the same one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.text import folded

CLAIM_LIFE = timedelta(minutes=30)
"""How long a claim holds without a sign of life; every field that is left is one."""


class ClaimedElsewhere(HqError):
    """Another person has the sheet before them; facts: key, operator."""

    code = "claimed_elsewhere"


def is_same_person(one: str, other: str) -> bool:
    """Return whether two names of operators are one: case, spaces and kinds of і do not count."""
    return folded(one) == folded(other)


@dataclass(frozen=True, slots=True)
class Claim:
    """A person's hold on a sheet since `claimed_at`; `seen_at` is the last sign of life."""

    copy: CopyId
    operator: str
    claimed_at: datetime
    seen_at: datetime

    life: ClassVar[timedelta] = CLAIM_LIFE

    def is_live(self, moment: datetime) -> bool:
        """Return whether the claim still holds at a moment."""
        return moment - self.seen_at < self.life

    def is_of(self, operator: str) -> bool:
        """Return whether it is this person's claim."""
        return is_same_person(self.operator, operator)
