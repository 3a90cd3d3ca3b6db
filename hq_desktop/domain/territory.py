"""The tree of commissions: who stands over whom, and which precincts lie under whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.election import Commission, CommissionCode, Precinct, PrecinctId


@dataclass(frozen=True, slots=True)
class Tree:
    """Commissions by code with their children; courts stand outside."""

    commissions: Mapping[CommissionCode, Commission]
    children: Mapping[CommissionCode, tuple[CommissionCode, ...]]

    def under(self, code: CommissionCode) -> tuple[CommissionCode, ...]:
        """Return the commission and all below it, each once, parents first."""
        found: dict[CommissionCode, None] = {}
        waiting = [code]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found[one] = None
                waiting.extend(self.children.get(one, ()))
        return tuple(found)

    def below(self, code: CommissionCode) -> frozenset[CommissionCode]:
        """Return every commission strictly below one."""
        return frozenset(self.under(code)) - {code}

    def above(self, code: CommissionCode) -> tuple[CommissionCode, ...]:
        """Return the commissions over one, nearest first; a loop in the data ends the walk."""
        found: list[CommissionCode] = []
        one = self.commissions.get(code)
        while one is not None and one.parent is not None and one.parent not in (code, *found):
            found.append(one.parent)
            one = self.commissions.get(one.parent)
        return tuple(found)


def tree_of(commissions: Iterable[Commission]) -> Tree:
    """Return the tree of commissions, children in order of their codes."""
    known = {one.code: one for one in commissions if not one.is_court}
    children: dict[CommissionCode, list[CommissionCode]] = {}
    for one in sorted(known.values(), key=lambda commission: commission.code):
        if one.parent is not None:
            children.setdefault(one.parent, []).append(one.code)
    return Tree(known, {code: tuple(below) for code, below in children.items()})


def precincts_by_territory(
    tree: Tree, precincts: Iterable[Precinct]
) -> Mapping[CommissionCode, frozenset[PrecinctId]]:
    """Return for every commission the precincts under it, directly or through others."""
    found: dict[CommissionCode, set[PrecinctId]] = {code: set() for code in tree.commissions}
    above = {code: tree.above(code) for code in tree.commissions}
    for precinct in precincts:
        for code in (precinct.commission, *above.get(precinct.commission, ())):
            found.setdefault(code, set()).add(precinct.id)
    return {code: frozenset(inside) for code, inside in found.items()}
