"""Who may sign what: a person's role, the papers that prove it, what ends it.

What is missing stops nobody; it is listed, because a claim was refused over it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.election import Signatory
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import Right, RightKind, RoleRights
from hq_desktop.domain.text import folded

NEUTRAL = frozenset({ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER})
"""Whose signed text prefers no candidate and no party: election law 20-1(3)(7), party observers
too. A proxy acts for a candidate or party within written powers (31(5))."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """In what role a person signs, and how surely that is known.

    `is_stated` tells the role that a person chose from one proposed by the words on the document.
    `role` is None where nobody chose one and the words name none. What is not known keeps the text
    neutral: it harms nobody, while an observer's must not prefer a candidate (20-1(3)(7)).
    """

    role: ObserverRole | None
    is_stated: bool
    is_neutral: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person's role asks for and allows, each item with its articles and mark."""

    role: ObserverRole
    proofs: tuple[Right, ...]
    signs: tuple[Right, ...]
    ends: tuple[Right, ...]
    binds: tuple[Right, ...]

    @property
    def is_neutral(self) -> bool:
        """Whether what the person signs prefers no candidate and no party."""
        return self.role in NEUTRAL

    def opens(self, term: str) -> bool:
        """Whether the signature is enough for what a term is about."""
        return any(term in one.opens for one in self.signs)


def standing_of(role: ObserverRole, roles: Mapping[ObserverRole, RoleRights]) -> Standing:
    """Return what a role asks for and allows."""
    own = roles[role]
    return Standing(
        role=role,
        proofs=own.of_kind(RightKind.PROOF),
        signs=own.of_kind(RightKind.SIGN),
        ends=tuple(one for one in own.rights if one.is_end),
        binds=tuple(one for one in own.of_kind(RightKind.DUTY) if not one.is_end),
    )


def signers(roles: Mapping[ObserverRole, RoleRights], term: str) -> tuple[ObserverRole, ...]:
    """Return the roles whose signature is enough for what a term is about."""
    return tuple(role for role in ObserverRole if role in roles and _opens(roles[role], term))


def capacity_of(signatory: Signatory, roles: Mapping[ObserverRole, RoleRights]) -> Capacity:
    """Return in what role a person signs: the one chosen, else a proposal by their words.

    Words that fit an observer among others leave the text neutral until somebody chooses.
    """
    if signatory.acts_as is not None:
        return Capacity(signatory.acts_as, is_stated=True, is_neutral=signatory.acts_as in NEUTRAL)
    fitting = _fitting(signatory, roles)
    role = next(iter(fitting), None)
    is_neutral = role is None or bool(NEUTRAL.intersection(fitting))
    return Capacity(role, is_stated=False, is_neutral=is_neutral)


def role_of(signatory: Signatory, roles: Mapping[ObserverRole, RoleRights]) -> ObserverRole | None:
    """Return the role that was chosen or is proposed; None where neither is there."""
    return capacity_of(signatory, roles).role


def stays_neutral(signatory: Signatory, roles: Mapping[ObserverRole, RoleRights]) -> bool:
    """Whether a text that this person signs must stay neutral (20-1(3)(7))."""
    return capacity_of(signatory, roles).is_neutral


def lacks(signatory: Signatory, standing: Standing) -> tuple[Right, ...]:
    """Return the papers to be shown where none is recorded; which of them it is nobody can tell."""
    return () if signatory.papers.strip() else standing.proofs


def _fitting(
    signatory: Signatory, roles: Mapping[ObserverRole, RoleRights]
) -> tuple[ObserverRole, ...]:
    """Roles whose words stand in the signatory's own, the longest words first.

    A proxy's words name a candidate too, a party observer's an observer: what says more decides.
    """
    said = folded(" ".join(signatory.role.every()))
    longest = {
        role: max((len(word) for word in own.words if folded(word) in said), default=0)
        for role, own in roles.items()
    }
    found = [role for role, length in longest.items() if length]
    return tuple(sorted(found, key=lambda role: -longest[role]))


def _opens(rights: RoleRights, term: str) -> bool:
    signed: Iterable[Right] = rights.of_kind(RightKind.SIGN)
    return any(term in one.opens for one in signed)
