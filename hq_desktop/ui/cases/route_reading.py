"""Who else may be turned to about a planned document's act, read for the strip."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.domain.complaint import Subject
from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.law import Level
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.route import Act, Addressee
from hq_desktop.domain.text import Text
from hq_desktop.ui.cases.footing_reading import Footing, read_footing
from hq_desktop.ui.cases.needs import term_of
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

RECOUNT = "D04"
"""The term of a recount that a higher commission orders: 43(9)."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Another body that may be turned to: its name, what it decides in, everything about it."""

    name: str
    note: str
    account: str


@dataclass(frozen=True, slots=True)
class Recount:
    """Until when a higher commission can order a recount (43(9))."""

    latest_on: date
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of the act's route: bodies besides the one addressed, and the recount."""

    others: tuple[Addressee, ...]
    titles: Mapping[Level, Text]
    roles: Mapping[ObserverRole, Text]
    recount: Recount | None
    footing: Footing | None = None


def read_route(actions: CasesActions, plan: PackagePlan) -> Read | None:
    """Return the route of the first document; None where there is none. Not for the GUI thread."""
    if not plan.documents:
        return None
    document = plan.documents[0]
    terms = TermsActions(actions.desk)
    board = terms.board()
    code = CommissionCode(document.facts.challenged)
    known = code if code in board.directory.commissions else None
    named = (one for one, title in board.titles.items() if title in document.precincts)
    kind = EventKind.COUNT_ENDED if known is None else EventKind.TOTALS_ANNOUNCED
    place = None if known is not None else next(named, None)
    found = terms.route(kind, document.race, known, place)
    others = tuple(one for one in found if _is_other(one, document.addressee, found))
    titles = {level: body.title for level, body in actions.desk.catalogue.law.bodies.items()}
    roles = {role: one.title for role, one in actions.desk.catalogue.roles.items()}
    own = board.directory.race(RaceCode(document.race))
    footing = None
    if own is not None:
        above = None if known is None else board.directory.commissions[known]
        there = None if place is None else board.directory.precincts[place]
        act = Act(kind, own, above, there)
        is_recount = plan.template.subject is Subject.RECOUNT
        recount = actions.desk.catalogue.law.deadlines.get(RECOUNT) if is_recount else None
        term = recount or term_of(actions, plan)
        footing = read_footing(actions, document, act, found, board, term)
    return Read(others, titles, roles, _recount(actions, board, document.race), footing)


def turns(read: Read) -> tuple[Turn, ...]:
    """Return the other bodies in the words of the screen."""
    return tuple(_turn(one, read) for one in read.others)


def _is_other(one: Addressee, addressee: Text, found: tuple[Addressee, ...]) -> bool:
    """What is addressed already is not told twice; where nobody is, the first body is meant."""
    if one.body is not None and addressee.every():
        return one.body.name != addressee
    return one is not found[0]


def _turn(one: Addressee, read: Read) -> Turn:
    missing = translate("Cases", "not in the directory: {body}")
    name = (
        worded(one.body.name)
        if one.body is not None
        else "! " + missing.format(body=worded(read.titles[one.level]))
    )
    note = worded(one.deadline.answer) if one.deadline is not None else ""
    if one.suspended_by:
        note = "! " + translate("Cases", "filed elsewhere: a commission waits, art. 20(9)")
    reliefs = "; ".join(worded(relief.title) for relief in one.reliefs)
    signers = ", ".join(worded(read.roles[role]) for role in one.signers if role in read.roles)
    who = translate("Cases", "may sign: {roles}").format(roles=signers) if signers else ""
    parts = (", ".join(one.law), who, reliefs, worded(one.note))
    return Turn(name, note, "\n".join(part for part in parts if part))


def _recount(actions: CasesActions, board: TermsBoard, race: str) -> Recount | None:
    own = next((one for one in board.directory.races if one.code == race), None)
    profile = None if own is None else actions.desk.catalogue.profiles.get(own.profile)
    if profile is None or "publication" not in profile.terms:
        return None
    day = board.directory.campaign.election_day + timedelta(days=profile.terms["publication"])
    running = board.live(datetime.now(UTC))
    return Recount(day, is_gone=not any(one.deadline.code == RECOUNT for one in running))
