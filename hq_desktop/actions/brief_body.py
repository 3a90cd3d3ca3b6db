"""Objections before the facts are read: the term, the body turned to, who signs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hq_desktop.actions.brief_dispute import IN_TEXT, Dispute
from hq_desktop.actions.package_facts import act_on
from hq_desktop.domain.capacity import lacks, role_of, signers, standing_of
from hq_desktop.domain.complaint import BlockKind, Flag, Subject
from hq_desktop.domain.election import Commission
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.law import Deadline, Level
from hq_desktop.domain.objections import Objection
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import Right
from hq_desktop.domain.route import Act, Addressee, Rules, addressees
from hq_desktop.domain.terms import Term, TermSide, TermState
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import end_of

COMPLAINT, CLAIM, CENTRAL_CLAIM, RECOUNT = "D05", "D07", "D10", "D04"
"""Terms of `deadlines.toml`: 20(9), of the same for a court, of acts of the central one, 43(9)."""

CHALLENGING = frozenset({Subject.PRECINCT, Subject.TERRITORY, Subject.COURT, Subject.COPY})
"""What challenges an act, so that ten days run for it."""

_ROUTED = frozenset({Subject.PRECINCT, Subject.TERRITORY, Subject.COURT, Subject.RECOUNT})
_RECOUNTING = frozenset({Subject.PRECINCT, Subject.TERRITORY})


def of_body(dispute: Dispute) -> Iterator[Objection]:
    """Give the objections that end a document before its facts are read."""
    yield from _of_term(dispute)
    yield from _of_recount(dispute)
    yield from _of_addressee(dispute)
    yield from _of_signatory(dispute)


@dataclass(frozen=True, slots=True)
class _Counted:
    """One way to count the term: from which day, until when."""

    act: date
    safe: date
    nominal: date
    until: datetime


def _of_term(dispute: Dispute) -> Iterator[Objection]:
    """Of several ways to count, the one that ends first."""
    if dispute.template.subject not in CHALLENGING:
        return
    found = min(_counted(dispute), key=lambda one: one.until, default=None)
    if found is None:
        return
    if dispute.now >= found.until:
        yield Objection("term_over", {"act": found.act, "safe": found.safe})
        return
    hours = int((found.until - dispute.now).total_seconds() // 3600)
    has_receipt = any(one.kind is BlockKind.RECEIPT for one in dispute.template.blocks)
    yield Objection(
        "term_running",
        {"act": found.act, "safe": found.safe, "nominal": found.nominal, "hours": hours},
        where=(IN_TEXT,) if has_receipt else (),
    )


def _counted(dispute: Dispute) -> Iterator[_Counted]:
    deadline = _deadline(dispute)
    if deadline is None:
        return
    act = act_on(dispute.challenge)
    profile = dispute.challenge.matter.facts.profile.code
    window = None if act is None else deadline.window(act, profile)
    if act is not None and window is not None:
        yield _Counted(act, window.safe, window.nominal, end_of(window.safe))
    for one in _terms(dispute, deadline.code):
        if one.safe_until is not None and one.safe_on and one.nominal_on:
            yield _Counted(one.occurrence.act_on, one.safe_on, one.nominal_on, one.safe_until)


def _deadline(dispute: Dispute) -> Deadline | None:
    """The term of the document's own kind."""
    subject, challenged = dispute.template.subject, dispute.challenge.challenged
    code = COMPLAINT
    if subject is Subject.RECOUNT:
        code = RECOUNT
    elif subject.is_for_court:
        is_central = challenged is not None and challenged.level == Level.CENTRAL
        code = CENTRAL_CLAIM if is_central else CLAIM
    return dispute.catalogue.law.deadlines.get(code)


def _terms(dispute: Dispute, code: str) -> Iterator[Term]:
    """The terms of a kind that run from the very act that the document challenges."""
    race = dispute.challenge.matter.race.code
    challenged = dispute.challenge.challenged
    places = {row.precinct.id for row in dispute.challenge.rows}
    for one in dispute.board.terms:
        event = one.event
        if one.side is not TermSide.OURS or one.deadline.code != code:
            continue
        if event.race not in {None, race}:
            continue
        if challenged is None:
            is_same = event.precinct in places or (
                event.precinct is None and event.kind is EventKind.COUNT_ENDED
            )
        else:
            is_same = event.commission == challenged.code and event.precinct is None
        if is_same:
            yield one


def _of_recount(dispute: Dispute) -> Iterator[Objection]:
    subject = dispute.template.subject
    if subject is not Subject.RECOUNT and subject not in _RECOUNTING:
        return
    race = dispute.challenge.matter.race.code
    known = [
        one
        for one in dispute.board.terms
        if one.deadline.code == RECOUNT and one.event.race in {None, race}
    ]
    over = {TermState.GONE, TermState.PASSED}
    is_gone = bool(known) and all(one.state(dispute.now) in over for one in known)
    if is_gone and subject is Subject.RECOUNT:
        yield Objection("recount_gone")
    elif not is_gone:
        yield Objection("recount_term")


def _of_addressee(dispute: Dispute) -> Iterator[Objection]:
    """The body addressed must be one that the route of the act leads to."""
    addressee = dispute.challenge.addressee
    if addressee is None or dispute.template.subject not in _ROUTED:
        return
    found = list(_route(dispute))
    if not found or any(_hears(one, addressee) for one in found):
        return
    bodies = dispute.catalogue.law.bodies
    names = [bodies[one.level].title if one.body is None else one.body.name for one in found]
    told = list(dict.fromkeys(names))
    yield Objection(
        "wrong_addressee",
        {
            "body": addressee.name,
            "names": Text("; ".join(one.ru for one in told), "; ".join(one.kk for one in told)),
        },
    )


def _hears(one: Addressee, addressee: Commission) -> bool:
    """Whether this is the body; one that the directory lacks is not held against anybody."""
    if addressee.is_court or one.is_court:
        return addressee.is_court and one.is_court
    return one.body is None or one.body.code == addressee.code


def _route(dispute: Dispute) -> Iterator[Addressee]:
    matter = dispute.challenge.matter
    law = dispute.catalogue.law
    rules = Rules(law.routes, law.deadlines, law.reliefs, dispute.catalogue.roles)
    for act in _acts(dispute):
        yield from addressees(act, matter.facts.directory, matter.facts.profile, rules)


def _acts(dispute: Dispute) -> Iterator[Act]:
    """The act challenged; precincts under one commission have one route."""
    race = dispute.challenge.matter.race
    if dispute.challenge.challenged is not None:
        yield Act(EventKind.TOTALS_ANNOUNCED, race, dispute.challenge.challenged)
    else:
        first = {row.precinct.commission: row.precinct for row in dispute.challenge.rows}
        for precinct in first.values():
            yield Act(EventKind.COUNT_ENDED, race, precinct=precinct)


def _of_signatory(dispute: Dispute) -> Iterator[Objection]:
    signatory, roles = dispute.draft.signatory, dispute.catalogue.roles
    if signatory is None:
        return
    role = role_of(signatory, roles)
    if role is None or role not in roles:
        yield Objection("signer_role", {"role": signatory.role})
        return
    standing, title = standing_of(role, roles), roles[role].title
    yield from _entitled(dispute, role, title)
    if missing := lacks(signatory, standing):
        yield Objection("signer_papers", {"role": title, "names": _rights(missing)})
    if standing.is_neutral:
        is_told = Flag.NEUTRAL in dispute.facts.flags
        yield Objection("signer_neutral", where=(IN_TEXT,) if is_told else ())
    if standing.ends:
        yield Objection("signer_ends", {"role": title, "names": _rights(standing.ends)})


def _entitled(dispute: Dispute, role: ObserverRole, title: Text) -> Iterator[Objection]:
    roles, subject = dispute.catalogue.roles, dispute.template.subject
    deadline = _deadline(dispute) if subject in CHALLENGING | {Subject.RECOUNT} else None
    may = () if deadline is None else signers(roles, deadline.code)
    if may and role not in may:
        titles = [roles[one].title for one in may]
        names = Text(", ".join(one.ru for one in titles), ", ".join(one.kk for one in titles))
        yield Objection("signer_not_entitled", {"role": title, "names": names})


def _rights(rights: tuple[Right, ...]) -> Text:
    return Text("; ".join(one.text.ru for one in rights), "; ".join(one.text.kk for one in rights))
