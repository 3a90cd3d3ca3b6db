"""Roles, credentials and what they lack in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.credentials import Gap
from hq_desktop.domain.observer import Credential, CredentialKind, Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.ui.figures import day

translate = QCoreApplication.translate


def role_choices() -> tuple[tuple[ObserverRole | None, str], ...]:
    """Return the roles with their short words, not stated first."""
    return (
        (None, translate("People", "not stated")),
        (ObserverRole.PARTY_OBSERVER, translate("People", "party observer")),
        (ObserverRole.ORGANISATION_OBSERVER, translate("People", "NGO observer")),
        (ObserverRole.PROXY, translate("People", "proxy")),
        (ObserverRole.PARTY_REPRESENTATIVE, translate("People", "party representative")),
        (ObserverRole.COMMISSION_MEMBER, translate("People", "commission member")),
        (ObserverRole.CANDIDATE, translate("People", "candidate")),
    )


def role_words(role: ObserverRole | None) -> str:
    """Return a role in a few words."""
    return dict(role_choices())[role]


def paper_choices() -> tuple[tuple[CredentialKind | None, str], ...]:
    """Return the kinds of credentials with words, not stated first."""
    return (
        (None, translate("People", "not stated")),
        (CredentialKind.REFERRAL, translate("People", "referral of the organisation")),
        (CredentialKind.PROXY_CERTIFICATE, translate("People", "proxy's certificate")),
        (CredentialKind.CANDIDATE_CERTIFICATE, translate("People", "candidate's certificate")),
        (CredentialKind.POWER_OF_ATTORNEY, translate("People", "power of attorney")),
        (CredentialKind.OTHER, translate("People", "another paper")),
    )


def seal_choices() -> tuple[tuple[bool | None, str], ...]:
    """Return what may be known of a seal, with words; nothing is filled in for the person."""
    return (
        (None, translate("People", "nobody looked")),
        (True, translate("People", "there is a seal")),
        (False, translate("People", "there is no seal")),
    )


def seal_words(paper: Credential, *, is_asked: bool = True) -> str:
    """Return the state of a credential: its seal, or that there is none at all.

    `is_asked` says whether the law asks for a seal on it: on an observer's, 20-1(1).
    """
    if paper == Credential():
        return translate("People", "! no credential")
    if paper.has_seal is None:
        return translate("People", "? nobody looked")
    if paper.has_seal:
        return translate("People", "✓ seal")
    return translate("People", "! no seal") if is_asked else translate("People", "no seal")


def validity_words(paper: Credential, election_day: date) -> str:
    """Return until when a credential is valid, and whether that ends before the day."""
    if paper.valid_until is None:
        return ""
    shown = day(paper.valid_until)
    if paper.valid_until >= election_day:
        return shown
    return translate("People", "! {day} expired").format(day=shown)


def gap_words(gap: Gap, observer: Observer, election_day: date, precincts: str = "") -> str:
    """Return what is missing, and what to do about it; `precincts` are those it is about."""
    paper = observer.credential
    return {
        Gap.NO_ROLE: translate(
            "People", "The role is not stated, or only “observer”: ask who sent the person."
        ),
        Gap.NO_CREDENTIAL: translate("People", "There is no credential."),
        Gap.WRONG_PAPER: translate("People", "“{paper}” does not prove the role “{role}”."),
        Gap.SENT_BY_CANDIDATE: translate(
            "People", "A candidate is named as the sender: candidates have proxies, not observers."
        ),
        Gap.NO_ORGANISATION: translate("People", "The organisation that sent them is not written."),
        Gap.NO_SEAL: translate(
            "People", "The credential has no seal: ask the organisation for a sealed one."
        ),
        Gap.SEAL_UNSEEN: translate("People", "Nobody has looked whether there is a seal."),
        Gap.EXPIRED: translate("People", "Expired on election day: valid until {until} only."),
        Gap.NOT_YET_VALID: translate("People", "Issued on {issued}, after election day {day}."),
        Gap.TOO_MANY_PROXIES: translate(
            "People", "More than three proxies at precinct {precincts}: article 31(2) allows three."
        ),
    }[gap].format(
        paper=dict(paper_choices())[paper.kind],
        role=role_words(observer.role),
        until=day(paper.valid_until),
        issued=day(paper.issued_on),
        day=day(election_day),
        precincts=precincts,
    )
