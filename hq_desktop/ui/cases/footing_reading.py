"""Who signs a planned document, what proves it, which bodies are not recorded, who goes first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_plan import PlannedDocument
from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.bodies import chain, courts_for
from hq_desktop.domain.capacity import Standing, capacity_of, lacks, signers, standing_of
from hq_desktop.domain.election import Signatory
from hq_desktop.domain.form import Profile
from hq_desktop.domain.law import Deadline, Level
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import Right
from hq_desktop.domain.route import (
    COMMISSIONS,
    Act,
    Addressee,
    challenged_body,
    commission_first_fits,
)
from hq_desktop.domain.terms import Term, TermSide
from hq_desktop.domain.territory import tree_of


@dataclass(frozen=True, slots=True)
class Footing:
    """What a document stands on besides its proof.

    `standing` is None where nobody signs yet or the role is not known; a role that nobody stated
    is a guess from the words of the document. `signers` may sign within `term`. `unrecorded` are
    bodies that the address book lacks, the court included. `is_commission_first` is None where a
    term is not known; `answer_days` are the commission's. `representation` is what the law asks of
    a representative, where there is one.
    """

    signatory: Signatory | None
    standing: Standing | None
    is_role_stated: bool
    lacks: tuple[Right, ...]
    term: Deadline | None
    signers: tuple[ObserverRole, ...]
    unrecorded: tuple[Level, ...]
    is_commission_first: bool | None
    answer_days: int | None
    order_law: tuple[str, ...]
    representative: Signatory | None = None
    representation: tuple[Right, ...] = ()


def read_footing(
    actions: CasesActions,
    document: PlannedDocument,
    act: Act,
    found: tuple[Addressee, ...],
    board: TermsBoard,
    term: Deadline | None,
) -> Footing:
    """Return what a document stands on; reads the address book alone, not for the GUI thread."""
    roles = actions.desk.catalogue.roles
    people = {one.id: one for one in actions.signatories()}
    place = document.place
    signatory = None if place.signatory is None else people.get(place.signatory)
    representative = None if place.representative is None else people.get(place.representative)
    capacity = None if signatory is None else capacity_of(signatory, roles)
    role = None if capacity is None else capacity.role
    standing = None if role is None or role not in roles else standing_of(role, roles)
    profile = actions.desk.profile(act.race)
    now = datetime.now(UTC)
    court = next((one.deadline for one in found if one.is_court), None)
    first = next((one.deadline for one in found if not one.is_court), None)
    return Footing(
        signatory=signatory,
        standing=standing,
        is_role_stated=capacity is not None and capacity.is_stated,
        lacks=lacks(signatory, standing) if signatory and standing else (),
        term=term,
        signers=() if term is None else signers(roles, term.code),
        unrecorded=tuple(_unrecorded(act, found, board, profile)),
        is_commission_first=commission_first_fits(
            _earliest(board, act, court, now), _earliest(board, act, first, now), now
        ),
        answer_days=None if first is None else first.answer_days,
        order_law=() if first is None else first.law[:1],
        representative=representative,
        representation=() if representative is None else actions.desk.catalogue.representation,
    )


def _unrecorded(
    act: Act, found: Iterable[Addressee], board: TermsBoard, profile: Profile
) -> Iterable[Level]:
    """Bodies of the route and of the chain above a precinct that the address book does not have."""
    known = board.directory.commissions
    tree = tree_of(known.values())
    has_court = bool(courts_for(challenged_body(act, tree), known.values(), tree))
    levels = [one.level for one in found if one.body is None and _is_kept(one.level, has_court)]
    if act.precinct is not None:
        links = chain(act.precinct, tree, profile)
        levels += [one.level for one in links[1:] if one.commission is None]
    return dict.fromkeys(levels)


def _is_kept(level: Level, has_court: bool) -> bool:
    """One of several courts is chosen for a claim; prosecutors are not kept at all."""
    return not has_court if level is Level.COURT else level in COMMISSIONS


def _earliest(board: TermsBoard, act: Act, deadline: Deadline | None, now: datetime) -> Term | None:
    """The term of the act that ends first; one that is over is none."""
    if deadline is None:
        return None
    code = None if act.commission is None else act.commission.code
    place = None if act.precinct is None else act.precinct.id
    for one in board.live(now):
        event = one.event
        if (
            one.side is TermSide.OURS
            and one.deadline.code == deadline.code
            and event.kind is act.kind
            and event.race in (None, act.race.code)
            and event.commission == code
            and event.precinct in (None, place)
        ):
            return one
    return None
