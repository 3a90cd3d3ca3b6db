"""What a person decided about a file that came in: a sheet of a precinct, or why it is none."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.protocol import CopyId


class Unusable(StrEnum):
    """Why a file is not typed."""

    NOT_A_PROTOCOL = "not_a_protocol"
    PAGE_MISSING = "page_missing"
    ILLEGIBLE = "illegible"
    WRONG_ELECTION = "wrong_election"


class Decision(StrEnum):
    """What was decided."""

    SHEET = "sheet"
    SAME = "same"
    UNUSABLE = "unusable"
    INCIDENT = "incident"


@dataclass(frozen=True, slots=True)
class Assignment:
    """A person's decision about one file; without one the file waits.

    SHEET: a page of `copy`, of `precinct` in `race`. SAME: the same picture as `same_as`, which
    carries the decision. UNUSABLE: `unusable` says why. INCIDENT: evidence of `incident`.
    """

    sha256: str
    decision: Decision
    operator: str
    decided_at: datetime
    precinct: PrecinctId | None = None
    race: RaceCode | None = None
    copy: CopyId | None = None
    same_as: str = ""
    unusable: Unusable | None = None
    incident: IncidentId | None = None
    note: str = ""
    version: int = 1
