"""Objections out of the register: the same act elsewhere, the same again, what was refused."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from hq_desktop.actions.brief_body import CHALLENGING
from hq_desktop.actions.brief_dispute import Dispute
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import Outcome
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.objections import Objection
from hq_desktop.domain.text import Language, Text

_HANDED_IN = frozenset({CaseStage.FILED, CaseStage.DECIDED, CaseStage.APPEALED})
_REFUSED = frozenset({Outcome.REFUSED, Outcome.RETURNED, Outcome.LEFT, Outcome.PARTLY})
_Pair = tuple[Case, Template]
_PENDING = frozenset({CaseStage.FILED, CaseStage.APPEALED})


def of_same_act(dispute: Dispute) -> Iterator[Objection]:
    """Give what was or will be handed in about the same act.

    A commission waits while a court has the act (20(9)), a court does not wait for a commission;
    the same again needs a difference.
    """
    own = dispute.template
    if own.subject not in CHALLENGING:
        return
    templates = dispute.catalogue.complaints.templates
    same = [one for one in dispute.cases if _is_same_act(dispute, one)]
    known = [(one, templates[one.complaint]) for one in same if one.complaint in templates]
    others = [pair for pair in known if pair[1].subject in CHALLENGING]
    across = [pair for pair in others if pair[1].subject.is_for_court != own.subject.is_for_court]
    pending = [pair for pair in across if pair[0].stage in _PENDING]
    planned = [pair for pair in across if pair[0].stage not in _HANDED_IN]
    if own.subject.is_for_court:
        pending, planned = [], [*pending, *planned]
    again = [pair for pair in others if pair not in across and pair[0].stage in _HANDED_IN]
    for code, found in (
        ("parallel_filed", pending),
        ("parallel", planned),
        ("same_before", again),
    ):
        if found:
            yield Objection(code, {"others": _told(found)})


def of_refusals(dispute: Dispute, found: Sequence[Objection]) -> Iterator[Objection]:
    """Give what was refused before, held against the objections that this document meets.

    A reason leads to the objections it makes grave (`refusals.toml`); where one of them stands
    here as well it will be said again.
    """
    here = {one.code: one for one in found}
    for (reason, linked), cases in _refused(dispute).items():
        values = {"others": _told(cases), "reason": reason}
        again = [here[code] for code in linked if code in here]
        if not again and linked:
            yield Objection("refused_cleared", values)
            continue
        where = tuple(dict.fromkeys(place for one in again for place in one.where))
        is_answered = bool(again) and all(one.is_answered for one in again)
        yield Objection(
            "refused_before",
            values,
            details=tuple({"reply": _said(dispute, one)} for one in again),
            where=where if is_answered else (),
        )


def _refused(dispute: Dispute) -> Mapping[tuple[Text, tuple[str, ...]], list[_Pair]]:
    """Reasons given to our papers by the same body or on the same act, with those papers."""
    templates, known = dispute.catalogue.complaints.templates, dispute.catalogue.refusals
    cases = {one.id: one for one in dispute.cases if _is_related(dispute, one)}
    found: dict[tuple[Text, tuple[str, ...]], list[_Pair]] = {}
    for event in dispute.events:
        case = cases.get(event.case)
        if case is None or event.outcome not in _REFUSED or case.complaint not in templates:
            continue
        reasons = [known[code] for code in event.reasons if code in known]
        told = [(one.title, one.objections) for one in reasons]
        if not told and event.words.strip():
            told = [(Text(event.words.strip(), event.words.strip()), ())]
        for one in told:
            found.setdefault(one, []).append((case, templates[case.complaint]))
    return found


def _is_related(dispute: Dispute, case: Case) -> bool:
    """Whether a paper went to the same body, or was about the same act."""
    addressee = dispute.challenge.addressee
    if case.race != dispute.challenge.matter.race.code:
        return False
    is_same_body = addressee is not None and case.addressee == addressee.code
    return is_same_body or _is_same_act(dispute, case)


def _said(dispute: Dispute, one: Objection) -> Text:
    """What an objection says, in both languages of paper."""
    book, says = dispute.catalogue.complaints, dispute.catalogue.objections.rules[one.code].says
    russian, kazakh = (
        Wording(language, book).fill(says, one.values) for language in (Language.RU, Language.KK)
    )
    return Text(russian, kazakh)


def _is_same_act(dispute: Dispute, case: Case) -> bool:
    """Whether a case challenges this act; of precinct commissions by their precincts."""
    challenge = dispute.challenge
    if case.race != challenge.matter.race.code or case.stage is CaseStage.WITHDRAWN:
        return False
    if challenge.challenged is not None:
        return case.challenged == challenge.challenged.code
    own = {row.precinct.id for row in challenge.rows}
    return case.challenged is None and (not case.precincts or bool(own & set(case.precincts)))


def _told(pairs: Iterable[_Pair]) -> Text:
    """The other documents by their titles, with day and number where they were handed in."""
    russian, kazakh = [], []
    for case, template in pairs:
        note = ", ".join(part for part in (_day(case), _number(case)) if part)
        ending = f" ({note})" if note else ""
        russian.append(template.title.ru + ending)
        kazakh.append(template.title.kk + ending)
    return Text("; ".join(dict.fromkeys(russian)), "; ".join(dict.fromkeys(kazakh)))


def _day(case: Case) -> str:
    return "" if case.filed_on is None else f"{case.filed_on:%d.%m.%Y}"


def _number(case: Case) -> str:
    return f"№ {case.filed_number}" if case.filed_number else ""
