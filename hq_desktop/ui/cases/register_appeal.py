"""From a decision to the desk: what it is appealed by, before whom, in which order."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.domain.case import Case
from hq_desktop.domain.case_event import Outcome
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.route import Addressee
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.request_form import Wanted
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import articles, checked_mark

translate = QCoreApplication.translate
OF_JUDGMENT, OF_DECISION, OF_PRECINCT = "own-appeal", "claim-court", "complaint-precinct"
"""Documents against a judgment, against what a commission decided, and against what a precinct
commission answered itself; another one is the lawyer's choice on the desk."""


@dataclass(frozen=True, slots=True)
class AppealWay:
    """What the desk begins with, in words and as choices."""

    case: Case
    answered: CaseLine
    wanted: Wanted
    words: str
    account: str
    is_of_court: bool = False

    def is_against(self, place: CasePlace) -> bool:
        """Whether a document challenges what was decided, and not another act beside it.

        A judgment stands in no place of its own. Without this a claim on announced totals would
        run under the term of a decision that it does not challenge.
        """
        if self.is_of_court:
            return True
        if self.case.addressee is None:
            return place.challenged is None and bool({*place.precincts} & {*self.case.precincts})
        return place.challenged == self.case.addressee


def read_appeal(terms: TermsActions, line: CaseLine) -> AppealWay:
    """Return what a decision is appealed by; belongs in a task. Raises NotFound."""
    board, case = terms.board(), line.case
    body = None if case.addressee is None else board.directory.commissions.get(case.addressee)
    kind = EventKind.DECISION_RECEIVED
    if body is not None and body.is_court:
        is_returned = line.outcome is Outcome.RETURNED
        kind = EventKind.CLAIM_RETURNED if is_returned else EventKind.JUDGMENT_HANDED
    place = case.precincts[0] if case.addressee is None and case.precincts else None
    found = terms.route(kind, case.race, case.addressee, place)
    is_of_court = body is not None and body.is_court
    wanted = _wanted(case, is_judged=is_of_court)
    is_for_court = wanted.document != OF_PRECINCT
    names = [one.body.name for one in found if one.body and one.is_court is is_for_court]
    words = translate("Register", "Against the decision in case № {number}").format(number=case.id)
    if names:
        words = f"{words} → {worded(names[0])}"
    account = "\n".join(_told(one, board) for one in found)
    return AppealWay(case, line, wanted, words, account, is_of_court)


def _wanted(case: Case, *, is_judged: bool) -> Wanted:
    if is_judged:
        return Wanted(document=OF_JUDGMENT)
    if case.addressee is None:
        return Wanted(precincts=case.precincts, document=OF_PRECINCT)
    return Wanted(document=OF_DECISION, defendant=case.addressee)


def _told(one: Addressee, board: TermsBoard) -> str:
    title = worded(one.body.name) if one.body is not None else one.level.value
    law = articles(one.law, board.acts)
    within = worded(one.deadline.within) if one.deadline is not None else ""
    told = ", ".join(part for part in (title, within, law) if part)
    return f"{told} ({checked_mark(one.mark)})"
