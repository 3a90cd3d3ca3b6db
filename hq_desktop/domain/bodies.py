"""Which body of the law a commission of the directory is, who stands above a precinct, who hears.

A court of the directory may name the commission of the territory that it hears: a claim goes to the
court of the place where the body is that adopted the act (АППК 102, 106), about an act of the
Central Election Commission to the Supreme Court (АППК 105).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hq_desktop.domain.election import Commission, CommissionCode, Directory, Precinct
from hq_desktop.domain.form import Profile
from hq_desktop.domain.law import Level
from hq_desktop.domain.territory import Tree, tree_of

_LEVELS = {
    "precinct": Level.PRECINCT,
    "okrug": Level.DISTRICT,
    "region": Level.REGIONAL,
    "regional": Level.REGIONAL,
    "central": Level.CENTRAL,
    "court": Level.COURT,
}


class CommissionLevel(StrEnum):
    """What a person calls a body of the directory; `level_of` tells what it is to the law."""

    TERRITORIAL = "territorial"
    DISTRICT = "district"
    CITY = "city"
    REGION = "region"
    OKRUG = "okrug"
    PRECINCT = "precinct"
    CENTRAL = "central"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class Link:
    """One body of the chain above a precinct; `commission` is None where the directory lacks it."""

    level: Level
    commission: Commission | None


def level_of(commission: Commission, tree: Tree, profile: Profile | None = None) -> Level:
    """Return which body a commission is; what the directory leaves open follows from the tree.

    A commission right under the central one answers to it as those of regions do. A campaign may
    keep a constituency commission (16-1) under the level "district": it sums precincts alone.
    """
    if commission.level in _LEVELS:
        return _LEVELS[commission.level]
    parent = None if commission.parent is None else tree.commissions.get(commission.parent)
    if parent is not None and parent.level == "central":
        return Level.REGIONAL
    has_children = bool(tree.children.get(commission.code))
    if parent is None and has_children:
        return Level.REGIONAL
    has_districts = profile is not None and Level.DISTRICT.value in profile.sends_to
    has_okrugs = any(one.level == "okrug" for one in tree.commissions.values())
    if commission.level == "district" and has_districts and not (has_okrugs or has_children):
        return Level.DISTRICT
    return Level.TERRITORIAL


def directly_above(precinct: Precinct, tree: Tree) -> Commission | None:
    """Return the commission a precinct sends its protocol to; not its own, kept as a record."""
    direct = tree.commissions.get(precinct.commission)
    if direct is None or direct.level != "precinct":
        return direct
    return above(direct, tree)


def above(commission: Commission, tree: Tree) -> Commission | None:
    """Return the commission right above one."""
    return None if commission.parent is None else tree.commissions.get(commission.parent)


def chain(precinct: Precinct, tree: Tree, profile: Profile | None = None) -> tuple[Link, ...]:
    """Return the bodies above a precinct up to the central commission, missing ones named too."""
    found = [Link(Level.PRECINCT, None)]
    one = directly_above(precinct, tree)
    if one is None:
        first = Level.DISTRICT if _has_districts(profile) else Level.TERRITORIAL
        return (*found, Link(first, None), Link(Level.CENTRAL, None))
    every = [one, *(tree.commissions[code] for code in tree.above(one.code))]
    found += [Link(level_of(each, tree, profile), each) for each in every]
    return (*found, *_missing(found))


@dataclass(frozen=True, slots=True)
class Above:
    """Everything above one body: the chain of commissions, and the courts that may hear.

    `courts` are those of the nearest place first; `supreme` is the court for acts of the central
    commission, None where the directory does not have it.
    """

    links: tuple[Link, ...]
    courts: tuple[Commission, ...]
    supreme: Commission | None


def above_precinct(
    precinct: Precinct, directory: Directory, profile: Profile | None = None
) -> Above:
    """Return everything above a precinct."""
    every = directory.commissions.values()
    tree = tree_of(every)
    first = directly_above(precinct, tree)
    return Above(
        chain(precinct, tree, profile), courts_for(first, every, tree), _supreme(every, tree)
    )


def above_commission(
    commission: Commission, directory: Directory, profile: Profile | None = None
) -> Above:
    """Return a commission with everything above it."""
    every = directory.commissions.values()
    tree = tree_of(every)
    codes = (commission.code, *tree.above(commission.code))
    found = [
        Link(level_of(tree.commissions[one], tree, profile), tree.commissions[one])
        for one in codes
        if one in tree.commissions
    ]
    return Above(
        (*found, *_missing(found)), courts_for(commission, every, tree), _supreme(every, tree)
    )


def courts_for(
    commission: Commission | None, every: Iterable[Commission], tree: Tree
) -> tuple[Commission, ...]:
    """Return the courts that may hear about an act of a commission, the nearest place first.

    A court whose territory nobody stated comes last; one of another territory is none of them.
    """
    return tuple(court for court, _ in _ranked(commission, every, tree))


def court_for(
    commission: Commission | None, every: Iterable[Commission], tree: Tree
) -> Commission | None:
    """Return the court of the nearest place; None where there is none, or several are as near."""
    found = _ranked(commission, every, tree)
    nearest = [court for court, rank in found if rank == found[0][1]]
    return nearest[0] if len(nearest) == 1 else None


def _ranked(
    commission: Commission | None, every: Iterable[Commission], tree: Tree
) -> list[tuple[Commission, int]]:
    courts = [one for one in every if one.is_court]
    if commission is not None and commission.level == Level.CENTRAL.value:
        return [(one, 0) for one in courts if one.parent == commission.code]
    places = () if commission is None else (commission.code, *tree.above(commission.code))
    ranks = {code: rank for rank, code in enumerate(places) if not _is_central(code, tree)}
    last = len(ranks)
    found = [
        (one, last if one.parent is None else ranks[one.parent])
        for one in courts
        if one.parent is None or one.parent in ranks
    ]
    return sorted(found, key=lambda pair: (pair[1], pair[0].code))


def _supreme(every: Iterable[Commission], tree: Tree) -> Commission | None:
    found = (one for one in every if one.is_court and one.parent is not None)
    return next((one for one in found if _is_central(one.parent, tree)), None)


def _is_central(code: CommissionCode | None, tree: Tree) -> bool:
    one = None if code is None else tree.commissions.get(code)
    return one is not None and one.level == Level.CENTRAL.value


def _missing(found: Iterable[Link]) -> tuple[Link, ...]:
    levels = {one.level for one in found}
    wanted = [] if Level.CENTRAL in levels else [Level.CENTRAL]
    if Level.DISTRICT in levels and not levels & {Level.TERRITORIAL, Level.REGIONAL}:
        wanted.insert(0, Level.TERRITORIAL)
    return tuple(Link(level, None) for level in wanted)


def _has_districts(profile: Profile | None) -> bool:
    return profile is not None and Level.DISTRICT.value in profile.sends_to
