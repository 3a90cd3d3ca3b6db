"""What a credential lacks, so that it can be mended before election day and not at the door.

A court has held that who showed no credential with a seal had not proven to be an observer.
Nothing here stops anybody: the paper may be right and our record of it wrong.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import Credential, CredentialKind, Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import folded

MOST_PROXIES = 3
"""Proxies that one candidate or party may have at one precinct: election law 31(2)."""


class Gap(StrEnum):
    """What is missing or does not fit, in the order in which it is told."""

    NO_ROLE = "no_role"
    NO_CREDENTIAL = "no_credential"
    WRONG_PAPER = "wrong_paper"
    SENT_BY_CANDIDATE = "sent_by_candidate"
    NO_ORGANISATION = "no_organisation"
    NO_SEAL = "no_seal"
    SEAL_UNSEEN = "seal_unseen"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    TOO_MANY_PROXIES = "too_many_proxies"


OBSERVERS = frozenset({ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER})
"""Who is sent by an organisation, with its seal: election law 20-1(1)."""

_PAPERS: Mapping[ObserverRole, CredentialKind] = {
    ObserverRole.PARTY_OBSERVER: CredentialKind.REFERRAL,
    ObserverRole.ORGANISATION_OBSERVER: CredentialKind.REFERRAL,
    ObserverRole.PROXY: CredentialKind.PROXY_CERTIFICATE,
    ObserverRole.CANDIDATE: CredentialKind.CANDIDATE_CERTIFICATE,
}
"""The paper that proves a role: election law 20-1(1), 31(3); others are not told there."""

_NO_PAPER = Credential()
_CANDIDATE_WORDS = ("кандидат", "үміткер", "candidate")


def gaps(observer: Observer, election_day: date) -> tuple[Gap, ...]:
    """Return what a person's credential lacks on election day; empty where nothing is known to.

    The seal and the sender are asked for where the law asks for them: of observers.
    """
    paper = observer.credential
    found: list[Gap] = []
    if observer.role is None:
        found.append(Gap.NO_ROLE)
    wanted = _PAPERS.get(observer.role) if observer.role else None
    if paper == _NO_PAPER:
        return (*found, Gap.NO_CREDENTIAL) if wanted or not observer.role else ()
    if wanted and paper.kind not in (None, wanted):
        found.append(Gap.WRONG_PAPER)
    if observer.role in OBSERVERS:
        found += _of_sender(paper)
    if paper.valid_until is not None and paper.valid_until < election_day:
        found.append(Gap.EXPIRED)
    if paper.issued_on is not None and paper.issued_on > election_day:
        found.append(Gap.NOT_YET_VALID)
    return tuple(found)


def crowded(observers: Iterable[Observer]) -> Mapping[PrecinctId, int]:
    """Return the precincts with more proxies than the law allows, and how many there are: 31(2)."""
    counts: dict[PrecinctId, int] = {}
    for one in observers:
        if one.role is ObserverRole.PROXY:
            for precinct in one.precincts:
                counts[precinct] = counts.get(precinct, 0) + 1
    return {precinct: count for precinct, count in counts.items() if count > MOST_PROXIES}


def _of_sender(paper: Credential) -> list[Gap]:
    """Candidates have proxies, not observers: election law 20-1(1), 31(2)."""
    found: list[Gap] = []
    if any(word in folded(paper.organisation) for word in _CANDIDATE_WORDS):
        found.append(Gap.SENT_BY_CANDIDATE)
    if not paper.organisation:
        found.append(Gap.NO_ORGANISATION)
    if paper.has_seal is None:
        found.append(Gap.SEAL_UNSEEN)
    elif not paper.has_seal:
        found.append(Gap.NO_SEAL)
    return found
