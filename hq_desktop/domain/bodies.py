"""Which body of the law a commission of the directory is, and who stands above a precinct."""

from collections.abc import Iterable
from dataclasses import dataclass

from hq_desktop.domain.election import Commission, Precinct
from hq_desktop.domain.form import Profile
from hq_desktop.domain.law import Level
from hq_desktop.domain.territory import Tree

_LEVELS = {
    "precinct": Level.PRECINCT,
    "okrug": Level.DISTRICT,
    "region": Level.REGIONAL,
    "regional": Level.REGIONAL,
    "central": Level.CENTRAL,
    "court": Level.COURT,
}


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


def _missing(found: Iterable[Link]) -> tuple[Link, ...]:
    levels = {one.level for one in found}
    wanted = [] if Level.CENTRAL in levels else [Level.CENTRAL]
    if Level.DISTRICT in levels and not levels & {Level.TERRITORIAL, Level.REGIONAL}:
        wanted.insert(0, Level.TERRITORIAL)
    return tuple(Link(level, None) for level in wanted)


def _has_districts(profile: Profile | None) -> bool:
    return profile is not None and Level.DISTRICT.value in profile.sends_to
