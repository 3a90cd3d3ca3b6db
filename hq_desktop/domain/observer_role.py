"""In what capacity people of the headquarters act."""

from enum import StrEnum


class ObserverRole(StrEnum):
    """In what capacity a person acts (election law 20-1, 31; АППК 162)."""

    PARTY_OBSERVER = "party_observer"
    ORGANISATION_OBSERVER = "organisation_observer"
    PROXY = "proxy"
    PARTY_REPRESENTATIVE = "party_representative"
    COMMISSION_MEMBER = "commission_member"
    CANDIDATE = "candidate"
