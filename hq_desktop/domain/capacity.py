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

_WORDS = (
    (ObserverRole.PROXY, ("доверенное лиц", "доверенного лиц", "сенім білдірілген", "proxy")),
    (ObserverRole.COMMISSION_MEMBER, ("член избир", "член комис", "комиссиясының мүшесі")),
    (ObserverRole.PARTY_REPRESENTATIVE, ("совещательн", "кеңесші дауыс", "advisory")),
    (
        ObserverRole.PARTY_OBSERVER,
        ("наблюдатель парт", "наблюдатель полит", "партияның байқаушысы"),
    ),
    (ObserverRole.ORGANISATION_OBSERVER, ("наблюдател", "байқаушы", "observer")),
    (ObserverRole.CANDIDATE, ("кандидат", "үміткер", "candidate")),
)
"""How the role of a signatory is written; the first that fits, because a proxy's names a candidate
too. A power of attorney makes nobody a proxy: an observer may hold one and stays neutral."""


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


def role_of(signatory: Signatory) -> ObserverRole | None:
    """Return the role that a signatory's own words name; None where they name none."""
    said = folded(" ".join(signatory.role.every()))
    for role, words in _WORDS:
        if any(folded(word) in said for word in words):
            return role
    return None


def lacks(signatory: Signatory, standing: Standing) -> tuple[Right, ...]:
    """Return the papers to be shown where none is recorded; which of them it is nobody can tell."""
    return () if signatory.papers.strip() else standing.proofs


def stays_neutral(signatory: Signatory) -> bool:
    """Whether a text that this person signs must stay neutral (20-1(3)(7))."""
    return role_of(signatory) in NEUTRAL


def _opens(rights: RoleRights, term: str) -> bool:
    signed: Iterable[Right] = rights.of_kind(RightKind.SIGN)
    return any(term in one.opens for one in signed)
