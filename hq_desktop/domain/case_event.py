"""What happens to a complaint: printed, filed, answered, appealed, and who must do what."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.case import CaseId

CaseEventId = NewType("CaseEventId", int)


class CaseEventKind(StrEnum):
    """What happened; a task is something that somebody must do."""

    DRAFTED = "drafted"
    PRINTED = "printed"
    FILED = "filed"
    ANSWERED = "answered"
    APPEALED = "appealed"
    WITHDRAWN = "withdrawn"
    NOTE = "note"
    TASK = "task"


class FilingWay(StrEnum):
    """How a document was handed in."""

    HAND = "hand"
    POST = "post"
    E_REQUEST = "e_request"
    COURT_CABINET = "court_cabinet"
    EMAIL = "email"


class Outcome(StrEnum):
    """What the body answered: the demands met in whole, in part or not, or no decision on them."""

    SATISFIED = "satisfied"
    PARTLY = "partly"
    REFUSED = "refused"
    RETURNED = "returned"
    LEFT = "left"
    TRANSFERRED = "transferred"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One event in the life of a complaint.

    `number` is the incoming number, the number of the receipt or of the decision; `evidence` its
    scans by their SHA-256. `reasons` are codes of the list of reasons for a refusal, `words` what
    the paper says itself. Of a task `who` must do `words` until `due`; `done_at` is when it was
    done. `files` are the printed files by name and SHA-256, `snapshot` the facts they show. Of a
    draft and an answer `due` is the day of the act: the challenged one, the decision. A complaint
    and its appeal name one another by the number of the case.
    """

    id: CaseEventId
    case: CaseId
    kind: CaseEventKind
    at: datetime
    operator: str = ""
    how: FilingWay | None = None
    number: str = ""
    evidence: tuple[str, ...] = ()
    outcome: Outcome | None = None
    reasons: tuple[str, ...] = ()
    words: str = ""
    due: date | None = None
    who: str = ""
    done_at: datetime | None = None
    snapshot: str = ""
    files: tuple[tuple[str, str], ...] = ()
    version: int = 1

    @property
    def act_on(self) -> date | None:
        """The day of the challenged act or of the decision; None of a task and where untold."""
        return None if self.kind is CaseEventKind.TASK else self.due
