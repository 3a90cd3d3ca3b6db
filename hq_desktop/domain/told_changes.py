"""What changed of what a package tells besides figures: incidents, versions, people by codes."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from hq_desktop.domain.fact_change import ChangeKind, FactChange, Facts, Told, text_of
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.text import Text

_TOLD_SCOPES = ("incident", "attempt", "witness", "recording")


def incident_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give incidents that are gone, new or told otherwise, with their attempts and witnesses."""
    for name in _TOLD_SCOPES:
        old, new = _scopes(before, name), _scopes(after, name)
        gone, came = list((old - new).elements()), list((new - old).elements())
        of = {_happened(one): one for one in came}
        for one in gone:
            place, words = _happened(one)
            if (place, words) in of:
                came.remove(of.pop((place, words)))
                kind = ChangeKind.INCIDENT_CHANGED
            else:
                kind = ChangeKind.INCIDENT_GONE if name == "incident" else _AMONG
            yield FactChange(kind, place, words, name)
        for one in came:
            place, words = _happened(one)
            kind = ChangeKind.INCIDENT_NEW if name == "incident" else _AMONG
            yield FactChange(kind, place, words, name)


_AMONG = ChangeKind.INCIDENT_CHANGED
"""An attempt, a witness or a recording more or less changes what is told of an incident."""


def _scopes(facts: Facts, name: str) -> Counter[str]:
    every = (facts.get("scopes") or {}).get(name) or ()
    return Counter(canonical(one["values"]) for one in every)


def _happened(values: str) -> tuple[str, Text]:
    told = json.loads(values)
    return str(told.get("precinct", "")), text_of(told.get("incident"))


def version_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give the figures of two official versions that are now shown otherwise."""
    old, new = before.get("versions") or (), after.get("versions") or ()
    was, has = _version_rows(old), _version_rows(new)
    for place, line in dict.fromkeys((*was, *has)):
        for side, name in enumerate(("before", "after")):
            left = was.get((place, line), (None, None))[side]
            right = has.get((place, line), (None, None))[side]
            if left != right:
                yield FactChange(ChangeKind.VERSION, place.ru, line, name, left, right)
    if bool(old) != bool(new):
        yield FactChange(ChangeKind.VERSION)


def _version_rows(versions: Iterable[Facts]) -> dict[tuple[Text, Text], tuple[Told, Told]]:
    return {
        (text_of(row["place"]), text_of(row["line"])): (row["before"], row["after"])
        for one in versions
        for row in one["rows"]
    }


def people_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give the people behind codes that are others now."""
    old = {one["code"]: one["name"] for one in before.get("people") or ()}
    new = {one["code"]: one["name"] for one in after.get("people") or ()}
    for code in dict.fromkeys((*old, *new)):
        if old.get(code) != new.get(code):
            yield FactChange(ChangeKind.PERSON, code, Text(), "", old.get(code), new.get(code))
