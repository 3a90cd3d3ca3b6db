"""Which commission hears a document: above a precinct, above a commission, with which powers."""

from collections.abc import Iterator

from hq_desktop.actions.package_subjects import Matter, parent_of
from hq_desktop.domain.complaint import Flag
from hq_desktop.domain.election import Commission, Precinct
from hq_desktop.domain.law import Level

OKRUG = "okrug"
"""A level that some campaigns give to district commissions (16-1)."""

REGIONAL_LISTS = "maslikhat_pr"
"""Lists are voted on for maslikhats of regions and of cities of republican significance (9(3))."""


def addressed(matter: Matter, addressee: Commission) -> Flag:
    """Return which powers the addressee has: 12 the central, 16-1 a district's, 14 the others'."""
    if addressee.level == Level.CENTRAL:
        return Flag.TO_CENTRAL
    has_districts = Level.DISTRICT in matter.facts.profile.sends_to
    if addressee.level == OKRUG or (addressee.level == Level.DISTRICT and has_districts):
        return Flag.TO_DISTRICT
    return Flag.TO_TERRITORIAL


def above(matter: Matter, precinct: Precinct) -> Iterator[Commission]:
    """Give the commissions over a precinct's own, nearest first."""
    one = matter.facts.directory.commissions.get(precinct.commission)
    while one is not None:
        if one.level != Level.PRECINCT:
            yield one
        one = parent_of(matter, one)


def submitting(matter: Matter, precinct: Precinct) -> Commission | None:
    """Return who can make the submission on a precinct, 44(1-1) and 44(2-1): who is directly above.

    None where that one establishes the result itself: the lower commission is the precinct's own.
    """
    chain = list(above(matter, precinct))
    if not chain or "44(1-1)" in matter.facts.profile.law:
        return chain[0] if chain else None
    return None if chain[0] == establishing(matter, precinct) else chain[0]


def establishing(matter: Matter, precinct: Precinct) -> Commission | None:
    """Return the territorial commission that establishes the result: 111, 113-10.

    Of lists it is the highest one below the central commission, else the nearest one.
    """
    found = [
        one for one in above(matter, precinct) if addressed(matter, one) is Flag.TO_TERRITORIAL
    ]
    if not found:
        return None
    return found[-1] if matter.facts.profile.code == REGIONAL_LISTS else found[0]
