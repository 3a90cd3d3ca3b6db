"""People at the precincts by their codes: the names go into a sealed annex for the court."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.package import CodedPerson, PackageFacts
from hq_desktop.domain.text import Text

_SHORTEST = 5
"""Letters of a name; a shorter one may be part of another word."""

T = TypeVar("T")


def coded(
    facts: PackageFacts, people: Iterable[Observer], precincts: Mapping[PrecinctId, str]
) -> PackageFacts:
    """Return facts in which codes stand for the names of people, and who was meant by them.

    Whoever signs the document keeps the name. A name in another grammatical case is not found.
    """
    signatory = facts.values.get("signatory")
    named = sorted(
        (
            one
            for one in people
            if one.code and len(one.name) >= _SHORTEST and one.name not in (one.code, signatory)
        ),
        key=lambda one: (-len(one.name), one.code),
    )
    found: dict[str, Observer] = {}
    hidden = _hidden(facts, named, found)
    told = tuple(
        CodedPerson(
            one.code,
            one.name,
            ", ".join(precincts[place] for place in one.precincts if place in precincts),
        )
        for _, one in sorted(found.items())
    )
    return replace(hidden, people=told)


def _hidden(value: T, named: list[Observer], found: dict[str, Observer]) -> T:
    """Return a value of any kind with every name in it replaced."""
    plain: object = value
    match value:
        case str() if type(value) is str:
            plain = _in_words(value, named, found)
        case Text():
            plain = Text(_in_words(value.ru, named, found), _in_words(value.kk, named, found))
        case tuple():
            plain = tuple(_hidden(one, named, found) for one in value)
        case Mapping():
            plain = {key: _hidden(one, named, found) for key, one in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            own = {
                one.name: _hidden(getattr(value, one.name), named, found) for one in fields(value)
            }
            plain = replace(value, **own)
    return plain  # type: ignore[return-value]


def _in_words(words: str, named: list[Observer], found: dict[str, Observer]) -> str:
    for one in named:
        if one.name in words:
            found[one.code] = one
            words = words.replace(one.name, one.code)
    return words
