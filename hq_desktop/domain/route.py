"""From an act to the bodies that may be turned to: in which order, on what, until when, by whom.

One claim may join demands against one defendant alone (АППК 107(5)), so every challenged
commission has a route of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hq_desktop.domain.bodies import above, court_for, directly_above, level_of
from hq_desktop.domain.capacity import signers
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.election import Commission, Directory, Precinct, Race
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.form import LegalMark, Profile
from hq_desktop.domain.law import Deadline, Level, Relief, Route
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RoleRights
from hq_desktop.domain.terms import Term
from hq_desktop.domain.territory import Tree, tree_of
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import aware

COURTS = frozenset({Level.COURT, Level.APPEAL_COURT, Level.SUPREME_COURT})
COMMISSIONS = frozenset(
    {Level.PRECINCT, Level.DISTRICT, Level.TERRITORIAL, Level.REGIONAL, Level.CENTRAL}
)


@dataclass(frozen=True, slots=True)
class Rules:
    """The law that routes are made of."""

    routes: Mapping[str, Route]
    deadlines: Mapping[str, Deadline]
    reliefs: Mapping[str, Relief]
    roles: Mapping[ObserverRole, RoleRights]


@dataclass(frozen=True, slots=True)
class Act:
    """What is challenged: a kind of act of one commission; of a precinct's own it has no record."""

    kind: EventKind
    race: Race
    commission: Commission | None = None
    precinct: Precinct | None = None


@dataclass(frozen=True, slots=True)
class Addressee:
    """One body that may be turned to about an act.

    `body` is None where the directory does not have it: then `level` says what is missing.
    `suspended_by` are papers of ours on the same act that make a commission wait (20(9)).
    """

    level: Level
    body: Commission | None
    law: tuple[str, ...]
    mark: LegalMark
    deadline: Deadline | None = None
    signers: tuple[ObserverRole, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    suspended_by: tuple[Case, ...] = ()
    note: Text = field(default_factory=Text)

    @property
    def is_court(self) -> bool:
        """Whether a court is turned to."""
        return self.level in COURTS


def addressees(
    act: Act, directory: Directory, profile: Profile, rules: Rules, cases: Sequence[Case] = ()
) -> tuple[Addressee, ...]:
    """Return the bodies that may be turned to about an act, in the order of the law."""
    tree = tree_of(directory.commissions.values())
    body = body_of(act, tree, profile)
    same = [one for one in cases if _is_same_act(act, one)]
    found: dict[Level, Addressee] = {}
    for route in _routes(act, body, profile, rules.routes.values()):
        for level in route.addressees:
            if level not in found:
                place = _place(act, level, directory, tree)
                seen = level if place is None else _seen_level(place, level, tree, profile)
                found[level] = _addressee(act, body, seen, place, route, profile, rules, same)
    return tuple(found.values())


def body_of(act: Act, tree: Tree, profile: Profile) -> Level:
    """Return whose act it is."""
    if act.kind is EventKind.JUDGMENT_HANDED:
        return Level.COURT
    return Level.PRECINCT if act.commission is None else level_of(act.commission, tree, profile)


def commission_first_fits(claim: Term | None, complaint: Term | None, now: datetime) -> bool | None:
    """Whether a commission can answer in its days before the safe day for a court is over.

    While a court has the matter the commission waits (20(9)), so the order counts. None where one
    of the terms is not known. The order is our reading of the two terms, not a norm.
    """
    if claim is None or complaint is None or claim.safe_until is None:
        return None
    days = complaint.deadline.answer_days
    return None if days is None else aware(now) + timedelta(days=days) < claim.safe_until


def _routes(act: Act, body: Level, profile: Profile, routes: Iterable[Route]) -> Iterator[Route]:
    own = [one for one in routes if not one.profiles or profile.code in one.profiles]
    told = [one for one in own if act.kind in one.events]
    if told:
        exact = [one for one in told if one.body is body]
        yield from exact or told
        return
    yield from (one for one in own if not one.events and one.body is body)


def _place(act: Act, level: Level, directory: Directory, tree: Tree) -> Commission | None:
    """The body itself, from the directory."""
    every = directory.commissions.values()
    if level is Level.COURT:
        return court_for(challenged_body(act, tree), every, tree)
    if level is Level.SUPREME_COURT:
        return None if act.commission is None else _supreme_court(act.commission, every, tree)
    if level not in COMMISSIONS:
        return None
    if level is Level.CENTRAL:
        return next((one for one in every if one.level == Level.CENTRAL.value), None)
    if act.commission is not None:
        return above(act.commission, tree)
    return None if act.precinct is None else directly_above(act.precinct, tree)


def challenged_body(act: Act, tree: Tree) -> Commission | None:
    """Return the commission whose place says which court hears: of a precinct the one above."""
    if act.commission is not None or act.precinct is None:
        return act.commission
    return directly_above(act.precinct, tree)


def _supreme_court(
    challenged: Commission, every: Iterable[Commission], tree: Tree
) -> Commission | None:
    """Only acts of the central commission go there at once (АППК 105)."""
    is_central = challenged.level == Level.CENTRAL.value
    return court_for(challenged, every, tree) if is_central else None


def _seen_level(place: Commission, level: Level, tree: Tree, profile: Profile) -> Level:
    return level if place.is_court else level_of(place, tree, profile)


def _addressee(  # noqa: PLR0913, PLR0917 — what an addressee is put together from
    act: Act,
    body: Level,
    level: Level,
    place: Commission | None,
    route: Route,
    profile: Profile,
    rules: Rules,
    same: Sequence[Case],
) -> Addressee:
    deadline = _deadline(act, body, level, profile, rules.deadlines.values())
    others = (one for one in same if place is None or one.addressee != place.code)
    return Addressee(
        level=level,
        body=place,
        law=route.law,
        mark=route.mark,
        deadline=deadline,
        signers=() if deadline is None else signers(rules.roles, deadline.code),
        reliefs=tuple(_reliefs(act, level, profile, rules.reliefs.values())),
        suspended_by=tuple(others),
        note=route.note,
    )


def _deadline(
    act: Act, body: Level, level: Level, profile: Profile, known: Iterable[Deadline]
) -> Deadline | None:
    """The term counted in days goes before one without a number."""
    fitting = [
        one for one in known if level in one.to and one.runs_for(act.kind, body, profile.code)
    ]
    counted = (one for one in fitting if one.window_days(profile.code) is not None)
    return next(counted, next(iter(fitting), None))


def _reliefs(act: Act, level: Level, profile: Profile, known: Iterable[Relief]) -> Iterator[Relief]:
    for one in known:
        is_about = not one.events or act.kind in one.events
        if (
            is_about
            and level in one.addressees
            and profile.code in (one.profiles or (profile.code,))
        ):
            yield one


def _is_same_act(act: Act, case: Case) -> bool:
    """Whether a paper was filed on the act; one that is only drafted or withdrawn stops nobody."""
    if case.filed_on is None or case.stage is CaseStage.WITHDRAWN or case.race != act.race.code:
        return False
    if act.commission is not None:
        return case.challenged == act.commission.code
    return (
        case.challenged is None and act.precinct is not None and act.precinct.id in case.precincts
    )
