"""The numbers that annexes and exhibits had in the version before: they keep them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hq_desktop.domain.case import Snapshot
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.numbering import numbers_of
from hq_desktop.domain.package import PackageFacts


@dataclass(frozen=True, slots=True)
class Earlier:
    """One version that was frozen before: whose act, which exhibits, which numbers."""

    race: str
    challenged: str
    exhibits: frozenset[str]
    numbers: Mapping[str, int]


def earlier_of(snapshots: Iterable[Snapshot]) -> tuple[Earlier, ...]:
    """Return what frozen versions say of their numbers, oldest first."""
    found = (json.loads(one.facts)["facts"] for one in snapshots)
    return tuple(_earlier(one) for one in found if one.get("numbers"))


def with_numbers(
    facts: PackageFacts, template: Template, earlier: Sequence[Earlier]
) -> PackageFacts:
    """Return facts with the numbers of the version before them, and new ones at the end.

    The version before is about the same act, or has most exhibits in common; of several the newest.
    """
    own = frozenset(one.key for one in facts.exhibits)
    places = [
        (one.challenged == facts.challenged, len(own & one.exhibits), place)
        for place, one in enumerate(earlier)
        if one.race == facts.race and (one.challenged == facts.challenged or own & one.exhibits)
    ]
    kept = earlier[max(places)[2]].numbers if places else {}
    return replace(facts, numbers=tuple(sorted(numbers_of(template, facts, kept).items())))


def _earlier(facts: Mapping[str, Any]) -> Earlier:
    return Earlier(
        race=str(facts.get("race", "")),
        challenged=str(facts["challenged"]),
        exhibits=frozenset(str(one["key"]) for one in facts["exhibits"]),
        numbers={str(code): int(number) for code, number in facts["numbers"]},
    )
