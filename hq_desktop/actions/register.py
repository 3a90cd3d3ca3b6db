"""What a person can do with the register of complaints, from the draft to the decision."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_annexes import Added
from hq_desktop.actions.register_answers import (
    Answer,
    event_taken_back,
    legal_event_of,
    refuse_ahead,
    refuse_unlikely,
)
from hq_desktop.actions.register_board import RegisterBoard, RegisterRow, RegisterTask, read_board
from hq_desktop.actions.register_filing import Filed, Filing, FilingWarning, weighed
from hq_desktop.actions.register_morning import morning_of
from hq_desktop.actions.register_scans import read_scans
from hq_desktop.actions.register_steps import (
    UNWRITTEN,
    act_told,
    appealing,
    begun,
    step,
    told_again,
    unlinked,
    with_snapshot,
)
from hq_desktop.actions.terms import TermsActions
from hq_desktop.documents.morning_page import build_morning_page
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind
from hq_desktop.domain.errors import FactsMissing, NotFound, Refused
from hq_desktop.domain.legal_event import LegalEvent
from hq_desktop.domain.register import (
    UNFILED,
    CaseDeed,
    CasePlace,
    check,
    check_take_back,
    same_case,
)
from hq_desktop.domain.text import Language
from hq_desktop.domain.zone import aware, day_of
from hq_desktop.storage import campaigns, case_events, cases, legal_events
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.transaction import Transaction

__all__ = [
    "Answer",
    "Filed",
    "Filing",
    "FilingWarning",
    "RegisterActions",
    "RegisterBoard",
    "RegisterRow",
    "RegisterTask",
]

BEGUN = "case_begun"
PRINTED = "case_printed"
FILED = "case_filed"
ANSWERED = "case_answered"
APPEALED = "case_appealed"
WITHDRAWN = "case_withdrawn"
NOTED = "case_noted"
ACT_TOLD = "case_act_told"
TASK_GIVEN = "case_task_given"
TASK_FOLLOWED = "case_task_followed"
TAKEN_BACK = "case_event_taken_back"


@dataclass(frozen=True, slots=True)
class RegisterActions:
    """The register of complaints of one campaign."""

    desk: Desk

    def board(self, now: datetime | None = None) -> RegisterBoard:
        """Return every case with its events, terms and tasks as they stand at a moment."""
        return read_board(self.desk, now or datetime.now(UTC))

    def waiting(self) -> int:
        """Return how many tasks are overdue and how many of our terms end soon, together."""
        now = datetime.now(UTC)
        board = self.board(now)
        return len(board.overdue(now)) + len(board.terms.urgent(now))

    def begin(self, place: CasePlace) -> Case:
        """Return the case of a document that is not handed in yet; a new one where there is none.

        Precincts, language and people of a known one are brought up to date.
        """
        with self.desk.database.transaction(self.desk.operator, BEGUN) as tx:
            return begun(tx, place)

    def case(self, number: CaseId) -> Case:
        """Return a case by its number; raises NotFound."""
        with self.desk.database.reading() as tx:
            return cases.get(tx, number)

    def find(self, place: CasePlace) -> Case | None:
        """Return the case of a document that is not handed in yet; None where there is none."""
        with self.desk.database.reading() as tx:
            return same_case(place, cases.all(tx))

    def printed(
        self, case: Case, files: tuple[tuple[str, str], ...], snapshot: str, copies: int = 1
    ) -> Case:
        """Write down that files, by name and SHA-256, were printed in so many copies.

        `snapshot` is the digest of the facts they show. Raises NotFound, Refused.
        """
        with self.desk.database.transaction(self.desk.operator, PRINTED) as tx:
            event = _event(case.id, CaseEventKind.PRINTED, tx.moment, number=str(copies))
            event = replace(event, snapshot=snapshot, files=files)
            after = with_snapshot(tx, step(tx, case.id, CaseDeed.PRINT, event), snapshot)
            _name(tx, after)
            return after

    def weigh(self, case: Case, at: datetime) -> tuple[FilingWarning, ...]:
        """Return what the law would say of filing a case at a moment; nothing is written."""
        return weighed(case, at, TermsActions(self.desk).board())

    def file(self, case: Case, filing: Filing) -> Filed:
        """Write down that a complaint was handed in, with its scans; a late one is told.

        Raises NotFound, Refused, FileMissing, FileUnreadable; then nothing was kept.
        """
        self._check(case.id, CaseDeed.FILE, filing.at)
        scans = read_scans(filing.scans)
        warnings = self.weigh(case, filing.at)
        scans.keep(self.desk.database.evidence)
        with self.desk.database.transaction(self.desk.operator, FILED) as tx:
            scans.register(tx)
            event = _event(case.id, CaseEventKind.FILED, aware(filing.at), number=filing.number)
            event = replace(event, how=filing.how, words=filing.words, evidence=_kept(scans))
            after = step(tx, case.id, CaseDeed.FILE, event)
            _name(tx, after, number=filing.number)
        return Filed(after, warnings)

    def answer(self, case: Case, answer: Answer) -> Case:
        """Write an answer down, and the event of the law that it is: what may follow runs from it.

        Raises NotFound, Refused, FactsMissing without the day of a commission's decision,
        FileMissing, FileUnreadable; then nothing was kept.
        """
        self._refuse_unknown(answer.reasons)
        with self.desk.database.reading() as tx:
            self._legal_event(tx, case.id, answer)
        scans = read_scans(answer.scans)
        scans.keep(self.desk.database.evidence)
        with self.desk.database.transaction(self.desk.operator, ANSWERED) as tx:
            follows = self._legal_event(tx, case.id, answer)
            scans.register(tx)
            event = replace(
                _event(case.id, CaseEventKind.ANSWERED, aware(answer.received_at)),
                number=answer.number,
                due=answer.act_on,
                outcome=answer.outcome,
                reasons=answer.reasons,
                words=answer.words,
                evidence=_kept(scans),
            )
            after = step(tx, case.id, CaseDeed.ANSWER, event)
            if follows is not None:
                legal_events.add(tx, replace(follows, operator=tx.operator))
            _name(tx, after, outcome=answer.outcome.value)
        return after

    def appeal(self, case: Case, place: CasePlace) -> Case:
        """Begin a complaint against the last answer to a case and return it; raises Refused.

        A draft of the same document that stands already becomes that complaint.
        """
        with self.desk.database.transaction(self.desk.operator, APPEALED) as tx:
            check(cases.get(tx, case.id).stage, CaseDeed.APPEAL)
            events = case_events.of_case(tx, case.id)
            told = [one.act_on for one in events if one.kind is CaseEventKind.ANSWERED]
            act_on = place.act_on or (told[-1] if told else None)
            new = appealing(tx, replace(place, act_on=act_on), case.id)
            event = _event(case.id, CaseEventKind.APPEALED, tx.moment, number=str(new.id))
            step(tx, case.id, CaseDeed.APPEAL, event)
            _name(tx, new)
        return new

    def withdraw(self, case: Case, words: str) -> Case:
        """Write down that a complaint is not pursued, and why; raises NotFound, Refused."""
        with self.desk.database.transaction(self.desk.operator, WITHDRAWN) as tx:
            event = _event(case.id, CaseEventKind.WITHDRAWN, tx.moment, words=words)
            after = step(tx, case.id, CaseDeed.WITHDRAW, event)
            _name(tx, after)
        return after

    def set_act(self, case: Case, act_on: date | None) -> Case:
        """Say the day of the act that a case challenges, which tells acts of one body apart."""
        with self.desk.database.transaction(self.desk.operator, ACT_TOLD) as tx:
            after = act_told(tx, case.id, act_on)
            _name(tx, after)
        return after

    def note(self, case: Case, words: str) -> CaseEvent:
        """Write a note to a case; raises NotFound, FactsMissing without words."""
        return self._add(NOTED, case.id, CaseEventKind.NOTE, words, "", None)

    def add_task(self, case: Case, words: str, who: str, due: date | None) -> CaseEvent:
        """Write down who must do what until the end of a day; raises NotFound, FactsMissing."""
        person = " ".join(who.split())
        return self._add(TASK_GIVEN, case.id, CaseEventKind.TASK, words, person, due)

    def done(self, event: CaseEventId, *, is_done: bool = True) -> CaseEvent:
        """Say that a task is done, or that it is not after all; raises NotFound, Refused."""
        with self.desk.database.transaction(self.desk.operator, TASK_FOLLOWED) as tx:
            before = case_events.get(tx, event)
            if before.kind is not CaseEventKind.TASK:
                raise Refused(reason="not_a_task")
            if (before.done_at is not None) == is_done:
                return before
            after = replace(before, done_at=tx.moment if is_done else None)
            _name(tx, cases.get(tx, before.case), done="1" if is_done else "0")
            return case_events.save(tx, after)

    def take_back(self, event: CaseEventId) -> Case:
        """Take an event back that did not happen, and return its case as it stood before.

        Of the steps the newest; what an answer started is taken back with it, an appeal only as
        long as it is not handed in. Notes and tasks go at any time. Raises NotFound, Refused.
        """
        with self.desk.database.transaction(self.desk.operator, TAKEN_BACK) as tx:
            case = case_events.get(tx, event).case
            events = case_events.of_case(tx, case)
            found = check_take_back(events, event)
            if found.kind is CaseEventKind.ANSWERED:
                started = event_taken_back(found, events, legal_events.all(tx))
                if started is not None:
                    legal_events.remove(tx, started.id)
            if found.kind is CaseEventKind.APPEALED and found.number.isdecimal():
                _let_go(tx, CaseId(int(found.number)))
            case_events.remove(tx, event)
            after = told_again(tx, case)
            _name(tx, after, kind=found.kind.value)
        return after

    def scan(self, sha256: str) -> Path:
        """Return a scan as it was kept."""
        return self.desk.database.evidence.path(sha256)

    def morning_page(
        self, day: date, language: Language, target: Path, now: datetime | None = None
    ) -> Path:
        """Write the page that the candidate gets in the morning of a day; returns the target.

        `now` is the moment it speaks of: the same records and moment give the same bytes. Raises
        FolderReadOnly, DiskFull; a page that stood there before stays then.
        """
        moment = now or datetime.now(UTC)
        page = morning_of(self.desk, self.board(moment), day, moment)
        wording = Wording(language, self.desk.catalogue.complaints)
        fresh = target.with_name(f"{target.name}.new")
        try:
            build_morning_page(page, wording, self.desk.catalogue.morning, fresh)
            fresh.replace(target)
        except OSError as fault:
            fresh.unlink(missing_ok=True)
            raise of_disk(fault, str(target)) from fault
        return target

    def _add(
        self, deed: str, case: CaseId, kind: CaseEventKind, words: str, who: str, due: date | None
    ) -> CaseEvent:
        told = " ".join(words.split()) if kind is CaseEventKind.TASK else words.strip()
        if not told:
            raise FactsMissing(names="words_untold")
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            _name(tx, cases.get(tx, case))
            event = replace(_event(case, kind, tx.moment, words=told), who=who, due=due)
            return case_events.add(tx, replace(event, operator=tx.operator))

    def _check(self, case: CaseId, deed: CaseDeed, at: datetime) -> None:
        with self.desk.database.reading() as tx:
            check(cases.get(tx, case).stage, deed)
            refuse_ahead(at, _today(tx))

    def _legal_event(self, tx: Transaction, case: CaseId, answer: Answer) -> LegalEvent | None:
        """Return what an answer starts; raises what stands against writing it down."""
        found = cases.get(tx, case)
        check(found.stage, CaseDeed.ANSWER)
        refuse_ahead(answer.received_at, _today(tx))
        refuse_unlikely(found, answer)
        template = self.desk.catalogue.complaints.templates.get(found.complaint)
        subject = None if template is None else template.subject
        return legal_event_of(found, answer, subject, campaigns.directory(tx))

    def _refuse_unknown(self, reasons: tuple[str, ...]) -> None:
        for one in reasons:
            if one not in self.desk.catalogue.refusals:
                raise NotFound(noun="refusal", key=one)


def _event(
    case: CaseId, kind: CaseEventKind, at: datetime, *, number: str = "", words: str = ""
) -> CaseEvent:
    return CaseEvent(UNWRITTEN, case, kind, at, number=number, words=words)


def _today(tx: Transaction) -> date | None:
    """Return the day after which nothing can have happened; a sample has a time of its own."""
    return None if campaigns.get(tx).is_sample else day_of(tx.moment)


def _kept(scans: Added) -> tuple[str, ...]:
    return tuple(scans.paths or ())


def _let_go(tx: Transaction, appeal: CaseId) -> None:
    if cases.get(tx, appeal).stage not in {*UNFILED, CaseStage.WITHDRAWN}:
        raise Refused(reason="appeal_is_filed")
    unlinked(tx, appeal)


def _name(tx: Transaction, case: Case, **facts: str) -> None:
    """Say in the journal which case a deed was done to."""
    tx.note(case=str(case.id), complaint=case.complaint, **facts)
