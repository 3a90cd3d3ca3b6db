"""The register as a screen, a table and the morning page show it, read at one moment."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.register_filing import terms_under, weighed
from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind, Outcome
from hq_desktop.domain.election import Directory
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.law import Deadline
from hq_desktop.domain.refusal import Refusal
from hq_desktop.domain.register import UNFILED
from hq_desktop.domain.terms import LIVE, Term, TermSide
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import aware, end_of
from hq_desktop.storage import case_events, evidence, signatories, snapshots
from hq_desktop.storage.transaction import Transaction

_NAMED = 12
"""So many precincts are named of one complaint."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One case with everything a list needs.

    `events` are in the order they were written down, `tasks` those that are not done. `terms` run
    for it now: ours to file it or to appeal its answer, theirs to answer. `late` is the term that
    it was filed after the safe day of; `is_newest` whether what was made last of the same
    document belongs to it, None where nothing was made.
    """

    case: Case
    events: tuple[CaseEvent, ...]
    title: Text
    about: Text
    addressee: Text
    tasks: tuple[CaseEvent, ...] = ()
    terms: tuple[Term, ...] = ()
    late: Deadline | None = None
    is_newest: bool | None = None

    @property
    def next(self) -> Term | None:
        """The term that ends first."""
        return self.terms[0] if self.terms else None

    @property
    def filing(self) -> CaseEvent | None:
        """How it was handed in."""
        return _last(self.events, CaseEventKind.FILED)

    @property
    def answer(self) -> CaseEvent | None:
        """What was answered last."""
        return _last(self.events, CaseEventKind.ANSWERED)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of the last answer."""
        return None if self.answer is None else self.answer.outcome

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of the last answer, by their codes."""
        return () if self.answer is None else self.answer.reasons

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The printed files by name and SHA-256, the last time first."""
        printed = [one for one in self.events if one.kind is CaseEventKind.PRINTED]
        return tuple(dict.fromkeys(file for one in reversed(printed) for file in one.files))

    @property
    def responsible(self) -> str:
        """Who must do the next thing; without a task nobody is named."""
        return next((one.who for one in self.tasks if one.who), "")


@dataclass(frozen=True, slots=True)
class RegisterTask:
    """A task that is not done, with the case it belongs to."""

    event: CaseEvent
    row: RegisterRow

    def is_overdue(self, now: datetime) -> bool:
        """Whether its day is over."""
        return self.event.due is not None and end_of(self.event.due) <= aware(now)


@dataclass(frozen=True, slots=True)
class RegisterBoard:
    """Every case of the register, the newest last, and what it takes to tell of them."""

    rows: tuple[RegisterRow, ...]
    tasks: tuple[RegisterTask, ...]
    terms: TermsBoard
    reasons: Mapping[str, Refusal] = field(default_factory=dict)
    files: Mapping[str, EvidenceFile] = field(default_factory=dict)
    people: tuple[str, ...] = ()

    def overdue(self, now: datetime) -> tuple[RegisterTask, ...]:
        """Return the tasks whose day is over."""
        return tuple(one for one in self.tasks if one.is_overdue(now))

    @property
    def counts(self) -> Mapping[CaseStage, int]:
        """How many cases stand at each stage."""
        found = Counter(row.case.stage for row in self.rows)
        return {stage: found[stage] for stage in CaseStage}

    def row(self, case: CaseId) -> RegisterRow | None:
        """Return a case by its number."""
        return next((one for one in self.rows if one.case.id == case), None)


def read_board(desk: Desk, now: datetime) -> RegisterBoard:
    """Return the register as it stands at a moment."""
    terms = TermsActions(desk).board()
    with desk.database.reading() as tx:
        events = case_events.all(tx)
        frozen = snapshots.moments(tx)
        files = _files(tx, events)
        people = _people(tx, events)
    rows = tuple(
        _row(case, tuple(one for one in events if one.case == case.id), desk, terms, frozen, now)
        for case in terms.cases
    )
    return RegisterBoard(
        rows=rows,
        tasks=tuple(sorted(_tasks(rows), key=_due)),
        terms=terms,
        reasons=desk.catalogue.refusals,
        files=files,
        people=people,
    )


def _row(
    case: Case,
    events: tuple[CaseEvent, ...],
    desk: Desk,
    board: TermsBoard,
    frozen: Mapping[str, datetime],
    now: datetime,
) -> RegisterRow:
    template = desk.catalogue.complaints.templates.get(case.complaint)
    filing = _last(events, CaseEventKind.FILED)
    warnings = () if filing is None else weighed(case, filing.at, board)
    return RegisterRow(
        case=case,
        events=events,
        title=Text(case.complaint, case.complaint) if template is None else template.title,
        about=about(case, board),
        addressee=addressee(case, board.directory),
        tasks=tuple(sorted(_open(events), key=_task_order)),
        terms=tuple(one for one in _terms(case, board, now) if one.state(now) in LIVE),
        late=warnings[0].deadline if warnings else None,
        is_newest=_is_newest(case, board.cases, frozen),
    )


def about(case: Case, board: TermsBoard) -> Text:
    """Return whose act a case is about: a commission by name, precincts by their numbers."""
    if case.challenged is not None:
        found = board.directory.commissions.get(case.challenged)
        return Text(case.challenged, case.challenged) if found is None else found.name
    numbers = [board.titles[one] for one in case.precincts if one in board.titles]
    told = ", ".join(numbers[:_NAMED]) + (" …" if len(numbers) > _NAMED else "")
    if not told:
        return Text()
    return Text(f"УИК № {told}", f"№ {told} УСК", f"precincts {told}")


def addressee(case: Case, directory: Directory) -> Text:
    """Return the name of the body that takes a case; nothing where the directory lacks it."""
    if case.addressee is None:
        return Text()
    found = directory.commissions.get(case.addressee)
    return Text(case.addressee, case.addressee) if found is None else found.name


def _terms(case: Case, board: TermsBoard, now: datetime) -> tuple[Term, ...]:
    """Ours before it is filed and after it is answered, theirs in between."""
    if case.stage in UNFILED:
        found: Iterable[Term] = terms_under(case, board)
    elif case.stage is CaseStage.FILED:
        own = (one for one in board.terms if one.event.case == case.id)
        found = (one for one in own if one.side is TermSide.THEIRS)
    elif case.stage is CaseStage.DECIDED:
        own = (one for one in board.terms if one.event.case == case.id)
        found = (one for one in own if one.side is TermSide.OURS)
    else:
        found = ()
    return tuple(sorted(found, key=lambda one: _first(one.leads(now))))


def _first(moment: datetime | None) -> tuple[bool, float]:
    return (moment is None, 0.0 if moment is None else moment.timestamp())


def _is_newest(case: Case, every: Sequence[Case], frozen: Mapping[str, datetime]) -> bool | None:
    """Whether no other case of the same document was made from newer facts."""
    own = [frozen[one] for one in case.snapshots if one in frozen]
    if not own:
        return None
    others = (one for one in every if one.id != case.id and _is_same_document(one, case))
    made = (frozen[one] for other in others for one in other.snapshots if one in frozen)
    return all(moment <= max(own) for moment in made)


def _is_same_document(one: Case, other: Case) -> bool:
    same = (one.race, one.complaint, one.challenged, one.addressee)
    if same != (other.race, other.complaint, other.challenged, other.addressee):
        return False
    first, second = frozenset(one.precincts), frozenset(other.precincts)
    return first == second or bool(first & second)


def _open(events: Iterable[CaseEvent]) -> Iterable[CaseEvent]:
    return (one for one in events if one.kind is CaseEventKind.TASK and one.done_at is None)


def _tasks(rows: Iterable[RegisterRow]) -> Iterable[RegisterTask]:
    return (RegisterTask(one, row) for row in rows for one in row.tasks)


def _due(task: RegisterTask) -> tuple[bool, int, int]:
    return _task_order(task.event)


def _task_order(event: CaseEvent) -> tuple[bool, int, int]:
    return (event.due is None, 0 if event.due is None else event.due.toordinal(), event.id)


def _last(events: Iterable[CaseEvent], kind: CaseEventKind) -> CaseEvent | None:
    found = [one for one in events if one.kind is kind]
    return found[-1] if found else None


def _files(tx: Transaction, events: Iterable[CaseEvent]) -> Mapping[str, EvidenceFile]:
    wanted = dict.fromkeys(sha256 for one in events for sha256 in one.evidence)
    known = evidence.known(tx, wanted)
    return {one: evidence.get(tx, one) for one in wanted if one in known}


def _people(tx: Transaction, events: Iterable[CaseEvent]) -> tuple[str, ...]:
    """Who may be named for a task: those who had one, who sign, who work here."""
    had = [one.who for one in events if one.who]
    worked = [one.operator for one in events if one.operator]
    signing = [one.name for one in signatories.all(tx)]
    return tuple(dict.fromkeys((*had, *signing, *worked)))
