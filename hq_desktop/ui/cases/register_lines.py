"""A case as one line of the register: what it is, what runs for it, who must do what."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind, Outcome
from hq_desktop.domain.law import Deadline
from hq_desktop.domain.terms import SOON, Term
from hq_desktop.domain.zone import end_of

TO_FILE = frozenset({CaseStage.DRAFTED, CaseStage.PRINTED})
ANSWERED = frozenset({CaseStage.DECIDED, CaseStage.APPEALED})
OPEN, UNFILED, WAITING, DONE, EVERY = "open", "unfiled", "waiting", "answered", "every"
FILTERS = (OPEN, UNFILED, WAITING, DONE, EVERY)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the words of the screen; `terms` are those that run for it, the first first.

    `about_short` and `addressee_short` are names without the words that all commissions share.
    """

    case: Case
    title: str
    about: str
    addressee: str
    events: tuple[CaseEvent, ...] = ()
    terms: tuple[Term, ...] = ()
    about_short: str = ""
    addressee_short: str = ""
    late: Deadline | None = None
    """The term that its filing came after the safe date of."""

    @property
    def tasks(self) -> tuple[CaseEvent, ...]:
        """Tasks that are not done, those with the earliest day first, those without one last."""
        found = [
            one for one in self.events if one.kind is CaseEventKind.TASK and one.done_at is None
        ]
        return tuple(sorted(found, key=lambda one: (one.due is None, one.due, one.id)))

    @property
    def answer(self) -> CaseEvent | None:
        """The newest answer."""
        answers = [one for one in self.events if one.kind is CaseEventKind.ANSWERED]
        return answers[-1] if answers else None

    @property
    def outcome(self) -> Outcome | None:
        """What was answered last."""
        return self.answer.outcome if self.answer is not None else None

    @property
    def filing(self) -> CaseEvent | None:
        """The event of its filing."""
        found = [one for one in self.events if one.kind is CaseEventKind.FILED]
        return found[-1] if found else None

    def next_term(self, at: datetime) -> Term | None:
        """Return the term that ends first; one without a day comes last."""
        return min(self.terms, key=lambda one: _order(one.leads(at)), default=None)

    def ends_at(self, at: datetime) -> datetime | None:
        """Return when the first term or the first task ends; None where neither has a day."""
        term = self.next_term(at)
        ends = [] if term is None else [term.leads(at)]
        ends += [end_of(one.due) for one in self.tasks if one.due is not None]
        return min((one for one in ends if one is not None), default=None)

    def left(self, at: datetime) -> timedelta | None:
        """Return how much time is left to the first end; below zero where a task is overdue."""
        end = self.ends_at(at)
        return None if end is None else end - at

    def order(self, at: datetime) -> tuple[bool, float, int]:
        """Return what the register is sorted by: the first end, cases without one last."""
        return (*_order(self.ends_at(at)), -int(self.case.id))

    def is_soon(self, at: datetime) -> bool:
        """Whether something ends within two days or is overdue."""
        left = self.left(at)
        return left is not None and left <= SOON

    def fits(self, wanted: str) -> bool:
        """Say whether a filter leaves the case in the list."""
        stage = self.case.stage
        match wanted:
            case "unfiled":
                return stage in TO_FILE
            case "waiting":
                return stage is CaseStage.FILED
            case "answered":
                return stage in ANSWERED
            case "open":
                return (
                    stage in TO_FILE or stage is CaseStage.FILED or bool(self.terms or self.tasks)
                )
            case _:
                return True


def _order(end: datetime | None) -> tuple[bool, float]:
    return (end is None, 0.0 if end is None else end.timestamp())
