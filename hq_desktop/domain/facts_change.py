"""What changed between the facts a package was frozen with and the facts as they are now.

Facts are compared as `domain.package.plain` gives them, so that what was frozen by an older version
of the program, with fewer fields, can be compared too. Papers that a person added are left out:
they are known by their bytes and never change.
"""

from collections.abc import Iterator
from itertools import chain

from hq_desktop.domain.exhibit_changes import exhibit_changes
from hq_desktop.domain.fact_change import GRAVITY, ChangeKind, FactChange, Facts, told
from hq_desktop.domain.figure_changes import (
    Now,
    contradiction_changes,
    figure_changes,
    sum_changes,
)
from hq_desktop.domain.package import ExhibitKind
from hq_desktop.domain.text import Text
from hq_desktop.domain.told_changes import incident_changes, people_changes, version_changes


def changes(before: Facts, after: Facts, now: Now | None = None) -> tuple[FactChange, ...]:
    """Return every change, the gravest first; none where nothing that is printed differs."""
    before, after = _without_added(before), _without_added(after)
    found = list(
        chain(
            contradiction_changes(before, after),
            figure_changes(before, after, now),
            sum_changes(before, after),
            exhibit_changes(before, after),
            incident_changes(before, after),
            version_changes(before, after),
            _values(before, after),
            people_changes(before, after),
            _unnamed(before, after),
        )
    )
    if not found and _differ(before, after):
        found.append(FactChange(ChangeKind.OTHER))
    unique = dict.fromkeys(found)
    return tuple(sorted(unique, key=lambda one: GRAVITY[one.kind]))


_DERIVED = frozenset(
    {
        "precincts",
        "precinct_numbers",
        "precincts_at",
        "precincts_of",
        "precincts_by",
        "pec_of",
        "differing",
        "differing_numbers",
        "differing_at",
        "differing_by",
        "differing_pec_of",
        "discrepancies",
        "copies",
        "incidents",
    }
)
"""Counts and lists of what is told one by one already."""

_OUTCOME = frozenset({"official_margin", "readings_margin", "ours"})
_NAMED = (
    "values",
    "scopes",
    "differences",
    "sums",
    "derivations",
    "exhibits",
    "versions",
    "people",
)
_LEFT_OUT = frozenset(
    {*_NAMED, "numbers", "weak_points", "patterns", "flags", "copies", "copy_rows", "lines"}
)
"""Told one by one, or what follows from it, or what belongs to the request."""


def _values(before: Facts, after: Facts) -> Iterator[FactChange]:
    old, new = before.get("values") or {}, after.get("values") or {}
    for name in dict.fromkeys((*old, *new)):
        was, has = told(old.get(name)), told(new.get(name))
        if name not in _DERIVED and was != has:
            yield FactChange(_kind_of(name), "", Text(), name, was, has)


def _kind_of(name: str) -> ChangeKind:
    if name.startswith(("addressee", "challenged", "court")):
        return ChangeKind.ADDRESS
    if name.startswith(("signatory", "representative")):
        return ChangeKind.SIGNATORY
    return ChangeKind.OUTCOME if name in _OUTCOME else ChangeKind.VALUE


def _unnamed(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Fields of the facts that are no table of their own; those of a later version included."""
    for name in dict.fromkeys((*before, *after)):
        if name not in _LEFT_OUT and before.get(name) != after.get(name):
            was, has = before.get(name), after.get(name)
            if isinstance(was, list | dict) or isinstance(has, list | dict):
                yield FactChange(ChangeKind.TEXT, name=name)
            else:
                yield FactChange(ChangeKind.VALUE, "", Text(), name, told(was), told(has))


def _differ(before: Facts, after: Facts) -> bool:
    """Whether something differs that has no name; fields that one side lacks say nothing."""
    names = ("scopes", "values", "flags", "copy_rows", "differences")
    return any(before[one] != after[one] for one in names if one in before and one in after)


def _without_added(facts: Facts) -> Facts:
    """The facts without papers that a person added."""
    kept = [one for one in facts.get("exhibits") or () if one["kind"] != ExhibitKind.ANNEX.value]
    return {**facts, "exhibits": kept}
