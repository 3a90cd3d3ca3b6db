"""People of the headquarters at the precincts: observers, proxies, and what proves it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer_role import ObserverRole

ObserverId = NewType("ObserverId", int)

_WITHOUT_COUNTRY = 10
"""Digits of a phone in Kazakhstan after the country's 7."""


class CredentialKind(StrEnum):
    """The paper that proves the capacity."""

    REFERRAL = "referral"
    PROXY_CERTIFICATE = "proxy_certificate"
    CANDIDATE_CERTIFICATE = "candidate_certificate"
    POWER_OF_ATTORNEY = "power_of_attorney"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Credential:
    """The paper: who gave it, whether it has the seal (None: nobody looked), its dates, its scan.

    An observer's is written, with the full name and the seal of the organisation, valid with an
    identity document (election law 20-1(1)).
    """

    kind: CredentialKind | None = None
    organisation: str = ""
    number: str = ""
    has_seal: bool | None = None
    issued_on: date | None = None
    valid_until: date | None = None
    scan: str = ""


@dataclass(frozen=True, slots=True)
class Observer:
    """A person at one or several precincts; in lists `code` may stand for the name.

    `messenger` is the name or number under which the person writes, to find their deliveries.
    """

    id: ObserverId
    code: str
    name: str
    role: ObserverRole | None = None
    phone: str = ""
    messenger: str = ""
    precincts: tuple[PrecinctId, ...] = ()
    credential: Credential = field(default_factory=Credential)
    note: str = ""
    version: int = 1


def shown_name(observer: Observer, by_code: bool) -> str:
    """Return what stands for a person in a list: the name, or the code where names are hidden."""
    return observer.code if by_code or not observer.name else observer.name


def phone_digits(phone: str) -> str:
    """Return a phone as it is compared: digits, with the country's 7 before a number of ten.

    Kazakhstan's numbers are written +7 701 …, 8 701 … and 701 … alike.
    """
    digits = "".join(sign for sign in phone if sign.isascii() and sign.isdigit())
    if len(digits) == _WITHOUT_COUNTRY:
        return f"7{digits}"
    if len(digits) == _WITHOUT_COUNTRY + 1 and digits.startswith("8"):
        return f"7{digits[1:]}"
    return digits
