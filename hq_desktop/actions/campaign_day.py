"""What hangs on the day of voting, so that nobody moves it without knowing."""

from dataclasses import dataclass
from datetime import date

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.terms import Term
from hq_desktop.storage import announcements, copies


@dataclass(frozen=True, slots=True)
class DayMove:
    """What another day of voting would move, and how much has been typed under the old one.

    `terms` are the terms whose end changes, each as it would be then.
    """

    day: date
    terms: tuple[Term, ...]
    sheets: int
    totals: int

    @property
    def needs_word(self) -> bool:
        """Whether a person must say that the day is meant: figures or terms stand on it."""
        return bool(self.terms or self.sheets or self.totals)


def day_move(desk: Desk, day: date) -> DayMove:
    """Return what moving the day of voting would move; stores nothing, not for the GUI thread."""
    with desk.database.reading() as tx:
        sheets = sum(1 for one in copies.all(tx) if one.withdrawn_at is None)
        totals = sum(1 for one in announcements.all(tx) if one.withdrawn_at is None)
    return DayMove(day, TermsActions(desk).moved_by(day), sheets, totals)
