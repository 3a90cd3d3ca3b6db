"""Calls to the people at the precincts: whom, by whom, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import ObserverId

CallId = NewType("CallId", int)


class CallOutcome(StrEnum):
    """What came of a call; PROMISED: a photo or the paper will come."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    PROMISED = "promised"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a person about a precinct; it stays when the person is taken out of the lists."""

    id: CallId
    observer: ObserverId
    precinct: PrecinctId
    made_at: datetime
    operator: str
    outcome: CallOutcome
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as one calls them; in lists `code` may stand for the name."""

    id: ObserverId
    code: str
    name: str
    phone: str = ""

    def shown_name(self, by_code: bool) -> str:
        """Return what stands for the person: the name, or the code where names are hidden."""
        return self.code if by_code or not self.name else self.name
