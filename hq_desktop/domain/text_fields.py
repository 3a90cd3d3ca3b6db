"""The facts that may stand in a text: how each is written and printed, and where it is from."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hq_desktop.domain.complaint import PLACES_OF_EACH, Each, Kind, Value
from hq_desktop.domain.places import written


class Origin(StrEnum):
    """Where a fact is from: the part of the program that it is changed in."""

    CAMPAIGN = "campaign"
    DIRECTORY = "directory"
    PEOPLE = "people"
    OFFICIAL = "official"
    COMPARISON = "comparison"
    COPIES = "copies"
    INCIDENTS = "incidents"


_ORIGINS: Mapping[str, Origin] = {
    "addressee": Origin.DIRECTORY,
    "challenged": Origin.DIRECTORY,
    "election": Origin.CAMPAIGN,
    "district": Origin.CAMPAIGN,
    "seen": Origin.OFFICIAL,
    "source": Origin.OFFICIAL,
    "signatory": Origin.PEOPLE,
    "representative": Origin.PEOPLE,
    "copies": Origin.COPIES,
    "obtained": Origin.COPIES,
    "grade": Origin.COPIES,
    "incidents": Origin.INCIDENTS,
}
"""Where a fact is from, by the first word of its place."""

_OF_EACH: Mapping[Each, Origin] = {
    Each.CONTRADICTION: Origin.COMPARISON,
    Each.PRECINCT: Origin.COMPARISON,
    Each.INCIDENT: Origin.INCIDENTS,
    Each.ATTEMPT: Origin.INCIDENTS,
    Each.WITNESS: Origin.INCIDENTS,
    Each.RECORDING: Origin.INCIDENTS,
}

Form = tuple[str, str]
"""A place and a form of it."""


@dataclass(frozen=True, slots=True)
class TextField:
    """A fact that may stand in a paragraph; `value` is what is printed today, in its language.

    `is_own` says that it belongs to what the paragraph is repeated for.
    """

    place: str
    form: str
    kind: Kind
    origin: Origin
    value: str
    is_own: bool = False

    @property
    def written(self) -> str:
        """The field as it stands in a text."""
        return written(self.place, self.form)


def fields_of(
    each: Each | None,
    known: Mapping[str, Kind],
    values: Mapping[str, Value],
    used: Collection[Form],
    said: Callable[[Value, str], str],
) -> Iterator[TextField]:
    """Give the facts that a paragraph may hold, its own ones first, in every form that is used."""
    own = [name for name in known if _is_own(name, each)]
    for name in (*own, *(one for one in known if one not in own)):
        forms = dict.fromkeys(("", *(form for place, form in used if place == name)))
        for form in forms:
            value = values.get(name)
            yield TextField(
                place=name,
                form=form,
                kind=known[name],
                origin=_origin(name, each),
                value="" if value is None else said(value, form),
                is_own=name in own,
            )


def _is_own(name: str, each: Each | None) -> bool:
    return each is not None and name in PLACES_OF_EACH[each]


def _origin(name: str, each: Each | None) -> Origin:
    if each is not None and _is_own(name, each):
        return _ORIGINS.get(name.partition("_")[0], _OF_EACH[each])
    return _ORIGINS.get(name.partition("_")[0], Origin.COMPARISON)
