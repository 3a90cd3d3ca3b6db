"""What is urgent at the start: terms that end, tasks whose day is over.

It reads little and brings no library along: the window asks for it before it shows a screen.
"""

from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.case_event import CaseEventKind
from hq_desktop.domain.zone import aware, end_of
from hq_desktop.storage import case_events


@dataclass(frozen=True, slots=True)
class Urgent:
    """How many of our own terms end within two days, and how many tasks are overdue."""

    ending: int
    overdue: int

    @property
    def together(self) -> int:
        """How many things ask for attention."""
        return self.ending + self.overdue


def urgent(desk: Desk, now: datetime) -> Urgent:
    """Return what is urgent at a moment."""
    with desk.database.reading() as tx:
        tasks = [one for one in case_events.all(tx) if one.kind is CaseEventKind.TASK]
    overdue = (
        one
        for one in tasks
        if one.done_at is None and one.due is not None and end_of(one.due) <= aware(now)
    )
    return Urgent(len(TermsActions(desk).board().urgent(now)), sum(1 for _ in overdue))
